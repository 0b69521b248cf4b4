#include "engine/data/image_png.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/stopping.h"
#include "engine/data/file_text.h"
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

/// Files of one sort, in no order.
struct Found {
    std::size_t count = 0;
    std::filesystem::path first; ///< By name; empty where there is none.

    void add(const std::filesystem::path& path)
    {
        if (count++ == 0 || path < first)
            first = path;
    }
    [[nodiscard]] std::string firstName() const { return first.filename().string(); }
};

struct FolderFiles {
    std::vector<std::filesystem::path> images; ///< Sorted by name.
    Found others;
    Found folders;
    Found hidden; ///< Of those that are called like images.
};

/// Fully opaque pixels alone are no transparency.
bool hasTransparentPixels(const std::string& bytes)
{
    PngState state;
    if (png_image_begin_read_from_memory(&state.image, bytes.data(), bytes.size()) == 0)
        return false;
    state.image.format = PNG_FORMAT_GA;
    std::vector<std::uint8_t> pairs(PNG_IMAGE_SIZE(state.image));
    if (png_image_finish_read(&state.image, nullptr, pairs.data(), 0, nullptr) == 0)
        return false;
    for (std::size_t i = 1; i < pairs.size(); i += 2)
        if (pairs[i] != 0xFF)
            return true;
    return false;
}

/// What was done to the images of a folder.
class FolderNotes
{
public:
    void add(const GreyImage& image)
    {
        m_coloured += image.hadColours;
        m_wide += image.hadSixteenBits;
        m_transparent += image.wasTransparent;
    }

    [[nodiscard]] std::vector<Text> notes(const FolderFiles& files, const std::string& folder) const
    {
        std::vector<Text> notes;
        const auto note = [&](std::size_t count, const char* one, const char* many, const std::string& first = {}) {
            if (count > 0)
                notes.push_back(counted(count, one, many, {folder, std::to_string(count), first}));
        };
        note(m_coloured, QT_TRANSLATE_NOOP("engine", "%1: one coloured image was read in greys that are as bright."),
             QT_TRANSLATE_NOOP("engine", "%1: %2 coloured images were read in greys that are as bright."));
        note(
            m_wide,
            QT_TRANSLATE_NOOP("engine", "%1: the 16-bit greys of one image were scaled to the 8 bits that look alike."),
            QT_TRANSLATE_NOOP("engine", "%1: the 16-bit greys of %2 images were scaled to the 8 bits that look "
                                        "alike."));
        note(m_transparent,
             QT_TRANSLATE_NOOP("engine", "%1: one image is transparent in places and was laid on white."),
             QT_TRANSLATE_NOOP("engine", "%1: %2 images are transparent in places and were laid on white."));
        note(files.hidden.count, QT_TRANSLATE_NOOP("engine", "%1: a hidden file was skipped (%3)."),
             QT_TRANSLATE_NOOP("engine", "%1: %2 hidden files were skipped (the first is %3)."),
             files.hidden.firstName());
        note(files.others.count, QT_TRANSLATE_NOOP("engine", "%1: a file that is no PNG image was skipped (%3)."),
             QT_TRANSLATE_NOOP("engine", "%1: %2 files that are no PNG images were skipped (the first is %3)."),
             files.others.firstName());
        note(files.folders.count, QT_TRANSLATE_NOOP("engine", "%1: a folder inside was not looked into (%3)."),
             QT_TRANSLATE_NOOP("engine", "%1: %2 folders inside were not looked into (the first is %3)."),
             files.folders.firstName());
        return notes;
    }

private:
    std::size_t m_coloured = 0;
    std::size_t m_wide = 0;
    std::size_t m_transparent = 0;
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
        const bool isFile = entry->is_regular_file(unreadable);
        if (isHidden(entry->path())) {
            if (isFile && isPngName(entry->path()))
                files.hidden.add(entry->path());
            continue;
        }
        if (entry->is_directory(unreadable))
            files.folders.add(entry->path());
        if (isFile && isPngName(entry->path()))
            files.images.push_back(entry->path());
        else if (isFile)
            files.others.add(entry->path());
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
    const png_uint_32 written = state.image.format;
    state.image.format = PNG_FORMAT_GRAY;
    // Sixteen bits are finer steps of what eight show, not another scale (libpng takes them for linear light).
    state.image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    GreyImage grey{static_cast<int>(state.image.width),
                   static_cast<int>(state.image.height),
                   {},
                   (written & PNG_FORMAT_FLAG_COLOR) != 0,
                   (written & PNG_FORMAT_FLAG_LINEAR) != 0};
    grey.bytes.resize(PNG_IMAGE_SIZE(state.image));
    const png_color paper{255, 255, 255}; // what shows through where nothing is drawn
    if (png_image_finish_read(&state.image, &paper, grey.bytes.data(), 0, nullptr) == 0)
        refuse(state, source);
    grey.wasTransparent = (written & PNG_FORMAT_FLAG_ALPHA) != 0 && hasTransparentPixels(bytes);
    return grey;
}

ImageSet readImageFolder(const std::filesystem::path& folder, const std::stop_token& stop)
{
    const std::string shown = folder.string();
    const FolderFiles files = filesOf(folder);
    if (files.images.empty() && files.folders.count > 0)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no PNG image in this folder itself; it has folders "
                                                      "(the first is %2), which are not looked into: put all images "
                                                      "into one folder, or choose one of these"),
                          {shown, files.folders.firstName()}});
    if (files.images.empty() && files.others.count == 0)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1: the folder has no files; PNG images were expected"), {shown}});
    if (files.images.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: none of its files is a PNG image; the first is %2"),
                          {shown, files.others.firstName()}});

    FolderNotes notes;
    std::vector<std::uint8_t> bytes;
    GreyImage first;
    std::uintmax_t read = 0;
    for (const std::filesystem::path& path : files.images) {
        throwIfStopped(stop);
        const std::string file = readFile(path, kMaximumPngBytes);
        read += file.size();
        if (read > kMaximumFolderBytes)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: its PNG images take more than %2 MB"),
                              {shown, std::to_string(kMaximumFolderBytes >> 20)}});
        const GreyImage image = readPng(file, path.string());
        notes.add(image);
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
    ImageSet images = dealtImages(bytes, first.width, first.height, 255, shown);
    images.notes = notes.notes(files, shown);
    return images;
}

std::size_t pngImagesIn(const std::filesystem::path& folder)
{
    try {
        return filesOf(folder).images.size();
    } catch (const InputError&) {
        std::error_code error;
        return std::filesystem::is_directory(folder, error) ? kMaximumImages + 1 : 0; // their reader says so
    }
}

} // namespace outcross
