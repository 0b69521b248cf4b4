#include "app/features/chart/chart_presenter.h"
#include "app/files/picture_file.h"
#include "app/session/session.h"
#include "app/window/appearance.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "engine/run/data_notes.h"
#include "engine/tables/census_table.h"
#include "widgets/charts/kept_chart.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// The chart, and copies of it.
class ChartFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(ChartFeature)
public:
    explicit ChartFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("copyChart"),
                   .menu = {Menu::Edit, 21},
                   .text = tr("&Copy chart"),
                   .tip = tr("Copy the chart as a picture"),
                   .keys = {QKeySequence::Copy},
                   .icon = u"copy"_s},
                  [this] { copyChart(); });
        addAction({.id = ActionId("copyData"),
                   .menu = {Menu::Edit, 22},
                   .text = tr("Copy chart &data"),
                   .tip = tr("Copy the numbers of the chart as a table"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                   .icon = u"table"_s},
                  [this] { copyData(); });
    }

    void attach() override
    {
        m_presenter.emplace(session(), *centre().chart);
        connect(&session().lives(), &ReplicateKeeper::changed, this, [this] { m_presenter->showReplicates(); });
        m_presenter->showReplicates();
    }

    void showRun() override { m_presenter->showRun(); }
    void showSnapshot() override { m_presenter->showSnapshot(); }

    bool escape() override
    {
        if (!centre().chart->isProbeFixed())
            return false;
        centre().chart->setProbe({});
        return true;
    }

private:
    void copyChart()
    {
        QImage image = centre().chart->image(2, frame().appearance.theme());
        if (const auto& snapshot = session().snapshot())
            describePicture(image, session().document(), snapshot->generation);
        QGuiApplication::clipboard()->setImage(image);
    }

    void copyData()
    {
        const auto& snapshot = session().snapshot();
        if (!snapshot)
            return;
        const auto& lineages = snapshot->lineages;
        QGuiApplication::clipboard()->setText(
            QString::fromStdString(censusTableHead(session().document(), 1, notesOf(snapshot->origins)) +
                                   censusTableRows(0, {{lineages[Side::Left].reached, lineages[Side::Right].reached}},
                                                   censusLayout(snapshot->document->lineages))));
    }

    std::optional<ChartPresenter> m_presenter;
};

} // namespace

std::unique_ptr<Feature> makeChartFeature(FrameContext& frame)
{
    return std::make_unique<ChartFeature>(frame);
}

} // namespace outcross
