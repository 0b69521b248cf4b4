#include "widgets/pictures/paint_perplexity.h"

#include "widgets/paint/painting_scope.h"
#include "widgets/paint/picture_text.h"
#include "widgets/paint/plot_frame.h"
#include "widgets/paint/translucent.h"
#include "widgets/pictures/ridge_heights.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr std::size_t kMostLabels = 7;

bool isDrawable(const PerplexityPortrait& portrait)
{
    const std::vector<double>& edges = portrait.edges;
    return !portrait.rows.empty() && edges.size() >= 2 && edges.front() > 0 && std::isfinite(edges.back()) &&
           edges.back() > edges.front();
}

/// Round values at which a reader looks first: 1, 2 and 5 times powers of ten, or the powers alone over a long way.
PlotAxis perplexityAxis(double low, double high)
{
    PlotAxis axis{QCoreApplication::translate("Portraits", "Perplexity under generation 0 (logarithmic)"),
                  std::log10(low),
                  std::log10(high),
                  {}};
    constexpr double kLongWay = 2.6;
    const bool powersAlone = axis.high - axis.low > kLongWay;
    for (double power = std::floor(axis.low); power <= axis.high; ++power)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10, power);
            if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9) && (factor == 1 || !powersAlone))
                axis.ticks.push_back({std::log10(value), countText(value, value < 1 ? 2 : 0)});
        }
    return axis;
}

/// The first row at `rows` − 1, the last one at 0.
PlotAxis generationAxis(const PerplexityPortrait& portrait, double headroom)
{
    const std::size_t rows = portrait.rows.size();
    PlotAxis axis{
        QCoreApplication::translate("Portraits", "Generation"), 0, static_cast<double>(rows - 1) + headroom, {}};
    const std::size_t step = (rows + kMostLabels - 2) / kMostLabels + (rows > kMostLabels ? 1 : 0);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t fromFront = rows - 1 - row;
        const bool labelled = row == 0 || fromFront == 0 || (step > 0 && row % step == 0 && fromFront >= step);
        if (labelled || step <= 1)
            axis.ticks.push_back(
                {static_cast<double>(fromFront), countText(static_cast<double>(portrait.rows[row].generation))});
    }
    return axis;
}

/// A curve through the middles of the bins; between them it bends as a quadratic spline, which stays within the bins'
/// heights. Empty stretches are left out: there the row is its line alone.
QPainterPath ridge(const PerplexityPortrait& portrait, const PerplexityPortrait::Row& row, double base, double perShare,
                   const PlotFrame& frame)
{
    const std::size_t bins = portrait.edges.size() - 1;
    const auto top = [&](std::size_t bin) {
        const double middle = std::log10(portrait.edges[bin] * portrait.edges[bin + 1]) / 2;
        return QPointF(frame.mapX(middle), base - ridgeShare(row, bin) * perShare);
    };
    QPainterPath path;
    for (std::size_t first = 0; first < bins; ++first) {
        if (ridgeShare(row, first) <= 0)
            continue;
        std::size_t end = first;
        while (end < bins && ridgeShare(row, end) > 0)
            ++end;
        path.moveTo(first > 0 ? top(first - 1) : QPointF(frame.plot().left(), top(first).y()));
        for (std::size_t bin = first; bin < end; ++bin)
            path.quadTo(top(bin), bin + 1 < bins ? (top(bin) + top(bin + 1)) / 2 : top(bin));
        path.lineTo(end < bins ? top(end) : QPointF(frame.plot().right(), top(end - 1).y()));
        first = end;
    }
    return path;
}

/// The edge, a power of ten and at least a thousand, that all of the rows lie below.
double farEnd(const PerplexityPortrait& portrait)
{
    std::size_t used = 0;
    for (const PerplexityPortrait::Row& row : portrait.rows)
        for (std::size_t bin = used; bin < row.shares.size(); ++bin)
            if (row.shares[bin] > 0)
                used = bin;
    const std::size_t beyond = std::min(used + 2, portrait.edges.size() - 1);
    const double decade = std::pow(10, std::ceil(std::log10(portrait.edges[beyond]) - 1e-9));
    return std::min(std::max(decade, 1000.0), portrait.edges.back());
}

/// From the row's line up to its ridge: rows in front cover the lower end, the crest stays to be seen.
void paintMedian(QPainter& painter, const PerplexityPortrait& portrait, const PerplexityPortrait::Row& row, double base,
                 double perShare, const PlotFrame& frame, const QColor& color)
{
    if (!(row.median > 0) || !std::isfinite(row.median))
        return;
    const auto above = std::upper_bound(portrait.edges.begin() + 1, portrait.edges.end() - 1, row.median);
    const auto bin = static_cast<std::size_t>(above - portrait.edges.begin() - 1);
    // As high as the ridge's spline is there.
    const double along = std::clamp(
        std::log(row.median / portrait.edges[bin]) / std::log(portrait.edges[bin + 1] / portrait.edges[bin]), 0.0, 1.0);
    const double here = ridgeShare(row, bin);
    const double left = (ridgeShare(row, bin > 0 ? bin - 1 : 0) + here) / 2;
    const double right = (here + ridgeShare(row, bin + 1)) / 2;
    const double crest = left * (1 - along) * (1 - along) + 2 * here * along * (1 - along) + right * along * along;
    const double height = std::max(crest * perShare, 3 * typeUnit());
    const double x = std::clamp(frame.mapX(std::log10(row.median)), frame.plot().left(), frame.plot().right());
    painter.setPen(QPen(color, 2 * typeUnit(), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, base), QPointF(x, base - height));
}

} // namespace

void paintPerplexity(QPainter& painter, const QRectF& rect, const PerplexityPortrait& portrait, const Theme& theme)
{
    if (rect.isEmpty())
        return;
    const PaintingScope scope(painter, rect);
    if (!isDrawable(portrait)) {
        paintCalmWords(painter, rect, QCoreApplication::translate("Portraits", "Nothing has been written yet"), theme);
        return;
    }
    const auto last = static_cast<double>(portrait.rows.size() - 1);
    const RidgeHeights heights = ridgeHeights(portrait);
    const PlotFrame frame(rect, perplexityAxis(portrait.edges.front(), farEnd(portrait)),
                          generationAxis(portrait, heights.headroom));
    frame.paint(painter, theme);
    painter.save();
    painter.setClipRect(frame.plot().adjusted(0, -1, 0, 1), Qt::IntersectClip);
    const double perShare = heights.ofPlot * frame.plot().height() / heights.highestShare;
    for (std::size_t index = 0; index < portrait.rows.size(); ++index) {
        const PerplexityPortrait::Row& row = portrait.rows[index];
        const double base = frame.mapY(last - static_cast<double>(index));
        const double age = last > 0 ? static_cast<double>(index) / last : 0;
        // The real text is grey; what the models wrote comes forward in their colour.
        const QColor line = index == 0 ? theme.mutedText : mixed(theme.mutedText, theme.ai, 0.4 + 0.6 * age);
        const QPainterPath path = ridge(portrait, row, base, perShare, frame);
        painter.setPen(QPen(mixed(theme.card, line, 0.4), 1));
        painter.drawLine(QPointF(frame.plot().left(), base), QPointF(frame.plot().right(), base));
        painter.fillPath(path, mixed(theme.card, line, 0.16 + 0.26 * age));
        paintMedian(painter, portrait, row, base, perShare, frame, mixed(theme.mutedText, theme.flag, 0.3 + 0.7 * age));
        QPen pen(line, (1.1 + 0.9 * age) * typeUnit());
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    // What all are held against stays to be seen behind those in front.
    QPen outline(theme.text, 1.2 * typeUnit(), Qt::DotLine);
    painter.setPen(outline);
    painter.drawPath(ridge(portrait, portrait.rows.front(), frame.mapY(last), perShare, frame));
    painter.restore();
    // What there is to see stands once, in the empty corner.
    const QFontMetricsF metrics(captionFont());
    const double room = frame.plot().width() * 0.8;
    QString words = QCoreApplication::translate("Portraits", "left: familiar to generation 0, right: foreign; marks: "
                                                             "medians");
    if (metrics.horizontalAdvance(words) > room)
        words = QCoreApplication::translate("Portraits", "marks: medians");
    const double left = frame.plot().right() - metrics.horizontalAdvance(words);
    if (frame.plot() == rect || metrics.horizontalAdvance(words) > room)
        return;
    painter.setFont(captionFont());
    painter.setPen(theme.flagText);
    painter.drawText(QPointF(left, rect.top() + metrics.ascent()), words);
}

} // namespace outcross
