#include "widgets/charts/replicate_bands.h"

#include "widgets/charts/chart_type.h"
#include "widgets/paint/translucent.h"

#include <QPolygonF>

#include <array>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kOuterStrength = 0.13;
constexpr double kInnerStrength = 0.17; ///< On top of the outer band.
constexpr double kThreadStrength = 0.4;
constexpr double kDarkStrengthens = 1.25;

/// One stretch of generations in which the lives of a lineage have a diversity.
using Stretch = std::vector<std::size_t>;

std::vector<Stretch> stretchesOf(const ReplicateView& view, Side side, const std::vector<std::size_t>& generations)
{
    std::vector<Stretch> stretches(1);
    for (const std::size_t generation : generations) {
        if (view.spread(side, generation).count > 0)
            stretches.back().push_back(generation);
        else if (!stretches.back().empty())
            stretches.emplace_back();
    }
    return stretches;
}

class ReplicateBrush
{
public:
    ReplicateBrush(QPainter& painter, const KeptLayout& layout, const ReplicateView& view, const Theme& theme,
                   double unit)
        : m_painter(painter), m_layout(layout), m_view(view), m_strength(theme.dark ? kDarkStrengthens : 1),
          m_unit(unit), m_generations(drawnGenerations(view.size()))
    {
    }

    void bands(Side side, const QColor& color)
    {
        for (const Stretch& stretch : stretchesOf(m_view, side, m_generations)) {
            band(side, stretch, &KeptSpread::low, &KeptSpread::high, translucent(color, kOuterStrength * m_strength));
            band(side, stretch, &KeptSpread::lowerQuarter, &KeptSpread::upperQuarter,
                 translucent(color, kInnerStrength * m_strength));
        }
    }

    void median(Side side, const QColor& color)
    {
        QPen pen(color, 1.25 * m_unit);
        pen.setJoinStyle(Qt::BevelJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        for (const Stretch& stretch : stretchesOf(m_view, side, m_generations)) {
            QPolygonF line;
            for (const std::size_t generation : stretch)
                line << point(generation, m_view.spread(side, generation).median);
            m_painter.drawPolyline(line);
        }
    }

    void threads(Side side, const QColor& color)
    {
        QPen pen(translucent(color, kThreadStrength), std::max(1.0, 0.75 * m_unit));
        pen.setJoinStyle(Qt::BevelJoin);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        for (std::uint32_t thread = 0; thread < m_view.threads(); ++thread) {
            QPolygonF line;
            const auto draw = [&] {
                m_painter.drawPolyline(line);
                line.clear();
            };
            for (const std::size_t generation : m_generations) {
                const double kept = m_view.thread(side, thread, generation);
                std::isfinite(kept) ? void(line << point(generation, kept)) : draw();
            }
            draw();
        }
    }

private:
    [[nodiscard]] QPointF point(std::size_t generation, double kept) const
    {
        return {m_layout.x(static_cast<double>(generation)), m_layout.y(kept)};
    }

    void band(Side side, const Stretch& stretch, double KeptSpread::*lower, double KeptSpread::*upper,
              const QColor& color)
    {
        QPolygonF outline;
        for (const std::size_t generation : stretch)
            outline << point(generation, m_view.spread(side, generation).*upper);
        for (auto generation = stretch.rbegin(); generation != stretch.rend(); ++generation)
            outline << point(*generation, m_view.spread(side, *generation).*lower);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPolygon(outline);
    }

    QPainter& m_painter;
    const KeptLayout& m_layout;
    const ReplicateView& m_view;
    double m_strength;
    double m_unit;
    std::vector<std::size_t> m_generations;
};

} // namespace

void ReplicateBands::paint(QPainter& painter, const KeptLayout& layout, const ReplicatePicture& lives,
                           const Theme& theme)
{
    if (!lives.isDrawn()) {
        m_layer.reset();
        return;
    }
    const Shown shown{lives.version, layout.plot, layout.extent, layout.shares, painter.deviceTransform(),
                      theme.dark,    lineUnit()};
    if (!m_layer || !(shown == m_shown)) {
        m_shown = shown;
        m_layer.emplace(painter, layout.plot);
        if (!m_layer->valid())
            return m_layer.reset();
        QPainter once(&m_layer->image());
        once.setRenderHint(QPainter::Antialiasing);
        const QPointF origin = m_layer->toPixels({0, 0});
        once.setTransform(QTransform(m_layer->scale(), 0, 0, m_layer->scale(), origin.x(), origin.y()));
        once.setClipRect(layout.plot); // single lives may leave the axis
        ReplicateBrush brush(once, layout, lives.view, theme, lineUnit());
        const std::array<std::pair<Side, QColor>, 2> lineages{
            {{Side::Left, theme.ai}, {Side::Right, theme.population}}};
        for (const auto& [side, color] : lineages)
            lives.look == ReplicateLook::Bands ? brush.bands(side, color) : brush.threads(side, color);
        if (lives.look == ReplicateLook::Bands)
            for (const auto& [side, color] : lineages)
                brush.median(side, color);
    }
    m_layer->drawOnto(painter);
}

} // namespace outcross
