#include "engine/data/recognition.h"

#include "engine/base/errors.h"
#include "engine/data/column_names.h"
#include "engine/data/csv.h"
#include "engine/data/encoding.h"
#include "engine/data/genepop.h"
#include "engine/data/genotypes.h"
#include "engine/data/image_png.h"
#include "engine/data/library.h"
#include "engine/data/pedigree_table.h"
#include "engine/data/table.h"
#include "engine/data/utf8.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <istream>
#include <string_view>
#include <system_error>

namespace outcross
{
namespace
{

constexpr std::string_view kPngBegin = "\x89PNG\r\n\x1A\n";
/// IDX of bytes with three dimensions: images. (LeCun, Cortes, Burges: MNIST)
constexpr std::string_view kIdxImages{"\0\0\x08\x03", 4};
/// Fewer words, or as many characters of a script without blanks, are no text to learn from.
constexpr std::size_t kFewestWords = 50;
constexpr std::size_t kFewestCharacters = 400;

/// Enough to tell what it is, and read at once also of the largest file.
constexpr std::size_t kBeginning = std::size_t{64} << 10;
/// Genotypes of very many loci have longer lines than that: so much more for these lines.
constexpr std::size_t kLongestBeginning = std::size_t{1} << 20;
constexpr std::ptrdiff_t kFewestLines = 4;

void readOn(std::istream& file, std::size_t bytes, std::string& text)
{
    const std::size_t before = text.size();
    text.resize(before + bytes);
    file.read(text.data() + before, static_cast<std::streamsize>(bytes));
    text.resize(before + static_cast<std::size_t>(file.gcount()));
}

/// Whole lines, or all of a short file; nothing where it cannot be read, or is larger than what can be learned from.
std::string beginningOf(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::is_regular_file(path, error) ? std::filesystem::file_size(path, error) : 0;
    if (error || size == 0 || size > kMaximumFileBytes)
        return {};
    std::ifstream file(path, std::ios::binary);
    std::string text;
    readOn(file, kBeginning, text);
    if (file && std::count(text.begin(), text.end(), '\n') < kFewestLines)
        readOn(file, kLongestBeginning - kBeginning, text);
    const std::size_t end = text.rfind('\n');
    if (text.size() < size && end != std::string::npos)
        text.resize(end + 1 + (end + 1 < text.size() && text[end + 1] == '\0')); // UTF-16 has a half behind it
    return text;
}

bool isLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[' ||
           text.find("\"lineages\"") != std::string_view::npos;
}

bool isGenotypes(const CsvFile& file)
{
    if (columnsOf(ColumnRole::Population, file.header).empty())
        return false;
    try {
        return readGenotypes(file).loci() > 0;
    } catch (const InputError&) {
        return false;
    }
}

std::optional<DataKind> tableKind(const std::string& bytes, const std::string& source)
{
    try {
        const CsvFile file = parseCsv(bytes, source);
        if (!columnsOf(ColumnRole::Father, file.header).empty() && !columnsOf(ColumnRole::Mother, file.header).empty())
            return DataKind::Pedigree;
        if (isGenotypes(file))
            return DataKind::Genotypes;
        if (!numericColumns(file).empty())
            return DataKind::Numbers;
    } catch (const InputError&) {
    }
    return std::nullopt;
}

bool isText(std::string_view text)
{
    std::size_t words = 0;
    std::size_t characters = 0;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size() && words < kFewestWords && characters < kFewestCharacters;) {
        const CodePoint point = codePointAt(text, at);
        const bool isWord = !isSpace(point.value) && !isMark(point.value);
        words += isWord && !inWord;
        characters += isWord;
        inWord = isWord;
        at += point.bytes;
    }
    return words >= kFewestWords || characters >= kFewestCharacters;
}

} // namespace

std::optional<DataKind> recognisedData(const std::string& bytes, const std::string& source)
{
    if (bytes.starts_with(kPngBegin))
        return DataKind::OneImage;
    if (bytes.starts_with(kIdxImages))
        return DataKind::Images;
    try {
        const std::string text = decodedText(bytes, source).text;
        if (isLikeJson(text))
            return std::nullopt;
        if (looksLikeGedcom(text))
            return DataKind::Pedigree;
        if (looksLikeGenepop(text))
            return DataKind::Genotypes;
        if (const auto kind = tableKind(bytes, source))
            return kind;
        return isText(text) ? std::optional(DataKind::Text) : std::nullopt;
    } catch (const InputError&) {
        return std::nullopt;
    }
}

std::optional<DataKind> recognisedFile(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return hasPngImages(path) ? std::optional(DataKind::Images) : std::nullopt;
    return recognisedData(beginningOf(path), path.string());
}

} // namespace outcross
