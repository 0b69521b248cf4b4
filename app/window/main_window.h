#pragma once

#include "app/window/feature.h"
#include "app/window/run_notices.h"
#include "app/window/window_menus.h"

#include <QImage>
#include <QMainWindow>

#include <memory>
#include <optional>
#include <vector>

namespace outcross
{

/// The program's window: a frame around places (WindowCentre) and the features that fill them, which it owns. It tells
/// them what the session tells, and holds no state of the run. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session& session, Appearance& appearance, const FeatureList& features, FileDialogs dialogs);
    ~MainWindow() override;

    [[nodiscard]] const ActionRegistry& actions() const { return m_frame.actions; }
    void setSpeed(double generationsPerSecond);
    [[nodiscard]] double speed() const;
    /// Without forces and menus; whoever asks for it also changes the size of type, and then calls fit().
    void setPresenting(bool presenting);
    /// Lets every feature show as much as there is room for.
    void fit();

    /// Window state between starts and between languages.
    void restoreWindow();
    void rememberWindow() const;

    /// The picture of the whole window, `scale` times as large.
    [[nodiscard]] QImage windowImage(double scale);

signals:
    /// A frame has been painted; with the session's timer it measures how long a frame takes.
    void painted();
    /// The reader closes the window.
    void closing();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void hearSession();
    void showAll();

    FrameContext m_frame;
    std::optional<WindowMenus> m_menus;
    std::optional<RunNotices> m_notices;
    std::vector<std::unique_ptr<Feature>> m_features;
    bool m_isPresenting = false;
};

} // namespace outcross
