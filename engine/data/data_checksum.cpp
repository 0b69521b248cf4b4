#include "engine/data/data_checksum.h"

#include "engine/data/file_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace outcross
{
namespace
{

constexpr std::uint64_t kStart = 0xcbf29ce484222325U;

std::uint64_t mixed(std::uint64_t hash, std::string_view bytes)
{
    for (const char c : bytes) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

std::string digits(std::uint64_t hash)
{
    std::array<char, 16> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), hash, 16).ptr;
    return {text.data(), end};
}

std::uint64_t ofFolder(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::uint64_t hash = kStart;
    for (const std::filesystem::path& file : files) {
        hash = mixed(hash, file.lexically_relative(folder).generic_string());
        if (std::filesystem::file_size(file) > 0)
            hash = mixed(hash, readFile(file));
    }
    return hash;
}

} // namespace

std::string checksumOf(std::string_view bytes)
{
    return digits(mixed(kStart, bytes));
}

std::string dataChecksum(const DataLibrary& library, const std::string& nameOrPath)
{
    if (nameOrPath.empty() || library.contains(nameOrPath))
        return {};
    std::error_code error;
    if (std::filesystem::is_directory(nameOrPath, error))
        return digits(ofFolder(nameOrPath));
    return checksumOf(library.text(nameOrPath));
}

} // namespace outcross
