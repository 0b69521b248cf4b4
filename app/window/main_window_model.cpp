#include "app/window/main_window.h"

#include "app/features/model/model_dialog.h"
#include "app/session/data_columns.h"
#include "app/words/model_readouts.h"
#include "app/words/model_words.h"
#include "app/words/population_state.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/style/number_format.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// A quick model is never seen to train, a slow one does not seem to stop between two generations.
constexpr int kSlowMilliseconds = 300;
/// Progress does not go back by itself.
constexpr double kNoticedLoss = 0.01;

} // namespace

void MainWindow::connectModel()
{
    connect(m_actions[u"model"_s], &QAction::triggered, this, &MainWindow::openModel);
    connect(&m_session, &Session::problem, this, [this](const QString& sentence) {
        if (std::exchange(m_remodelling, false))
            m_model->showProblem(sentence);
    });
}

void MainWindow::openModel()
{
    if (!m_session.snapshot())
        return;
    if (m_model == nullptr) {
        const auto ask = [this](QWidget* parent, ModelInput input, bool folder) {
            if (folder)
                return m_dialogs.folder ? m_dialogs.folder(parent, tr("Open a folder of images")) : QString();
            switch (input) {
            case ModelInput::Text:
                return m_dialogs.open(parent, tr("Open a text"), tr("Texts (*.txt);;All files (*)"));
            case ModelInput::Images:
                return m_dialogs.open(parent, tr("Open images"), tr("IDX files (*idx3-ubyte *.idx);;All files (*)"));
            case ModelInput::None:
            case ModelInput::Column:
            case ModelInput::Columns:
                break;
            }
            return m_dialogs.open(parent, tr("Open a table"), tr("Tables (*.csv *.tsv *.tab *.txt);;All files (*)"));
        };
        m_model = new ModelDialog(
            ask, [this](const std::string& table) { return numericColumns(m_session.library(), table); }, this);
        connect(m_model, &ModelDialog::startAsked, this, [this](const LineageSpec& spec) {
            m_remodelling = true;
            m_session.conductor().refound(Side::Left, spec);
        });
    }
    if (!m_model->isVisible())
        m_model->setDocument(m_session.document());
    m_model->show();
    m_model->raise();
    m_model->activateWindow();
}

void MainWindow::showModel()
{
    const Snapshot& snapshot = *m_session.snapshot();
    const LineageSpec& spec = snapshot.document->lineages[Side::Left];
    if (isPopulationKind(spec.kind)) {
        m_forces->setModelForces({});
        return;
    }
    m_forces->setModelForces(modelForces(spec));
    m_panels[Side::Left]->setReadoutsTip(modelReadoutsTip(spec, snapshot.lineages[Side::Left]));
    showProgress();
}

/// How far a slow model is within its generation, and that the other lineage waits: both keep one clock.
void MainWindow::showProgress()
{
    const Snapshot& snapshot = *m_session.snapshot();
    const auto& progress = snapshot.lineages[Side::Left].progress;
    const double done = progress ? progress->done() : 1;
    const ShownProgress now{snapshot.runId, snapshot.generation + 1, done};
    const bool isSame = m_shownProgress.run == now.run && m_shownProgress.generation == now.generation;
    // What was changed while it trained makes it begin this generation once more.
    m_trainsAnew = isSame && done < 1 &&
                   (m_trainsAnew || (m_shownProgress.done < 1 && done < m_shownProgress.done - kNoticedLoss));
    if (m_shownProgress.run != now.run || now.generation < m_shownProgress.generation)
        m_showsProgress = false; // another run
    m_shownProgress = now;
    if (done < 1) {
        m_rests.invalidate();
        if (!m_trains.isValid())
            m_trains.start();
        m_showsProgress = m_showsProgress || m_trains.elapsed() >= kSlowMilliseconds;
    } else {
        m_trains.invalidate();
        if (!m_rests.isValid())
            m_rests.start();
        m_showsProgress = m_showsProgress && snapshot.playing && m_rests.elapsed() < kSlowMilliseconds;
        if (m_showsProgress)
            return; // as it was, until the next generation begins or nothing does
    }
    if (!m_showsProgress) {
        for (const Side side : kSides)
            m_panels[side]->setActivity({}, -1);
        return;
    }
    const QString generation = countText(static_cast<double>(snapshot.generation + 1));
    const bool stands = m_session.conductor().busyFor().count() == 0 && !m_playing;
    const QString words = stands         ? tr("Paused in generation %1: %2")
                          : m_trainsAnew ? tr("Training generation %1 with the new values: %2")
                                         : tr("Training generation %1: %2");
    m_panels[Side::Left]->setActivity(words.arg(generation, percentText(std::floor(done * 100) / 100, 0)), done);
    m_panels[Side::Right]->setActivity(tr("waits for the model"), -1);
}

} // namespace outcross
