#include "engine/data/recognition.h"

#include "engine/base/errors.h"
#include "engine/data/column_names.h"
#include "engine/data/csv.h"
#include "engine/data/encoding.h"
#include "engine/data/genepop.h"
#include "engine/data/genotypes.h"
#include "engine/data/image_idx.h"
#include "engine/data/image_png.h"
#include "engine/data/numbers.h"
#include "engine/data/pedigree_table.h"
#include "engine/data/table.h"
#include "engine/data/text_corpus.h"
#include "engine/data/tokeniser.h"
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
constexpr std::size_t kFewestCharacters = 8;
/// So much of a text shows what it is.
constexpr std::size_t kLookedAt = std::size_t{1} << 16;
/// Prose may have the same number of commas in a few lines.
constexpr std::size_t kFewestRows = 3;

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
    else if (text.size() < size)
        while (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80U)
            text.pop_back(); // perhaps a part of a character, of few or of all scripts
    return text;
}

/// A table that Outcross writes has the scenario in a line that begins with #.
bool isLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[' ||
           (text[first] != '#' && text.find("\"lineages\"") != std::string_view::npos);
}

/// The kind, and what its reader says against it.
template <class Read> Recognised tried(DataKind kind, const Read& read)
{
    try {
        (void)read();
        return {kind};
    } catch (const InputError& error) {
        return {kind, error.text()};
    }
}

bool hasNumbers(const CsvFile& file)
{
    return std::any_of(file.rows.begin(), file.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const std::string& cell) { return numberIn(cell).has_value(); });
    });
}

/// PLINK's text: no header, six columns on the individual, then two columns of one character for each locus.
bool looksLikePed(const CsvFile& file)
{
    constexpr std::size_t kBeforeLoci = 6;
    const auto isOfPed = [&](const std::vector<std::string>& row) {
        return std::all_of(row.begin() + kBeforeLoci, row.end(), [](const std::string& cell) {
            return cell.size() == 1 && std::string_view("ACGTacgt01234-").find(cell.front()) != std::string_view::npos;
        });
    };
    const std::size_t columns = file.header.size();
    return columns > kBeforeLoci && columns % 2 == 0 && (!file.hasHeader || isOfPed(file.header)) &&
           std::all_of(file.rows.begin(), file.rows.end(), isOfPed);
}

/// Nothing where it is no table of any use.
Recognised tableIn(const CsvFile& file, const std::string& bytes, const std::stop_token& stop)
{
    if (!columnsOf(ColumnRole::Father, file.header).empty() && !columnsOf(ColumnRole::Mother, file.header).empty())
        return tried(DataKind::Pedigree, [&] { return readPedigree(bytes, file.source, stop); });
    if (!columnsOf(ColumnRole::Population, file.header).empty())
        if (Recognised genotypes = tried(DataKind::Genotypes, [&] { return readGenotypes(file, stop); });
            !genotypes.refusal)
            return genotypes;
    if (looksLikePed(file))
        return {std::nullopt,
                Text{QT_TRANSLATE_NOOP("engine", "%1 looks like a PED file of PLINK, which is not read; "
                                                 "write its genotypes as a table with the columns pop, id "
                                                 "and one for each locus, in which a genotype is A/G"),
                     {file.source}}};
    const std::size_t columns = numericColumns(file, stop).size();
    const bool isTable = file.header.size() > 1 && file.separator != ' ' && file.rows.size() >= kFewestRows;
    if (columns == 0 && isTable && !hasNumbers(file))
        return {std::nullopt,
                Text{QT_TRANSLATE_NOOP("engine",
                                       "%1 is a table, not a scenario, and nothing can be learned from it: it has "
                                       "no column of numbers, no parents and no genotypes with their pop; its "
                                       "columns are %2"),
                     {file.source, listOfNames(file.header)}}};
    if (columns == 0 && !isTable)
        return {};
    const DataKind kind = columns == 1 ? DataKind::OneColumn : DataKind::Numbers;
    return tried(kind, [&] { return tableFrom(file, {}, columns < 2 ? 1 : 2, stop); });
}

Recognised imagesIn(const std::filesystem::path& folder)
{
    const std::size_t images = pngImagesIn(folder);
    if (images == 0)
        return {};
    return tried(DataKind::Images, [&] {
        requireImageSizes(1, 1, std::min(images, kMaximumImages), folder.string()); // how many, before they are read
        return images;
    });
}

/// How much of a text is words.
struct Prose {
    std::size_t words = 0;
    std::size_t withLetters = 0;   ///< Of them.
    std::size_t letters = 0;       ///< And digits.
    std::size_t unparted = 0;      ///< Letters of scripts without blanks.
    std::size_t unpartedWords = 0; ///< Words with such letters.
};

Prose proseIn(std::string_view text)
{
    Prose prose;
    bool inWord = false;
    bool hasLetter = false;
    bool isUnparted = false;
    for (std::size_t at = 0; at < std::min(text.size(), kLookedAt);) {
        const CodePoint point = codePointAt(text, at);
        at += point.bytes;
        if (isSpace(point.value) || isMark(point.value)) {
            inWord = hasLetter = isUnparted = false;
            continue;
        }
        prose.words += !inWord;
        inWord = true;
        ++prose.letters;
        if (!hasLetter && (point.value < '0' || point.value > '9')) {
            hasLetter = true;
            ++prose.withLetters;
        }
        if (isOfUnpartedWords(point.value)) {
            ++prose.unparted;
            prose.unpartedWords += !isUnparted;
            isUnparted = true;
        }
    }
    return prose;
}

/// Whether it can be read; a short one says so in words of its own.
Recognised textIn(const std::string& text, const std::string& source, TextUnit unit, const std::stop_token& stop)
{
    const DataKind kind = unit == TextUnit::Words ? DataKind::Text : DataKind::Characters;
    Tokeniser tokeniser(text, unit);
    std::size_t tokens = 0;
    const std::size_t least = kMinimumTextPassages * passageLength(unit);
    while (tokens < least && !tokeniser.next().empty())
        ++tokens;
    const bool ofWords = unit == TextUnit::Words;
    if (tokens < least)
        return {kind,
                Text{ofWords ? QT_TRANSLATE_NOOP("engine", "%1 is a text, not a scenario, and too short to learn from: "
                                                           "it has %2 words and punctuation marks, and at least %3 are "
                                                           "needed")
                             : QT_TRANSLATE_NOOP("engine", "%1 is a text, not a scenario, and too short to learn from: "
                                                           "it has %2 characters, and at least %3 are needed"),
                     {source, std::to_string(tokens), std::to_string(least)}}};
    return tried(kind, [&] { return readText(text, source, unit, stop); });
}

Recognised recognisedText(const std::string& text, const std::string& bytes, const std::string& source,
                          const std::stop_token& stop)
{
    if (looksLikeGedcom(text))
        return tried(DataKind::Pedigree, [&] { return readPedigree(bytes, source, stop); });
    if (looksLikeGenepop(text))
        return tried(DataKind::Genotypes, [&] { return readAnyGenotypes(bytes, source, stop); });
    std::optional<Text> broken;
    try {
        if (Recognised table = tableIn(parseCsv(bytes, source, kAnyNumberOfRows, stop), bytes, stop);
            table.kind || table.refusal)
            return table;
    } catch (const InputError& error) {
        broken = error.text();
    }
    const Prose prose = proseIn(text);
    const bool isUnparted = areUnparted(prose.letters, prose.unparted, prose.unpartedWords);
    if (isUnparted && prose.unparted >= kFewestCharacters)
        return textIn(text, source, TextUnit::Characters, stop);
    const bool isOfWords = 2 * prose.withLetters >= prose.words;
    if (isOfWords && prose.withLetters >= kFewestWords)
        return textIn(text, source, TextUnit::Words, stop);
    return !isOfWords && broken ? Recognised{DataKind::Numbers, broken} : Recognised();
}

} // namespace

Recognised recognisedData(const std::string& bytes, const std::string& source, const std::stop_token& stop)
{
    if (bytes.starts_with(kPngBegin))
        return {DataKind::OneImage};
    if (bytes.starts_with(kIdxImages))
        return tried(DataKind::Images, [&] { return readIdxImages(bytes, source); });
    try {
        const std::string text = decodedText(bytes, source).text;
        return isLikeJson(text) ? Recognised() : recognisedText(text, bytes, source, stop);
    } catch (const InputError& error) {
        return {std::nullopt, error.text()};
    }
}

Recognised recognisedFile(const std::filesystem::path& path, const std::stop_token& stop, std::uintmax_t wholeUpTo)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return imagesIn(path);
    const bool isWhole = std::filesystem::file_size(path, error) <= wholeUpTo;
    std::string bytes;
    try {
        bytes = isWhole ? readFile(path) : beginningOf(path);
    } catch (const InputError&) {
        return {};
    }
    Recognised data = recognisedData(bytes, path.string(), stop);
    if (!isWhole && data.kind)
        data.refusal.reset(); // of a part of it
    return data;
}

} // namespace outcross
