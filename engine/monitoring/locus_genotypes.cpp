#include "engine/monitoring/locus_genotypes.h"

#include <algorithm>
#include <cstddef>

namespace outcross
{
namespace
{

struct Copy {
    std::uint16_t allele;
    bool inHeterozygote;
};

/// Collects cells, then sums up.
class Gathering
{
public:
    void add(const GenotypeSample::Cell& cell)
    {
        if (cell[0] == GenotypeSample::kMissing || cell[1] == GenotypeSample::kMissing)
            return;
        const bool heterozygous = cell[0] != cell[1];
        ++m_seen.individuals;
        m_seen.heterozygotes += heterozygous ? 1 : 0;
        for (const std::uint16_t allele : cell)
            m_copies.push_back({allele, heterozygous});
    }

    [[nodiscard]] SeenDeme summedUp()
    {
        std::sort(m_copies.begin(), m_copies.end(), [](Copy a, Copy b) { return a.allele < b.allele; });
        for (const Copy copy : m_copies) {
            if (m_seen.alleles.empty() || m_seen.alleles.back().allele != copy.allele)
                m_seen.alleles.push_back({copy.allele, 0, 0});
            ++m_seen.alleles.back().copies;
            m_seen.alleles.back().heterozygotes += copy.inHeterozygote ? 1 : 0;
        }
        return std::move(m_seen);
    }

private:
    SeenDeme m_seen;
    std::vector<Copy> m_copies;
};

} // namespace

SeenDeme seenPooled(const GenotypeSample& sample, int locus)
{
    Gathering all;
    for (std::size_t i = 0; i < sample.individuals(); ++i)
        all.add(sample.cell(i, locus));
    return all.summedUp();
}

std::vector<SeenDeme> seenByDeme(const GenotypeSample& sample, int locus)
{
    const auto largest = std::max_element(sample.deme.begin(), sample.deme.end());
    std::vector<Gathering> demes(largest == sample.deme.end() ? 0 : static_cast<std::size_t>(*largest) + 1);
    for (std::size_t i = 0; i < sample.individuals(); ++i)
        demes[static_cast<std::size_t>(sample.deme[i])].add(sample.cell(i, locus));
    std::vector<SeenDeme> seen;
    seen.reserve(demes.size());
    for (Gathering& deme : demes)
        seen.push_back(deme.summedUp());
    return seen;
}

int sampledDemes(const GenotypeSample& sample)
{
    std::vector<int> demes = sample.deme;
    std::sort(demes.begin(), demes.end());
    return static_cast<int>(std::unique(demes.begin(), demes.end()) - demes.begin());
}

GenotypeSample sampleOf(const Genotypes& genotypes)
{
    static_assert(GenotypeSample::kMissing == Genotypes::kMissing);
    return {
        static_cast<int>(genotypes.loci()), {genotypes.colonyOf.begin(), genotypes.colonyOf.end()}, genotypes.cells};
}

} // namespace outcross
