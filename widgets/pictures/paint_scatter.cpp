#include "widgets/pictures/paint_scatter.h"

#include "widgets/paint/dot_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/gaussian_outline.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// Dots sorted by colour, so that each colour's dot is made once.
void paintDots(QPainter& painter, const ScatterPortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    DotLayer dots(painter, frame.plot());
    dots.setDot(translucent(theme.mutedText, 0.22), 1.2 * typeUnit());
    for (const PortraitPoint& point : portrait.realPoints)
        dots.add(frame.map(point.x, point.y));

    constexpr std::size_t kCrowd = 600;
    const bool crowded = portrait.points.size() > kCrowd;
    const double radius = (crowded ? 1.5 : 2.2) * typeUnit();
    const double alpha = crowded ? 0.6 : 0.8;
    const auto modes = std::max<std::size_t>(portrait.realModes.size(), 1);
    // One more round for points without a known mode.
    for (std::size_t mode = 0; mode <= modes; ++mode) {
        const bool known = mode < modes;
        const QColor color =
            known ? variantColor(static_cast<int>(mode), static_cast<int>(modes), theme) : theme.mutedText;
        dots.setDot(translucent(color, alpha), radius);
        for (std::size_t item = 0; item < portrait.points.size(); ++item) {
            const std::size_t of = item < portrait.modeOfPoint.size() ? portrait.modeOfPoint[item] : modes;
            if (std::min(of, modes) == mode)
                dots.add(frame.map(portrait.points[item].x, portrait.points[item].y));
        }
    }
    dots.drawOnto(painter);
}

void paintRealModes(QPainter& painter, const ScatterPortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    for (const PortraitMode& mode : portrait.realModes) {
        QPen pen(translucent(theme.mutedText, mode.alive ? 0.95 : 0.5), (mode.alive ? 1.25 : 1.0) * typeUnit());
        pen.setDashPattern({3, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawPolyline(gaussianOutline(mode, frame));
    }
}

void paintModelModes(QPainter& painter, const ScatterPortrait& portrait, const PlotFrame& frame, const Theme& theme)
{
    for (const PortraitMode& mode : portrait.modelModes) {
        if (!mode.alive)
            continue;
        painter.setPen(QPen(translucent(theme.ai, 0.85), 1.25 * typeUnit()));
        painter.drawPolyline(gaussianOutline(mode, frame));
    }
}

/// The name of each lost mode in the middle of its empty outline, where the words fit into the plot and do not run into
/// an earlier name. Words, because an absence has no colour.
void nameLostModes(QPainter& painter, const ScatterPortrait& portrait, const PlotFrame& frame, const Theme& theme,
                   const PortraitLabels& labels)
{
    painter.setFont(captionFont());
    const QFontMetricsF metrics(captionFont());
    std::vector<QRectF> taken;
    for (std::size_t index = 0; index < portrait.realModes.size(); ++index) {
        const PortraitMode& mode = portrait.realModes[index];
        const QPolygonF outline = gaussianOutline(mode, frame);
        if (mode.alive || outline.isEmpty())
            continue;
        const QString name =
            labels.variantName(static_cast<int>(index), QCoreApplication::translate("Portraits", "mode %1"));
        const QString full = QCoreApplication::translate("Portraits", "%1, lost").arg(name);
        const QSizeF size(metrics.horizontalAdvance(full), metrics.height());
        QRectF place(QPointF(), size);
        place.moveCenter(outline.boundingRect().center());
        const bool fits = size.width() <= outline.boundingRect().width() * 1.1 && frame.plot().contains(place);
        const bool free =
            std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
        if (!fits || !free)
            continue;
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), full);
        taken.push_back(place);
    }
}

} // namespace

void paintScatter(QPainter& painter, const QRectF& rect, const ScatterPortrait& portrait, const Theme& theme,
                  const PortraitLabels& labels)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    const PlotFrame frame(rect, dataAxis(portrait.x, QCoreApplication::translate("Portraits", "First coordinate")),
                          dataAxis(portrait.y, QCoreApplication::translate("Portraits", "Second coordinate")));
    frame.paint(painter, theme);
    painter.save();
    painter.setClipRect(frame.plot(), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    paintDots(painter, portrait, frame, theme);
    paintRealModes(painter, portrait, frame, theme);
    paintModelModes(painter, portrait, frame, theme);
    nameLostModes(painter, portrait, frame, theme, labels);
    painter.restore();
}

} // namespace outcross
