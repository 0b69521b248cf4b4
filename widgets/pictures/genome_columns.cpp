#include "widgets/pictures/genome_columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace outcross
{

std::vector<ChromosomeSpan> chromosomeSpans(const GenomePortrait& portrait, int pixels, int gap)
{
    std::vector<ChromosomeSpan> spans;
    int from = 0;
    for (std::size_t chromosome = 0; chromosome <= portrait.chromosomeStarts.size(); ++chromosome) {
        const bool last = chromosome == portrait.chromosomeStarts.size();
        const int to = last ? portrait.columns
                            : std::clamp(portrait.chromosomeStarts[chromosome], from, std::max(from, portrait.columns));
        if (to > from)
            spans.push_back({from, to - from, 0, 0});
        from = to;
    }
    if (spans.empty() || pixels <= 0)
        return {};
    const int gaps = static_cast<int>(spans.size()) - 1;
    // At most a fifth of the strip is given to gaps.
    if (gaps > 0)
        gap = std::min(gap, pixels / 5 / gaps);
    const double perColumn = static_cast<double>(pixels - gap * gaps) / portrait.columns;
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const int before = gap * static_cast<int>(index);
        ChromosomeSpan& span = spans[index];
        span.left = before + static_cast<int>(std::lround(span.firstColumn * perColumn));
        span.width = before + static_cast<int>(std::lround((span.firstColumn + span.columns) * perColumn)) - span.left;
    }
    return spans;
}

double meanHomozygous(const GenomePortrait& portrait, int row, double from, double to)
{
    const auto offset = static_cast<std::size_t>(row) * static_cast<std::size_t>(portrait.columns);
    double sum = 0;
    double weight = 0;
    const int last = std::min(static_cast<int>(std::ceil(to)), portrait.columns);
    for (int column = std::max(0, static_cast<int>(from)); column < last; ++column) {
        const std::size_t index = offset + static_cast<std::size_t>(column);
        if (index >= portrait.homozygous.size() || !std::isfinite(portrait.homozygous[index]))
            continue;
        const double part = std::min(column + 1.0, to) - std::max(static_cast<double>(column), from);
        sum += part * std::clamp(static_cast<double>(portrait.homozygous[index]), 0.0, 1.0);
        weight += part;
    }
    return weight > 0 ? sum / weight : std::numeric_limits<double>::quiet_NaN();
}

} // namespace outcross
