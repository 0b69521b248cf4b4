#include "engine/data/data_kind.h"
#include "engine/kinds/kinds.h"
#include "engine/retraining/model_origins.h"

namespace outcross
{
namespace
{

const char* subtitle(const LineageSpec&)
{
    return QT_TRANSLATE_NOOP("ModelWords", "An image network, trained on %1, then on %2 of its own images");
}

LineageSpec usual()
{
    LineageSpec spec;
    spec.size = 1438; // all that is not held out of the small digits
    spec.data = "optdigits";
    return spec;
}

} // namespace

KindRow autoencoderKind()
{
    return {
        .id = "autoencoder",
        .keys = {"data", "network", "loop", "curation", "detector"},
        .parts = {"labs", "noise", "latent", "beta"},
        .acts = everyQuantity(),
        .deeds = {DeedKind::Bottleneck},
        .minimumSize = kAutoencoderLimits.size,
        .measures = {Measure::RealShare, Measure::Flagged, Measure::TrainingItems, Measure::Precision, Measure::Recall,
                     Measure::Vendi, Measure::Certainty},
        .tellingMeasures = {Measure::Recall, Measure::Precision, Measure::Certainty},
        .curations = {CurationKind::Truncation, CurationKind::Verification},
        .isSlow = true,
        .input = ModelInput::Images,
        .plainestFor = {DataKind::Images, DataKind::OneImage},
        .usual = usual(),
        .variants = classWords,
        .words = {.name = QT_TRANSLATE_NOOP("ModelKinds", "Image network"),
                  .sentence = QT_TRANSLATE_NOOP("ModelKinds", "Squeezes small images into a few numbers and learns to "
                                                              "draw them again from these."),
                  .picture = QT_TRANSLATE_NOOP("ModelWords", "Images"),
                  .diversity = kTotalVariance,
                  .subtitle = subtitle},
        .origin = autoencoderOrigin,
    };
}

} // namespace outcross
