#pragma once

#include "engine/data/pedigree_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// One person as written in a file: ids, not yet indices. Views into the file's text, or into what was read from it.
struct PedigreeRow {
    std::string_view id = {};
    std::string_view father = {}; ///< Empty: unknown.
    std::string_view mother = {};
    PedigreeTable::Sex sex = PedigreeTable::Sex::Unknown;
    int born = 0;
    int died = 0;
    std::string name;
    std::size_t line = 0; ///< In the file, counted from 1.
    /// What a table says of the sex, where `sex` is left Unknown: soundPedigree() finds out what its codes mean.
    std::string_view sexWritten = {};
};

/// Finds names by binary search: no file, however made, can slow it down as it could a hash table.
class NameIndex
{
public:
    /// Calls nameOf(i) for i in [0, count); the names outlive the index. Throws Cancelled.
    template <class NameOf> NameIndex(std::size_t count, const NameOf& nameOf, const std::stop_token& stop = {})
    {
        m_entries.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            m_entries.push_back({nameOf(i), static_cast<std::int32_t>(i)});
        sort(stop);
    }

    struct Entry {
        std::string_view name;
        std::int32_t index = 0;
    };

    /// The lowest index of that name, or −1.
    [[nodiscard]] std::int32_t find(std::string_view name) const;

    /// By name, then by index.
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }

private:
    void sort(const std::stop_token& stop);

    std::vector<Entry> m_entries;
};

/// Turns rows into a sound table: names become indices, missing parents founders, codes for the sexes sexes, and the
/// whole is checked. See readPedigree().
[[nodiscard]] PedigreeTable soundPedigree(std::vector<PedigreeRow> rows, const std::string& source,
                                          std::vector<Text> notes, const std::stop_token& stop = {});

/// The two formats. GEDCOM comes decoded, with what there is to say of that.
[[nodiscard]] PedigreeTable readPedigreeCsv(const std::string& text, const std::string& source,
                                            const std::stop_token& stop = {});
[[nodiscard]] PedigreeTable readGedcom(std::string_view text, const std::string& source, std::vector<Text> notes = {},
                                       const std::stop_token& stop = {});

/// Throws InputError at the first row too many.
void checkPeople(std::size_t people, const std::string& source, std::size_t line);

/// The first number of three or four digits in a date, or 0.
[[nodiscard]] int yearIn(std::string_view date);

/// M, F, 1, 2, or a whole word for one of the sexes (mare, ewe, stallion, …) in any of several languages; anything else
/// is unknown.
[[nodiscard]] PedigreeTable::Sex sexFrom(std::string_view written);

/// Enough of a name to recognise it, cut between two UTF-8 characters.
[[nodiscard]] std::string shortName(std::string_view name);

} // namespace outcross
