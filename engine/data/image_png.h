#pragma once

#include "engine/data/image_set.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// One grey image. Plain value.
struct GreyImage {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> bytes; ///< width · height, row after row from the top; 255 is white.
    bool hadColours = false;
    bool hadSixteenBits = false;
    bool wasTransparent = false; ///< In one pixel at least.
};

/// Reads a PNG file (`bytes` is the whole of it): colours become their luminance, what is transparent lies on white
/// (black ink on nothing is a picture), 16 bits become the 8 that look the same. Throws InputError naming `source`: not
/// PNG, damaged, or a side above kMaximumImageSide (nothing is allocated for it then). Callable from any thread.
[[nodiscard]] GreyImage readPng(const std::string& bytes, const std::string& source);

/// The PNG images of a folder (names ending in .png in any case; hidden files do not matter, folders within it are not
/// entered), in the order of their names before they are dealt. 255 is white. Throws InputError naming folder or file:
/// no such folder, no PNG image in it, one that cannot be read, the first that differs in size from the first of all,
/// sizes and numbers that requireImageSizes() refuses, kMaximumFolderBytes in all or kMaximumPngBytes in one file
/// exceeded, all images the same; and Cancelled. Notes say how many were coloured, transparent or of 16 bits, and what
/// was skipped.
[[nodiscard]] ImageSet readImageFolder(const std::filesystem::path& folder, const std::stop_token& stop = {});

/// How many there are in it; more than kMaximumImages are kMaximumImages + 1. Never throws.
[[nodiscard]] std::size_t pngImagesIn(const std::filesystem::path& folder);

inline constexpr std::uintmax_t kMaximumPngBytes = std::uintmax_t{1} << 20;
inline constexpr std::uintmax_t kMaximumFolderBytes = std::uintmax_t{64} << 20;

} // namespace outcross
