#include "app/commands/command_row.h"

#include <array>

namespace outcross
{

std::span<const CommandRow> commandRows()
{
    static const std::array rows{windowRow(),   runRow(),   pictureRow(), surveyRow(), expectRow(),
                                 pedigreeRow(), sweepRow(), mergeRow(),   framesRow()};
    return rows;
}

const CommandRow& commandAsked(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    for (const CommandRow& row : commandRows())
        if (row.name != nullptr && first == QLatin1StringView(row.name))
            return row;
    return commandRows().front();
}

} // namespace outcross
