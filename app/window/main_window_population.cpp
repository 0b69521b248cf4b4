#include "app/window/main_window.h"

#include "app/features/population/population_dialog.h"
#include "app/features/survey/survey_dialog.h"
#include "app/words/population_state.h"
#include "app/words/population_words.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/run/data_notes.h"
#include "widgets/panels/event_bar.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"

using namespace Qt::StringLiterals;

namespace outcross
{

/// What can be done to the population, what it is, and what a survey says of it.
void MainWindow::connectPopulation()
{
    const std::array ids{u"bottleneck"_s,  u"founders"_s, u"fragment"_s, u"reconnect"_s,
                         u"translocate"_s, u"freeze"_s,   u"pathogen"_s, u"equalFamilies"_s};
    for (std::size_t i = 0; i < ids.size(); ++i)
        connect(m_actions[ids[i]], &QAction::triggered, this,
                [this, kind = kDeedKinds[i]] { m_session.conductor().act(Side::Right, m_events->deed(kind)); });
    connect(m_actions[u"population"_s], &QAction::triggered, this, &MainWindow::openPopulation);
    connect(m_actions[u"survey"_s], &QAction::triggered, this, &MainWindow::openSurvey);
    connect(&m_session, &Session::problem, this, [this](const QString& sentence) {
        if (std::exchange(m_refounding, false))
            m_population->showProblem(sentence);
    });
}

void MainWindow::showPopulation()
{
    const Snapshot& snapshot = *m_session.snapshot();
    const PopulationState state = populationState(snapshot);
    const LineageSpec& spec = snapshot.document->lineages[Side::Right];
    m_events->setState(state, [&spec](const Deed& deed) {
        try {
            checkDeed(spec, deed);
            return QString();
        } catch (const InputError& error) {
            return wordsInWindow(error.text());
        }
    });
    m_forces->setSelection(selectionMeaning(spec.biology.selection), rangeFor(spec, Quantity::Selection));
    m_forces->setActing(actingQuantities(snapshot, state));
    const bool survives = state.nature != Nature::Model && state.size > 0;
    m_actions[u"survey"_s]->setEnabled(survives);
    if (m_survey != nullptr) {
        m_survey->setReport(snapshot.lineages[Side::Right].survey, notesOf(snapshot.origins));
        m_survey->setUnavailable(survives ? QString() : tr("There is nobody to survey."));
    }
}

void MainWindow::openPopulation()
{
    if (!m_session.snapshot())
        return;
    if (m_population == nullptr) {
        m_population = new PopulationDialog(
            [this](QWidget* parent) {
                return m_dialogs.open(parent, tr("Open genotypes"),
                                      tr("Genotypes (*.csv *.tsv *.tab *.gen *.genepop *.txt);;All files (*)"));
            },
            this);
        connect(m_population, &PopulationDialog::startAsked, this, [this](const LineageSpec& spec) {
            m_refounding = true;
            m_session.conductor().refound(Side::Right, spec);
        });
    }
    if (!m_population->isVisible())
        m_population->setDocument(m_session.document());
    m_population->show();
    m_population->raise();
    m_population->activateWindow();
}

void MainWindow::openSurvey()
{
    if (m_survey == nullptr) {
        m_survey = new SurveyDialog(this);
        connect(m_survey, &SurveyDialog::surveyAsked, this,
                [this](qint64 individuals) { m_session.conductor().survey(Side::Right, individuals); });
        showPopulation();
    }
    m_survey->show();
    m_survey->raise();
    m_survey->activateWindow();
}

} // namespace outcross
