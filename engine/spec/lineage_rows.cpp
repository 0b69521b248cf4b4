#include "engine/spec/lineage_rows.h"

#include "engine/spec/biology_rows.h"
#include "engine/spec/learning_rows.h"
#include "engine/spec/own_value.h"

#include <algorithm>
#include <array>

namespace outcross
{
namespace
{

constexpr std::array<ChoiceName, 2> kEstimators{
    {{"ml", VarianceEstimator::MaximumLikelihood}, {"unbiased", VarianceEstimator::Unbiased}}};

Range sizes(const LineageSpec&, const KindKeys& kind)
{
    return {static_cast<double>(kind.minimumSize), static_cast<double>(kMaximumSize)};
}

Range variants(const LineageSpec&, const KindKeys& kind)
{
    return {1, static_cast<double>(kind.maximumVariants)};
}

bool hasCountedVariants(const LineageSpec& spec)
{
    return spec.startFrequencies != StartFrequencies::Distinct;
}

bool isZipf(const LineageSpec& spec)
{
    return spec.startFrequencies == StartFrequencies::Zipf;
}

bool isNotEqual(const LineageSpec& spec)
{
    return spec.startFrequencies != StartFrequencies::Equal;
}

constexpr Field kSize =
    whole<Member<&LineageSpec::size>>("size", {1, static_cast<double>(kMaximumSize)}).within(sizes).required();
constexpr Field kVariants =
    whole<Member<&LineageSpec::variants>>("variants", {1, kMaximumVariants}).within(variants).where(hasCountedVariants);
constexpr Field kLoci = whole<Member<&LineageSpec::loci>>("loci", {1, kMaximumLoci});
constexpr Field kExponent = number<Member<&LineageSpec::zipfExponent>>("exponent", {0, 10}).where(isZipf);
constexpr Field kFrequencies = ownValue("frequencies", kFrequenciesValue).where(isNotEqual);
constexpr Field kData = ownValue("data", kDataValue).unlessUsual();
constexpr Field kColumns = ownValue("columns", kColumnsValue).unlessUsual();
constexpr Field kEstimator = choice<Member<&LineageSpec::estimator>>("estimator", kEstimators).unlessUsual();

constexpr std::array kRows{
    Row(kSize),
    Row(kVariants),
    Row(kLoci),
    Row(kExponent),
    Row(kFrequencies),
    Row(kData),
    Row(kColumns),
    Row(kEstimator),
    Row(kGenomePart),
    Row(kMutationModelField),
    Row(kMatingPart),
    Row(kSpacePart),
    Row(kGrowthPart),
    Row(kLethalEquivalentsField),
    Row(kSelectionPart),
    Row(kLoadPart),
    Row(kPollinationPart),
    Row(kBankField),
    Row(kLoopPart),
    Row(kCurationPart),
    Row(kDetectorPart),
    Row(kWatermarkPart),
    Row(kTextPart),
    Row(kNetworkPart),
    Row(kRegressionPart),
    Row(kShapeField),
    Row(kSpacingField),
    Row(kSmoothingField),
    Row(kBandwidthField),
};

/// Files of the first version put what is learned from before what there is of it, and the network before the loop.
constexpr std::array<std::string_view, kRows.size()> kWritten{
    "size",        "data",          "columns",  "loci",     "variants", "frequencies",       "exponent",   "estimator",
    "genome",      "mutationModel", "mating",   "space",    "growth",   "lethalEquivalents", "selection",  "load",
    "pollination", "bank",          "shape",    "spacing",  "text",     "network",           "regression", "smoothing",
    "bandwidth",   "loop",          "curation", "detector", "watermark"};

} // namespace

std::span<const Row> lineageRows()
{
    return kRows;
}

const Row* findRow(std::string_view key)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row& other) { return other.key() == key; });
    return row == kRows.end() ? nullptr : &*row;
}

const Field* findField(std::string_view path)
{
    const std::size_t point = path.find('.');
    const Row* row = findRow(path.substr(0, point));
    if (!row || (row->part == nullptr) != (point == std::string_view::npos))
        return nullptr;
    if (row->field)
        return row->field;
    const auto& fields = row->part->fields;
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& other) { return other.key == path.substr(point + 1); });
    return field == fields.end() ? nullptr : &*field;
}

std::span<const std::string_view> keysAsWritten()
{
    return kWritten;
}

} // namespace outcross
