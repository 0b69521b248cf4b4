#include "engine/replicates/sweep_boundary.h"

#include "engine/kinds/catalogue.h"
#include "engine/theory/boundary.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

constexpr int kCurvePoints = 101;

bool actsOn(const Sweep& sweep, const SweepAxis& axis, Side side)
{
    const auto& lineages = sweep.actsOn(axis);
    return std::find(lineages.begin(), lineages.end(), side) != lineages.end();
}

bool isChangedLater(const Scenario& scenario, Side side)
{
    return std::any_of(scenario.interventions.begin(), scenario.interventions.end(),
                       [&](const Intervention& change) { return change.lineage == side; });
}

/// Forces other than the two on the axes that move the equilibrium.
bool isDisturbed(const Forces& forces, Quantity axis)
{
    return forces.mutation != 0 || forces.memory != 0 || forces.exchange != 0 || forces.kinAvoidance != 0 ||
           (axis != Quantity::Selection && forces.selection != 0);
}

/// One deme of fixed size that mates at random; one lab that learns from its new items alone. Theory follows more than
/// these, but then the equilibrium is another one.
bool isTextbook(const LineageSpec& lineage)
{
    const Biology& biology = lineage.biology;
    const LoopSpec& loop = lineage.learning.loop;
    return biology.mating.system == MatingSystem::Random && !biology.mating.equalFamilies &&
           biology.space.kind == SpaceKind::One && !biology.growth.limited && loop.data == DataLoop::Replace &&
           loop.labs == 1 && !loop.exactShares && loop.noise == 0 && lineage.learning.smoothing == 0;
}

/// `inflowAt` along the other axis.
template <class InflowAt>
std::vector<SweepBoundary::Point> curve(const SweepAxis& other, bool isInflowX, const InflowAt& inflowAt)
{
    std::vector<SweepBoundary::Point> points;
    for (int i = 0; i < kCurvePoints; ++i) {
        const double share = static_cast<double>(i) / (kCurvePoints - 1);
        const double along = other.logarithmic ? other.low * std::pow(other.high / other.low, share)
                                               : other.low + (other.high - other.low) * share;
        const double inflow = inflowAt(along);
        points.push_back(isInflowX ? SweepBoundary::Point{inflow, along} : SweepBoundary::Point{along, inflow});
    }
    return points;
}

} // namespace

std::optional<SweepBoundary> theoreticalBoundary(const Sweep& sweep, Side side, const std::stop_token& stop)
{
    const SweepSpec& spec = sweep.spec();
    const bool isInflowX = spec.x.quantity == Quantity::Inflow;
    const SweepAxis& inflow = isInflowX ? spec.x : spec.y;
    const SweepAxis& other = isInflowX ? spec.y : spec.x;
    const LineageSpec& lineage = spec.scenario.lineages[side];
    if (inflow.quantity != Quantity::Inflow || !actsOn(sweep, inflow, side) || !actsOn(sweep, other, side) ||
        isChangedLater(spec.scenario, side) || isDisturbed(lineage.forces, other.quantity))
        return std::nullopt;

    const KindRow& kind = *findKind(lineage.kind);
    if (other.quantity == Quantity::Selection) {
        const bool isUniform = kind.hasCategories && lineage.startFrequencies == StartFrequencies::Equal;
        if (!isUniform || lineage.learning.curation.by != CurationKind::Temperature)
            return std::nullopt;
        return SweepBoundary{"f = 1 − T",
                             {QT_TRANSLATE_NOOP("engine", "f = 1 − T: less fresh data than this and a model sampled at "
                                                          "temperature T sharpens on and on, even without chance"),
                              {}},
                             curve(other, isInflowX, [](double s) { return inflowThatSteadies(1 - s); })};
    }
    if (other.quantity != Quantity::Size || !isTextbook(lineage))
        return std::nullopt;
    std::size_t possible = 0;
    while (possible < sweep.cells() && sweep.refusal(possible))
        ++possible;
    if (possible == sweep.cells())
        return std::nullopt;
    const Scenario first = sweep.scenarioOf(possible);
    const auto founders =
        sweep.originsFor(first, stop)[side]->found(Stream(first.seed, 0, static_cast<std::uint32_t>(side), 0), stop);
    Forces forces = lineage.forces;
    forces.inflow = std::max(inflow.low, inflow.high);
    const SourceMoments source = founders->sourceMoments();
    const Expectation* expectation = founders->expectation();
    if (expectation == nullptr)
        return std::nullopt;
    const double start = expectation->expectedStart().value_or(founders->startMoments().diversity);
    if (expectation->whyNoExpectation(forces) || source.unbiased || !(start > 0) || !(source.diversity > 0))
        return std::nullopt;
    const double kept = start / source.diversity / 2;
    const Text ofModel{QT_TRANSLATE_NOOP("engine", "n·f = ½: one real item every second generation keeps half of the "
                                                   "diversity in the long run (Wright 1931)"),
                       {}};
    const Text ofPopulation{QT_TRANSLATE_NOOP("engine", "2N·f = ½: one gamete from outside every second generation "
                                                        "keeps half of the diversity in the long run (Wright 1931)"),
                            {}};
    const bool isModel = kind.nature == Nature::Model;
    return SweepBoundary{
        isModel ? "n·f = ½" : "2N·f = ½", isModel ? ofModel : ofPopulation,
        curve(other, isInflowX, [&](double size) { return inflowThatKeeps(kept, size * source.itemsPerIndividual); })};
}

} // namespace outcross
