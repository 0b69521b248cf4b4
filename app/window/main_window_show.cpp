#include "app/window/main_window.h"

#include "app/features/model/model_dialog.h"
#include "app/features/population/population_dialog.h"
#include "app/files/shipped.h"
#include "app/words/captions.h"
#include "app/words/model_words.h"
#include "app/words/population_readouts.h"
#include "app/words/population_state.h"
#include "app/words/words_in_window.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/start_conditions.h"
#include "engine/run/founding_cost.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/menu_button.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/event_bar.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/sheets/model_kinds.h"
#include "widgets/style/number_format.h"
#include "widgets/style/plain_words.h"

#include <QFileInfo>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// Slower than this a generation is worth a word.
constexpr int kBusyMilliseconds = 700;
constexpr int kEarlierEvents = 3;
constexpr int kFlagsAcross = 60;
constexpr double kUsualLargestSize = 10'000;
constexpr double kLargestText = 200'000;

PortraitLabels labelsFor(const LineageSpec& spec, const Portrait& portrait)
{
    if (!isPopulationKind(spec.kind))
        return modelLabels(spec, portrait);
    PortraitLabels labels;
    labels.variantPattern = MainWindow::tr("allele %1");
    labels.shareTitle = MainWindow::tr("Share of each allele");
    return labels;
}

/// Where the slider of a model's size ends; more can be typed.
double largestSize(const LineageSpec& model)
{
    return modelKind(model.kind).input == ModelInput::Text ? kLargestText : kUsualLargestSize;
}

QStringList locusNames(const LineageSnapshot& lineage)
{
    QStringList names;
    for (std::size_t i = 0; i < lineage.loci.size(); ++i) {
        const QString name = QString::fromStdString(lineage.loci[i]);
        names.append(MainWindow::tr("Locus %1").arg(name.isEmpty() ? QString::number(i + 1) : name));
    }
    return names;
}

/// Whether the lesson is about a force that is usually folded away.
bool movesFoldedForces(const Scenario& scenario)
{
    const auto sets = [](const Intervention& change) {
        return std::any_of(change.set.begin(), change.set.end(),
                           [](const Setting& setting) { return setting.quantity == Quantity::KinAvoidance; });
    };
    return scenario.lineages[Side::Left].forces.kinAvoidance > 0 ||
           scenario.lineages[Side::Right].forces.kinAvoidance > 0 ||
           std::any_of(scenario.interventions.begin(), scenario.interventions.end(), sets);
}

/// A slider that was dragged while the run played made a change in every generation it passed: one flag, with the
/// values that it came to.
std::vector<ChartFlag> flagsFor(const Scenario& scenario, std::int64_t generation)
{
    const std::int64_t together = std::max<std::int64_t>(2, generation / kFlagsAcross);
    std::vector<ChartFlag> flags;
    std::int64_t last = 0;
    const auto label = [&] { // words for the few flags, not for every one of up to 100 000 changes
        if (!flags.empty())
            flags.back().text = changesLabel(scenario, last);
    };
    for (const Intervention& change : scenario.interventions) {
        if (change.at > generation)
            break;
        if (flags.empty() || change.at - last > together) {
            label();
            flags.push_back({change.at, {}});
        }
        last = change.at;
    }
    label();
    return flags;
}

/// The newest events and changes below the one that the caption tells, newest first. A slider that was dragged while
/// the run played is told once, with the values that it came to; deeds are events already.
QString earlierEvents(const Snapshot& snapshot, const QString& caption)
{
    const std::vector<Intervention>& changes = snapshot.document->interventions;
    auto change = std::make_reverse_iterator(
        std::upper_bound(changes.begin(), changes.end(), snapshot.generation,
                         [](std::int64_t at, const Intervention& other) { return at < other.at; }));
    const auto isTold = [](const Intervention& one) { return one.deeds.empty(); };
    change = std::find_if(change, changes.rend(), isTold);
    auto event = snapshot.events.rbegin();
    QStringList sentences;
    while (sentences.size() < kEarlierEvents && (event != snapshot.events.rend() || change != changes.rend())) {
        QString sentence;
        if (change != changes.rend() && (event == snapshot.events.rend() || change->at > event->generation)) {
            sentence = changesSentence(*snapshot.document, change->at);
            for (std::int64_t last = change->at; change != changes.rend() && last - change->at <= 1;) {
                last = change->at;
                change = std::find_if(std::next(change), changes.rend(), isTold);
            }
        } else {
            sentence = eventSentence(*event, snapshot.document->lineages[event->lineage]);
            ++event;
        }
        if (sentence != caption)
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

} // namespace

void MainWindow::showRun()
{
    const auto& snapshot = m_session.snapshot();
    PerSide<Conditions> defaults;
    for (const Side side : kSides) {
        defaults[side] = startConditions(snapshot->opened->lineages[side]);
        const LineageSpec& spec = snapshot->document->lineages[side];
        m_panels[side]->setLabels(labelsFor(spec, *snapshot->lineages[side].portrait));
        for (const Quantity quantity : {Quantity::Inflow, Quantity::Mutation, Quantity::Size})
            m_forces->setUnavailable(side, quantity,
                                     actsOn(spec.kind, quantity) ? QString()
                                     : isPopulationKind(spec.kind)
                                         ? tr("A pedigree has happened already: nothing acts on it.")
                                         : tr("This kind of model does not know it."));
    }
    const LineageSpec& model = snapshot->document->lineages[Side::Left];
    if (!isPopulationKind(model.kind))
        m_forces->setSizes(Side::Left, rangeFor(model, Quantity::Size).low, largestSize(model));
    const bool loaded = m_shownOpened != snapshot->opened;
    m_forces->setDefaults(defaults, loaded);
    m_shownOpened = snapshot->opened;
    m_actions[u"openLast"_s]->setEnabled(m_session.hasLastRun());
    if (m_warnedRun == kNoRun) {
        m_warnedRun = snapshot->runId; // the first run is no answer to anything
    } else if (m_warnedRun && m_warnedRun != snapshot->runId) {
        m_banner->resolve(kRunTopic); // it spoke of what is not there any more
        m_warnedRun.reset();
    }
    m_chart->setProbe(std::nullopt);
    if (loaded) {
        m_events->forgetChoices();
        if (movesFoldedForces(*snapshot->opened))
            m_forces->setUnfolded(true);
    }
    m_askedPlay.reset();
    if (std::exchange(m_refounding, false))
        m_population->hide();
    if (std::exchange(m_remodelling, false))
        m_model->hide();
}

void MainWindow::showDocument()
{
    const Scenario& document = *m_session.snapshot()->document;
    const QString title = scenarioText(document.title);
    const QString file = QFileInfo(m_session.filePath()).fileName();
    const QString name = !title.isEmpty() ? title : !file.isEmpty() ? file : tr("Untitled scenario");
    m_scenarioButton->setWords(tr("Scenario"), m_session.isModified() ? tr("%1 (changed)").arg(name) : name);
    QStringList lesson;
    QStringList told;
    const auto add = [&](const QString& words, const QString& html) {
        lesson << html.arg(words.toHtmlEscaped());
        told << words;
    };
    if (!document.about.empty())
        add(scenarioText(document.about), u"%1"_s);
    if (!document.question.empty())
        add(scenarioText(document.question), u"<b>%1</b>"_s);
    if (!document.source.empty())
        add(tr("Source: %1").arg(scenarioText(document.source)), u"<small>%1</small>"_s);
    m_lesson->setText(lesson.join(u' '));
    m_scenarioButton->setToolTip(wrapped(told.join(u"\n\n"_s))); // where there is no room for it
    showWhatFits();
    setWindowTitle((file.isEmpty() ? name : file) + u"[*] – Outcross"_s);
    setWindowModified(m_session.isModified());
}

void MainWindow::showSnapshot()
{
    const auto& snapshot = m_session.snapshot();
    m_transport->setGeneration(snapshot->generation);
    if (m_askedPlay && (*m_askedPlay || !snapshot->playing))
        m_askedPlay.reset();
    showPlaying();
    for (const Side side : kSides)
        showLineage(side);
    showPopulation();
    showModel();
    m_chart->setFlags(flagsFor(*snapshot->document, snapshot->generation));
    showTheory();
    showTime();
    showBranches();
    const QString caption = runCaption(*snapshot);
    if (m_caption->text() != caption)
        m_caption->setText(caption);
    const QString before = earlierEvents(*snapshot, caption);
    if (m_before->text() != before) {
        m_before->setText(before);
        showWhatFits();
    }
}

/// Whether the run plays, or will as soon as the engine has heard of it.
void MainWindow::showPlaying()
{
    const Snapshot& snapshot = *m_session.snapshot();
    const bool playing = m_askedPlay.value_or(snapshot.playing);
    if (playing == m_playing)
        return;
    m_playing = playing;
    if (!m_playing && snapshot.pauseReason == PauseReason::PlannedEnd)
        m_sinceEnd.start();
    m_actions[u"playPause"_s]->setText(m_playing ? tr("&Pause") : tr("&Play"));
    m_actions.setIcon(u"playPause"_s, m_playing ? u"pause"_s : u"play"_s);
}

void MainWindow::showLineage(Side side)
{
    const auto& snapshot = m_session.snapshot();
    const LineageSnapshot& shownSide = snapshot->lineages[side];
    const LineageSpec& spec = snapshot->document->lineages[side];
    LineagePanel* panel = m_panels[side];
    panel->setSubtitle(lineageSubtitle(*snapshot, side));
    panel->setPictures(shownSide.portrait, shownSide.stream);
    const int demes = side == Side::Right ? populationState(*snapshot).demes : 1;
    panel->setReadouts(readoutsFor(spec, shownSide, demes));
    QStringList notes;
    for (const Text& note : shownSide.portrait->notes)
        notes.append(wordsInWindow(note));
    panel->setNotes(notes.join(u' '));
    panel->setPictureKinds(shownSide.pictures, shownSide.picture,
                           isPopulationKind(spec.kind) ? QString() : modelStandardPicture(spec));
    const ShownPicture picture{shownSide.picture, shownSide.portrait->picture.index()};
    if (std::exchange(m_shownPicture[side], picture) != picture)
        showWhatFits();
    panel->setLoci(locusNames(shownSide), shownSide.locus);
    m_forces->setConditions(side, shownSide.conditions);
}

/// Before it begins, where it is known to take long, and while it does.
void MainWindow::showFounding()
{
    const QString meanwhile = tr("Meanwhile something else can be opened, and the window can be closed.");
    const auto seconds = static_cast<int>(std::lround(m_openingSeconds));
    m_caption->setText(
        (m_openingSeconds < kToldSeconds
             ? tr("A new run is being prepared: its data are read, and generation 0 is made.")
             : tr("A new run is being prepared, which takes about %n second(s): its data are read, and generation 0 is "
                  "made.",
                  nullptr, seconds)) +
        u' ' + meanwhile);
}

void MainWindow::showBusy()
{
    const bool isLong = m_session.conductor().busyFor().count() >= kBusyMilliseconds;
    if (isLong && m_session.conductor().isFounding())
        return showFounding();
    const auto& snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    showProgress();
    if (m_showsProgress || !isLong)
        return;
    if (snapshot->goingTo) {
        m_caption->setText(tr("Generation %1 is being made again, on the way to generation %2.")
                               .arg(countText(static_cast<double>(snapshot->generation + 1)),
                                    countText(static_cast<double>(*snapshot->goingTo))));
        return;
    }
    m_caption->setText(tr("Generation %1 is being made; this size takes its time. Everything can be changed meanwhile.")
                           .arg(countText(static_cast<double>(snapshot->generation + 1))));
}

} // namespace outcross
