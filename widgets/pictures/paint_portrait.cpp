#include "widgets/pictures/paint_portrait.h"

#include "widgets/pictures/paint_bars.h"
#include "widgets/pictures/paint_deme_map.h"
#include "widgets/pictures/paint_density.h"
#include "widgets/pictures/paint_genome.h"
#include "widgets/pictures/paint_image_wall.h"
#include "widgets/pictures/paint_latent_plane.h"
#include "widgets/pictures/paint_mosaic.h"
#include "widgets/pictures/paint_network.h"
#include "widgets/pictures/paint_pedigree_fan.h"
#include "widgets/pictures/paint_perplexity.h"
#include "widgets/pictures/paint_scatter.h"
#include "widgets/pictures/paint_tail.h"
#include "widgets/pictures/paint_text_page.h"

namespace outcross
{

namespace
{

struct PaintPicture {
    QPainter& painter;
    const QRectF& rect;
    const Theme& theme;
    const PortraitLabels& labels;
    const PortraitOptions& options;

    void operator()(const BarsPortrait& bars) const { paintBars(painter, rect, bars, theme, labels); }
    void operator()(const ScatterPortrait& scatter) const { paintScatter(painter, rect, scatter, theme, labels); }
    void operator()(const DensityPortrait& density) const { paintDensity(painter, rect, density, theme); }
    void operator()(const MosaicPortrait& mosaic) const { paintMosaic(painter, rect, mosaic, theme); }
    void operator()(const DemeMapPortrait& map) const { paintDemeMap(painter, rect, map, theme); }
    void operator()(const GenomePortrait& genome) const { paintGenome(painter, rect, genome, theme); }
    void operator()(const NetworkPortrait& network) const { paintNetwork(painter, rect, network, theme, labels); }
    void operator()(const PedigreeFanPortrait& fan) const { paintPedigreeFan(painter, rect, fan, theme, options); }
    void operator()(const TextPagePortrait& page) const { paintTextPage(painter, rect, page, theme); }
    void operator()(const PerplexityPortrait& perplexity) const { paintPerplexity(painter, rect, perplexity, theme); }
    void operator()(const TailPortrait& tail) const { paintTail(painter, rect, tail, theme); }
    void operator()(const ImageWallPortrait& wall) const { paintImageWall(painter, rect, wall, theme); }
    void operator()(const LatentPlanePortrait& plane) const { paintLatentPlane(painter, rect, plane, theme); }
};

} // namespace

void paintPortrait(QPainter& painter, const QRectF& rect, const Portrait& portrait, const Theme& theme,
                   const PortraitLabels& labels, const PortraitOptions& options)
{
    std::visit(PaintPicture{painter, rect, theme, labels, options}, portrait.picture);
}

} // namespace outcross
