#include "widgets/charts/kept_painter.h"

#include "widgets/charts/lives_bands.h"
#include "widgets/charts/spread_labels.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace outcross
{

namespace
{

enum Line { AiExpectedLine, PopulationExpectedLine, AiLine, PopulationLine, LineCount };

QFont titleFont()
{
    return wordFont(1.1, QFont::DemiBold);
}
QFont nameFont()
{
    return wordFont(0.92, QFont::DemiBold);
}
QFont axisFont()
{
    return wordFont(0.87);
}
QFont tickFont()
{
    return numberFont(0.85);
}

/// What the vertical axis says, and what is dashed, or why nothing is.
QString axisWords(const KeptPicture& picture)
{
    const auto words = [](const char* sentence) { return QCoreApplication::translate("KeptChart", sentence); };
    const bool ai = picture.aiUnexpected.isEmpty();
    const bool population = picture.populationUnexpected.isEmpty();
    if (ai && population)
        return words(QT_TRANSLATE_NOOP(
            "KeptChart", "Share of the diversity of generation 0; dashed: mean of very many runs, by theory"));
    if (ai)
        return words(QT_TRANSLATE_NOOP("KeptChart",
                                       "Share of the diversity of generation 0; dashed: expected of the AI "
                                       "lineage; none for the population: %1"))
            .arg(picture.populationUnexpected);
    if (population)
        return words(QT_TRANSLATE_NOOP("KeptChart", "Share of the diversity of generation 0; dashed: expected of the "
                                                    "population; none for the AI lineage: %1"))
            .arg(picture.aiUnexpected);
    return words(QT_TRANSLATE_NOOP("KeptChart", "Share of the diversity of generation 0; no expectation: %1"))
        .arg(picture.populationUnexpected);
}

/// The same in ever fewer words; why nothing is dashed is also said where the pointer rests.
QStringList axisWordsByLength(const KeptPicture& picture)
{
    const auto words = [](const char* sentence) { return QCoreApplication::translate("KeptChart", sentence); };
    const bool ai = picture.aiUnexpected.isEmpty();
    const bool population = picture.populationUnexpected.isEmpty();
    QStringList all{axisWords(picture)};
    if (ai && !population)
        all << words(QT_TRANSLATE_NOOP(
            "KeptChart", "Share of the diversity of generation 0; dashed: expected of the AI lineage alone"));
    if (population && !ai)
        all << words(QT_TRANSLATE_NOOP(
            "KeptChart", "Share of the diversity of generation 0; dashed: expected of the population alone"));
    return all << words(QT_TRANSLATE_NOOP("KeptChart", "Share of the diversity of generation 0"));
}

/// The room that the title and the fewest words about the vertical axis need.
double titleNeeds(const KeptPicture& picture)
{
    const QFontMetricsF titles(titleFont());
    return titles.horizontalAdvance(QCoreApplication::translate("KeptChart", "Diversity kept")) +
           3 * titles.horizontalAdvance(u'n') +
           QFontMetricsF(axisFont()).horizontalAdvance(axisWordsByLength(picture).back());
}

/// The title, and beside it what the vertical axis says.
void paintTitle(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const QFontMetricsF titles(titleFont());
    const QFontMetricsF words(axisFont());
    const QString title = QCoreApplication::translate("KeptChart", "Diversity kept");
    const double baseline = layout.title.top() + titles.ascent();
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    painter.drawText(QPointF(layout.title.left(), baseline),
                     titles.elidedText(title, Qt::ElideRight, layout.title.width()));
    const double left = layout.title.left() + titles.horizontalAdvance(title) + titles.horizontalAdvance(u'n');
    const double room = layout.title.right() - left;
    const QStringList units = axisWordsByLength(picture);
    const auto fits = std::find_if(units.begin(), units.end(),
                                   [&](const QString& unit) { return words.horizontalAdvance(unit) <= room; });
    const QString unit = fits != units.end() ? *fits : words.elidedText(units.back(), Qt::ElideRight, room);
    painter.setFont(axisFont());
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(left, baseline), unit);
}

void paintAxes(QPainter& painter, const KeptLayout& layout, const Theme& theme, double right)
{
    const QFontMetricsF numbers(tickFont());
    painter.setFont(tickFont());
    for (int tick = 0; tick * layout.shares.step <= layout.shares.high * (1 + 1e-9); ++tick) {
        const double share = tick * layout.shares.step;
        const double y = std::round(layout.y(share)) + 0.5;
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        const QString text = decimalText(share);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(layout.plot.left() - 8 - numbers.horizontalAdvance(text), y + numbers.capHeight() / 2),
                         text);
    }
    const double baseline = layout.plot.bottom() + 5 + numbers.ascent();
    const qint64 step = layout.extent / (QString::number(layout.extent).startsWith(u'2') ? 4 : 5);
    double end = layout.plot.left();
    for (qint64 generation = 0; generation <= layout.extent; generation += step) {
        const QString text = countText(static_cast<double>(generation));
        const double half = numbers.horizontalAdvance(text) / 2;
        const double at = layout.x(static_cast<double>(generation));
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(at - half, baseline), text);
        end = at + half;
    }
    // The axis' title continues the row of its numbers, where the names of the lines leave room anyway.
    const QFontMetricsF words(axisFont());
    painter.setFont(axisFont());
    const double left = end + 10;
    painter.drawText(QPointF(left, baseline), words.elidedText(QCoreApplication::translate("KeptChart", "Generation"),
                                                               Qt::ElideRight, right - left));
}

void paintFlags(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const QFontMetricsF words(axisFont());
    const FlagMeasure measure{
        [&](const QString& text) { return words.horizontalAdvance(text); },
        [&](const QString& text, double width) { return words.elidedText(text, Qt::ElideRight, width); }};
    painter.setFont(axisFont());
    for (const FlagMark& mark :
         placeFlags(picture.flags, layout.extent, layout.plot.left(), layout.plot.right(), measure)) {
        const double x = std::round(mark.x) + 0.5;
        QPen pen(theme.flag, 1.25 * lineUnit(), Qt::CustomDashLine);
        pen.setDashPattern({1.5, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(x, layout.flags.isNull() ? layout.plot.top() : layout.flags.top() + 1),
                         QPointF(x, layout.plot.bottom()));
        if (!layout.flags.isNull()) {
            painter.setPen(theme.flag);
            painter.drawText(QPointF(mark.textLeft, layout.flags.top() + words.ascent()), mark.text);
        }
    }
}

/// The name at the end of a line, with a number in its own face.
struct EndLabel {
    QString words;
    QString number;
    QFont font;
    QColor color;
    double x = 0;
    double y = 0;
};

/// What is nearly nothing is told as such: nobody at the back of a class reads 2.7e-6.
QString keptLabel(double kept)
{
    constexpr double kLeast = 0.005;
    return kept > 0 && kept < kLeast ? QStringLiteral("< ") + decimalText(2 * kLeast) : decimalText(kept);
}

void addEndLabels(std::vector<EndLabel>& labels, const KeptCurve& curve, const QString& name, const QColor& color,
                  const KeptLayout& layout)
{
    if (curve.history().empty())
        return;
    const double x = layout.x(static_cast<double>(curve.history().size()) - 1);
    const double kept = curve.history().back().census.kept;
    if (std::isfinite(kept))
        labels.push_back({name, keptLabel(kept), nameFont(), color, x, layout.y(kept)});
}

/// "expected" once for both lineages when their ends cannot be told apart.
void addExpectedLabels(std::vector<EndLabel>& labels, const KeptPicture& picture, const Theme& theme,
                       const KeptLayout& layout)
{
    const double height = QFontMetricsF(axisFont()).height();
    const QString words = QCoreApplication::translate("KeptChart", "expected");
    const std::array<std::pair<const KeptCurve*, QColor>, 2> curves{
        {{&picture.ai, expectedColor(theme.ai, theme)}, {&picture.population, expectedColor(theme.population, theme)}}};
    const std::size_t before = labels.size();
    for (const auto& [curve, color] : curves) {
        if (curve->history().size() < 2 || !std::isfinite(curve->history().back().expectedKept))
            continue;
        const double x = layout.x(static_cast<double>(curve->history().size()) - 1);
        const double y = layout.y(curve->history().back().expectedKept);
        if (labels.size() > before && std::abs(labels.back().y - y) < height) {
            labels.back() = {
                words, {}, axisFont(), theme.mutedText, std::max(x, labels.back().x), (labels.back().y + y) / 2};
            continue;
        }
        labels.push_back({words, {}, axisFont(), color, x, y});
    }
}

void paintEndLabels(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    std::vector<EndLabel> labels;
    addEndLabels(labels, picture.ai, aiName(), theme.ai, layout);
    addEndLabels(labels, picture.population, populationName(), theme.population, layout);
    if (picture.isBack()) // the numbers at hand are those of another generation
        for (EndLabel& label : labels)
            label.number.clear();
    addExpectedLabels(labels, picture, theme, layout);
    std::vector<double> wanted;
    for (const EndLabel& label : labels)
        wanted.push_back(label.y);
    const QFontMetricsF names(nameFont());
    // The words of flags stand right above the plot.
    const double top = layout.plot.top() - (picture.flags.empty() ? names.height() / 2 : 0);
    const std::vector<double> middles = spreadLabels(wanted, names.height(), top, layout.plot.bottom());
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const EndLabel& label = labels[index];
        const double baseline = middles[index] + names.capHeight() / 2;
        double left = label.x + 9 * lineUnit();
        painter.setPen(label.color);
        painter.setFont(label.font);
        painter.drawText(QPointF(left, baseline), label.words);
        left += QFontMetricsF(label.font).horizontalAdvance(label.words) + 6;
        painter.setFont(numberFont(0.92, QFont::DemiBold));
        painter.drawText(QPointF(left, baseline), label.number);
    }
}

/// What lies beyond the generation shown is paler; a line says where that is.
void paintFuture(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    if (!picture.isBack())
        return;
    constexpr float kPaleness = 0.62F;
    QColor veil = theme.card;
    veil.setAlphaF(kPaleness);
    const double x = layout.x(static_cast<double>(*picture.shown));
    const double overhang = 3 * lineUnit(); // of the lines at the edges
    painter.fillRect(QRectF(QPointF(x, layout.plot.top() - overhang),
                            QPointF(layout.plot.right() + overhang, layout.plot.bottom() + overhang)),
                     veil);
    const double middle = std::round(x) + 0.5;
    painter.setPen(QPen(theme.primary, 1.25 * lineUnit()));
    painter.drawLine(QPointF(middle, layout.plot.top()), QPointF(middle, layout.plot.bottom()));
}

/// A disc ends the AI lineage, a square the population: told apart without colour. They stand where the pictures are.
void paintEnds(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const double radius = 4 * lineUnit();
    const auto end = [&](const KeptCurve& curve) -> std::optional<QPointF> {
        const HistoryRow* row = picture.rowShown(curve);
        if (row == nullptr || !std::isfinite(row->census.kept))
            return {};
        const auto last = static_cast<double>(curve.history().size()) - 1;
        const double at = picture.isBack() ? static_cast<double>(*picture.shown) : last;
        return QPointF(layout.x(at), layout.y(row->census.kept));
    };
    painter.setPen(QPen(theme.card, 1.5 * lineUnit()));
    if (const auto at = end(picture.ai)) {
        painter.setBrush(theme.ai);
        painter.drawEllipse(*at, radius, radius);
    }
    if (const auto at = end(picture.population)) {
        painter.setBrush(theme.population);
        const QPointF corner(radius * 0.9, radius * 0.9);
        painter.drawRect(QRectF(*at - corner, *at + corner));
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

double lineUnit()
{
    constexpr double kBodyPixels = 13;
    return std::clamp(QFontInfo(wordFont()).pixelSize() / kBodyPixels, 0.75, 4.0);
}

QString aiName()
{
    return QCoreApplication::translate("KeptChart", "AI lineage");
}

QString populationName()
{
    return QCoreApplication::translate("KeptChart", "Population");
}

QColor expectedColor(const QColor& lineage, const Theme& theme)
{
    constexpr float kTouch = 0.45F;
    const auto mix = [](float from, float to) { return from + (to - from) * kTouch; };
    return QColor::fromRgbF(mix(theme.expected.redF(), lineage.redF()), mix(theme.expected.greenF(), lineage.greenF()),
                            mix(theme.expected.blueF(), lineage.blueF()));
}

KeptPainter::KeptPainter() : m_lines(LineCount), m_lives(std::make_unique<LivesBands>()) {}

KeptPainter::~KeptPainter() = default;

void KeptPainter::paint(QPainter& painter, const QRectF& target, const KeptPicture& picture, const Theme& theme)
{
    if (target.width() < 1 || target.height() < 1)
        return;
    KeptLayout layout = keptLayout(target, picture);
    const bool worded = !layout.title.isNull();
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    painter.setBrush(Qt::NoBrush);
    if (worded) {
        layout.title.setRight(
            paintLivesLine(painter, layout.title, titleNeeds(picture), picture.lives, picture.told(), theme));
        paintTitle(painter, layout, picture, theme);
        paintAxes(painter, layout, theme, target.right());
    }
    paintFlags(painter, layout, picture, theme);
    m_lives->paint(painter, layout, picture.lives, theme);

    const double unit = lineUnit();
    m_lines.setStyle(AiExpectedLine, {expectedColor(theme.ai, theme), 1.5 * unit, {5, 3}});
    m_lines.setStyle(PopulationExpectedLine, {expectedColor(theme.population, theme), 1.5 * unit, {2, 2}});
    m_lines.setStyle(AiLine, {theme.ai, 2.5 * unit, {}});
    m_lines.setStyle(PopulationLine, {theme.population, 2.5 * unit, {}});
    m_lines.setPoints(AiExpectedLine, picture.ai.expected());
    m_lines.setPoints(PopulationExpectedLine, picture.population.expected());
    m_lines.setPoints(AiLine, picture.ai.kept());
    m_lines.setPoints(PopulationLine, picture.population.kept());
    m_lines.setRange(static_cast<double>(layout.extent), layout.shares.high);
    m_lines.paint(painter, layout.plot);

    paintFuture(painter, layout, picture, theme);
    paintEnds(painter, layout, picture, theme);
    if (worded)
        paintEndLabels(painter, layout, picture, theme);
    painter.restore();
}

QString expectationNote(const KeptPicture& picture)
{
    const QString& ai = picture.aiUnexpected;
    const QString& population = picture.populationUnexpected;
    if (ai.isEmpty() && population.isEmpty())
        return {};
    if (ai == population)
        return QCoreApplication::translate("KeptChart", "No dashed expectation: %1").arg(ai);
    return (
        ai.isEmpty()
            ? QCoreApplication::translate("KeptChart", "No dashed expectation for the population: %1").arg(population)
        : population.isEmpty()
            ? QCoreApplication::translate("KeptChart", "No dashed expectation for the AI lineage: %1").arg(ai)
            : QCoreApplication::translate("KeptChart", "No dashed expectation: %1; %2").arg(ai, population));
}

QString describeKept(const KeptPicture& picture)
{
    if (picture.ai.history().empty() && picture.population.history().empty())
        return QCoreApplication::translate("KeptChart", "Nothing has been run yet.");
    const auto kept = [&](const KeptCurve& curve) {
        const HistoryRow* row = picture.rowShown(curve);
        return decimalText(row == nullptr ? std::nan("") : row->census.kept);
    };
    // No claim of a theory where there is none.
    const auto expected = [&](const KeptCurve& curve) {
        const HistoryRow* row = picture.rowShown(curve);
        const double value = row == nullptr ? std::nan("") : row->expectedKept;
        return std::isfinite(value) ? QCoreApplication::translate("KeptChart", "expected %1").arg(decimalText(value))
                                    : QCoreApplication::translate("KeptChart", "no expectation");
    };
    const QString sentence =
        QCoreApplication::translate(
            "KeptChart", "Generation %1: the AI lineage kept %2 of its diversity (%3), the population %4 (%5).")
            .arg(countText(static_cast<double>(picture.told())), kept(picture.ai), expected(picture.ai),
                 kept(picture.population), expected(picture.population));
    QStringList sentences{sentence};
    if (const QString note = expectationNote(picture); !note.isEmpty())
        sentences << note;
    return (sentences << livesSentences(picture.lives, picture.told())).join(u' ');
}

} // namespace outcross
