#include "app/commands/run_command.h"

#include "app/commands/command_row.h"
#include "app/commands/told_failures.h"
#include "app/files/file_group.h"
#include "app/files/output_file.h"
#include "app/files/own_inputs.h"
#include "app/files/run_folder.h"
#include "app/files/shipped.h"
#include "app/shell/complaint.h"
#include "app/shell/text_translation.h"
#include "app/shell/told_notes.h"
#include "engine/base/errors.h"
#include "engine/document/outside_data.h"
#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/run/data_notes.h"
#include "engine/tables/census_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A place that the user named and that cannot be used; the sentence is complete and translated already.
[[noreturn]] void refuse(const QString& message)
{
    throw InputError({"%1", {message.toStdString()}});
}

/// A bar on a terminal, nothing elsewhere.
class ProgressBar
{
public:
    explicit ProgressBar(std::uint32_t total) : m_total(total), m_shown(isatty(STDERR_FILENO) != 0) {}
    ~ProgressBar()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::uint32_t done)
    {
        constexpr std::uint32_t kWidth = 40;
        const auto filled = static_cast<std::uint32_t>(std::uint64_t{done} * kWidth / m_total);
        if (!m_shown || (filled == m_filled && done != m_total))
            return;
        m_filled = filled;
        const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
        std::fprintf(stderr, "\r[%s] %u/%u", bar.c_str(), done, m_total);
        std::fflush(stderr);
    }

private:
    std::uint32_t m_total;
    std::uint32_t m_filled = kNever;
    bool m_shown;
    static constexpr std::uint32_t kNever = ~0U;
};

/// Makes the folder; one that it made goes again when nothing came to stand in it.
class OutputFolder
{
public:
    explicit OutputFolder(const QString& path) : m_path(path), m_isNew(!QDir(path).exists())
    {
        if (const QString problem = folderProblem(path); !problem.isEmpty())
            refuse(u"--output: "_s + problem);
    }
    ~OutputFolder()
    {
        if (m_isNew)
            QDir().rmdir(m_path); // fails, as it should, when there are files
    }
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

private:
    QString m_path;
    bool m_isNew;
};

Scenario asAsked(const RunCommand& command)
{
    Scenario scenario = scenarioNamed(command.file, command.outside);
    if (command.generations)
        scenario.generations = *command.generations;
    if (command.seed)
        scenario.seed = *command.seed;
    return scenario;
}

/// The result of a run may be run again in its own folder: the very same document takes its place.
void requireOtherPlace(const RunCommand& command, const Scenario& scenario, const std::string& document)
{
    QFile file(command.file);
    const bool isSame = file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == document;
    for (const QString& name : runFiles())
        requireNoInput(command.output + u'/' + name, isSame ? dataFilesOf(scenario) : inputsOf(command.file, scenario));
}

constexpr qsizetype kDocument = 0;
constexpr qsizetype kTable = 1;

/// A place that cannot be written is bad input, before the work; a disk that fills up later is not.
std::unique_ptr<FileGroup> filesIn(const QString& folder)
{
    try {
        return std::make_unique<FileGroup>(folder, runFiles());
    } catch (const WriteFailure& failure) {
        if (!failure.isPlace)
            throw;
        refuse(failure.message);
    }
}

void runAndWrite(const RunCommand& command, const std::stop_token& stop)
{
    requireThreads(command.threads);
    const Scenario scenario = asAsked(command);
    const std::filesystem::path folder(QFileInfo(command.output).absoluteFilePath().toStdU16String());
    const Scenario travelling = withDataBeside(scenario, folder);
    const std::string document = scenarioJson(travelling) + "\n";
    requireOtherPlace(command, scenario, document);
    const DataLibrary library = shippedData();
    const auto origins = originsNamed(command.file, scenario, library, stop);

    const OutputFolder made(command.output);
    const std::unique_ptr<FileGroup> files = filesIn(command.output);
    const std::vector<Text> notes = notesOf(origins);
    tellNotes(notes);
    if (const auto outside = outsideData(scenario, folder); !outside.empty())
        complain(Words::tr("%1 reads %2, outside of its folder: whoever runs it again needs --allow-outside")
                     .arg(shownValue(command.output + u"/scenario.json"_s),
                          shownValue(QString::fromStdString(outside.front().path))));
    files->write(kDocument, document);
    files->write(kTable, censusTableHead(travelling, command.replicates, notes));
    {
        ProgressBar progress(command.replicates);
        progress.show(0);
        runReplicates(scenario, origins, {command.replicates, command.threads}, stop,
                      [&](std::uint32_t replicate, const ReplicateHistory& histories) {
                          files->write(kTable, censusTableRows(replicate, histories, censusLayout(scenario.lineages)));
                          progress.show(replicate + 1);
                      });
    }
    if (stop.stop_requested())
        throw Cancelled();
    files->commit();
}

} // namespace

int executeRun(const RunCommand& command, const std::stop_token& stop)
{
    return withToldFailures([&] {
        runAndWrite(command, stop);
        return kExitOk;
    });
}

namespace
{

Command parse(CommandValues& values)
{
    RunCommand run;
    run.file = values.file(false);
    run.outside = values.outside();
    run.generations = values.integer<std::int64_t>("generations", 1, kMaximumGenerations, 0);
    if (run.generations == 0)
        run.generations.reset();
    run.replicates = values.integer<std::uint32_t>("replicates", 1, kMaximumReplicates, 1);
    run.threads = values.threads();
    run.output = values.required("output");
    run.seed = values.seed();
    return run;
}

} // namespace

CommandRow runRow()
{
    return {.name = "run",
            .options = {"generations", "replicates", "seed", "threads", "output"},
            .takesScenario = true,
            .usage =
                [] {
                    return CommandWords::tr("  outcross run FILE.json [--generations G] [--replicates R] [--seed S] "
                                            "[--threads T] --output DIR\n"
                                            "                                       run without a window, write "
                                            "DIR/census.csv and DIR/scenario.json");
                },
            .parse = parse,
            .execute = [](const Command& command,
                          const std::stop_token& stop) { return executeRun(std::get<RunCommand>(command), stop); }};
}

} // namespace outcross
