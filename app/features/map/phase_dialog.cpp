#include "app/features/map/phase_dialog.h"

#include "app/features/map/phase_axis.h"
#include "app/features/map/phase_picture.h"
#include "app/files/own_inputs.h"
#include "app/files/picture_file.h"
#include "app/files/shipped.h"
#include "app/shell/sweep_progress.h"
#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "widgets/charts/heat_map.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kPollMilliseconds = 50;
constexpr int kSettleMilliseconds = 250;
/// A proposal is meant to be on screen within so long, where that can be had.
constexpr double kProposedSeconds = 8;
constexpr double kPictureScale = 2;

/// One core is left for the run on screen and for drawing.
int coresToUse()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

} // namespace

PhaseDialog::PhaseDialog(const DataLibrary& library, SaveName saveName, QWidget* parent)
    : QDialog(parent), m_saveName(std::move(saveName)), m_worker(library, coresToUse())
{
    build();
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &PhaseDialog::takeNews);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &PhaseDialog::askForEstimate);
    connectChoices();
}

PhaseDialog::~PhaseDialog() = default;

void PhaseDialog::connectChoices()
{
    for (PhaseAxisChoice* axis : {m_x, m_y}) {
        connect(axis, &PhaseAxisChoice::changed, this, &PhaseDialog::settingsChanged);
        connect(axis, &PhaseAxisChoice::refused, this, &PhaseDialog::complain);
    }
    for (StepBox* field : {m_generation, m_lives}) {
        connect(field, &StepBox::valueChanged, this, &PhaseDialog::settingsChanged);
        connect(field, &StepBox::refused, this, &PhaseDialog::complain);
    }
    connect(m_measure, &QComboBox::activated, this, [this] { showMaps(); });
    connect(m_start, &QPushButton::clicked, this, &PhaseDialog::startOrCancel);
    connect(m_afresh, &QPushButton::clicked, this, &PhaseDialog::documentWanted);
    connect(m_savePicture, &QPushButton::clicked, this, &PhaseDialog::savePictureAs);
    connect(m_saveTable, &QPushButton::clicked, this, &PhaseDialog::saveTableAs);
    for (const Side side : kSides) {
        connect(m_maps[side], &HeatMap::pointedAt, this, &PhaseDialog::showMark);
        connect(m_maps[side], &HeatMap::opened, this, &PhaseDialog::openCell);
    }
}

void PhaseDialog::setDocument(const Scenario& document)
{
    // Every cell has a seed of its own: it tells a run that came out of the map, whatever was done to it since.
    const bool isOwn = m_own && document.seed == m_own->seed;
    if (m_map && (isOwn || document == m_document))
        return;
    propose(document);
}

void PhaseDialog::propose(const Scenario& document)
{
    cancel();
    m_map.reset();
    m_sweep.reset();
    m_own.reset();
    m_document = document;
    m_x->setScenario(document);
    m_y->setScenario(document);
    m_measure->clear();
    for (const PhaseMeasure& each : phaseMeasures(document))
        m_measure->addItem(each.name);
    showSetup(proposedSetup(document));
    settingsChanged();
    m_isProposal = true;
}

void PhaseDialog::showSetup(const PhaseSetup& setup)
{
    m_x->setAxis(setup.x);
    m_y->setAxis(setup.y);
    m_generation->setValue(static_cast<double>(setup.generation));
    m_lives->setValue(setup.lives);
}

PhaseSetup PhaseDialog::setup() const
{
    return {m_x->axis(), m_y->axis(), static_cast<std::int64_t>(m_generation->value()),
            static_cast<std::uint32_t>(m_lives->value())};
}

PhaseMeasure PhaseDialog::measure() const
{
    return phaseMeasures(m_document).value(std::max(0, m_measure->currentIndex()));
}

void PhaseDialog::settingsChanged()
{
    m_isProposal = false;
    m_refusal.clear();
    m_estimate->setText(tr("Measuring what this will cost …"));
    showState();
    showMaps();
    if (!m_running)
        m_settle.start();
}

void PhaseDialog::complain(const QString& sentence)
{
    m_refusal = sentence;
    showState();
}

/// What is wrong with the choices, as far as it can be told at once.
QString PhaseDialog::choiceProblem() const
{
    for (const PhaseAxisChoice* axis : {m_x, m_y})
        if (const QString problem = axis->problem(); !problem.isEmpty())
            return problem;
    const SweepAxis x = m_x->axis();
    const SweepAxis y = m_y->axis();
    if (x.quantity == y.quantity && (!x.only || !y.only || x.only == y.only))
        return tr("Both directions change the same. Choose two different forces.");
    try {
        checkSweepSpec(phaseSweep(m_document, setup()));
    } catch (const InputError& error) {
        return wordsInWindow(error.text());
    }
    return {};
}

void PhaseDialog::showState()
{
    const QString wrong = choiceProblem();
    const QString problem = wrong.isEmpty() ? m_refusal : wrong;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_estimate->setVisible(wrong.isEmpty() && !m_running);
    m_start->setText(m_running ? tr("Cancel") : tr("Draw the map"));
    m_start->setEnabled(m_running || wrong.isEmpty());
    m_savePicture->setEnabled(m_map && m_map->known() > 0);
    m_saveTable->setEnabled(m_map && m_map->known() > 0);
    m_progress->setVisible(m_running);
    m_progressWords->setVisible(m_map.has_value());
    showProgress();
}

void PhaseDialog::askForEstimate()
{
    if (m_running || !isVisible() || !choiceProblem().isEmpty())
        return;
    m_worker.estimate(phaseSweep(m_document, setup()));
    m_poll.start();
}

void PhaseDialog::showEstimate(double seconds)
{
    if (m_isProposal) {
        const PhaseSetup chosen = setup();
        const PhaseSetup quicker = shortened(chosen, seconds, kProposedSeconds);
        if (quicker != chosen) {
            showSetup(quicker);
            return settingsChanged(); // and measure that
        }
    }
    const double cells = m_x->axis().count * m_y->axis().count;
    const auto lives = static_cast<int>(m_lives->value());
    const QString cost = seconds < 1 ? tr("less than a second") : tr("about %1").arg(durationText(seconds));
    //: "99 cells, 8 lives in each: about 4 s on 1 core."
    m_estimate->setText(tr("%1 cells, %2 in each: %3 on %4.")
                            .arg(countText(cells), tr("%n lives", nullptr, lives), cost,
                                 tr("%n core(s)", nullptr, m_worker.threads())));
}

void PhaseDialog::startOrCancel()
{
    if (m_running) {
        cancel();
        m_settle.start();
        return;
    }
    m_start->setFocus(); // a number that is being typed is taken at its word
    if (choiceProblem().isEmpty())
        start();
}

void PhaseDialog::start()
{
    m_settle.stop();
    m_refusal.clear();
    m_isProposal = false;
    m_map.emplace(phaseSweep(m_document, setup()));
    m_sweep.reset();
    m_worker.run(m_map->spec());
    m_running = true;
    m_since.start();
    m_poll.start();
    showMark({});
    showMaps();
    showState();
}

/// What is finished stays.
void PhaseDialog::cancel()
{
    m_worker.cancel();
    m_poll.stop();
    m_running = false;
    showState();
}

void PhaseDialog::takeNews()
{
    PhaseWorker::News news = m_worker.takeNews();
    const bool wasRunning = m_running;
    if (m_running)
        takeCells(news);
    if (news.problem)
        m_refusal = wordsInWindow(*news.problem);
    if (news.ended) {
        m_poll.stop();
        m_running = false;
    }
    if (news.problem || news.ended)
        showState();
    if (news.seconds)
        showEstimate(*news.seconds);
    else if (news.ended && !wasRunning)
        m_estimate->clear();
    else if (news.ended)
        m_settle.start();
}

void PhaseDialog::takeCells(PhaseWorker::News& news)
{
    const bool isNew = news.sweep || news.boundaries || !news.cells.empty() || !news.refused.empty();
    if (news.sweep)
        m_sweep = std::move(news.sweep);
    if (news.notes)
        m_map->setNotes(*news.notes);
    if (news.boundaries)
        m_map->setBoundaries(std::move(*news.boundaries));
    for (const auto& [cell, why] : news.refused)
        m_map->refuse(cell, why);
    for (SweepCell& cell : news.cells)
        m_map->add(std::move(cell));
    if (!isNew)
        return;
    showMaps();
    showState();
}

void PhaseDialog::showProgress()
{
    if (!m_map)
        return;
    const std::size_t done = m_map->known() + m_map->refused();
    const std::size_t total = m_map->cells();
    m_progress->setMaximum(static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    const double left =
        done == 0 || !m_running ? -1 : seconds * static_cast<double>(total - done) / static_cast<double>(done);
    m_progressWords->setText(sweepProgressText(done, total, left));
}

/// The map, or before there is one its empty axes.
void PhaseDialog::showMaps()
{
    if (!m_map && !choiceProblem().isEmpty())
        return;
    const PhaseMap& shown = m_map ? *m_map : PhaseMap(phaseSweep(m_document, setup()));
    const PhaseMeasure chosen = measure();
    for (const Side side : kSides)
        m_maps[side]->setPicture(shown.picture(side, chosen));
    const QString title = scenarioText(m_document.title);
    m_title->setText(title.isEmpty() ? tr("Untitled scenario") : title);
    m_subtitle->setText(phaseSubtitle(shown, chosen));
    QStringList theory;
    for (const Side side : kSides)
        if (const auto& boundary = shown.boundary(side))
            theory.append(tr("Dashed: %1.").arg(translated(boundary->meaning)));
    theory.removeDuplicates();
    m_theory->setText(theory.join(u' '));
    showMark(m_maps[Side::Left]->mark());
}

/// In both maps: it is the same run.
void PhaseDialog::showMark(std::optional<QPoint> cell)
{
    if (!cell || !m_map) {
        m_readout->setText(m_map ? tr("Point at a cell to read it, click it to open its run in the main window.")
                                 : tr("One press draws the map; until then everything can be chosen at the left."));
        for (const Side side : kSides)
            m_maps[side]->setMark({}, {});
        return;
    }
    const auto index = static_cast<std::size_t>(cell->y()) * static_cast<std::size_t>(m_map->spec().x.count) +
                       static_cast<std::size_t>(cell->x());
    const QString place = cellWords(m_map->spec(), index);
    QStringList lines;
    if (const Text* why = m_map->refusal(index)) {
        lines.append(tr("%1: not possible. %2").arg(place, wordsInWindow(*why)));
        for (const Side side : kSides)
            m_maps[side]->setMark(cell, lines.front());
    } else {
        for (const Side side : kSides) {
            const QString words = markWords(side, index);
            m_maps[side]->setMark(cell, u"%1: %2"_s.arg(place, words));
            //: A lineage and its numbers.
            lines.append(side == Side::Left ? tr("AI lineage: %1").arg(words) : tr("Population: %1").arg(words));
        }
        lines.prepend(place);
    }
    m_readout->setText(lines.join(u"   ·   "_s));
}

QString PhaseDialog::markWords(Side side, std::size_t cell) const
{
    const SweepCell* finished = m_map->finished(cell);
    const PhaseMeasure chosen = measure();
    return finished ? outcomeWords(chosen, m_map->outcome(*finished, side, chosen), m_map->spec().replicates)
                    : tr("not finished yet");
}

void PhaseDialog::openCell(QPoint cell)
{
    if (!m_map || !m_sweep)
        return;
    const auto index = static_cast<std::size_t>(cell.y()) * static_cast<std::size_t>(m_sweep->columns()) +
                       static_cast<std::size_t>(cell.x());
    if (m_map->refusal(index))
        return;
    Scenario scenario = m_sweep->scenarioOf(index);
    // What is told of the scenario need not be true of this cell.
    const QString title = scenarioText(scenario.title);
    const QString place = cellWords(m_map->spec(), index);
    scenario.title = (title.isEmpty() ? place : u"%1: %2"_s.arg(title, place)).toStdString();
    scenario.about.clear();
    scenario.question.clear();
    scenario.source.clear();
    m_own = scenario;
    emit runAsked(scenario);
}

void PhaseDialog::savePictureAs()
{
    const QString path = pathFor(u"png"_s, tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    QString problem = ownInputProblem(path, dataFilesOf(m_map->spec().scenario));
    if (problem.isEmpty())
        problem = savePicture(phasePicture(*m_map, measure(), themeFor(palette()), kPictureScale), path);
    tellSaved(problem, path);
}

void PhaseDialog::saveTableAs()
{
    const QString path = pathFor(u"csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QString problem = ownInputProblem(path, dataFilesOf(m_map->spec().scenario));
    if (problem.isEmpty())
        problem = saveText(m_map->table(measure()), path);
    tellSaved(problem, path);
}

QString PhaseDialog::pathFor(const QString& ending, const QString& filter)
{
    QString path = m_saveName(this, tr("Save the map"), u"outcross-map."_s + ending, filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    return path;
}

void PhaseDialog::tellSaved(const QString& problem, const QString& path)
{
    m_refusal = withNameOnly(problem, path);
    showState();
    if (problem.isEmpty())
        m_readout->setText(tr("Saved %1").arg(shownValue(nameOfFile(path))));
}

void PhaseDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_start->setFocus();
    if (!m_running)
        m_settle.start();
}

void PhaseDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (event->spontaneous())
        return; // only iconified
    m_settle.stop();
    cancel();
}

} // namespace outcross
