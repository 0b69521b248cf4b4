#pragma once

#include "engine/base/text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace outcross
{

/// Who descends from whom, as a file says. A plain value; read once, then shared by any number of threads.
/// readPedigree() only returns sound ones: no id twice, nobody among his own ancestors, no man a mother.
struct PedigreeTable {
    static constexpr std::int32_t kUnknown = -1;

    enum class Sex : std::uint8_t { Unknown, Male, Female };

    struct Person {
        std::string id;
        std::int32_t father = kUnknown; ///< Index into people.
        std::int32_t mother = kUnknown; ///< The father's where a plant pollinated itself.
        Sex sex = Sex::Unknown;
        int born = 0; ///< Year; 0: unknown.
        int died = 0;
        std::string name; ///< May be empty.
        bool operator==(const Person&) const = default;
    };

    std::string source; ///< What to call the file in messages.
    /// In the order of the file; then the parents that it names without a row of their own, as founders.
    std::vector<Person> people;
    std::size_t listed = 0;          ///< How many of them have a row of their own.
    std::vector<std::int32_t> order; ///< Everybody once, parents before their children.
    std::vector<Text> notes;         ///< What was taken for granted in reading, for the reader to know.

    [[nodiscard]] const Person& person(std::int32_t index) const { return people[static_cast<std::size_t>(index)]; }
};

inline constexpr std::size_t kMaximumPeople = 1'000'000;

/// Reads a pedigree: GEDCOM 5.5 or 5.5.1 where the first line is of level 0, else CSV. Linear in the file's size (but
/// for sorting the ids), in time and memory, and without recursion.
///
/// CSV has the columns id, father and mother (or sire and dam), in any order; sex (M, F, 1, 2), born, died and name
/// where there are columns of these names; others do not matter. An unknown parent is 0, NA, ? or empty.
/// GEDCOM is read as ASCII or UTF-8; a child's parents are HUSB and WIFE of its family, the one of birth where it has
/// several. A year is the first number of three or four digits in a date.
///
/// A parent without a row of its own becomes a founder, one who is father here and mother there (or both at once:
/// selfing) is allowed while no sex is given; notes say so. Throws InputError naming file and line: an id twice or
/// missing, a circle of ancestors, a mother who is a man, more than kMaximumPeople, no person at all, bytes that are
/// not UTF-8 (GEDCOM), a line that cannot be understood.
[[nodiscard]] PedigreeTable readPedigree(const std::string& text, const std::string& source);

} // namespace outcross
