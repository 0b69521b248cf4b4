#pragma once

#include "engine/lineage/lineage_spec.h"
#include "engine/spec/kind_keys.h"
#include "engine/spec/range.h"

#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace outcross
{

struct OwnValue;

/// How a file writes one value of an enumeration.
struct ChoiceName {
    template <class Value>
    constexpr ChoiceName(std::string_view name, Value named) : key(name), value(static_cast<int>(named))
    {
    }
    std::string_view key;
    int value;
};

enum class FieldType {
    Whole,  ///< A whole number.
    Number, ///< Any number.
    Flag,   ///< true or false.
    Choice, ///< One of some names.
    Own,    ///< A text or a list: an OwnValue reads, writes and checks it.
};

/// One key of a lineage: what it is called in a file, where its value stands in a LineageSpec, and which values it may
/// have. Reader, writer, check and sheet are made from these rows (lineage_rows.h). Whatever its type, a value of a row
/// is a double: a flag is 0 or 1, a choice its enumerator's number. A constant; any thread.
struct Field {
    std::string_view key;
    FieldType type = FieldType::Number;
    double (*get)(const LineageSpec&) = nullptr;
    void (*set)(LineageSpec&, double) = nullptr;
    Range range = {};                       ///< Numbers: the widest that any kind has.
    std::span<const ChoiceName> names = {}; ///< Choices.
    const OwnValue* own = nullptr;

    bool isRequired = false;    ///< Wherever it is known a file has to have it.
    bool decides = false;       ///< Which other keys of its part are known.
    bool isLeftOut = false;     ///< A file has it only where it is not the usual value.
    std::string_view part = {}; ///< Only kinds that have this part (KindKeys::parts) know it; empty: all.
    /// Only lineages with these choices know it; null: all.
    bool (*isFor)(const LineageSpec&) = nullptr;
    /// The range, where it depends on the kind or on other fields; null: `range`.
    Range (*limits)(const LineageSpec&, const KindKeys&) = nullptr;
    /// The values that a kind has, in the order in which a refusal names them; null: all that have a name.
    std::vector<int> (*offers)(const KindKeys&) = nullptr;
    /// What it is where a file does not say; null: what a LineageSpec begins with.
    double (*usual)(const LineageSpec&) = nullptr;

    [[nodiscard]] double usualValue(const LineageSpec& spec) const;
    [[nodiscard]] Range rangeFor(const LineageSpec& spec, const KindKeys& kind) const
    {
        return limits ? limits(spec, kind) : range;
    }

    // The rows read like sentences with these.
    [[nodiscard]] constexpr Field required() const
    {
        Field field = *this;
        field.isRequired = true;
        return field;
    }
    [[nodiscard]] constexpr Field deciding() const
    {
        Field field = *this;
        field.decides = true;
        return field;
    }
    [[nodiscard]] constexpr Field unlessUsual() const
    {
        Field field = *this;
        field.isLeftOut = true;
        return field;
    }
    [[nodiscard]] constexpr Field ofPart(std::string_view name) const
    {
        Field field = *this;
        field.part = name;
        return field;
    }
    [[nodiscard]] constexpr Field where(bool (*choices)(const LineageSpec&)) const
    {
        Field field = *this;
        field.isFor = choices;
        return field;
    }
    [[nodiscard]] constexpr Field within(Range (*depending)(const LineageSpec&, const KindKeys&)) const
    {
        Field field = *this;
        field.limits = depending;
        return field;
    }
    [[nodiscard]] constexpr Field offered(std::vector<int> (*values)(const KindKeys&)) const
    {
        Field field = *this;
        field.offers = values;
        return field;
    }
    [[nodiscard]] constexpr Field usually(double (*value)(const LineageSpec&)) const
    {
        Field field = *this;
        field.usual = value;
        return field;
    }
};

/// Where a value stands: members of a LineageSpec one inside the other.
template <auto... members> struct Member {
    static double get(const LineageSpec& spec) { return static_cast<double>((spec.*....*members)); }
    static void set(LineageSpec& spec, double value)
    {
        auto& place = (spec.*....*members);
        place = static_cast<std::remove_reference_t<decltype(place)>>(value);
    }
};

template <class Place> constexpr Field whole(std::string_view key, Range range)
{
    return {.key = key, .type = FieldType::Whole, .get = Place::get, .set = Place::set, .range = range};
}
template <class Place> constexpr Field number(std::string_view key, Range range)
{
    return {.key = key, .type = FieldType::Number, .get = Place::get, .set = Place::set, .range = range};
}
template <class Place> constexpr Field flag(std::string_view key)
{
    return {.key = key, .type = FieldType::Flag, .get = Place::get, .set = Place::set, .range = {0, 1}};
}
template <class Place> constexpr Field choice(std::string_view key, std::span<const ChoiceName> names)
{
    return {.key = key, .type = FieldType::Choice, .get = Place::get, .set = Place::set, .names = names};
}
constexpr Field ownValue(std::string_view key, const OwnValue& own)
{
    return {.key = key, .type = FieldType::Own, .own = &own};
}

} // namespace outcross
