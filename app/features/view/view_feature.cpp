#include "app/window/appearance.h"
#include "app/window/feature.h"
#include "app/window/main_window.h"
#include "app/window/window_menus.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr ActionId kPresent{"present"};
constexpr ActionId kFullScreen{"fullScreen"};
constexpr QSize kUsualSize{1440, 900};
constexpr double kPresenterScale = 1.6;
constexpr double kSmallestPresenterScale = 1.15;

/// How the window looks: size of type, colours, language.
class ViewFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(ViewFeature)
public:
    explicit ViewFeature(FrameContext& frame) : Feature(frame)
    {
        addSizes();
        addColours();
        addLanguages();
        windowWidget()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::WindowStateChange)
            frame().actions[kFullScreen]->setChecked(windowWidget()->isFullScreen());
        return Feature::eventFilter(watched, event);
    }

    bool escape() override
    {
        if (frame().actions[kPresent]->isChecked())
            setPresenting(false);
        else if (windowWidget()->isFullScreen())
            windowWidget()->showNormal();
        else
            return false;
        return true;
    }

    /// A language is a catalogue that came with the program, not a row: its name stays in itself.
    void attach() override
    {
        QMenu& menu = (*frame().menus)[Menu::Languages];
        Appearance& appearance = frame().appearance;
        for (const Language& language : languages()) {
            QAction* action = menu.addAction(u'&' + language.name);
            action->setObjectName(u"language-"_s + language.code);
            action->setStatusTip(language.name);
            action->setCheckable(true);
            action->setChecked(appearance.language() == language.code);
            m_languages->addAction(action);
            connect(action, &QAction::triggered, this,
                    [&appearance, code = language.code] { appearance.setLanguage(code); });
        }
    }

private:
    void addSizes()
    {
        addAction({.id = kPresent,
                   .menu = {Menu::View, 21},
                   .text = tr("&Present"),
                   .tip = tr("Large type for the back row"),
                   .keys = {Qt::Key_F5},
                   .icon = u"present"_s,
                   .button = {Bar::Transport, 4},
                   .checkable = true},
                  [this](bool checked) { setPresenting(checked); });
        addAction({.id = kFullScreen,
                   .menu = {Menu::View, 22},
                   .text = tr("&Full screen"),
                   .tip = tr("Fill the whole screen"),
                   .keys = {Qt::Key_F11},
                   .icon = u"fullscreen"_s,
                   .checkable = true},
                  [this](bool checked) { checked ? windowWidget()->showFullScreen() : windowWidget()->showNormal(); });
    }

    /// One of the group is chosen at a time.
    template <class Act> void addChoice(QActionGroup* group, ActionRow row, bool isChosen, Act act)
    {
        row.checkable = true;
        QAction* action = addAction(row, act);
        group->addAction(action);
        action->setChecked(isChosen);
    }

    void addColours()
    {
        Appearance& appearance = frame().appearance;
        auto* group = new QActionGroup(this);
        const auto add = [&](ColourChoice colours, const ActionRow& row) {
            addChoice(group, row, appearance.colours() == colours,
                      [&appearance, colours] { appearance.setColours(colours); });
        };
        add(ColourChoice::System, {.id = ActionId("coloursSystem"),
                                   .menu = {Menu::Colours, 1},
                                   .text = tr("&System colours"),
                                   .tip = tr("Light or dark as the desktop is")});
        add(ColourChoice::Light, {.id = ActionId("coloursLight"),
                                  .menu = {Menu::Colours, 2},
                                  .text = tr("&Light"),
                                  .tip = tr("Dark ink on white")});
        add(ColourChoice::Dark, {.id = ActionId("coloursDark"),
                                 .menu = {Menu::Colours, 3},
                                 .text = tr("&Dark"),
                                 .tip = tr("Light ink on slate")});
    }

    void addLanguages()
    {
        Appearance& appearance = frame().appearance;
        auto* group = new QActionGroup(this);
        const auto add = [&](const QString& language, const ActionRow& row) {
            addChoice(group, row, appearance.language() == language,
                      [&appearance, language] { appearance.setLanguage(language); });
        };
        add({}, {.id = ActionId("languageSystem"),
                 .menu = {Menu::Languages, 1},
                 .text = tr("S&ystem language"),
                 .tip = tr("The language of the desktop, or English")});
        m_languages = group;
    }

    void setPresenting(bool presenting)
    {
        frame().actions[kPresent]->setChecked(presenting);
        frame().window.setPresenting(presenting);
        frame().appearance.setTypeScale(presenting ? presenterScale() : 1.0);
        frame().window.fit();
    }

    /// 1.6 where there is room for it; on a small projector what still leaves the pictures theirs.
    [[nodiscard]] double presenterScale() const
    {
        const QSizeF size = windowWidget()->size();
        const double room = std::min(size.width() / kUsualSize.width(), size.height() / kUsualSize.height());
        return std::clamp(kPresenterScale * room, kSmallestPresenterScale, kPresenterScale);
    }

    QActionGroup* m_languages = nullptr;
};

} // namespace

std::unique_ptr<Feature> makeViewFeature(FrameContext& frame)
{
    return std::make_unique<ViewFeature>(frame);
}

} // namespace outcross
