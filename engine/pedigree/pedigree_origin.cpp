#include "engine/pedigree/pedigree_origin.h"

#include "engine/base/errors.h"
#include "engine/base/stopping.h"
#include "engine/pedigree/pedigree_lineage.h"

#include <utility>

namespace outcross
{
namespace
{

class PedigreeOrigin final : public Origin
{
public:
    explicit PedigreeOrigin(std::shared_ptr<const PedigreeStock> stock) : m_stock(std::move(stock)) {}

    std::unique_ptr<Lineage> found(const Stream&, const std::stop_token& stop) const override
    {
        return std::make_unique<PedigreeLineage>(m_stock, stop);
    }
    std::vector<Text> notes() const override { return m_stock->table.notes; }

private:
    std::shared_ptr<const PedigreeStock> m_stock;
};

/// Minutes at the most: a scenario has to open.
constexpr double kMaximumInbreedingWork = 1e10;

/// Before anything of that size is allocated.
void checkFits(const PedigreeTable& table, int loci)
{
    const GenerationPlan plan = planGenerations(table);
    if (plan.alleles > static_cast<std::size_t>(kMaximumVariants))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: too many founders: with unknown parents they bring %2 "
                                                      "alleles, but at most %3 can be told apart"),
                          {table.source, std::to_string(plan.alleles), std::to_string(kMaximumVariants)}});
    if (inbreedingWork(lineupOf(table).descent) > kMaximumInbreedingWork)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: too many people are related to too many others (%2 people); "
                                                      "their inbreeding would take hours to work out"),
                          {table.source, std::to_string(table.people.size())}});
    // Two generations, everybody who waits for children, and every locus' frequencies.
    const auto individuals = static_cast<double>(2 * plan.largestGeneration() + plan.waitingPlaces);
    const double bytes =
        individuals * static_cast<double>(HaplotypeStore::groupsFor(loci)) * static_cast<double>(sizeof(LocusGroup)) +
        static_cast<double>(plan.alleles) * loci * static_cast<double>(sizeof(double));
    if (bytes > static_cast<double>(kMaximumLineageBytes))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: %2 loci are too many for this pedigree: it would need more "
                                                      "than %3 MB"),
                          {table.source, std::to_string(loci), std::to_string(kMaximumLineageBytes >> 20)}});
}

} // namespace

std::shared_ptr<const Origin> pedigreeOrigin(const LineageSpec& spec, const DataLibrary& library,
                                             const std::stop_token& stop)
{
    if (spec.data.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "data is missing: a pedigree comes from a file, or by name (%1)"),
                          {"habsburg"}});
    PedigreeTable table = readPedigree(library.text(spec.data), spec.data, stop);
    throwIfStopped(stop);
    checkFits(table, spec.loci);
    throwIfStopped(stop);
    return std::make_shared<const PedigreeOrigin>(
        std::make_shared<const PedigreeStock>(std::move(table), spec.loci, stop));
}

} // namespace outcross
