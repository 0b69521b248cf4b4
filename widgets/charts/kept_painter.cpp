#include "widgets/charts/kept_painter.h"

#include "widgets/charts/chart_type.h"
#include "widgets/charts/column_line.h"
#include "widgets/charts/moment_labels.h"
#include "widgets/charts/pinned_runs.h"
#include "widgets/charts/replicate_bands.h"
#include "widgets/charts/spread_labels.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>
#include <limits>

namespace outcross
{

namespace
{

constexpr double kKeptWidth = 2.5;

enum Line {
    AiIdealLine,
    PopulationIdealLine,
    AiExpectedLine,
    PopulationExpectedLine,
    AiLine,
    PopulationLine,
    LineCount
};

/// Why the expectation of `whose` is not exact; `whose` stands in the middle of the sentence.
QString unexpectedWords(const KeptCurve& curve, const QString& whose, const QString& why)
{
    const auto words = [](const char* sentence) { return QCoreApplication::translate("KeptChart", sentence); };
    const std::optional<qint64> from = curve.brokenAt();
    if (from && !curve.hasTheory())
        return words(QT_TRANSLATE_NOOP("KeptChart", "no expectation for %1: %2")).arg(whose, why);
    if (!from)
        return words(QT_TRANSLATE_NOOP("KeptChart", "not exact for %1: %2")).arg(whose, why);
    if (*from <= 1)
        return words(QT_TRANSLATE_NOOP("KeptChart", "grey, not exact for %1: %2")).arg(whose, why);
    return words(QT_TRANSLATE_NOOP("KeptChart", "grey, not exact for %1 from generation %3 on: %2"))
        .arg(whose, why, countText(static_cast<double>(*from)));
}

QStringList unexpectedNotes(const KeptPicture& picture)
{
    const auto words = [](const char* sentence) { return QCoreApplication::translate("KeptChart", sentence); };
    const QString& ai = picture.aiUnexpected;
    const QString& population = picture.populationUnexpected;
    const QString ofAi = unexpectedWords(picture.ai, words(QT_TRANSLATE_NOOP("KeptChart", "the AI lineage")), ai);
    const QString ofPopulation =
        unexpectedWords(picture.population, words(QT_TRANSLATE_NOOP("KeptChart", "the population")), population);
    QStringList notes;
    if (!ai.isEmpty() && ai == population && picture.ai.brokenAt() == picture.population.brokenAt() &&
        picture.ai.hasTheory() == picture.population.hasTheory())
        return {unexpectedWords(picture.ai, words(QT_TRANSLATE_NOOP("KeptChart", "either lineage")), ai)};
    if (!ai.isEmpty())
        notes << ofAi;
    if (!population.isEmpty())
        notes << ofPopulation;
    return notes;
}

/// What the vertical axis says and what is dashed, in ever fewer words; the rest is said where the pointer rests.
QStringList axisWordsByLength(const KeptPicture& picture)
{
    const auto words = [](const char* sentence) { return QCoreApplication::translate("KeptChart", sentence); };
    const QString share = words(QT_TRANSLATE_NOOP("KeptChart", "Share of the diversity of generation 0"));
    const QString dashed = words(QT_TRANSLATE_NOOP(
        "KeptChart", "Share of the diversity of generation 0; dashed: mean of very many runs, by theory"));
    const QStringList notes = unexpectedNotes(picture);
    if (notes.isEmpty())
        return {dashed, share};
    const QString together = notes.join(QStringLiteral("; "));
    return {dashed + QStringLiteral("; ") + together, share + QStringLiteral("; ") + together, together, share};
}

/// The room that the title and the fewest words about the vertical axis need.
double titleNeeds(const KeptPicture& picture)
{
    const QFontMetricsF titles(chartTitleFont());
    return titles.horizontalAdvance(QCoreApplication::translate("KeptChart", "Diversity kept")) +
           3 * titles.horizontalAdvance(u'n') +
           QFontMetricsF(chartWordsFont()).horizontalAdvance(axisWordsByLength(picture).back());
}

/// What the vertical axis says, in as many words as there is room for.
void paintAxisWords(QPainter& painter, const KeptPicture& picture, double left, double right, double baseline,
                    const Theme& theme)
{
    const QFontMetricsF words(chartWordsFont());
    const QStringList units = axisWordsByLength(picture);
    const auto fits = std::find_if(units.begin(), units.end(),
                                   [&](const QString& unit) { return words.horizontalAdvance(unit) <= right - left; });
    const QString unit = fits != units.end() ? *fits : words.elidedText(units.back(), Qt::ElideRight, right - left);
    painter.setFont(chartWordsFont());
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(left, baseline), unit);
}

/// The flags as they are drawn.
std::vector<FlagMark> flagMarks(const KeptLayout& layout, const KeptPicture& picture)
{
    const QFontMetricsF words(chartWordsFont());
    const FlagMeasure measure{
        [&](const QString& text) { return words.horizontalAdvance(text); },
        [&](const QString& text, double width) { return words.elidedText(text, Qt::ElideRight, width); }};
    return placeFlags(picture.flags, layout.extent, layout.plot.left(), layout.plot.right(), measure);
}

/// What is to be said of other lives, at the right of the row in which the vertical axis has its words. Returns where
/// the room for those ends.
double paintReplicates(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    QRectF row = layout.title;
    if (layout.isLow) {
        row = layout.flags;
        row.setRight(layout.title.left() - QFontMetricsF(chartNameFont()).horizontalAdvance(u'n'));
        const QFontMetricsF words(chartWordsFont());
        for (const FlagMark& mark : flagMarks(layout, picture)) // one row for both
            row.setLeft(std::max(row.left(), mark.textLeft + words.horizontalAdvance(mark.text)));
    }
    const double needed = layout.isLow ? 0 : titleNeeds(picture);
    const double baseline = row.top() + QFontMetricsF(layout.isLow ? chartNameFont() : chartTitleFont()).ascent();
    return row.width() > 0 ? paintReplicateLine(painter, row, baseline, needed, picture.lives, picture.told(), theme)
                           : row.right();
}

/// Where the words of flags begin in a low chart, which has one row for both; where they might stand left of their
/// flags nothing is left.
double freeOfFlags(const KeptLayout& layout, const KeptPicture& picture, double otherwise)
{
    if (picture.flags.empty())
        return otherwise;
    const auto first =
        std::min_element(picture.flags.begin(), picture.flags.end(),
                         [](const ChartFlag& a, const ChartFlag& b) { return a.generation < b.generation; });
    const QFontMetricsF words(chartWordsFont());
    const double x = layout.x(static_cast<double>(first->generation));
    const bool isRightOfIt = words.horizontalAdvance(first->text) + words.height() <= layout.plot.right() - x;
    return isRightOfIt ? std::min(otherwise, x - words.horizontalAdvance(u'n')) : layout.plot.left();
}

/// The title, and beside it what the vertical axis says.
void paintTitle(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme, double end)
{
    const QFont font = layout.isLow ? chartNameFont() : chartTitleFont();
    const QFontMetricsF titles(font);
    const QString title = titles.elidedText(keptTitle(), Qt::ElideRight, layout.title.width());
    const double baseline = layout.title.top() + titles.ascent();
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QPointF(layout.title.left(), baseline), title);
    const double gap = titles.horizontalAdvance(u'n');
    if (!layout.isLow) {
        paintAxisWords(painter, picture, layout.title.left() + titles.horizontalAdvance(title) + gap, end, baseline,
                       theme);
        return;
    }
    const double left = layout.flags.left();
    const double right = freeOfFlags(layout, picture, end - gap);
    const double least = QFontMetricsF(chartWordsFont()).horizontalAdvance(axisWordsByLength(picture).back());
    const bool isAlone = picture.flags.empty() && picture.lives.lives == 0;
    if (isAlone || least <= right - left)
        paintAxisWords(painter, picture, left, right, layout.flags.top() + titles.ascent(), theme);
}

void paintAxes(QPainter& painter, const KeptLayout& layout, const Theme& theme, double right)
{
    const QFontMetricsF numbers(chartTickFont());
    painter.setFont(chartTickFont());
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
    const QFontMetricsF words(chartWordsFont());
    painter.setFont(chartWordsFont());
    const double left = end + 10;
    painter.drawText(QPointF(left, baseline), words.elidedText(QCoreApplication::translate("KeptChart", "Generation"),
                                                               Qt::ElideRight, right - left));
}

void paintFlags(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const QFontMetricsF words(chartWordsFont());
    painter.setFont(chartWordsFont());
    for (const FlagMark& mark : flagMarks(layout, picture)) {
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

/// The name at the end of a line, with a number in its own face, or the word at the end of what was expected of one
/// lineage or both.
struct EndLabel {
    QString words;
    QString number;
    QFont font;
    QColor color;
    double x = 0;
    double y = 0; ///< Where the line ends; once the labels are placed, their middle.
    TheoryAt theory = {};
    double left = 0; ///< Of the words, once the labels are placed.
};

void addEndLabels(std::vector<EndLabel>& labels, const KeptCurve& curve, const QString& name, const QColor& color,
                  const KeptLayout& layout)
{
    if (curve.history().empty())
        return;
    const double x = layout.x(static_cast<double>(curve.history().size()) - 1);
    const double kept = curve.history().back().census.kept;
    if (std::isfinite(kept))
        labels.push_back({name, keptLabel(kept), chartNameFont(), color, x, layout.y(kept), {}});
}

/// What theory says of the newest generation, exact or not; NaN: nothing.
double theoryOf(const HistoryRow& row)
{
    return std::isfinite(row.expectedKept) ? row.expectedKept : row.idealKept;
}

/// "expected" once for both lineages when their ends cannot be told apart.
void addExpectedLabels(std::vector<EndLabel>& labels, const KeptPicture& picture, const Theme& theme,
                       const KeptLayout& layout)
{
    const double height = QFontMetricsF(chartWordsFont()).height();
    const QString exact = QCoreApplication::translate("KeptChart", "expected");
    const QString inexact = QCoreApplication::translate("KeptChart", "not exact");
    const std::size_t before = labels.size();
    for (const KeptCurve* curve : {&picture.ai, &picture.population}) {
        const bool isAi = curve == &picture.ai;
        if (curve->history().size() < 2 || !curve->hasTheory())
            continue;
        const HistoryRow& row = curve->history().back();
        const double x = layout.x(static_cast<double>(curve->history().size()) - 1);
        const double y = layout.y(theoryOf(row));
        const bool isExact = std::isfinite(row.expectedKept);
        const QString& words = isExact ? exact : inexact;
        const TheoryAt whose{isAi, !isAi};
        if (labels.size() > before && std::abs(labels.back().y - y) < height && labels.back().words == words) {
            labels.back() = {words,
                             {},
                             chartWordsFont(),
                             theme.mutedText,
                             std::max(x, labels.back().x),
                             (labels.back().y + y) / 2,
                             {true, true}};
            continue;
        }
        const QColor color = isExact ? expectedColor(isAi ? theme.ai : theme.population, theme) : theme.mutedText;
        labels.push_back({words, {}, chartWordsFont(), color, x, y, whose});
    }
}

/// All of them, where they do not cover each other.
std::vector<EndLabel> placedEndLabels(const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    std::vector<EndLabel> labels;
    addEndLabels(labels, picture.ai, aiName(), theme.ai, layout);
    addEndLabels(labels, picture.population, populationName(), theme.population, layout);
    if (constexpr int kAll = 4; layout.plot.height() >= kAll * QFontMetricsF(chartNameFont()).height())
        addExpectedLabels(labels, picture, theme, layout);
    std::vector<double> wanted;
    for (const EndLabel& label : labels)
        wanted.push_back(label.y);
    const QFontMetricsF names(chartNameFont());
    // Words may stand right above the plot.
    const double top = layout.plot.top() - (picture.flags.empty() && !layout.isLow ? names.height() / 2 : 0);
    const std::vector<double> middles = spreadLabels(wanted, names.height(), top, layout.plot.bottom());
    for (std::size_t index = 0; index < labels.size(); ++index) {
        labels[index].y = middles[index];
        labels[index].left = labels[index].x + 9 * lineUnit() + pinEndsRoom(layout, picture, labels[index].x);
    }
    return labels;
}

void paintEndLabels(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    const QFontMetricsF names(chartNameFont());
    for (const EndLabel& label : placedEndLabels(layout, picture, theme)) {
        const double baseline = label.y + names.capHeight() / 2;
        const double width = QFontMetricsF(label.font).horizontalAdvance(label.words);
        if (!picture.pins.empty()) {
            const double number = QFontMetricsF(chartNumberFont()).horizontalAdvance(label.number);
            const double all = number > 0 ? width + 6 + number : width;
            paintGround(painter, QRectF(label.left, baseline - names.capHeight(), all, names.capHeight()), theme);
        }
        painter.setPen(label.color);
        painter.setFont(label.font);
        painter.drawText(QPointF(label.left, baseline), label.words);
        painter.setFont(chartNumberFont());
        painter.drawText(QPointF(label.left + width + 6, baseline), label.number);
    }
}

/// A line of more points than Qt Charts draws in a frame.
void paintLong(QPainter& painter, const KeptLayout& layout, QList<QPointF> points, const QColor& color)
{
    for (QPointF& point : points)
        point = {layout.x(point.x()), layout.y(point.y())};
    paintColumnLine(painter, layout.plot, points, color, kKeptWidth * lineUnit());
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

QColor idealColor(const Theme& theme)
{
    constexpr float kPaleness = 0.7F;
    QColor color = theme.expected;
    color.setAlphaF(kPaleness);
    return color;
}

QString keptTitle()
{
    return QCoreApplication::translate("KeptChart", "Diversity kept");
}

KeptPainter::KeptPainter() : m_lines(LineCount), m_replicates(std::make_unique<ReplicateBands>()) {}

KeptPainter::~KeptPainter() = default;

void KeptPainter::paint(QPainter& painter, const QRectF& target, const KeptPicture& picture, const Theme& theme)
{
    if (target.width() < 1 || target.height() < 1)
        return;
    const KeptLayout layout = keptLayout(target, picture);
    const bool worded = !layout.title.isNull();
    painter.save();
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    painter.setBrush(Qt::NoBrush);
    if (worded) {
        paintTitle(painter, layout, picture, theme, paintReplicates(painter, layout, picture, theme));
        paintAxes(painter, layout, theme, target.right());
    }
    if (worded)
        paintPinKey(painter, layout, picture, theme);
    paintFlags(painter, layout, picture, theme);
    m_replicates->paint(painter, layout, picture.lives, theme);
    paintPinLines(painter, layout, picture, theme);
    if (layout.hasNames)
        paintPinEnds(painter, layout, picture, theme);

    const double unit = lineUnit();
    m_lines.setStyle(AiIdealLine, {idealColor(theme), 1.5 * unit, {5, 3}});
    m_lines.setStyle(PopulationIdealLine, {idealColor(theme), 1.5 * unit, {2, 2}});
    m_lines.setPoints(AiIdealLine, picture.ai.ideal());
    m_lines.setPoints(PopulationIdealLine, picture.population.ideal());
    m_lines.setStyle(AiExpectedLine, {expectedColor(theme.ai, theme), 1.5 * unit, {5, 3}});
    m_lines.setStyle(PopulationExpectedLine, {expectedColor(theme.population, theme), 1.5 * unit, {2, 2}});
    m_lines.setStyle(AiLine, {theme.ai, kKeptWidth * unit, {}});
    m_lines.setStyle(PopulationLine, {theme.population, kKeptWidth * unit, {}});
    m_lines.setPoints(AiExpectedLine, picture.ai.expected());
    m_lines.setPoints(PopulationExpectedLine, picture.population.expected());
    const QList<QPointF> ai = picture.ai.kept();
    const QList<QPointF> population = picture.population.kept();
    const auto isLong = [](const QList<QPointF>& points) {
        return points.size() > static_cast<qsizetype>(kMostPoints);
    };
    m_lines.setPoints(AiLine, isLong(ai) ? QList<QPointF>() : ai);
    m_lines.setPoints(PopulationLine, isLong(population) ? QList<QPointF>() : population);
    m_lines.setRange(static_cast<double>(layout.extent), layout.shares.high);
    if (isLong(ai))
        paintLong(painter, layout, ai, theme.ai);
    if (isLong(population))
        paintLong(painter, layout, population, theme.population);
    m_lines.paint(painter, layout.plot); // what is expected stays visible on a long run's band

    paintFuture(painter, layout, picture, theme);
    paintEnds(painter, layout, picture, theme);
    if (layout.hasNames) {
        paintEndLabels(painter, layout, picture, theme);
        paintMomentLabels(painter, layout, picture, theme);
    }
    painter.restore();
}

QString expectationNote(const KeptPicture& picture)
{
    QString note = unexpectedNotes(picture).join(QStringLiteral("; "));
    if (!note.isEmpty())
        note[0] = note[0].toUpper();
    return note;
}

TheoryAt theoryAt(const QPointF& point, const KeptLayout& layout, const KeptPicture& picture)
{
    constexpr double kNear = 6;
    if (!layout.title.isNull()) {
        const QFontMetricsF words(chartWordsFont());
        for (const EndLabel& label : placedEndLabels(layout, picture, Theme{}))
            if (label.theory.any() && std::abs(point.y() - label.y) <= words.height() / 2 && point.x() >= label.left &&
                point.x() <= label.left + words.horizontalAdvance(label.words))
                return label.theory;
    }
    if (!layout.plot.adjusted(-kNear, -kNear, kNear, kNear).contains(point))
        return {};
    const auto isNear = [&](const KeptCurve& curve) {
        const auto last = static_cast<qint64>(curve.history().size()) - 1;
        if (last < 1 || point.x() > layout.x(static_cast<double>(last)) + kNear)
            return false;
        const qint64 first = std::min(last, layout.generationAt(point.x() - kNear));
        const qint64 end = std::min(last, layout.generationAt(point.x() + kNear));
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const qint64 generation : {first, (first + end) / 2, end}) { // a curve of theory is smooth
            const double share = theoryOf(curve.history()[static_cast<std::size_t>(generation)]);
            if (!std::isfinite(share))
                continue;
            low = std::min(low, layout.y(share));
            high = std::max(high, layout.y(share));
        }
        return point.y() > low - kNear && point.y() < high + kNear;
    };
    return {isNear(picture.ai), isNear(picture.population)};
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
        if (row != nullptr && std::isfinite(row->expectedKept))
            return QCoreApplication::translate("KeptChart", "expected %1").arg(decimalText(row->expectedKept));
        if (row != nullptr && std::isfinite(row->idealKept))
            return QCoreApplication::translate("KeptChart", "by theory, not exact, %1")
                .arg(decimalText(row->idealKept));
        return QCoreApplication::translate("KeptChart", "no expectation");
    };
    const QString sentence =
        QCoreApplication::translate(
            "KeptChart", "Generation %1: the AI lineage kept %2 of its diversity (%3), the population %4 (%5).")
            .arg(countText(static_cast<double>(picture.told())), kept(picture.ai), expected(picture.ai),
                 kept(picture.population), expected(picture.population));
    QStringList sentences{sentence};
    if (const QString note = expectationNote(picture); !note.isEmpty())
        sentences << note;
    for (const PinnedCurve& pin : picture.pins)
        sentences << QCoreApplication::translate("KeptChart", "Pinned run %1: %2.")
                         .arg(pin.pin().number)
                         .arg(pin.pin().label);
    return (sentences << replicateSentences(picture.lives, picture.told())).join(u' ');
}

} // namespace outcross
