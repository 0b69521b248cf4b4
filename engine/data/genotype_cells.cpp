#include "engine/data/genotype_cells.h"

#include "engine/data/blanks.h"
#include "engine/data/csv_dialect.h"
#include "engine/data/genotype_zeros.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::string_view kUsual = "/|";

bool isNumber(std::string_view name)
{
    return !name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Of a cell as VCF has it, "0/1:35:99", the genotype, which stands first; any other cell whole.
std::string_view genotypeField(std::string_view cell)
{
    const std::string_view first = cell.substr(0, cell.find(':'));
    const std::size_t at = first.find_first_of(kUsual);
    const auto isAllele = [](std::string_view name) { return isNumber(name) || name == "."; };
    const bool isGenotype =
        at != std::string_view::npos && isAllele(first.substr(0, at)) && isAllele(first.substr(at + 1));
    return isGenotype ? first : cell;
}

/// With marks that names may hold, too, only what can hardly be anything else is a genotype.
bool isUnmistakable(std::string_view part)
{
    return isNumber(part) || part.size() == 1 || (!part.empty() && isUnknownName(part));
}

/// How many cells these marks part into two alleles, and how many there are with anything but a code for unknown.
struct Parted {
    std::size_t cells = 0;
    std::size_t filled = 0;
};

Parted partedBy(const CsvFile& file, std::span<const std::size_t> columns, std::string_view separators, PacedStop& stop)
{
    Parted parted;
    for (const auto& row : file.rows) {
        for (const std::size_t column : columns) {
            stop();
            const std::string_view cell = withoutBlanks(row[column]);
            const auto parts = partsOfGenotype(cell, separators);
            parted.filled += !isUnknownName(cell);
            parted.cells += separators == kUsual ? !parts[0].empty() && !parts[1].empty()
                                                 : isUnmistakable(parts[0]) && isUnmistakable(parts[1]);
        }
    }
    return parted;
}

/// A slash or a bar, unless another mark parts more cells.
std::string_view separatorsOf(const CsvFile& file, std::span<const std::size_t> columns, PacedStop& stop)
{
    const Parted usual = partedBy(file, columns, kUsual, stop);
    std::string_view best = kUsual;
    std::size_t most = usual.cells;
    if (2 * most >= usual.filled)
        return best;
    for (const std::string_view separators : {":", "-", " ", "_", ","})
        if (const std::size_t cells = partedBy(file, columns, separators, stop).cells; cells > most) {
            best = separators;
            most = cells;
        }
    return best;
}

} // namespace

std::array<std::string_view, 2> partsOfGenotype(std::string_view cell, std::string_view separators)
{
    if (separators == kUsual)
        cell = genotypeField(cell);
    const std::size_t at = cell.find_first_of(separators);
    if (at == std::string_view::npos || cell.find_first_of(separators, at + 1) != std::string_view::npos)
        return {};
    return {withoutWideBlanks(cell.substr(0, at)), withoutWideBlanks(cell.substr(at + 1))};
}

SplitGenotype splitGenotype(std::string_view cell, const GenotypeForm& form, std::size_t column)
{
    cell = withoutBlanks(cell);
    if (form.separators == kUsual)
        cell = genotypeField(cell);
    const bool zeroIsAllele = column < form.zeroIsAllele.size() && form.zeroIsAllele[column];
    const auto isUnknown = [&](std::string_view name) { return isUnknownName(name) && !(zeroIsAllele && name == "0"); };
    if (isUnknownName(cell))
        return {GenotypeCell::Missing};
    const std::size_t at = cell.find_first_of(form.separators);
    if (at == std::string_view::npos || cell.find_first_of(form.separators, at + 1) != std::string_view::npos) {
        // "N/A" and the like hold a separator themselves: N/A/N/A.
        const std::string_view half = cell.substr(0, cell.size() / 2);
        const bool isPair =
            cell.size() % 2 == 1 && !half.empty() && isUnknownWord(half) && isUnknownWord(cell.substr(half.size() + 1));
        return {isPair ? GenotypeCell::Missing : GenotypeCell::Other};
    }
    const std::array names{withoutWideBlanks(cell.substr(0, at)), withoutWideBlanks(cell.substr(at + 1))};
    const int unknown = (isUnknown(names[0]) ? 1 : 0) + (isUnknown(names[1]) ? 1 : 0);
    if (unknown > 0)
        return {unknown == 2 ? GenotypeCell::Missing : GenotypeCell::Half};
    if (form.separators != kUsual && !(isUnmistakable(names[0]) && isUnmistakable(names[1])))
        return {GenotypeCell::Other};
    return {GenotypeCell::Alleles, names};
}

GenotypeForm genotypeFormOf(const CsvFile& file, std::span<const std::size_t> columns, PacedStop& stop)
{
    GenotypeForm form;
    form.separators = separatorsOf(file, columns, stop);
    if (form.separators != kUsual)
        form.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the two alleles of a cell were taken to be parted by "
                                                          "“%2”."),
                              {file.source, std::string(form.separators)}});
    form.zeroIsAllele = zerosThatAreAlleles(file, columns, form.separators, form.notes, stop);
    return form;
}

} // namespace outcross
