#include "engine/kinds/settings_json.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace outcross
{
namespace
{

double readQuantity(const JsonReader& from, const QuantityRange& range, const KindRow& kind)
{
    const std::string key(range.key);
    if (range.quantity == Quantity::Size)
        return static_cast<double>(from.integer(key, kind.minimumSize, kMaximumSize));
    const double value = from.number(key, {range.low, range.high});
    if (value != 0 && !kind.feels(range.quantity))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2: does not act on the kind \"%3\"; only 0 is allowed"),
                          {from.source(), from.pathOf(key), std::string(kind.id)}});
    return value;
}

} // namespace

std::vector<Setting> readSettings(const JsonReader& from, const KindRow& kind, bool withSize)
{
    std::vector<std::string_view> allowed;
    std::vector<Setting> settings;
    for (const QuantityRange& range : kQuantities) {
        if (range.quantity == Quantity::Size && !(withSize && kind.feels(Quantity::Size)))
            continue;
        allowed.push_back(range.key);
        if (from.has(std::string(range.key)))
            settings.push_back({range.quantity, readQuantity(from, range, kind)});
    }
    from.allowOnly(allowed);
    return settings;
}

Forces checkedForces(const Forces& forces, const KindRow& kind, const Spot& spot)
{
    const Conditions given{0, forces};
    Conditions checked;
    for (const QuantityRange& range : kQuantities) {
        if (range.quantity == Quantity::Size || !kind.feels(range.quantity))
            continue;
        const double value = valueOf(given, range.quantity);
        if (const Range allowed{range.low, range.high}; !allowed.contains(value))
            refuseValue(spot.within(range.key), allowed.expected(value), value);
        apply({range.quantity, value}, checked);
    }
    return checked.forces;
}

nlohmann::ordered_json settingsJson(const std::vector<Setting>& settings)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const Setting& setting : settings) {
        const auto key = std::string(kQuantities[static_cast<std::size_t>(setting.quantity)].key);
        if (setting.quantity == Quantity::Size)
            json[key] = std::llround(setting.value);
        else
            json[key] = setting.value;
    }
    return json;
}

} // namespace outcross
