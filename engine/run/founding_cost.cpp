#include "engine/run/founding_cost.h"

#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/spec/data_path.h"

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace outcross
{
namespace
{

double readingSeconds(const LineageSpec& spec, const KindRow& kind)
{
    if (!isDataPath(spec.data))
        return 0;
    std::error_code error;
    const auto bytes = std::filesystem::file_size(spec.data, error);
    return error ? 0 : static_cast<double>(bytes) * kind.secondsPerByte;
}

} // namespace

double foundingSeconds(const Scenario& scenario)
{
    double seconds = 0;
    for (const Side side : kSides) {
        const LineageSpec& spec = scenario.lineages[side];
        const KindRow* kind = findKind(spec.kind);
        if (kind == nullptr)
            continue;
        seconds += readingSeconds(spec, *kind);
        const double copies =
            2 * static_cast<double>(spec.size) * static_cast<double>(spec.loci + spec.biology.load.loci);
        const bool fits = copies * sizeof(std::uint16_t) <= static_cast<double>(kMaximumLineageBytes);
        if (fits) // else it is refused at once
            seconds += kind->secondsPerFounderCopy * copies;
    }
    return seconds;
}

} // namespace outcross
