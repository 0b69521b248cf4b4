#include "app/features/population/population_dialog.h"
#include "app/window/lineage_dialog_feature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the population is, and starting anew with another one.
class PopulationFeature : public LineageDialogFeature
{
    Q_DECLARE_TR_FUNCTIONS(PopulationFeature)
public:
    explicit PopulationFeature(FrameContext& frame)
        : LineageDialogFeature(frame, Side::Right,
                               {.id = ActionId("population"),
                                .menu = {Menu::Events, 22},
                                .text = tr("P&opulation…"),
                                .tip = tr("What the population is: founders, genome, mating, space, selection"),
                                .keys = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                                .icon = u"population"_s,
                                .button = {Bar::RightPanel, 1}})
    {
    }

private:
    LineageDialog* makeDialog() override
    {
        return new PopulationDialog(
            [this](QWidget* parent) {
                return frame().dialogs.open(parent, tr("Open genotypes"),
                                            tr("Genotypes (*.csv *.tsv *.tab *.gen *.genepop *.txt);;All files (*)"));
            },
            windowWidget());
    }
};

} // namespace

std::unique_ptr<Feature> makePopulationFeature(FrameContext& frame)
{
    return std::make_unique<PopulationFeature>(frame);
}

} // namespace outcross
