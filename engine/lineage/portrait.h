#pragma once

#include "engine/base/text.h"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace outcross
{

/// One axis of a picture, in the units of the data. `name` is the column's name ("bill_length_mm"), or empty.
struct PortraitAxis {
    std::string name;
    double low = 0;
    double high = 1;
    bool operator==(const PortraitAxis&) const = default;
};

struct PortraitPoint {
    double x = 0;
    double y = 0;
    bool operator==(const PortraitPoint&) const = default;
};

/// A Gaussian bump on the plane: mean, covariance, share of the whole in [0, 1].
struct PortraitMode {
    PortraitPoint mean;
    double varianceX = 1;
    double covariance = 0;
    double varianceY = 1;
    double share = 0;
    bool alive = true;
    bool operator==(const PortraitMode&) const = default;
};

/// 2-D models: the items handed on, over the outlines of the real modes.
struct ScatterPortrait {
    PortraitAxis x;
    PortraitAxis y;
    std::vector<PortraitPoint> points; ///< Up to kPortraitItems of the generation's items (generation 0: real data).
    std::vector<std::uint16_t> modeOfPoint; ///< For each point the index of the real mode it most likely belongs to.
    std::vector<PortraitMode> realModes;    ///< Modes of the real data; `share` and `alive` are of this generation.
    std::vector<PortraitMode> modelModes;   ///< Components of the fitted model; empty at generation 0.
    std::vector<PortraitPoint> realPoints;  ///< The real table, for a faint background; may be empty.
    bool operator==(const ScatterPortrait&) const = default;
};

/// 1-D Gaussian: the model's curve over the histogram of the real data.
struct DensityPortrait {
    PortraitAxis x;
    std::vector<double> binEdges;    ///< One more than realDensity, ascending.
    std::vector<double> realDensity; ///< Density of the real data in each bin (area 1).
    double realMean = 0;
    double realDeviation = 1;
    double mean = 0;           ///< Of the fitted model.
    double deviation = 1;      ///< ≥ 0; 0 when the model has become a single point.
    std::vector<double> items; ///< Up to kPortraitItems items handed on, for a rug.
    bool operator==(const DensityPortrait&) const = default;
};

/// Categories: how often each occurs now and occurred at generation 0.
struct BarsPortrait {
    std::vector<double> frequencies;
    std::vector<double> startFrequencies;
    bool operator==(const BarsPortrait&) const = default;
};

/// Individuals, each with its two alleles at one locus.
struct MosaicPortrait {
    std::int64_t individuals = 0;                      ///< All of them; `alleles` may hold fewer.
    std::vector<std::array<std::uint16_t, 2>> alleles; ///< Variant indices (paternal, maternal) of the first
                                                       ///< kMosaicIndividuals individuals.
    int locus = 0;
    bool operator==(const MosaicPortrait&) const = default;
};

inline constexpr std::size_t kPortraitItems = 2000;
inline constexpr std::size_t kMosaicIndividuals = 100'000;

/// What to draw of one generation: plain values, complete in themselves. A picture is a pure function of it, so
/// repainting, resizing or exporting never samples again.
struct Portrait {
    std::variant<BarsPortrait, ScatterPortrait, DensityPortrait, MosaicPortrait> picture;
    std::vector<Text> notes; ///< What the reader must know of how it came about (cells filled in, a component dropped).
    bool operator==(const Portrait&) const = default;
};

} // namespace outcross
