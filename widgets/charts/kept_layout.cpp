#include "widgets/charts/kept_painter.h"

#include "widgets/charts/time_extent.h"
#include "widgets/style/fonts.h"
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
    const QFontMetricsF titles(wordFont(1.1, QFont::DemiBold));
    const QFontMetricsF words(wordFont(0.87));
    const QFontMetricsF strong(wordFont(0.92, QFont::DemiBold));
    const QFontMetricsF numbers(numberFont(0.85));
    KeptLayout layout;
    layout.extent = timeExtent(picture.newest());
    layout.shares = shareExtent(picture.highest());

    // Room for the widest share that can be reached without rescaling much, so that the plot does not move.
    const double left = std::ceil(numbers.horizontalAdvance(decimalText(layout.shares.high)) + 8);
    const double names = std::max(strong.horizontalAdvance(aiName()), strong.horizontalAdvance(populationName()));
    const double right = std::ceil(names + numbers.horizontalAdvance(QStringLiteral("00.00")) + 22);
    layout.title = QRectF(target.left(), target.top(), target.width(), std::ceil(titles.height()));
    layout.flags =
        QRectF(target.left() + left, layout.title.bottom() + 2, target.width() - left, std::ceil(words.height()));
    const double bottom = std::ceil(numbers.height()) + 6;
    layout.plot = QRectF(QPointF(target.left() + left, layout.flags.bottom() + 2),
                         QPointF(target.right() - right, target.bottom() - bottom));
    constexpr double kLeastWidth = 80;
    constexpr double kLeastHeight = 30;
    if (layout.plot.width() < kLeastWidth || layout.plot.height() < kLeastHeight) {
        // Too small for words: lines alone.
        layout.title = layout.flags = {};
        layout.plot = target;
    }
    return layout;
}

} // namespace outcross
