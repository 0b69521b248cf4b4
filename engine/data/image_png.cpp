#include "engine/data/image_png.h"

#include "engine/base/errors.h"
#include "engine/data/library.h"

#include <png.h>

#include <algorithm>
#include <string_view>
#include <system_error>

namespace outcross
{
namespace
{

constexpr std::string_view kPngEnding = ".png";

/// libpng's state of one image, given back whatever happens.
struct PngState {
    png_image image{};

    PngState() { image.version = PNG_IMAGE_VERSION; }
    ~PngState() { png_image_free(&image); }
    PngState(const PngState&) = delete;
    PngState& operator=(const PngState&) = delete;
};

[[noreturn]] void refuse(const PngState& state, const std::string& source)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1: not a readable PNG image (%2)"), {source, state.image.message}});
}

bool isPngName(const std::filesystem::path& path)
{
    const std::string ending = path.extension().string();
    return std::equal(kPngEnding.begin(), kPngEnding.end(), ending.begin(), ending.end(), [](char lower, char written) {
        return written == lower || (lower != '.' && written == lower - 'a' + 'A');
    });
}

/// ".DS_Store", "._001.png": what systems put beside the files of people.
bool isHidden(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    return name.starts_with('.') || name == "Thumbs.db" || name == "desktop.ini";
}

struct FolderFiles {
    std::vector<std::filesystem::path> images; ///< Sorted by name.
    std::filesystem::path firstOther;          ///< By name; empty where there is none.
    std::filesystem::path firstFolder;         ///< In it, likewise.
};

FolderFiles filesOf(const std::filesystem::path& folder)
{
    const std::string shown = folder.string();
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no such folder"), {shown}});
    FolderFiles files;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        std::error_code unreadable;
        if (isHidden(entry->path()))
            continue;
        if (entry->is_directory(unreadable) && (files.firstFolder.empty() || entry->path() < files.firstFolder))
            files.firstFolder = entry->path();
        if (!entry->is_regular_file(unreadable))
            continue;
        if (isPngName(entry->path()))
            files.images.push_back(entry->path());
        else if (files.firstOther.empty() || entry->path() < files.firstOther)
            files.firstOther = entry->path();
        if (files.images.size() > kMaximumImages)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: more than %2 PNG images, too many to read"),
                              {shown, std::to_string(kMaximumImages)}});
    }
    if (error)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the folder cannot be read (%2)"), {shown, error.message()}});
    std::sort(files.images.begin(), files.images.end());
    return files;
}

} // namespace

GreyImage readPng(const std::string& bytes, const std::string& source)
{
    PngState state;
    if (png_image_begin_read_from_memory(&state.image, bytes.data(), bytes.size()) == 0)
        refuse(state, source);
    constexpr png_uint_32 side = kMaximumImageSide;
    if (state.image.width > side || state.image.height > side)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: %2 × %3 pixels; at most %4 a side can be read"),
             {source, std::to_string(state.image.width), std::to_string(state.image.height), std::to_string(side)}});
    state.image.format = PNG_FORMAT_GRAY;
    // Sixteen bits are finer steps of what eight show, not another scale (libpng takes them for linear light).
    state.image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    GreyImage grey{static_cast<int>(state.image.width), static_cast<int>(state.image.height), {}};
    grey.bytes.resize(PNG_IMAGE_SIZE(state.image));
    const png_color paper{255, 255, 255}; // what shows through where nothing is drawn
    if (png_image_finish_read(&state.image, &paper, grey.bytes.data(), 0, nullptr) == 0)
        refuse(state, source);
    return grey;
}

ImageSet readImageFolder(const std::filesystem::path& folder)
{
    const std::string shown = folder.string();
    const FolderFiles files = filesOf(folder);
    if (files.images.empty() && !files.firstFolder.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no PNG image in this folder itself; it has folders "
                                                      "(the first is %2), which are not looked into: put all images "
                                                      "into one folder, or choose one of these"),
                          {shown, files.firstFolder.filename().string()}});
    if (files.images.empty() && files.firstOther.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: the folder has no files; PNG images were expected"), {shown}});
    if (files.images.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: none of its files is a PNG image; the first is %2"),
                          {shown, files.firstOther.filename().string()}});

    std::vector<std::uint8_t> bytes;
    GreyImage first;
    std::uintmax_t read = 0;
    for (const std::filesystem::path& path : files.images) {
        const std::string file = readFile(path, kMaximumPngBytes);
        read += file.size();
        if (read > kMaximumFolderBytes)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: its PNG images take more than %2 MB"),
                              {shown, std::to_string(kMaximumFolderBytes >> 20)}});
        const GreyImage image = readPng(file, path.string());
        if (bytes.empty()) {
            first = image;
            requireImageSizes(static_cast<std::uint64_t>(image.width), static_cast<std::uint64_t>(image.height),
                              files.images.size(), shown);
            bytes.reserve(files.images.size() * image.bytes.size());
        }
        if (image.width != first.width || image.height != first.height)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 × %3 pixels, but %4 has %5 × %6; all images must "
                                                          "have one size"),
                              {path.string(), std::to_string(image.width), std::to_string(image.height),
                               files.images.front().filename().string(), std::to_string(first.width),
                               std::to_string(first.height)}});
        bytes.insert(bytes.end(), image.bytes.begin(), image.bytes.end());
    }
    return dealtImages(bytes, first.width, first.height, 255, shown);
}

bool hasPngImages(const std::filesystem::path& folder)
{
    try {
        return !filesOf(folder).images.empty();
    } catch (const InputError&) {
        std::error_code error;
        return std::filesystem::is_directory(folder, error); // more than can be read: their reader says so
    }
}

} // namespace outcross
