#include "engine/population/drawn_identities.h"

#include "engine/population/founding_stock.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

/// Some individuals at one locus: what two draws from among them have in common.
struct Urn {
    explicit Urn(std::size_t alleles) : sum(alleles) {}

    double count = 0;
    double within = 0;       ///< Σ chance that the two copies of one individual are the same.
    double squares = 0;      ///< Σ |x|², x being the chances of each allele for a copy of the individual.
    std::vector<double> sum; ///< Σ x.

    [[nodiscard]] double sumSquared() const { return std::inner_product(sum.begin(), sum.end(), sum.begin(), 0.0); }
    /// A copy of two different individuals.
    [[nodiscard]] double among() const
    {
        return count > 1 ? (sumSquared() - squares) / (count * (count - 1)) : within / count;
    }
    /// Two copies of one individual, drawn with replacement.
    [[nodiscard]] double same() const { return (1 + within / count) / 2; }
    /// Two individuals drawn with replacement, a copy of each.
    [[nodiscard]] double withReplacement() const { return same() / count + (1 - 1 / count) * among(); }
};

double product(const Urn& a, const Urn& b)
{
    return std::inner_product(a.sum.begin(), a.sum.end(), b.sum.begin(), 0.0);
}

/// Shares of the alleles among the copies seen.
std::vector<double> shares(std::vector<double> counts)
{
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    for (double& count : counts)
        count = all > 0 ? count / all : 0;
    return counts;
}

/// The urns of one locus, one a colony, and all together.
struct LocusUrns {
    std::vector<Urn> colonies;
    Urn all;
};

void put(Urn& urn, const Urn& one)
{
    urn.count += one.count;
    urn.within += one.within;
    urn.squares += one.squares;
    for (std::size_t allele = 0; allele < urn.sum.size(); ++allele)
        urn.sum[allele] += one.sum[allele];
}

LocusUrns urnsOf(const Genotypes& genotypes, std::size_t locus)
{
    const std::size_t alleles = genotypes.alleleNames[locus].size();
    std::vector<std::vector<double>> seen(genotypes.colonies.size(), std::vector<double>(alleles));
    std::vector<double> seenAnywhere(alleles);
    for (std::size_t i = 0; i < genotypes.individuals(); ++i)
        if (genotypes.cell(i, locus)[0] != Genotypes::kMissing)
            for (const std::uint16_t allele : genotypes.cell(i, locus)) {
                ++seen[genotypes.colonyOf[i]][allele];
                ++seenAnywhere[allele];
            }
    LocusUrns urns{std::vector<Urn>(genotypes.colonies.size(), Urn(alleles)), Urn(alleles)};
    for (std::size_t i = 0; i < genotypes.individuals(); ++i) {
        const Genotypes::Cell& cell = genotypes.cell(i, locus);
        const std::size_t colony = genotypes.colonyOf[i];
        Urn one(alleles);
        one.count = 1;
        if (cell[0] == Genotypes::kMissing) {
            const bool isKnownHere =
                std::any_of(seen[colony].begin(), seen[colony].end(), [](double n) { return n > 0; });
            one.sum = shares(isKnownHere ? seen[colony] : seenAnywhere);
            one.within = one.squares = one.sumSquared();
        } else {
            for (const std::uint16_t allele : cell)
                one.sum[allele] += 0.5;
            one.within = cell[0] == cell[1] ? 1 : 0;
            one.squares = (1 + one.within) / 2;
        }
        put(urns.colonies[colony], one);
    }
    for (const Urn& colony : urns.colonies)
        put(urns.all, colony);
    return urns;
}

} // namespace

DemeIdentities drawnIdentities(const Genotypes& genotypes, std::span<const std::int64_t> sizes, bool byColony)
{
    const std::size_t demes = sizes.size();
    if (demes > kMaximumExpectedDemes)
        return {};
    const std::int64_t everybody = std::accumulate(sizes.begin(), sizes.end(), std::int64_t{0});
    const auto loci = static_cast<double>(genotypes.loci());
    std::vector<DemeIdentity> identities(demes);
    std::vector<double> between(demes * demes);
    double mainland = 0;
    for (std::size_t locus = 0; locus < genotypes.loci(); ++locus) {
        const LocusUrns urns = urnsOf(genotypes, locus);
        mainland += urns.all.withReplacement() / loci;
        const auto urnOf = [&](std::size_t deme) -> const Urn& { return byColony ? urns.colonies[deme] : urns.all; };
        for (std::size_t a = 0; a < demes; ++a) {
            const Urn& urn = urnOf(a);
            const auto drawn = static_cast<double>(byColony ? sizes[a] : everybody);
            // As many as there are come once each at the most.
            const double among = drawn > urn.count ? urn.withReplacement() : urn.among();
            const double withOthers = product(urn, urns.all) - urn.squares;
            DemeIdentity& identity = identities[a];
            identity.individuals = static_cast<double>(sizes[a]);
            identity.within += urn.within / urn.count / loci;
            identity.among += among / loci;
            identity.mainland += (urn.same() + withOthers / urn.count) / urns.all.count / loci;
            for (std::size_t b = 0; b < demes; ++b)
                between[a * demes + b] +=
                    (byColony && a != b ? product(urn, urnOf(b)) / (urn.count * urnOf(b).count) : among) / loci;
        }
    }
    return {std::move(identities), std::move(between), mainland};
}

} // namespace outcross
