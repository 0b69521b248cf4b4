#include "widgets/charts/probe_readout.h"

#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>
#include <optional>

namespace outcross
{

namespace
{

constexpr double kPadding = 8;

std::optional<HistoryRow> rowAt(const KeptCurve& curve, qint64 generation)
{
    if (generation < 0 || static_cast<std::size_t>(generation) >= curve.history().size())
        return {};
    return curve.history()[static_cast<std::size_t>(generation)];
}

/// Nothing where theory says nothing.
QString expectedWords(const HistoryRow& row)
{
    if (std::isfinite(row.idealKept))
        return QCoreApplication::translate("KeptChart", "not exact: %1").arg(decimalText(row.idealKept));
    if (!std::isfinite(row.expectedKept))
        return {};
    return QCoreApplication::translate("KeptChart", "expected %1").arg(decimalText(row.expectedKept));
}

struct ReadoutRow {
    QString name;
    QString value;
    QString expected;
    QColor color;
};

std::vector<ReadoutRow> readout(const KeptPicture& picture, qint64 generation, const Theme& theme)
{
    std::vector<ReadoutRow> rows;
    const auto add = [&](const KeptCurve& curve, const QString& name, const QColor& color) {
        if (const auto row = rowAt(curve, generation))
            rows.push_back({name, decimalText(row->census.kept), expectedWords(*row), color});
    };
    add(picture.ai, aiName(), theme.ai);
    add(picture.population, populationName(), theme.population);
    return rows;
}

void paintBox(QPainter& painter, const KeptLayout& layout, const std::vector<ReadoutRow>& rows, qint64 generation,
              double x, const Theme& theme)
{
    const QFont nameFont = wordFont(0.87, QFont::DemiBold);
    const QFont wordsFont = wordFont(0.87);
    const QFont valueFont = numberFont(0.87, QFont::DemiBold);
    const QFontMetricsF names(nameFont);
    const QFontMetricsF words(wordsFont);
    const QFontMetricsF values(valueFont);
    const QString title =
        QCoreApplication::translate("KeptChart", "Generation %1").arg(countText(static_cast<double>(generation)));
    double nameWidth = 0;
    double valueWidth = 0;
    double expectedWidth = 0;
    for (const ReadoutRow& row : rows) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(row.name));
        valueWidth = std::max(valueWidth, values.horizontalAdvance(row.value));
        expectedWidth = std::max(expectedWidth, words.horizontalAdvance(row.expected));
    }
    const double line = std::ceil(names.height()) + 2;
    const double width =
        std::max(nameWidth + valueWidth + expectedWidth + 2 * kPadding, words.horizontalAdvance(title)) + 2 * kPadding;
    QRectF box(x + 12, layout.plot.top() + 6, std::ceil(width),
               line * static_cast<double>(rows.size() + 1) + 2 * kPadding - 4);
    if (box.right() > layout.plot.right())
        box.moveRight(x - 12);
    if (box.left() < layout.plot.left())
        box.moveLeft(layout.plot.left());

    painter.setPen(QPen(theme.cardBorder, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(box.translated(0.5, 0.5), 6, 6);
    double baseline = box.top() + kPadding + words.ascent();
    painter.setFont(wordsFont);
    painter.setPen(theme.mutedText);
    painter.drawText(QPointF(box.left() + kPadding, baseline), title);
    for (const ReadoutRow& row : rows) {
        baseline += line;
        double left = box.left() + kPadding;
        painter.setFont(nameFont);
        painter.setPen(row.color);
        painter.drawText(QPointF(left, baseline), row.name);
        left += nameWidth + kPadding;
        painter.setFont(valueFont);
        painter.setPen(theme.text);
        painter.drawText(QPointF(left, baseline), row.value);
        left += valueWidth + kPadding;
        painter.setFont(wordsFont);
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(left, baseline), row.expected);
    }
}

} // namespace

void paintProbe(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, qint64 generation,
                const Theme& theme)
{
    const std::vector<ReadoutRow> rows = readout(picture, generation, theme);
    if (rows.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const double x = layout.x(static_cast<double>(generation));
    const double line = std::round(x) + 0.5;
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(line, layout.plot.top()), QPointF(line, layout.plot.bottom()));
    const auto dot = [&](const KeptCurve& curve, const QColor& color) {
        const auto row = rowAt(curve, generation);
        if (!row || !std::isfinite(row->census.kept))
            return;
        painter.setPen(QPen(theme.card, 1.5));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, layout.y(row->census.kept)), 4, 4);
    };
    dot(picture.ai, theme.ai);
    dot(picture.population, theme.population);
    paintBox(painter, layout, rows, generation, x, theme);
    painter.restore();
}

QString describeProbe(const KeptPicture& picture, qint64 generation)
{
    QString sentence =
        QCoreApplication::translate("KeptChart", "Generation %1").arg(countText(static_cast<double>(generation)));
    for (const ReadoutRow& row : readout(picture, generation, Theme{}))
        sentence += row.expected.isEmpty() ? QStringLiteral("; %1 %2").arg(row.name, row.value)
                                           : QStringLiteral("; %1 %2, %3").arg(row.name, row.value, row.expected);
    return sentence;
}

} // namespace outcross
