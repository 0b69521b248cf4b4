#include "engine/models/points/adversarial_model.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/plane_reality.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

namespace outcross
{
namespace
{

AdversarialSettings settingsOf(const NetworkSpec& network)
{
    AdversarialSettings settings;
    if (network.hidden > 0)
        settings.hidden = network.hidden;
    if (network.steps > 0)
        settings.steps = network.steps;
    settings.latent = network.latent;
    settings.packing = network.packing;
    settings.isFromScratch = network.fresh;
    return settings;
}

} // namespace

std::shared_ptr<const Origin> adversarialOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                const std::stop_token& stop)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, kAdversarialLimits.variants, kAdversarialLimits.maximumVariants);
    requireSize(spec, kAdversarialLimits.size, kBytesPerPoint);
    auto reality = planeReality(spec, library, stop);
    reality->comparePoints();
    return pointOrigin(std::move(reality), std::make_unique<AdversarialModel>(settingsOf(spec.learning.network)),
                       {.size = spec.size, .learning = spec.learning, .keepsMoments = false, .countsOnItems = true});
}

} // namespace outcross
