#pragma once

#include "engine/lineage/portrait.h"

#include <cstddef>
#include <vector>

namespace outcross
{

/// Where the groups of a tail stand on a logarithmic axis of ranks that runs from 0 (rank 1) to 1 (past the last rank).
/// Groups hold equal numbers of neighbours, so group g begins at rank ⌊g·variants/groups⌋ + 1.
class TailRanks
{
public:
    explicit TailRanks(const TailPortrait& portrait);

    [[nodiscard]] std::size_t groups() const { return m_groups; }
    [[nodiscard]] double variants() const { return m_variants; }
    /// Place of a rank, counted from 1, the left edge of its window.
    [[nodiscard]] double place(double rank) const;
    /// First rank of a group; of the group past the last one: past the last rank.
    [[nodiscard]] double firstRank(std::size_t group) const;
    /// Whether a group is one variant alone.
    [[nodiscard]] bool isSingle(std::size_t group) const { return firstRank(group + 1) - firstRank(group) < 1.5; }

    [[nodiscard]] double ranksBetween(double from, double to) const { return rankAt(to) - rankAt(from); }
    /// Share alive between two places: the mean over the ranks in between, each as its group is.
    [[nodiscard]] double aliveBetween(double from, double to) const;

private:
    [[nodiscard]] double rankAt(double place) const;
    /// Variants alive among the ranks up to this one, which may be a fraction.
    [[nodiscard]] double aliveUpTo(double rank) const;

    std::size_t m_groups = 0;
    double m_variants = 1;
    std::vector<double> m_alive; ///< Of each group.
    std::vector<double> m_upTo;  ///< Variants alive before each group, and at the end all of them.
};

} // namespace outcross
