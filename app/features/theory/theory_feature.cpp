#include "app/features/theory/theory_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/words/theory_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the dashed lines are, in a page beside the window.
class TheoryFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(TheoryFeature)
public:
    explicit TheoryFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("theory"),
                   .menu = {Menu::View, 12},
                   .text = tr("&Theory…"),
                   .tip = tr("What the dashed lines are: formula, source and what it takes for granted"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}},
                  [this] { open(); });
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        if (m_dialog != nullptr && m_dialog->isVisible())
            m_dialog->setPages(theoryPage(snapshot, Side::Left), theoryPage(snapshot, Side::Right));
    }

private:
    void open()
    {
        if (!session().snapshot())
            return;
        if (m_dialog == nullptr)
            m_dialog = new TheoryDialog(windowWidget());
        showBeside(*m_dialog);
        showSnapshot();
    }

    TheoryDialog* m_dialog = nullptr; ///< Null until it is asked for.
};

} // namespace

std::unique_ptr<Feature> makeTheoryFeature(FrameContext& frame)
{
    return std::make_unique<TheoryFeature>(frame);
}

} // namespace outcross
