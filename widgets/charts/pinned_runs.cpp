#include "widgets/charts/pinned_runs.h"

#include "widgets/charts/chart_type.h"
#include "widgets/charts/column_line.h"
#include "widgets/charts/spread_labels.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kPinWidth = 1.4;
constexpr double kEndGap = 4;    ///< From the end of a line to its badge.
constexpr double kEntryGap = 18; ///< Between two entries of the key.
constexpr double kWordGap = 5;   ///< From a badge to its words.

QFont badgeFont()
{
    return numberFont(0.72, QFont::Bold);
}

QColor mixed(const QColor& from, const QColor& to, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

/// Where the badges of a pin stand: discs first, then squares.
double badgeX(const KeptLayout& layout, const PinnedCurve& pin, Side side)
{
    const double size = badgeSize();
    return layout.x(static_cast<double>(pin.newest())) + kEndGap * lineUnit() + size / 2 +
           (side == Side::Right ? size + 1 : 0);
}

/// An entry of the key: where its badge begins, and its words as they fit.
struct KeyEntry {
    const KeptPin* pin;
    double left;
    double width; ///< Badge and words.
    QString words;
};

/// Every entry has the room it asks for; where that is too much, the longest give way.
std::vector<KeyEntry> keyEntries(const KeptLayout& layout, const KeptPicture& picture)
{
    if (layout.key.isNull())
        return {};
    const QFontMetricsF words(chartWordsFont());
    const double badge = badgeSize() + kWordGap;
    const auto count = static_cast<double>(picture.pins.size());
    const double room = layout.key.width() - count * badge - (count - 1) * kEntryGap;
    std::vector<double> wishes;
    for (const PinnedCurve& pin : picture.pins)
        wishes.push_back(words.horizontalAdvance(pin.pin().label));
    std::vector<double> sorted = wishes;
    std::sort(sorted.begin(), sorted.end());
    double most = room; // width that nobody exceeds
    double left = room;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        most = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > most)
            break;
        left -= sorted[i];
        most = sorted[i];
    }
    std::vector<KeyEntry> entries;
    double x = layout.key.left();
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const KeptPin& pin = picture.pins[i].pin();
        const double width = std::max(0.0, std::min(wishes[i], most));
        entries.push_back({&pin, x, badge + width,
                           wishes[i] <= most ? pin.label : words.elidedText(pin.label, Qt::ElideMiddle, width)});
        x += badge + width + kEntryGap;
    }
    return entries;
}

} // namespace

QColor pinColor(Side side, int number, const Theme& theme)
{
    constexpr float kFirst = 0.25F;
    constexpr float kStep = 0.12F;
    return mixed(side == Side::Left ? theme.ai : theme.population, theme.card,
                 kFirst + kStep * static_cast<float>(std::clamp(number, 1, kMostPins) - 1));
}

void paintPinLines(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    // The palest first: where pins coincide, the lower number shows.
    for (auto pin = picture.pins.rbegin(); pin != picture.pins.rend(); ++pin)
        for (const Side side : {Side::Right, Side::Left}) {
            QList<QPointF> points = pin->kept(side);
            for (QPointF& point : points)
                point = {layout.x(point.x()), layout.y(point.y())};
            paintColumnLine(painter, layout.plot, points, pinColor(side, pin->pin().number, theme),
                            kPinWidth * lineUnit());
        }
}

void paintPinEnds(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const double size = badgeSize();
    struct End {
        int number;
        double x;
        QPointF of; ///< The end of the line.
    };
    for (const Side side : kSides) {
        std::vector<End> ends;
        std::vector<double> wanted;
        for (const PinnedCurve& pin : picture.pins) {
            const QList<QPointF> points = pin.kept(side);
            if (points.isEmpty())
                continue;
            const QPointF last(layout.x(points.last().x()), layout.y(points.last().y()));
            ends.push_back({pin.pin().number, badgeX(layout, pin, side), last});
            wanted.push_back(last.y());
        }
        // Badges that end at different generations would not collide; spreading all alike keeps it simple and they move
        // by a few pixels at most.
        const std::vector<double> middles =
            spreadLabels(wanted, size + 1, layout.plot.top() - size / 2, layout.plot.bottom() + size / 2);
        for (std::size_t i = 0; i < ends.size(); ++i) {
            painter.setPen(QPen(pinColor(side, ends[i].number, theme), lineUnit()));
            painter.drawLine(ends[i].of, QPointF(ends[i].x - size / 2, middles[i]));
            paintBadge(painter, QPointF(ends[i].x, middles[i]), ends[i].number, side, theme);
        }
    }
}

void paintPinKey(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const QFontMetricsF words(chartWordsFont());
    const double size = badgeSize();
    for (const KeyEntry& entry : keyEntries(layout, picture)) {
        paintBadge(painter, QPointF(entry.left + size / 2, layout.key.center().y()), entry.pin->number, {}, theme);
        painter.setFont(chartWordsFont());
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(entry.left + size + kWordGap, layout.key.center().y() + words.capHeight() / 2),
                         entry.words);
    }
}

QString pinKeyAt(const QPointF& point, const KeptLayout& layout, const KeptPicture& picture)
{
    if (!layout.key.contains(point))
        return {};
    for (const KeyEntry& entry : keyEntries(layout, picture))
        if (point.x() >= entry.left && point.x() <= entry.left + entry.width)
            return pinSign(entry.pin->number) + u' ' + entry.pin->label;
    return {};
}

double pinEndsWidth(const KeptPicture& picture)
{
    return picture.pins.empty() ? 0 : 2 * badgeSize() + 1 + kEndGap * lineUnit();
}

double pinEndsRoom(const KeptLayout& layout, const KeptPicture& picture, double x)
{
    const double width = pinEndsWidth(picture);
    double room = 0;
    for (const PinnedCurve& pin : picture.pins) {
        const double end = layout.x(static_cast<double>(pin.newest()));
        if (end <= x + width && end + width >= x)
            room = std::max(room, end + width - x);
    }
    return room;
}

void paintBadge(QPainter& painter, const QPointF& middle, int number, std::optional<Side> side, const Theme& theme)
{
    const double size = badgeSize();
    const QRectF box(middle.x() - size / 2 + 0.5, middle.y() - size / 2 + 0.5, size - 1, size - 1);
    const QColor color = !side ? theme.mutedText : *side == Side::Left ? theme.ai : theme.population;
    painter.setPen(QPen(color, lineUnit()));
    painter.setBrush(theme.card);
    const double rounding = side == Side::Right ? size / 6 : size / 2;
    painter.drawRoundedRect(box, rounding, rounding);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(badgeFont());
    const QFontMetricsF digits(badgeFont());
    const QString text = QString::number(number);
    painter.drawText(QPointF(middle.x() - digits.horizontalAdvance(text) / 2, middle.y() + digits.capHeight() / 2),
                     text);
}

double badgeSize()
{
    return std::ceil(QFontMetricsF(badgeFont()).capHeight() + 6 * lineUnit());
}

QString pinSign(int number)
{
    constexpr char16_t kOne = u'①';
    return QString(QChar(static_cast<char16_t>(kOne + std::clamp(number, 1, kMostPins) - 1)));
}

} // namespace outcross
