#include "app/shell/told_notes.h"

#include "app/shell/complaint.h"
#include "app/shell/text_translation.h"
#include "engine/run/data_notes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace outcross
{

void tellNotes(const std::vector<Text>& notes)
{
    for (const Text& note : notes)
        complain(translated(note));
}

std::vector<Text> notesIn(const Sweep& sweep, const std::stop_token& stop)
{
    std::vector<Text> notes;
    for (const std::size_t cell : std::set<std::size_t>{0, sweep.cells() - 1}) {
        if (sweep.refusal(cell))
            continue;
        for (Text& note : notesOf(sweep.originsFor(sweep.scenarioOf(cell), stop)))
            if (std::find(notes.begin(), notes.end(), note) == notes.end())
                notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace outcross
