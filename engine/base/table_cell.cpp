#include "engine/base/table_cell.h"

#include "engine/base/readable.h"

namespace outcross
{
namespace
{

constexpr std::string_view kFormulaStarts = "=+-@";

} // namespace

void appendNameCell(std::string& to, std::string_view name)
{
    std::string cell = visible(name);
    if (!cell.empty() && kFormulaStarts.find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\";") == std::string::npos) {
        to += cell;
        return;
    }
    to += '"';
    for (const char c : cell) {
        if (c == '"')
            to += '"';
        to += c;
    }
    to += '"';
}

} // namespace outcross
