#include "app/window/main_window.h"

#include "app/features/files/export_dialog.h"
#include "app/features/files/outside_dialog.h"
#include "app/features/view/about_dialog.h"
#include "app/files/picture_file.h"
#include "app/shell/text_translation.h"
#include "app/shell/words_in_window.h"
#include "app/window/keys_dialog.h"
#include "app/window/window_actions.h"
#include "app/words/captions.h"
#include "engine/run/data_notes.h"
#include "engine/run/founding_cost.h"
#include "engine/tables/census_table.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/event_bar.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{960, 560};
/// What the desktop adds above a window.
constexpr int kTitleBar = 40;
constexpr int kRoomForEvents = 890;
constexpr int kRoomForMaps = 1080;
constexpr int kRoomForLargeEvents = 800;
constexpr int kRoomForNotes = 720;
constexpr int kRoomForLesson = 600;
constexpr int kRoomForStreams = 660;
constexpr int kRoomForLargeStreams = 1000;
constexpr double kPresenterScale = 1.6;
constexpr double kSmallestPresenterScale = 1.15;
/// A press of Space that meant to pause comes at most so long after the run has stopped by itself.
constexpr int kLateSpaceMilliseconds = 600;
/// What messages in the banner speak of.
const auto kSaveTopic = u"save"_s;
const auto kExportTopic = u"export"_s;
const auto kGeometryKey = u"window/geometry"_s;
const auto kSpeedKey = u"window/speed"_s;

/// Keys that move in time wherever nothing else needs them.
bool isTimeKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right || event.key() == Qt::Key_Home ||
           event.key() == Qt::Key_End;
}

} // namespace

FileDialogs systemFileDialogs()
{
    return {
        [](QWidget* parent, const QString& title, const QString& filter) {
            return QFileDialog::getOpenFileName(parent, title, {}, filter);
        },
        [](QWidget* parent, const QString& title, const QString& proposal, const QString& filter) {
            return QFileDialog::getSaveFileName(parent, title, proposal, filter);
        },
        [](QWidget* parent, const QString& title) { return QFileDialog::getExistingDirectory(parent, title); },
        [](QWidget* parent, const OutsideRequest& request) {
            OutsideDialog dialog(request, parent);
            dialog.exec();
            return dialog.consent();
        },
    };
}

MainWindow::MainWindow(Session& session, Appearance& appearance, FileDialogs dialogs)
    : m_session(session), m_appearance(appearance), m_dialogs(std::move(dialogs)), m_actions(this),
      m_gesture(session.newGesture())
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Outcross[*]"_s);
    setAcceptDrops(true);
    addWindowActions(m_actions);
    addActions(m_actions.all());
    buildMenus();
    buildCentre();
    connectActions();
    connectPopulation();
    connectModel();
    connectData();
    connectTime();
    connectBranches();
    connectLives();
    connectPhase();
    connectRecovery();
    connectTheory();
    connectChoices();
    connectSession();
    connectNumbers();
    m_actions.applyTheme(m_appearance.theme());
    fillRecentMenu();
    m_actions[u"openLast"_s]->setEnabled(m_session.hasLastRun());
    qApp->installEventFilter(this);
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    if (m_session.snapshot()) {
        showRun();
        showDocument();
        showSnapshot();
    }
    m_session.conductor().setSpeed(m_transport->speed());
}

void MainWindow::connectActions()
{
    Conductor& conductor = m_session.conductor();
    const auto on = [this](const QString& id, auto what) { connect(m_actions[id], &QAction::triggered, this, what); };
    on(u"playPause"_s, [this] { togglePlay(); });
    on(u"step"_s, [&conductor] { conductor.step(1); });
    on(u"stepTen"_s, [&conductor] { conductor.step(10); });
    on(u"faster"_s, [this] { m_transport->speedSlider()->stepBy(1); });
    on(u"slower"_s, [this] { m_transport->speedSlider()->stepBy(-1); });
    on(u"reset"_s, [&conductor] { conductor.reset(); });
    on(u"newSeed"_s, [&conductor] { conductor.restartWithSeed(QRandomGenerator::global()->generate()); });
    on(u"defaults"_s, [this, &conductor] {
        m_forces->forgetMoved();
        conductor.restoreDefaults();
    });
    on(u"open"_s, [this] { openFile(); });
    on(u"openLast"_s, [this] {
        if (m_session.lostRun())
            m_banner->resolve(kLostTopic); // it is the one that is opened
        m_session.openLastRun();
    });
    on(u"save"_s, [this] { save(false); });
    on(u"saveAs"_s, [this] { save(true); });
    on(u"export"_s, [this] { exportSomething(); });
    on(u"copyChart"_s, [this] { copyChart(); });
    on(u"copyData"_s, [this] { copyData(); });
    on(u"quit"_s, [this] { close(); });
    on(u"present"_s, [this](bool checked) { setPresenting(checked); });
    on(u"fullScreen"_s, [this](bool checked) { checked ? showFullScreen() : showNormal(); });
    on(u"keys"_s, [this] { showKeys(); });
    on(u"about"_s, [this] { showAbout(); });

    connect(m_transport, &TransportBar::speedChanged, this,
            [this](double speed) { m_session.conductor().setSpeed(speed); });
    connect(m_forces, &ForcePanel::changed, this,
            [this](const std::vector<SideChange>& changes) { m_session.conductor().change(changes, m_gesture); });
    connect(m_forces, &ForcePanel::editingFinished, this, [this] { m_gesture = m_session.newGesture(); });
}

void MainWindow::connectChoices()
{
    const auto choices = [this](const std::vector<std::pair<QString, bool>>& ids) {
        auto* group = new QActionGroup(this);
        for (const auto& [id, checked] : ids) {
            group->addAction(m_actions[id]);
            m_actions[id]->setChecked(checked);
        }
    };
    const ColourChoice colours = m_appearance.colours();
    choices({{u"coloursSystem"_s, colours == ColourChoice::System},
             {u"coloursLight"_s, colours == ColourChoice::Light},
             {u"coloursDark"_s, colours == ColourChoice::Dark}});
    const QString& language = m_appearance.language();
    choices({{u"languageSystem"_s, language.isEmpty()},
             {u"languageEn"_s, language == u"en"},
             {u"languageDe"_s, language == u"de"}});
    const auto on = [this](const QString& id, auto what) { connect(m_actions[id], &QAction::triggered, this, what); };
    on(u"coloursSystem"_s, [this] { m_appearance.setColours(ColourChoice::System); });
    on(u"coloursLight"_s, [this] { m_appearance.setColours(ColourChoice::Light); });
    on(u"coloursDark"_s, [this] { m_appearance.setColours(ColourChoice::Dark); });
    on(u"languageSystem"_s, [this] { m_appearance.setLanguage({}); });
    on(u"languageEn"_s, [this] { m_appearance.setLanguage(u"en"_s); });
    on(u"languageDe"_s, [this] { m_appearance.setLanguage(u"de"_s); });
    connect(&m_appearance, &Appearance::themeChanged, this, [this] { m_actions.applyTheme(m_appearance.theme()); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::runChanged, this, &MainWindow::showRun);
    connect(&m_session, &Session::documentChanged, this, &MainWindow::showDocument);
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&m_session, &Session::ticked, this, &MainWindow::showBusy);
    connect(&m_session, &Session::problem, this, [this](const QString& sentence) {
        m_forces->forgetMoved();
        if (const auto& snapshot = m_session.snapshot()) // what was refused does not stay on the slider
            for (const Side side : kSides)
                m_forces->setConditions(side, snapshot->lineages[side].conditions);
        if (!m_remodelling && !m_refounding) // the sheet that asked for it tells it
            warn(sentence);
    });
    connect(&m_session, &Session::opening, this, [this](double seconds) {
        m_banner->resolve(kRunTopic); // whatever was refused before, something else is opened now
        m_openingSeconds = seconds;
        if (seconds >= kToldSeconds)
            showFounding();
    });
    m_session.setAskOutside([window = QPointer<MainWindow>(this)](const OutsideRequest& request) {
        return window && window->m_dialogs.outside ? window->m_dialogs.outside(window, request) : Consent::No;
    });
    connect(&m_session, &Session::keepingFailed, this, [this](const QString& sentence) {
        m_banner->showMessage(Banner::Severity::Warning, sentence, u"keeping"_s);
    });
    connect(&m_session, &Session::savingFailed, this, [this](const QString& sentence) {
        m_banner->showMessage(Banner::Severity::Failure, sentence, kSaveTopic);
    });
    connect(&m_session, &Session::saved, this, [this](const QString& hint) {
        if (hint.isEmpty())
            m_banner->resolve(kSaveTopic);
        else
            m_banner->showMessage(Banner::Severity::Info, hint, kSaveTopic);
    });
    connect(&m_session, &Session::recentFilesChanged, this, &MainWindow::fillRecentMenu);
}

void MainWindow::warn(const QString& sentence)
{
    m_banner->showMessage(Banner::Severity::Warning, sentence, kRunTopic);
    noteWarnedRun();
}

void MainWindow::noteWarnedRun()
{
    m_warnedRun = m_session.snapshot() ? m_session.snapshot()->runId : kNoRun;
}

void MainWindow::setSpeed(double generationsPerSecond)
{
    m_transport->setSpeed(generationsPerSecond);
    m_session.conductor().setSpeed(generationsPerSecond);
}

double MainWindow::speed() const
{
    return m_transport->speed();
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    bool known = false;
    const double speed = settings.value(kSpeedKey).toDouble(&known);
    if (known && speed > 0)
        setSpeed(speed);
    const QSize room = screen()->availableSize() - QSize(0, kTitleBar);
    if (width() > room.width() || height() > room.height())
        resize(size().boundedTo(room));
}

void MainWindow::rememberWindow() const
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kSpeedKey, speed());
}

void MainWindow::togglePlay()
{
    if (m_playing)
        m_session.conductor().pause();
    else if (!m_sinceEnd.isValid() || m_sinceEnd.elapsed() > kLateSpaceMilliseconds)
        m_session.conductor().play();
    else
        return;
    // The button answers at once, also where a slow generation has to be stopped first.
    m_askedPlay = !m_playing;
    showPlaying();
}

void MainWindow::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_actions[u"present"_s]->setChecked(presenting);
    if (presenting && m_side->isAncestorOf(focusWidget())) // else the next button would have it, and Space press that
        centralWidget()->setFocus();
    m_side->setVisible(!presenting);
    menuBar()->setVisible(!presenting);
    m_appearance.setTypeScale(presenting ? presenterScale() : 1.0);
    showWhatFits();
}

/// 1.6 where there is room for it; on a small projector what still leaves the pictures theirs.
double MainWindow::presenterScale() const
{
    const double room = std::min(width() / static_cast<double>(kFirstSize.width()),
                                 height() / static_cast<double>(kFirstSize.height()));
    return std::clamp(kPresenterScale * room, kSmallestPresenterScale, kPresenterScale);
}

/// Earlier events, notes and the shares over time are shown where there is room for them.
void MainWindow::showWhatFits()
{
    const bool notes = !m_presenting && height() >= kRoomForNotes;
    const bool streams = height() >= (m_presenting ? kRoomForLargeStreams : kRoomForStreams);
    for (const Side side : kSides) {
        const LineageSnapshot* lineage = m_session.snapshot() ? &m_session.snapshot()->lineages[side] : nullptr;
        const PictureKind shown = lineage != nullptr ? lineage->picture : PictureKind::Standard;
        // A map, a pedigree, a page or a wall of images needs the height more than shares over time do.
        const bool needsRoom =
            lineage != nullptr && (std::holds_alternative<TextPagePortrait>(lineage->portrait->picture) ||
                                   std::holds_alternative<ImageWallPortrait>(lineage->portrait->picture));
        const bool isMosaic =
            shown == PictureKind::Standard || shown == PictureKind::Kinship || shown == PictureKind::Load;
        const bool asked = shown != PictureKind::Standard || needsRoom;
        const int room = isMosaic && !needsRoom ? kRoomForEvents : kRoomForMaps;
        m_panels[side]->setDetail(notes, streams && (!asked || height() >= room));
    }
    m_lesson->setVisible(!m_lesson->text().isEmpty() && height() >= kRoomForLesson);
    placeEvents();
    m_events->setVisible(!m_presenting ||
                         (height() >= kRoomForLargeEvents && m_events->minimumSizeHint().width() <= width()));
    m_beforeCard->setVisible(height() >= kRoomForEvents && !m_before->text().isEmpty());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    showWhatFits();
}

void MainWindow::openFile()
{
    const QString path = m_dialogs.open(this, tr("Open a scenario or data"),
                                        tr("Scenarios and data (*.json *.csv *.tsv *.tab *.txt *.gen *.genepop *.ged "
                                           "*.idx* *-ubyte);;Scenarios (*.json);;All files (*)"));
    if (!path.isEmpty())
        m_session.openFile(path);
}

bool MainWindow::save(bool askForName)
{
    QString path = m_session.filePath();
    if (askForName || path.isEmpty()) {
        path = m_dialogs.save(this, tr("Save scenario"), path.isEmpty() ? u"scenario.json"_s : path,
                              tr("Scenarios (*.json)"));
        if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
            path += u".json"_s;
    }
    return !path.isEmpty() && m_session.saveFile(path);
}

void MainWindow::exportSomething()
{
    if (!m_session.snapshot())
        return;
    m_banner->hide(); // the picture of the window does without it
    const ExportSource source{m_session.snapshot(), m_session.document(), m_panels, m_chart,
                              [this](double scale) { return windowImage(scale); }};
    ExportDialog dialog(source, m_dialogs.save, this);
    dialog.exec();
    m_banner->showAgain();
    if (!dialog.problem().isEmpty()) {
        m_banner->showMessage(Banner::Severity::Failure, dialog.problem(), kExportTopic);
    } else if (!dialog.savedPath().isEmpty()) {
        m_banner->resolve(kExportTopic);
        m_banner->showMessage(Banner::Severity::Info, tr("Saved %1").arg(shownValue(nameOfFile(dialog.savedPath()))),
                              u"saved"_s);
    }
}

void MainWindow::copyChart()
{
    QImage image = m_chart->image(2, m_appearance.theme());
    if (const auto& snapshot = m_session.snapshot())
        describePicture(image, m_session.document(), snapshot->generation);
    QApplication::clipboard()->setImage(image);
}

void MainWindow::copyData()
{
    const auto& snapshot = m_session.snapshot();
    if (snapshot)
        QApplication::clipboard()->setText(QString::fromStdString(
            censusTableHead(m_session.document(), 1, notesOf(snapshot->origins)) +
            censusTableRows(0, {{snapshot->lineages[Side::Left].reached, snapshot->lineages[Side::Right].reached}})));
}

void MainWindow::showKeys()
{
    KeysDialog(m_actions, this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(this).exec();
}

QImage MainWindow::windowImage(double scale)
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest)
        emit painted();
    return handled;
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Space plays, except where it presses the button that the reader has moved to with Tab.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QAbstractButton*>(watched) != nullptr &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space && static_cast<QWidget*>(watched)->hasFocus()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && isTimeKey(*static_cast<QKeyEvent*>(event)) &&
        needsTimeKeys(watched)) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions[u"fullScreen"_s]->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    emit closing();
    QMainWindow::closeEvent(event);
}

/// Esc goes back one level: message, fixed probe, presenter mode, full screen.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_banner->isVisible())
        m_banner->dismiss();
    else if (m_chart->isProbeFixed())
        m_chart->setProbe({});
    else if (m_actions[u"present"_s]->isChecked())
        setPresenting(false);
    else if (isFullScreen())
        showNormal();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) {
        warn(tr("Drop one scenario, or one file or folder of data, from this computer."));
        return;
    }
    event->acceptProposedAction();
    // Later: whoever is asked something in here would keep the program that it was dragged from waiting.
    QMetaObject::invokeMethod(
        this, [this, path = urls.first().toLocalFile()] { m_session.openFile(path); }, Qt::QueuedConnection);
}

} // namespace outcross
