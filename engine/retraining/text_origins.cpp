#include "engine/base/errors.h"
#include "engine/base/stopping.h"
#include "engine/models/text/neural_text_model.h"
#include "engine/models/text/ngram_model.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/spec_checks.h"
#include "engine/retraining/text_lineage.h"

#include <string>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::int64_t kBytesPerToken = 64;
constexpr int kMaximumUnits = 256;

std::shared_ptr<const TextReality> textReality(const LineageSpec& spec, const DataLibrary& library,
                                               const std::stop_token& stop)
{
    if (spec.data.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "data: a model of text needs a text to learn from, shipped "
                                                      "(austen_pride, newton_opticks) or a file"),
                          {}});
    TextCorpus corpus = readText(library.text(spec.data), spec.data, spec.learning.text.unit, stop);
    throwIfStopped(stop);
    return std::make_shared<const TextReality>(std::move(corpus), stop);
}

NgramSmoothing smoothingOf(TextSmoothing smoothing)
{
    switch (smoothing) {
    case TextSmoothing::None:
        return NgramSmoothing::None;
    case TextSmoothing::WittenBell:
        return NgramSmoothing::WittenBell;
    case TextSmoothing::KneserNey:
        break;
    }
    return NgramSmoothing::KneserNey;
}

} // namespace

std::shared_ptr<const Origin> ngramOrigin(const LineageSpec& spec, const DataLibrary& library,
                                          const std::stop_token& stop)
{
    requireSize(spec, kNgramLimits.size, kBytesPerToken);
    const auto reality = textReality(spec, library, stop);
    const NgramOptions options{.order = spec.learning.text.order,
                               .smoothing = smoothingOf(spec.learning.text.smoothing)};
    return textOrigin(
        reality, std::make_unique<NgramModel>(reality->types(), passageLength(spec.learning.text.unit), options), spec);
}

std::shared_ptr<const Origin> neuralTextOrigin(const LineageSpec& spec, const DataLibrary& library,
                                               const std::stop_token& stop)
{
    requireSize(spec, kNeuralTextLimits.size, kBytesPerToken);
    const auto reality = textReality(spec, library, stop);
    auto settings = NeuralTextSettings::suitedTo(reality->types(), passageLength(spec.learning.text.unit));
    const NetworkSpec& network = spec.learning.network;
    if (network.hidden > kMaximumUnits)
        throw InputError({QT_TRANSLATE_NOOP("engine", "network.hidden: at most %1 units of memory, not %2"),
                          {std::to_string(kMaximumUnits), std::to_string(network.hidden)}});
    if (network.hidden > 0)
        settings.units = network.hidden;
    if (network.steps > 0)
        settings.steps = network.steps;
    settings.isFromScratch = network.fresh;
    return textOrigin(reality, std::make_unique<NeuralTextModel>(settings), spec);
}

} // namespace outcross
