#pragma once

#include "widgets/charts/chart_flags.h"
#include "widgets/charts/kept_curve.h"
#include "widgets/charts/line_plot.h"
#include "widgets/charts/pinned_curve.h"
#include "widgets/charts/replicate_picture.h"
#include "widgets/charts/share_extent.h"
#include "widgets/style/theme.h"

#include <QPainter>

#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

class ReplicateBands;

/// Everything the chart shows of a run. A view into two histories and the changes made on the way.
struct KeptPicture {
    KeptCurve ai;
    KeptCurve population;
    std::vector<ChartFlag> flags;
    std::vector<PinnedCurve> pins; ///< At most kMostPins, by their numbers.
    QString aiUnexpected;          ///< Why the expectation is not exact, or there is none; empty: it is.
    QString populationUnexpected;  ///< The same.
    std::optional<qint64> shown;   ///< The generation that the pictures show; nothing: the newest one.
    ReplicatePicture lives;

    /// The newest generation of either lineage; 0 before a run has begun.
    [[nodiscard]] qint64 newest() const;
    /// The same with the pinned runs.
    [[nodiscard]] qint64 longest() const;
    /// Whether there is more to the right of the generation shown.
    [[nodiscard]] bool isBack() const { return shown && *shown < newest(); }
    /// The row of the generation shown; null before a run has begun.
    [[nodiscard]] const HistoryRow* rowShown(const KeptCurve& curve) const;
    /// Of any line.
    [[nodiscard]] double highest() const;
    /// The generation that numbers are told of.
    [[nodiscard]] qint64 told() const { return isBack() ? *shown : newest(); }
};

/// Where things are in a painted chart, so that a pointer can be answered without painting it again.
struct KeptLayout {
    QRectF title;
    QRectF key;   ///< What the pinned runs are; null without any.
    QRectF flags; ///< The strip of words above the plot.
    QRectF plot;
    bool hasNames = true; ///< Room right of the plot for what stands at the ends of lines.
    bool isLow = false;   ///< Little height: the title stands beside the other words above the plot.
    qint64 extent = 50;   ///< The generation at the right end.
    ShareExtent shares;

    [[nodiscard]] double x(double generation) const;
    [[nodiscard]] double y(double share) const;
    /// The generation at a pixel, within the axis.
    [[nodiscard]] qint64 generationAt(double pixel) const;
};

/// Depends on the size, the type, the axes and whether there are pins: the plot stays put while a run plays. Where
/// there is little height everything but the plot gives way.
[[nodiscard]] KeptLayout keptLayout(const QRectF& target, const KeptPicture& picture);

/// Paints the chart of what both lineages kept: title, axes, the two lines with their names at their ends, what was
/// expected (dashed), pinned runs behind them, flags. One paint path for screen and export; the background is the
/// caller's. Owns the machinery of its lines, so keep one per place painted often. GUI thread.
class KeptPainter
{
public:
    KeptPainter();
    ~KeptPainter();

    void paint(QPainter& painter, const QRectF& target, const KeptPicture& picture, const Theme& theme);

private:
    LinePlot m_lines;
    std::unique_ptr<ReplicateBands> m_replicates;
};

[[nodiscard]] QString keptTitle();

/// The names of the lineages as everything about the chart says them.
[[nodiscard]] QString aiName();
[[nodiscard]] QString populationName();

/// The dashed line's colour for a lineage: that of theory, with a touch of the lineage's own.
[[nodiscard]] QColor expectedColor(const QColor& lineage, const Theme& theme);

/// The line of a lineage where theory is not exact any more: grey.
[[nodiscard]] QColor idealColor(const Theme& theme);

/// Of which lineage the expectation is not exact, from when on and why; empty: both are exact.
[[nodiscard]] QString expectationNote(const KeptPicture& picture);

/// Whose expected curve, or the word at its end, lies within a few pixels of a point.
struct TheoryAt {
    bool ai = false;
    bool population = false;
    [[nodiscard]] bool any() const { return ai || population; }
};
[[nodiscard]] TheoryAt theoryAt(const QPointF& point, const KeptLayout& layout, const KeptPicture& picture);

/// "After 140 generations the AI lineage keeps 0.75 of its diversity (expected 0.62), the population 0.72 …"
[[nodiscard]] QString describeKept(const KeptPicture& picture);

} // namespace outcross
