#pragma once

#include "engine/base/stream.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/pedigree_table.h"

#include <string>
#include <vector>

namespace outcross
{

inline PedigreeTable habsburgs()
{
    return readPedigree(readFile(OUTCROSS_SOURCE_DIR "/resources/data/habsburg.csv"), "habsburg");
}

/// "a" is a founder, "c:a,b" the child of a and b; parted by blanks.
inline PedigreeTable family(const std::string& people)
{
    std::string csv = "id,father,mother\n";
    for (std::size_t at = 0; at < people.size();) {
        const std::size_t end = std::min(people.find(' ', at), people.size());
        const std::string person = people.substr(at, end - at);
        const std::size_t colon = person.find(':');
        csv += colon == std::string::npos ? person + ",," : person.substr(0, colon) + "," + person.substr(colon + 1);
        csv += "\n";
        at = end + 1;
    }
    return readPedigree(csv, "family");
}

/// The index of the person with that id.
inline std::int32_t indexOf(const PedigreeTable& table, const std::string& id)
{
    for (std::size_t i = 0; i < table.people.size(); ++i)
        if (table.people[i].id == id)
            return static_cast<std::int32_t>(i);
    return -1;
}

/// `generations` × `size` people, parents drawn at random (the same one twice now and then, unknown now and then) from
/// the last `overlap` generations. In file order children may stand before parents where `reversed`.
inline PedigreeTable randomPedigree(int generations, int size, int overlap, double unknown, Stream stream,
                                    bool reversed = false)
{
    std::vector<std::string> rows;
    for (int g = 0; g < generations; ++g) {
        for (int i = 0; i < size; ++i) {
            std::string row = std::to_string(g * size + i + 1);
            for (int parent = 0; parent < 2; ++parent) {
                const int back = 1 + static_cast<int>(stream.below(static_cast<std::uint64_t>(overlap)));
                const int drawn = (g - back) * size + static_cast<int>(stream.below(static_cast<std::uint64_t>(size)));
                row += ",";
                row += std::to_string(g < back || stream.uniform() < unknown ? 0 : drawn + 1);
            }
            rows.push_back(row + "\n");
        }
    }
    std::string csv = "id,father,mother\n";
    for (std::size_t i = 0; i < rows.size(); ++i)
        csv += rows[reversed ? rows.size() - 1 - i : i];
    return readPedigree(csv, "random");
}

} // namespace outcross
