#include "app/window/lineage_dialog_feature.h"

#include "app/session/session.h"
#include "app/window/lineage_dialog.h"

#include <utility>

namespace outcross
{

LineageDialogFeature::LineageDialogFeature(FrameContext& frame, Side side, const ActionRow& row)
    : Feature(frame), m_side(side)
{
    addAction(row, [this] { open(); });
    connect(&session(), &Session::problem, this, [this](const QString& sentence) {
        if (std::exchange(m_waits, false))
            m_dialog->showProblem(sentence);
    });
}

void LineageDialogFeature::showRun()
{
    if (std::exchange(m_waits, false))
        m_dialog->hide();
}

void LineageDialogFeature::open()
{
    if (!session().snapshot())
        return;
    if (m_dialog == nullptr) {
        m_dialog = makeDialog();
        connect(m_dialog, &LineageDialog::startAsked, this, [this](const LineageSpec& spec) {
            m_waits = true;
            session().conductor().refound(m_side, spec);
        });
    }
    if (!m_dialog->isVisible())
        m_dialog->setDocument(session().document());
    showBeside(*m_dialog);
}

} // namespace outcross
