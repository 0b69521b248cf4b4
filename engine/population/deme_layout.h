#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/biology.h"
#include "engine/lineage/portrait.h"

#include <vector>

namespace outcross
{

/// How demes lie: who can send migrants to whom, and where each is drawn on a map. A value type, immutable.
///
/// A grid is a torus of `rows` × demes/rows, rows the largest divisor of `demes` that is at most its square root: a
/// prime number of demes makes a ring. Neighbours that fall together (a row or column of one or two) count once.
class DemeLayout
{
public:
    /// 1 ≤ demes ≤ kMaximumDemes.
    DemeLayout(SpaceKind kind, int demes);

    [[nodiscard]] SpaceKind kind() const { return m_kind; }
    [[nodiscard]] int demes() const { return m_demes; }
    [[nodiscard]] int rows() const { return m_rows; }

    /// The deme that a migrant to `deme` comes from: uniformly one of sources(deme), by one random number. A deme
    /// without neighbours (the only one) is its own source, and draws nothing.
    [[nodiscard]] int drawSource(int deme, Stream& stream) const;

    /// Demes that migrants to `deme` can come from, ascending; never itself.
    [[nodiscard]] std::vector<int> sources(int deme) const;

    /// Places on a map, in [0, 1]²: a ring, clockwise from the top (flattened for islands, where place means nothing),
    /// or the grid from its upper left corner row by row; one deme lies in the middle.
    [[nodiscard]] std::vector<PortraitPoint> places() const;

private:
    /// Circle and Grid: the distinct neighbours, ascending; how many is returned.
    int neighbours(int deme, int (&found)[4]) const;
    [[nodiscard]] bool isEverybodyNeighbour() const
    {
        return m_kind == SpaceKind::Islands || m_kind == SpaceKind::Colonies;
    }

    SpaceKind m_kind;
    int m_demes;
    int m_rows = 1; ///< Grid only.
};

} // namespace outcross
