#include "widgets/pictures/paint_network.h"

#include "widgets/paint/band_layer.h"
#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/pictures/network_figures.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace outcross
{

namespace
{

constexpr double kNarrowestSlot = 16; ///< More figures than this leaves room for are left out.

double amount(double value)
{
    return std::isfinite(value) ? std::max(value, 0.0) : 0;
}

/// One row of figures: which of all it shows, in their order, and where.
struct FigureRow {
    std::vector<int> shown;
    double left = 0;
    double slot = 0;
    double y = 0;
    double radius = 0; ///< Of its largest figure.

    [[nodiscard]] QPointF at(std::size_t place) const { return {left + (static_cast<double>(place) + 0.5) * slot, y}; }

    /// −1 where it is not shown.
    [[nodiscard]] int placeOf(int index) const
    {
        const auto found = std::lower_bound(shown.begin(), shown.end(), index);
        return found != shown.end() && *found == index ? static_cast<int>(found - shown.begin()) : -1;
    }
};

FigureRow figureRow(const std::vector<double>& amounts, const QRectF& area)
{
    const auto room = static_cast<std::size_t>(std::max(area.width() / kNarrowestSlot, 1.0));
    FigureRow row;
    row.shown.resize(amounts.size());
    std::iota(row.shown.begin(), row.shown.end(), 0);
    if (amounts.size() > room) {
        std::stable_sort(row.shown.begin(), row.shown.end(), [&](int a, int b) {
            return amounts[static_cast<std::size_t>(a)] > amounts[static_cast<std::size_t>(b)];
        });
        row.shown.resize(room);
        std::sort(row.shown.begin(), row.shown.end());
    }
    const auto count = static_cast<double>(std::max<std::size_t>(row.shown.size(), 1));
    // A few figures stand in the middle rather than at the far ends.
    const double width = std::min(area.width(), count * area.height() * 0.62);
    row.left = area.center().x() - width / 2;
    row.slot = width / count;
    row.radius = std::min(0.17 * area.height(), 0.47 * row.slot);
    return row;
}

void paintLinks(QPainter& painter, const NetworkPortrait& portrait, const FigureRow& flowers,
                const FigureRow& pollinators, double widest, const Theme& theme)
{
    std::vector<NetworkPortrait::Link> links = portrait.links;
    std::erase_if(links, [&](const NetworkPortrait::Link& link) {
        return amount(link.visits) <= 0 || flowers.placeOf(link.variant) < 0 ||
               pollinators.placeOf(link.pollinator) < 0;
    });
    if (links.empty())
        return;
    // The wide ones first: a narrow one stays visible where they cross. Thousands would be a felt.
    std::stable_sort(links.begin(), links.end(), [](const auto& a, const auto& b) { return a.visits > b.visits; });
    constexpr std::size_t kMostLinks = 300;
    if (links.size() > kMostLinks)
        links.resize(kMostLinks);
    const double most = links.front().visits;
    const auto count = static_cast<int>(portrait.variants.size());
    BandLayer bands(painter, QRectF(QPointF(painter.clipBoundingRect().left(), flowers.y),
                                    QPointF(painter.clipBoundingRect().right(), pollinators.y)));
    for (const NetworkPortrait::Link& link : links)
        bands.add(flowers.at(static_cast<std::size_t>(flowers.placeOf(link.variant))),
                  pollinators.at(static_cast<std::size_t>(pollinators.placeOf(link.pollinator))),
                  widest * link.visits / most, variantColor(link.variant, count, theme), 0.6);
    bands.drawOnto(painter);
}

/// Words at the figures of one row: two lines each, a name and a number, centred where the slot is wide enough.
struct RowWords {
    QFont nameFont;
    QFont valueFont;
    QStringList names;  ///< In the order of the row.
    QStringList values; ///< Likewise.

    void paint(QPainter& painter, const FigureRow& row, double top, const Theme& theme) const
    {
        paintLine(painter, row, names, nameFont, top, theme.text);
        paintLine(painter, row, values, valueFont, top + QFontMetricsF(nameFont).height(), theme.mutedText);
    }

    /// All of a line or nothing of it: every second name would look as if the others had none.
    static void paintLine(QPainter& painter, const FigureRow& row, const QStringList& texts, const QFont& font,
                          double top, const QColor& ink)
    {
        const QFontMetricsF metrics(font);
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const QString& text) { return metrics.horizontalAdvance(text) > row.slot * 0.94; }))
            return;
        painter.setFont(font);
        painter.setPen(ink);
        for (qsizetype place = 0; place < texts.size(); ++place)
            painter.drawText(
                QPointF(row.at(static_cast<std::size_t>(place)).x() - metrics.horizontalAdvance(texts[place]) / 2,
                        top + metrics.ascent()),
                texts[place]);
    }
};

/// Full names where every one fits its slot, else bare numbers.
QStringList rowNames(const FigureRow& row, const QFont& font, const std::function<QString(int)>& name)
{
    const QFontMetricsF metrics(font);
    QStringList full;
    QStringList numbers;
    for (const int index : row.shown) {
        full << name(index);
        numbers << QString::number(index + 1);
    }
    const bool fit = std::all_of(full.begin(), full.end(), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= row.slot * 0.94;
    });
    return fit ? full : numbers;
}

QStringList rowValues(const FigureRow& row, const std::vector<double>& amounts)
{
    QStringList values;
    for (const int index : row.shown) {
        const double value = amounts[static_cast<std::size_t>(index)];
        values << (value > 0 ? percentText(value, value < 0.01 ? 1 : 0)
                             : QCoreApplication::translate("Portraits", "lost"));
    }
    return values;
}

/// "Seed set 83 %" over a bar that is full at generation 0.
QRectF paintSeedSet(QPainter& painter, const QRectF& rect, double seedSet, const Theme& theme)
{
    const QFont font = pictureWords(rect, 1, QFont::DemiBold);
    const QFont numbers = pictureNumbers(rect, 1.1, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QFontMetricsF digits(numbers);
    const QString words = QCoreApplication::translate("Portraits", "Seed set");
    const QString value = percentText(seedSet, 0);
    const double space = 0.6 * metrics.height();
    const double height = digits.height();
    const double used = metrics.horizontalAdvance(words) + digits.horizontalAdvance(value) + 2 * space;
    if (rect.height() < 5 * height || used + 40 > rect.width())
        return rect;
    const double baseline = rect.bottom() - digits.descent();
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(rect.left(), baseline), words);
    painter.setFont(numbers);
    painter.drawText(QPointF(rect.left() + metrics.horizontalAdvance(words) + space, baseline), value);
    const double thick = digits.capHeight();
    const QRectF track(rect.left() + used, baseline - thick, rect.width() - used, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    const double share = std::min(amount(seedSet), 1.0);
    if (share > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(track.width() * share, thick));
        painter.setBrush(theme.population);
        painter.drawRoundedRect(filled, thick / 2, thick / 2);
    }
    return rect.adjusted(0, 0, 0, -1.35 * height);
}

/// An empty row says so.
void paintMissing(QPainter& painter, const QRectF& area, const FigureRow& flowers, const FigureRow& pollinators,
                  const Theme& theme)
{
    const double height = 0.34 * area.height();
    if (flowers.shown.empty())
        paintCalmWords(painter, QRectF(area.left(), area.top(), area.width(), height),
                       QCoreApplication::translate("Portraits", "No flowers"), theme);
    if (pollinators.shown.empty())
        paintCalmWords(painter, QRectF(area.left(), area.bottom() - height, area.width(), height),
                       QCoreApplication::translate("Portraits", "No pollinators"), theme);
}

} // namespace

void paintNetwork(QPainter& painter, const QRectF& rect, const NetworkPortrait& portrait, const Theme& theme,
                  const PortraitLabels& labels)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    QRectF area = paintSeedSet(painter, rect, portrait.seedSet, theme);

    std::vector<double> frequencies;
    for (const double frequency : portrait.variants)
        frequencies.push_back(std::min(amount(frequency), 1.0));
    std::vector<double> abundances;
    double largest = 1;
    for (const NetworkPortrait::Pollinator& pollinator : portrait.pollinators) {
        abundances.push_back(pollinator.alive ? amount(pollinator.abundance) : 0);
        largest = std::max(largest, abundances.back());
    }

    const QFont nameFont = pictureWords(rect, 0.85, QFont::DemiBold);
    const QFont valueFont = pictureNumbers(rect, 0.78);
    const double words = 1.1 * (QFontMetricsF(nameFont).height() + QFontMetricsF(valueFont).height());
    const bool worded = area.height() > 4.5 * words;
    if (worded)
        area.adjust(0, words, 0, -words);
    FigureRow flowers = figureRow(frequencies, area);
    FigureRow pollinators = figureRow(abundances, area);
    flowers.y = area.top() + flowers.radius;
    pollinators.y = area.bottom() - pollinators.radius;
    paintLinks(painter, portrait, flowers, pollinators, std::min({flowers.radius, pollinators.radius, 30 * typeUnit()}),
               theme);

    double commonest = 0;
    for (const double frequency : frequencies)
        commonest = std::max(commonest, frequency);
    const auto variants = static_cast<int>(frequencies.size());
    constexpr double kLostRadius = 0.5;
    for (std::size_t place = 0; place < flowers.shown.size(); ++place) {
        const int variant = flowers.shown[place];
        const double frequency = frequencies[static_cast<std::size_t>(variant)];
        const bool lost = frequency <= 0;
        const double radius = flowers.radius * (lost ? kLostRadius : std::sqrt(frequency / commonest));
        paintFlower(painter, flowers.at(place), std::max(radius, 1.5), variantColor(variant, variants, theme), lost,
                    theme);
    }
    for (std::size_t place = 0; place < pollinators.shown.size(); ++place) {
        const double abundance = abundances[static_cast<std::size_t>(pollinators.shown[place])];
        const bool lost = abundance <= 0;
        const double radius = pollinators.radius * (lost ? kLostRadius : std::sqrt(abundance / largest));
        paintPollinator(painter, pollinators.at(place), std::max(radius, 1.5), lost, theme);
    }
    paintMissing(painter, area, flowers, pollinators, theme);
    if (!worded)
        return;
    const auto note = [&](const QString& sentence, const FigureRow& row, std::size_t all, double top) {
        const QString text =
            sentence.arg(countText(static_cast<double>(row.shown.size())), countText(static_cast<double>(all)));
        const QFont font = pictureWords(rect);
        const QFontMetricsF metrics(font);
        if (row.shown.size() == all || metrics.horizontalAdvance(text) > rect.width())
            return row.shown.size() < all;
        painter.setFont(font);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(rect.left(), top + metrics.ascent()), text);
        return true;
    };
    const double above = area.top() - words;
    const double below = area.bottom() + 0.05 * words;
    const QString allele = QCoreApplication::translate("Portraits", "allele %1");
    const QString pollinator = QCoreApplication::translate("Portraits", "pollinator %1");
    if (!note(QCoreApplication::translate("Portraits", "The %1 most frequent of %2 alleles"), flowers,
              frequencies.size(), above))
        RowWords{nameFont, valueFont,
                 rowNames(flowers, nameFont, [&](int index) { return labels.variantName(index, allele); }),
                 rowValues(flowers, frequencies)}
            .paint(painter, flowers, above, theme);
    if (!note(QCoreApplication::translate("Portraits", "The %1 most abundant of %2 pollinators"), pollinators,
              abundances.size(), below))
        RowWords{nameFont, valueFont,
                 rowNames(pollinators, nameFont, [&](int index) { return pollinator.arg(index + 1); }),
                 rowValues(pollinators, abundances)}
            .paint(painter, pollinators, below, theme);
}

} // namespace outcross
