#pragma once
#include "engine/base/stream.h"
#include "engine/lineage/biology.h"
#include "engine/population/gene_pool.h"
#include "engine/population/haplotype_store.h"
#include <memory>
namespace outcross
{
class Mutation
{
public:
    Mutation(MutationModel model, std::shared_ptr<const GenePool> start) : m_model(model), m_start(std::move(start)) {}
    void begin(const HaplotypeStore&) {}
    void mutate(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int neutralLoci, double rate, Stream& stream);
private:
    MutationModel m_model;
    std::shared_ptr<const GenePool> m_start;
};
void mutateLoad(HaplotypeStore& offspring, std::int64_t first, std::int64_t last, int firstLocus, int loci, double rate, Stream& stream);
} // namespace outcross
