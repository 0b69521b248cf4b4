#include "readers.h"

#include "engine/base/errors.h"
#include "engine/base/readable.h"
#include "engine/data/encoding.h"
#include "engine/data/genepop.h"
#include "engine/data/image_idx.h"
#include "engine/data/image_png.h"
#include "engine/data/pedigree_rows.h"
#include "engine/data/recognition.h"
#include "engine/data/table.h"
#include "engine/data/text_corpus.h"
#include "engine/data/utf8.h"
#include "engine/document/scenario_file.h"
#include "engine/pedigree/inbreeding.h"

#include <algorithm>

namespace outcross
{
namespace
{

constexpr std::size_t kLongestTable = 1'000'000;

void promise(bool kept, std::string_view what)
{
    if (!kept)
        throw BrokenPromise{what};
}

void checkGenotypes(const Genotypes& genotypes)
{
    promise(genotypes.loci() > 0 && genotypes.individuals() > 0, "somebody has a genotype");
    promise(genotypes.cells.size() == genotypes.loci() * genotypes.individuals(), "a cell for everybody");
    for (std::size_t i = 0; i < genotypes.individuals(); ++i) {
        promise(genotypes.colonyOf[i] < genotypes.colonies.size(), "everybody has a colony");
        for (std::size_t locus = 0; locus < genotypes.loci(); ++locus) {
            const Genotypes::Cell& cell = genotypes.cell(i, locus);
            const std::size_t alleles = genotypes.alleleNames[locus].size();
            promise((cell[0] == Genotypes::kMissing && cell[1] == Genotypes::kMissing) ||
                        (cell[0] < alleles && cell[1] < alleles),
                    "alleles have names");
        }
    }
}

void checkPedigree(const PedigreeTable& table)
{
    promise(table.order.size() == table.people.size(), "everybody is in the order");
    std::vector<bool> before(table.people.size());
    for (const std::int32_t person : table.order) {
        for (const std::int32_t parent : {table.person(person).father, table.person(person).mother})
            promise(parent < 0 || before[static_cast<std::size_t>(parent)], "parents come first");
        before[static_cast<std::size_t>(person)] = true;
    }
    const Inbreeding inbreeding(table);
    for (const double f : inbreeding.coefficients())
        promise(f >= 0 && f <= 1, "F is in [0, 1]");
}

void checkImages(const ImageSet& images)
{
    promise(images.width >= 1 && images.height >= 1, "images have pixels");
    promise(images.pixels.cols() == images.width * images.height, "as many as their sides say");
    promise(images.pixels.minCoeff() >= 0 && images.pixels.maxCoeff() <= 1, "pixels are in [0, 1]");
    promise(images.pixels.minCoeff() < images.pixels.maxCoeff(), "images differ");
}

void checkText(const TextCorpus& corpus)
{
    promise(corpus.vocabulary.size() > 0 && corpus.vocabulary.size() <= corpus.types,
            "every type is in the vocabulary");
    promise(corpus.training.tokens.size() + corpus.heldOut.tokens.size() == corpus.tokens, "no token is lost");
    promise(corpus.heldOut.passages() > 0, "something is held out");
    for (const TokenText* part : {&corpus.training, &corpus.heldOut}) {
        for (const Token token : part->tokens)
            promise(token < corpus.vocabulary.size(), "tokens are in the vocabulary");
        for (std::size_t i = 0; i < part->passages(); ++i)
            promise(!part->passage(i).empty(), "no passage is empty");
        promise(malformedUtf8(readableText(corpus.vocabulary, part->tokens)) == std::string_view::npos,
                "what is written is UTF-8");
    }
}

void checkTable(const Table& table, std::size_t columns)
{
    promise(table.columns.size() == columns, "as many columns as were asked for");
    promise(table.values.cols() == static_cast<Eigen::Index>(columns), "a column of values for each");
    promise(table.values.rows() >= static_cast<Eigen::Index>(kMinimumTableRows), "enough rows");
    promise(table.values.allFinite() && table.mean.allFinite(), "numbers are finite");
    promise(table.deviation.allFinite() && table.deviation.minCoeff() > 0, "columns vary");
}

/// Anything but InputError goes on upwards.
template <class Work> void readOrRefuse(const Work& work)
{
    try {
        work();
    } catch (const InputError& error) {
        const std::string_view said = error.what();
        promise(!said.empty() && said.find('\n') == std::string_view::npos, "a refusal is one line");
    }
}

void readGenotypesCsv(const std::string& bytes)
{
    readOrRefuse([&] { checkGenotypes(readAnyGenotypes(bytes, "fuzz.csv")); });
}

void readGenepopFile(const std::string& bytes)
{
    readOrRefuse([&] { checkGenotypes(readGenepop(bytes, "fuzz.gen")); });
}

void readPedigreeTable(const std::string& bytes)
{
    readOrRefuse([&] { checkPedigree(readPedigree(bytes, "fuzz.csv")); });
}

void readGedcomFile(const std::string& bytes)
{
    readOrRefuse([&] { checkPedigree(readGedcom(decodedText(bytes, "fuzz.ged").text, "fuzz.ged")); });
    readOrRefuse([&] { checkPedigree(readPedigree(bytes, "fuzz.ged")); }); // ANSEL, too
}

void readEncoding(const std::string& bytes)
{
    readOrRefuse([&] {
        const DecodedText decoded = decodedText(bytes, "fuzz.txt");
        promise(malformedUtf8(decoded.text) == std::string_view::npos, "what is decoded is UTF-8");
        promise(decoded.text.find('\0') == std::string::npos, "it has no NUL");
        promise(decoded.text.size() <= 3 * bytes.size(), "it is not much longer");
        promise(decodedText(decoded.text, "again.txt").text.size() <= decoded.text.size(), "UTF-8 stays what it is");
    });
    const std::string value = shown(bytes);
    promise(malformedUtf8(value) == std::string_view::npos, "what is shown is UTF-8");
    promise(value.size() <= 4 * kShownCharacters && value.find('\x1B') == std::string::npos,
            "it is short and harmless");
    promise(malformedUtf8(visible(bytes)) == std::string_view::npos, "what is visible is UTF-8");
}

/// What is recognised and not refused is taken by its reader; recognising never throws.
void recognise(const std::string& bytes)
{
    const auto [kind, refusal] = recognisedData(bytes, "fuzz");
    if (refusal)
        return;
    if (kind == DataKind::Pedigree)
        checkPedigree(readPedigree(bytes, "fuzz"));
    if (kind == DataKind::Genotypes)
        checkGenotypes(readAnyGenotypes(bytes, "fuzz"));
    if (kind == DataKind::Numbers)
        checkTable(readTable(bytes, "fuzz", {}, 2), 2);
    if (kind == DataKind::OneColumn)
        checkTable(readTable(bytes, "fuzz", {}, 1), 1);
    if (kind == DataKind::Text)
        checkText(readText(bytes, "fuzz", TextUnit::Words));
    if (kind == DataKind::Characters)
        checkText(readText(bytes, "fuzz", TextUnit::Characters));
}

void readIdx(const std::string& bytes)
{
    readOrRefuse([&] { checkImages(readIdxImages(bytes, "fuzz.idx")); });
    ImageSet images;
    images.pixels.resize(50, 1);
    readOrRefuse([&] { promise(withIdxLabels(images, bytes, "fuzz.idx").labels.size() == 50, "a label for each"); });
}

void readPngFile(const std::string& bytes)
{
    readOrRefuse([&] {
        const GreyImage image = readPng(bytes, "fuzz.png");
        promise(image.width >= 1 && image.height >= 1, "images have pixels");
        promise(image.width <= kMaximumImageSide && image.height <= kMaximumImageSide, "images are small");
        promise(image.bytes.size() == static_cast<std::size_t>(image.width * image.height), "a byte for each pixel");
    });
}

void readScenarioFile(const std::string& bytes)
{
    readOrRefuse([&] {
        const Scenario scenario = parseScenario(bytes, "fuzz.json", "/");
        promise(parseScenario(scenarioJson(scenario), "again.json", "/") == scenario,
                "what is written reads back equal");
    });
}

/// Short tables are refused, so the rows are read many times over, too.
void readNumbers(const std::string& bytes)
{
    readOrRefuse([&] {
        const CsvFile file = parseCsv(bytes, "fuzz.csv");
        promise(file.rows.size() == file.lines.size() && !file.rows.empty(), "a line for each row");
        for (const auto& row : file.rows)
            promise(row.size() == file.header.size(), "as many cells as the header");
    });
    const std::size_t header = std::min(bytes.find('\n'), bytes.size());
    std::string many = bytes;
    for (std::size_t i = 0; i < kMinimumTableRows && many.size() < kLongestTable; ++i)
        many.append(bytes, header);
    for (const std::size_t columns : {std::size_t{1}, std::size_t{2}}) {
        readOrRefuse([&] { checkTable(readTable(bytes, "fuzz.csv", {}, columns), columns); });
        readOrRefuse([&] { checkTable(readTable(many, "fuzz.csv", {}, columns), columns); });
    }
    readOrRefuse([&] { checkTable(readTable(many, "fuzz.csv", {"x"}, 1), 1); });
}

/// Short texts are refused, so every text is read many times over, too.
void readTextFile(const std::string& bytes)
{
    constexpr std::size_t kEnoughBytes = 20'000;
    std::string many = bytes;
    while (!bytes.empty() && many.size() < kEnoughBytes)
        many += bytes;
    for (const TextUnit unit : {TextUnit::Words, TextUnit::Characters}) {
        readOrRefuse([&] { checkText(readText(bytes, "fuzz.txt", unit)); });
        readOrRefuse([&] { checkText(readText(many, "fuzz.txt", unit)); });
    }
}

} // namespace

const std::array<Reader, 11>& readers()
{
    static const std::array<Reader, 11> all{{{"genotypes_csv", readGenotypesCsv},
                                             {"genepop", readGenepopFile},
                                             {"pedigree_csv", readPedigreeTable},
                                             {"gedcom", readGedcomFile},
                                             {"idx", readIdx},
                                             {"png", readPngFile},
                                             {"scenario", readScenarioFile},
                                             {"table", readNumbers},
                                             {"text", readTextFile},
                                             {"encoding", readEncoding},
                                             {"recognition", recognise}}};
    return all;
}

} // namespace outcross
