#include "app/features/map/phase_dialog.h"

#include "app/features/map/phase_choices.h"
#include "app/features/map/phase_map_view.h"
#include "app/features/map/phase_picture.h"
#include "app/files/own_inputs.h"
#include "app/files/picture_file.h"
#include "app/files/shipped.h"
#include "app/shell/sweep_progress.h"
#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShowEvent>
#include <QVBoxLayout>

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
constexpr QSize kSize{1180, 680};
/// What the desktop puts around a window.
constexpr QSize kFrame{8, 48};
constexpr int kGap = 12;

/// One core is left for the run on screen and for drawing.
int coresToUse()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1);
}

} // namespace

PhaseDialog::PhaseDialog(const DataLibrary& library, SaveName saveName, QWidget* parent)
    : QDialog(parent), m_saveName(std::move(saveName)), m_worker(library, coresToUse()), m_choices(new PhaseChoices),
      m_view(new PhaseMapView)
{
    setObjectName(u"phaseDialog"_s);
    setWindowTitle(tr("Where collapse begins"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(m_choices);
    columns->addWidget(m_view, 1);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addLayout(buttons());
    // Enter belongs to the field or the map that has the focus.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    resize(kSize.boundedTo(screen()->availableSize() - kFrame));
    m_poll.setInterval(kPollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &PhaseDialog::takeNews);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &PhaseDialog::askForEstimate);
    connect(m_choices, &PhaseChoices::changed, this, &PhaseDialog::settingsChanged);
    connect(m_choices, &PhaseChoices::measureChosen, this, &PhaseDialog::showMaps);
    connect(m_choices, &PhaseChoices::refused, this, &PhaseDialog::complain);
    connect(m_choices, &PhaseChoices::startAsked, this, &PhaseDialog::startOrCancel);
    connect(m_choices, &PhaseChoices::freshAsked, this, &PhaseDialog::documentWanted);
    connect(m_view, &PhaseMapView::opened, this, &PhaseDialog::openCell);
}

PhaseDialog::~PhaseDialog() = default;

QLayout* PhaseDialog::buttons()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"phaseProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much of the map is finished"));
    m_progressWords = new QLabel;
    m_progressWords->setObjectName(u"phaseProgressWords"_s);
    m_progressWords->setProperty("type", u"caption"_s);
    m_savePicture = new QPushButton(tr("Save &picture…"));
    m_savePicture->setObjectName(u"phaseSavePicture"_s);
    m_saveTable = new QPushButton(tr("Save &table…"));
    m_saveTable->setObjectName(u"phaseSaveTable"_s);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setObjectName(u"phaseClose"_s);
    connect(m_savePicture, &QPushButton::clicked, this, &PhaseDialog::savePictureAs);
    connect(m_saveTable, &QPushButton::clicked, this, &PhaseDialog::saveTableAs);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressWords, 1);
    row->addStretch(1);
    row->addWidget(m_savePicture);
    row->addWidget(m_saveTable);
    row->addWidget(closeButton);
    return row;
}

void PhaseDialog::setDocument(const Scenario& document)
{
    // Every cell has a seed of its own: it tells a run that came out of the map, whatever was done to it since.
    const bool isOwn = m_own && document.seed == m_own->seed;
    if (m_map && (isOwn || document == m_choices->document()))
        return;
    propose(document);
}

void PhaseDialog::propose(const Scenario& document)
{
    cancel();
    m_map.reset();
    m_sweep.reset();
    m_own.reset();
    m_choices->setDocument(document);
    m_choices->setSetup(proposedSetup(document));
    settingsChanged();
    m_isProposal = true;
}

void PhaseDialog::settingsChanged()
{
    m_isProposal = false;
    m_refusal.clear();
    m_choices->showMeasuring();
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

void PhaseDialog::showState()
{
    m_choices->showState(m_running, m_refusal);
    m_savePicture->setEnabled(m_map && m_map->known() > 0);
    m_saveTable->setEnabled(m_map && m_map->known() > 0);
    m_progress->setVisible(m_running);
    m_progressWords->setVisible(m_map != nullptr);
    showProgress();
}

/// That is chosen.
SweepSpec PhaseDialog::sweep() const
{
    return phaseSweep(m_choices->document(), m_choices->setup());
}

void PhaseDialog::askForEstimate()
{
    if (m_running || !isVisible() || !m_choices->problem().isEmpty())
        return;
    m_worker.estimate(sweep());
    m_poll.start();
}

void PhaseDialog::showEstimate(double seconds)
{
    if (m_isProposal) {
        const PhaseSetup chosen = m_choices->setup();
        const PhaseSetup quicker = shortened(chosen, seconds, kProposedSeconds);
        if (quicker != chosen) {
            m_choices->setSetup(quicker);
            return settingsChanged(); // and measure that
        }
    }
    m_choices->showEstimate(seconds, m_worker.threads());
}

void PhaseDialog::startOrCancel()
{
    if (m_running) {
        cancel();
        m_settle.start();
        return;
    }
    m_choices->focusStart(); // a number that is being typed is taken at its word
    if (m_choices->problem().isEmpty())
        start();
}

void PhaseDialog::start()
{
    m_settle.stop();
    m_refusal.clear();
    m_isProposal = false;
    m_map = std::make_shared<PhaseMap>(sweep());
    m_sweep.reset();
    m_worker.run(m_map->spec());
    m_running = true;
    m_since.start();
    m_poll.start();
    m_view->showMark({});
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
        m_choices->clearEstimate();
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
    if (!m_map && !m_choices->problem().isEmpty())
        return m_view->forget();
    const QString title = scenarioText(m_choices->document().title);
    if (m_map)
        m_view->show(m_map, *m_map, m_choices->measure(), title);
    else
        m_view->show(nullptr, PhaseMap(sweep()), m_choices->measure(), title);
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
        problem = savePicture(phasePicture(*m_map, m_choices->measure(), themeFor(palette()), kPictureScale), path);
    tellSaved(problem, path);
}

void PhaseDialog::saveTableAs()
{
    const QString path = pathFor(u"csv"_s, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    QString problem = ownInputProblem(path, dataFilesOf(m_map->spec().scenario));
    if (problem.isEmpty())
        problem = saveText(m_map->table(m_choices->measure()), path);
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
        m_view->tell(tr("Saved %1").arg(shownValue(nameOfFile(path))));
}

void PhaseDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    m_choices->focusStart();
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
