#include "engine/kinds/kinds.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

const char* subtitle(const LineageSpec&)
{
    return QT_TRANSLATE_NOOP("ModelWords", "A network that read %1, then %2 tokens of its own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 20'000;
    spec.data = "austen_pride";
    spec.learning.text.unit = TextUnit::Characters;
    return spec;
}

} // namespace

KindRow neuralTextKind()
{
    return {
        .id = "neural-text",
        .keys = {"data", "text", "network", "loop", "curation", "detector", "watermark"},
        .parts = {"labs"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kNeuralTextLimits.size,
        .measures = textMeasures(),
        .tellingMeasures = tellingTextMeasures(),
        .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Beam},
        .isSlow = true,
        .secondsPerByte = kSecondsPerByteOfText,
        .input = ModelInput::Text,
        .usual = usual(),
        .variants = tokenWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Writing network"),
                  .sentence = QT_TRANSLATE_NOOP(
                      "ModelKinds", "A network that reads letter after letter and guesses what comes next."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Text"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .origin = neuralTextOrigin,
    };
}

} // namespace outcross
