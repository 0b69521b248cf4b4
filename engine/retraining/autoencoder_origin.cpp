#include "engine/base/errors.h"
#include "engine/data/image_library.h"
#include "engine/models/points/autoencoder_model.h"
#include "engine/retraining/image_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

#include <string>

namespace outcross
{
namespace
{

constexpr int kLargeImage = 256; // pixels: from here on the larger network
constexpr int kLargeHidden = 128;
constexpr int kLargeSteps = 1500;

AutoencoderSettings settingsOf(const NetworkSpec& network, int pixels)
{
    AutoencoderSettings settings;
    settings.inputs = pixels;
    settings.latent = network.latent;
    settings.beta = network.beta;
    settings.isFromScratch = network.fresh;
    if (pixels >= kLargeImage) {
        settings.hidden = kLargeHidden;
        settings.steps = kLargeSteps;
    }
    if (network.hidden > 0)
        settings.hidden = network.hidden;
    if (network.steps > 0)
        settings.steps = network.steps;
    return settings;
}

} // namespace

std::shared_ptr<const Origin> autoencoderOrigin(const LineageSpec& spec, const DataLibrary& library,
                                                const std::stop_token& stop)
{
    if (spec.data.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "data: an autoencoder needs images to learn from: shipped ones "
                                                      "(optdigits, mnist), an IDX file or a folder of PNG files"),
                          {}});
    const ImageSet images = readImages(library, spec.data, stop);
    requireSize(spec, kAutoencoderLimits.size, images.pixels.cols() * 4 * static_cast<std::int64_t>(sizeof(double)));
    auto reality = std::make_shared<ImageReality>(images, stop);
    reality->note(images.notes);
    auto model = std::make_unique<AutoencoderModel>(settingsOf(spec.learning.network, reality->pixels()));
    return pointOrigin(std::move(reality), std::move(model),
                       {.size = spec.size, .learning = spec.learning, .keepsMoments = false, .countsOnItems = true});
}

} // namespace outcross
