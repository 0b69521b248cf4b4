#include "tests/engine/shared/random_scenarios.h"

#include "engine/kinds/catalogue.h"
#include "engine/lineage/start_conditions.h"

namespace outcross::fixtures
{

Scenario RandomScenarios::scenario()
{
    Scenario scenario;
    scenario.title = "Random";
    scenario.seed = m_stream();
    scenario.generations = kGenerations;
    scenario.lineages[Side::Left] = model();
    scenario.lineages[Side::Right] = population();
    for (int left = number(0, 4); left > 0; --left) {
        const Side side = chance(0.3) ? Side::Left : Side::Right;
        const std::int64_t at = between(1, kGenerations);
        if (chance(0.5))
            addDeed(scenario.interventions, at, side, deed(side));
        else
            addIntervention(scenario.interventions, at, side, settings(side));
    }
    return scenario;
}

LineageSpec RandomScenarios::model()
{
    LineageSpec spec;
    spec.kind = std::vector<const char*>{"categorical", "gaussian",   "mixture",    "histogram",
                                         "kde",         "regression", "adversarial"}[m_stream.below(7)];
    const bool networks = spec.kind == "adversarial";
    const bool regresses = spec.kind == "regression";
    spec.size = networks || regresses ? between(12, 30) : between(2, 20);
    if (!regresses)
        spec.variants = number(1, 8);
    Learning& learning = spec.learning;
    if (networks) {
        learning.network.steps = number(1, 12);
        learning.network.hidden = number(1, 8);
        learning.network.packing = number(1, 3);
        learning.network.fresh = chance(0.5);
    }
    if (spec.kind == "histogram" || spec.kind == "categorical")
        learning.smoothing = chance(0.3) ? share() : 0;
    if (spec.kind == "kde")
        learning.bandwidth = chance(0.5) ? share() : 0;
    if (chance(0.6))
        learning.loop = loop(*findKind(spec.kind));
    const KindRow& kind = *findKind(spec.kind);
    if (!kind.curations.empty() && chance(0.4)) {
        learning.curation.by = kind.curations[m_stream.below(kind.curations.size())];
        if (learning.curation.by == CurationKind::Verification)
            learning.curation.keepRight = chance(0.5) ? 1 : 0.5;
        if (chance(0.7))
            spec.forces.selection = share();
    }
    if (chance(0.3))
        spec.forces.inflow = share();
    if (!regresses && chance(0.3))
        spec.forces.mutation = share();
    if (!regresses && chance(0.2))
        spec.forces.memory = share();
    if (!regresses && chance(0.2))
        spec.forces.exchange = share();
    if (!regresses && chance(0.2))
        spec.forces.kinAvoidance = share();
    return spec;
}

LoopSpec RandomScenarios::loop(const KindRow& kind)
{
    LoopSpec loop;
    loop.data = static_cast<DataLoop>(m_stream.below(5));
    if (loop.data == DataLoop::Window)
        loop.window = number(1, 4);
    loop.exactShares = chance(0.3);
    loop.archive = chance(0.5) ? between(1, 20) : 0;
    for (const std::string_view part : kind.parts) {
        if (part == "labs" && chance(0.4)) {
            loop.labs = number(1, 4);
            loop.exchange = chance(0.3) ? LabExchange::Merge : LabExchange::Data;
        }
        if (part == "noise" && chance(0.3))
            loop.noise = share();
    }
    return loop;
}

LineageSpec RandomScenarios::population()
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = between(1, 40);
    if (chance(0.15))
        spec.data = "nancycats";
    else {
        spec.loci = number(1, 6);
        spec.variants = number(1, 10);
        if (chance(0.2))
            spec.startFrequencies = StartFrequencies::Distinct;
        else if (chance(0.2)) {
            spec.startFrequencies = StartFrequencies::Given;
            spec.frequencies = {0.5, 0.25, 0.25};
            spec.variants = 3;
        } else if (chance(0.2))
            spec.startFrequencies = StartFrequencies::Zipf;
        settleVariants(spec);
    }
    if (chance(0.9))
        spec.biology = biology(spec);
    Conditions start = startConditions(spec);
    for (const Setting& setting : settings(Side::Right))
        if (setting.quantity != Quantity::Size &&
            (setting.quantity != Quantity::Selection || spec.biology.selection.model != SelectionModel::None))
            apply(setting, start);
    spec.forces = start.forces;
    return spec;
}

Biology RandomScenarios::biology(const LineageSpec& spec)
{
    Biology biology;
    const int loci = spec.data.empty() ? spec.loci : 9;
    if (chance(0.3))
        biology.genome = {MapKind::Uniform, number(1, loci), static_cast<double>(between(0, 300)), {}};
    else if (chance(0.3)) {
        biology.genome.map = MapKind::Given;
        for (int i = 1; i < loci; ++i)
            biology.genome.fractions.push_back(chance(0.3) ? 0.5 : share() / 2);
    }
    if (chance(0.4))
        biology.mutationModel = static_cast<MutationModel>(m_stream.below(4));
    if (chance(0.6))
        biology.mating = mating();
    if (chance(0.15) && !spec.data.empty())
        biology.space.kind = SpaceKind::Colonies;
    else if (chance(0.4))
        biology.space = {static_cast<SpaceKind>(between(1, 3)), number(1, 6)};
    if (chance(0.25))
        biology.growth = {true, static_cast<double>(between(0, 300)) / 100};
    if (chance(0.2))
        biology.lethalEquivalents = static_cast<double>(between(0, 20));
    if (chance(0.4))
        biology.selection = selection(spec);
    if (chance(0.25))
        biology.load = {number(0, 12), share(), share(), share() / 10, share()};
    if (chance(0.5) && (biology.growth.limited || chance(0.05)))
        biology.pollination = {number(0, 4), number(0, loci - 1)};
    if (chance(0.3))
        biology.bank = between(0, 12);
    return biology;
}

MatingSpec RandomScenarios::mating()
{
    MatingSpec mating;
    mating.system = static_cast<MatingSystem>(m_stream.below(8));
    if (mating.system == MatingSystem::Selfing)
        mating.selfingRate = share();
    if (mating.system == MatingSystem::TwoSexes || mating.system == MatingSystem::Monogamy)
        mating.maleShare = static_cast<double>(between(1, 99)) / 100;
    mating.equalFamilies = chance(0.3);
    return mating;
}

SelectionSpec RandomScenarios::selection(const LineageSpec& spec)
{
    SelectionSpec selection;
    selection.model = static_cast<SelectionModel>(between(1, 4));
    selection.locus = number(0, spec.data.empty() ? spec.loci - 1 : 8);
    if (selection.model == SelectionModel::Dominance)
        selection.dominance = static_cast<double>(between(-100, 200)) / 100;
    if (selection.model == SelectionModel::Overdominance)
        selection.against = share();
    return selection;
}

Deed RandomScenarios::deed(Side side)
{
    Deed deed;
    if (side == Side::Right || chance(0.05))
        deed.what = static_cast<DeedKind>(m_stream.below(8));
    deed.count = between(2, 12);
    deed.generations = between(1, 4);
    deed.from = chance(0.5) ? Deed::kFromFounders : number(0, 3);
    deed.to = chance(0.7) ? 0 : number(0, 3);
    deed.each = chance(0.3);
    deed.on = chance(0.7);
    deed.locus = chance(0.9) ? 0 : number(0, 6);
    return tidied(deed);
}

std::vector<Setting> RandomScenarios::settings(Side side)
{
    std::vector<Setting> settings;
    for (const QuantityRange& range : kQuantities) {
        const bool known = side == Side::Right || chance(0.5) || range.quantity <= Quantity::Mutation;
        if (!known || !chance(0.25))
            continue;
        if (range.quantity == Quantity::Size)
            settings.push_back({range.quantity, static_cast<double>(between(2, 40))});
        else
            settings.push_back({range.quantity, chance(0.3) ? 0 : share()});
    }
    return settings;
}

} // namespace outcross::fixtures
