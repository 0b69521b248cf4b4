#pragma once

#include <cstdint>
#include <string_view>

namespace outcross
{

/// To whom of a family's couple a link between it and a child is no descent.
enum class NotOf : std::uint8_t { Nobody = 0, Father = 1, Mother = 2, Both = 3 };

[[nodiscard]] constexpr NotOf operator|(NotOf a, NotOf b)
{
    return static_cast<NotOf>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
[[nodiscard]] constexpr bool denies(NotOf link, NotOf parent)
{
    return (static_cast<unsigned>(link) & static_cast<unsigned>(parent)) != 0;
}

/// Whether a relation as programs write it (PEDI birth, _FREL Natural, "leiblich") is one of descent: birth in its
/// spellings, or nothing said (blank, unknown). Adopted, foster, step, guardian, sealing, other, … are not.
[[nodiscard]] bool isByBirth(std::string_view relation);

/// "Other", which GEDCOM 7 explains in a phrase.
[[nodiscard]] bool isOtherRelation(std::string_view relation);

/// Whether a word speaks of adoption, as the type of an event does.
[[nodiscard]] bool speaksOfAdoption(std::string_view words);

/// What a line below a child's link to its family (FAMC) or a family's to its child (CHIL) denies: PEDI, _FREL, _MREL,
/// ADOP, STAT and their like. Nobody for every other tag.
[[nodiscard]] NotOf deniedBy(std::string_view upperCaseTag, std::string_view value);

/// Who adopted: HUSB, WIFE or both (or not said).
[[nodiscard]] NotOf adoptedBy(std::string_view value);

} // namespace outcross
