#include "engine/data/data_kind.h"
#include "engine/kinds/kinds.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

const char* subtitle(const LineageSpec& spec)
{
    return spec.learning.text.unit == TextUnit::Words
               ? QT_TRANSLATE_NOOP("ModelWords", "Learned from %1, then from %2 words of its own")
               : QT_TRANSLATE_NOOP("ModelWords", "Learned from %1, then from %2 characters of its own");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 20'000;
    spec.data = "austen_pride";
    // Kneser and Ney's smoothing spreads its chances so far that diversity rises: nothing for a first look.
    spec.learning.text.smoothing = TextSmoothing::WittenBell;
    return spec;
}

} // namespace

KindRow ngramKind()
{
    return {
        .id = "ngram",
        .keys = {"data", "text", "loop", "curation", "detector", "watermark"},
        .parts = {"labs", "order"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kNgramLimits.size,
        .measures = textMeasures(),
        .tellingMeasures = tellingTextMeasures(),
        .curations = {CurationKind::Temperature, CurationKind::TopP, CurationKind::TopK, CurationKind::Beam},
        .secondsPerByte = kSecondsPerByteOfText,
        .input = ModelInput::Text,
        .plainestFor = {DataKind::Text, DataKind::Characters},
        .usual = usual(),
        .variants = tokenWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Word counter"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds", "Counts which word follows which two words and writes by "
                                                              "these counts."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Text"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .origin = ngramOrigin,
    };
}

} // namespace outcross
