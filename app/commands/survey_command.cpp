#include "app/commands/survey_command.h"

#include "app/commands/command_row.h"
#include "app/commands/table_output.h"
#include "app/commands/told_failures.h"
#include "app/files/own_inputs.h"
#include "app/files/shipped.h"
#include "app/shell/complaint.h"
#include "app/shell/told_notes.h"
#include "engine/base/errors.h"
#include "engine/monitoring/survey.h"
#include "engine/run/data_notes.h"

namespace outcross
{
namespace
{

/// One visit to the field.
struct Visit {
    GenotypeSample sample;
    PopulationTruth truth;
};

Visit visit(const Run& run, std::int64_t individuals)
{
    const Surveyable* population = run.lineage(Side::Right).surveyable();
    if (population == nullptr)
        throw InputError({QT_TRANSLATE_NOOP("engine", "the lineage “%1” has no genotypes to sample"),
                          {run.scenario().lineages[Side::Right].kind},
                          "lineages.population"});
    const Stream stream(run.scenario().seed, 0, static_cast<std::uint32_t>(Side::Right),
                        static_cast<std::uint64_t>(run.generation()));
    GenotypeSample sample = population->sample(individuals, stream.block(kSurveyBlock));
    if (sample.individuals() == 0)
        throw InputError({QT_TRANSLATE_NOOP("engine", "nobody is left to sample at generation %1"),
                          {std::to_string(run.generation())},
                          "lineages.population"});
    return {std::move(sample), population->truth()};
}

void stepTo(std::int64_t generation, Run& run, const std::stop_token& stop)
{
    while (run.generation() < generation) {
        if (stop.stop_requested())
            throw Cancelled();
        run.step(stop);
    }
}

int surveyAndTell(const SurveyCommand& command, const std::stop_token& stop)
{
    Scenario scenario = scenarioNamed(command.file, command.outside);
    requireNoInput(command.output, inputsOf(command.file, scenario));
    if (command.seed)
        scenario.seed = *command.seed;
    const DataLibrary library = shippedData();
    auto origins = originsNamed(command.file, scenario, library, stop);
    if (const QString problem = tableRefusal(command.output); !problem.isEmpty()) {
        complain(problem);
        return kExitBadInput;
    }
    const std::vector<Text> notes = notesOf(origins);
    tellNotes(notes);
    Run run(std::move(scenario), std::move(origins), 0, Recording::CensusOnly, stop);
    const std::string table = noteLines(notes) + surveyTable(surveyOf(run, command, stop));
    return deliverTable(table, command.output);
}

} // namespace

SurveyReport surveyOf(Run& run, const SurveyCommand& command, const std::stop_token& stop)
{
    std::optional<Visit> first;
    if (command.first < command.generation) {
        stepTo(command.first, run, stop);
        first = visit(run, command.sample);
    }
    stepTo(command.generation, run, stop);
    const Visit now = visit(run, command.sample);
    return makeSurvey(now.sample, command.generation, first ? &first->sample : nullptr, command.first, now.truth,
                      first ? first->truth.inverseSizes : 0, first ? first->truth.individuals : 0);
}

int executeSurvey(const SurveyCommand& command, const std::stop_token& stop)
{
    return withToldFailures([&] { return surveyAndTell(command, stop); });
}

namespace
{

Command parse(CommandValues& values)
{
    SurveyCommand survey;
    survey.file = values.file(false);
    survey.outside = values.outside();
    (void)values.required("generation");
    survey.generation = values.integer<std::int64_t>("generation", 0, kMaximumGenerations, 0);
    (void)values.required("sample");
    survey.sample = values.integer<std::int64_t>("sample", 1, kMaximumSize, 1);
    constexpr std::int64_t kNotSaid = -1;
    const auto first = values.integer<std::int64_t>("first", 0, kMaximumGenerations, kNotSaid);
    if (first >= survey.generation)
        values.complain(
            CommandWords::tr("--first: expected a generation before %1, found %2").arg(survey.generation).arg(first));
    survey.first = std::max<std::int64_t>(first, 0);
    survey.seed = values.seed();
    survey.output = values.optional("output");
    return survey;
}

} // namespace

CommandRow surveyRow()
{
    return {
        .name = "survey",
        .options = {"generation", "sample", "first", "seed", "output"},
        .takesScenario = true,
        .usage =
            [] {
                return CommandWords::tr(
                    "  outcross survey FILE.json --generation G --sample K [--first G0] [--seed S] [--output "
                    "FILE.csv]\n"
                    "                                       sample K individuals of the population at generations G0 "
                    "(0) and G,\n"
                    "                                       print what they tell of it, beside the truth, as CSV");
            },
        .parse = parse,
        .execute = [](const Command& command,
                      const std::stop_token& stop) { return executeSurvey(std::get<SurveyCommand>(command), stop); }};
}

} // namespace outcross
