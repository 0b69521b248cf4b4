#include "app/words/captions.h"

#include "app/words/deed_captions.h"
#include "app/words/force_words.h"
#include "app/words/model_words.h"
#include "app/words/population_state.h"
#include "app/words/population_words.h"
#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

class Captions
{
    Q_DECLARE_TR_FUNCTIONS(Captions)
public:
    static QString lost(const Event& event, const LineageSpec& spec)
    {
        if (natureOf(spec.kind) == Nature::Model)
            return modelHasLost(spec, event);
        // What comes in by mutation, or marries in, is counted too: no word of which are gone.
        const QString start = countText(static_cast<double>(event.start));
        const auto count = static_cast<int>(event.count);
        if (event.loci > 1)
            return withGroups(tr("The population has %n allele(s) fewer than the %1 at %2 loci that it began with.",
                                 nullptr, count),
                              count)
                .arg(start)
                .arg(event.loci);
        return withGroups(tr("The population has %n allele(s) fewer than the %1 that it began with.", nullptr, count),
                          count)
            .arg(start);
    }

    static QString fixed(const LineageSpec& spec)
    {
        return hasIndividuals(natureOf(spec.kind)) ? tr("The population is fixed: one allele is left, everywhere.")
                                                   : modelIsFixed(spec);
    }

    static QString what(const Event& event, const LineageSpec& spec)
    {
        const bool isModel = natureOf(spec.kind) == Nature::Model;
        switch (event.what) {
        case Occurrence::VariantsLost:
            return lost(event, spec);
        case Occurrence::Fixed:
            return fixed(spec);
        case Occurrence::HalfGone:
            return isModel ? tr("Half of the model's diversity is gone.")
                           : tr("Half of the population's diversity is gone.");
        case Occurrence::TenthLeft:
            return isModel ? tr("The model has a tenth of its diversity left.")
                           : tr("The population has a tenth of its diversity left.");
        case Occurrence::DeedDone:
            return deedSentence(event, spec);
        case Occurrence::Extinct:
            return isModel ? tr("The model has nothing left to be trained on.") : tr("The population has died out.");
        case Occurrence::Steady:
            return (isModel ? tr("Steady state: as much comes in as the model loses; on average it keeps %1.")
                            : tr("Steady state: as much comes in as the population loses; on average it keeps %1."))
                .arg(percentText(event.share, 0));
        }
        return {};
    }

    static QString at(std::int64_t generation, const QString& what)
    {
        return tr("Generation %1: %2").arg(countText(static_cast<double>(generation)), what);
    }

    static QString event(const Event& event, const LineageSpec& spec)
    {
        return at(event.generation, what(event, spec));
    }

    /// What was done is told for some seconds, whatever else happens meanwhile; the end outranks all.
    static const Event& newestEvent(const Snapshot& snapshot)
    {
        constexpr double kHeldGenerations = 5;
        constexpr double kHeldSeconds = 3;
        const double held = std::max(kHeldGenerations, kHeldSeconds * snapshot.generationsPerSecond);
        const std::vector<Event>& events = snapshot.events;
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            const auto ago = static_cast<double>(snapshot.generation - event->generation);
            if (event->what == Occurrence::Extinct)
                return *event;
            if (event->what != Occurrence::DeedDone || ago > held)
                continue;
            // Of the same done to both the population's is told.
            const auto same = std::find_if(events.begin(), events.end(), [&](const Event& other) {
                return other.what == Occurrence::DeedDone && other.generation == event->generation &&
                       other.deed.what == event->deed.what &&
                       hasIndividuals(natureOf(snapshot.document->lineages[other.lineage].kind));
            });
            return same == events.end() ? *event : *same;
        }
        return events.back();
    }

    /// "Generation 45: a pathogen …": with what was done in the same generation where that was the end.
    static QString tell(const Event& told, const Snapshot& snapshot)
    {
        const LineageSpec& spec = snapshot.document->lineages[told.lineage];
        if (told.what == Occurrence::Extinct)
            for (const Event& other : snapshot.events)
                if (other.what == Occurrence::DeedDone && other.generation == told.generation &&
                    other.lineage == told.lineage)
                    return event(other, spec) + u' ' + what(told, spec);
        return event(told, spec);
    }

    /// What the next generation will bring by somebody's hand; empty: nothing.
    static QString pendingDeeds(const Snapshot& snapshot)
    {
        const std::int64_t next = snapshot.generation + 1;
        QStringList labels;
        for (const Intervention& change : snapshot.document->interventions)
            if (change.at == next)
                for (const Deed& deed : change.deeds)
                    labels.append(deedLabel(deed, natureOf(snapshot.document->lineages[change.lineage].kind)));
        constexpr qsizetype kNamed = 3;
        if (const qsizetype more = labels.size() - kNamed; more > 0)
            return tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(labels.first(kNamed).join(u", "_s));
        return labels.join(u", "_s);
    }

    /// The generation of the newest change that has acted, 0 without one.
    static std::int64_t newestChange(const Scenario& scenario, std::int64_t generation)
    {
        const auto& all = scenario.interventions;
        const auto later = std::upper_bound(all.begin(), all.end(), generation,
                                            [](std::int64_t at, const Intervention& other) { return at < other.at; });
        return later == all.begin() ? 0 : std::prev(later)->at;
    }

    /// Of the rules that the reader set; empty: it stands for another reason.
    static QString pauseWords(const Snapshot& snapshot)
    {
        if (snapshot.playing)
            return {};
        switch (snapshot.pauseReason) {
        case PauseReason::AskedGeneration:
            return tr("paused here, as you asked. Press Play to go on.");
        case PauseReason::Fixed: {
            const auto fixed = std::find_if(snapshot.events.begin(), snapshot.events.end(), [&](const Event& event) {
                return event.what == Occurrence::Fixed && event.generation == snapshot.generation;
            });
            return fixed == snapshot.events.end()
                       ? QString()
                       : tr("%1 Paused, as you asked.").arg(what(*fixed, snapshot.document->lineages[fixed->lineage]));
        }
        case PauseReason::Standstill:
            return tr("nothing changes any more. Paused, as you asked.");
        default:
            return {};
        }
    }

    static QString run(const Snapshot& snapshot)
    {
        if (!snapshot.playing && snapshot.pauseReason == PauseReason::MemoryLimit)
            return tr("Generation %1 is as far as a run can go. Reset to start again.")
                .arg(countText(static_cast<double>(snapshot.generation)));
        if (!snapshot.playing && snapshot.pauseReason == PauseReason::Extinct)
            return tr("Generation %1: the population has died out. The run can be looked at; Play goes on with the "
                      "model alone.")
                .arg(countText(static_cast<double>(snapshot.generation)));
        if (const QString pending = pendingDeeds(snapshot); !snapshot.playing && !pending.isEmpty())
            return tr("Next, before generation %1: %2. Press Play (Space) or Step.")
                .arg(countText(static_cast<double>(snapshot.generation + 1)), pending);
        if (!snapshot.playing && snapshot.pauseReason == PauseReason::PlannedEnd)
            return tr("Generation %1: the planned end of this scenario. Press Play to go on.")
                .arg(countText(static_cast<double>(snapshot.generation)));
        if (const QString why = pauseWords(snapshot); !why.isEmpty())
            return at(snapshot.generation, why);
        const Event* told = snapshot.events.empty() ? nullptr : &newestEvent(snapshot);
        const std::int64_t changed = newestChange(*snapshot.document, snapshot.generation);
        const bool wasDone =
            told != nullptr && (told->what == Occurrence::DeedDone || told->what == Occurrence::Extinct);
        if (!wasDone && changed > (told != nullptr ? told->generation : 0))
            return at(changed, changes(*snapshot.document, changed));
        if (told != nullptr)
            return tell(*told, snapshot);
        if (snapshot.generation == 0 && !snapshot.playing)
            return tr("Both are complete. Press Play (Space) and watch what each loses.");
        return tr("Nothing has been lost for good yet.");
    }

    static QString subtitle(const Snapshot& snapshot, Side side)
    {
        const LineageSpec& spec = snapshot.document->lineages[side];
        const Conditions& conditions = snapshot.lineages[side].conditions;
        if (hasIndividuals(natureOf(spec.kind))) {
            const PopulationState state = populationState(snapshot, side);
            return populationSubtitle(spec, conditions, state.size, state.demes);
        }
        return modelSubtitle(spec, conditions);
    }

    static QString changes(const Scenario& scenario, std::int64_t generation)
    {
        const PerSide<Nature> natures = naturesOf(scenario.lineages);
        PerSide<std::vector<Setting>> settings;
        const auto& all = scenario.interventions;
        auto change = std::lower_bound(all.begin(), all.end(), generation,
                                       [](const Intervention& other, std::int64_t at) { return other.at < at; });
        QStringList labels;
        for (; change != all.end() && change->at == generation; ++change) {
            settings[change->lineage] = change->set;
            for (const Deed& deed : change->deeds)
                labels.append(deedLabel(deed, natures[change->lineage]));
        }
        // The same value for a model and a population has a name of its own.
        const bool unlike = hasIndividuals(natures[Side::Left]) != hasIndividuals(natures[Side::Right]);
        auto& right = settings[Side::Right];
        for (const Setting& left : settings[Side::Left]) {
            const auto same = unlike ? std::find(right.begin(), right.end(), left) : right.end();
            labels.append(same == right.end() ? settingLabel(natures[Side::Left], left) : settingLabelOfBoth(left));
            if (same != right.end())
                right.erase(same);
        }
        for (const Setting& left : right)
            labels.append(settingLabel(natures[Side::Right], left));
        return labels.join(u", "_s);
    }
};

} // namespace

QString eventSentence(const Event& event, const LineageSpec& spec)
{
    return Captions::event(event, spec);
}
QString runCaption(const Snapshot& snapshot)
{
    return Captions::run(snapshot);
}
QString lineageSubtitle(const Snapshot& snapshot, Side side)
{
    return Captions::subtitle(snapshot, side);
}
QString changesSentence(const Scenario& scenario, std::int64_t generation)
{
    return Captions::at(generation, Captions::changes(scenario, generation));
}
QString changesLabel(const Scenario& scenario, std::int64_t generation)
{
    return Captions::changes(scenario, generation);
}

} // namespace outcross
