#include "widgets/pictures/paint_pedigree_fan.h"

#include "widgets/paint/caption_row.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/fan_geometry.h"
#include "widgets/pictures/fan_words.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace outcross
{

namespace
{

using Person = PedigreeFanPortrait::Person;

constexpr double kPale = 0.28; ///< How much is left of a colour beyond the look-back.

bool hasPlace(const Person& person)
{
    return person.depth >= 0 && person.depth <= kFanDepth && person.slot >= 0 &&
           person.slot < (std::int64_t{1} << person.depth);
}

/// The end of the scale: the same at every look-back, so that colours can be compared while the slider moves.
double highestInbreeding(const PedigreeFanPortrait& portrait)
{
    double highest = 0;
    for (const Person& person : portrait.people)
        for (const float value : person.inbreeding)
            if (std::isfinite(value))
                highest = std::max(highest, static_cast<double>(value));
    return std::min(niceTop(highest), 1.0);
}

/// One fan in the making.
struct Fan {
    QPainter& painter;
    const QRectF& rect;
    const Theme& theme;
    const FanGeometry& geometry;
    int rings;
    int lookBack; ///< Below 0: all.
    double top;

    [[nodiscard]] bool beyond(int depth) const { return lookBack >= 0 && depth > lookBack; }

    [[nodiscard]] QColor fill(const Person& person) const
    {
        const double f = inbreedingLookingBack(person, lookBack);
        return std::isfinite(f) ? heatColor(std::clamp(f / top, 0.0, 1.0), theme) : theme.track;
    }

    /// Faint lines between all who could be known, also over the edges of the wedges; the finest rings only where
    /// somebody is known.
    void paintLattice(const std::vector<Person>& people) const
    {
        painter.setBrush(Qt::NoBrush);
        for (int depth = 1; depth <= rings; ++depth) {
            painter.setPen(QPen(theme.grid, line(depth)));
            painter.drawPath(geometry.arc(geometry.inner(depth) + geometry.ring()));
        }
        constexpr int kFinest = 6;
        const auto edge = [&](int depth, std::int64_t slot) {
            const double degrees = FanGeometry::angle(depth, slot) + FanGeometry::span(depth) / 2;
            painter.drawLine(geometry.at(geometry.inner(depth), degrees),
                             geometry.at(geometry.inner(depth) + geometry.ring(), degrees));
        };
        for (int depth = 1; depth <= std::min(rings, kFinest); ++depth) {
            painter.setPen(QPen(theme.grid, line(depth), Qt::SolidLine, Qt::FlatCap));
            for (std::int64_t slot = 0; slot <= (std::int64_t{1} << depth); ++slot)
                edge(depth, slot);
        }
        for (const Person& person : people)
            if (hasPlace(person) && person.depth > kFinest) {
                painter.setPen(QPen(theme.grid, line(person.depth), Qt::SolidLine, Qt::FlatCap));
                edge(person.depth, person.slot);
                edge(person.depth, person.slot + 1);
            }
    }

    [[nodiscard]] double line(int depth) const { return std::clamp(0.1 * narrowest(depth), 0.5, 1.7 * typeUnit()); }

    void paintWedge(const Person& person) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shown(person));
        painter.drawPath(geometry.wedge(person.depth, person.slot));
    }

    /// A dot near the rim, in ink that shows on the wedge.
    void paintRepeated(const Person& person) const
    {
        const double radius = dotRadius(person.depth);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOn(shown(person), theme));
        painter.drawEllipse(geometry.at(geometry.inner(person.depth) + geometry.ring() - 1.9 * radius,
                                        FanGeometry::angle(person.depth, person.slot)),
                            radius, radius);
    }

    [[nodiscard]] QColor shown(const Person& person) const
    {
        return beyond(person.depth) ? mixed(theme.card, fill(person), kPale) : fill(person);
    }

    /// Length of a wedge's inner edge.
    [[nodiscard]] double narrowest(int depth) const
    {
        return geometry.inner(depth) * FanGeometry::span(depth) * std::numbers::pi / 180;
    }

    [[nodiscard]] double dotRadius(int depth) const
    {
        return std::max(
            1.0, std::min({3.0 * typeUnit() * pictureScale(rect), 0.28 * narrowest(depth), 0.08 * geometry.ring()}));
    }

    void paintName(const WedgeWords& words, const Person& person) const
    {
        words.paint(painter, person.depth, person.slot, QString::fromStdString(person.name),
                    person.born != 0 ? QString::number(person.born) : QString(), inkOn(shown(person), theme),
                    person.repeated ? 3.4 * dotRadius(person.depth) : 0);
    }

    void paintMiddle(const Person& person) const
    {
        const QColor colour = fill(person);
        painter.setPen(QPen(theme.card, 2 * typeUnit()));
        painter.setBrush(colour);
        painter.drawEllipse(geometry.centre(), geometry.middle(), geometry.middle());
        const QString name = QString::fromStdString(person.name);
        const QString year = person.born != 0 ? QString::number(person.born) : QString();
        const double side = geometry.middle() * 1.36;
        const QRectF box(geometry.centre() - QPointF(side / 2, side / 2), QSizeF(side, side));
        const QString both = year.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, year);
        for (const QString& text : {both, name})
            for (const double size : {1.25, 1.0, 0.85, 0.7}) {
                const QFont font = pictureWords(rect, size, QFont::DemiBold);
                const QRectF needed = QFontMetricsF(font).boundingRect(box, Qt::AlignCenter | Qt::TextWordWrap, text);
                if (text.isEmpty() || needed.width() > side || needed.height() > side)
                    continue;
                painter.setFont(font);
                painter.setPen(inkOn(colour, theme));
                painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
                return;
            }
    }

    void paintLookBack() const
    {
        if (lookBack < 0 || lookBack >= rings)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.flag, 3 * typeUnit(), Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(geometry.arc(geometry.inner(lookBack + 1)));
    }

    /// "F = 0.251" in the opening below the middle, and how far back that looks.
    void paintNumber(const Person& person) const
    {
        QString words;
        if (lookBack >= 0)
            words = QCoreApplication::translate("Portraits", "looking back %n generation(s)", nullptr, lookBack);
        if (!paintNumber(person, words) && !words.isEmpty())
            paintNumber(person, {});
    }

    /// False where there is no room for both.
    bool paintNumber(const Person& person, const QString& words) const
    {
        const QString letter = QStringLiteral("F = ");
        const QString number = decimalText(inbreedingLookingBack(person, lookBack), 3);
        const double to = 0.5 * geometry.radius(); // below the centre
        for (const double size : {3.6, 3.0, 2.4, 2.0, 1.6, 1.3, 1.05, 0.85, 0.7}) {
            const QFont plain = pictureWords(rect, size, QFont::DemiBold);
            const QFont big = pictureNumbers(rect, size, QFont::DemiBold);
            const QFont small = pictureWords(rect, std::clamp(0.42 * size, 0.8, 1.1));
            const QFontMetricsF digits(big);
            const QFontMetricsF letters(small);
            const double first = QFontMetricsF(plain).horizontalAdvance(letter);
            const double wide = first + digits.horizontalAdvance(number);
            const double below = words.isEmpty() ? 0.1 * digits.capHeight() : 1.25 * letters.height();
            const double head = to - below - digits.capHeight();
            // The opening has an angle of 120 degrees; the words stand in its wider part.
            const double room = 1.9 * std::tan(std::numbers::pi / 3);
            if (head < geometry.middle() + 0.35 * digits.capHeight() || wide > room * head ||
                letters.horizontalAdvance(words) > room * (to - letters.height()))
                continue;
            const QPointF baseline = geometry.centre() + QPointF(-wide / 2, to - below);
            painter.setPen(theme.text);
            painter.setFont(plain);
            painter.drawText(baseline, letter);
            painter.setFont(big);
            painter.drawText(baseline + QPointF(first, 0), number);
            painter.setFont(small);
            painter.setPen(theme.mutedText);
            painter.drawText(geometry.centre() + QPointF(-letters.horizontalAdvance(words) / 2, to - letters.descent()),
                             words);
            return true;
        }
        return false;
    }
};

} // namespace

double inbreedingLookingBack(const Person& person, int lookBack)
{
    if (person.inbreeding.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const std::size_t last = person.inbreeding.size() - 1;
    const std::size_t depth = lookBack < 0 ? last : std::min(static_cast<std::size_t>(lookBack), last);
    return static_cast<double>(person.inbreeding[depth]);
}

void paintPedigreeFan(QPainter& painter, const QRectF& rect, const PedigreeFanPortrait& portrait, const Theme& theme,
                      const PortraitOptions& options)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (portrait.people.empty()) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "Nobody to show"), theme);
        return;
    }
    int rings = 2; // Fewer would make the middle a ball.
    bool repeated = false;
    for (const Person& person : portrait.people)
        if (hasPlace(person)) {
            rings = std::max(rings, person.depth);
            repeated = repeated || person.repeated;
        }
    CaptionRow caption(painter, rect, theme);
    const double top = highestInbreeding(portrait);
    const FanGeometry geometry(caption.area(), rings);
    const Fan fan{painter, rect, theme, geometry, rings, options.lookBack, top};
    for (const Person& person : portrait.people)
        if (hasPlace(person) && person.depth > 0)
            fan.paintWedge(person);
    fan.paintLattice(portrait.people);
    const WedgeWords words(geometry, pictureWords(rect, 0.85));
    for (const Person& person : portrait.people) {
        if (!hasPlace(person) || person.depth == 0)
            continue;
        if (person.repeated)
            fan.paintRepeated(person);
        fan.paintName(words, person);
    }
    fan.paintLookBack();
    const auto middle = std::find_if(portrait.people.begin(), portrait.people.end(),
                                     [](const Person& person) { return person.depth == 0; });
    if (middle != portrait.people.end()) {
        fan.paintMiddle(*middle);
        fan.paintNumber(*middle);
    }
    caption.scale({QCoreApplication::translate("Portraits", "F by pedigree"), decimalText(0, 0), rateText(top),
                   [&theme](double share) { return heatColor(share, theme); }, QStringLiteral("F")});
    if (repeated)
        caption.marks({{[&theme](QPainter& p, const QRectF& box) {
                            p.setPen(Qt::NoPen);
                            p.setBrush(theme.mutedText);
                            p.drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28);
                        },
                        QCoreApplication::translate("Portraits", "stands more than once in the fan")}});
}

} // namespace outcross
