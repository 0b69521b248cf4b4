#include "engine/population/mutation.h"

#include "engine/base/errors.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <string>
#include <utility>

namespace outcross
{
namespace
{

/// Visits (individual, copy, locus counted from 0) of every gene copy that mutates.
template <typename Visit>
void forEachMutant(std::int64_t first, std::int64_t last, int loci, double rate, Stream& stream, Visit&& visit)
{
    forEachSuccess(2 * (last - first) * loci, rate, stream, [&](std::int64_t copy) {
        const std::int64_t gamete = copy / loci;
        visit(first + gamete / 2, static_cast<int>(gamete % 2), static_cast<int>(copy % loci));
    });
}

} // namespace

Mutation::Mutation(MutationModel model, std::shared_ptr<const GenePool> start)
    : m_model(model), m_start(std::move(start))
{
}

void Mutation::begin(const HaplotypeStore& parents)
{
    m_parents = &parents;
    ++m_generation;
}

void Mutation::mutate(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int neutralLoci, double rate,
                      Stream& stream)
{
    forEachMutant(first, last, neutralLoci, rate, stream, [&](std::int64_t individual, int copy, int locus) {
        offspring.setAllele(individual, copy, locus, mutant(offspring.allele(individual, copy, locus), locus, stream));
    });
}

std::uint16_t Mutation::mutant(std::uint16_t allele, int locus, Stream& stream)
{
    const auto alleles = static_cast<std::uint64_t>(m_start->alleles(locus));
    switch (m_model) {
    case MutationModel::KAlleles:
        return static_cast<std::uint16_t>(stream.below(alleles));
    case MutationModel::OtherAlleles: {
        if (alleles == 1)
            return allele;
        const std::uint64_t other = stream.below(alleles - 1);
        return static_cast<std::uint16_t>(other < allele ? other : other + 1);
    }
    case MutationModel::Infinite:
        return unusedAllele(locus);
    case MutationModel::Stepwise: {
        if (alleles == 1)
            return allele;
        const bool up = allele == 0 || (allele + 1U < alleles && stream.below(2) == 1);
        return static_cast<std::uint16_t>(up ? allele + 1 : allele - 1);
    }
    }
    return allele;
}

std::uint16_t Mutation::unusedAllele(int locus)
{
    m_unused.resize(static_cast<std::size_t>(m_start->loci()));
    Unused& unused = m_unused[static_cast<std::size_t>(locus)];
    if (unused.generation != m_generation) {
        unused.generation = m_generation;
        unused.takenBefore = unused.taken;
    }
    if (unused.taken == unused.alleles.size())
        findUnused(locus, unused);
    return unused.alleles[unused.taken++];
}

void Mutation::findUnused(int locus, Unused& unused) const
{
    const auto counts = m_start->counts(locus);
    std::vector<bool> inUse(counts.size());
    for (std::size_t allele = 0; allele < counts.size(); ++allele)
        inUse[allele] = counts[allele] > 0;
    for (std::int64_t i = 0; i < m_parents->individuals(); ++i)
        for (int copy = 0; copy < 2; ++copy)
            inUse[m_parents->allele(i, copy, locus)] = true;
    unused.alleles.erase(unused.alleles.begin(),
                         unused.alleles.begin() + static_cast<std::ptrdiff_t>(unused.takenBefore));
    for (const std::uint16_t allele : unused.alleles)
        inUse[allele] = true;
    unused.takenBefore = 0;
    unused.taken = unused.alleles.size();
    for (std::size_t allele = 0; allele < inUse.size() && unused.alleles.size() < unused.taken + kAllelesFound;
         ++allele)
        if (!inUse[allele])
            unused.alleles.push_back(static_cast<std::uint16_t>(allele));
    if (unused.alleles.size() == unused.taken)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "no allele is left for a mutant: each of the %1 at locus %2 was a "
                                         "founder's or is carried by somebody; expected more alleles, "
                                         "fewer individuals or less mutation"),
             {std::to_string(counts.size()), std::to_string(locus + 1)}});
}

void mutateLoad(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int firstLocus, int loci, double rate,
                Stream& stream)
{
    forEachMutant(first, last, loci, rate, stream, [&](std::int64_t individual, int copy, int locus) {
        offspring.setAllele(individual, copy, firstLocus + locus, 1);
    });
}

} // namespace outcross
