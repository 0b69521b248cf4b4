#pragma once

#include "engine/data/pedigree_rows.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// Finds out what the codes for sexes in a table mean and writes the sexes into a pedigree whose parents are linked.
/// Words mean what they say. 1 and 2 are male and female, unless all parents say the contrary; what any other code
/// means (0 and 1, h, x, …) is told by whether those who bear it are fathers or mothers. Used once, by one thread.
class SexReader
{
public:
    SexReader(const std::vector<PedigreeRow>& rows, const std::string& source, PedigreeTable& table)
        : m_rows(rows), m_source(source), m_table(table)
    {
    }

    void read();

private:
    struct Code {
        PedigreeTable::Sex sex = PedigreeTable::Sex::Unknown;
        std::size_t fathers = 0; ///< Times that one who bears it is a father.
        std::size_t mothers = 0;
    };

    void countRoles();
    void decide();

    const std::vector<PedigreeRow>& m_rows;
    const std::string& m_source;
    PedigreeTable& m_table;
    std::map<std::string, Code, std::less<>> m_codes; ///< In lower case; a few at most.
};

} // namespace outcross
