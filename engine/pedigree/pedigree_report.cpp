#include "engine/pedigree/pedigree_report.h"

#include "engine/base/table_cell.h"
#include "engine/base/text.h"
#include "engine/pedigree/inbreeding.h"

#include <algorithm>

namespace outcross
{

std::string pedigreeReport(const PedigreeTable& table, const std::stop_token& stop)
{
    const Inbreeding inbreeding(table, stop);
    const bool hasNames = std::any_of(table.people.begin(), table.people.end(),
                                      [](const PedigreeTable::Person& person) { return !person.name.empty(); });
    std::string rows = hasNames ? "id,F,generations,name\n" : "id,F,generations\n";
    for (std::size_t i = 0; i < table.listed; ++i) {
        appendNameCell(rows, table.people[i].id);
        rows += ',';
        rows += numberText(inbreeding.coefficients()[i]);
        rows += ',';
        rows += std::to_string(inbreeding.generationsKnown()[i]);
        if (hasNames) {
            rows += ',';
            appendNameCell(rows, table.people[i].name);
        }
        rows += '\n';
    }
    return rows;
}

} // namespace outcross
