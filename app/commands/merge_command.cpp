#include "app/commands/merge_command.h"

#include "app/commands/command_row.h"
#include "app/commands/told_failures.h"
#include "app/files/output_file.h"
#include "app/files/own_inputs.h"
#include "app/files/sweep_folder.h"
#include "app/shell/complaint.h"
#include "app/shell/text_translation.h"
#include "engine/base/errors.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Named one by one; more are only counted.
constexpr qsizetype kNamedShards = 8;

std::string sourceOf(const SweepFolder& folder)
{
    return (folder.path() + u"/sweep.json"_s).toStdString();
}

SweepSpec commonSpec(const std::vector<SweepFolder>& folders)
{
    const std::string first = folders.front().specification();
    for (const SweepFolder& folder : folders)
        if (const std::string other = folder.specification(); other != first) {
            (void)parseSweep(first, sourceOf(folders.front())); // what is no specification differs in everything
            (void)parseSweep(other, sourceOf(folder));
            throw InputError({"%1",
                              {Words::tr("%1 and %2 are of different sweeps: \"%3\" differs")
                                   .arg(shownValue(folders.front().path()), shownValue(folder.path()),
                                        shownValue(QString::fromStdString(differingKey(first, other))))
                                   .toStdString()}});
        }
    return parseSweep(first, sourceOf(folders.front()));
}

/// "shard 2/3 (20), shard 3/3 (11)"; empty when nobody knows into how many shards the work was divided.
QString shardsOf(const std::vector<std::size_t>& missing, const SweepSpec& spec,
                 const std::vector<SweepFolder>& folders)
{
    QSet<int> counts;
    for (const SweepFolder& folder : folders)
        counts.unite(folder.shardCounts());
    if (counts.size() != 1 || *counts.begin() < 2 || *counts.begin() > kMaximumShards)
        return {};
    const int shards = *counts.begin();
    const std::vector<std::size_t> order = sweepOrder(spec);
    QStringList named;
    for (int shard = 1; shard <= shards; ++shard) {
        const auto cells = shardOf(order, shard, shards);
        const auto lost = std::count_if(cells.begin(), cells.end(), [&](std::size_t cell) {
            return std::binary_search(missing.begin(), missing.end(), cell);
        });
        if (lost > 0)
            named.append(Words::tr("shard %1/%2 (%3)").arg(shard).arg(shards).arg(lost));
    }
    const bool tooMany = named.size() > kNamedShards;
    return QStringList(named.mid(0, kNamedShards)).join(u", "_s) + (tooMany ? u", …"_s : QString());
}

int mergeAndWrite(const MergeCommand& command)
{
    const std::vector<SweepFolder> folders(command.folders.begin(), command.folders.end());
    const SweepSpec spec = commonSpec(folders);
    for (const SweepFolder& folder : folders)
        requireNoInput(command.output, folder.mergedFiles());
    const std::vector<std::size_t> missing = writeSweepTable(spec, folders, command.output);
    if (missing.empty())
        return kExitOk;
    const auto all = spec.x.count * spec.y.count;
    const QString shards = shardsOf(missing, spec, folders);
    complain(shards.isEmpty() ? Words::tr("%1 of %2 cells are missing; start the same sweep again to finish them")
                                    .arg(missing.size())
                                    .arg(all)
                              : Words::tr("%1 of %2 cells are missing: %3").arg(missing.size()).arg(all).arg(shards));
    return kExitBadInput;
}

} // namespace

int executeMerge(const MergeCommand& command)
{
    return withToldFailures([&] { return mergeAndWrite(command); });
}

namespace
{

Command parse(CommandValues& values)
{
    MergeCommand merge{.folders = values.folders()};
    merge.output = values.required("output");
    return merge;
}

} // namespace

CommandRow mergeRow()
{
    return {.name = "merge",
            .options = {"output"},
            .takesScenario = false,
            .usage =
                [] {
                    return CommandWords::tr("  outcross merge DIR... --output FILE.csv\n"
                                            "                                       put the shards of a sweep "
                                            "together: the table that one machine would write");
                },
            .parse = parse,
            .execute = [](const Command& command,
                          const std::stop_token&) { return executeMerge(std::get<MergeCommand>(command)); }};
}

} // namespace outcross
