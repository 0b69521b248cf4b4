#include "engine/population/diploid_origin.h"

#include "engine/data/genepop.h"
#include "engine/data/genotypes.h"
#include "engine/population/diploid_lineage.h"
#include "engine/population/founders.h"
#include "engine/population/founding_stock.h"

#include <utility>
#include <vector>

namespace outcross
{
namespace
{

/// Founders that differ between replicates only by who carries which allele: everything else is made once.
class UnlinkedOrigin final : public Origin
{
public:
    explicit UnlinkedOrigin(const LineageSpec& spec) : m_loci(spec.loci)
    {
        const GenePool pool(spec.loci, founderCounts(spec, 2 * spec.size));
        m_alleleOfCopy = allelesCopyByCopy(pool.counts(0));
        FoundingStock stock;
        stock.start = std::make_shared<const GenePool>(pool);
        stock.mainland = std::make_shared<const UnlinkedMainland>(pool);
        stock.startMoments = foundingMoments(pool, pool);
        stock.sourceMoments = mainlandMoments(pool);
        m_stock = std::make_shared<const FoundingStock>(std::move(stock));
    }

    std::unique_ptr<Lineage> found(const Stream& stream) const override
    {
        return std::make_unique<DiploidLineage>(dealtFounders(m_alleleOfCopy, m_loci, stream), m_stock);
    }

private:
    int m_loci;
    std::vector<std::uint16_t> m_alleleOfCopy;
    std::shared_ptr<const FoundingStock> m_stock;
};

std::vector<Text> notesOn(const Genotypes& genotypes, std::int64_t size)
{
    std::vector<Text> notes;
    if (genotypes.missingCells == 1)
        notes.push_back(
            {QT_TRANSLATE_NOOP("engine", "One missing genotype was drawn from its colony's frequencies."), {}});
    else if (genotypes.missingCells > 1)
        notes.push_back(
            {QT_TRANSLATE_NOOP("engine", "%1 missing genotypes were drawn from their colony's frequencies."),
             {std::to_string(genotypes.missingCells)}});
    if (size > static_cast<std::int64_t>(genotypes.individuals()))
        notes.push_back(
            {QT_TRANSLATE_NOOP("engine", "%1 founders were drawn from %2 individuals, some more than once."),
             {std::to_string(size), std::to_string(genotypes.individuals())}});
    return notes;
}

/// Founders drawn from real individuals.
class SampledOrigin final : public Origin
{
public:
    SampledOrigin(Genotypes genotypes, std::int64_t size)
        : m_genotypes(std::move(genotypes)), m_size(size), m_notes(notesOn(m_genotypes, size))
    {
        for (const auto& names : m_genotypes.alleleNames)
            m_alleles.push_back(static_cast<int>(names.size()));
    }

    std::unique_ptr<Lineage> found(const Stream& stream) const override
    {
        auto everyone = std::make_shared<const HaplotypeStore>(
            storeOf(withMissingCellsDrawn(m_genotypes, stream.block(kFillingBlock))));
        HaplotypeStore founders = drawnFounders(*everyone, m_size, stream.block(kFoundingBlock));
        GenePool mainland(*everyone, m_alleles);
        FoundingStock stock;
        stock.locusNames = m_genotypes.locusNames;
        stock.start = std::make_shared<const GenePool>(founders, m_alleles);
        stock.startMoments = foundingMoments(*stock.start, mainland);
        stock.sourceMoments = mainlandMoments(mainland);
        stock.mainland = std::make_shared<const SampledMainland>(std::move(everyone), std::move(mainland));
        stock.notes = m_notes;
        return std::make_unique<DiploidLineage>(std::move(founders),
                                                std::make_shared<const FoundingStock>(std::move(stock)));
    }

private:
    static constexpr std::uint64_t kFillingBlock = 0;
    static constexpr std::uint64_t kFoundingBlock = 1;

    Genotypes m_genotypes;
    std::int64_t m_size;
    std::vector<Text> m_notes;
    std::vector<int> m_alleles;
};

} // namespace

std::shared_ptr<const Origin> diploidOrigin(const LineageSpec& spec, const DataLibrary& library)
{
    if (spec.data.empty()) {
        checkDiploidBytes(spec.size, spec.loci, static_cast<double>(spec.loci) * spec.variants);
        return std::make_shared<const UnlinkedOrigin>(spec);
    }
    Genotypes genotypes = readAnyGenotypes(library.text(spec.data), spec.data);
    double alleles = 0;
    for (const auto& names : genotypes.alleleNames)
        alleles += static_cast<double>(names.size());
    checkDiploidBytes(spec.size, static_cast<int>(genotypes.loci()), alleles);
    return std::make_shared<const SampledOrigin>(std::move(genotypes), spec.size);
}

} // namespace outcross
