#include "engine/data/image_set.h"

#include "engine/base/errors.h"
#include "engine/base/stream.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

std::vector<Eigen::Index> rowsWhere(const ImageSet& images, bool heldOut)
{
    std::vector<Eigen::Index> rows;
    for (Eigen::Index row = 0; row < images.pixels.rows(); ++row)
        if (isHeldOut(row) == heldOut)
            rows.push_back(row);
    return rows;
}

std::vector<std::uint8_t> labelsWhere(const ImageSet& images, bool heldOut)
{
    std::vector<std::uint8_t> labels;
    if (images.labels.empty())
        return labels;
    for (const Eigen::Index row : rowsWhere(images, heldOut))
        labels.push_back(images.labels[static_cast<std::size_t>(row)]);
    return labels;
}

bool areAllTheSame(std::span<const std::uint8_t> bytes, std::size_t pixels)
{
    // Each byte equals the one an image further: so does every image the next.
    return std::equal(bytes.begin() + static_cast<std::ptrdiff_t>(pixels), bytes.end(), bytes.begin());
}

} // namespace

Eigen::MatrixXd trainingImages(const ImageSet& images)
{
    return images.pixels(rowsWhere(images, false), Eigen::all);
}

Eigen::MatrixXd heldOutImages(const ImageSet& images)
{
    return images.pixels(rowsWhere(images, true), Eigen::all);
}

std::vector<std::uint8_t> trainingLabels(const ImageSet& images)
{
    return labelsWhere(images, false);
}

std::vector<std::uint8_t> heldOutLabels(const ImageSet& images)
{
    return labelsWhere(images, true);
}

std::vector<std::size_t> dealtOrder(std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    Stream stream(0, 0, 0, 0); // the same for every seed: which images are held out is no matter of chance
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[stream.below(i)]);
    return order;
}

void requireImageSizes(std::uint64_t width, std::uint64_t height, std::uint64_t count, const std::string& source)
{
    const auto side = static_cast<std::uint64_t>(kMaximumImageSide);
    if (width < 1 || height < 1 || width > side || height > side)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: images of %2 × %3 pixels; from 1 to %4 a side can be read"),
                          {source, std::to_string(width), std::to_string(height), std::to_string(side)}});
    if (count < kMinimumImages)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 images; at least %3 are needed"),
                          {source, std::to_string(count), std::to_string(kMinimumImages)}});
    const std::uint64_t most = std::min<std::uint64_t>(kMaximumImages, kMaximumSetPixels / (width * height));
    if (count > most)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: %2 images of %3 × %4 pixels; at most %5 can be read"),
             {source, std::to_string(count), std::to_string(width), std::to_string(height), std::to_string(most)}});
}

ImageSet dealtImages(std::span<const std::uint8_t> bytes, int width, int height, std::uint8_t white,
                     const std::string& source)
{
    const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    const std::size_t count = bytes.size() / pixels;
    assert(count * pixels == bytes.size() && white > 0);
    if (areAllTheSame(bytes, pixels))
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: all %2 images are the same"), {source, std::to_string(count)}});
    ImageSet images;
    images.source = source;
    images.width = width;
    images.height = height;
    images.pixels.resize(static_cast<Eigen::Index>(count), static_cast<Eigen::Index>(pixels));
    const std::vector<std::size_t> order = dealtOrder(count);
    for (std::size_t pixel = 0; pixel < pixels; ++pixel)
        for (std::size_t row = 0; row < count; ++row)
            images.pixels(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(pixel)) =
                static_cast<double>(bytes[order[row] * pixels + pixel]) / white;
    return images;
}

} // namespace outcross
