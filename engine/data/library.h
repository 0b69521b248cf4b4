#pragma once

#include <map>
#include <string>

namespace outcross
{

/// The data sets that lineages can start from: shipped ones by name, any other by the path of a file. Filled once at
/// the start of the program, then only read (from any thread).
class DataLibrary
{
public:
    /// Adds a shipped data set; `text` is the whole file.
    void add(std::string name, std::string text);

    [[nodiscard]] bool contains(const std::string& name) const;

    /// The names of all shipped data sets, "a, b, c".
    [[nodiscard]] std::string names() const;

    /// The whole text of a shipped data set, or of the file at that path.
    /// Throws InputError: missing, a folder, unreadable, empty, or larger than kMaximumFileBytes.
    [[nodiscard]] std::string text(const std::string& nameOrPath) const;

private:
    std::map<std::string, std::string> m_shipped;
};

} // namespace outcross
