#include "app/commands/expect_command.h"

#include "app/commands/command_row.h"
#include "app/commands/table_output.h"
#include "app/commands/told_failures.h"
#include "app/files/own_inputs.h"
#include "app/files/shipped.h"
#include "app/shell/complaint.h"
#include "app/shell/told_notes.h"
#include "engine/run/data_notes.h"
#include "engine/tables/expectation_table.h"

namespace outcross
{
namespace
{

int expectAndTell(const ExpectCommand& command, const std::stop_token& stop)
{
    Scenario scenario = scenarioNamed(command.file, command.outside);
    requireNoInput(command.output, inputsOf(command.file, scenario));
    const DataLibrary library = shippedData();
    auto origins = originsNamed(command.file, scenario, library, stop);
    if (const QString problem = tableRefusal(command.output); !problem.isEmpty()) {
        complain(problem);
        return kExitBadInput;
    }
    const std::vector<Text> notes = notesOf(origins);
    tellNotes(notes);
    const std::int64_t generations = command.generations.value_or(scenario.generations);
    Run run(std::move(scenario), std::move(origins), 0, Recording::CensusOnly, stop);
    return deliverTable(noteLines(notes) + expectationTable(run, generations, stop), command.output);
}

} // namespace

int executeExpect(const ExpectCommand& command, const std::stop_token& stop)
{
    return withToldFailures([&] { return expectAndTell(command, stop); });
}

namespace
{

Command parse(CommandValues& values)
{
    ExpectCommand expect;
    expect.file = values.file(false);
    expect.outside = values.outside();
    if (values.isSet("generations"))
        expect.generations = values.integer<std::int64_t>("generations", 1, kMaximumGenerations, 1);
    expect.output = values.optional("output");
    return expect;
}

} // namespace

CommandRow expectRow()
{
    return {
        .name = "expect",
        .options = {"generations", "output"},
        .takesScenario = true,
        .usage =
            [] {
                return CommandWords::tr("  outcross expect FILE.json [--generations G] [--output FILE.csv]\n"
                                        "                                       print the exact expectation of both "
                                        "lineages as CSV, and why there is\n"
                                        "                                       none where there is none");
            },
        .parse = parse,
        .execute = [](const Command& command,
                      const std::stop_token& stop) { return executeExpect(std::get<ExpectCommand>(command), stop); }};
}

} // namespace outcross
