#include "app/expect_command.h"

#include "app/complaint.h"
#include "app/shipped.h"
#include "app/table_output.h"
#include "app/text_translation.h"
#include "engine/base/errors.h"
#include "engine/experiment/expectation_table.h"

#include <QCoreApplication>

#include <new>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int expectAndTell(const ExpectCommand& command, const std::stop_token& stop)
{
    Scenario scenario = scenarioNamed(command.file);
    const DataLibrary library = shippedData();
    auto origins = prepareOrigins(scenario, library);
    if (const QString problem = tableRefusal(command.output); !problem.isEmpty()) {
        complain(problem);
        return kExitBadInput;
    }
    const std::int64_t generations = command.generations.value_or(scenario.generations);
    Run run(std::move(scenario), std::move(origins), 0, Recording::CensusOnly);
    return deliverTable(expectationTable(run, generations, stop), command.output);
}

} // namespace

int executeExpect(const ExpectCommand& command, const std::stop_token& stop)
{
    try {
        return expectAndTell(command, stop);
    } catch (const InputError& error) {
        complain(translated(error.text()));
        return kExitBadInput;
    } catch (const Cancelled&) {
        complain(Words::tr("interrupted; nothing was written"));
    } catch (const std::bad_alloc&) {
        complain(Words::tr("there is not enough memory for this scenario"));
    }
    return kExitFailure;
}

} // namespace outcross
