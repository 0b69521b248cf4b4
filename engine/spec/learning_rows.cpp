#include "engine/spec/learning_rows.h"

#include <array>

namespace outcross
{
namespace
{

template <auto... members> using Learned = Member<&LineageSpec::learning, members...>;
template <auto member> using Loop = Learned<&Learning::loop, member>;
template <auto member> using Curation = Learned<&Learning::curation, member>;
template <auto member> using Detector = Learned<&Learning::detector, member>;
template <auto member> using Watermark = Learned<&Learning::watermark, member>;
template <auto member> using Texts = Learned<&Learning::text, member>;
template <auto member> using Network = Learned<&Learning::network, member>;
template <auto member> using Regression = Learned<&Learning::regression, member>;

constexpr std::array<ChoiceName, 5> kLoops{{{"replace", DataLoop::Replace},
                                            {"accumulate", DataLoop::Accumulate},
                                            {"subsample", DataLoop::Subsample},
                                            {"window", DataLoop::Window},
                                            {"augment", DataLoop::Augment}}};
constexpr std::array<ChoiceName, 2> kExchanges{{{"data", LabExchange::Data}, {"merge", LabExchange::Merge}}};
constexpr std::array<ChoiceName, 7> kCurations{{{"temperature", CurationKind::Temperature},
                                                {"topP", CurationKind::TopP},
                                                {"topK", CurationKind::TopK},
                                                {"beam", CurationKind::Beam},
                                                {"truncation", CurationKind::Truncation},
                                                {"reward", CurationKind::Reward},
                                                {"verification", CurationKind::Verification}}};
constexpr std::array<ChoiceName, 2> kUnits{{{"words", TextUnit::Words}, {"characters", TextUnit::Characters}}};
constexpr std::array<ChoiceName, 3> kSmoothings{{{"none", TextSmoothing::None},
                                                 {"wittenBell", TextSmoothing::WittenBell},
                                                 {"kneserNey", TextSmoothing::KneserNey}}};
constexpr std::array<ChoiceName, 2> kStarts{{{"fresh", true}, {"last", false}}};
constexpr std::array<ChoiceName, 2> kShapes{{{"grid", ModeShape::Grid}, {"ring", ModeShape::Ring}}};

constexpr Range kShare{0, 1};

bool isWindow(const LineageSpec& spec)
{
    return spec.learning.loop.data == DataLoop::Window;
}

bool isBeam(const LineageSpec& spec)
{
    return spec.learning.curation.by == CurationKind::Beam;
}

bool keepsFew(const LineageSpec& spec)
{
    return isBeam(spec) || spec.learning.curation.by == CurationKind::TopK;
}

bool verifies(const LineageSpec& spec)
{
    return spec.learning.curation.by == CurationKind::Verification;
}

Range keptFew(const LineageSpec& spec, const KindKeys&)
{
    return isBeam(spec) ? Range{2, kMaximumBeam} : Range{1, kMaximumVariants};
}

double usuallyKept(const LineageSpec& spec)
{
    return isBeam(spec) ? kDefaultBeam : CurationSpec{}.keep;
}

std::vector<int> curationsOf(const KindKeys& kind)
{
    std::vector<int> values;
    for (const CurationKind by : kind.curations)
        values.push_back(static_cast<int>(by));
    return values;
}

constexpr std::array kLoop{
    choice<Loop<&LoopSpec::data>>("data", kLoops).deciding(),
    whole<Loop<&LoopSpec::window>>("window", {1, kMaximumWindow}).where(isWindow),
    flag<Loop<&LoopSpec::exactShares>>("exact").unlessUsual(),
    whole<Loop<&LoopSpec::archive>>("archive", {0, static_cast<double>(kMaximumSize)}).unlessUsual(),
    whole<Loop<&LoopSpec::labs>>("labs", {1, kMaximumLabs}).unlessUsual().ofPart("labs"),
    choice<Loop<&LoopSpec::exchange>>("exchange", kExchanges).unlessUsual().ofPart("labs"),
    number<Loop<&LoopSpec::noise>>("noise", {0, 10}).unlessUsual().ofPart("noise"),
};
constexpr std::array kCuration{
    choice<Curation<&CurationSpec::by>>("by", kCurations).offered(curationsOf).required().deciding(),
    whole<Curation<&CurationSpec::keep>>("keep", {1, kMaximumVariants})
        .within(keptFew)
        .usually(usuallyKept)
        .where(keepsFew),
    number<Curation<&CurationSpec::keepRight>>("keepRight", {0, 1, true}).where(verifies),
};
constexpr std::array kDetector{
    number<Detector<&DetectorSpec::truePositives>>("truePositives", kShare),
    number<Detector<&DetectorSpec::falsePositives>>("falsePositives", kShare),
};
constexpr std::array kWatermark{
    number<Watermark<&WatermarkSpec::greenShare>>("greenShare", {0, 1, true, true}),
    number<Watermark<&WatermarkSpec::bias>>("bias", {0, 20}),
    number<Watermark<&WatermarkSpec::threshold>>("threshold", {0, 20}),
};
constexpr std::array kText{
    choice<Texts<&TextSpec::unit>>("unit", kUnits),
    whole<Texts<&TextSpec::order>>("order", {1, kMaximumOrder}).ofPart("order"),
    choice<Texts<&TextSpec::smoothing>>("smoothing", kSmoothings).ofPart("order"),
};
constexpr std::array kNetwork{
    whole<Network<&NetworkSpec::hidden>>("hidden", {0, kMaximumHidden}),
    whole<Network<&NetworkSpec::latent>>("latent", {2, kMaximumLatent}).ofPart("latent"),
    number<Network<&NetworkSpec::beta>>("beta", {0, 100}).ofPart("beta"),
    whole<Network<&NetworkSpec::steps>>("steps", {0, kMaximumSteps}),
    whole<Network<&NetworkSpec::packing>>("packing", {1, kMaximumPacking}).ofPart("packing"),
    choice<Network<&NetworkSpec::fresh>>("start", kStarts),
};
constexpr std::array kRegression{
    whole<Regression<&RegressionSpec::features>>("features", {1, kMaximumFeatures}),
    number<Regression<&RegressionSpec::noiseDeviation>>("noise", {0.001, 100}),
};

} // namespace

constinit const Part kLoopPart{.key = "loop", .fields = kLoop};
constinit const Part kCurationPart{.key = "curation", .fields = kCuration};
constinit const Part kDetectorPart{.key = "detector", .fields = kDetector};
constinit const Part kWatermarkPart{.key = "watermark",
                                    .fields = kWatermark,
                                    .presence = Presence::Switched,
                                    .isOn = Watermark<&WatermarkSpec::isOn>::get,
                                    .switchOn = Watermark<&WatermarkSpec::isOn>::set};
constinit const Part kTextPart{.key = "text", .fields = kText, .presence = Presence::Whole};
constinit const Part kNetworkPart{.key = "network", .fields = kNetwork, .presence = Presence::Whole};
constinit const Part kRegressionPart{.key = "regression", .fields = kRegression, .presence = Presence::Whole};
constinit const Field kShapeField = choice<Learned<&Learning::shape>>("shape", kShapes).unlessUsual();
constinit const Field kSpacingField = number<Learned<&Learning::spacing>>("spacing", {0, 100}).unlessUsual();
constinit const Field kSmoothingField = number<Learned<&Learning::smoothing>>("smoothing", {0, 1000}).unlessUsual();
constinit const Field kBandwidthField = number<Learned<&Learning::bandwidth>>("bandwidth", {0, 10}).unlessUsual();

} // namespace outcross
