#include "app/features/files/export_dialog.h"
#include "app/files/output_file.h"
#include "app/session/session.h"
#include "app/shell/text_translation.h"
#include "app/window/feature.h"
#include "app/window/main_window.h"
#include "app/window/window_centre.h"
#include "app/words/words_in_window.h"
#include "widgets/controls/banner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

const auto kExportTopic = u"export"_s; ///< Of messages in the banner.

/// Pictures and data of the moment, as files.
class ExportFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(ExportFeature)
public:
    explicit ExportFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("export"),
                   .menu = {Menu::File, 31},
                   .text = tr("&Export…"),
                   .tip = tr("Save a picture or the data"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                   .icon = u"export"_s,
                   .button = {Bar::Transport, 3}},
                  [this] { open(); });
    }

private:
    void open()
    {
        if (!session().snapshot())
            return;
        Banner* banner = centre().banner;
        banner->hide(); // the picture of the window does without it
        const ExportSource source{session().snapshot(), session().document(), centre().panels, centre().chart,
                                  [this](double scale) { return frame().window.windowImage(scale); }};
        ExportDialog dialog(source, frame().dialogs.save, windowWidget());
        dialog.exec();
        banner->showAgain();
        if (!dialog.problem().isEmpty()) {
            banner->showMessage(Banner::Severity::Failure, dialog.problem(), kExportTopic);
        } else if (!dialog.savedPath().isEmpty()) {
            banner->resolve(kExportTopic);
            banner->showMessage(Banner::Severity::Info, tr("Saved %1").arg(shownValue(nameOfFile(dialog.savedPath()))),
                                u"saved"_s);
        }
    }
};

} // namespace

std::unique_ptr<Feature> makeExportFeature(FrameContext& frame)
{
    return std::make_unique<ExportFeature>(frame);
}

} // namespace outcross
