#include "engine/kinds/lineage_json.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/kinds/settings_json.h"
#include "engine/lineage/start_conditions.h"
#include "engine/spec/data_path.h"
#include "engine/spec/lineage_reading.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kNameLength = 4000;

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

/// A path is relative to where the scenario lies.
std::string placed(const std::string& data, const std::filesystem::path& folder)
{
    return isDataPath(data)
               ? std::filesystem::absolute(folder / std::filesystem::path(data)).lexically_normal().string()
               : data;
}

/// The rules of what can go together, after each key was looked at.
void checkTogether(const LineageSpec& spec, const Spot& spot)
{
    try {
        checkSpec(spec);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where = spot.source + ": " + spot.path;
        throw InputError(std::move(text));
    }
}

const KindRow& kindOf(const std::string& id, Side side, const Spot& spot)
{
    const KindRow* kind = findKind(id);
    if (!kind || sideOf(kind->nature) != side)
        refuseValue(spot.within("kind"), kindIds(side), id);
    return *kind;
}

} // namespace

KindKeys keysOf(const KindRow& kind)
{
    KindKeys keys{.keys = kind.keys,
                  .keysWithoutData = kind.keysWithoutData,
                  .parts = kind.parts,
                  .curations = kind.curations,
                  .minimumSize = kind.minimumSize,
                  .maximumVariants = kind.maximumVariants,
                  .mayBeDistinct = kind.nature != Nature::Model};
    if (kind.feels(Quantity::Size))
        keys.keys.insert(keys.keys.begin(), "size");
    return keys;
}

LineageSpec readLineage(const JsonReader& from, Side side, const std::filesystem::path& folder)
{
    LineageSpec spec;
    from.require("kind");
    if (!from.value().at("kind").is_string())
        from.refuse(from.pathOf("kind"), kindIds(side), from.value().at("kind"));
    spec.kind = from.string("kind", kNameLength);
    const KindRow& kind = kindOf(spec.kind, side, from.spot());
    readRows(from, keysOf(kind), spec);
    spec.data = placed(spec.data, folder);
    if (from.has("forces")) {
        Conditions conditions;
        for (const Setting& setting : readSettings(from.object("forces"), kind, false))
            apply(setting, conditions);
        spec.forces = conditions.forces;
    }
    checkTogether(spec, from.spot());
    return spec;
}

LineageSpec checkedLineage(const LineageSpec& spec, Side side, const std::string& source)
{
    const Spot spot{source, std::string("lineages.") + sideKey(side)};
    const KindRow& kind = kindOf(spec.kind, side, spot);
    const KindKeys keys = keysOf(kind);
    checkRows(spec, keys, spot);
    LineageSpec checked = withRowsOnly(spec, keys);
    checked.data = placed(spec.data, {});
    checked.forces = checkedForces(spec.forces, kind, spot.within("forces"));
    checkTogether(checked, spot);
    return checked;
}

OrderedJson lineageJson(const LineageSpec& spec)
{
    const KindRow& kind = *findKind(spec.kind);
    OrderedJson json{{"kind", spec.kind}};
    writeRows(spec, keysOf(kind), json);
    json["forces"] = OrderedJson::object();
    const Conditions start = startConditions(spec);
    for (const QuantityRange& range : kQuantities)
        if (range.quantity != Quantity::Size && kind.feels(range.quantity))
            json["forces"][std::string(range.key)] = valueOf(start, range.quantity);
    return json;
}

} // namespace outcross
