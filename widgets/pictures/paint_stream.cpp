#include "widgets/pictures/paint_stream.h"

#include "widgets/paint/device_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/time_extent.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// "0" below the left end, the newest generation below the end of what is filled.
void labelGenerations(QPainter& painter, const QRectF& plot, double filledTo, std::size_t newest, const Theme& theme)
{
    const QFontMetricsF metrics(captionFont());
    const double baseline = plot.bottom() + 3 + metrics.ascent();
    const QString words =
        QCoreApplication::translate("Portraits", "generation %1").arg(countText(static_cast<double>(newest)));
    const double width = metrics.horizontalAdvance(words);
    double left = plot.left() + filledTo - width;
    const double afterZero = plot.left() + metrics.horizontalAdvance(u'0') * 2.5;
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    if (newest > 0)
        painter.drawText(QPointF(plot.left(), baseline), countText(0));
    left = std::max(left, newest > 0 ? afterZero : plot.left());
    if (left + width <= plot.right() + 0.5)
        painter.drawText(QPointF(left, baseline), words);
}

} // namespace

void paintStream(QPainter& painter, const QRectF& rect, const std::shared_ptr<const StreamPicture>& picture,
                 const Theme& theme, const PortraitLabels& labels, StreamImage& image)
{
    if (rect.isEmpty() || !picture || picture->columns() == 0)
        return;
    const PaintingScope scope(painter, rect);
    const QFontMetricsF words(captionFont());
    // Whole units, so that bands and device pixels meet.
    QRectF plot = rect.adjusted(0, std::ceil(words.height()) + 2, 0, -std::ceil(words.height()) - 3);
    const bool worded = plot.height() > 24 && plot.width() > 60;
    if (!worded)
        plot = rect;

    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.window);
    painter.drawRect(plot);
    const double scale = deviceScale(painter);
    const QSize pixels(static_cast<int>(std::round(plot.width() * scale)),
                       static_cast<int>(std::round(plot.height() * scale)));
    const auto extent = static_cast<std::size_t>(
        timeExtent(static_cast<std::int64_t>(std::max(picture->generations, picture->reached))));
    const QImage& bands = image.update(picture, pixels, extent, scale, theme);
    if (bands.isNull())
        return;
    const double filledTo = image.filled() / scale;
    const QRectF target(plot.topLeft(), QSizeF(filledTo, plot.height()));
    painter.drawImage(target, bands, QRectF(0, 0, image.filled(), bands.height()));
    if (!worded)
        return;
    const QString title = labels.shareTitle.isEmpty()
                              ? QCoreApplication::translate("Portraits", "Share of each variant, 0–100 %")
                              : labels.shareTitle;
    painter.setFont(captionFont());
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(plot.left(), rect.top() + words.ascent()),
                     words.elidedText(title, Qt::ElideRight, plot.width()));
    labelGenerations(painter, plot, filledTo, picture->generations, theme);
}

} // namespace outcross
