#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "app/words/model_words.h"
#include "app/words/population_state.h"
#include "app/words/population_words.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/lineage/start_conditions.h"
#include "widgets/panels/force_panel.h"
#include "widgets/sheets/model_kinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kUsualLargestSize = 10'000;
constexpr double kLargestText = 200'000;

/// Where the slider of a model's size ends; more can be typed.
double largestSize(const LineageSpec& model)
{
    return modelKind(model.kind).input == ModelInput::Text ? kLargestText : kUsualLargestSize;
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

/// What acts on both sides, and what a hand changes of it.
class ForcesFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(ForcesFeature)
public:
    explicit ForcesFeature(FrameContext& frame) : Feature(frame), m_gesture(frame.session.newGesture())
    {
        connect(&session(), &Session::problem, this, &ForcesFeature::showWhatHolds);
    }

    void attach() override
    {
        connect(centre().forces, &ForcePanel::changed, this,
                [this](const std::vector<SideChange>& changes) { session().conductor().change(changes, m_gesture); });
        connect(centre().forces, &ForcePanel::editingFinished, this, [this] { m_gesture = session().newGesture(); });
    }

    void showRun() override
    {
        const Snapshot& snapshot = *session().snapshot();
        ForcePanel& forces = *centre().forces;
        PerSide<Conditions> defaults;
        for (const Side side : kSides) {
            defaults[side] = startConditions(snapshot.opened->lineages[side]);
            showWhatCanAct(side, snapshot.document->lineages[side]);
        }
        const LineageSpec& model = snapshot.document->lineages[Side::Left];
        if (!isPopulationKind(model.kind))
            forces.setSizes(Side::Left, rangeFor(model, Quantity::Size).low, largestSize(model));
        const bool isLoaded = m_opened != snapshot.opened;
        m_opened = snapshot.opened;
        forces.setDefaults(defaults, isLoaded);
        if (isLoaded && movesFoldedForces(*snapshot.opened))
            forces.setUnfolded(true);
    }

    void showSnapshot() override
    {
        const Snapshot& snapshot = *session().snapshot();
        ForcePanel& forces = *centre().forces;
        for (const Side side : kSides)
            forces.setConditions(side, snapshot.lineages[side].conditions);
        const LineageSpec& population = snapshot.document->lineages[Side::Right];
        forces.setSelection(selectionMeaning(population.biology.selection), rangeFor(population, Quantity::Selection));
        forces.setActing(actingQuantities(snapshot, populationState(snapshot)));
        const LineageSpec& model = snapshot.document->lineages[Side::Left];
        forces.setModelForces(isPopulationKind(model.kind) ? std::map<Quantity, ModelForce>() : modelForces(model));
    }

private:
    void showWhatCanAct(Side side, const LineageSpec& spec)
    {
        for (const Quantity quantity : {Quantity::Inflow, Quantity::Mutation, Quantity::Size})
            centre().forces->setUnavailable(side, quantity,
                                            actsOn(spec.kind, quantity) ? QString()
                                            : isPopulationKind(spec.kind)
                                                ? tr("A pedigree has happened already: nothing acts on it.")
                                                : tr("This kind of model does not know it."));
    }

    /// What was refused does not stay on the slider.
    void showWhatHolds()
    {
        centre().forces->forgetMoved();
        if (const auto& snapshot = session().snapshot())
            for (const Side side : kSides)
                centre().forces->setConditions(side, snapshot->lineages[side].conditions);
    }

    std::uint64_t m_gesture; ///< Of the movement that the hand makes, or makes next.
    std::shared_ptr<const Scenario> m_opened;
};

} // namespace

std::unique_ptr<Feature> makeForcesFeature(FrameContext& frame)
{
    return std::make_unique<ForcesFeature>(frame);
}

} // namespace outcross
