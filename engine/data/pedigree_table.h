#pragma once

#include "engine/base/text.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// Who descends from whom, as a file says. A plain value; read once, then shared by any number of threads.
/// readPedigree() only returns sound ones: no id twice, nobody among his own ancestors.
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

/// Whether text, once decoded, is GEDCOM: one of its first lines is "0 HEAD" or a record of a person or family, or the
/// first is of level 0.
[[nodiscard]] bool looksLikeGedcom(std::string_view text);

/// Reads a pedigree: GEDCOM (5.5 to 7, and what programs make of it), else a table. Linear in the file's size (but for
/// sorting the ids), in time and memory, and without recursion.
///
/// A table (see parseCsv()) has columns for the id, the father and the mother; sex, years and name where there are such
/// columns; others do not matter. Breeders' and packages' names for them in several languages are known (ColumnRole), a
/// note says which were taken where that is not plain. An unknown parent is what isUnknownName() takes for one. Codes
/// for the sexes are told by the parents' columns (SexReader).
///
/// GEDCOM is read in whatever it was saved as (engine/data/gedcom_encoding.h). A
/// child's parents are the couple of its family: of several the first in the child's own record, or the one of its
/// BIRT; a family that adopted it, or that a relation as step, foster, guardian, sealing, … leads to, is no descent,
/// and where that holds for one parent only (_FREL, _MREL, ADOP HUSB), for that one. Two husbands or two wives are a
/// couple. Lines that are no GEDCOM and people whom nothing can point to are skipped. A year is the first number of
/// three or four digits in a date.
///
/// A parent without a row of its own becomes a founder; one who is father here and mother there (or both at once:
/// selfing) is allowed, and so is any sex. Notes say all this. Throws InputError naming file and line: an id twice or
/// missing, a stranger who is both parents of a child and whose name looks like one more code for unknown, a circle of
/// ancestors, more than kMaximumPeople, no person at all, what is no text.
[[nodiscard]] PedigreeTable readPedigree(const std::string& text, const std::string& source,
                                         const std::stop_token& stop = {});

} // namespace outcross
