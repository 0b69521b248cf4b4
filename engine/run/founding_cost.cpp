#include "engine/run/founding_cost.h"

#include "engine/document/scenario_file.h"
#include "engine/spec/data_path.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace outcross
{
namespace
{

constexpr double kSecondsPerGeneCopy = 27e-9; // dealt to a founder and counted

/// Measured with files of some ten megabytes: pedigrees are lines of few bytes with three names each.
double secondsPerByte(std::string_view kind)
{
    if (kind == "pedigree")
        return 160e-9;
    return kind == "ngram" || kind == "neural-text" ? 150e-9 : 60e-9;
}

double readingSeconds(const LineageSpec& spec)
{
    if (!isDataPath(spec.data))
        return 0;
    std::error_code error;
    const auto bytes = std::filesystem::file_size(spec.data, error);
    return error ? 0 : static_cast<double>(bytes) * secondsPerByte(spec.kind);
}

} // namespace

double foundingSeconds(const Scenario& scenario)
{
    double seconds = 0;
    for (const Side side : kSides) {
        const LineageSpec& spec = scenario.lineages[side];
        seconds += readingSeconds(spec);
        const double copies =
            2 * static_cast<double>(spec.size) * static_cast<double>(spec.loci + spec.biology.load.loci);
        const bool fits = copies * sizeof(std::uint16_t) <= static_cast<double>(kMaximumLineageBytes);
        if (spec.kind == "diploid" && fits) // else it is refused at once
            seconds += kSecondsPerGeneCopy * copies;
    }
    return seconds;
}

} // namespace outcross
