#include "engine/population/mutation.h"
#include "engine/population/sparse_trials.h"
namespace outcross
{
void Mutation::mutate(HaplotypeStore& next, std::int64_t first, std::int64_t last, int loci, double rate, Stream& stream)
{
    forEachSuccess(2 * (last - first) * loci, rate, stream, [&](std::int64_t copy) {
        const std::int64_t gamete = copy / loci;
        const int locus = static_cast<int>(copy % loci);
        const auto alleles = static_cast<std::uint64_t>(m_start->alleles(locus));
        next.setAllele(first + gamete / 2, static_cast<int>(gamete % 2), locus, static_cast<std::uint16_t>(stream.below(alleles)));
    });
}
void mutateLoad(HaplotypeStore& next, std::int64_t first, std::int64_t last, int firstLocus, int loci, double rate, Stream& stream)
{
    forEachSuccess(2 * (last - first) * loci, rate, stream, [&](std::int64_t copy) {
        next.setAllele(first + copy / loci / 2, static_cast<int>(copy / loci % 2), firstLocus + static_cast<int>(copy % loci), 1);
    });
}
} // namespace outcross
