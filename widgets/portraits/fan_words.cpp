#include "widgets/portraits/fan_words.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace outcross
{

namespace
{

constexpr std::array kSizes{1.15, 1.0, 0.85, 0.72};
constexpr double kFewestLetters = 5; ///< Fewer with an ellipsis say nothing.

/// Letters set one by one along a circle, centred at an angle; scripts that join their letters are set straight.
void paintAlongArc(QPainter& painter, const FanGeometry& fan, double radius, double degrees, const QString& text,
                   const QFont& font)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double total = metrics.horizontalAdvance(text);
    const bool joined = std::any_of(text.begin(), text.end(),
                                    [](QChar letter) { return letter.unicode() >= 0x0590 || letter.isSurrogate(); });
    const auto letter = [&](double angle, const QString& piece, double width) {
        painter.save();
        painter.translate(fan.at(radius, angle));
        painter.rotate(90 - angle);
        painter.drawText(QPointF(-width / 2, 0), piece);
        painter.restore();
    };
    if (joined) {
        letter(degrees, text, total);
        return;
    }
    for (qsizetype index = 0; index < text.size(); ++index) {
        // With the letters before it, so that kerning is kept.
        const double before = metrics.horizontalAdvance(text.left(index));
        const double width = metrics.horizontalAdvance(text.left(index + 1)) - before;
        const double along = before + width / 2 - total / 2;
        letter(degrees - along / radius * 180 / std::numbers::pi, text.mid(index, 1), width);
    }
}

/// The name on one line, or on two broken at the blank nearest the middle.
QStringList twoLines(const QString& name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size()))
            best = at;
    return best < 0 ? QStringList{name} : QStringList{name.left(best), name.mid(best + 1)};
}

bool paintTangential(QPainter& painter, const FanGeometry& fan, int depth, std::int64_t slot, const QString& name,
                     const QString& year, const QFont& font)
{
    const double degrees = FanGeometry::angle(depth, slot);
    const auto fits = [&](const QStringList& lines, const QFont& face) {
        const QFontMetricsF metrics(face);
        const double height = metrics.height() * 0.92;
        const double used = height * static_cast<double>(lines.size());
        if (used > fan.ring() * 0.9)
            return false;
        double radius = fan.inner(depth) + (fan.ring() + used) / 2 - height;
        for (const QString& line : lines) {
            const double arc = std::max(radius, 1.0) * FanGeometry::span(depth) * std::numbers::pi / 180;
            if (metrics.horizontalAdvance(line) > arc * 0.9)
                return false;
            radius -= height;
        }
        return true;
    };
    QStringList lines = twoLines(name);
    const QStringList one{name};
    for (const double size : kSizes) {
        const QFont face = resized(font, size);
        std::vector<QStringList> ways{one, lines};
        if (!year.isEmpty()) {
            ways.insert(ways.begin(), lines + QStringList{year});
            ways.insert(ways.begin(), one + QStringList{year});
        }
        for (const QStringList& way : ways) {
            if (!fits(way, face))
                continue;
            const QFontMetricsF metrics(face);
            const double height = metrics.height() * 0.92;
            double radius = fan.inner(depth) + (fan.ring() + height * static_cast<double>(way.size())) / 2 - height +
                            metrics.descent() * 0.8;
            for (const QString& line : way) {
                paintAlongArc(painter, fan, radius, degrees, line, face);
                radius -= height;
            }
            return true;
        }
    }
    return false;
}

bool paintRadial(QPainter& painter, const FanGeometry& fan, int depth, std::int64_t slot, const QString& name,
                 const QFont& font)
{
    const double degrees = FanGeometry::angle(depth, slot);
    const double narrow = fan.inner(depth) * FanGeometry::span(depth) * std::numbers::pi / 180;
    const double length = fan.ring() * 0.9;
    for (const double size : kSizes) {
        const QFont face = resized(font, size);
        const QFontMetricsF metrics(face);
        const bool smallest = size == kSizes.back();
        if (metrics.height() * 0.86 > narrow)
            continue;
        QString text = name;
        if (metrics.horizontalAdvance(text) > length) {
            if (!smallest)
                continue;
            text = metrics.elidedText(name, Qt::ElideRight, length);
            if (static_cast<double>(text.size()) <= kFewestLetters)
                return false;
        }
        const bool right = std::cos(degrees * std::numbers::pi / 180) >= 0;
        painter.save();
        painter.translate(fan.at(fan.inner(depth) + fan.ring() / 2, degrees));
        painter.rotate(right ? -degrees : 180 - degrees);
        painter.setFont(face);
        painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
        painter.restore();
        return true;
    }
    return false;
}

} // namespace

QFont resized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    return font;
}

void paintWedgeWords(QPainter& painter, const FanGeometry& fan, int depth, std::int64_t slot, const QString& name,
                     const QString& year, const QFont& font, const QColor& ink)
{
    if (name.isEmpty())
        return;
    painter.setPen(ink);
    const double arc = (fan.inner(depth) + fan.ring() / 2) * FanGeometry::span(depth) * std::numbers::pi / 180;
    if (arc > 1.1 * fan.ring() && paintTangential(painter, fan, depth, slot, name, year, font))
        return;
    (void)paintRadial(painter, fan, depth, slot, name, font);
}

} // namespace outcross
