#include "engine/models/points/histogram_model.h"
#include "engine/retraining/line_reality.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/point_lineage.h"
#include "engine/retraining/spec_checks.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace outcross
{
namespace
{

struct CentreMoments {
    double mean = 0;
    double variance = 0;
};

CentreMoments momentsOf(std::span<const double> shares, double width)
{
    const auto centre = [&](std::size_t bin) { return (static_cast<double>(bin) + 0.5) * width - kBinnedDeviations; };
    CentreMoments moments;
    for (std::size_t bin = 0; bin < shares.size(); ++bin)
        moments.mean += shares[bin] * centre(bin);
    for (std::size_t bin = 0; bin < shares.size(); ++bin)
        moments.variance += shares[bin] * (centre(bin) - moments.mean) * (centre(bin) - moments.mean);
    return moments;
}

/// Shares of the bins among items spread evenly over [low, high]; the first bin and the last one are open.
std::vector<double> evenShares(double low, double high, std::size_t bins, double width)
{
    std::vector<double> shares;
    double below = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double edge = static_cast<double>(bin + 1) * width - kBinnedDeviations;
        const double reached = bin + 1 == bins ? 1 : std::clamp((edge - low) / (high - low), 0.0, 1.0);
        shares.push_back(reached - below);
        below = reached;
    }
    return shares;
}

/// The reality's variants are the model's bins. What smoothing adds is spread evenly over them, novel items over the
/// box.
BinnedMoments binnedMoments(const GaussianReality& reality, bool smooths)
{
    const std::span<const double> real = reality.startFrequencies();
    const auto bins = static_cast<double>(real.size());
    const double width = 2 * kBinnedDeviations / bins;
    const std::vector<double> even(real.size(), 1 / bins);
    const std::vector<double> novel = evenShares(reality.box().low(0), reality.box().high(0), real.size(), width);
    const bool isOther =
        std::any_of(novel.begin(), novel.end(), [&](double share) { return std::abs(share - 1 / bins) > 1e-9; });
    const CentreMoments ofReal = momentsOf(real, width);
    const auto moments = [&](std::span<const double> shares) {
        const CentreMoments of = momentsOf(shares, width);
        return LoopSource{.variance = ofReal.variance,
                          .novelVariance = of.variance,
                          .novelOffsetSq = (of.mean - ofReal.mean) * (of.mean - ofReal.mean)};
    };
    return {moments(smooths ? even : novel), width * width / 12, bins, isOther};
}

} // namespace

std::shared_ptr<const Origin> histogramOrigin(const LineageSpec& spec, const DataLibrary& library,
                                              const std::stop_token& stop)
{
    refuseStartFrequencies(spec);
    requireVariants(spec, kHistogramLimits.variants, kHistogramLimits.maximumVariants);
    requireSize(spec, kHistogramLimits.size, kBytesPerPoint);
    auto reality = lineReality(spec, library, stop);
    reality->comparePoints();
    const BinnedMoments binned = binnedMoments(*reality, spec.learning.smoothing > 0);
    return pointOrigin(
        std::move(reality),
        std::make_unique<HistogramModel>(-kBinnedDeviations, kBinnedDeviations, spec.variants, spec.learning.smoothing),
        {.size = spec.size, .learning = spec.learning, .binned = binned});
}

} // namespace outcross
