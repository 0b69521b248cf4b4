#include "app/told_notes.h"

#include "app/complaint.h"
#include "app/text_translation.h"

namespace outcross
{

void tellNotes(const std::vector<Text>& notes)
{
    for (const Text& note : notes)
        complain(translated(note));
}

} // namespace outcross
