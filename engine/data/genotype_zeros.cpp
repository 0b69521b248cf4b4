#include "engine/data/genotype_zeros.h"

#include "engine/data/blanks.h"
#include "engine/data/genotype_cells.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <bitset>
#include <charconv>
#include <string>

namespace outcross
{
namespace
{

/// Alleles are counted up to this number; whatever is above is a length or a name.
constexpr std::size_t kCounted = 32;
constexpr std::size_t kNotCounted = kCounted;
constexpr std::size_t kDigits = 10;

/// 1, 2, … as they are counted; 0, 01, 136 and words are not.
std::size_t countedAllele(std::string_view name)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool isCounted =
        error == std::errc() && end == name.data() + name.size() && name.front() != '0' && number < kCounted;
    return isCounted ? number : kNotCounted;
}

/// What the cells of one locus say about the name 0.
struct Evidence {
    std::bitset<kCounted> alleles; ///< Besides 0.
    bool hasNames = false;         ///< One at least is not counted.
    bool hasWords = false;         ///< Missing ones have a code of their own, as in "./.".
    std::size_t pairs = 0;         ///< Of zeros.
    std::size_t mixed = 0;         ///< A zero beside another allele.
    std::size_t same = 0;          ///< Two equal ones besides 0.
    std::size_t different = 0;     ///< Two different ones besides 0.

    [[nodiscard]] bool hasZeros() const { return pairs + mixed > 0; }
    [[nodiscard]] bool hasOthers() const { return alleles.any() || hasNames; }
    /// 1, 2, … without a gap.
    [[nodiscard]] bool countsOn() const { return alleles.any() && (alleles >> (alleles.count() + 1)).none(); }
    [[nodiscard]] bool hasOneOther() const { return countsOn() && alleles.count() == 1; }
    /// Digits, or counted on: as VCF and PLINK code alleles.
    [[nodiscard]] bool isCoded() const { return !hasNames && ((alleles >> kDigits).none() || countsOn()); }
};

Evidence evidenceOn(const CsvFile& file, std::size_t column, std::string_view separators, PacedStop& stop)
{
    Evidence evidence;
    for (const auto& row : file.rows) {
        stop();
        const auto [first, second] = partsOfGenotype(withoutBlanks(row[column]), separators);
        if (first.empty() || second.empty())
            continue;
        const std::size_t zeros = (first == "0" ? 1U : 0U) + (second == "0" ? 1U : 0U);
        evidence.pairs += zeros == 2;
        std::size_t known = 0;
        for (const std::string_view name : {first, second}) {
            if (name == "0")
                continue;
            if (isUnknownName(name)) {
                evidence.hasWords = evidence.hasWords || isUnknownWord(name);
                continue;
            }
            ++known;
            const std::size_t allele = countedAllele(name);
            if (allele == kNotCounted)
                evidence.hasNames = true;
            else
                evidence.alleles.set(allele);
        }
        evidence.mixed += zeros == 1 && known == 1;
        evidence.same += known == 2 && first == second;
        evidence.different += known == 2 && first != second;
    }
    return evidence;
}

/// What one locus says by itself. Unsure is what the others have to decide.
enum class Verdict { NoZeros, Allele, Missing, Unsure };

/// In how many cells an allele 0 of frequency p would stand beside others: 2p(1 − p) of them, less by as much as the
/// others are met in pairs as well (Wright 1951: 1 − F).
double expectedMixed(const Evidence& evidence)
{
    const double others = static_cast<double>(evidence.same + evidence.different);
    const double cells = static_cast<double>(evidence.pairs + evidence.mixed) + others;
    const double share = static_cast<double>(2 * evidence.pairs + evidence.mixed) / (2 * cells);
    const double outbred = others > 0 ? std::min(1.0, 2 * static_cast<double>(evidence.different) / others) : 0;
    return 2 * share * (1 - share) * cells * outbred;
}

/// Missing alleles come in pairs, as a rule.
bool mixesAsOthersDo(const Evidence& evidence)
{
    constexpr double kShareAtLeast = 0.25;
    constexpr std::size_t kPairsAMixed = 20;
    if (evidence.mixed == 0)
        return false;
    if (evidence.different == 0)
        return evidence.hasOneOther() || kPairsAMixed * evidence.mixed >= evidence.pairs;
    return static_cast<double>(evidence.mixed) >= kShareAtLeast * expectedMixed(evidence);
}

Verdict verdictOn(const Evidence& evidence)
{
    constexpr double kMixedMissed = 3; // so many that none of them would be a wonder (Poisson: one in twenty)
    if (!evidence.hasZeros())
        return Verdict::NoZeros;
    if (!evidence.hasOthers())
        return Verdict::Unsure;
    if (!evidence.isCoded())
        return Verdict::Missing;
    if (mixesAsOthersDo(evidence) || (evidence.hasWords && expectedMixed(evidence) < kMixedMissed))
        return Verdict::Allele;
    return evidence.different + evidence.mixed > 0 ? Verdict::Missing : Verdict::Unsure;
}

/// What the loci that are sure say to the others.
struct Votes {
    std::size_t allele = 0;
    std::size_t missing = 0;
    bool hasWords = false;     ///< "./." somewhere.
    bool anyDifferent = false; ///< Two different alleles in one cell somewhere.
};

bool isAssumedAllele(const Evidence& evidence, const Votes& votes)
{
    if (votes.allele != votes.missing)
        return votes.allele > votes.missing;
    if (evidence.hasWords || !evidence.hasOthers())
        return evidence.hasWords;
    return votes.hasWords || evidence.hasOneOther() || (evidence.countsOn() && !votes.anyDifferent);
}

void noteLoci(const CsvFile& file, const std::vector<std::string>& loci, const char* pattern, std::vector<Text>& notes)
{
    if (!loci.empty())
        notes.push_back({pattern, {file.source, listOfNames(loci)}});
}

} // namespace

std::vector<bool> zerosThatAreAlleles(const CsvFile& file, std::span<const std::size_t> columns,
                                      std::string_view separators, std::vector<Text>& notes, PacedStop& stop)
{
    std::vector<Evidence> evidence;
    Votes votes;
    for (const std::size_t column : columns) {
        const Evidence& locus = evidence.emplace_back(evidenceOn(file, column, separators, stop));
        const Verdict verdict = verdictOn(locus);
        votes.allele += verdict == Verdict::Allele;
        // Coded 1 and 2, whether or not somebody is missing.
        votes.missing +=
            locus.isCoded() && locus.alleles.count() > 1 && verdict != Verdict::Allele && verdict != Verdict::Unsure;
        votes.hasWords = votes.hasWords || (locus.hasWords && locus.isCoded());
        votes.anyDifferent = votes.anyDifferent || locus.different + locus.mixed > 0;
    }

    std::vector<bool> areAlleles(file.header.size());
    std::vector<std::string> alleles;
    std::vector<std::string> missing;
    std::vector<std::string> assumedAlleles;
    std::vector<std::string> assumedMissing;
    // Where 0 is all there is, whatever the others turned out to be counts, too.
    for (const bool onlyZeros : {false, true}) {
        const Votes before = votes;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Evidence& locus = evidence[i];
            const Verdict verdict = verdictOn(locus);
            if (verdict == Verdict::NoZeros || locus.hasOthers() == onlyZeros)
                continue;
            const bool isUnsure = verdict == Verdict::Unsure;
            const bool isAllele = isUnsure ? isAssumedAllele(locus, before) : verdict == Verdict::Allele;
            areAlleles[columns[i]] = isAllele;
            const std::string& name = file.header[columns[i]];
            if (isUnsure && !isAllele && onlyZeros)
                continue; // left out as a locus at which nobody has a genotype, which is said there
            if (isUnsure)
                (isAllele ? assumedAlleles : assumedMissing).push_back(name);
            else if (isAllele)
                alleles.push_back(name);
            else if (locus.isCoded())
                missing.push_back(name);
            if (isUnsure && !onlyZeros)
                ++(isAllele ? votes.allele : votes.missing);
        }
    }
    noteLoci(file, alleles,
             QT_TRANSLATE_NOOP("engine", "%1: the alleles count 0, 1, …, so 0 was taken for an allele and not for a "
                                         "missing one (at the loci %2)."),
             notes);
    noteLoci(file, missing,
             QT_TRANSLATE_NOOP("engine",
                               "%1: 0 hardly ever stands beside another allele, so it was taken for a missing "
                               "one (at the loci %2)."),
             notes);
    noteLoci(file, assumedAlleles,
             QT_TRANSLATE_NOOP("engine", "%1: whether 0 is an allele or a missing one cannot be told for sure at the "
                                         "loci %2; by what the others show, 0 was taken for an allele."),
             notes);
    noteLoci(file, assumedMissing,
             QT_TRANSLATE_NOOP("engine", "%1: whether 0 is an allele or a missing one cannot be told for sure at the "
                                         "loci %2; by what the others show, 0 was taken for a missing one."),
             notes);
    return areAlleles;
}

} // namespace outcross
