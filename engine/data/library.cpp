#include "engine/data/library.h"

#include "engine/data/file_text.h"

#include <utility>

namespace outcross
{

void DataLibrary::add(std::string name, std::string text)
{
    m_shipped[std::move(name)] = std::move(text);
}

bool DataLibrary::contains(const std::string& name) const
{
    return m_shipped.contains(name);
}

std::string DataLibrary::names() const
{
    std::string names;
    for (const auto& [name, text] : m_shipped)
        if (!name.ends_with("_xy") && !name.ends_with("_labels")) // belong to others, nothing to start from
            names += (names.empty() ? "" : ", ") + name;
    return names;
}

std::string DataLibrary::text(const std::string& nameOrPath) const
{
    if (const auto shipped = m_shipped.find(nameOrPath); shipped != m_shipped.end())
        return shipped->second;
    return readFile(nameOrPath);
}

} // namespace outcross
