#include "engine/kinds/lineage_json.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/learning_json.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/kinds/settings_json.h"
#include "engine/lineage/start_conditions.h"
#include "engine/spec/biology_json.h"
#include "engine/spec/data_path.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kNameLength = 4000;
constexpr double kSumTolerance = 1e-9;

std::string kindIds(Side side)
{
    std::string ids;
    for (const KindRow& row : catalogue())
        if (sideOf(row.nature) == side)
            ids += (ids.empty() ? "" : ", ") + std::string(row.id);
    return ids;
}

bool has(const auto& list, const auto& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

void readFrequencies(const JsonReader& from, Side side, LineageSpec& spec)
{
    const bool distinctAllowed = side == Side::Right;
    if (from.has("exponent"))
        spec.zipfExponent = from.number("exponent", 0, 10);
    if (!from.has("frequencies"))
        return;
    const Json& found = from.value().at("frequencies");
    if (found == "equal") {
        spec.startFrequencies = StartFrequencies::Equal;
        return;
    }
    if (found == "zipf") {
        spec.startFrequencies = StartFrequencies::Zipf;
        return;
    }
    if (found == "distinct" && distinctAllowed) {
        spec.startFrequencies = StartFrequencies::Distinct;
        if (from.has("variants"))
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: with distinct founder alleles there are 2 × size of "
                                                          "them; leave this key out"),
                              {from.source(), from.pathOf("variants")}});
        settleVariants(spec);
        return;
    }
    const std::string expected = std::string("\"equal\", \"zipf\", ") + (distinctAllowed ? "\"distinct\", " : "") +
                                 "[p1, p2, …] (p ≥ 0, Σp = 1)";
    const bool numbers =
        found.is_array() && !found.empty() && found.size() <= kMaximumVariants &&
        std::all_of(found.begin(), found.end(), [](const Json& p) { return p.is_number() && p >= 0.0 && p <= 1.0; });
    if (!numbers)
        from.refuse(from.pathOf("frequencies"), expected, found);
    spec.startFrequencies = StartFrequencies::Given;
    spec.frequencies = found.get<std::vector<double>>();
    if (std::abs(std::accumulate(spec.frequencies.begin(), spec.frequencies.end(), 0.0) - 1) > kSumTolerance)
        from.refuse(from.pathOf("frequencies"), expected, found);
    const auto count = static_cast<int>(spec.frequencies.size());
    if (from.has("variants") && spec.variants != count)
        from.refuse(from.pathOf("variants"), std::to_string(count), from.value().at("variants"));
    spec.variants = count;
}

void readData(const JsonReader& from, const std::filesystem::path& folder, LineageSpec& spec)
{
    if (from.has("data")) {
        spec.data = from.string("data", kNameLength);
        if (spec.data.empty())
            from.refuse(from.pathOf("data"), "\"…\"", from.value().at("data"));
        if (isDataPath(spec.data))
            spec.data =
                std::filesystem::absolute(folder / std::filesystem::path(spec.data)).lexically_normal().string();
    }
    if (!from.has("columns"))
        return;
    for (const Json& column : from.array("columns", 2)) {
        if (!column.is_string() || column.get_ref<const std::string&>().find('\0') != std::string::npos)
            from.refuse(from.pathOf("columns"), "[\"…\", \"…\"]", from.value().at("columns"));
        spec.columns.push_back(column.get<std::string>());
    }
}

} // namespace

LineageSpec readLineage(const JsonReader& from, Side side, const std::filesystem::path& folder)
{
    LineageSpec spec;
    from.require("kind");
    if (!from.value().at("kind").is_string())
        from.refuse(from.pathOf("kind"), kindIds(side), from.value().at("kind"));
    spec.kind = from.string("kind", kNameLength);
    const KindRow* kind = findKind(spec.kind);
    if (!kind || sideOf(kind->nature) != side)
        from.refuse(from.pathOf("kind"), kindIds(side), from.value().at("kind"));

    const bool hasSize = has(kind->acts, Quantity::Size);
    std::vector<std::string> allowed{"kind", "forces"};
    if (hasSize)
        allowed.emplace_back("size");
    for (const std::string_view key : kind->keys)
        if (!from.has("data") || !has(kind->keysWithoutData, key))
            allowed.emplace_back(key);
    from.allowOnly(allowed);

    if (hasSize)
        spec.size = from.integer("size", kind->minimumSize, kMaximumSize);
    if (from.has("variants"))
        spec.variants = static_cast<int>(from.integer("variants", 1, kind->maximumVariants));
    if (from.has("loci"))
        spec.loci = static_cast<int>(from.integer("loci", 1, kMaximumLoci));
    readFrequencies(from, side, spec);
    readData(from, folder, spec);
    if (from.has("estimator")) {
        const std::string estimator = from.string("estimator", kNameLength);
        if (estimator != "ml" && estimator != "unbiased")
            from.refuse(from.pathOf("estimator"), "\"ml\", \"unbiased\"", from.value().at("estimator"));
        spec.estimator = estimator == "ml" ? VarianceEstimator::MaximumLikelihood : VarianceEstimator::Unbiased;
    }
    readBiology(from, spec);
    readLearning(from, *kind, spec);
    if (from.has("forces")) {
        Conditions conditions;
        for (const Setting& setting : readSettings(from.object("forces"), *kind, false))
            apply(setting, conditions);
        spec.forces = conditions.forces;
    }
    try {
        checkSpec(spec);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where = from.source() + ": " + from.path();
        throw InputError(std::move(text));
    }
    return spec;
}

OrderedJson lineageJson(const LineageSpec& spec)
{
    const KindRow& kind = *findKind(spec.kind);
    const auto writes = [&](std::string_view key) {
        return has(kind.keys, key) && (spec.data.empty() || !has(kind.keysWithoutData, key));
    };
    OrderedJson json{{"kind", spec.kind}};
    if (has(kind.acts, Quantity::Size))
        json["size"] = spec.size;
    if (!spec.data.empty())
        json["data"] = spec.data;
    if (!spec.columns.empty())
        json["columns"] = spec.columns;
    if (writes("loci"))
        json["loci"] = spec.loci;
    if (writes("variants") && spec.startFrequencies != StartFrequencies::Distinct)
        json["variants"] = spec.variants;
    if (writes("frequencies") && spec.startFrequencies == StartFrequencies::Zipf) {
        json["frequencies"] = "zipf";
        json["exponent"] = spec.zipfExponent;
    }
    if (writes("frequencies") && spec.startFrequencies == StartFrequencies::Given)
        json["frequencies"] = spec.frequencies;
    if (writes("frequencies") && spec.startFrequencies == StartFrequencies::Distinct)
        json["frequencies"] = "distinct";
    if (writes("estimator") && spec.estimator == VarianceEstimator::Unbiased)
        json["estimator"] = "unbiased";
    writeBiology(spec.biology, json);
    writeLearning(spec.learning, kind, json);
    json["forces"] = OrderedJson::object();
    const Conditions start = startConditions(spec);
    for (const QuantityRange& range : kQuantities)
        if (range.quantity != Quantity::Size && has(kind.acts, range.quantity))
            json["forces"][std::string(range.key)] = valueOf(start, range.quantity);
    return json;
}

} // namespace outcross
