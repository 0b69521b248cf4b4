#pragma once

#include "engine/population/lanes.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace outcross
{

/// Sixteen neighbouring loci of one individual, both copies: one cache line. Row 0 came from the first parent (the
/// father, where sexes matter), row 1 from the second.
struct alignas(64) LocusGroup {
    std::uint16_t copy[2][kLanes] = {};
};

/// The genes of all individuals of one generation: 16-bit allele indices, two at every locus. Individual after
/// individual, each as whole LocusGroups, so that a parent is one contiguous read; lanes beyond the last locus are 0.
/// A value; one thread at a time while it changes.
class HaplotypeStore
{
public:
    HaplotypeStore(std::int64_t individuals, int loci);

    [[nodiscard]] std::int64_t individuals() const { return m_individuals; }
    [[nodiscard]] int loci() const { return m_loci; }
    [[nodiscard]] std::size_t bytes() const { return m_data.size() * sizeof(LocusGroup); }
    [[nodiscard]] std::size_t groupsPerIndividual() const { return m_groups; }

    /// Changes the number of individuals; their alleles are then unspecified. Gives memory back after a great loss.
    void resize(std::int64_t individuals);

    /// Forgets all individuals but the first so many, which stay as they are.
    void keepFirst(std::int64_t individuals)
    {
        m_data.resize(static_cast<std::size_t>(individuals) * m_groups);
        m_individuals = individuals;
    }

    [[nodiscard]] const LocusGroup* individual(std::int64_t index) const
    {
        return m_data.data() + static_cast<std::size_t>(index) * m_groups;
    }
    [[nodiscard]] LocusGroup* individual(std::int64_t index)
    {
        return m_data.data() + static_cast<std::size_t>(index) * m_groups;
    }

    [[nodiscard]] std::uint16_t allele(std::int64_t individualIndex, int copy, int locus) const
    {
        return individual(individualIndex)[locus / kLanes].copy[copy][locus % kLanes];
    }
    void setAllele(std::int64_t individualIndex, int copy, int locus, std::uint16_t allele)
    {
        individual(individualIndex)[locus / kLanes].copy[copy][locus % kLanes] = allele;
    }

    [[nodiscard]] static std::size_t groupsFor(int loci)
    {
        return static_cast<std::size_t>((loci + kLanes - 1) / kLanes);
    }

private:
    std::int64_t m_individuals;
    int m_loci;
    std::size_t m_groups;
    std::vector<LocusGroup> m_data;
};

/// Where a generation is made: its contents mean nothing in between, so a copy starts empty.
class WorkingStore : public HaplotypeStore
{
public:
    explicit WorkingStore(int loci) : HaplotypeStore(0, loci) {}
    WorkingStore(const WorkingStore& other) : WorkingStore(other.loci()) {}
    WorkingStore(WorkingStore&&) = default;
    WorkingStore& operator=(const WorkingStore&) = delete;
    WorkingStore& operator=(WorkingStore&&) = default;
    ~WorkingStore() = default;

    /// What was made becomes what is; what was is to be made anew.
    void swapWith(HaplotypeStore& living) { std::swap(static_cast<HaplotypeStore&>(*this), living); }
};

} // namespace outcross
