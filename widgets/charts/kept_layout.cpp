#include "widgets/charts/kept_painter.h"

#include "widgets/charts/chart_type.h"
#include "widgets/charts/pinned_runs.h"
#include "widgets/paint/time_extent.h"
#include "widgets/style/number_format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

qint64 KeptPicture::newest() const
{
    return static_cast<qint64>(std::max({ai.history().size(), population.history().size(), std::size_t{1}})) - 1;
}

qint64 KeptPicture::longest() const
{
    qint64 result = newest();
    for (const PinnedCurve& pin : pins)
        result = std::max<qint64>(result, pin.newest());
    return result;
}

double KeptPicture::highest() const
{
    double result = std::max({ai.highest(), population.highest(), lives.highest()});
    for (const PinnedCurve& pin : pins)
        result = std::max(result, pin.highest());
    return result;
}

const HistoryRow* KeptPicture::rowShown(const KeptCurve& curve) const
{
    const HistoryView& history = curve.history();
    if (history.empty())
        return nullptr;
    return isBack() ? &history[std::min(static_cast<std::size_t>(*shown), history.size() - 1)] : &history.back();
}

double KeptLayout::x(double generation) const
{
    return plot.left() + plot.width() * generation / static_cast<double>(extent);
}

double KeptLayout::y(double share) const
{
    return plot.bottom() - plot.height() * share / shares.high;
}

qint64 KeptLayout::generationAt(double pixel) const
{
    const double share = plot.width() > 0 ? (pixel - plot.left()) / plot.width() : 0;
    return static_cast<qint64>(std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(extent)));
}

KeptLayout keptLayout(const QRectF& target, const KeptPicture& picture)
{
    const QFontMetricsF titles(chartTitleFont());
    const QFontMetricsF words(chartWordsFont());
    const QFontMetricsF strong(chartNameFont());
    const QFontMetricsF numbers(chartTickFont());
    constexpr double kGap = 2;
    KeptLayout layout;
    layout.extent = timeExtent(picture.longest());
    layout.shares = shareExtent(picture.highest());

    // Room for the widest share that can be reached without rescaling much, so that the plot does not move.
    const double left = std::ceil(numbers.horizontalAdvance(decimalText(layout.shares.high)) + 8);
    const double names = std::max(strong.horizontalAdvance(aiName()), strong.horizontalAdvance(populationName()));
    double right = names + numbers.horizontalAdvance(QStringLiteral("00.00")) + 22 + pinEndsWidth(picture);
    const double bottom = std::ceil(numbers.height()) + 6;
    const double key = picture.pins.empty() ? 0 : std::ceil(std::max(words.height(), badgeSize())) + kGap;
    const double titleHeight = std::ceil(titles.height());
    const double wordsHeight = std::ceil(words.height());
    constexpr double kLowPlot = 6; // lines of text
    layout.isLow = target.height() - titleHeight - key - wordsHeight - 2 * kGap - bottom < kLowPlot * words.height();
    double top = target.top();
    if (layout.isLow) {
        // One row for all words (two with pins): the title heads the names at the ends of the lines.
        const double title = std::ceil(strong.horizontalAdvance(keptTitle()));
        right = std::max(right, title + strong.horizontalAdvance(u'n'));
        layout.title = QRectF(target.right() - title, top, title, std::ceil(strong.height()));
    } else {
        layout.title = QRectF(target.left(), top, target.width(), titleHeight);
        top += titleHeight + kGap;
    }
    if (key > 0)
        layout.key =
            QRectF(QPointF(target.left(), top),
                   QPointF(layout.isLow ? layout.title.left() - words.height() : target.right(), top + key - kGap));
    top += key;
    layout.flags = QRectF(target.left() + left, top, target.width() - left, wordsHeight);
    top = std::max(layout.flags.bottom(), layout.title.bottom()) + kGap;
    layout.plot = QRectF(QPointF(target.left() + left, top),
                         QPointF(target.right() - std::ceil(right), target.bottom() - bottom));
    constexpr double kLeastWidth = 80;
    constexpr double kLeastHeight = 30;
    layout.hasNames = layout.plot.width() >= kLeastWidth;
    if (!layout.hasNames || layout.plot.height() < kLeastHeight) {
        // Too small for words: lines alone. Time stays where it is for who points at it below the chart.
        layout.title = layout.flags = layout.key = {};
        layout.plot.setTop(target.top());
        layout.plot.setBottom(target.bottom());
    }
    if (!layout.hasNames)
        layout.plot = target;
    constexpr double kTickRoom = 1.25; // lines of text
    while (layout.plot.height() * layout.shares.step / layout.shares.high < kTickRoom * numbers.height() &&
           layout.shares.step < layout.shares.high)
        layout.shares.step *= 2;
    return layout;
}

} // namespace outcross
