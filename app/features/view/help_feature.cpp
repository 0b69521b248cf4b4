#include "app/features/view/about_dialog.h"
#include "app/features/view/keys_dialog.h"
#include "app/window/feature.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the keys are, and what the program is.
class HelpFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(HelpFeature)
public:
    explicit HelpFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("keys"),
                   .menu = {Menu::Help, 1},
                   .text = tr("&Keys"),
                   .tip = tr("All keys"),
                   .keys = {Qt::Key_F1},
                   .icon = u"help"_s},
                  [this] { KeysDialog(this->frame().actions, windowWidget()).exec(); });
        addAction({.id = ActionId("about"),
                   .menu = {Menu::Help, 2},
                   .text = tr("&About Outcross"),
                   .tip = tr("Version, licence and where the data come from"),
                   .icon = u"info"_s},
                  [this] { AboutDialog(windowWidget()).exec(); });
    }
};

} // namespace

std::unique_ptr<Feature> makeHelpFeature(FrameContext& frame)
{
    return std::make_unique<HelpFeature>(frame);
}

} // namespace outcross
