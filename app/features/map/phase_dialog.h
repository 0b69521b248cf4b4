#pragma once

#include "app/features/map/phase_map.h"
#include "app/features/map/phase_worker.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLayout;
class QProgressBar;
class QPushButton;

namespace outcross
{

class PhaseChoices;
class PhaseMapView;

/// Where collapse begins: a map of both lineages over two forces that fills in while it is looked at. It works beside
/// the running window, on all cores but one. Closing it gives up what is under way; what is finished stays. GUI thread,
/// owned by the window.
class PhaseDialog : public QDialog
{
    Q_OBJECT

public:
    using SaveName =
        std::function<QString(QWidget*, const QString& title, const QString& proposal, const QString& filter)>;

    /// `library` must outlive the dialog.
    PhaseDialog(const DataLibrary& library, SaveName saveName, QWidget* parent);
    ~PhaseDialog() override;

    /// The run on screen. A map of it is proposed in place of the one that is there, unless that is already one of it,
    /// or it came out of that map.
    void setDocument(const Scenario& document);
    /// Proposes a map of this run in any case.
    void propose(const Scenario& document);

    /// Null until one was begun.
    [[nodiscard]] const PhaseMap* map() const { return m_map.get(); }
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    /// The run on screen shall be proposed.
    void documentWanted();
    /// A cell is to be seen as a run of its own.
    void runAsked(const outcross::Scenario& scenario);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QLayout* buttons();
    [[nodiscard]] SweepSpec sweep() const;
    void settingsChanged();
    void askForEstimate();
    void start();
    void startOrCancel();
    void cancel();
    void takeNews();
    void takeCells(PhaseWorker::News& news);
    void showEstimate(double seconds);
    void showState();
    void showProgress();
    void showMaps();
    void openCell(QPoint cell);
    void savePictureAs();
    void saveTableAs();
    [[nodiscard]] QString pathFor(const QString& ending, const QString& filter);
    void tellSaved(const QString& problem, const QString& path);
    void complain(const QString& sentence);

    SaveName m_saveName;
    PhaseWorker m_worker;
    QTimer m_poll;
    QTimer m_settle; ///< Runs while the choices may still change.
    QElapsedTimer m_since;

    std::optional<Scenario> m_own; ///< The run that was opened out of the map last.
    std::shared_ptr<PhaseMap> m_map;
    std::shared_ptr<const Sweep> m_sweep; ///< Of m_map.
    bool m_running = false;
    bool m_isProposal = false; ///< Nobody has touched the choices yet.
    QString m_refusal;         ///< Of something typed.

    PhaseChoices* m_choices;
    PhaseMapView* m_view;
    QPushButton* m_savePicture;
    QPushButton* m_saveTable;
    QProgressBar* m_progress;
    QLabel* m_progressWords;
};

} // namespace outcross
