#pragma once

#include "widgets/charts/kept_painter.h"
#include "widgets/paint/device_layer.h"

#include <QTransform>

#include <optional>

namespace outcross
{

/// Paints other lives below the lines of the chart: bands and medians, or threads. They change a few times a second,
/// the lines at every frame: so they are put into a layer of their own, painted anew only when something of them
/// changes. One path for screen and export. Keep one per place painted often. GUI thread.
class ReplicateBands
{
public:
    void paint(QPainter& painter, const KeptLayout& layout, const ReplicatePicture& lives, const Theme& theme);

private:
    /// What the layer shows.
    struct Shown {
        std::uint64_t version = 0;
        QRectF plot;
        qint64 extent = 0;
        ShareExtent shares;
        QTransform device;
        bool dark = false;
        double unit = 1;
        bool operator==(const Shown&) const = default;
    };
    std::optional<DeviceLayer> m_layer;
    Shown m_shown;
};

/// Says at the right of the chart's title how many lives there are and which share of each lineage has lost more than
/// half at `generation`, in as many words as there is room for beside words that need `needed`; all stand on
/// `baseline`. Returns where it begins (the title's right end where it says nothing).
[[nodiscard]] double paintReplicateLine(QPainter& painter, const QRectF& title, double baseline, double needed,
                                        const ReplicatePicture& lives, std::int64_t generation, const Theme& theme);

} // namespace outcross
