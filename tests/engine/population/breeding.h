#pragma once

#include "tests/engine/population/replicates.h"

#include "engine/population/mating.h"

#include <optional>

namespace outcross
{

/// What a test asks of a population that is nothing but kinship.
struct BreedingSpec {
    MatingSpec mating;
    std::vector<std::int64_t> sizes; ///< Of the demes, for ever.
    SpaceKind space = SpaceKind::One;
    double exchange = 0;
    double kinAvoidance = 0;
};

/// Demes of constant size and the kinship of everybody, from unrelated founders.
class Breeding
{
public:
    Breeding(BreedingSpec spec, std::uint32_t replicate)
        : m_spec(std::move(spec)),
          m_mating(m_spec.mating, DemeLayout(m_spec.space, static_cast<int>(m_spec.sizes.size()))),
          m_replicate(replicate)
    {
        std::int64_t first = 0;
        for (const std::int64_t size : m_spec.sizes) {
            m_adults.push_back({first, size, malesAmong(size, m_spec.mating)});
            first += size;
        }
        m_kinship.emplace(first);
        m_parents.resize(static_cast<std::size_t>(first));
    }

    void advance()
    {
        Stream stream = testStream(m_replicate, ++m_generation);
        m_mating.begin(m_adults, m_spec.sizes, m_spec.exchange, m_spec.kinAvoidance, &*m_kinship, stream);
        for (int deme = 0; deme < static_cast<int>(m_adults.size()); ++deme) {
            const DemeAdults& adults = m_adults[static_cast<std::size_t>(deme)];
            const std::span<ParentPair> born = std::span(m_parents).subspan(
                static_cast<std::size_t>(adults.first), static_cast<std::size_t>(adults.individuals));
            if (!m_mating.draw(deme, 0, born, stream))
                QFAIL("a deme without parents");
        }
        m_kinship->advance(m_parents);
    }

    void advance(int generations)
    {
        for (int generation = 0; generation < generations; ++generation)
            advance();
    }

    /// A generation that others have chosen.
    void advanceFrom(std::span<const ParentPair> parents) { m_kinship->advance(parents); }

    [[nodiscard]] const KinshipMatrix& kinship() const { return *m_kinship; }
    [[nodiscard]] const std::vector<ParentPair>& parents() const { return m_parents; }
    [[nodiscard]] const std::vector<DemeAdults>& adults() const { return m_adults; }
    [[nodiscard]] const Mating& mating() const { return m_mating; }

    [[nodiscard]] double meanInbreeding() const
    {
        double sum = 0;
        for (std::int64_t i = 0; i < m_kinship->individuals(); ++i)
            sum += static_cast<double>(m_kinship->inbreeding(i));
        return sum / static_cast<double>(m_kinship->individuals());
    }

    /// Gametes that each adult gave to this generation.
    [[nodiscard]] std::vector<int> gametes() const
    {
        std::vector<int> gametes(m_parents.size());
        for (const auto& [father, mother] : m_parents) {
            ++gametes[father];
            ++gametes[mother];
        }
        return gametes;
    }

private:
    BreedingSpec m_spec;
    Mating m_mating;
    std::uint32_t m_replicate;
    std::uint64_t m_generation = 0;
    std::vector<DemeAdults> m_adults;
    std::optional<KinshipMatrix> m_kinship;
    std::vector<ParentPair> m_parents;
};

} // namespace outcross
