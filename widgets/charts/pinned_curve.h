#pragma once

#include "widgets/charts/kept_pin.h"
#include "widgets/charts/thin_series.h"

#include <QList>
#include <QPointF>

#include <memory>

namespace outcross
{

/// Share of its diversity that a pinned run kept at a generation; NaN where it has not been.
[[nodiscard]] double keptAt(const KeptPin& pin, Side side, std::int64_t generation);

/// What a pinned run kept from where it parts from the live one, ready to draw. GUI thread.
class PinnedCurve
{
public:
    explicit PinnedCurve(const KeptPin& pin);

    /// The same run with another label, number or branching point.
    void update(const KeptPin& pin);

    [[nodiscard]] const KeptPin& pin() const { return *m_pin; }
    /// The same for who may still look at it after the pins have changed.
    [[nodiscard]] const std::shared_ptr<const KeptPin>& shared() const { return m_pin; }
    /// In generations and shares, from `branchedAt` on; empty where it has nothing of its own.
    [[nodiscard]] QList<QPointF> kept(Side side) const;
    [[nodiscard]] std::int64_t newest() const;
    [[nodiscard]] double highest() const;

private:
    std::shared_ptr<const KeptPin> m_pin;
    std::int64_t m_first = 0; ///< The generation of the first point of the series.
    PerSide<ThinnedSeries> m_kept;
};

} // namespace outcross
