#include "widgets/portraits/paint_pedigree_fan.h"

#include "widgets/portraits/caption_row.h"
#include "widgets/portraits/fan_geometry.h"
#include "widgets/portraits/fan_words.h"
#include "widgets/portraits/painting_scope.h"
#include "widgets/portraits/picture_text.h"
#include "widgets/portraits/translucent.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

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

    /// Faint outlines for everybody who could be known.
    void paintUnknown() const
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.grid, 1));
        for (int depth = 1; depth <= rings; ++depth)
            painter.drawPath(geometry.arc(geometry.inner(depth) + geometry.ring()));
        for (int depth = 1; depth <= std::min(rings, 6); ++depth)
            for (std::int64_t slot = 0; slot <= (std::int64_t{1} << depth); ++slot) {
                const double degrees = FanGeometry::angle(depth, slot) + FanGeometry::span(depth) / 2;
                painter.drawLine(geometry.at(geometry.inner(depth), degrees),
                                 geometry.at(geometry.inner(depth) + geometry.ring(), degrees));
            }
    }

    void paintWedge(const Person& person) const
    {
        const double narrow = geometry.inner(person.depth) * FanGeometry::span(person.depth) * 0.0175;
        const QColor colour = beyond(person.depth) ? mixed(theme.card, fill(person), kPale) : fill(person);
        painter.setPen(QPen(theme.card, std::clamp(0.12 * narrow, 0.5, 2.0 * typeUnit())));
        painter.setBrush(colour);
        painter.drawPath(geometry.wedge(person.depth, person.slot));
        if (person.repeated)
            paintRepeated(person, colour, narrow);
    }

    /// A dot near the rim, in ink that shows on the wedge.
    void paintRepeated(const Person& person, const QColor& colour, double narrow) const
    {
        const double radius = std::min({3.2 * typeUnit() * pictureScale(rect), 0.28 * narrow, 0.09 * geometry.ring()});
        const double rim = geometry.inner(person.depth) + geometry.ring() - 1.7 * std::max(radius, 1.2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkOn(colour, theme));
        painter.drawEllipse(geometry.at(rim, FanGeometry::angle(person.depth, person.slot)), std::max(radius, 1.0),
                            std::max(radius, 1.0));
    }

    void paintName(const Person& person) const
    {
        const QColor colour = beyond(person.depth) ? mixed(theme.card, fill(person), kPale) : fill(person);
        paintWedgeWords(painter, geometry, person.depth, person.slot, QString::fromStdString(person.name),
                        person.born != 0 ? QString::number(person.born) : QString(), pictureWords(rect, 0.85),
                        inkOn(colour, theme));
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
        const QString number = QStringLiteral("F = %1").arg(decimalText(inbreedingLookingBack(person, lookBack), 3));
        const double from = geometry.centre().y() + geometry.middle();
        const double to = geometry.centre().y() + 0.5 * geometry.radius();
        QString words;
        if (lookBack >= 0)
            words = QCoreApplication::translate("Portraits", "looking back %n generation(s)", nullptr, lookBack);
        const double high = to - from;
        for (const double size : {3.4, 2.8, 2.2, 1.7, 1.3, 1.0, 0.8}) {
            const QFont big = pictureNumbers(rect, size, QFont::DemiBold);
            const QFont small = pictureWords(rect, std::clamp(0.42 * size, 0.8, 1.1));
            const QFontMetricsF digits(big);
            const QFontMetricsF letters(small);
            const double below = words.isEmpty() ? 0 : 1.15 * letters.height();
            const double used = 1.5 * digits.capHeight() + below;
            const double room = 2 * std::tan(1.02) * (geometry.middle() + 0.3 * digits.capHeight());
            if (used > high || std::max(digits.horizontalAdvance(number), letters.horizontalAdvance(words)) > room)
                continue;
            const double baseline = to - below;
            painter.setFont(big);
            painter.setPen(theme.text);
            painter.drawText(QPointF(geometry.centre().x() - digits.horizontalAdvance(number) / 2, baseline), number);
            painter.setFont(small);
            painter.setPen(theme.mutedText);
            painter.drawText(
                QPointF(geometry.centre().x() - letters.horizontalAdvance(words) / 2, to - letters.descent()), words);
            return;
        }
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
    int rings = 1;
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
    fan.paintUnknown();
    for (const Person& person : portrait.people)
        if (hasPlace(person) && person.depth > 0)
            fan.paintWedge(person);
    for (const Person& person : portrait.people)
        if (hasPlace(person) && person.depth > 0)
            fan.paintName(person);
    fan.paintLookBack();
    const auto middle = std::find_if(portrait.people.begin(), portrait.people.end(),
                                     [](const Person& person) { return person.depth == 0; });
    if (middle != portrait.people.end()) {
        fan.paintMiddle(*middle);
        fan.paintNumber(*middle);
    }
    caption.scale({QCoreApplication::translate("Portraits", "Inbreeding F"), decimalText(0, 0), rateText(top),
                   [&theme](double share) { return heatColor(share, theme); }});
    if (repeated)
        caption.mark(
            [&](QPainter& p, const QRectF& box) {
                p.setPen(Qt::NoPen);
                p.setBrush(theme.mutedText);
                p.drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28);
            },
            QCoreApplication::translate("Portraits", "stands more than once in the fan"));
}

} // namespace outcross
