#pragma once

#include "app/session/session.h"
#include "app/window/action_registry.h"
#include "app/window/appearance.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace outcross
{

class Banner;
class BranchesDialog;
class Card;
class EventBar;
class ForcePanel;
class KeptChart;
class LineagePanel;
class LivesPopup;
class MenuButton;
class ModelDialog;
class NumbersDialog;
class PhaseDialog;
class PopulationDialog;
class Scrubber;
class SurveyDialog;
class TheoryDialog;
class TransportBar;
class WrapLabel;

/// How the window asks for a file; tests give their own.
struct FileDialogs {
    /// Each returns a path, or an empty string when nothing was chosen.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> open;
    std::function<QString(QWidget* parent, const QString& title, const QString& proposal, const QString& filter)> save;
    std::function<QString(QWidget* parent, const QString& title)> folder = {};
    /// Whether a scenario may have these data read; without it none may.
    std::function<Consent(QWidget* parent, const OutsideRequest& request)> outside = {};
};

[[nodiscard]] FileDialogs systemFileDialogs();

/// The program's window: transport, two lineages, one chart, the forces. It shows the session's snapshots and sends
/// what the reader does to its conductor; it holds no state of the run. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session& session, Appearance& appearance, FileDialogs dialogs = systemFileDialogs());

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    /// Shows a message in the banner.
    void warn(const QString& sentence);
    void setSpeed(double generationsPerSecond);
    [[nodiscard]] double speed() const;

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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildMenus();
    void buildCentre();
    QToolButton* addChartTool(const QString& id);
    void connectActions();
    void connectSession();
    void fillScenarioMenu(QMenu* menu);
    void fillRecentMenu();
    void connectChoices();

    void showRun();
    void showDocument();
    void showSnapshot();
    void showLineage(Side side);
    void showPopulation();
    void showBusy();
    void showFounding();
    void showWhatFits();
    void placeEvents();
    [[nodiscard]] double presenterScale() const;

    void togglePlay();
    void setPresenting(bool presenting);
    void openFile();
    bool save(bool askForName);
    void exportSomething();
    void copyChart();
    void copyData();
    void connectPopulation();
    void openPopulation();
    void connectModel();
    void openModel();
    void showModel();
    void showProgress();
    void showPlaying();
    void openSurvey();
    void noteWarnedRun();
    void connectData();
    void offerData(const QString& path, DataKind kind);
    void connectRecovery();
    void offerLostRun();
    void connectPhase();
    void openPhase();
    void connectTime();
    void connectLives();
    void showLives();
    void showTime();
    void askForGeneration();
    void connectBranches();
    void showBranches();
    void openBranches();
    void setStops(const StopRules& rules);
    void askWhereToStop(bool wanted);
    void connectNumbers();
    void openNumbers();
    void showNumbers();
    void connectTheory();
    void openTheory();
    void showTheory();
    [[nodiscard]] bool needsTimeKeys(const QObject* widget) const;
    void showKeys();
    void showAbout();

    Session& m_session;
    Appearance& m_appearance;
    FileDialogs m_dialogs;
    ActionRegistry m_actions;

    TransportBar* m_transport = nullptr;
    MenuButton* m_scenarioButton = nullptr;
    QMenu* m_recentMenu = nullptr;
    inline static const QString kRunTopic = QStringLiteral("run");   ///< Of messages in the banner.
    inline static const QString kLostTopic = QStringLiteral("lost"); ///< The same.
    Banner* m_banner = nullptr;
    QLabel* m_lesson = nullptr;
    PerSide<LineagePanel*> m_panels;
    EventBar* m_events = nullptr;
    QVBoxLayout* m_left = nullptr;            ///< The panels and the chart.
    QVBoxLayout* m_content = nullptr;         ///< All below the transport bar.
    PopulationDialog* m_population = nullptr; ///< Null until it is asked for.
    SurveyDialog* m_survey = nullptr;         ///< Null until it is asked for.
    bool m_refounding = false;                ///< The population sheet waits for its run.
    ModelDialog* m_model = nullptr;           ///< Null until it is asked for.
    PhaseDialog* m_phase = nullptr;           ///< Null until it is asked for.
    bool m_remodelling = false;               ///< The model sheet waits for its run.
    TheoryDialog* m_theory = nullptr;         ///< Null until it is asked for.
    KeptChart* m_chart = nullptr;
    NumbersDialog* m_numbers = nullptr;                           ///< Null until it is asked for.
    std::shared_ptr<const PerSide<HistoryView>> m_shownHistories; ///< What that table reads.
    Scrubber* m_scrubber = nullptr;
    QHBoxLayout* m_chartTools = nullptr; ///< Buttons beside the scrubber, below the names of the lines.
    bool m_playsOn = false;              ///< When the scrubber is let go.
    LivesPopup* m_lives = nullptr;       ///< Null until it is asked for.
    WrapLabel* m_caption = nullptr;
    ForcePanel* m_forces = nullptr;
    QWidget* m_side = nullptr; ///< Forces and earlier events.
    Card* m_beforeCard = nullptr;
    QLabel* m_before = nullptr;

    std::shared_ptr<const Scenario> m_shownOpened;
    using ShownPicture = std::pair<PictureKind, std::size_t>; ///< What was asked for, and what it turned out to be.
    PerSide<ShownPicture> m_shownPicture{};
    bool m_playing = false;          ///< As the button says.
    std::optional<bool> m_askedPlay; ///< What the reader asked for and the engine has yet to take over.
    QElapsedTimer m_trains;          ///< Runs while a generation of the model is under way …
    QElapsedTimer m_rests;           ///< … or, after its end was shown, while none is.
    bool m_showsProgress = false;
    /// What of the model's training was seen last.
    struct ShownProgress {
        std::uint64_t run = 0;
        std::int64_t generation = 0;
        double done = 1;
    } m_shownProgress;
    double m_openingSeconds = 0; ///< What founding the run that was asked for last takes.
    static constexpr std::uint64_t kNoRun = 0;
    std::optional<std::uint64_t> m_warnedRun; ///< That was shown when the banner last warned; nothing: it has not.
    bool m_trainsAnew = false;                ///< The generation under way was begun before, with other values.
    bool m_presenting = false;
    BranchesDialog* m_branches = nullptr; ///< Null until it is asked for.
    StopRules m_stops;
    std::uint64_t m_gesture; ///< Of the movement that the hand makes, or makes next, at the forces.
    std::shared_ptr<const BranchTree> m_shownBranches;
    std::shared_ptr<const Scenario> m_pinnedBeside; ///< The document that pins were last compared with.
    /// What undoing and redoing were last described for.
    std::tuple<std::shared_ptr<const Scenario>, std::shared_ptr<const Scenario>, std::shared_ptr<const Scenario>>
        m_shownSteps;
    QElapsedTimer m_sinceEnd; ///< Runs from the moment at which the planned end stopped the run.
};

} // namespace outcross
