#include "engine/run/data_notes.h"

#include <algorithm>

namespace outcross
{

Text withNameOnly(Text note)
{
    // Notes of files begin with the file.
    if (!note.values.empty() && note.values.front().starts_with('/'))
        note.values.front().erase(0, note.values.front().rfind('/') + 1);
    return note;
}

std::vector<Text> notesOf(const PerSide<std::shared_ptr<const Origin>>& origins)
{
    std::vector<Text> notes;
    for (const Side side : kSides) {
        if (!origins[side])
            continue;
        for (Text& note : origins[side]->notes()) {
            note = withNameOnly(std::move(note));
            note.where = std::string("lineages.") + sideKey(side);
            notes.push_back(std::move(note));
        }
    }
    return notes;
}

std::string noteLines(const std::vector<Text>& notes)
{
    std::string lines;
    for (const Text& note : notes) {
        std::string line = withNameOnly(note).english();
        // A name of a column may hold the end of a line.
        std::replace_if(
            line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
        lines += "# note " + line + "\n";
    }
    return lines;
}

} // namespace outcross
