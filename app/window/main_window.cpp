#include "app/window/main_window.h"

#include "app/session/session.h"
#include "app/window/appearance.h"
#include "app/window/keys_of_focus.h"
#include "app/window/window_centre.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/transport_bar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kSmallestSize{960, 560};
/// What the desktop adds above a window.
constexpr int kTitleBar = 40;
const auto kGeometryKey = u"window/geometry"_s;
const auto kSpeedKey = u"window/speed"_s;

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance, const FeatureList& features, FileDialogs dialogs)
    : m_frame{.session = session, .appearance = appearance, .window = *this, .dialogs = std::move(dialogs)}
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Outcross[*]"_s);
    for (MakeFeature* make : features)
        m_features.push_back(make(m_frame));
    addActions(m_frame.actions.all());
    m_frame.menus = &m_menus.emplace(*menuBar(), m_frame.actions);
    m_frame.centre = new WindowCentre(m_frame.actions);
    setCentralWidget(m_frame.centre);
    m_frame.centre->setFocus(); // no ring anywhere until the reader presses Tab
    m_frame.notices = &m_notices.emplace(*m_frame.centre->banner, session);
    for (const auto& feature : m_features)
        feature->attach();
    m_frame.actions.applyTheme(appearance.theme());
    connect(&appearance, &Appearance::themeChanged, this,
            [this] { m_frame.actions.applyTheme(m_frame.appearance.theme()); });
    hearSession();
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    if (session.snapshot())
        showAll();
    session.conductor().setSpeed(speed());
}

MainWindow::~MainWindow() = default;

void MainWindow::hearSession()
{
    const auto tell = [this](auto signal, void (Feature::*what)()) {
        connect(&m_frame.session, signal, this, [this, what] {
            for (const auto& feature : m_features)
                (feature.get()->*what)();
        });
    };
    tell(&Session::runChanged, &Feature::showRun);
    tell(&Session::documentChanged, &Feature::showDocument);
    tell(&Session::snapshotChanged, &Feature::showSnapshot);
    tell(&Session::ticked, &Feature::showTick);
}

/// Of a run that was there before this window.
void MainWindow::showAll()
{
    for (const auto show : {&Feature::showRun, &Feature::showDocument, &Feature::showSnapshot})
        for (const auto& feature : m_features)
            (feature.get()->*show)();
}

void MainWindow::setSpeed(double generationsPerSecond)
{
    m_frame.centre->transport->setSpeed(generationsPerSecond);
    m_frame.session.conductor().setSpeed(generationsPerSecond);
}

double MainWindow::speed() const
{
    return m_frame.centre->transport->speed();
}

void MainWindow::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    QWidget* side = m_frame.centre->side;
    if (presenting && side->isAncestorOf(focusWidget())) // else the next button would have it, and Space press that
        m_frame.centre->setFocus();
    side->setVisible(!presenting);
    menuBar()->setVisible(!presenting);
}

void MainWindow::fit()
{
    const Room room{width(), height(), m_isPresenting};
    for (const auto& feature : m_features)
        feature->fit(room);
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
    // A key that the widget with the focus has a use for is no shortcut; what the widget ignores comes to its window.
    if (event->type() == QEvent::ShortcutOverride && focusNeedsKey(*static_cast<QKeyEvent*>(event), focusWidget())) {
        event->accept();
        return true;
    }
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest)
        emit painted();
    return handled;
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
    if (m_frame.centre->banner->isVisible())
        return m_frame.centre->banner->dismiss();
    (void)std::any_of(m_features.begin(), m_features.end(), [](const auto& feature) { return feature->escape(); });
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

} // namespace outcross
