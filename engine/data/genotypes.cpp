#include "engine/data/genotypes.h"

#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kFirstLocusColumn = 2;
constexpr std::size_t kShownCharacters = 40;

std::string_view trimmed(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return cell.substr(first, cell.find_last_not_of(" \t") - first + 1);
}

/// Enough of a cell to recognise it, cut between two UTF-8 characters.
std::string shown(const std::string& cell)
{
    if (cell.size() <= kShownCharacters)
        return cell;
    std::size_t end = kShownCharacters;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80)
        --end;
    return cell.substr(0, end) + "…";
}

/// Gives each allele name of one locus its place. Sorted by length first, so that numbers stand in numeric order.
struct ByLengthThenText {
    bool operator()(std::string_view a, std::string_view b) const
    {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
};
using AlleleIndex = std::map<std::string_view, std::uint16_t, ByLengthThenText>;

/// How tables write an allele that nobody could read: 0 (00, 000), NA, ?.
bool isMissing(std::string_view name)
{
    return name == "NA" || name == "?" || name.find_first_not_of('0') == std::string_view::npos;
}

/// The two names of a cell, both empty if it is missing. Views into the file's own text.
std::array<std::string_view, 2> splitCell(const CsvFile& file, std::size_t row, std::size_t column)
{
    const std::string& written = file.rows[row][column];
    const std::string_view cell = trimmed(written);
    if (cell.empty() || isMissing(cell))
        return {};
    const std::size_t slash = cell.find('/');
    if (slash != std::string_view::npos && cell.find('/', slash + 1) == std::string_view::npos) {
        const std::array names{trimmed(cell.substr(0, slash)), trimmed(cell.substr(slash + 1))};
        if (isMissing(names[0]) && isMissing(names[1]) && !names[0].empty() && !names[1].empty())
            return {};
        if (!isMissing(names[0]) && !isMissing(names[1]))
            return names;
    }
    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2, column %3: “%4” is not a genotype; two alleles such as "
                                                  "136/146 were expected, or nothing"),
                      {file.source, std::to_string(file.lines[row]), file.header[column], shown(written)}});
}

void checkHeader(const CsvFile& file)
{
    if (file.header.size() < kFirstLocusColumn || file.header[0] != "pop" || file.header[1] != "id")
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line 1: genotypes were expected, with the columns pop and id "
                                         "first and then one for each locus"),
             {file.source}});
    const std::size_t loci = file.header.size() - kFirstLocusColumn;
    if (loci == 0)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line 1: there is no column of a locus after pop and id"), {file.source}});
    if (loci > static_cast<std::size_t>(kMaximumLoci))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line 1: %2 loci, but at most %3 are possible"),
                          {file.source, std::to_string(loci), std::to_string(kMaximumLoci)}});
    if (file.rows.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no individual"), {file.source}});
}

void readLocus(const CsvFile& file, std::size_t locus, Genotypes& genotypes)
{
    const std::size_t column = locus + kFirstLocusColumn;
    AlleleIndex index;
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        for (const std::string_view name : splitCell(file, row, column))
            if (!name.empty())
                index.try_emplace(name, Genotypes::kMissing);
        if (index.size() > static_cast<std::size_t>(kMaximumVariants))
            throw InputError(
                {QT_TRANSLATE_NOOP("engine",
                                   "%1, line %2, column %3: this locus has more than %4 alleles, which is the most"),
                 {file.source, std::to_string(file.lines[row]), file.header[column],
                  std::to_string(kMaximumVariants)}});
    }
    if (index.empty())
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, lines %2 to %3, column %4: no individual has a genotype at this locus"),
             {file.source, std::to_string(file.lines.front()), std::to_string(file.lines.back()),
              file.header[column]}});

    std::uint16_t next = 0;
    for (auto& [name, place] : index) {
        place = next++;
        genotypes.alleleNames[locus].emplace_back(name);
    }
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        const auto names = splitCell(file, row, column);
        if (names[0].empty())
            ++genotypes.missingCells;
        else
            genotypes.cells[row * genotypes.loci() + locus] = {index.at(names[0]), index.at(names[1])};
    }
}

} // namespace

Genotypes readGenotypes(const CsvFile& file)
{
    checkHeader(file);
    Genotypes genotypes;
    genotypes.locusNames.assign(file.header.begin() + kFirstLocusColumn, file.header.end());
    genotypes.alleleNames.resize(genotypes.loci());
    std::map<std::string_view, std::uint32_t> colonyIndex;
    for (const auto& row : file.rows) {
        const auto [place, isNew] =
            colonyIndex.try_emplace(row.front(), static_cast<std::uint32_t>(genotypes.colonies.size()));
        if (isNew)
            genotypes.colonies.push_back(row.front());
        genotypes.colonyOf.push_back(place->second);
    }
    genotypes.cells.assign(file.rows.size() * genotypes.loci(), {Genotypes::kMissing, Genotypes::kMissing});
    for (std::size_t locus = 0; locus < genotypes.loci(); ++locus)
        readLocus(file, locus, genotypes);
    return genotypes;
}

Genotypes withMissingCellsDrawn(Genotypes genotypes, Stream stream)
{
    if (genotypes.missingCells == 0)
        return genotypes;
    const std::size_t loci = genotypes.loci();
    for (std::size_t locus = 0; locus < loci; ++locus) {
        std::vector<std::vector<std::uint16_t>> seenInColony(genotypes.colonies.size());
        std::vector<std::uint16_t> seen;
        std::vector<std::size_t> missing;
        for (std::size_t i = 0; i < genotypes.individuals(); ++i) {
            const Genotypes::Cell& cell = genotypes.cell(i, locus);
            if (cell[0] == Genotypes::kMissing) {
                missing.push_back(i);
                continue;
            }
            auto& colony = seenInColony[genotypes.colonyOf[i]];
            colony.insert(colony.end(), cell.begin(), cell.end());
            seen.insert(seen.end(), cell.begin(), cell.end());
        }
        for (const std::size_t i : missing) {
            const auto& colony = seenInColony[genotypes.colonyOf[i]];
            const auto& source = colony.empty() ? seen : colony;
            for (std::uint16_t& allele : genotypes.cells[i * loci + locus])
                allele = source[stream.below(source.size())];
        }
    }
    genotypes.missingCells = 0;
    return genotypes;
}

} // namespace outcross
