#include "engine/base/table_cell.h"

namespace outcross
{
namespace
{

constexpr std::string_view kFormulaStarts = "=+-@";
constexpr std::string_view kHexDigits = "0123456789abcdef";

bool isControl(unsigned char c)
{
    return c < 0x20 || c == 0x7f;
}

/// U+0080 … U+009F in UTF-8, which terminals obey as they do ESC.
bool isLateControl(std::string_view rest)
{
    return rest.size() >= 2 && static_cast<unsigned char>(rest[0]) == 0xc2 &&
           static_cast<unsigned char>(rest[1]) >= 0x80 && static_cast<unsigned char>(rest[1]) <= 0x9f;
}

std::string readable(std::string_view name)
{
    std::string text;
    const auto code = [&](unsigned char c) {
        text += "\\x";
        text += kHexDigits[c >> 4];
        text += kHexDigits[c & 15];
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (isLateControl(name.substr(i)))
            code(static_cast<unsigned char>(name[++i]));
        else if (isControl(static_cast<unsigned char>(name[i])))
            code(static_cast<unsigned char>(name[i]));
        else
            text += name[i];
    }
    return text;
}

} // namespace

void appendNameCell(std::string& to, std::string_view name)
{
    std::string cell = readable(name);
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
