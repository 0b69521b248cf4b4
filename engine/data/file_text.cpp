#include "engine/data/file_text.h"

#include "engine/base/errors.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace outcross
{

std::string readFile(const std::filesystem::path& path, std::uintmax_t maximumBytes)
{
    const std::string shown = path.string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no such file"), {shown}});
    if (std::filesystem::is_directory(status))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is a folder, a file was expected"), {shown}});
    if (!std::filesystem::is_regular_file(status))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not an ordinary file"), {shown}});
    const std::uintmax_t bytes = std::filesystem::file_size(path, error);
    if (!error && bytes > maximumBytes)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file is larger than %2 MB"),
                          {shown, std::to_string(maximumBytes >> 20)}});
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file && (errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == EIO))
        throw std::filesystem::filesystem_error("open", path,
                                                {errno, std::generic_category()}); // not the input's fault
    std::string text(static_cast<std::size_t>(error ? 0 : bytes), '\0');
    if (file)
        file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file || static_cast<std::uintmax_t>(file.gcount()) != text.size())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file cannot be read"), {shown}});
    if (text.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: the file is empty"), {shown}});
    return text;
}

} // namespace outcross
