#include "app/features/map/phase_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// The map of where collapse begins.
class MapFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(MapFeature)
public:
    explicit MapFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("phase"),
                   .menu = {Menu::Run, 51},
                   .text = tr("W&here collapse begins…"),
                   .tip = tr("A map of what is kept over two forces: a hundred runs at once, each a click away"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_D)}},
                  [this] { open(); });
    }

private:
    void open()
    {
        if (!session().snapshot())
            return;
        if (m_dialog == nullptr) {
            m_dialog = new PhaseDialog(session().library(), frame().dialogs.save, windowWidget());
            connect(m_dialog, &PhaseDialog::documentWanted, this, [this] { m_dialog->propose(session().document()); });
            // The run that was on screen stays within reach: File > Open last run.
            connect(m_dialog, &PhaseDialog::runAsked, this,
                    [this](const Scenario& scenario) { session().openShipped(scenario); });
        }
        if (!m_dialog->isVisible())
            m_dialog->setDocument(session().document());
        showBeside(*m_dialog);
    }

    PhaseDialog* m_dialog = nullptr; ///< Null until it is asked for.
};

} // namespace

std::unique_ptr<Feature> makeMapFeature(FrameContext& frame)
{
    return std::make_unique<MapFeature>(frame);
}

} // namespace outcross
