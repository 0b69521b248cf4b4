#include "widgets/charts/probe_readout.h"

#include "widgets/charts/chart_type.h"
#include "widgets/charts/pinned_runs.h"
#include "widgets/charts/probe_series.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace outcross
{

namespace
{

constexpr double kPadding = 8;

struct Cell {
    bool isKnown = false;
    QString value;
    QString difference; ///< Empty where none is told.
};

struct Row {
    QString name;
    int pin = 0;
    PerSide<Cell> cells;
};

QString generationTitle(qint64 generation)
{
    return QCoreApplication::translate("KeptChart", "Generation %1").arg(countText(static_cast<double>(generation)));
}

/// Rows without any number are left out.
std::vector<Row> readout(const KeptPicture& picture, qint64 generation)
{
    const std::vector<ProbeSeries> all = probeSeries(picture);
    std::vector<Row> rows;
    for (const ProbeSeries& series : all) {
        Row row{series.name, series.pin, {}};
        bool any = false;
        for (const Side side : kSides) {
            const double value = series.value[side](generation);
            row.cells[side].isKnown = std::isfinite(value);
            any = any || std::isfinite(value);
            row.cells[side].value = decimalText(value);
            const double difference = differenceAt(all, series, side, generation);
            if (series.isCompared && std::isfinite(difference))
                row.cells[side].difference = differenceText(difference);
        }
        if (any)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// The columns of the box: names, and of each lineage values and differences, both flush right.
struct Columns {
    double names = 0;
    PerSide<double> values;
    PerSide<double> differences;
    PerSide<double> heads;

    [[nodiscard]] double width(Side side) const
    {
        return std::max(heads[side], values[side] + (differences[side] > 0 ? kPadding + differences[side] : 0));
    }
};

class Box
{
public:
    Box(const QRectF& target, const KeptLayout& layout, const Theme& theme)
        : m_target(target), m_layout(layout), m_theme(theme)
    {
    }

    void paint(QPainter& painter, std::vector<Row> rows, const Probe& probe, double x, double end)
    {
        const QFontMetricsF heads(m_headFont);
        const double most = m_target.height() - 2 * kPadding + 4;
        double line = std::ceil(heads.height()) + 2;
        if (line * static_cast<double>(rows.size() + 1) > most)
            line = std::ceil(heads.height()) - 1;
        while (rows.size() > 1 && line * static_cast<double>(rows.size() + 1) > most)
            rows.pop_back();
        const QString title = generationTitle(probe.generation);
        const Columns columns = measured(rows, title);
        const double width = columns.names + columns.width(Side::Left) + columns.width(Side::Right) + 2 * kGap;
        QRectF box(x + kGap, m_layout.plot.top() + 6, std::ceil(width + 2 * kPadding),
                   line * static_cast<double>(rows.size() + 1) + 2 * kPadding - 4);
        place(box, x, end);
        if (box.bottom() > m_target.bottom())
            box.moveBottom(m_target.bottom());
        if (box.top() < m_target.top())
            box.moveTop(m_target.top());

        painter.setPen(QPen(probe.isFixed ? m_theme.primary : m_theme.cardBorder, 1));
        painter.setBrush(m_theme.card);
        painter.drawRoundedRect(box.translated(0.5, 0.5), 6, 6);
        painter.setBrush(Qt::NoBrush);
        double baseline = box.top() + kPadding + heads.ascent();
        const double left = box.left() + kPadding;
        const double ai = left + columns.names + kGap;
        const PerSide<double> at{{ai, ai + columns.width(Side::Left) + kGap}};
        text(painter, m_wordsFont, m_theme.mutedText, left, baseline, title);
        text(painter, m_headFont, m_theme.ai, at[Side::Left], baseline, aiName());
        text(painter, m_headFont, m_theme.population, at[Side::Right], baseline, populationName());
        for (const Row& row : rows) {
            baseline += line;
            paintName(painter, row, left, baseline);
            for (const Side side : kSides) {
                const Cell& cell = row.cells[side];
                double right = at[side] + columns.values[side];
                text(painter, m_valueFont, m_theme.text, right - m_values.horizontalAdvance(cell.value), baseline,
                     cell.value);
                right += kPadding + columns.differences[side];
                text(painter, m_plainFont, m_theme.mutedText, right - m_plain.horizontalAdvance(cell.difference),
                     baseline, cell.difference);
            }
        }
    }

private:
    static constexpr double kGap = 14;

    static void text(QPainter& painter, const QFont& font, const QColor& color, double left, double baseline,
                     const QString& words)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(left, baseline), words);
    }

    /// Beside the probe's line: right of it, else left of it, else where less is cut off.
    /// Right of the line, but not on the newest numbers where there is room left of it.
    void place(QRectF& box, double x, double end) const
    {
        const double right = m_target.right() - box.right();
        const double left = x - kGap - box.width() - m_target.left();
        const bool isOnTheEnd = x <= end && box.right() > end;
        if ((box.right() > m_layout.plot.right() || isOnTheEnd) && (left >= 0 || (!isOnTheEnd && left > right)))
            box.moveRight(x - kGap);
        if (box.left() < m_target.left())
            box.moveLeft(m_target.left());
        if (box.right() > m_target.right())
            box.moveRight(m_target.right());
    }

    /// What differs in a pinned run, at most so wide: the key says it, too.
    [[nodiscard]] double mostWords() const { return (m_layout.isLow ? 100 : 190) * lineUnit(); }

    [[nodiscard]] Columns measured(const std::vector<Row>& rows, const QString& title) const
    {
        const QFontMetricsF heads(m_headFont);
        Columns columns;
        columns.names = m_words.horizontalAdvance(title);
        columns.heads = {{heads.horizontalAdvance(aiName()), heads.horizontalAdvance(populationName())}};
        for (const Row& row : rows) {
            const double badge = row.pin > 0 ? badgeSize() + 4 : 0;
            columns.names = std::max(columns.names, badge + std::min(mostWords(), m_words.horizontalAdvance(row.name)));
            for (const Side side : kSides) {
                const Cell& cell = row.cells[side];
                columns.values[side] = std::max(columns.values[side], m_values.horizontalAdvance(cell.value));
                columns.differences[side] =
                    std::max(columns.differences[side], m_plain.horizontalAdvance(cell.difference));
            }
        }
        return columns;
    }

    void paintName(QPainter& painter, const Row& row, double left, double baseline) const
    {
        if (row.pin > 0) {
            paintBadge(painter, QPointF(left + badgeSize() / 2, baseline - m_words.capHeight() / 2), row.pin, {},
                       m_theme);
            left += badgeSize() + 4;
        }
        text(painter, m_wordsFont, m_theme.mutedText, left, baseline,
             m_words.elidedText(row.name, Qt::ElideMiddle, mostWords()));
    }

    QRectF m_target;
    const KeptLayout& m_layout;
    const Theme& m_theme;
    QFont m_headFont = wordFont(0.87, QFont::DemiBold);
    QFont m_wordsFont = wordFont(0.87);
    QFont m_valueFont = numberFont(0.87, QFont::DemiBold);
    QFont m_plainFont = numberFont(0.87);
    QFontMetricsF m_words{m_wordsFont};
    QFontMetricsF m_values{m_valueFont};
    QFontMetricsF m_plain{m_plainFont};
};

void paintDots(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Probe& probe,
               const Theme& theme)
{
    const double x = layout.x(static_cast<double>(probe.generation));
    const auto dot = [&](double value, const QColor& color, double radius) {
        if (!std::isfinite(value))
            return;
        painter.setPen(QPen(theme.card, 1.5));
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, layout.y(value)), radius, radius);
    };
    const std::vector<ProbeSeries> all = probeSeries(picture);
    for (auto series = all.rbegin(); series != all.rend(); ++series)
        for (const Side side : kSides)
            if (series->pin > 0)
                dot(series->value[side](probe.generation), pinColor(side, series->pin, theme), 3);
    for (const Side side : kSides)
        if (!all.empty())
            dot(all.front().value[side](probe.generation), side == Side::Left ? theme.ai : theme.population, 4);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintProbe(QPainter& painter, const QRectF& target, const KeptPicture& picture, const Probe& probe,
                const Theme& theme)
{
    const KeptLayout layout = keptLayout(target, picture);
    std::vector<Row> rows = readout(picture, probe.generation);
    if (rows.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const double x = layout.x(static_cast<double>(probe.generation));
    const double line = std::round(x) + 0.5;
    const double unit = probe.isFixed ? lineUnit() : 1;
    painter.setPen(QPen(probe.isFixed ? theme.primary : theme.mutedText, unit));
    painter.drawLine(QPointF(line, layout.plot.top()), QPointF(line, layout.plot.bottom()));
    if (probe.isFixed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.primary);
        painter.drawEllipse(QPointF(line, layout.plot.top()), 3.5 * unit, 3.5 * unit);
    }
    paintDots(painter, layout, picture, probe, theme);
    Box(target, layout, theme)
        .paint(painter, std::move(rows), probe, x, layout.x(static_cast<double>(picture.newest())));
    painter.restore();
}

QString describeProbe(const KeptPicture& picture, qint64 generation)
{
    QStringList parts{generationTitle(generation)};
    for (const Row& row : readout(picture, generation))
        for (const Side side : kSides) {
            const Cell& cell = row.cells[side];
            if (!cell.isKnown)
                continue;
            const QString name = row.pin > 0 ? QStringLiteral("%1 %2").arg(pinSign(row.pin), row.name) : row.name;
            const QString value =
                cell.difference.isEmpty() ? cell.value : QStringLiteral("%1 (%2)").arg(cell.value, cell.difference);
            parts << QCoreApplication::translate("KeptChart", "%1, %2: %3", "lineage, what, value")
                         .arg(side == Side::Left ? aiName() : populationName(), name, value);
        }
    return parts.join(QStringLiteral("; "));
}

} // namespace outcross
