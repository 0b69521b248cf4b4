#include "widgets/pictures/paint_deme_map.h"

#include "widgets/paint/caption_row.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/small_discs.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/deme_layout.h"
#include "widgets/pictures/paint_moves.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace outcross
{

namespace
{

constexpr double kSmallestRing = 9;  ///< Below, a ring's hole could not be seen: a whole pie.
constexpr double kSmallestPie = 4.5; ///< Below, a dot in the colour of the commonest allele.
constexpr double kHole = 0.56;       ///< Of the ring's radius.
constexpr double kFaintest = 0.004;  ///< Rarer alleles share one slice.
constexpr double kLargestSmall = 26; ///< Pixels; larger discs are drawn as shapes.
constexpr std::size_t kMostNamed = 300;

double frequency(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0;
}

/// Allele by allele; what is missing from 1 is the rare rest.
std::vector<PieSlice> slicesOf(const DemePicture& deme, const Theme& theme)
{
    const auto count = static_cast<int>(deme.frequencies.size());
    std::vector<PieSlice> slices;
    double from = 0;
    for (int allele = 0; allele < count; ++allele) {
        const double share = std::min(frequency(deme.frequencies[static_cast<std::size_t>(allele)]), 1 - from);
        if (share < kFaintest)
            continue;
        from = from + share > 1 - kFaintest ? 1 : from + share;
        slices.push_back({from, variantColor(allele, count, theme)});
    }
    if (from < 1)
        slices.push_back({1, theme.track});
    return slices;
}

QColor commonestColour(const DemePicture& deme, const Theme& theme)
{
    const auto commonest = std::max_element(deme.frequencies.begin(), deme.frequencies.end(),
                                            [](double a, double b) { return frequency(a) < frequency(b); });
    return commonest == deme.frequencies.end() ? theme.expected
                                               : variantColor(static_cast<int>(commonest - deme.frequencies.begin()),
                                                              static_cast<int>(deme.frequencies.size()), theme);
}

void paintPie(QPainter& painter, const DemeDisc& disc, const std::vector<PieSlice>& slices, const Theme& theme)
{
    const QRectF box(disc.centre.x() - disc.radius, disc.centre.y() - disc.radius, 2 * disc.radius, 2 * disc.radius);
    painter.setPen(Qt::NoPen);
    double from = 0;
    for (const PieSlice& slice : slices) {
        constexpr double kTurn = 360.0 * 16;
        const int start = static_cast<int>(std::lround(kTurn / 4 - from * kTurn));
        const int end = static_cast<int>(std::lround(kTurn / 4 - slice.end * kTurn));
        painter.setBrush(slice.colour);
        if (slices.size() == 1)
            painter.drawEllipse(box);
        else
            painter.drawPie(box, start, end - start);
        from = slice.end;
    }
    if (slices.size() > 1) {
        painter.setPen(QPen(theme.card, std::max(1.0, disc.radius * 0.035)));
        for (const PieSlice& slice : slices) {
            const double angle = 2 * std::numbers::pi * slice.end;
            painter.drawLine(disc.centre, disc.centre + disc.radius * QPointF(std::sin(angle), -std::cos(angle)));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.card);
    painter.drawEllipse(disc.centre, kHole * disc.radius, kHole * disc.radius);
}

/// Small ones straight into pixels, large ones as shapes.
void paintDiscs(QPainter& painter, const QRectF& area, const std::vector<DemePicture>& demes,
                const std::vector<DemeDisc>& discs, const Theme& theme)
{
    SmallDiscs small(painter, area);
    for (std::size_t index = 0; index < discs.size(); ++index) {
        const DemeDisc& disc = discs[index];
        const bool isSmall = disc.radius * deviceScale(painter) < kLargestSmall;
        const double line = std::max(1.0, std::min(1.5 * typeUnit(), disc.radius / 4));
        if (disc.empty && isSmall) {
            small.dashed(disc.centre, disc.radius, line, theme.expected);
        } else if (disc.empty) {
            painter.setBrush(theme.card);
            painter.setPen(QPen(theme.expected, line, Qt::DashLine));
            painter.drawEllipse(disc.centre, disc.radius, disc.radius);
        } else if (disc.radius < kSmallestPie) {
            small.pie(disc.centre, disc.radius, 0, {{1, commonestColour(demes[index], theme)}}, theme.card);
        } else if (isSmall) {
            small.pie(disc.centre, disc.radius, disc.radius < kSmallestRing ? 0 : kHole * disc.radius,
                      slicesOf(demes[index], theme), theme.card);
        } else {
            paintPie(painter, disc, slicesOf(demes[index], theme), theme);
        }
    }
    small.drawOnto(painter);
}

void paintCount(QPainter& painter, const DemeDisc& disc, std::int64_t individuals, const QRectF& rect,
                const Theme& theme)
{
    const QString text = countText(static_cast<double>(individuals));
    for (const double size : {1.1, 0.95, 0.8}) {
        const QFont font = pictureNumbers(rect, size, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        const double half = metrics.horizontalAdvance(text) / 2;
        if (std::hypot(half, metrics.capHeight() / 2) > kHole * disc.radius * 0.94)
            continue;
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(disc.centre + QPointF(-half, metrics.capHeight() / 2), text);
        return;
    }
}

/// Names and numbers beside the discs, the largest demes first.
class Labels
{
public:
    Labels(QPainter& painter, const QRectF& rect, const QRectF& area, const Theme& theme)
        : m_painter(painter), m_theme(theme), m_name(pictureWords(rect, 0.9, QFont::DemiBold)),
          m_value(pictureWords(rect, 0.8)), m_places(area)
    {
    }

    void paint(const std::vector<DemePicture>& demes, const std::vector<DemeDisc>& discs)
    {
        for (const DemeDisc& disc : discs) {
            const double reach = disc.radius * 0.95;
            m_places.take(QRectF(disc.centre.x() - reach, disc.centre.y() - reach, 2 * reach, 2 * reach));
        }
        std::vector<std::size_t> order(demes.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return demes[a].individuals > demes[b].individuals; });
        for (const std::size_t deme : order)
            paintOne(demes[deme], static_cast<int>(deme), discs[deme]);
    }

private:
    void paintOne(const DemePicture& deme, int index, const DemeDisc& disc)
    {
        const QFontMetricsF names(m_name);
        const QFontMetricsF values(m_value);
        const double longest = std::max(9 * names.averageCharWidth(), 4.5 * disc.radius);
        const QString name = deme.name.empty()
                                 ? QString::number(index + 1)
                                 : names.elidedText(QString::fromStdString(deme.name), Qt::ElideRight, longest);
        const IndexedStatistic diversity(QStringLiteral("H"), QStringLiteral("e"),
                                         decimalText(deme.expectedHeterozygosity), m_value);
        const QString empty = QCoreApplication::translate("Portraits", "empty");
        const double second = disc.empty ? values.horizontalAdvance(empty) : diversity.width();
        const double gap = 0.2 * names.height();

        QSizeF size(std::max(names.horizontalAdvance(name), second), names.height() + values.height());
        QRectF box = m_places.beside(disc, size, gap);
        const bool both = !box.isNull();
        if (!both) {
            size = QSizeF(names.horizontalAdvance(name), names.height());
            box = m_places.beside(disc, size, gap);
        }
        if (box.isNull())
            return;
        m_places.take(box);
        // Arrows fade behind the words.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(translucent(m_theme.card, 0.75));
        m_painter.drawRoundedRect(box, gap, gap);
        m_painter.setFont(m_name);
        m_painter.setPen(disc.empty ? m_theme.mutedText : m_theme.text);
        m_painter.drawText(QPointF(box.center().x() - names.horizontalAdvance(name) / 2, box.top() + names.ascent()),
                           name);
        if (!both)
            return;
        const QPointF baseline(box.center().x() - second / 2, box.top() + names.height() + values.ascent());
        if (disc.empty) {
            m_painter.setFont(m_value);
            m_painter.drawText(baseline, empty);
        } else {
            diversity.paint(m_painter, baseline, m_theme.mutedText);
        }
    }

    QPainter& m_painter;
    const Theme& m_theme;
    QFont m_name;
    QFont m_value;
    FreePlaces m_places;
};

/// How the demes differ, on one line; what is left below it.
QRectF paintStatistics(QPainter& painter, const QRectF& rect, const DemeMapPortrait& portrait, const Theme& theme)
{
    const QFont font = pictureWords(rect, 1.15, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const IndexedStatistic between(QStringLiteral("F"), QStringLiteral("ST"), decimalText(portrait.fst), font);
    const IndexedStatistic within(QStringLiteral("F"), QStringLiteral("IS"), decimalText(portrait.fis), font);
    if (rect.height() < 5 * metrics.height() || between.width() > rect.width())
        return rect;
    const QPointF baseline(rect.left(), rect.top() + metrics.ascent());
    between.paint(painter, baseline, theme.text);
    const double next = between.width() + 1.2 * metrics.height();
    if (next + within.width() <= rect.width())
        within.paint(painter, baseline + QPointF(next, 0), theme.text);
    return rect.adjusted(0, 1.15 * metrics.height(), 0, 0);
}

} // namespace

void paintDemeMap(QPainter& painter, const QRectF& rect, const DemeMapPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (portrait.demes.empty()) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "No demes"), theme);
        return;
    }
    CaptionRow caption(painter, rect, theme);
    const QRectF area = paintStatistics(painter, caption.area(), portrait, theme);
    const bool named = portrait.demes.size() <= kMostNamed;
    const QFontMetricsF names(pictureWords(rect, 0.9, QFont::DemiBold));
    const std::vector<DemeDisc> discs =
        demeDiscs(portrait.demes, area, named && portrait.demes.size() <= 60 ? 0.8 * names.height() : 0);

    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    const std::int64_t widest = paintMoves(painter, portrait.moves, discs, theme);
    painter.restore();
    paintDiscs(painter, area, portrait.demes, discs, theme);
    for (std::size_t index = 0; index < discs.size(); ++index)
        if (!discs[index].empty && discs[index].radius >= kSmallestRing)
            paintCount(painter, discs[index], portrait.demes[index].individuals, rect, theme);
    if (named)
        Labels(painter, rect, area, theme).paint(portrait.demes, discs);
    caption.words(QCoreApplication::translate("Portraits", "Slices: alleles at locus %1").arg(portrait.locus + 1));
    // lupdate cannot read template arguments inside translate().
    const int arrow = static_cast<int>(std::min<std::int64_t>(widest, 1'000'000'000));
    if (arrow > 0)
        caption.words(QCoreApplication::translate("Portraits", "Widest arrow: %n gamete(s)", nullptr, arrow));
}

} // namespace outcross
