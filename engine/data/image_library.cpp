#include "engine/data/image_library.h"

#include "engine/data/file_text.h"
#include "engine/data/image_idx.h"
#include "engine/data/image_png.h"

#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace outcross
{
namespace
{

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    if (const std::size_t at = text.rfind(from); at != std::string::npos)
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

std::optional<std::filesystem::path> labelsBeside(const std::filesystem::path& images)
{
    const std::string name = images.filename().string();
    const std::string labels = replaced(name, "idx3", "idx1");
    for (const std::string& candidate : {replaced(labels, "images", "labels"), replaced(labels, ".", "_labels.")}) {
        std::error_code error;
        const std::filesystem::path path = images.parent_path() / candidate;
        if (candidate != name && candidate != labels && std::filesystem::is_regular_file(path, error))
            return path;
    }
    return std::nullopt;
}

ImageSet readImages(const DataLibrary& library, const std::string& nameOrPath, const std::stop_token& stop)
{
    if (library.contains(nameOrPath)) {
        ImageSet images = readIdxImages(library.text(nameOrPath), nameOrPath);
        images.notes.clear();
        const std::string labels = nameOrPath + "_labels";
        return library.contains(labels) ? withIdxLabels(std::move(images), library.text(labels), labels) : images;
    }
    std::error_code error;
    if (std::filesystem::is_directory(nameOrPath, error))
        return readImageFolder(nameOrPath, stop);
    ImageSet images = readIdxImages(readFile(nameOrPath), nameOrPath);
    if (const auto labels = labelsBeside(nameOrPath)) {
        images = withIdxLabels(std::move(images), readFile(*labels), labels->string());
        images.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: what the images show was taken from the file %2 "
                                                            "beside it."),
                                {nameOrPath, labels->filename().string()}});
    }
    return images;
}

} // namespace outcross
