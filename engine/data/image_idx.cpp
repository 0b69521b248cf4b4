#include "engine/data/image_idx.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{
namespace
{

constexpr std::uint8_t kUnsignedByte = 8;

std::span<const std::uint8_t> bytesOf(const std::string& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::uint32_t bigEndian(std::span<const std::uint8_t> bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | bytes[at + i];
    return number;
}

/// The sizes of an IDX file of unsigned bytes with that many dimensions.
std::vector<std::uint32_t> idxSizes(std::span<const std::uint8_t> bytes, std::size_t dimensions,
                                    const std::string& source)
{
    if (bytes.size() >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file is compressed (gzip); unpack it first"), {source}});
    if (bytes.size() < 4 || bytes[0] != 0 || bytes[1] != 0)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: this is not an IDX file; one begins with two zero bytes"), {source}});
    if (bytes[2] != kUnsignedByte)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: IDX values of type %2; unsigned bytes (%3) were expected"),
                          {source, std::to_string(bytes[2]), std::to_string(kUnsignedByte)}});
    if (bytes[3] != dimensions)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: an IDX file of %2 dimensions; %3 were expected "
                                                      "(images have 3, labels have 1)"),
                          {source, std::to_string(bytes[3]), std::to_string(dimensions)}});
    if (bytes.size() < 4 + 4 * dimensions)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file ends after %2 bytes, within its header"),
                          {source, std::to_string(bytes.size())}});
    std::vector<std::uint32_t> sizes;
    for (std::size_t i = 0; i < dimensions; ++i)
        sizes.push_back(bigEndian(bytes, 4 + 4 * i));
    return sizes;
}

/// What follows the header: exactly as many bytes as it announces.
std::span<const std::uint8_t> idxValues(std::span<const std::uint8_t> bytes, std::size_t dimensions,
                                        std::uint64_t announced, const std::string& source)
{
    const std::size_t header = 4 + 4 * dimensions;
    const std::uint64_t expected = header + announced;
    if (bytes.size() != expected)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file has %2 bytes, but its header announces %3"),
                          {source, std::to_string(bytes.size()), std::to_string(expected)}});
    return bytes.subspan(header);
}

} // namespace

ImageSet readIdxImages(const std::string& text, const std::string& source)
{
    const auto bytes = bytesOf(text);
    const std::vector<std::uint32_t> sizes = idxSizes(bytes, 3, source);
    requireImageSizes(sizes[2], sizes[1], sizes[0], source);
    const auto values = idxValues(bytes, 3, std::uint64_t{sizes[0]} * sizes[1] * sizes[2], source);
    const std::uint8_t white = std::max<std::uint8_t>(1, *std::max_element(values.begin(), values.end()));
    ImageSet images = dealtImages(values, static_cast<int>(sizes[2]), static_cast<int>(sizes[1]), white, source);
    if (white != 0xFF)
        images.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the largest value of all pixels, %2, was taken for "
                                                            "white."),
                                {source, std::to_string(white)}});
    return images;
}

ImageSet withIdxLabels(ImageSet images, const std::string& text, const std::string& source)
{
    const auto bytes = bytesOf(text);
    const std::uint32_t count = idxSizes(bytes, 1, source).front();
    const auto values = idxValues(bytes, 1, count, source);
    if (count != images.pixels.rows())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 labels for the %3 images of %4"),
                          {source, std::to_string(count), std::to_string(images.pixels.rows()), images.source}});
    images.labels.clear();
    for (const std::size_t image : dealtOrder(count))
        images.labels.push_back(values[image]);
    return images;
}

} // namespace outcross
