#include "engine/spec/lineage_reading.h"

#include "engine/spec/lineage_rows.h"
#include "engine/spec/own_value.h"

#include <algorithm>

namespace outcross
{
namespace
{

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

/// The keys of the lineage's own object, in the order in which a refusal names them.
std::vector<std::string_view> knownKeys(const KindKeys& kind, bool withData)
{
    std::vector<std::string_view> keys{"kind", "forces"};
    for (const std::string_view key : kind.keys)
        if (kind.has(key, withData))
            keys.push_back(key);
    return keys;
}

const ChoiceName* nameOf(const Field& field, int value)
{
    const auto name = std::find_if(field.names.begin(), field.names.end(),
                                   [&](const ChoiceName& other) { return other.value == value; });
    return name == field.names.end() ? nullptr : &*name;
}

/// Of a choice, whatever the kind.
std::vector<std::string_view> allNames(const Field& field)
{
    std::vector<std::string_view> names;
    for (const ChoiceName& name : field.names)
        names.push_back(name.key);
    return names;
}

/// A choice that has a name may still be one that the kind does not have.
void checkOffered(const Field& field, int value, const KindKeys& kind, const Spot& spot, const Json& found)
{
    if (!field.offers)
        return;
    const std::vector<int> offered = field.offers(kind);
    if (std::find(offered.begin(), offered.end(), value) != offered.end())
        return;
    std::vector<std::string_view> names;
    for (const int other : offered)
        if (const ChoiceName* name = nameOf(field, other))
            names.push_back(name->key);
    refuseValue(spot.within(field.key), listed(names), found);
}

double readValue(const Field& field, const JsonReader& from, const KindKeys& kind, const LineageSpec& spec)
{
    const std::string key(field.key);
    switch (field.type) {
    case FieldType::Whole:
        return from.whole(key, field.rangeFor(spec, kind));
    case FieldType::Number:
        return from.number(key, field.rangeFor(spec, kind));
    case FieldType::Flag:
        return from.boolean(key) ? 1 : 0;
    case FieldType::Choice: {
        const int value = field.names[from.choice(key, allNames(field))].value;
        checkOffered(field, value, kind, from.spot(), from.value().at(key));
        return value;
    }
    case FieldType::Own:
        break;
    }
    return 0;
}

void readField(const Field& field, const JsonReader& from, const KindKeys& kind, LineageSpec& spec)
{
    const std::string key(field.key);
    if (field.isRequired)
        from.require(key);
    if (!from.has(key)) {
        if (field.usual)
            field.set(spec, field.usual(spec));
    } else if (field.own) {
        field.own->read(from, kind, spec);
    } else {
        field.set(spec, readValue(field, from, kind, spec));
    }
}

void readPart(const Part& part, const JsonReader& from, const KindKeys& kind, LineageSpec& spec)
{
    if (part.switchOn)
        part.switchOn(spec, 1);
    for (const Field& field : part.fields)
        if (field.decides)
            readField(field, from, kind, spec);
    from.allowOnly(knownKeys(part, spec, kind));
    for (const Field& field : part.fields)
        if (!field.decides && isKnown(field, spec, kind))
            readField(field, from, kind, spec);
}

Json valueOf(const Field& field, const LineageSpec& spec)
{
    const double value = field.get(spec);
    switch (field.type) {
    case FieldType::Whole:
        return static_cast<std::int64_t>(value);
    case FieldType::Flag:
        return value != 0;
    case FieldType::Choice: {
        const ChoiceName* name = nameOf(field, static_cast<int>(value));
        return name ? std::string(name->key) : std::string();
    }
    case FieldType::Number:
    case FieldType::Own:
        break;
    }
    return value;
}

void writeField(const Field& field, const LineageSpec& spec, OrderedJson& to)
{
    if (field.own)
        field.own->write(spec, to);
    else
        to[std::string(field.key)] = valueOf(field, spec);
}

void writePart(const Part& part, const LineageSpec& spec, const KindKeys& kind, OrderedJson& to)
{
    OrderedJson object = OrderedJson::object();
    for (const Field& field : part.fields)
        if (isWritten(field, spec, kind))
            writeField(field, spec, object);
    to[std::string(part.key)] = std::move(object);
}

void checkField(const Field& field, const LineageSpec& spec, const KindKeys& kind, const Spot& spot)
{
    if (field.own)
        return field.own->check(spec, kind, spot);
    const double value = field.get(spec);
    switch (field.type) {
    case FieldType::Whole:
    case FieldType::Number:
        if (const Range range = field.rangeFor(spec, kind); !range.contains(value))
            refuseValue(spot.within(field.key), range.expected(value), valueOf(field, spec));
        break;
    case FieldType::Choice:
        if (!nameOf(field, static_cast<int>(value)))
            refuseValue(spot.within(field.key), listed(allNames(field)), valueOf(field, spec));
        checkOffered(field, static_cast<int>(value), kind, spot, valueOf(field, spec));
        break;
    case FieldType::Flag:
    case FieldType::Own:
        break;
    }
}

void checkPart(const Part& part, const LineageSpec& spec, const KindKeys& kind, const Spot& spot)
{
    std::vector<std::string> written;
    for (const Field& field : part.fields) {
        if (field.decides)
            checkField(field, spec, kind, spot);
        if (isWritten(field, spec, kind))
            written.emplace_back(field.key);
    }
    std::sort(written.begin(), written.end()); // as a file that was read has them
    checkKeys(spot, written, knownKeys(part, spec, kind));
    for (const Field& field : part.fields)
        if (!field.decides && isWritten(field, spec, kind))
            checkField(field, spec, kind, spot);
}

void takeField(const Field& field, const LineageSpec& from, LineageSpec& to)
{
    if (field.own)
        field.own->take(from, to);
    else
        field.set(to, field.get(from));
}

} // namespace

void readRows(const JsonReader& from, const KindKeys& kind, LineageSpec& spec)
{
    from.allowOnly(knownKeys(kind, from.has("data")));
    for (const Row& row : lineageRows()) {
        if (!kind.has(row.key()))
            continue;
        if (row.field)
            readField(*row.field, from, kind, spec);
        else if (from.has(std::string(row.key())))
            readPart(*row.part, from.object(std::string(row.key())), kind, spec);
    }
}

void writeRows(const LineageSpec& spec, const KindKeys& kind, OrderedJson& to)
{
    for (const std::string_view key : keysAsWritten()) {
        const Row& row = *findRow(key);
        if (!isWritten(row, spec, kind))
            continue;
        if (row.field)
            writeField(*row.field, spec, to);
        else
            writePart(*row.part, spec, kind, to);
    }
}

void checkRows(const LineageSpec& spec, const KindKeys& kind, const Spot& spot)
{
    std::vector<std::string> written;
    for (const Row& row : lineageRows())
        if (isWritten(row, spec, kind))
            written.emplace_back(row.key());
    std::sort(written.begin(), written.end());
    checkKeys(spot, written, knownKeys(kind, !spec.data.empty()));
    for (const Row& row : lineageRows()) {
        if (!isWritten(row, spec, kind))
            continue;
        if (row.field)
            checkField(*row.field, spec, kind, spot);
        else
            checkPart(*row.part, spec, kind, spot.within(row.key()));
    }
}

LineageSpec withRowsOnly(const LineageSpec& spec, const KindKeys& kind)
{
    LineageSpec only;
    only.kind = spec.kind;
    only.forces = spec.forces;
    for (const Row& row : lineageRows()) {
        if (!isWritten(row, spec, kind))
            continue;
        if (row.field) {
            takeField(*row.field, spec, only);
            continue;
        }
        if (row.part->switchOn)
            row.part->switchOn(only, 1);
        for (const Field& field : row.part->fields)
            if (isWritten(field, spec, kind))
                takeField(field, spec, only);
    }
    return only;
}

} // namespace outcross
