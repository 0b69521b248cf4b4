#include "widgets/pictures/fan_words.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace outcross
{

namespace
{

constexpr std::array kSizes{1.15, 1.0, 0.85, 0.72};
constexpr qsizetype kFewestLetters = 7; ///< Fewer with an ellipsis say nothing.
constexpr double kLine = 0.92;          ///< Of the face's height: names have few descenders.

/// Scripts that join or stack their letters are not taken apart.
bool joinsLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        const bool joining = code >= 0x0590 && !(code >= 0x2000 && code < 0x2070);
        return joining || letter.isMark();
    });
}

/// The name broken at the blank nearest its middle.
QStringList twoLines(const QString& name)
{
    qsizetype best = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - name.size()) < std::abs(2 * best - name.size()))
            best = at;
    return best < 0 ? QStringList{name} : QStringList{name.left(best), name.mid(best + 1)};
}

QFont resized(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * factor)));
    return font;
}

} // namespace

double WedgeWords::Face::width(QChar letter) const
{
    const auto [found, isNew] = widths.try_emplace(letter.unicode());
    if (isNew)
        found->second = metrics.horizontalAdvance(letter);
    return found->second;
}

double WedgeWords::Face::width(const QString& text) const
{
    if (joinsLetters(text))
        return metrics.horizontalAdvance(text);
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [this](double sum, QChar letter) { return sum + width(letter); });
}

const QPainterPath& WedgeWords::Face::outline(QChar letter) const
{
    const auto [found, isNew] = outlines.try_emplace(letter.unicode());
    if (isNew)
        found->second.addText(QPointF(), font, letter);
    return found->second;
}

WedgeWords::WedgeWords(const FanGeometry& fan, const QFont& font) : m_fan(fan)
{
    for (const double size : kSizes) {
        const QFont face = resized(font, size);
        m_faces.push_back({face, QFontMetricsF(face)});
    }
}

void WedgeWords::paint(QPainter& painter, int depth, std::int64_t slot, const QString& name, const QString& year,
                       const QColor& ink, double rim) const
{
    if (name.isEmpty())
        return;
    const double span = FanGeometry::span(depth) * std::numbers::pi / 180;
    const Wedge wedge{m_fan.inner(depth), m_fan.ring() - rim, FanGeometry::angle(depth, slot), span};
    const bool wide = (wedge.inner + wedge.length / 2) * span > 1.1 * m_fan.ring();
    QPainterPath words = wide ? tangential(wedge, name, year) : QPainterPath();
    if (words.isEmpty())
        words = radial(wedge, name);
    words.setFillRule(Qt::WindingFill);
    painter.fillPath(words, ink);
}

bool WedgeWords::fits(const Wedge& wedge, const QStringList& lines, const Face& face)
{
    const double height = kLine * face.metrics.height();
    const double used = height * static_cast<double>(lines.size());
    if (used > wedge.length * 0.92)
        return false;
    double radius = wedge.inner + (wedge.length + used) / 2 - height;
    for (const QString& line : lines) {
        if (face.width(line) > std::max(radius, 1.0) * wedge.span * 0.9)
            return false;
        radius -= height;
    }
    return true;
}

QPainterPath WedgeWords::alongArc(const Wedge& wedge, const QStringList& lines, const Face& face) const
{
    const double height = kLine * face.metrics.height();
    double radius = wedge.inner + (wedge.length + height * static_cast<double>(lines.size())) / 2 - height +
                    0.8 * face.metrics.descent();
    QPainterPath all;
    for (const QString& line : lines) {
        const auto set = [&](const QPainterPath& piece, double width, double degrees) {
            const QPointF foot = m_fan.at(radius, degrees);
            all.addPath(
                QTransform().translate(foot.x(), foot.y()).rotate(90 - degrees).translate(-width / 2, 0).map(piece));
        };
        const double total = face.width(line);
        if (joinsLetters(line)) {
            QPainterPath whole;
            whole.addText(QPointF(), face.font, line);
            set(whole, total, wedge.degrees);
        } else {
            double before = -total / 2;
            for (const QChar letter : line) {
                const double width = face.width(letter);
                set(face.outline(letter), width,
                    wedge.degrees - (before + width / 2) / radius * 180 / std::numbers::pi);
                before += width;
            }
        }
        radius -= height;
    }
    return all;
}

QPainterPath WedgeWords::tangential(const Wedge& wedge, const QString& name, const QString& year) const
{
    const QStringList one{name};
    const QStringList two = twoLines(name);
    std::vector<QStringList> ways{one, two};
    if (!year.isEmpty())
        ways.insert(ways.begin(), {one + QStringList{year}, two + QStringList{year}});
    for (const Face& face : m_faces)
        for (const QStringList& way : ways)
            if (fits(wedge, way, face))
                return alongArc(wedge, way, face);
    return {};
}

QPainterPath WedgeWords::radial(const Wedge& wedge, const QString& name) const
{
    const double length = 0.9 * wedge.length;
    for (const Face& face : m_faces) {
        if (face.metrics.height() * 0.86 > wedge.inner * wedge.span)
            continue;
        QString text = name;
        if (face.width(text) > length) {
            if (&face != &m_faces.back())
                continue;
            text = face.metrics.elidedText(name, Qt::ElideRight, length);
            if (text.size() <= kFewestLetters)
                return {};
        }
        const bool right = std::cos(wedge.degrees * std::numbers::pi / 180) >= 0;
        const QPointF middle = m_fan.at(wedge.inner + wedge.length / 2, wedge.degrees);
        QPainterPath words;
        words.addText(QPointF(-face.width(text) / 2, face.metrics.capHeight() / 2), face.font, text);
        return QTransform()
            .translate(middle.x(), middle.y())
            .rotate(right ? -wedge.degrees : 180 - wedge.degrees)
            .map(words);
    }
    return {};
}

} // namespace outcross
