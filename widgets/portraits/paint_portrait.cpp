#include "widgets/portraits/paint_portrait.h"

#include "widgets/portraits/paint_bars.h"
#include "widgets/portraits/paint_density.h"
#include "widgets/portraits/paint_mosaic.h"
#include "widgets/portraits/paint_scatter.h"

namespace outcross
{

namespace
{

struct PaintPicture {
    QPainter& painter;
    const QRectF& rect;
    const Theme& theme;
    const PortraitLabels& labels;

    void operator()(const BarsPortrait& bars) const { paintBars(painter, rect, bars, theme, labels); }
    void operator()(const ScatterPortrait& scatter) const { paintScatter(painter, rect, scatter, theme, labels); }
    void operator()(const DensityPortrait& density) const { paintDensity(painter, rect, density, theme); }
    void operator()(const MosaicPortrait& mosaic) const { paintMosaic(painter, rect, mosaic, theme); }
    void operator()(const DemeMapPortrait&) const {}
    void operator()(const GenomePortrait&) const {}
    void operator()(const NetworkPortrait&) const {}
    void operator()(const PedigreeFanPortrait&) const {}
};

} // namespace

void paintPortrait(QPainter& painter, const QRectF& rect, const Portrait& portrait, const Theme& theme,
                   const PortraitLabels& labels)
{
    std::visit(PaintPicture{painter, rect, theme, labels}, portrait.picture);
}

} // namespace outcross
