#include "app/features/map/phase_setup.h"

#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/start_conditions.h"
#include "engine/tables/census_columns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{
namespace
{

constexpr std::int64_t kLongest = 200;
constexpr int kColumns = 11;
constexpr int kRows = 9;
/// Where the lineages' sizes differ by more than this, one size for both would mean nothing to one of them.
constexpr double kComparable = 8;

/// The nearest of 1, 2, 5 · 10^k, by ratio.
double roundNumber(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    double nearest = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (std::abs(std::log(factor * power / value)) < std::abs(std::log(nearest / value)))
            nearest = factor * power;
    return nearest;
}

std::vector<Side> actsOn(const Scenario& scenario, Quantity quantity)
{
    std::vector<Side> lineages;
    for (const Side side : kSides)
        if (canSweep(scenario.lineages[side], quantity))
            lineages.push_back(side);
    return lineages;
}

/// The lineages whose size runs along an axis, and the smaller size of theirs.
struct Sized {
    std::optional<Side> only;
    double size = 1;
    double smallest = 1; ///< That their kinds allow.
};

Sized sized(const Scenario& scenario)
{
    std::vector<Side> lineages = actsOn(scenario, Quantity::Size);
    const auto sizeOf = [&](Side side) { return static_cast<double>(scenario.lineages[side].size); };
    const double ai = sizeOf(Side::Left);
    const double population = sizeOf(Side::Right);
    Sized result;
    if (lineages.size() == 2 && std::max(ai, population) > kComparable * std::min(ai, population)) {
        lineages = {Side::Right};
        result.only = Side::Right;
    }
    if (lineages.empty())
        return result;
    result.size = sizeOf(
        *std::min_element(lineages.begin(), lineages.end(), [&](Side a, Side b) { return sizeOf(a) < sizeOf(b); }));
    for (const Side side : lineages)
        if (const KindRow* kind = findKind(scenario.lineages[side].kind))
            result.smallest = std::max(result.smallest, static_cast<double>(kind->minimumSize));
    return result;
}

/// A step of the sizes: the size on screen lies in the lower half of the axis.
double sizeStep(const Scenario& scenario)
{
    const Sized at = sized(scenario);
    return std::max(roundNumber(std::max(1.0, at.size / 3)), std::ceil(at.smallest));
}

SweepAxis sizeAxis(const Scenario& scenario)
{
    const double step = sizeStep(scenario);
    const double high = std::min(kRows * step, static_cast<double>(kMaximumSize));
    return {Quantity::Size, sized(scenario).only, std::min(step, high / kRows), high, kRows, false};
}

/// Half is kept where n·f = ½: that is the middle of the axis for the smallest size, and further left for others.
SweepAxis inflowAxis(const Scenario& scenario)
{
    const double high = std::clamp(roundNumber(1 / sizeStep(scenario)), 1e-6, 1.0);
    return {Quantity::Inflow, {}, 0, high, kColumns, false};
}

SweepAxis selectionAxis(const Scenario& scenario)
{
    double low = 0;
    double high = 1;
    for (const Side side : actsOn(scenario, Quantity::Selection)) {
        const QuantityRange range = rangeFor(scenario.lineages[side], Quantity::Selection);
        low = std::max(low, range.low);
        high = std::min(high, range.high);
    }
    return {Quantity::Selection, {}, low, std::max(high, low + 0.1), kColumns, false};
}

/// What besides the inflow the scenario is about.
Quantity secondQuantity(const Scenario& scenario, const std::vector<Quantity>& possible)
{
    const auto isUsed = [&](Quantity quantity) {
        const auto lineages = actsOn(scenario, quantity);
        return std::any_of(lineages.begin(), lineages.end(),
                           [&](Side side) { return valueOf(startConditions(scenario.lineages[side]), quantity) != 0; });
    };
    for (const Quantity quantity : {Quantity::Selection, Quantity::Memory, Quantity::Exchange, Quantity::KinAvoidance})
        if (isUsed(quantity))
            return quantity;
    return std::find(possible.begin(), possible.end(), Quantity::Size) != possible.end() ? Quantity::Size
                                                                                         : Quantity::Mutation;
}

bool isSetBy(const SweepAxis& axis, Side side, Quantity quantity)
{
    return axis.quantity == quantity && axis.only.value_or(side) == side;
}

} // namespace

std::vector<Quantity> sweepableQuantities(const Scenario& scenario)
{
    std::vector<Quantity> possible;
    for (const Quantity quantity : {Quantity::Inflow, Quantity::Size, Quantity::Mutation, Quantity::Selection,
                                    Quantity::Memory, Quantity::Exchange, Quantity::KinAvoidance})
        if (!actsOn(scenario, quantity).empty())
            possible.push_back(quantity);
    return possible;
}

SweepAxis proposedAxis(const Scenario& scenario, Quantity quantity)
{
    constexpr double kUsualMutation = 0.01;
    switch (quantity) {
    case Quantity::Size:
        return sizeAxis(scenario);
    case Quantity::Inflow:
        return inflowAxis(scenario);
    case Quantity::Mutation:
        return {quantity, {}, 0, kUsualMutation, kColumns, false};
    case Quantity::Selection:
        return selectionAxis(scenario);
    case Quantity::Memory:
    case Quantity::Exchange:
        return {quantity, {}, 0, 0.5, kColumns, false};
    case Quantity::KinAvoidance:
        break;
    }
    return {quantity, {}, 0, 1, kColumns, false};
}

PhaseSetup proposedSetup(const Scenario& document)
{
    const std::vector<Quantity> possible = sweepableQuantities(document);
    PhaseSetup setup;
    setup.generation = std::min(document.generations, kLongest);
    if (possible.empty())
        return setup;
    const Quantity second = secondQuantity(document, possible);
    setup.x = proposedAxis(document, possible.front());
    setup.y = proposedAxis(document, second == possible.front() ? possible.back() : second);
    setup.y.count = kRows;
    if (setup.x.quantity == Quantity::Inflow && setup.y.quantity == Quantity::Selection) {
        // Fresh data holds against a preference of its own strength (f = 1 − T): the same values both ways.
        setup.x.high = setup.y.high = std::min(0.2, setup.y.high);
        setup.x.count = setup.y.count = kRows;
    }
    return setup;
}

PhaseSetup shortened(PhaseSetup setup, double seconds, double wanted)
{
    constexpr std::uint32_t kFewestReplicates = 2; // one has no standard error
    constexpr int kFewestCells = 5;
    if (seconds > wanted) {
        const auto lives = static_cast<std::uint32_t>(setup.lives * wanted / seconds);
        const std::uint32_t fewer = std::clamp(lives, std::min(kFewestReplicates, setup.lives), setup.lives);
        seconds *= static_cast<double>(fewer) / setup.lives;
        setup.lives = fewer;
    }
    for (SweepAxis* axis : {&setup.x, &setup.y})
        if (seconds > wanted && axis->count > kFewestCells) {
            const int fewer = std::max(kFewestCells, (axis->count + 1) / 2);
            seconds *= static_cast<double>(fewer) / axis->count;
            axis->count = fewer;
        }
    return setup;
}

SweepSpec phaseSweep(const Scenario& document, const PhaseSetup& setup)
{
    SweepSpec spec{document, setup.x, setup.y, setup.lives, censusColumns(document)};
    spec.scenario.generations = setup.generation;
    std::vector<Intervention>& changes = spec.scenario.interventions;
    for (Intervention& change : changes)
        std::erase_if(change.set, [&](const Setting& setting) {
            return isSetBy(setup.x, change.lineage, setting.quantity) ||
                   isSetBy(setup.y, change.lineage, setting.quantity);
        });
    std::erase_if(changes, [](const Intervention& change) { return change.set.empty() && change.deeds.empty(); });
    return spec;
}

} // namespace outcross
