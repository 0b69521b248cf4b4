#include "app/features/branches/branches_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "app/words/document_difference.h"
#include "widgets/panels/force_panel.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kUndo{"undo"};
constexpr ActionId kRedo{"redo"};

/// "Undo freshness 0 → 3 % at 100"; the mere word where it is long.
QString stepText(const QString& word, const QString& pattern, const QString& what)
{
    constexpr qsizetype kLongest = 60;
    return what.isEmpty() || what.size() > kLongest ? word : pattern.arg(QString(what).replace(u'&', u"&&"_s));
}

/// Undoing, and the futures left behind.
class BranchesFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(BranchesFeature)
public:
    explicit BranchesFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = kUndo,
                   .menu = {Menu::Edit, 11},
                   .text = tr("&Undo"),
                   .tip = tr("Back to the moment before the last change"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                   .icon = u"undo"_s},
                  [this] {
                      centre().forces->forgetMoved();
                      session().conductor().undo();
                  })
            ->setEnabled(false);
        addAction({.id = kRedo,
                   .menu = {Menu::Edit, 12},
                   .text = tr("&Redo"),
                   .tip = tr("The change that was undone, again"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                   .icon = u"redo"_s},
                  [this] {
                      centre().forces->forgetMoved();
                      session().conductor().redo();
                  })
            ->setEnabled(false);
        addAction({.id = ActionId("branches"),
                   .menu = {Menu::Run, 26},
                   .text = tr("&Branches…"),
                   .tip = tr("Every future of this run: reopen, name, pin or delete one"),
                   .keys = {Qt::Key_B},
                   .icon = u"branches"_s,
                   .button = {Bar::Chart, 1}},
                  [this] { open(); });
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        const std::tuple steps(snapshot.document, snapshot.undo, snapshot.redo);
        if (m_shownSteps != steps) {
            m_shownSteps = steps;
            const Scenario* now = snapshot.document.get();
            describe(kUndo, tr("&Undo"), tr("&Undo: %1"), snapshot.undo.get(), now);
            describe(kRedo, tr("&Redo"), tr("&Redo: %1"), now, snapshot.redo.get());
        }
        if (m_dialog != nullptr && m_dialog->isVisible())
            m_dialog->setSnapshot(snapshot);
    }

private:
    void describe(ActionId id, const QString& word, const QString& pattern, const Scenario* from, const Scenario* to)
    {
        const bool possible = from != nullptr && to != nullptr;
        frame().actions[id]->setEnabled(possible);
        frame().actions[id]->setText(possible ? stepText(word, pattern, documentDifference(*from, *to)) : word);
    }

    void open()
    {
        if (!session().snapshot())
            return;
        if (m_dialog == nullptr)
            make();
        m_dialog->setSnapshot(*session().snapshot());
        showBeside(*m_dialog);
    }

    void make()
    {
        m_dialog = new BranchesDialog(windowWidget());
        Conductor& conductor = session().conductor();
        connect(m_dialog, &BranchesDialog::reopenAsked, this, [this, &conductor](quint64 branch) {
            centre().forces->forgetMoved();
            conductor.reopen(branch);
        });
        connect(m_dialog, &BranchesDialog::renameAsked, this, [&conductor](quint64 branch, const QString& name) {
            conductor.renameBranch(branch, name.toStdString());
        });
        connect(m_dialog, &BranchesDialog::pinAsked, this,
                [&conductor](quint64 branch, bool pinned) { conductor.pinBranch(branch, pinned); });
        connect(m_dialog, &BranchesDialog::removeAsked, this,
                [&conductor](quint64 branch) { conductor.removeBranch(branch); });
    }

    using Document = std::shared_ptr<const Scenario>;

    BranchesDialog* m_dialog = nullptr; ///< Null until it is asked for.
    /// What undoing and redoing were last described for.
    std::tuple<Document, Document, Document> m_shownSteps;
};

} // namespace

std::unique_ptr<Feature> makeBranchesFeature(FrameContext& frame)
{
    return std::make_unique<BranchesFeature>(frame);
}

} // namespace outcross
