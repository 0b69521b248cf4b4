#include "engine/spec/part.h"

#include "engine/spec/own_value.h"

#include <algorithm>

namespace outcross
{

double Field::usualValue(const LineageSpec& spec) const
{
    static const LineageSpec plain;
    return usual ? usual(spec) : get(plain);
}

bool isKnown(const Field& field, const LineageSpec& spec, const KindKeys& kind)
{
    return (field.part.empty() || kind.hasPart(field.part)) && (!field.isFor || field.isFor(spec));
}

bool isUnusual(const Field& field, const LineageSpec& spec)
{
    return field.own ? field.own->isUnusual(spec) : field.get(spec) != field.usualValue(spec);
}

bool isWritten(const Field& field, const LineageSpec& spec, const KindKeys& kind)
{
    return field.isLeftOut ? isUnusual(field, spec) : isKnown(field, spec, kind);
}

bool isWritten(const Part& part, const LineageSpec& spec, const KindKeys& kind)
{
    switch (part.presence) {
    case Presence::Whole:
        return kind.has(part.key);
    case Presence::Switched:
        return part.isOn(spec) != 0;
    case Presence::Unusual:
        break;
    }
    return std::any_of(part.fields.begin(), part.fields.end(), [&](const Field& field) {
        return (!field.isFor || field.isFor(spec)) && isUnusual(field, spec);
    });
}

bool isWritten(const Row& row, const LineageSpec& spec, const KindKeys& kind)
{
    if (row.part)
        return isWritten(*row.part, spec, kind);
    const bool isThere = row.field->isLeftOut || kind.has(row.field->key, !spec.data.empty());
    return isThere && isWritten(*row.field, spec, kind);
}

std::vector<std::string_view> knownKeys(const Part& part, const LineageSpec& spec, const KindKeys& kind)
{
    std::vector<const Field*> known;
    for (const Field& field : part.fields)
        if (isKnown(field, spec, kind))
            known.push_back(&field);
    const auto depends = [](const Field* field) { return field->isFor ? 2 : field->part.empty() ? 0 : 1; };
    std::stable_sort(known.begin(), known.end(),
                     [&](const Field* a, const Field* b) { return depends(a) < depends(b); });
    std::vector<std::string_view> keys;
    for (const Field* field : known)
        keys.push_back(field->key);
    return keys;
}

} // namespace outcross
