#pragma once

#include "app/commands/run_command.h"
#include "tests/statistics.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace outcross
{

using tests::verifyMean;

/// A line of census.csv, the population's unless said, as it was read from the file. For tests of `outcross run`
/// against theory: one thread at a time.
struct CensusLine {
    double diversity, kept, effective, variants, tail, inbreeding, distance, fitness, size, within, fst, fis, selected;
    double realShare, flagged, trainingItems, excessError; ///< Models that have them.
};
/// By generation.
using ReplicateLines = std::vector<CensusLine>;

inline constexpr std::array kCensusColumns{std::pair{"diversity", &CensusLine::diversity},
                                           std::pair{"kept", &CensusLine::kept},
                                           std::pair{"effective", &CensusLine::effective},
                                           std::pair{"variants", &CensusLine::variants},
                                           std::pair{"tail", &CensusLine::tail},
                                           std::pair{"inbreeding", &CensusLine::inbreeding},
                                           std::pair{"distance", &CensusLine::distance},
                                           std::pair{"fitness", &CensusLine::fitness},
                                           std::pair{"size", &CensusLine::size},
                                           std::pair{"within", &CensusLine::within},
                                           std::pair{"fst", &CensusLine::fst},
                                           std::pair{"fis", &CensusLine::fis},
                                           std::pair{"selected", &CensusLine::selected},
                                           std::pair{"realShare", &CensusLine::realShare},
                                           std::pair{"flagged", &CensusLine::flagged},
                                           std::pair{"trainingItems", &CensusLine::trainingItems},
                                           std::pair{"excessError", &CensusLine::excessError}};

/// A scenario as a class would write it; the lineage beside the one that is looked at does as little as it can.
struct TheoryRun {
    std::string population; ///< The members of "lineages.population" but "kind", as JSON.
    int generations = 1;
    std::uint32_t replicates = 1;
    std::string interventions = {}; ///< The elements of "interventions", as JSON.
    std::string kind = "diploid";
    std::string pedigree = {}; ///< What stands in family.csv beside the scenario.
    std::string model = R"("kind":"categorical","size":1,"variants":2)"; ///< The members of "lineages.ai", as JSON.
    std::string family = "population";                                   ///< Whose lines are read.
};

/// As TheoryRun, of a model: its members with the kind, as JSON.
inline TheoryRun modelRun(const std::string& model, int generations, std::uint32_t replicates)
{
    return {.population = R"("size":1,"variants":2)",
            .generations = generations,
            .replicates = replicates,
            .model = model,
            .family = "ai"};
}

/// What "interventions" holds where the size changes once.
inline std::string sizeAt(int generation, int size)
{
    return R"({"at":)" + std::to_string(generation) + R"(,"lineage":"population","set":{"size":)" +
           std::to_string(size) + "}}";
}

/// What "interventions" holds where something is done once, as in {"deed":"reconnect"}.
inline std::string deedAt(int generation, const std::string& deed)
{
    return R"({"at":)" + std::to_string(generation) + R"(,"lineage":"population","do":[)" + deed + "]}";
}

inline std::vector<std::string_view> cellsOf(std::string_view line)
{
    std::vector<std::string_view> cells;
    for (std::size_t end = 0; end != std::string_view::npos; line.remove_prefix(std::min(end + 1, line.size()))) {
        end = line.find(',');
        cells.push_back(line.substr(0, end));
    }
    return cells;
}

/// By replicate. Columns are found by their names; one that is missing reads as NaN, which no test accepts.
inline std::vector<ReplicateLines> linesOf(std::string_view table, std::string_view family)
{
    std::vector<ReplicateLines> replicates;
    std::vector<std::pair<std::size_t, double CensusLine::*>> places;
    while (!table.empty()) {
        const std::size_t end = table.find('\n');
        const std::string_view line = table.substr(0, end);
        table.remove_prefix(end == std::string_view::npos ? table.size() : end + 1);
        if (line.starts_with('#'))
            continue;
        const std::vector<std::string_view> cells = cellsOf(line);
        if (places.empty()) {
            for (const auto& [name, member] : kCensusColumns)
                for (std::size_t i = 0; i < cells.size(); ++i)
                    if (cells[i] == name)
                        places.emplace_back(i, member);
            continue;
        }
        if (cells.size() < 3 || cells[2] != family)
            continue;
        if (cells[1] == "0")
            replicates.emplace_back();
        CensusLine& read = replicates.back().emplace_back();
        for (const auto& [name, member] : kCensusColumns)
            read.*member = std::nan("");
        for (const auto& [place, member] : places)
            if (place < cells.size())
                std::from_chars(cells[place].data(), cells[place].data() + cells[place].size(), read.*member);
    }
    return replicates;
}

/// Writes the scenario, does what `outcross run` does and reads the table that it wrote. Nothing where that failed; the
/// command has said why.
inline std::vector<ReplicateLines> outcomeOf(const TheoryRun& run)
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const std::string& text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(text));
        return file.fileName();
    };
    if (!run.pedigree.empty())
        write("family.csv", run.pedigree);
    RunCommand command{
        .file =
            write("scenario.json", R"({"format":1,"seed":1859,"generations":)" + std::to_string(run.generations) +
                                       R"(,"lineages":{"ai":{)" + run.model + R"(},"population":{"kind":")" + run.kind +
                                       "\"," + run.population + R"(}},"interventions":[)" + run.interventions + "]}"),
        .replicates = run.replicates,
        .threads = 2};
    command.output = folder.filePath(QStringLiteral("out"));
    if (executeRun(command) != kExitOk)
        return {};
    QFile table(folder.filePath(QStringLiteral("out/census.csv")));
    return table.open(QIODevice::ReadOnly) ? linesOf(table.readAll().toStdString(), run.family)
                                           : std::vector<ReplicateLines>{};
}

/// One number of each replicate.
template <typename Value> std::vector<double> ofEach(const std::vector<ReplicateLines>& replicates, Value&& value)
{
    std::vector<double> values;
    for (const ReplicateLines& lines : replicates)
        values.push_back(value(lines));
    return values;
}

inline std::vector<double> atGeneration(const std::vector<ReplicateLines>& replicates, std::size_t generation,
                                        double CensusLine::*column)
{
    return ofEach(replicates, [&](const ReplicateLines& lines) { return lines.at(generation).*column; });
}

/// Mean over the generations from `first` to the last.
inline std::vector<double> averageFrom(const std::vector<ReplicateLines>& replicates, std::size_t first,
                                       double CensusLine::*column)
{
    return ofEach(replicates, [&](const ReplicateLines& lines) {
        double sum = 0;
        for (std::size_t t = first; t < lines.size(); ++t)
            sum += lines[t].*column;
        return sum / static_cast<double>(lines.size() - first);
    });
}

/// What the engine's theory gives is what the sheet prints, to its last digit.
inline void verifyPrinted(double exact, double printed, double lastDigit)
{
    QVERIFY2(std::abs(exact - printed) <= 0.5001 * lastDigit,
             qPrintable(QStringLiteral("%1 is not %2").arg(exact, 0, 'g', 8).arg(printed, 0, 'g', 8)));
}

/// Where nothing is left to chance.
inline void verifyExactly(const char* item, const std::vector<double>& values, double expected, double tolerance)
{
    QVERIFY(!values.empty());
    for (const double value : values)
        QVERIFY2(std::abs(value - expected) <= tolerance, qPrintable(QStringLiteral("%1: expected %2, got %3")
                                                                         .arg(QString::fromUtf8(item))
                                                                         .arg(expected, 0, 'g', 15)
                                                                         .arg(value, 0, 'g', 15)));
}

} // namespace outcross
