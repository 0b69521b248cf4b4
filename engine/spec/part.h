#pragma once

#include "engine/spec/field.h"

#include <span>
#include <string_view>
#include <vector>

namespace outcross
{

/// When a file has a part.
enum class Presence {
    Unusual,  ///< Where something in it is not the usual value. A kind that does not have the part is refused then.
    Switched, ///< Where it is switched on: it being there is a value, too. Refused by other kinds, likewise.
    Whole,    ///< Always and with every field, where the kind has it; what another kind would have is left out.
};

/// A named group of fields, an object of a file: "loop", "genome". A constant; any thread.
struct Part {
    std::string_view key;
    std::span<const Field> fields;
    Presence presence = Presence::Unusual;
    double (*isOn)(const LineageSpec&) = nullptr;     ///< Switched.
    void (*switchOn)(LineageSpec&, double) = nullptr; ///< Switched.
};

/// One key of a lineage's own object: a field, or a part. The other one is null.
struct Row {
    constexpr Row(const Field& only) : field(&only) {}
    constexpr Row(const Part& group) : part(&group) {}
    [[nodiscard]] constexpr std::string_view key() const { return field ? field->key : part->key; }

    const Field* field = nullptr;
    const Part* part = nullptr;
};

/// Whether such a lineage can say it at all.
[[nodiscard]] bool isKnown(const Field& field, const LineageSpec& spec, const KindKeys& kind);

/// Whether its value is another one than the usual.
[[nodiscard]] bool isUnusual(const Field& field, const LineageSpec& spec);

/// Whether a file of this lineage has the key; of a field in a part, where the part is there.
[[nodiscard]] bool isWritten(const Field& field, const LineageSpec& spec, const KindKeys& kind);
[[nodiscard]] bool isWritten(const Part& part, const LineageSpec& spec, const KindKeys& kind);
[[nodiscard]] bool isWritten(const Row& row, const LineageSpec& spec, const KindKeys& kind);

/// The keys that a part may have, those that depend on nothing first: the order in which a refusal names them.
[[nodiscard]] std::vector<std::string_view> knownKeys(const Part& part, const LineageSpec& spec, const KindKeys& kind);

} // namespace outcross
