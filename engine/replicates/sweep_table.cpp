#include "engine/base/text.h"
#include "engine/data/data_checksum.h"
#include "engine/replicates/sweep_file.h"
#include "engine/tables/census_table.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
/// Numbers after the names in a row.
constexpr std::size_t kNumbers = 6;

/// What every row of the cell begins with.
std::string cellKey(const SweepSpec& spec, std::size_t cell)
{
    const SweepPlace place = placeOf(spec, cell);
    return textAt(spec.x, place.column) + ',' + textAt(spec.y, place.row) + ',' +
           std::to_string(cellSeed(spec.scenario.seed, place)) + ',';
}

} // namespace

std::string sweepTableHead(const SweepSpec& spec, const std::string& noteLines)
{
    return "# outcross " + programVersion() + "\n# sweep " + sweepJson(spec, true) + "\n" + noteLines + nameOf(spec.x) +
           ',' + nameOf(spec.y) + ",seed,lineage,measure,mean,standardError,median,replicates,halved,expected\n";
}

std::string sweepTableRows(const SweepSpec& spec, const SweepCell& cell)
{
    const std::string key = cellKey(spec, cell.index);
    std::string rows;
    for (const Side side : kSides) {
        const SweepOutcome& outcome = cell.lineages[side];
        for (std::size_t i = 0; i < spec.measures.size(); ++i) {
            const ReplicateSummary& summary = outcome.measures[i];
            rows += key + sideKey(side) + ',' + spec.measures[i];
            for (const double number : {summary.mean, summary.standardError, summary.median})
                rows += ',' + numberText(number);
            rows += ',' + std::to_string(summary.count) + ',' + numberText(outcome.halved) + ',' +
                    numberText(spec.measures[i] == "kept" ? outcome.expectedKept : kUndefined) + '\n';
        }
    }
    return rows;
}

CellText::CellText(const SweepSpec& spec) : m_spec(spec), m_fingerprint(checksumOf(sweepJson(spec, true))) {}

std::string CellText::firstLine(std::size_t cell, std::string_view rows) const
{
    return "# sweep " + m_fingerprint + " cell " + std::to_string(cell) + " rows " + checksumOf(rows) + "\n";
}

std::string CellText::fileOf(const SweepCell& cell) const
{
    const std::string rows = sweepTableRows(m_spec, cell);
    return firstLine(cell.index, rows) + rows;
}

std::string CellText::rowsIn(const std::string& file, std::size_t cell) const
{
    const std::size_t head = file.find('\n');
    if (head == std::string::npos)
        return {};
    std::string_view rest = std::string_view(file).substr(head + 1);
    if (!file.starts_with(firstLine(cell, rest)))
        return {};
    const std::string rows(rest);
    const std::string key = cellKey(m_spec, cell);
    for (const Side side : kSides)
        for (const std::string& measure : m_spec.measures) {
            const std::size_t end = rest.find('\n');
            const std::string start = key + sideKey(side) + ',' + measure + ',';
            if (end == std::string_view::npos || !rest.starts_with(start))
                return {};
            const std::string_view numbers = rest.substr(start.size(), end - start.size());
            if (std::count(numbers.begin(), numbers.end(), ',') != kNumbers - 1)
                return {};
            rest.remove_prefix(end + 1);
        }
    return rest.empty() ? rows : std::string();
}

} // namespace outcross
