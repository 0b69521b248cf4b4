#include "app/commands/sweep_command.h"

#include "app/commands/command_row.h"
#include "app/commands/told_failures.h"
#include "app/files/output_file.h"
#include "app/files/own_inputs.h"
#include "app/files/shipped.h"
#include "app/files/sweep_folder.h"
#include "app/shell/complaint.h"
#include "app/shell/sweep_progress.h"
#include "app/shell/told_notes.h"
#include "engine/base/errors.h"
#include "engine/data/data_checksum.h"
#include "engine/run/data_notes.h"
#include "engine/run/founding_cost.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <set>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

SweepSpec asAsked(const SweepCommand& command, const DataLibrary& library)
{
    SweepSpec spec{scenarioNamed(command.file, command.outside), command.x, command.y, command.replicates,
                   command.measures};
    if (command.generations)
        spec.scenario.generations = *command.generations;
    if (command.seed)
        spec.scenario.seed = *command.seed;
    for (const Side side : kSides)
        spec.dataChecksums[side] = dataChecksum(library, spec.scenario.lineages[side].data);
    return spec;
}

/// What of the shard is not in the folder yet.
std::vector<std::size_t> unfinished(const SweepSpec& spec, const CellText& text, const SweepFolder& folder,
                                    const std::vector<std::size_t>& cells)
{
    std::vector<std::size_t> missing;
    for (const std::size_t cell : cells)
        if (folder.rowsOf(spec, text, cell).empty())
            missing.push_back(cell);
    return missing;
}

int sweepAndWrite(const SweepCommand& command, const std::stop_token& stop)
{
    requireThreads(command.threads);
    const DataLibrary library = shippedData();
    const SweepSpec asked = asAsked(command, library);
    tellCost(foundingSeconds(asked.scenario));
    const Sweep sweep(asked, library, Sweep::Impossible::Refuse, stop);
    const SweepSpec& spec = sweep.spec();
    const SweepFolder folder(command.output);
    for (const QString& file : folder.replacedFiles())
        requireNoInput(file, inputsOf(command.file, asked.scenario));
    folder.claim(spec);
    folder.noteShard(command.shard, command.shards);
    const std::vector<Text> notes = notesIn(sweep, stop);
    tellNotes(notes);
    folder.keepNotes(noteLines(notes));

    const CellText text(spec);
    const auto cells = shardOf(sweepOrder(spec), command.shard, command.shards);
    const auto missing = unfinished(spec, text, folder, cells);
    std::atomic<std::size_t> done = cells.size() - missing.size();
    try {
        SweepProgress progress(cells.size(), done);
        runSweep(sweep, missing, command.threads, stop, [&](const SweepCell& cell) {
            folder.save(spec, text, cell);
            progress.show(++done);
        });
    } catch (const Cancelled&) {
        complain(Words::tr("interrupted; %1 of %2 cells are finished and stay in %3")
                     .arg(done.load())
                     .arg(cells.size())
                     .arg(command.output));
        return kExitFailure;
    }
    // Whoever finishes the last cell writes the table; until then others are at work.
    const auto elsewhere = writeSweepTable(spec, {folder}, folder.tablePath());
    const auto lost = std::count_if(cells.begin(), cells.end(), [&](std::size_t cell) {
        return std::binary_search(elsewhere.begin(), elsewhere.end(), cell);
    });
    if (lost > 0)
        throw WriteFailure{Words::tr("%1 of %2 finished cells cannot be read back from %3")
                               .arg(lost)
                               .arg(cells.size())
                               .arg(command.output)};
    return kExitOk;
}

} // namespace

int executeSweep(const SweepCommand& command, const std::stop_token& stop)
{
    return withToldFailures([&] { return sweepAndWrite(command, stop); });
}

namespace
{

Command parse(CommandValues& values)
{
    SweepCommand sweep;
    sweep.file = values.file(false);
    sweep.outside = values.outside();
    sweep.x = values.axis("x");
    sweep.y = values.axis("y");
    sweep.replicates = values.integer<std::uint32_t>("replicates", 1, kMaximumSweepReplicates, sweep.replicates);
    sweep.generations = values.integer<std::int64_t>("generations", 1, kMaximumGenerations, 0);
    if (sweep.generations == 0)
        sweep.generations.reset();
    sweep.measures = values.names("measure", std::move(sweep.measures));
    sweep.seed = values.seed();
    sweep.threads = values.threads();
    std::tie(sweep.shard, sweep.shards) = values.shard();
    sweep.output = values.required("output");
    return sweep;
}

} // namespace

CommandRow sweepRow()
{
    return {
        .name = "sweep",
        .options = {"x", "y", "replicates", "generations", "measure", "seed", "threads", "shard", "output"},
        .takesScenario = true,
        .usage =
            [] {
                return CommandWords::tr(
                    "  outcross sweep FILE.json --x QUANTITY=LOW:HIGH:COUNT --y QUANTITY=LOW:HIGH:COUNT --output DIR\n"
                    "                 [--replicates R] [--generations G] [--measure kept,...] [--seed S] [--threads T] "
                    "[--shard i/k]\n"
                    "                                       map where collapse begins: R (20) runs for each pair of "
                    "start values, as in\n"
                    "                                       --x inflow=0:0.1:21 --y population.size=20:400:20; sizes "
                    "are rounded to whole\n"
                    "                                       numbers, COUNT may end in L for a logarithmic axis. "
                    "Started again, it goes on\n"
                    "                                       where it was; shards i = 1 ... k share the work. Writes "
                    "DIR/sweep.csv when whole");
            },
        .parse = parse,
        .execute = [](const Command& command,
                      const std::stop_token& stop) { return executeSweep(std::get<SweepCommand>(command), stop); }};
}

} // namespace outcross
