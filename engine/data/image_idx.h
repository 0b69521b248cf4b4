#pragma once

#include "engine/data/image_set.h"

#include <string>

namespace outcross
{

/// IDX, the format of the MNIST files (LeCun, Cortes & Burges 1998): two zero bytes, 8 for unsigned bytes, the number
/// of dimensions, their sizes as big-endian 32-bit numbers, then the bytes, the last dimension running fastest.
/// `text` is the whole file, `source` what to call it in messages. Pure functions, callable from any thread.

/// Images: 3 dimensions, number × height × width. The largest byte of the file becomes white: optdigits counts to 16,
/// MNIST to 255, and the format does not say; a note says so. Throws InputError saying what was found and what was
/// expected: not IDX, another type or number of dimensions, sizes that requireImageSizes() refuses, a file shorter or
/// longer than its sizes say, all images the same.
[[nodiscard]] ImageSet readIdxImages(const std::string& text, const std::string& source);

/// The same images with the labels of an IDX file of 1 dimension, one for each image in the order of their file.
/// Throws InputError as above, or where there are more or fewer labels than images.
[[nodiscard]] ImageSet withIdxLabels(ImageSet images, const std::string& text, const std::string& source);

} // namespace outcross
