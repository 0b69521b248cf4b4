#pragma once

#include "engine/population/meiosis.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// As a parent: somebody unrelated to everybody, a gamete (or clone) from the mainland.
inline constexpr std::uint32_t kOutside = 0xFFFFFFFF;

/// Kinship φ(a, b) of all pairs of one generation: the probability that a gene copy drawn from a and one drawn from b
/// are identical by descent (Malécot 1948; "coancestry"). After the individuals come the members of a gene bank, which
/// stay as they were: member k is individual individuals() + k wherever an index is asked for. Owned by a lineage and
/// called by one thread at a time; a value type.
///
/// Four bytes a pair, twice (the generation that is being made); at most kMaximumKinshipSize individuals with the bank,
/// else InputError before anything is allocated or changed. Floats: halving is exact as long as a pedigree is shallow
/// (24 bits); after that the error is that of rounding once a generation.
class KinshipMatrix
{
public:
    /// Founders without known relatives: φ(a, b) = 0, φ(a, a) = ½. An empty bank.
    explicit KinshipMatrix(std::int64_t individuals);

    [[nodiscard]] std::int64_t individuals() const { return m_individuals; }
    [[nodiscard]] std::int64_t banked() const { return m_total - m_individuals; }

    /// Indices below individuals() + banked().
    [[nodiscard]] float operator()(std::int64_t a, std::int64_t b) const { return row(a)[b]; }
    /// F of an individual, 2φ(a, a) − 1: the kinship of its parents.
    [[nodiscard]] float inbreeding(std::int64_t a) const { return 2 * row(a)[a] - 1; }
    /// Kinship of `a` with everybody, individuals and then bank.
    [[nodiscard]] std::span<const float> of(std::int64_t a) const
    {
        return {row(a), static_cast<std::size_t>(m_total)};
    }

    /// The next generation from its parents (Emik & Terrill 1949): φ(a, b) is the mean over the four pairs of a parent
    /// of a and a parent of b, φ(a, a) = (1 + φ(f, m))/2. O(size²).
    void advance(std::span<const ParentPair> parents);

    /// The next generation by cloning: φ of two clones is that of their parents, φ(p, p) where it is the same one; a
    /// clone has its parent's F. A clone of kOutside is unrelated to everybody and not inbred.
    void advanceClonal(std::span<const std::uint32_t> parents);

    /// Individuals in a new order, some left out. One that is named twice is there twice with the same genotype (twins
    /// from one egg: φ(a, a′) = φ(a, a)); bank members and kOutside may be named as for advanceClonal.
    void select(std::span<const std::uint32_t> kept) { advanceClonal(kept); }

    /// Adds individuals from outside after the others, unrelated to all and to each other.
    void appendUnrelated(std::int64_t count);

    /// Adds copies of individuals or bank members after the individuals.
    void appendCopies(std::span<const std::uint32_t> originals);

    /// Replaces the bank by copies of these individuals (or of members of the present bank).
    void freeze(std::span<const std::uint32_t> individuals);

    /// Mean of φ over all pairs of individuals, with themselves included; without the bank. 0 for nobody.
    /// It is 1 − the expected heterozygosity over that of founders who are all distinct (Lacy 1995).
    [[nodiscard]] float mean() const;

    /// For each individual the mean of its φ with all individuals, itself included ("mk", Ballou & Lacy 1995).
    [[nodiscard]] std::vector<float> meanKinships() const;

    /// Bytes of a matrix of that many individuals, the bank's among them.
    [[nodiscard]] static double bytes(std::int64_t individuals);

    /// Of a copy.
    [[nodiscard]] std::size_t bytes() const { return m_kinship.size() * sizeof(float); }

private:
    /// Working memory: a copy of the matrix starts without.
    struct Scratch {
        Scratch() = default;
        Scratch(const Scratch&) {}
        Scratch(Scratch&&) = default;
        Scratch& operator=(const Scratch&) { return *this; }
        Scratch& operator=(Scratch&&) = default;
        ~Scratch() = default;

        std::vector<float> next;
        std::vector<float> halves;
        std::vector<ParentPair> parents;
        std::vector<float> selves;
    };

    [[nodiscard]] const float* row(std::int64_t a) const
    {
        return m_kinship.data() + static_cast<std::size_t>(a) * m_stride;
    }
    void startParents(std::int64_t individuals, std::int64_t bank);
    void addCopy(std::uint32_t original);
    void addBank();
    void rebuild(std::int64_t individuals);

    std::int64_t m_individuals = 0;
    std::int64_t m_total = 0; ///< With the bank.
    std::size_t m_stride = 0; ///< Floats a row; at least one more than m_total: the last is 0, the kinship of kOutside.
    std::vector<float> m_kinship;
    Scratch m_scratch;
};

} // namespace outcross
