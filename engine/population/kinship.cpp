#include "engine/population/kinship.h"

#include "engine/base/errors.h"
#include "engine/lineage/biology.h"
#include "engine/population/lanes.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>

namespace outcross
{
namespace
{

/// Rows that are made together: what is mirrored then fills whole cache lines.
constexpr std::int64_t kRows = 16;

std::size_t strideFor(std::int64_t individuals)
{
    return (static_cast<std::size_t>(individuals) / kRows + 1) * kRows;
}

void checkSize(std::int64_t individuals)
{
    if (individuals > kMaximumKinshipSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "kinship of all pairs can be kept for at most %1 individuals, "
                                                      "those in the gene bank among them, and these are %2"),
                          {std::to_string(kMaximumKinshipSize), std::to_string(individuals)}});
}

OUTCROSS_VECTOR_CLONES
void halfSums(const float* father, const float* mother, float* halves, std::size_t count)
{
    for (std::size_t x = 0; x < count; ++x)
        halves[x] = 0.5F * (father[x] + mother[x]);
}

/// Sums of a row in a fixed order that vector registers can follow.
OUTCROSS_VECTOR_CLONES
double sumOf(const float* values, std::size_t count)
{
    constexpr std::size_t kSums = 8;
    double sums[kSums] = {};
    std::size_t i = 0;
    for (; i + kSums <= count; i += kSums)
        for (std::size_t lane = 0; lane < kSums; ++lane)
            sums[lane] += static_cast<double>(values[i + lane]);
    for (; i < count; ++i)
        sums[0] += static_cast<double>(values[i]);
    double sum = 0;
    for (const double part : sums)
        sum += part;
    return sum;
}

} // namespace

KinshipMatrix::KinshipMatrix(std::int64_t individuals)
{
    checkSize(individuals);
    m_individuals = individuals;
    m_total = individuals;
    m_stride = strideFor(individuals);
    m_kinship.assign(static_cast<std::size_t>(individuals) * m_stride, 0);
    for (std::size_t a = 0; a < static_cast<std::size_t>(individuals); ++a)
        m_kinship[a * m_stride + a] = 0.5F;
}

void KinshipMatrix::startParents(std::int64_t individuals, std::int64_t bank)
{
    checkSize(individuals + bank);
    m_scratch.parents.clear();
    m_scratch.selves.clear();
}

void KinshipMatrix::addCopy(std::uint32_t original)
{
    assert(original == kOutside || original < m_total);
    m_scratch.parents.push_back({original, original});
    m_scratch.selves.push_back(original == kOutside ? 0.5F : row(original)[original]);
}

void KinshipMatrix::addBank()
{
    for (std::int64_t member = m_individuals; member < m_total; ++member)
        addCopy(static_cast<std::uint32_t>(member));
}

void KinshipMatrix::advance(std::span<const ParentPair> parents)
{
    const auto individuals = static_cast<std::int64_t>(parents.size());
    startParents(individuals, banked());
    for (const auto& [father, mother] : parents) {
        assert((father == kOutside || father < m_total) && (mother == kOutside || mother < m_total));
        const bool outside = father == kOutside || mother == kOutside;
        m_scratch.parents.push_back({father, mother});
        m_scratch.selves.push_back(outside ? 0.5F : 0.5F * (1 + row(father)[mother]));
    }
    addBank();
    rebuild(individuals);
}

void KinshipMatrix::advanceClonal(std::span<const std::uint32_t> parents)
{
    const auto individuals = static_cast<std::int64_t>(parents.size());
    startParents(individuals, banked());
    for (const std::uint32_t parent : parents)
        addCopy(parent);
    addBank();
    rebuild(individuals);
}

void KinshipMatrix::appendUnrelated(std::int64_t count)
{
    startParents(m_individuals + count, banked());
    for (std::int64_t i = 0; i < m_individuals; ++i)
        addCopy(static_cast<std::uint32_t>(i));
    for (std::int64_t i = 0; i < count; ++i)
        addCopy(kOutside);
    addBank();
    rebuild(m_individuals + count);
}

void KinshipMatrix::appendCopies(std::span<const std::uint32_t> originals)
{
    const std::int64_t individuals = m_individuals + static_cast<std::int64_t>(originals.size());
    startParents(individuals, banked());
    for (std::int64_t i = 0; i < m_individuals; ++i)
        addCopy(static_cast<std::uint32_t>(i));
    for (const std::uint32_t original : originals)
        addCopy(original);
    addBank();
    rebuild(individuals);
}

void KinshipMatrix::freeze(std::span<const std::uint32_t> individuals)
{
    startParents(m_individuals, static_cast<std::int64_t>(individuals.size()));
    for (std::int64_t i = 0; i < m_individuals; ++i)
        addCopy(static_cast<std::uint32_t>(i));
    for (const std::uint32_t original : individuals)
        addCopy(original);
    rebuild(m_individuals);
}

/// Everybody's parents are in m_scratch.parents, φ(a, a) in m_scratch.selves. A copy has its original as both parents,
/// which makes its kinship with others the original's. Row a of the new matrix is ½(φ(f_a, ·) + φ(m_a, ·)) with its
/// columns taken in pairs; only b ≤ a is worked out, the rest is mirrored, so the matrix is symmetric to the last bit.
void KinshipMatrix::rebuild(std::int64_t individuals)
{
    std::vector<ParentPair>& parents = m_scratch.parents;
    const auto oldTotal = static_cast<std::uint32_t>(m_total);
    const auto total = static_cast<std::int64_t>(parents.size());
    const std::size_t stride = strideFor(total);
    std::vector<float>& next = m_scratch.next;
    std::vector<float>& halves = m_scratch.halves;
    next.resize(static_cast<std::size_t>(total) * stride);
    halves.assign(static_cast<std::size_t>(m_total) + 1, 0);
    const std::vector<float> nobody(halves.size(), 0);
    for (ParentPair& pair : parents)
        for (std::uint32_t& parent : pair)
            parent = std::min(parent, oldTotal); // kOutside: halves[oldTotal] is 0

    const auto rowOf = [&](std::uint32_t parent) { return parent == oldTotal ? nobody.data() : row(parent); };
    for (std::int64_t first = 0; first < total; first += kRows) {
        const std::int64_t last = std::min(first + kRows, total);
        for (std::int64_t a = first; a < last; ++a) {
            const auto [father, mother] = parents[static_cast<std::size_t>(a)];
            halfSums(rowOf(father), rowOf(mother), halves.data(), oldTotal);
            float* kinship = next.data() + static_cast<std::size_t>(a) * stride;
            for (std::int64_t b = 0; b < a; ++b) {
                const auto [f, m] = parents[static_cast<std::size_t>(b)];
                kinship[b] = 0.5F * (halves[f] + halves[m]);
            }
            kinship[a] = m_scratch.selves[static_cast<std::size_t>(a)];
        }
        const float* made = next.data() + static_cast<std::size_t>(first) * stride;
        for (std::int64_t b = 0; b < last; ++b) {
            float* mirrored = next.data() + static_cast<std::size_t>(b) * stride;
            for (std::int64_t a = std::max(first, b + 1); a < last; ++a)
                mirrored[a] = made[static_cast<std::size_t>(a - first) * stride + static_cast<std::size_t>(b)];
        }
    }
    std::swap(m_kinship, next);
    m_stride = stride;
    m_total = total;
    m_individuals = individuals;
}

float KinshipMatrix::mean() const
{
    if (m_individuals == 0)
        return 0;
    double sum = 0;
    for (std::int64_t a = 0; a < m_individuals; ++a)
        sum += sumOf(row(a), static_cast<std::size_t>(m_individuals));
    const auto count = static_cast<double>(m_individuals);
    return static_cast<float>(sum / (count * count));
}

std::vector<float> KinshipMatrix::meanKinships() const
{
    std::vector<float> means;
    means.reserve(static_cast<std::size_t>(m_individuals));
    for (std::int64_t a = 0; a < m_individuals; ++a)
        means.push_back(static_cast<float>(sumOf(row(a), static_cast<std::size_t>(m_individuals)) /
                                           static_cast<double>(m_individuals)));
    return means;
}

double KinshipMatrix::bytes(std::int64_t individuals)
{
    return 2 * static_cast<double>(individuals) * static_cast<double>(strideFor(individuals)) * sizeof(float);
}

} // namespace outcross
