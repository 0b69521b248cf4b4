#include "engine/data/genotypes.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/blanks.h"
#include "engine/data/column_names.h"
#include "engine/data/genotype_alleles.h"
#include "engine/data/genotype_cells.h"
#include "engine/data/unknown.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kShownCharacters = 40;

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

[[noreturn]] void refuseCell(const CsvFile& file, std::size_t row, std::size_t column)
{
    throw InputError(
        {QT_TRANSLATE_NOOP("engine", "%1, line %2, column %3: “%4” is not a genotype; two alleles such as "
                                     "136/146 were expected, or nothing"),
         {file.source, std::to_string(file.lines[row]), file.header[column], shown(file.rows[row][column])}});
}

/// Reads one table; see readGenotypes().
class Reader
{
public:
    Reader(const CsvFile& file, const std::stop_token& stop) : m_file(file), m_stop(stop)
    {
        m_genotypes.notes = file.notes;
    }

    Genotypes genotypes() &&
    {
        findColumns();
        m_form = genotypeFormOf(m_file, m_columns, m_stop);
        m_genotypes.notes.insert(m_genotypes.notes.end(), m_form.notes.begin(), m_form.notes.end());
        keepLoci();
        readColonies();
        readLoci();
        m_spellings.note(m_file.source, m_genotypes.notes);
        noteHalves();
        return std::move(m_genotypes);
    }

private:
    /// The colony's column, and those that may be loci.
    void findColumns()
    {
        const auto populations = columnsOf(ColumnRole::Population, m_file.header);
        if (populations.empty() || !m_file.hasHeader)
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: genotypes were expected, with a column pop for the "
                                             "population and one for each locus; found: %3; missing: pop"),
                 {m_file.source, std::to_string(m_file.headerLine), listOfNames(m_file.header)}});
        m_population = populations.front();
        if (populations.size() > 1 &&
            columnKey(m_file.header[populations[1]]) == columnKey(m_file.header[m_population]))
            refuseTwins(m_file, m_file.header[m_population]);
        if (populations.size() > 1 || columnKey(m_file.header[m_population]) != "pop")
            m_genotypes.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the populations were taken from the column "
                                                                     "“%2”."),
                                         {m_file.source, m_file.header[m_population]}});
        const auto ids = columnsOf(ColumnRole::Id, m_file.header);
        for (std::size_t column = 0; column < m_file.header.size(); ++column)
            if (column != m_population && (ids.empty() || column != ids.front()))
                m_columns.push_back(column);
        if (m_columns.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: there is no column of a locus; found: %3"),
                              {m_file.source, std::to_string(m_file.headerLine), listOfNames(m_file.header)}});
    }

    /// Whether most of the cells that say anything are genotypes, or halves of them.
    enum class Content { Genotypes, Nothing, Others };
    [[nodiscard]] Content contentOf(std::size_t column, std::size_t& firstOther)
    {
        std::size_t genotypes = 0;
        std::size_t halves = 0;
        std::size_t others = 0;
        for (std::size_t row = 0; row < m_file.rows.size(); ++row) {
            m_stop();
            switch (splitGenotype(m_file.rows[row][column], m_form, column).kind) {
            case GenotypeCell::Alleles:
                ++genotypes;
                break;
            case GenotypeCell::Half:
                ++halves;
                break;
            case GenotypeCell::Other:
                firstOther = others++ == 0 ? row : firstOther;
                break;
            case GenotypeCell::Missing:
                break;
            }
        }
        if (genotypes + halves < others)
            return Content::Others;
        return genotypes > 0 ? Content::Genotypes : Content::Nothing;
    }

    void keepLoci()
    {
        std::vector<std::size_t> loci;
        std::vector<std::string> empty;
        std::vector<std::string> others;
        std::optional<std::pair<std::size_t, std::size_t>> wrongCell;
        for (const std::size_t column : m_columns) {
            std::size_t row = 0;
            switch (contentOf(column, row)) {
            case Content::Genotypes:
                loci.push_back(column);
                break;
            case Content::Nothing:
                empty.push_back(m_file.header[column]);
                break;
            case Content::Others:
                others.push_back(m_file.header[column]);
                if (!wrongCell)
                    wrongCell = {row, column};
                break;
            }
        }
        if (loci.empty() && wrongCell)
            refuseCell(m_file, wrongCell->first, wrongCell->second);
        if (loci.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: no individual has a genotype at any locus (%2)"),
                              {m_file.source, listOfNames(empty)}});
        if (loci.size() > static_cast<std::size_t>(kMaximumLoci))
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: %3 loci, but at most %4 are possible"),
                              {m_file.source, std::to_string(m_file.headerLine), std::to_string(loci.size()),
                               std::to_string(kMaximumLoci)}});
        if (!empty.empty())
            m_genotypes.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: loci at which nobody has a genotype were left out: %2."),
                 {m_file.source, listOfNames(empty)}});
        if (!others.empty())
            m_genotypes.notes.push_back(
                {QT_TRANSLATE_NOOP(
                     "engine", "%1: columns of which most cells are no genotypes, as the others have them, were left "
                               "out: %2."),
                 {m_file.source, listOfNames(others)}});
        m_columns = std::move(loci);
    }

    void readColonies()
    {
        std::map<std::string_view, std::uint32_t> index;
        std::size_t without = 0;
        for (const auto& row : m_file.rows) {
            std::string_view name = withoutBlanks(row[m_population]);
            if (isUnknownWord(name)) {
                name = kUnknownColony;
                ++without;
            }
            const auto [place, isNew] =
                index.try_emplace(name, static_cast<std::uint32_t>(m_genotypes.colonies.size()));
            if (isNew)
                m_genotypes.colonies.emplace_back(name);
            m_genotypes.colonyOf.push_back(place->second);
        }
        if (without > 0)
            m_genotypes.notes.push_back(counted(
                without,
                QT_TRANSLATE_NOOP("engine", "%1: one individual without a population was taken for a population "
                                            "of its own, “?”."),
                QT_TRANSLATE_NOOP("engine", "%1: %2 individuals without a population were taken for one of "
                                            "their own, “?”."),
                {m_file.source, std::to_string(without)}));
    }

    void readLoci()
    {
        const std::size_t loci = m_columns.size();
        m_genotypes.alleleNames.resize(loci);
        for (const std::size_t column : m_columns)
            m_genotypes.locusNames.push_back(m_file.header[column]);
        m_genotypes.cells.assign(m_file.rows.size() * loci, {Genotypes::kMissing, Genotypes::kMissing});
        for (std::size_t locus = 0; locus < loci; ++locus)
            readLocus(locus);
    }

    void readLocus(std::size_t locus)
    {
        const std::size_t column = m_columns[locus];
        AlleleIndex index;
        for (std::size_t row = 0; row < m_file.rows.size(); ++row) {
            m_stop();
            const SplitGenotype cell = splitGenotype(m_file.rows[row][column], m_form, column);
            if (cell.kind == GenotypeCell::Other)
                refuseCell(m_file, row, column);
            if (cell.kind != GenotypeCell::Alleles)
                continue;
            for (const std::string_view name : cell.names)
                index.try_emplace(name, Genotypes::kMissing);
            if (index.size() > static_cast<std::size_t>(kMaximumVariants))
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2, column %3: this locus has more than %4 alleles, which "
                                                 "is the most"),
                     {m_file.source, std::to_string(m_file.lines[row]), m_file.header[column],
                      std::to_string(kMaximumVariants)}});
        }
        placeAlleles(index, locus);
        for (std::size_t row = 0; row < m_file.rows.size(); ++row) {
            m_stop();
            const SplitGenotype cell = splitGenotype(m_file.rows[row][column], m_form, column);
            if (cell.kind == GenotypeCell::Alleles)
                m_genotypes.cells[row * m_columns.size() + locus] = {index.at(cell.names[0]), index.at(cell.names[1])};
            else
                ++m_genotypes.missingCells;
            m_halves += cell.kind == GenotypeCell::Half;
        }
    }

    /// Gives each spelling the place of its allele, and the locus the names of these.
    void placeAlleles(AlleleIndex& index, std::size_t locus)
    {
        std::vector<std::string_view> names;
        for (const auto& [name, place] : index)
            names.push_back(name);
        const std::vector<std::size_t> sameAs = m_spellings.sameAs(names, m_genotypes.locusNames[locus]);
        std::vector<std::string>& kept = m_genotypes.alleleNames[locus];
        std::vector<std::uint16_t> places(names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (sameAs[i] == i) {
                places[i] = static_cast<std::uint16_t>(kept.size());
                kept.emplace_back(names[i]);
            } else {
                places[i] = places[sameAs[i]];
            }
            index.at(names[i]) = places[i];
        }
    }

    void noteHalves()
    {
        if (m_halves > 0)
            m_genotypes.notes.push_back(halvesNote(m_file.source, m_halves));
    }

    static constexpr std::string_view kUnknownColony = "?";

    const CsvFile& m_file;
    PacedStop m_stop;
    GenotypeForm m_form;
    std::size_t m_population = 0;
    std::vector<std::size_t> m_columns; ///< Of the loci.
    AlleleSpellings m_spellings;
    std::size_t m_halves = 0;
    Genotypes m_genotypes;
};

} // namespace

Text halvesNote(const std::string& source, std::size_t halves)
{
    return counted(halves,
                   QT_TRANSLATE_NOOP("engine", "%1: one genotype was taken for missing, as one of its two alleles is "
                                               "missing."),
                   QT_TRANSLATE_NOOP("engine",
                                     "%1: %2 genotypes were taken for missing, as one of their two alleles is "
                                     "missing."),
                   {source, std::to_string(halves)});
}

Genotypes readGenotypes(const CsvFile& file, const std::stop_token& stop)
{
    if (file.rows.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no individual"), {file.source}});
    return Reader(file, stop).genotypes();
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
