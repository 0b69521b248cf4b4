#include "engine/kinds/learning_json.h"

#include <algorithm>
#include <array>

namespace outcross
{
namespace
{

using OrderedJson = nlohmann::ordered_json;

constexpr std::array kLoops{JsonName{"replace", DataLoop::Replace}, JsonName{"accumulate", DataLoop::Accumulate},
                            JsonName{"subsample", DataLoop::Subsample}, JsonName{"window", DataLoop::Window},
                            JsonName{"augment", DataLoop::Augment}};
constexpr std::array kExchanges{JsonName{"data", LabExchange::Data}, JsonName{"merge", LabExchange::Merge}};
constexpr std::array kCurations{JsonName{"temperature", CurationKind::Temperature},
                                JsonName{"topP", CurationKind::TopP},
                                JsonName{"topK", CurationKind::TopK},
                                JsonName{"beam", CurationKind::Beam},
                                JsonName{"truncation", CurationKind::Truncation},
                                JsonName{"reward", CurationKind::Reward},
                                JsonName{"verification", CurationKind::Verification}};
constexpr std::array kUnits{JsonName{"words", TextUnit::Words}, JsonName{"characters", TextUnit::Characters}};
constexpr std::array kSmoothings{JsonName{"none", TextSmoothing::None},
                                 JsonName{"wittenBell", TextSmoothing::WittenBell},
                                 JsonName{"kneserNey", TextSmoothing::KneserNey}};
constexpr std::array kStarts{JsonName{"fresh", true}, JsonName{"last", false}};
constexpr std::array kShapes{JsonName{"grid", ModeShape::Grid}, JsonName{"ring", ModeShape::Ring}};

constexpr double kMaximumSmoothing = 1000;
constexpr double kMaximumDeviation = 10;
constexpr double kMaximumSpacing = 100;

bool has(const std::vector<std::string_view>& list, std::string_view key)
{
    return std::find(list.begin(), list.end(), key) != list.end();
}

LoopSpec readLoop(const JsonReader& from, const KindRow& kind)
{
    LoopSpec loop;
    if (from.has("data"))
        loop.data = from.oneOf("data", kLoops);
    std::vector<std::string> allowed{"data", "exact", "archive"};
    if (has(kind.parts, "labs"))
        allowed.insert(allowed.end(), {"labs", "exchange"});
    if (has(kind.parts, "noise"))
        allowed.emplace_back("noise");
    if (loop.data == DataLoop::Window)
        allowed.emplace_back("window");
    from.allowOnly(allowed);
    if (from.has("window"))
        loop.window = static_cast<int>(from.integer("window", 1, kMaximumWindow));
    if (from.has("exact"))
        loop.exactShares = from.boolean("exact");
    if (from.has("archive"))
        loop.archive = from.integer("archive", 0, kMaximumSize);
    if (from.has("labs"))
        loop.labs = static_cast<int>(from.integer("labs", 1, kMaximumLabs));
    if (from.has("exchange"))
        loop.exchange = from.oneOf("exchange", kExchanges);
    if (from.has("noise"))
        loop.noise = from.number("noise", 0, kMaximumDeviation);
    return loop;
}

CurationSpec readCuration(const JsonReader& from, const KindRow& kind)
{
    CurationSpec curation;
    curation.by = from.oneOf("by", kCurations);
    if (std::find(kind.curations.begin(), kind.curations.end(), curation.by) == kind.curations.end()) {
        std::string expected;
        for (const CurationKind can : kind.curations)
            expected += (expected.empty() ? "\"" : ", \"") + nameOf(can, kCurations) + "\"";
        from.refuse(from.pathOf("by"), expected, from.value().at("by"));
    }
    std::vector<std::string> allowed{"by"};
    const bool beam = curation.by == CurationKind::Beam;
    if (beam || curation.by == CurationKind::TopK)
        allowed.emplace_back("keep");
    if (curation.by == CurationKind::Verification)
        allowed.emplace_back("keepRight");
    from.allowOnly(allowed);
    if (beam)
        curation.keep = kDefaultBeam;
    if (from.has("keep"))
        curation.keep = static_cast<int>(from.integer("keep", beam ? 2 : 1, beam ? kMaximumBeam : kMaximumVariants));
    if (from.has("keepRight")) {
        curation.keepRight = from.number("keepRight", 0, 1);
        if (curation.keepRight == 0)
            from.refuse(from.pathOf("keepRight"), "> 0 … 1", from.value().at("keepRight"));
    }
    return curation;
}

DetectorSpec readDetector(const JsonReader& from)
{
    DetectorSpec detector;
    from.allowOnly({"truePositives", "falsePositives"});
    if (from.has("truePositives"))
        detector.truePositives = from.number("truePositives", 0, 1);
    if (from.has("falsePositives"))
        detector.falsePositives = from.number("falsePositives", 0, 1);
    return detector;
}

WatermarkSpec readWatermark(const JsonReader& from)
{
    WatermarkSpec watermark{.isOn = true};
    from.allowOnly({"greenShare", "bias", "threshold"});
    if (from.has("greenShare"))
        watermark.greenShare = from.numberBetween("greenShare", 0, 1);
    if (from.has("bias"))
        watermark.bias = from.number("bias", 0, 20);
    if (from.has("threshold"))
        watermark.threshold = from.number("threshold", 0, 20);
    return watermark;
}

TextSpec readText(const JsonReader& from, const KindRow& kind)
{
    TextSpec text;
    if (has(kind.parts, "order"))
        from.allowOnly({"unit", "order", "smoothing"});
    else
        from.allowOnly({"unit"});
    if (from.has("unit"))
        text.unit = from.oneOf("unit", kUnits);
    if (from.has("order"))
        text.order = static_cast<int>(from.integer("order", 1, kMaximumOrder));
    if (from.has("smoothing"))
        text.smoothing = from.oneOf("smoothing", kSmoothings);
    return text;
}

NetworkSpec readNetwork(const JsonReader& from, const KindRow& kind)
{
    NetworkSpec network;
    std::vector<std::string> allowed{"hidden", "steps", "start"};
    for (const char* key : {"latent", "beta", "packing"})
        if (has(kind.parts, key))
            allowed.emplace_back(key);
    from.allowOnly(allowed);
    if (from.has("hidden"))
        network.hidden = static_cast<int>(from.integer("hidden", 0, kMaximumHidden));
    if (from.has("latent"))
        network.latent = static_cast<int>(from.integer("latent", 2, kMaximumLatent));
    if (from.has("beta"))
        network.beta = from.number("beta", 0, 100);
    if (from.has("steps"))
        network.steps = static_cast<int>(from.integer("steps", 0, kMaximumSteps));
    if (from.has("packing"))
        network.packing = static_cast<int>(from.integer("packing", 1, kMaximumPacking));
    if (from.has("start"))
        network.fresh = from.oneOf("start", kStarts);
    return network;
}

OrderedJson loopJson(const LoopSpec& loop)
{
    const LoopSpec plain;
    OrderedJson json{{"data", nameOf(loop.data, kLoops)}};
    if (loop.data == DataLoop::Window)
        json["window"] = loop.window;
    if (loop.exactShares)
        json["exact"] = true;
    if (loop.archive != plain.archive)
        json["archive"] = loop.archive;
    if (loop.labs != plain.labs)
        json["labs"] = loop.labs;
    if (loop.exchange != plain.exchange)
        json["exchange"] = nameOf(loop.exchange, kExchanges);
    if (loop.noise != plain.noise)
        json["noise"] = loop.noise;
    return json;
}

OrderedJson curationJson(const CurationSpec& curation)
{
    OrderedJson json{{"by", nameOf(curation.by, kCurations)}};
    if (curation.by == CurationKind::TopK || curation.by == CurationKind::Beam)
        json["keep"] = curation.keep;
    if (curation.by == CurationKind::Verification)
        json["keepRight"] = curation.keepRight;
    return json;
}

OrderedJson textJson(const TextSpec& text, const KindRow& kind)
{
    OrderedJson json{{"unit", nameOf(text.unit, kUnits)}};
    if (has(kind.parts, "order")) {
        json["order"] = text.order;
        json["smoothing"] = nameOf(text.smoothing, kSmoothings);
    }
    return json;
}

OrderedJson networkJson(const NetworkSpec& network, const KindRow& kind)
{
    OrderedJson json{{"hidden", network.hidden}};
    if (has(kind.parts, "latent"))
        json["latent"] = network.latent;
    if (has(kind.parts, "beta"))
        json["beta"] = network.beta;
    json["steps"] = network.steps;
    if (has(kind.parts, "packing"))
        json["packing"] = network.packing;
    json["start"] = nameOf(network.fresh, kStarts);
    return json;
}

} // namespace

void readLearning(const JsonReader& from, const KindRow& kind, LineageSpec& spec)
{
    Learning& learning = spec.learning;
    if (from.has("loop"))
        learning.loop = readLoop(from.object("loop"), kind);
    if (from.has("curation"))
        learning.curation = readCuration(from.object("curation"), kind);
    if (from.has("detector"))
        learning.detector = readDetector(from.object("detector"));
    if (from.has("watermark"))
        learning.watermark = readWatermark(from.object("watermark"));
    if (from.has("text"))
        learning.text = readText(from.object("text"), kind);
    if (from.has("network"))
        learning.network = readNetwork(from.object("network"), kind);
    if (from.has("regression")) {
        const JsonReader regression = from.object("regression");
        regression.allowOnly({"features", "noise"});
        if (regression.has("features"))
            learning.regression.features = static_cast<int>(regression.integer("features", 1, kMaximumFeatures));
        if (regression.has("noise"))
            learning.regression.noiseDeviation = regression.number("noise", 0.001, 100);
    }
    if (from.has("shape"))
        learning.shape = from.oneOf("shape", kShapes);
    if (from.has("spacing"))
        learning.spacing = from.number("spacing", 0, kMaximumSpacing);
    if (from.has("smoothing"))
        learning.smoothing = from.number("smoothing", 0, kMaximumSmoothing);
    if (from.has("bandwidth"))
        learning.bandwidth = from.number("bandwidth", 0, kMaximumDeviation);
}

void writeLearning(const Learning& learning, const KindRow& kind, OrderedJson& to)
{
    const Learning plain;
    if (learning.shape != plain.shape)
        to["shape"] = nameOf(learning.shape, kShapes);
    if (learning.spacing != plain.spacing)
        to["spacing"] = learning.spacing;
    if (has(kind.keys, "text"))
        to["text"] = textJson(learning.text, kind);
    if (has(kind.keys, "network"))
        to["network"] = networkJson(learning.network, kind);
    if (has(kind.keys, "regression"))
        to["regression"] = {{"features", learning.regression.features}, {"noise", learning.regression.noiseDeviation}};
    if (learning.smoothing != plain.smoothing)
        to["smoothing"] = learning.smoothing;
    if (learning.bandwidth != plain.bandwidth)
        to["bandwidth"] = learning.bandwidth;
    if (learning.loop != plain.loop)
        to["loop"] = loopJson(learning.loop);
    if (learning.curation.by != plain.curation.by)
        to["curation"] = curationJson(learning.curation);
    if (learning.detector != plain.detector)
        to["detector"] = {{"truePositives", learning.detector.truePositives},
                          {"falsePositives", learning.detector.falsePositives}};
    if (learning.watermark.isOn)
        to["watermark"] = {{"greenShare", learning.watermark.greenShare},
                           {"bias", learning.watermark.bias},
                           {"threshold", learning.watermark.threshold}};
}

} // namespace outcross
