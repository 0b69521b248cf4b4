#pragma once

#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/models/model.h"

#include <cstddef>
#include <string>

namespace digits
{

/// The shipped handwritten digits of 8 × 8 pixels, an image a row, grey values in [0, 1]: 1797 × 64.
inline outcross::Points read()
{
    constexpr std::size_t kHeader = 16;
    constexpr Eigen::Index kPixels = 64;
    const std::string bytes = outcross::readFile(OUTCROSS_SOURCE_DIR "/resources/data/optdigits.idx3-ubyte");
    outcross::Points images(static_cast<Eigen::Index>(bytes.size() - kHeader) / kPixels, kPixels);
    for (Eigen::Index i = 0; i < images.rows(); ++i)
        for (Eigen::Index j = 0; j < kPixels; ++j)
            images(i, j) =
                static_cast<unsigned char>(bytes[kHeader + static_cast<std::size_t>(i * kPixels + j)]) / 16.0;
    return images;
}

} // namespace digits
