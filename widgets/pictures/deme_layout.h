#pragma once

#include "engine/lineage/portrait.h"

#include <QPointF>
#include <QRectF>

#include <vector>

namespace outcross
{

/// One deme's disc on the map.
struct DemeDisc {
    QPointF centre;
    double radius = 0; ///< Of the dashed outline where the deme is empty.
    bool empty = false;
};

/// Discs for all demes, their areas in proportion to the individuals and hardly any two of them overlapping. The map
/// is stretched to the rectangle, but to no more than 1.7 times its width or height. Places that are not finite lie in
/// the middle. `room` is kept free above and below a disc for words.
[[nodiscard]] std::vector<DemeDisc> demeDiscs(const std::vector<DemePicture>& demes, const QRectF& area, double room);

/// Rectangles taken by words and discs, so that new words find a free place. Lives inside one paint call.
class FreePlaces
{
public:
    explicit FreePlaces(const QRectF& area) : m_area(area) {}

    void take(const QRectF& box) { m_taken.push_back(box); }
    [[nodiscard]] bool isFree(const QRectF& box) const;

    /// Beside a disc: above or below it (away from the middle of the map first), right or left of it, whichever is free
    /// first; null when none is. Does not take it.
    [[nodiscard]] QRectF beside(const DemeDisc& disc, const QSizeF& size, double gap) const;

private:
    QRectF m_area;
    std::vector<QRectF> m_taken;
};

} // namespace outcross
