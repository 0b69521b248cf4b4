#include "engine/spec/deed_json.h"

#include "engine/lineage/lineage_spec.h"

#include <array>

namespace outcross
{
namespace
{

constexpr std::array kDeeds{
    JsonName{"bottleneck", DeedKind::Bottleneck},   JsonName{"founders", DeedKind::Founders},
    JsonName{"fragment", DeedKind::Fragment},       JsonName{"reconnect", DeedKind::Reconnect},
    JsonName{"translocate", DeedKind::Translocate}, JsonName{"freeze", DeedKind::Freeze},
    JsonName{"pathogen", DeedKind::Pathogen},       JsonName{"equalFamilies", DeedKind::EqualFamilies}};
constexpr const char* kFromFounders = "founders";

/// What `count` is called.
const char* countKey(DeedKind what)
{
    return what == DeedKind::Bottleneck ? "size" : what == DeedKind::Fragment ? "demes" : "individuals";
}

std::int64_t leastCount(const Deed& deed)
{
    if (deed.what == DeedKind::Freeze || (deed.what == DeedKind::Translocate && deed.each))
        return 0; // an emptied bank, an end of translocations
    return deed.what == DeedKind::Fragment ? 2 : 1;
}

int readSource(const JsonReader& from)
{
    if (!from.has("from"))
        return Deed::kFromFounders;
    const nlohmann::json& found = from.value().at("from");
    if (found == kFromFounders)
        return Deed::kFromFounders;
    if (!found.is_number())
        from.refuse(from.pathOf("from"), "\"founders\", 1 … " + std::to_string(kMaximumDemes), found);
    return static_cast<int>(from.integer("from", 1, kMaximumDemes)) - 1;
}

} // namespace

Deed readDeed(const JsonReader& from)
{
    Deed deed;
    deed.what = from.oneOf("deed", kDeeds);
    const auto readCount = [&] {
        deed.count = from.integer(countKey(deed.what), leastCount(deed),
                                  deed.what == DeedKind::Fragment ? kMaximumDemes : kMaximumSize);
    };
    switch (deed.what) {
    case DeedKind::Bottleneck:
        from.allowOnly({"deed", "size", "generations"});
        readCount();
        if (from.has("generations"))
            deed.generations = from.integer("generations", 1, kMaximumGenerations);
        break;
    case DeedKind::Founders:
    case DeedKind::Fragment:
    case DeedKind::Freeze:
        from.allowOnly({"deed", countKey(deed.what)});
        readCount();
        break;
    case DeedKind::Translocate:
        from.allowOnly({"deed", "individuals", "from", "to", "each"});
        deed.each = from.has("each") && from.boolean("each");
        readCount();
        deed.from = readSource(from);
        if (from.has("to"))
            deed.to = static_cast<int>(from.integer("to", 1, kMaximumDemes)) - 1;
        break;
    case DeedKind::Pathogen:
        from.allowOnly({"deed", "locus"});
        if (from.has("locus"))
            deed.locus = static_cast<int>(from.integer("locus", 0, kMaximumLoci - 1));
        break;
    case DeedKind::EqualFamilies:
        from.allowOnly({"deed", "on"});
        if (from.has("on"))
            deed.on = from.boolean("on");
        break;
    case DeedKind::Reconnect:
        from.allowOnly({"deed"});
        break;
    }
    return deed;
}

nlohmann::ordered_json deedJson(const Deed& deed)
{
    nlohmann::ordered_json json{{"deed", nameOf(deed.what, kDeeds)}};
    switch (deed.what) {
    case DeedKind::Bottleneck:
        json[countKey(deed.what)] = deed.count;
        json["generations"] = deed.generations;
        break;
    case DeedKind::Founders:
    case DeedKind::Fragment:
    case DeedKind::Freeze:
        json[countKey(deed.what)] = deed.count;
        break;
    case DeedKind::Translocate:
        json[countKey(deed.what)] = deed.count;
        if (deed.from == Deed::kFromFounders)
            json["from"] = kFromFounders;
        else
            json["from"] = deed.from + 1;
        json["to"] = deed.to + 1;
        json["each"] = deed.each;
        break;
    case DeedKind::Pathogen:
        json["locus"] = deed.locus;
        break;
    case DeedKind::EqualFamilies:
        json["on"] = deed.on;
        break;
    case DeedKind::Reconnect:
        break;
    }
    return json;
}

} // namespace outcross
