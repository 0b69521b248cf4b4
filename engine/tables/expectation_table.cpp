#include "engine/tables/expectation_table.h"

#include "engine/base/errors.h"
#include "engine/base/text.h"

#include <cmath>

namespace outcross
{
namespace
{

/// RFC 4180: reasons hold commas.
std::string cell(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string line(std::int64_t generation, Side side, const HistoryRow& row, double start,
                 const std::optional<Text>& why)
{
    const bool valid = !std::isnan(row.expectedKept);
    const double kept = valid ? row.expectedKept : row.idealKept;
    return std::to_string(generation) + ',' + sideKey(side) + ',' + numberText(kept * start) + ',' + numberText(kept) +
           ',' + (valid ? "1," : "0,") + (valid || !why ? std::string() : cell(why->english())) + '\n';
}

/// Where theory has nothing to say it never will again, so nothing is left to be stepped for.
bool isOver(const Run& run)
{
    const auto ended = [&](Side side) {
        const HistoryRow& row = run.history(side).back();
        return std::isnan(row.expectedKept) && std::isnan(row.idealKept);
    };
    return ended(Side::Left) && ended(Side::Right);
}

} // namespace

std::string expectationTable(Run& run, std::int64_t generations, const std::stop_token& stop)
{
    std::string table = "generation,lineage,diversity,kept,valid,why\n";
    bool over = false;
    for (std::int64_t generation = 0; generation <= generations; ++generation) {
        if (stop.stop_requested())
            throw Cancelled();
        if (generation > 0 && !over)
            run.step(stop);
        over = over || isOver(run);
        for (const Side side : kSides) {
            const HistoryRow& row = run.history(side).back();
            table += line(generation, side, row, run.expectedStart(side), run.noExpectation(side));
        }
    }
    return table;
}

} // namespace outcross
