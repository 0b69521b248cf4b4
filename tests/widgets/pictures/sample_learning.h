#pragma once

#include "engine/lineage/portrait.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

/// Made-up portraits of models that learn. No chance is involved.
namespace outcross::sample
{

inline std::string wordNumber(int word)
{
    return std::string("w").append(std::to_string(word));
}

/// A vocabulary of `words` words "w0", "w1", … of which the last `lost` are dead, and a page of the living ones.
inline TextPagePortrait textPage(int words, int lost)
{
    TextPagePortrait portrait;
    portrait.typesStart = words;
    portrait.typesAlive = words - lost;
    for (int word = 0; word < words; ++word) {
        const bool alive = word < words - lost;
        portrait.vocabulary.push_back({wordNumber(word), 1.0 / (word + 1), alive ? 1.0 / (word + 1) : 0, alive});
    }
    for (int item = 0; item < 600 && words > lost; ++item)
        portrait.page.append(item > 0 ? " " : "").append(wordNumber(item * 7 % (words - lost)));
    return portrait;
}

/// Ridges that move from 60 to 20 and narrow; `rows` generations.
inline PerplexityPortrait perplexity(int rows)
{
    constexpr int kBins = 40;
    PerplexityPortrait portrait;
    for (int edge = 0; edge <= kBins; ++edge)
        portrait.edges.push_back(2 * std::pow(250.0, static_cast<double>(edge) / kBins));
    for (int row = 0; row < rows; ++row) {
        PerplexityPortrait::Row ridge;
        ridge.generation = 3 * row;
        const double age = rows > 1 ? static_cast<double>(row) / (rows - 1) : 0;
        ridge.median = 60 * std::pow(1.0 / 3, age);
        const double width = 0.45 - 0.25 * age;
        double sum = 0;
        for (std::size_t bin = 0; bin < kBins; ++bin) {
            const double z = std::log(portrait.edges[bin] * 1.07 / ridge.median) / width;
            ridge.shares.push_back(static_cast<float>(std::exp(-z * z / 2)));
            sum += static_cast<double>(ridge.shares.back());
        }
        for (float& share : ridge.shares)
            share /= static_cast<float>(sum);
        portrait.rows.push_back(ridge);
    }
    return portrait;
}

/// `variants` with frequencies as 1, 1/2, 1/3, …; all after the first `living` are dead.
inline TailPortrait tail(std::int64_t variants, std::int64_t living)
{
    TailPortrait portrait;
    portrait.variants = variants;
    portrait.variantsAlive = living;
    const auto groups = std::min<std::int64_t>(variants, static_cast<std::int64_t>(kTailColumns));
    for (std::int64_t group = 0; group < groups; ++group) {
        const std::int64_t first = group * variants / groups;
        const std::int64_t end = (group + 1) * variants / groups;
        const auto alive = static_cast<double>(std::clamp<std::int64_t>(living - first, 0, end - first));
        const double frequency = 0.1 / static_cast<double>(first + 1);
        portrait.startFrequencies.push_back(frequency);
        portrait.alive.push_back(static_cast<float>(alive / static_cast<double>(end - first)));
        portrait.frequencies.push_back(alive > 0 ? frequency : 0);
    }
    return portrait;
}

/// Images of a disc that is wider in every class; `melted`: all of the class in the middle.
inline ImageWallPortrait imageWall(int images, bool melted)
{
    constexpr int kSide = 8;
    ImageWallPortrait portrait;
    portrait.width = portrait.height = kSide;
    portrait.columns = 10;
    portrait.fixedLatents = melted;
    for (int of = 0; of < 10; ++of)
        portrait.classNames.push_back(std::to_string(of));
    for (int image = 0; image < images; ++image) {
        const int of = melted ? 5 : image % 10;
        portrait.classOf.push_back(static_cast<std::uint8_t>(of));
        for (int y = 0; y < kSide; ++y)
            for (int x = 0; x < kSide; ++x)
                portrait.pixels.push_back(std::hypot(x - 3.5, y - 3.5) < 0.8 + 0.3 * of ? 255 : 0);
    }
    return portrait;
}

/// Ten classes of points around a circle over tiles × tiles images.
inline LatentPlanePortrait latentPlane(int points, int tiles)
{
    const ImageWallPortrait wall = imageWall(tiles * tiles, false);
    LatentPlanePortrait portrait;
    portrait.x = portrait.y = {"", -3, 3};
    portrait.classNames = wall.classNames;
    portrait.width = wall.width;
    portrait.height = wall.height;
    portrait.tiles = tiles;
    portrait.pixels = wall.pixels;
    for (int point = 0; point < points; ++point) {
        const int of = point % 10;
        portrait.points.push_back(
            {2 * std::cos(of * 0.628) + 0.4 * std::sin(point), 2 * std::sin(of * 0.628) + 0.4 * std::cos(1.7 * point)});
        portrait.classOfPoint.push_back(static_cast<std::uint16_t>(of));
    }
    return portrait;
}

} // namespace outcross::sample
