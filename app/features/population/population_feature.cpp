#include "app/features/population/population_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the population is, and starting anew with another one.
class PopulationFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(PopulationFeature)
public:
    explicit PopulationFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("population"),
                   .menu = {Menu::Events, 22},
                   .text = tr("P&opulation…"),
                   .tip = tr("What the population is: founders, genome, mating, space, selection"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_B)},
                   .icon = u"population"_s,
                   .button = {Bar::RightPanel, 1}},
                  [this] { open(); });
        connect(&session(), &Session::problem, this, [this](const QString& sentence) {
            if (std::exchange(m_waits, false))
                m_dialog->showProblem(sentence);
        });
    }

    void showRun() override
    {
        if (std::exchange(m_waits, false))
            m_dialog->hide();
    }

private:
    void open()
    {
        if (!session().snapshot())
            return;
        if (m_dialog == nullptr) {
            m_dialog = new PopulationDialog(
                [this](QWidget* parent) {
                    return frame().dialogs.open(
                        parent, tr("Open genotypes"),
                        tr("Genotypes (*.csv *.tsv *.tab *.gen *.genepop *.txt);;All files (*)"));
                },
                windowWidget());
            connect(m_dialog, &PopulationDialog::startAsked, this, [this](const LineageSpec& spec) {
                m_waits = true;
                session().conductor().refound(Side::Right, spec);
            });
        }
        if (!m_dialog->isVisible())
            m_dialog->setDocument(session().document());
        showBeside(*m_dialog);
    }

    PopulationDialog* m_dialog = nullptr; ///< Null until it is asked for.
    bool m_waits = false;                 ///< For the run that it has asked for.
};

} // namespace

std::unique_ptr<Feature> makePopulationFeature(FrameContext& frame)
{
    return std::make_unique<PopulationFeature>(frame);
}

} // namespace outcross
