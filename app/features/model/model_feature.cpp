#include "app/features/model/model_dialog.h"
#include "app/session/data_columns.h"
#include "app/session/session.h"
#include "app/window/lineage_dialog_feature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the model is, and starting anew with another one.
class ModelFeature : public LineageDialogFeature
{
    Q_DECLARE_TR_FUNCTIONS(ModelFeature)
public:
    explicit ModelFeature(FrameContext& frame)
        : LineageDialogFeature(
              frame, Side::Left,
              {.id = ActionId("model"),
               .menu = {Menu::Events, 21},
               .text = tr("&Model…"),
               .tip = tr("What the model is: its kind, what it was trained on, its loop, selection and border"),
               .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
               .icon = u"model"_s,
               .button = {Bar::LeftPanel, 1}})
    {
    }

private:
    LineageDialog* makeDialog() override
    {
        return new ModelDialog(
            [this](QWidget* parent, ModelInput input, bool folder) { return askForFile(parent, input, folder); },
            [this](const std::string& table) { return numericColumns(session().library(), table); }, windowWidget());
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
};

} // namespace

std::unique_ptr<Feature> makeModelFeature(FrameContext& frame)
{
    return std::make_unique<ModelFeature>(frame);
}

} // namespace outcross
