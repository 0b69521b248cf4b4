#include "engine/kinds/lineage_rules.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/model_rules.h"
#include "engine/population/mating_rules.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

[[noreturn]] void refuse(const char* pattern, std::vector<std::string> values = {})
{
    throw InputError({pattern, std::move(values)});
}

void checkSelection(const SelectionSpec& selection, double strength)
{
    switch (selection.model) {
    case SelectionModel::None:
        if (strength != 0)
            refuse(QT_TRANSLATE_NOOP("engine", "the force \"selection\" needs a model (the lineage's key "
                                               "\"selection\"); without one only 0 is allowed"));
        return;
    case SelectionModel::Genic:
    case SelectionModel::Dominance:
        if (!(strength > -1))
            refuse(QT_TRANSLATE_NOOP("engine", "the force \"selection\" must be above −1, so that fitness stays "
                                               "positive; it is %1"),
                   {numberText(strength)});
        return;
    case SelectionModel::Overdominance:
    case SelectionModel::Niches:
        if (!(strength >= 0 && strength <= 1))
            refuse(QT_TRANSLATE_NOOP("engine", "the force \"selection\" must be in 0 … 1 with overdominance and "
                                               "niches; it is %1"),
                   {numberText(strength)});
        return;
    }
}

} // namespace

bool actsOn(const LineageSpec& spec, Quantity quantity)
{
    const KindRow* kind = findKind(spec.kind);
    return kind && kind->feels(quantity);
}

QuantityRange rangeFor(const LineageSpec& spec, Quantity quantity)
{
    QuantityRange range = kQuantities[static_cast<std::size_t>(quantity)];
    const KindRow* kind = findKind(spec.kind);
    if (quantity == Quantity::Size) {
        if (kind)
            range.low = static_cast<double>(kind->minimumSize);
        return range;
    }
    if (!kind || !kind->feels(quantity))
        range.low = range.high = 0;
    else if (kind->nature == Nature::Model)
        return modelRange(spec.learning, range);
    else if (quantity == Quantity::Selection)
        switch (spec.biology.selection.model) {
        case SelectionModel::None:
            range.low = range.high = 0;
            break;
        case SelectionModel::Genic:
        case SelectionModel::Dominance:
            range.low = -0.99; // −1 itself would leave no survivors
            break;
        case SelectionModel::Overdominance:
        case SelectionModel::Niches:
            range.low = 0;
            range.high = 1;
            break;
        }
    return range;
}

void checkSpec(const LineageSpec& spec)
{
    const Biology& biology = spec.biology;
    if (spec.startFrequencies == StartFrequencies::Distinct && spec.data.empty() && spec.variants > kMaximumVariants)
        refuse(QT_TRANSLATE_NOOP("engine", "with distinct founder alleles the size can be %1 at the most, it is %2"),
               {std::to_string(kMaximumVariants / 2), std::to_string(spec.size)});
    if (biology.space.kind == SpaceKind::Colonies && spec.data.empty())
        refuse(QT_TRANSLATE_NOOP("engine", "colonies come from a table of genotypes: the key \"data\" is missing"));
    if (biology.space.demes > spec.size)
        refuse(QT_TRANSLATE_NOOP("engine", "%1 demes need at least as many individuals; the size is %2"),
               {std::to_string(biology.space.demes), std::to_string(spec.size)});
    if (biology.selection.model == SelectionModel::Niches && spec.data.empty() && spec.variants > kMaximumNiches)
        refuse(QT_TRANSLATE_NOOP("engine", "there is one niche an allele and room for %1 niches; there are %2 alleles"),
               {std::to_string(kMaximumNiches), std::to_string(spec.variants)});
    if (biology.pollination.pollinators > 0 && !biology.growth.limited)
        refuse(QT_TRANSLATE_NOOP("engine", "pollination decides how many seeds there are, so it needs growth (the key "
                                           "\"growth\")"));
    checkLearning(spec);
    checkConditions(spec, startConditions(spec));
}

void checkConditions(const LineageSpec& spec, const Conditions& conditions)
{
    const auto& [size, forces] = conditions;
    const KindRow* kind = findKind(spec.kind);
    for (const QuantityRange& range : kQuantities)
        if (kind && range.quantity != Quantity::Size && !kind->feels(range.quantity) &&
            valueOf(conditions, range.quantity) != 0)
            refuse(QT_TRANSLATE_NOOP("engine", "the force \"%1\" does not act on the kind \"%2\"; only 0 is allowed"),
                   {std::string(range.key), spec.kind});
    if (kind && kind->nature == Nature::Model) {
        checkModelForces(spec, forces);
        return;
    }
    if (kind && kind->feels(Quantity::Selection))
        checkSelection(spec.biology.selection, forces.selection);
    // Exchange is refused even where there is one deme: a fragmentation may make more.
    checkMating(spec.biology.mating, kMaximumDemes, forces.exchange, forces.kinAvoidance);
    const bool needsKinship = forces.kinAvoidance > 0 || spec.biology.mating.system == MatingSystem::LeastKinship ||
                              spec.biology.lethalEquivalents > 0;
    if (needsKinship && kind && kind->feels(Quantity::Size) && size > kMaximumKinshipSize)
        refuse(QT_TRANSLATE_NOOP("engine", "kin avoidance, least kinship and inbreeding depression need the kinship of "
                                           "all pairs: the size can be %1 at the most, it is %2"),
               {std::to_string(kMaximumKinshipSize), std::to_string(size)});
}

void checkDeed(const LineageSpec& spec, const Deed& deed)
{
    const KindRow* kind = findKind(spec.kind);
    if (!kind || std::find(kind->deeds.begin(), kind->deeds.end(), deed.what) == kind->deeds.end())
        refuse(QT_TRANSLATE_NOOP("engine", "this cannot be done to the kind \"%1\""), {spec.kind});
    if (deed.what == DeedKind::Bottleneck && deed.count < kind->minimumSize)
        refuse(QT_TRANSLATE_NOOP("engine", "the kind \"%1\" needs a size of at least %2; the bottleneck has %3"),
               {spec.kind, std::to_string(kind->minimumSize), std::to_string(deed.count)});
    if (deed.what == DeedKind::Pathogen && spec.data.empty() && deed.locus >= spec.loci)
        refuse(QT_TRANSLATE_NOOP("engine", "there is no locus %1: the last one is %2"),
               {std::to_string(deed.locus), std::to_string(spec.loci - 1)});
    if (deed.what == DeedKind::EqualFamilies) {
        MatingSpec mating = spec.biology.mating;
        mating.equalFamilies = deed.on;
        checkMating(mating, 1, 0, 0);
    }
}

} // namespace outcross
