#include "engine/spec/own_value.h"

#include "engine/base/errors.h"
#include "engine/lineage/start_conditions.h"
#include "engine/spec/json_reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kNameLength = 4000;
constexpr double kSumTolerance = 1e-9;
constexpr std::size_t kColumns = 2;
constexpr Range kFractions{0, 0.5};

// Data: the name of a shipped set, or a path.

void checkData(const LineageSpec& spec, const KindKeys&, const Spot& spot)
{
    checkText(spot.within("data"), spec.data, kNameLength);
}

void readData(const JsonReader& from, const KindKeys&, LineageSpec& spec)
{
    spec.data = from.string("data", kNameLength);
    if (spec.data.empty())
        from.refuse(from.pathOf("data"), "\"…\"", from.value().at("data"));
}

// Columns of a table.

[[noreturn]] void refuseColumns(const Spot& spot, const Json& found)
{
    refuseValue(spot.within("columns"), "[\"…\", \"…\"]", found);
}

void checkColumns(const LineageSpec& spec, const KindKeys&, const Spot& spot)
{
    if (spec.columns.size() > kColumns)
        refuseValue(spot.within("columns"), "[…], 0 … " + std::to_string(kColumns), spec.columns);
    for (const std::string& column : spec.columns)
        if (column.find('\0') != std::string::npos)
            refuseColumns(spot, spec.columns);
}

void readColumns(const JsonReader& from, const KindKeys& kind, LineageSpec& spec)
{
    const Json& list = from.array("columns", kColumns);
    for (const Json& column : list) {
        if (!column.is_string())
            refuseColumns(from.spot(), list);
        spec.columns.push_back(column.get<std::string>());
    }
    checkColumns(spec, kind, from.spot());
}

// Frequencies of the variants at the start: a word, or a list of them.

constexpr std::array<ChoiceName, 3> kFrequencyWords{
    {{"equal", StartFrequencies::Equal}, {"zipf", StartFrequencies::Zipf}, {"distinct", StartFrequencies::Distinct}}};

[[noreturn]] void refuseFrequencies(const KindKeys& kind, const Spot& spot, const Json& found)
{
    refuseValue(spot.within("frequencies"),
                std::string("\"equal\", \"zipf\", ") + (kind.mayBeDistinct ? "\"distinct\", " : "") +
                    "[p1, p2, …] (p ≥ 0, Σp = 1)",
                found);
}

void checkShares(const std::vector<double>& shares, const KindKeys& kind, const Spot& spot)
{
    const bool areShares = !shares.empty() && shares.size() <= kMaximumVariants &&
                           std::all_of(shares.begin(), shares.end(), [](double p) { return p >= 0 && p <= 1; });
    if (!areShares || std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) > kSumTolerance)
        refuseFrequencies(kind, spot, shares);
}

void checkVariants(const LineageSpec& spec, const Spot& spot, const Json& found)
{
    if (spec.variants != static_cast<int>(spec.frequencies.size()))
        refuseValue(spot.within("variants"), std::to_string(spec.frequencies.size()), found);
}

void checkFrequencies(const LineageSpec& spec, const KindKeys& kind, const Spot& spot)
{
    if (spec.startFrequencies == StartFrequencies::Distinct && !kind.mayBeDistinct)
        refuseFrequencies(kind, spot, "distinct");
    if (spec.startFrequencies != StartFrequencies::Given)
        return;
    checkShares(spec.frequencies, kind, spot);
    checkVariants(spec, spot, spec.variants);
}

void readFrequencies(const JsonReader& from, const KindKeys& kind, LineageSpec& spec)
{
    const Json& found = from.value().at("frequencies");
    for (const ChoiceName& word : kFrequencyWords)
        if (found == word.key) {
            spec.startFrequencies = static_cast<StartFrequencies>(word.value);
            if (spec.startFrequencies == StartFrequencies::Distinct && !kind.mayBeDistinct)
                refuseFrequencies(kind, from.spot(), found);
            if (spec.startFrequencies == StartFrequencies::Distinct && from.has("variants"))
                throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: with distinct founder alleles there are 2 × "
                                                              "size of them; leave this key out"),
                                  {from.source(), from.pathOf("variants")}});
            settleVariants(spec);
            return;
        }
    if (!found.is_array() ||
        !std::all_of(found.begin(), found.end(), [](const Json& share) { return share.is_number(); }))
        refuseFrequencies(kind, from.spot(), found);
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = found.get<std::vector<double>>();
    checkShares(spec.frequencies, kind, from.spot());
    if (from.has("variants"))
        checkVariants(spec, from.spot(), from.value().at("variants"));
    spec.variants = static_cast<int>(spec.frequencies.size());
}

void writeFrequencies(const LineageSpec& spec, OrderedJson& to)
{
    if (spec.startFrequencies == StartFrequencies::Given) {
        to["frequencies"] = spec.frequencies;
        return;
    }
    for (const ChoiceName& word : kFrequencyWords)
        if (static_cast<int>(spec.startFrequencies) == word.value)
            to["frequencies"] = word.key;
}

void takeFrequencies(const LineageSpec& from, LineageSpec& to)
{
    to.startFrequencies = from.startFrequencies;
    if (from.startFrequencies == StartFrequencies::Given)
        to.frequencies = from.frequencies;
    settleVariants(to);
}

// Recombination fractions between neighbouring loci.

std::size_t mostFractions(const LineageSpec& spec)
{
    return static_cast<std::size_t>((spec.data.empty() ? spec.loci : kMaximumLoci) - 1);
}

/// What a part reads is an object inside the lineage's, so `spot` is the genome's.
void checkFractionCount(const LineageSpec& spec, std::size_t count, const Spot& spot, const Json& found)
{
    if (count > mostFractions(spec))
        refuseValue(spot.within("fractions"), "[…], 0 … " + std::to_string(mostFractions(spec)), found);
    if (spec.data.empty() && count != mostFractions(spec))
        refuseValue(spot.within("fractions"), "[" + std::to_string(mostFractions(spec)) + " × 0 … 0.5]", found);
}

[[noreturn]] void refuseFractionAt(std::size_t place, const Spot& spot, const Json& found)
{
    refuseValue({spot.source, spot.pathOf("fractions") + "[" + std::to_string(place) + "]"}, kFractions.expected(-1),
                found);
}

void checkFractions(const LineageSpec& spec, const KindKeys&, const Spot& spot)
{
    const std::vector<double>& fractions = spec.biology.genome.fractions;
    checkFractionCount(spec, fractions.size(), spot, fractions);
    for (std::size_t i = 0; i < fractions.size(); ++i)
        if (!kFractions.contains(fractions[i]))
            refuseFractionAt(i, spot, fractions[i]);
}

void readFractions(const JsonReader& from, const KindKeys&, LineageSpec& spec)
{
    const Json& list = from.array("fractions", mostFractions(spec));
    checkFractionCount(spec, list.size(), from.spot(), list);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (!list[i].is_number() || !kFractions.contains(list[i].get<double>()))
            refuseFractionAt(i, from.spot(), list[i]);
        spec.biology.genome.fractions.push_back(list[i].get<double>());
    }
}

} // namespace

constinit const OwnValue kDataValue{
    .isUnusual = [](const LineageSpec& spec) { return !spec.data.empty(); },
    .read = readData,
    .write = [](const LineageSpec& spec, OrderedJson& to) { to["data"] = spec.data; },
    .check = checkData,
    .take = [](const LineageSpec& from, LineageSpec& to) { to.data = from.data; },
};
constinit const OwnValue kColumnsValue{
    .isUnusual = [](const LineageSpec& spec) { return !spec.columns.empty(); },
    .read = readColumns,
    .write = [](const LineageSpec& spec, OrderedJson& to) { to["columns"] = spec.columns; },
    .check = checkColumns,
    .take = [](const LineageSpec& from, LineageSpec& to) { to.columns = from.columns; },
};
constinit const OwnValue kFrequenciesValue{
    .isUnusual = [](const LineageSpec& spec) { return spec.startFrequencies != StartFrequencies::Equal; },
    .read = readFrequencies,
    .write = writeFrequencies,
    .check = checkFrequencies,
    .take = takeFrequencies,
};
constinit const OwnValue kFractionsValue{
    .isUnusual = [](const LineageSpec& spec) { return !spec.biology.genome.fractions.empty(); },
    .read = readFractions,
    .write = [](const LineageSpec& spec, OrderedJson& to) { to["fractions"] = spec.biology.genome.fractions; },
    .check = checkFractions,
    .take = [](const LineageSpec& from,
               LineageSpec& to) { to.biology.genome.fractions = from.biology.genome.fractions; },
};

} // namespace outcross
