#include "widgets/charts/moment_labels.h"

#include "widgets/charts/chart_type.h"
#include "widgets/charts/spread_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace outcross
{

void paintGround(QPainter& painter, const QRectF& words, const Theme& theme)
{
    QColor ground = theme.card;
    constexpr float kCover = 0.8F;
    ground.setAlphaF(kCover);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(words.adjusted(-3, -2, 3, 2), 3, 3);
    painter.setBrush(Qt::NoBrush);
}

void paintMomentLabels(QPainter& painter, const KeptLayout& layout, const KeptPicture& picture, const Theme& theme)
{
    if (!picture.isBack())
        return;
    struct Label {
        QString number;
        QColor color;
    };
    const QFontMetricsF numbers(chartNumberFont());
    std::vector<Label> labels;
    std::vector<double> wanted;
    double width = 0;
    const auto add = [&](const KeptCurve& curve, const QColor& color) {
        const HistoryRow* row = picture.rowShown(curve);
        if (row == nullptr || !std::isfinite(row->census.kept))
            return;
        labels.push_back({keptLabel(row->census.kept), color});
        wanted.push_back(layout.y(row->census.kept));
        width = std::max(width, numbers.horizontalAdvance(labels.back().number));
    };
    add(picture.ai, theme.ai);
    add(picture.population, theme.population);

    const double gap = 9 * lineUnit();
    const double x = layout.x(static_cast<double>(*picture.shown));
    const double names = layout.x(static_cast<double>(picture.newest())) + gap; // where those at the ends begin
    const bool isRight = x + gap + width + gap <= names || x - gap - width < layout.plot.left();
    const double left = isRight ? x + gap : x - gap - width;
    const std::vector<double> middles =
        spreadLabels(wanted, numbers.height(), layout.plot.top() - numbers.height() / 2, layout.plot.bottom());
    painter.setFont(chartNumberFont());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double half = numbers.capHeight() / 2;
        paintGround(painter, QRectF(left, middles[i] - half, width, 2 * half), theme);
        painter.setPen(labels[i].color);
        painter.drawText(QPointF(left, middles[i] + half), labels[i].number);
    }
}

} // namespace outcross
