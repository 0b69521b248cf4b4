#include "engine/retraining/category_curation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace outcross
{
namespace
{

std::vector<std::size_t> likeliestFirst(std::span<const double> frequencies)
{
    std::vector<std::size_t> order(frequencies.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return frequencies[a] > frequencies[b]; });
    return order;
}

/// The first of the order until `enough` says so, the others 0.
template <class Enough> std::vector<double> head(std::span<const double> frequencies, const Enough& enough)
{
    std::vector<double> kept(frequencies.size(), 0);
    double sum = 0;
    std::size_t count = 0;
    for (const std::size_t category : likeliestFirst(frequencies)) {
        kept[category] = frequencies[category];
        sum += frequencies[category];
        if (enough(++count, sum))
            break;
    }
    return kept;
}

void scale(std::vector<double>& weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight /= sum;
}

} // namespace

std::vector<double> curatedFrequencies(std::span<const double> frequencies, const CurationSpec& curation,
                                       double strength)
{
    std::vector<double> weights(frequencies.begin(), frequencies.end());
    if (strength == 0)
        return weights;
    const double most = *std::max_element(weights.begin(), weights.end());
    switch (curation.by) {
    case CurationKind::Temperature:
        for (double& weight : weights)
            weight = std::pow(weight / most, 1 / (1 - strength));
        break;
    case CurationKind::TopP:
        weights = head(frequencies, [&](std::size_t, double sum) { return sum >= 1 - strength; });
        break;
    case CurationKind::TopK: {
        auto kept = head(frequencies,
                         [&](std::size_t count, double) { return count == static_cast<std::size_t>(curation.keep); });
        scale(kept);
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = (1 - strength) * weights[i] + strength * kept[i];
        break;
    }
    case CurationKind::Reward: {
        const double last = static_cast<double>(std::max<std::size_t>(weights.size() - 1, 1));
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] *= std::exp(strength * (1 - static_cast<double>(i) / last));
        break;
    }
    case CurationKind::None:
    case CurationKind::Beam:
    case CurationKind::Truncation:
    case CurationKind::Verification: // of other kinds
        return weights;
    }
    scale(weights);
    return weights;
}

} // namespace outcross
