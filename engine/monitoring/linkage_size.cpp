#include "engine/monitoring/linkage_size.h"

#include "engine/monitoring/locus_genotypes.h"
#include "engine/monitoring/size_interval.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLargeSample = 30;
constexpr double kFewestIndividuals = 3; // one may be left out and two still vary

/// Copies of one allele in each individual: 0, 1, 2, or kUnread.
using AlleleColumn = std::vector<std::uint8_t>;
constexpr std::uint8_t kUnread = 3;

struct LocusColumns {
    std::vector<AlleleColumn> alleles; ///< Those that are common enough and vary.
    double independent = 0;
};

LocusColumns columnsOf(const GenotypeSample& sample, int locus)
{
    LocusColumns columns;
    const SeenDeme seen = seenPooled(sample, locus);
    for (const SeenAllele& allele : seen.alleles) {
        const double p = static_cast<double>(allele.copies) / static_cast<double>(seen.copies());
        if (p < kRarestForLinkage || p > 1 - kRarestForLinkage)
            continue;
        AlleleColumn column(sample.individuals());
        for (std::size_t i = 0; i < column.size(); ++i) {
            const GenotypeSample::Cell& cell = sample.cell(i, locus);
            column[i] = cell[0] == GenotypeSample::kMissing
                            ? kUnread
                            : static_cast<std::uint8_t>((cell[0] == allele.allele) + (cell[1] == allele.allele));
        }
        columns.alleles.push_back(std::move(column));
    }
    columns.independent = std::max<double>(1, static_cast<double>(columns.alleles.size()) - 1);
    return columns;
}

std::vector<LocusColumns> thinnedColumns(const GenotypeSample& sample)
{
    std::vector<LocusColumns> loci;
    double alleles = 0;
    for (int locus = 0; locus < sample.loci; ++locus) {
        LocusColumns columns = columnsOf(sample, locus);
        if (columns.alleles.empty())
            continue;
        alleles += static_cast<double>(columns.alleles.size());
        loci.push_back(std::move(columns));
    }
    const double most = std::sqrt(2 * kLinkageWork / std::max<double>(1, static_cast<double>(sample.individuals())));
    const auto stride = static_cast<std::size_t>(std::max(1.0, std::ceil(alleles / most)));
    if (stride == 1)
        return loci;
    std::vector<LocusColumns> thinned;
    for (std::size_t i = 0; i < loci.size(); i += stride)
        thinned.push_back(std::move(loci[i]));
    return thinned;
}

/// Individuals with x copies of one allele and y of the other, at place 4x + y; kUnread apart.
using Table = std::array<double, 16>;

std::size_t place(std::uint8_t x, std::uint8_t y)
{
    return static_cast<std::size_t>(x) * 4 + y;
}

struct Association {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

    void add(double count, double copiesX, double copiesY)
    {
        n += count;
        x += count * copiesX;
        y += count * copiesY;
        xx += count * copiesX * copiesX;
        yy += count * copiesY * copiesY;
        xy += count * copiesX * copiesY;
    }

    /// The correlation of x and y, squared, with Weir's n/(n − 1) for Δ; 0 where one of them does not vary: Δ is then
    /// 0.
    [[nodiscard]] double r2() const
    {
        const double variances = (n * xx - x * x) * (n * yy - y * y);
        const double covariance = n * xy - x * y;
        const double unbiased = n / (n - 1);
        return variances > 0 ? covariance * covariance / variances * unbiased * unbiased : 0;
    }
};

double expectedR2(double s)
{
    return s >= kLargeSample ? 1 / s + 3.19 / (s * s) : 0.0018 + 0.907 / s + 4.44 / (s * s);
}

/// Adds up pairs of loci, with everybody and without each individual.
class Sum
{
public:
    explicit Sum(std::size_t individuals) : m_without(individuals) {}

    void addPair(const LocusColumns& a, const LocusColumns& b)
    {
        const double both = readAtBoth(a.alleles.front(), b.alleles.front());
        if (both < kFewestIndividuals)
            return;
        const double comparisons = a.independent * b.independent;
        const double weight = comparisons * both * both;
        const double each = weight / static_cast<double>(a.alleles.size() * b.alleles.size());
        for (const AlleleColumn& x : a.alleles)
            for (const AlleleColumn& y : b.alleles)
                addAlleles(x, y, each);
        m_expected += weight * expectedR2(both);
        m_inverse += weight / both;
        m_weight += weight;
        m_comparisons += comparisons;
    }

    [[nodiscard]] LinkageDisequilibrium result() const
    {
        if (m_weight == 0)
            return {kNaN, kNaN, 0, 0, 0};
        // Leaving nobody out and leaving out somebody who was not read are the same: differences from r² stand there.
        const auto n = static_cast<double>(m_without.size());
        double mean = 0;
        for (const double change : m_without)
            mean += change / m_weight / n;
        double squares = 0;
        for (const double change : m_without)
            squares += (change / m_weight - mean) * (change / m_weight - mean);
        const double variance = (n - 1) / n * squares;
        const double r2 = m_r2 / m_weight;
        // Never more degrees of freedom than comparisons.
        const double freedom = variance > 0 ? std::min(2 * r2 * r2 / variance, m_comparisons) : m_comparisons;
        return {r2, m_expected / m_weight, m_weight / m_inverse, m_comparisons, freedom};
    }

private:
    [[nodiscard]] static double readAtBoth(const AlleleColumn& x, const AlleleColumn& y)
    {
        std::size_t both = 0;
        for (std::size_t i = 0; i < x.size(); ++i)
            both += x[i] != kUnread && y[i] != kUnread ? 1 : 0;
        return static_cast<double>(both);
    }

    void addAlleles(const AlleleColumn& x, const AlleleColumn& y, double weight)
    {
        std::array<std::uint32_t, 16> counts{};
        for (std::size_t i = 0; i < x.size(); ++i)
            ++counts[place(x[i], y[i])];
        Association all;
        for (std::uint8_t i = 0; i < kUnread; ++i)
            for (std::uint8_t j = 0; j < kUnread; ++j)
                all.add(counts[place(i, j)], i, j);
        const double r2 = all.r2();
        m_r2 += weight * r2;
        Table change{}; // by leaving out one individual of that genotype
        for (std::uint8_t i = 0; i < kUnread; ++i) {
            for (std::uint8_t j = 0; j < kUnread; ++j) {
                if (counts[place(i, j)] == 0)
                    continue;
                Association rest = all;
                rest.add(-1, i, j);
                change[place(i, j)] = weight * (rest.r2() - r2);
            }
        }
        for (std::size_t i = 0; i < x.size(); ++i)
            m_without[i] += change[place(x[i], y[i])];
    }

    std::vector<double> m_without;
    double m_r2 = 0;
    double m_expected = 0;
    double m_inverse = 0;
    double m_weight = 0;
    double m_comparisons = 0;
};

} // namespace

LinkageDisequilibrium linkageDisequilibrium(const GenotypeSample& sample)
{
    const std::vector<LocusColumns> loci = thinnedColumns(sample);
    Sum sum(sample.individuals());
    for (std::size_t a = 0; a < loci.size(); ++a)
        for (std::size_t b = a + 1; b < loci.size(); ++b)
            sum.addPair(loci[a], loci[b]);
    return sum.result();
}

double sizeFromLinkage(double excessR2, double individuals)
{
    if (!(excessR2 > 0))
        return kInfinity;
    const bool large = individuals >= kLargeSample;
    const double start = large ? 1.0 / 3 : 0.308;
    const double root = start * start - (large ? 2.76 : 2.08) * excessR2;
    return (start + std::sqrt(std::max(root, 0.0))) / (2 * excessR2);
}

Estimate linkageSize(const GenotypeSample& sample)
{
    const LinkageDisequilibrium linkage = linkageDisequilibrium(sample);
    if (!(linkage.degreesOfFreedom > 0))
        return {kNaN, kNaN, kNaN};
    const ChiSquareLimits limits = chiSquareLimits(linkage.r2, linkage.degreesOfFreedom);
    const auto sizeAt = [&](double r2) { return sizeFromLinkage(r2 - linkage.expectedR2, linkage.individuals); };
    return {sizeAt(linkage.r2), sizeAt(limits.high), sizeAt(limits.low)};
}

} // namespace outcross
