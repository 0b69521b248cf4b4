#pragma once

#include "engine/conduct/snapshot.h"
#include "engine/document/scenario.h"
#include "widgets/style/theme.h"

#include <QImage>
#include <QString>

#include <functional>
#include <memory>

namespace outcross
{

class KeptChart;
class LineagePanel;

/// What can be exported.
enum class ExportItem { Chart, AiPortrait, AiStream, PopulationPortrait, PopulationStream, Window, Table };

/// The moment that is exported: a snapshot, so that a run that goes on changes nothing, and the views that know how to
/// draw it. Lives shorter than the window.
struct ExportSource {
    std::shared_ptr<const Snapshot> snapshot;
    Scenario document;
    PerSide<LineagePanel*> panels;
    KeptChart* chart = nullptr;
    std::function<QImage(double scale)> window;

    /// The picture with its title, `scale` times as many pixels each way; it carries version, seed and scenario.
    /// A picture of the window has the window's own colours.
    [[nodiscard]] QImage picture(ExportItem item, double scale, const Theme& theme) const;
    /// The census of every generation so far.
    [[nodiscard]] std::string table() const;
    /// A file name without folder: "outcross-chart-140.png".
    [[nodiscard]] QString proposedName(ExportItem item) const;
};

} // namespace outcross
