#include "app/files/shipped.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/run_notices.h"
#include "app/window/window_centre.h"
#include "app/window/window_menus.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/menu_button.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// Of messages in the banner.
const auto kSaveTopic = u"save"_s;
const auto kKeepingTopic = u"keeping"_s;

/// Opening and saving scenarios: those of files, dropped ones and those that come with the program.
class FilesFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(FilesFeature)
public:
    explicit FilesFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("open"),
                   .menu = {Menu::File, 11},
                   .text = tr("&Open scenario…"),
                   .tip = tr("Open a scenario file"),
                   .keys = {QKeySequence::Open},
                   .icon = u"open"_s},
                  [this] { openFile(); });
        addAction({.id = ActionId("save"),
                   .menu = {Menu::File, 21},
                   .text = tr("&Save scenario"),
                   .tip = tr("Save the scenario with every change made on the way"),
                   .keys = {QKeySequence::Save},
                   .icon = u"save"_s},
                  [this] { save(false); });
        addAction({.id = ActionId("saveAs"),
                   .menu = {Menu::File, 22},
                   .text = tr("Save scenario &as…"),
                   .tip = tr("Save the scenario under another name"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
                  [this] { save(true); });
        addAction({.id = ActionId("quit"),
                   .menu = {Menu::File, 41},
                   .text = tr("&Quit"),
                   .tip = tr("End the program"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
                  [this] { windowWidget()->close(); });
        windowWidget()->setAcceptDrops(true);
        windowWidget()->installEventFilter(this);
    }

    void attach() override
    {
        fillScenarios((*frame().menus)[Menu::Scenarios]);
        auto* beside = new QMenu(centre().scenarios);
        beside->setToolTipsVisible(true);
        fillScenarios(*beside);
        centre().scenarios->setMenu(beside);
        fillRecent();
        connect(&session(), &Session::recentFilesChanged, this, &FilesFeature::fillRecent);
        tellOfSaving();
        session().setAskOutside([context = &frame(), window = QPointer(windowWidget())](const OutsideRequest& request) {
            return window && context->dialogs.outside ? context->dialogs.outside(window, request) : Consent::No;
        });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::DragEnter) {
            auto* enter = static_cast<QDragEnterEvent*>(event);
            if (enter->mimeData()->hasUrls())
                enter->acceptProposedAction();
        } else if (event->type() == QEvent::Drop) {
            drop(*static_cast<QDropEvent*>(event));
        } else {
            return Feature::eventFilter(watched, event);
        }
        return true;
    }

private:
    void fillScenarios(QMenu& menu)
    {
        for (const ShippedScenario& shipped : shippedScenarios()) {
            QAction* action = menu.addAction(scenarioText(shipped.scenario.title).replace(u'&', u"&&"_s));
            action->setObjectName(u"scenario_"_s + shipped.id);
            action->setToolTip(scenarioText(shipped.scenario.about));
            connect(action, &QAction::triggered, this,
                    [this, scenario = shipped.scenario] { session().openShipped(scenario); });
        }
    }

    void fillRecent()
    {
        QMenu& menu = (*frame().menus)[Menu::Recent];
        menu.clear();
        for (const QString& path : session().recentFiles()) {
            QAction* action = menu.addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
            action->setToolTip(path);
            connect(action, &QAction::triggered, this, [this, path] { session().openFile(path); });
        }
        menu.setEnabled(!menu.isEmpty());
        if (menu.isEmpty())
            return;
        menu.addSeparator();
        menu.addAction(tr("&Clear list"), this, [this] { session().clearRecentFiles(); });
    }

    void tellOfSaving()
    {
        Banner* banner = centre().banner;
        connect(&session(), &Session::keepingFailed, this, [banner](const QString& sentence) {
            banner->showMessage(Banner::Severity::Warning, sentence, kKeepingTopic);
        });
        connect(&session(), &Session::savingFailed, this, [banner](const QString& sentence) {
            banner->showMessage(Banner::Severity::Failure, sentence, kSaveTopic);
        });
        connect(&session(), &Session::saved, this, [banner](const QString& hint) {
            if (hint.isEmpty())
                banner->resolve(kSaveTopic);
            else
                banner->showMessage(Banner::Severity::Info, hint, kSaveTopic);
        });
    }

    void openFile()
    {
        const QString path =
            frame().dialogs.open(windowWidget(), tr("Open a scenario or data"),
                                 tr("Scenarios and data (*.json *.csv *.tsv *.tab *.txt *.gen *.genepop *.ged "
                                    "*.idx* *-ubyte);;Scenarios (*.json);;All files (*)"));
        if (!path.isEmpty())
            session().openFile(path);
    }

    void save(bool askForName)
    {
        QString path = session().filePath();
        if (askForName || path.isEmpty()) {
            path = frame().dialogs.save(windowWidget(), tr("Save scenario"), path.isEmpty() ? u"scenario.json"_s : path,
                                        tr("Scenarios (*.json)"));
            if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
                path += u".json"_s;
        }
        if (!path.isEmpty())
            session().saveFile(path);
    }

    void drop(QDropEvent& event)
    {
        const QList<QUrl> urls = event.mimeData()->urls();
        if (urls.size() != 1 || !urls.first().isLocalFile()) {
            frame().notices->warn(tr("Drop one scenario, or one file or folder of data, from this computer."));
            return;
        }
        event.acceptProposedAction();
        // Later: whoever is asked something in here would keep the program that it was dragged from waiting.
        QMetaObject::invokeMethod(
            this, [this, path = urls.first().toLocalFile()] { session().openFile(path); }, Qt::QueuedConnection);
    }
};

} // namespace

std::unique_ptr<Feature> makeFilesFeature(FrameContext& frame)
{
    return std::make_unique<FilesFeature>(frame);
}

} // namespace outcross
