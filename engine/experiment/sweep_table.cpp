#include "engine/base/text.h"
#include "engine/experiment/census_table.h"
#include "engine/experiment/sweep_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string_view>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
/// Numbers after the names in a row.
constexpr std::size_t kNumbers = 6;

/// FNV-1a (Fowler, Noll & Vo): tells sweeps apart, keeps no secret.
std::string fingerprintOf(const SweepSpec& spec)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : sweepJson(spec, true)) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16).ptr;
    return {digits.data(), end};
}

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
    for (const Family family : kFamilies) {
        const SweepOutcome& outcome = cell.lineages[family];
        for (std::size_t i = 0; i < spec.measures.size(); ++i) {
            const ReplicateSummary& summary = outcome.measures[i];
            rows += key + familyKey(family) + ',' + spec.measures[i];
            for (const double number : {summary.mean, summary.standardError, summary.median})
                rows += ',' + numberText(number);
            rows += ',' + std::to_string(summary.count) + ',' + numberText(outcome.halved) + ',' +
                    numberText(spec.measures[i] == "kept" ? outcome.expectedKept : kUndefined) + '\n';
        }
    }
    return rows;
}

CellText::CellText(const SweepSpec& spec) : m_spec(spec), m_fingerprint(fingerprintOf(spec)) {}

std::string CellText::firstLine(std::size_t cell) const
{
    return "# sweep " + m_fingerprint + " cell " + std::to_string(cell) + "\n";
}

std::string CellText::fileOf(const SweepCell& cell) const
{
    return firstLine(cell.index) + sweepTableRows(m_spec, cell);
}

std::string CellText::rowsIn(const std::string& file, std::size_t cell) const
{
    const std::string first = firstLine(cell);
    if (!file.starts_with(first))
        return {};
    std::string_view rest = std::string_view(file).substr(first.size());
    const std::string rows(rest);
    const std::string key = cellKey(m_spec, cell);
    for (const Family family : kFamilies)
        for (const std::string& measure : m_spec.measures) {
            const std::size_t end = rest.find('\n');
            const std::string start = key + familyKey(family) + ',' + measure + ',';
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
