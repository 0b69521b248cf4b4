#pragma once

#include "engine/data/table.h" // isHeldOut

#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace outcross
{

/// Small grey images of one size. Immutable once read; callable from any thread.
///
/// The rows come in an order of their own, not the file's: files are often sorted by class, or take the classes in turn
/// (then every fifth image shows one of two digits only). Dealt out by dealtOrder(), any stretch and any stride is a
/// fair sample, and the rule for tables, every fifth row held out (isHeldOut), holds for images as well.
struct ImageSet {
    std::string source; ///< What to call it in messages.
    int width = 0;      ///< In pixels, 1 … kMaximumImageSide.
    int height = 0;
    Eigen::MatrixXd pixels; ///< n × (width · height), an image's rows of pixels from the top; 0 black … 1 white.
    std::vector<std::uint8_t> labels; ///< For each image what it shows; empty where nobody said.
    std::vector<Text> notes;          ///< What was done to them in reading.
};

inline constexpr int kMaximumImageSide = 64;
inline constexpr std::size_t kMinimumImages = 50;
inline constexpr std::size_t kMaximumImages = 20'000;
/// Of all images together: eight bytes each, 128 MB.
inline constexpr std::size_t kMaximumSetPixels = std::size_t{1} << 24;

/// The images to train on, and those held out: rows × pixels.
[[nodiscard]] Eigen::MatrixXd trainingImages(const ImageSet& images);
[[nodiscard]] Eigen::MatrixXd heldOutImages(const ImageSet& images);

/// Their labels; empty where there are none.
[[nodiscard]] std::vector<std::uint8_t> trainingLabels(const ImageSet& images);
[[nodiscard]] std::vector<std::uint8_t> heldOutLabels(const ImageSet& images);

/// Row i of a set is image dealtOrder(n)[i] of its file: a shuffle (Fisher & Yates 1938) that depends on n alone.
[[nodiscard]] std::vector<std::size_t> dealtOrder(std::size_t count);

/// Throws InputError naming `source`: a side of 0 or above kMaximumImageSide, fewer than kMinimumImages or more than
/// kMaximumImages images, more than kMaximumSetPixels. For readers, before they allocate.
void requireImageSizes(std::uint64_t width, std::uint64_t height, std::uint64_t count, const std::string& source);

/// The set of images given in the order of a file, width · height bytes each (sizes that requireImageSizes() takes);
/// the byte `white` > 0 becomes 1. Throws InputError where all images are the same.
[[nodiscard]] ImageSet dealtImages(std::span<const std::uint8_t> bytes, int width, int height, std::uint8_t white,
                                   const std::string& source);

} // namespace outcross
