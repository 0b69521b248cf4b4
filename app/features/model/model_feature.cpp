#include "app/features/model/model_dialog.h"
#include "app/session/data_columns.h"
#include "app/session/session.h"
#include "app/window/feature.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the model is, and starting anew with another one.
class ModelFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(ModelFeature)
public:
    explicit ModelFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("model"),
                   .menu = {Menu::Events, 21},
                   .text = tr("&Model…"),
                   .tip = tr("What the model is: its kind, what it was trained on, its loop, selection and border"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                   .icon = u"model"_s,
                   .button = {Bar::LeftPanel, 1}},
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
            m_dialog = new ModelDialog(
                [this](QWidget* parent, ModelInput input, bool folder) { return askForFile(parent, input, folder); },
                [this](const std::string& table) { return numericColumns(session().library(), table); },
                windowWidget());
            connect(m_dialog, &ModelDialog::startAsked, this, [this](const LineageSpec& spec) {
                m_waits = true;
                session().conductor().refound(Side::Left, spec);
            });
        }
        if (!m_dialog->isVisible())
            m_dialog->setDocument(session().document());
        showBeside(*m_dialog);
    }

    QString askForFile(QWidget* parent, ModelInput input, bool folder)
    {
        const FileDialogs& dialogs = frame().dialogs;
        if (folder)
            return dialogs.folder ? dialogs.folder(parent, tr("Open a folder of images")) : QString();
        switch (input) {
        case ModelInput::Text:
            return dialogs.open(parent, tr("Open a text"), tr("Texts (*.txt);;All files (*)"));
        case ModelInput::Images:
            return dialogs.open(parent, tr("Open images"), tr("IDX files (*idx3-ubyte *.idx);;All files (*)"));
        case ModelInput::None:
        case ModelInput::Column:
        case ModelInput::Columns:
            break;
        }
        return dialogs.open(parent, tr("Open a table"), tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
    }

    ModelDialog* m_dialog = nullptr; ///< Null until it is asked for.
    bool m_waits = false;            ///< For the run that it has asked for.
};

} // namespace

std::unique_ptr<Feature> makeModelFeature(FrameContext& frame)
{
    return std::make_unique<ModelFeature>(frame);
}

} // namespace outcross
