#include "engine/data/genotype_cells.h"

#include "engine/data/blanks.h"
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

/// The two parts of a cell, without blanks around them; both empty where it has not two.
std::array<std::string_view, 2> partsOf(std::string_view cell, std::string_view separators)
{
    if (separators == kUsual)
        cell = genotypeField(cell);
    const std::size_t at = cell.find_first_of(separators);
    if (at == std::string_view::npos || cell.find_first_of(separators, at + 1) != std::string_view::npos)
        return {};
    return {withoutBlanks(cell.substr(0, at)), withoutBlanks(cell.substr(at + 1))};
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

Parted partedBy(const CsvFile& file, std::span<const std::size_t> columns, std::string_view separators)
{
    Parted parted;
    for (const auto& row : file.rows)
        for (const std::size_t column : columns) {
            const std::string_view cell = withoutBlanks(row[column]);
            const auto parts = partsOf(cell, separators);
            parted.filled += !isUnknownName(cell);
            parted.cells += separators == kUsual ? !parts[0].empty() && !parts[1].empty()
                                                 : isUnmistakable(parts[0]) && isUnmistakable(parts[1]);
        }
    return parted;
}

/// A slash or a bar, unless another mark parts more cells.
std::string_view separatorsOf(const CsvFile& file, std::span<const std::size_t> columns)
{
    const Parted usual = partedBy(file, columns, kUsual);
    std::string_view best = kUsual;
    std::size_t most = usual.cells;
    if (2 * most >= usual.filled)
        return best;
    for (const std::string_view separators : {":", "-", " ", "_", ","})
        if (const std::size_t cells = partedBy(file, columns, separators).cells; cells > most) {
            best = separators;
            most = cells;
        }
    return best;
}

/// What the cells say about the name 0.
struct ZeroEvidence {
    bool onlyDigits = true;      ///< Every allele that is surely one is a single digit.
    bool hasOthers = false;      ///< There are alleles besides 0.
    bool aboveOne = false;       ///< … and some above 1.
    bool isHeterozygous = false; ///< Two different ones in one cell.
    bool hasWords = false;       ///< Missing ones have a code of their own, as in "./.".
    std::size_t pairs = 0;       ///< Of zeros.
    std::size_t mixed = 0;       ///< A zero beside another allele.
};

ZeroEvidence evidenceOn(const CsvFile& file, std::span<const std::size_t> columns, std::string_view separators)
{
    ZeroEvidence evidence;
    for (const auto& row : file.rows)
        for (const std::size_t column : columns) {
            const std::string_view cell = withoutBlanks(row[column]);
            const auto [first, second] = partsOf(cell, separators);
            if (first.empty() || second.empty())
                continue;
            const std::size_t zeros = (first == "0" ? 1U : 0U) + (second == "0" ? 1U : 0U);
            evidence.pairs += zeros == 2;
            std::size_t known = 0;
            for (const std::string_view name : {first, second}) {
                if (name == "0")
                    continue;
                if (isUnknownWord(name)) {
                    evidence.hasWords = true;
                    continue;
                }
                if (isUnknownName(name))
                    continue;
                ++known;
                evidence.hasOthers = true;
                evidence.onlyDigits = evidence.onlyDigits && name.size() == 1 && isNumber(name);
                evidence.aboveOne = evidence.aboveOne || name != "1";
            }
            evidence.mixed += zeros == 1 && known == 1;
            evidence.isHeterozygous = evidence.isHeterozygous || (known == 2 && first != second);
        }
    return evidence;
}

/// As VCF counts, 0 is what the reference has; as PLINK codes (1 and 2, or 1 to 4), 0/0 is nothing at all and hardly
/// ever stands beside another allele.
bool meansZero(const ZeroEvidence& evidence)
{
    constexpr std::size_t kPairsAMixed = 20;
    if (!evidence.onlyDigits || evidence.pairs + evidence.mixed == 0 || !evidence.hasOthers)
        return false;
    return !evidence.aboveOne || evidence.hasWords || !evidence.isHeterozygous ||
           (evidence.mixed > 0 && kPairsAMixed * evidence.mixed >= evidence.pairs);
}

} // namespace

SplitGenotype splitGenotype(std::string_view cell, const GenotypeForm& form)
{
    cell = withoutBlanks(cell);
    if (form.separators == kUsual)
        cell = genotypeField(cell);
    const auto isUnknown = [&](std::string_view name) {
        return isUnknownName(name) && !(form.zeroIsAllele && name == "0");
    };
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
    const std::array names{withoutBlanks(cell.substr(0, at)), withoutBlanks(cell.substr(at + 1))};
    const int unknown = (isUnknown(names[0]) ? 1 : 0) + (isUnknown(names[1]) ? 1 : 0);
    if (unknown > 0)
        return {unknown == 2 ? GenotypeCell::Missing : GenotypeCell::Half};
    if (form.separators != kUsual && !(isUnmistakable(names[0]) && isUnmistakable(names[1])))
        return {GenotypeCell::Other};
    return {GenotypeCell::Alleles, names};
}

GenotypeForm genotypeFormOf(const CsvFile& file, std::span<const std::size_t> columns)
{
    GenotypeForm form;
    form.separators = separatorsOf(file, columns);
    if (form.separators != kUsual)
        form.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the two alleles of a cell were taken to be parted by "
                                                          "“%2”."),
                              {file.source, std::string(form.separators)}});
    const ZeroEvidence evidence = evidenceOn(file, columns, form.separators);
    form.zeroIsAllele = meansZero(evidence);
    if (form.zeroIsAllele)
        form.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: the alleles count 0, 1, …, so 0 was taken for an allele "
                                                          "and not for a missing one."),
                              {file.source}});
    else if (evidence.onlyDigits && evidence.hasOthers && evidence.pairs > 0)
        form.notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: 0/0 was taken for missing in cells of this number: %2."),
                              {file.source, std::to_string(evidence.pairs)}});
    return form;
}

} // namespace outcross
