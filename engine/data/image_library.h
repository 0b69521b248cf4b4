#pragma once

#include "engine/data/image_set.h"
#include "engine/data/library.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>

namespace outcross
{

/// The images of a shipped set ("optdigits"), an IDX file, or a folder of PNG images (engine/data/image_idx.h,
/// image_png.h). Labels are taken where they lie beside the images: the shipped set "<name>_labels"; for a file, the
/// one named alike with "images" → "labels" and "idx3" → "idx1", as MNIST is distributed, or with "_labels" before the
/// ending, as the shipped files are. Notes say what was done, but for
/// shipped sets. Throws InputError and Cancelled as those readers do. Callable from any thread.
[[nodiscard]] ImageSet readImages(const DataLibrary& library, const std::string& nameOrPath,
                                  const std::stop_token& stop = {});

/// That file of labels beside a file of images; nothing where there is none. Any thread.
[[nodiscard]] std::optional<std::filesystem::path> labelsBeside(const std::filesystem::path& images);

} // namespace outcross
