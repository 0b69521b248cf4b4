#include "widgets/charts/line_plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

namespace outcross
{

namespace
{

/// Around the plot, in its units: Qt Charts clips at the plot area, which would halve a line that runs along an edge.
constexpr double kMargin = 6;

} // namespace

class LinePlot::Scene
{
public:
    explicit Scene(int lines)
    {
        m_chart = new QChart;
        m_scene.addItem(m_chart);
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_chart->setBackgroundVisible(false);
        m_chart->setPlotAreaBackgroundVisible(false);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->legend()->hide();
        m_x = new QValueAxis;
        m_y = new QValueAxis;
        for (QValueAxis* axis : {m_x, m_y})
            axis->setVisible(false);
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
        for (int line = 0; line < lines; ++line) {
            auto* series = new QLineSeries;
            m_chart->addSeries(series);
            series->attachAxis(m_x);
            series->attachAxis(m_y);
            m_series.push_back(series);
        }
        m_styles.resize(m_series.size());
    }

    void setPoints(std::size_t line, const QList<QPointF>& points)
    {
        if (m_series[line]->points() != points)
            m_series[line]->replace(points);
    }

    void setStyle(std::size_t line, const LineStyle& style)
    {
        if (m_styles[line] == style)
            return;
        m_styles[line] = style;
        QPen pen(style.color, style.width);
        pen.setJoinStyle(Qt::BevelJoin); // round joins take most of the time of a jagged line
        pen.setCapStyle(style.dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
        if (!style.dashes.isEmpty())
            pen.setDashPattern(style.dashes);
        m_series[line]->setPen(pen);
    }

    void setRange(double xHigh, double yHigh)
    {
        m_xHigh = xHigh;
        m_yHigh = yHigh;
    }

    void paint(QPainter& painter, const QRectF& area)
    {
        const QRectF around(0, 0, area.width() + 2 * kMargin, area.height() + 2 * kMargin);
        if (m_chart->size() != around.size()) {
            m_chart->resize(around.size());
            m_chart->setPlotArea(around);
        }
        const double xMargin = m_xHigh * kMargin / area.width();
        const double yMargin = m_yHigh * kMargin / area.height();
        m_x->setRange(-xMargin, m_xHigh + xMargin);
        m_y->setRange(-yMargin, m_yHigh + yMargin);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, area.adjusted(-kMargin, -kMargin, kMargin, kMargin), around, Qt::IgnoreAspectRatio);
        painter.restore();
    }

private:
    QGraphicsScene m_scene;
    QChart* m_chart = nullptr; ///< Owned by the scene, as are its series and axes.
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    std::vector<QLineSeries*> m_series;
    std::vector<LineStyle> m_styles;
    double m_xHigh = 1;
    double m_yHigh = 1;
};

LinePlot::LinePlot(int lines) : m_scene(std::make_unique<Scene>(lines)) {}

LinePlot::~LinePlot() = default;

void LinePlot::setPoints(int line, const QList<QPointF>& points)
{
    m_scene->setPoints(static_cast<std::size_t>(line), points);
}

void LinePlot::setStyle(int line, const LineStyle& style)
{
    m_scene->setStyle(static_cast<std::size_t>(line), style);
}

void LinePlot::setRange(double xHigh, double yHigh)
{
    m_scene->setRange(xHigh, yHigh);
}

void LinePlot::paint(QPainter& painter, const QRectF& area)
{
    if (area.width() >= 1 && area.height() >= 1)
        m_scene->paint(painter, area);
}

} // namespace outcross
