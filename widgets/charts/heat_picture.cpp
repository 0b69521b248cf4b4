#include "widgets/charts/heat_picture.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kScaleWidth = 12;
constexpr double kGap = 8;
constexpr double kTick = 4;
constexpr int kMostTicks = 6;
constexpr int kScaleTicks = 5;

QFont tickFont()
{
    return numberFont(0.85);
}

std::size_t indexOf(const HeatPicture& picture, QPoint cell)
{
    return static_cast<std::size_t>(cell.y()) * static_cast<std::size_t>(picture.x.count) +
           static_cast<std::size_t>(cell.x());
}

/// Where a value stands among the cells: 0 is the middle of the first one.
double placeOf(const HeatAxis& axis, double value)
{
    if (axis.count < 2)
        return 0;
    const double share = axis.logarithmic ? std::log(value / axis.low) / std::log(axis.high / axis.low)
                                          : (value - axis.low) / (axis.high - axis.low);
    return share * (axis.count - 1);
}

/// 1, 2 and 5 of every power of ten; where these would be too many, the powers alone.
std::vector<double> logarithmicTicks(const HeatAxis& axis)
{
    const double decades = std::log10(axis.high / axis.low);
    std::vector<double> ticks;
    for (double power = std::floor(std::log10(axis.low)); power <= std::ceil(std::log10(axis.high)); ++power)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10, power);
            const bool isInside = value >= axis.low * (1 - 1e-9) && value <= axis.high * (1 + 1e-9);
            if (isInside && (factor == 1 || decades < 2))
                ticks.push_back(value);
        }
    return ticks;
}

/// Per cent have ticks where the percentages are round.
std::vector<AxisTick> ticksOf(const HeatAxis& axis)
{
    std::vector<AxisTick> ticks;
    if (axis.count < 2) {
        ticks.push_back({0, valueText(axis.low, axis.unit)});
    } else if (axis.logarithmic) {
        for (const double value : logarithmicTicks(axis))
            ticks.push_back({placeOf(axis, value), valueText(value, axis.unit)});
    } else {
        const double factor = axis.unit == ValueUnit::Percent ? 100 : 1;
        for (const AxisTick& tick : niceTicks(axis.low * factor, axis.high * factor, kMostTicks))
            ticks.push_back({placeOf(axis, tick.value / factor),
                             axis.unit == ValueUnit::Percent ? tick.text + QStringLiteral(" %") : tick.text});
    }
    return ticks;
}

std::vector<AxisTick> scaleTicks(const HeatPicture& picture)
{
    const double factor = picture.isShare ? 100 : 1;
    std::vector<AxisTick> ticks;
    for (const AxisTick& tick : niceTicks(picture.low * factor, picture.high * factor, kScaleTicks))
        ticks.push_back({tick.value / factor, picture.isShare ? tick.text + QStringLiteral(" %") : tick.text});
    return ticks;
}

double scaleRoom(const HeatPicture& picture)
{
    const QFontMetricsF numbers(tickFont());
    double widest = 0;
    for (const AxisTick& tick : scaleTicks(picture))
        widest = std::max(widest, numbers.horizontalAdvance(tick.text));
    return 2 * kGap + kScaleWidth + kTick + 2 + widest;
}

PlotFrame frameOf(const QRectF& rect, const HeatPicture& picture)
{
    const auto axis = [](const HeatAxis& from) { return PlotAxis{from.title, -0.5, from.count - 0.5, ticksOf(from)}; };
    return {rect.adjusted(0, 0, -scaleRoom(picture), 0), axis(picture.x), axis(picture.y)};
}

double shareOf(const HeatPicture& picture, double value)
{
    return picture.high > picture.low ? (value - picture.low) / (picture.high - picture.low) : 0.5;
}

/// One pixel a cell; transparent where nothing is known yet.
QImage cellImage(const HeatPicture& picture, const Theme& theme)
{
    QImage image(picture.x.count, picture.y.count, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (int row = 0; row < picture.y.count; ++row)
        for (int column = 0; column < picture.x.count; ++column)
            if (const HeatCell* cell = standIn(picture, {column, row}))
                image.setPixelColor(column, picture.y.count - 1 - row, heatColor(shareOf(picture, cell->value), theme));
    return image;
}

void paintImpossible(QPainter& painter, const PlotFrame& frame, const HeatPicture& picture, const Theme& theme)
{
    const QBrush hatched(theme.mutedText, Qt::BDiagPattern);
    for (int row = 0; row < picture.y.count; ++row)
        for (int column = 0; column < picture.x.count; ++column) {
            if (picture.cells[indexOf(picture, {column, row})].state != HeatCell::State::Impossible)
                continue;
            int last = column; // neighbours in one go: the pattern has no seams then
            while (last + 1 < picture.x.count &&
                   picture.cells[indexOf(picture, {last + 1, row})].state == HeatCell::State::Impossible)
                ++last;
            painter.fillRect(QRectF(frame.map(column - 0.5, row + 0.5), frame.map(last + 0.5, row - 0.5)), hatched);
            column = last;
        }
}

void paintBoundary(QPainter& painter, const PlotFrame& frame, const HeatPicture& picture, const Theme& theme)
{
    QPainterPath path;
    std::optional<QPointF> end; // of what can be seen
    bool isDrawing = false;
    for (const QPointF& point : picture.boundary->points) {
        const bool isOnAxes = (!picture.x.logarithmic || point.x() > 0) && (!picture.y.logarithmic || point.y() > 0);
        if (!isOnAxes || !std::isfinite(point.x()) || !std::isfinite(point.y())) {
            isDrawing = false;
            continue;
        }
        const QPointF at = frame.map(placeOf(picture.x, point.x()), placeOf(picture.y, point.y()));
        isDrawing ? path.lineTo(at) : path.moveTo(at);
        isDrawing = true;
        if (frame.plot().contains(at))
            end = at;
    }
    if (!end)
        return;
    const double unit = typeUnit();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.card, 5 * unit));
    painter.drawPath(path);
    painter.setPen(QPen(theme.text, 2 * unit, Qt::DashLine));
    painter.drawPath(path);

    const QFont font = wordFont(0.87, QFont::Bold);
    const QFontMetricsF metrics(font);
    QRectF label(0, 0, metrics.horizontalAdvance(picture.boundary->label) + metrics.height(), 1.3 * metrics.height());
    label.moveCenter(*end + QPointF(label.width() / 2 + kGap, 0));
    const QRectF room = frame.plot().adjusted(2, 2, -2, -2);
    if (label.width() > room.width() || label.height() > room.height())
        return;
    label.moveLeft(std::clamp(label.left(), room.left(), room.right() - label.width()));
    label.moveTop(std::clamp(label.top(), room.top(), room.bottom() - label.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawRoundedRect(label, label.height() / 2, label.height() / 2);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(label, Qt::AlignCenter, picture.boundary->label);
}

void paintScale(QPainter& painter, const QRectF& rect, const QRectF& scale, const HeatPicture& picture,
                const Theme& theme)
{
    const int steps = std::max(2, static_cast<int>(scale.height()));
    QImage colours(1, steps, QImage::Format_RGB32);
    for (int i = 0; i < steps; ++i)
        colours.setPixelColor(0, i, heatColor(1 - static_cast<double>(i) / (steps - 1), theme));
    painter.drawImage(scale, colours);
    const QFontMetricsF numbers(tickFont());
    painter.setFont(tickFont());
    for (const AxisTick& tick : scaleTicks(picture)) {
        const double at = scale.bottom() - shareOf(picture, tick.value) * scale.height();
        painter.setPen(QPen(theme.mutedText, 1));
        painter.drawLine(QPointF(scale.right(), at), QPointF(scale.right() + kTick, at));
        painter.drawText(QPointF(scale.right() + kTick + 2, at + numbers.capHeight() / 2), tick.text);
    }
    const QFontMetricsF words(captionFont());
    const QString title = words.elidedText(picture.measure, Qt::ElideRight, rect.width() / 2);
    painter.setFont(captionFont());
    painter.drawText(QPointF(rect.right() - words.horizontalAdvance(title), rect.top() + words.ascent()), title);
}

} // namespace

HeatLayout heatLayout(const QRectF& rect, const HeatPicture& picture)
{
    const QRectF cells = frameOf(rect, picture).plot();
    const double left = rect.right() - scaleRoom(picture) + 2 * kGap;
    return {cells, QRectF(left, cells.top(), kScaleWidth, cells.height())};
}

std::optional<QPoint> heatCellAt(const QRectF& rect, const HeatPicture& picture, const QPointF& at)
{
    const QRectF cells = heatLayout(rect, picture).cells;
    if (!cells.contains(at) || cells.isEmpty())
        return std::nullopt;
    const auto column = static_cast<int>((at.x() - cells.left()) / cells.width() * picture.x.count);
    const auto row = static_cast<int>((cells.bottom() - at.y()) / cells.height() * picture.y.count);
    return QPoint(std::clamp(column, 0, picture.x.count - 1), std::clamp(row, 0, picture.y.count - 1));
}

QRectF heatCellRect(const QRectF& rect, const HeatPicture& picture, QPoint cell)
{
    const QRectF cells = heatLayout(rect, picture).cells;
    const QSizeF size(cells.width() / picture.x.count, cells.height() / picture.y.count);
    return {QPointF(cells.left() + cell.x() * size.width(), cells.bottom() - (cell.y() + 1) * size.height()), size};
}

const HeatCell* standIn(const HeatPicture& picture, QPoint cell)
{
    const int longest = std::max(picture.x.count, picture.y.count);
    for (int side = 1; side / 2 < longest; side *= 2) {
        const QPoint corner(cell.x() - cell.x() % side, cell.y() - cell.y() % side);
        const HeatCell& candidate = picture.cells[indexOf(picture, corner)];
        if (candidate.state == HeatCell::State::Known)
            return &candidate;
        if (side == 1 && candidate.state == HeatCell::State::Impossible)
            return nullptr;
    }
    return nullptr;
}

void paintHeat(QPainter& painter, const QRectF& rect, const HeatPicture& picture, const Theme& theme)
{
    if (rect.isEmpty() || picture.cells.empty())
        return;
    const PaintingScope scope(painter, rect);
    const PlotFrame frame = frameOf(rect, picture);
    painter.save();
    painter.setClipRect(frame.plot(), Qt::IntersectClip);
    painter.fillRect(frame.plot(), theme.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(frame.plot(), cellImage(picture, theme));
    paintImpossible(painter, frame, picture, theme);
    if (picture.boundary)
        paintBoundary(painter, frame, picture, theme);
    painter.restore();
    frame.paint(painter, theme);
    paintScale(painter, rect, heatLayout(rect, picture).scale, picture, theme);
}

} // namespace outcross
