#include "engine/pedigree/ancestor_tracing.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <bit>

namespace outcross
{
namespace
{

constexpr std::size_t kTracedAsSample = 64;

/// Places yet to be visited, highest first: one bit each, and one bit for every 64 of them, so that the gaps between
/// the ancestors of one person cost next to nothing.
class PlaceQueue
{
public:
    explicit PlaceQueue(std::size_t places) : m_bits(places / 64 + 1), m_words(places / 4096 + 1) {}

    void add(std::int32_t place)
    {
        const auto at = static_cast<std::size_t>(place);
        m_bits[at / 64] |= std::uint64_t{1} << (at % 64);
        m_words[at / 4096] |= std::uint64_t{1} << (at / 64 % 64);
        m_top = std::max(m_top, at / 4096 + 1);
    }

    /// The highest place, taken out; −1: none is left.
    std::int32_t take()
    {
        while (m_top > 0 && m_words[m_top - 1] == 0)
            --m_top;
        if (m_top == 0)
            return -1;
        const std::size_t word = (m_top - 1) * 64 + highest(m_words[m_top - 1]);
        const std::size_t bit = highest(m_bits[word]);
        m_bits[word] &= ~(std::uint64_t{1} << bit);
        if (m_bits[word] == 0)
            m_words[m_top - 1] &= ~(std::uint64_t{1} << (word % 64));
        return static_cast<std::int32_t>(word * 64 + bit);
    }

private:
    static std::size_t highest(std::uint64_t bits) { return 63 - static_cast<std::size_t>(std::countl_zero(bits)); }

    std::vector<std::uint64_t> m_bits;
    std::vector<std::uint64_t> m_words;
    std::size_t m_top = 0;
};

/// D_j, from the F of the known parents.
double samplingVariance(const Descent& descent, std::span<const double> inbreeding, std::size_t place)
{
    double variance = 1;
    for (const std::int32_t parent : {descent.father[place], descent.mother[place]})
        if (parent >= 0)
            variance -= (1 + inbreeding[static_cast<std::size_t>(parent)]) / 4;
    return variance;
}

} // namespace

std::vector<double> inbreedingByTracing(const Descent& descent, const std::stop_token& stop)
{
    const std::size_t count = descent.size();
    std::vector<double> inbreeding(count);
    std::vector<double> variance(count);
    std::vector<double> share(count); // All 0 between people.
    PlaceQueue queue(count);
    for (std::size_t i = 0; i < count; ++i) {
        variance[i] = samplingVariance(descent, inbreeding, i);
        const std::int32_t father = descent.father[i];
        const std::int32_t mother = descent.mother[i];
        if (father < 0 || mother < 0)
            continue;
        if (i > 0 && father == descent.father[i - 1] && mother == descent.mother[i - 1]) {
            inbreeding[i] = inbreeding[i - 1];
            continue;
        }
        if (stop.stop_requested())
            throw Cancelled();
        double sum = 0;
        share[i] = 1;
        queue.add(static_cast<std::int32_t>(i));
        for (std::int32_t at = queue.take(); at >= 0; at = queue.take()) {
            const auto j = static_cast<std::size_t>(at);
            const double ofJ = share[j];
            share[j] = 0;
            sum += ofJ * ofJ * variance[j];
            for (const std::int32_t parent : {descent.father[j], descent.mother[j]}) {
                if (parent >= 0) {
                    share[static_cast<std::size_t>(parent)] += ofJ / 2;
                    queue.add(parent);
                }
            }
        }
        inbreeding[i] = sum - 1;
    }
    return inbreeding;
}

double kinshipByTracing(const Descent& descent, std::span<const double> inbreeding, std::int32_t a, std::int32_t b)
{
    const std::size_t count = static_cast<std::size_t>(std::max(a, b)) + 1;
    std::vector<double> shareOfA(count);
    std::vector<double> shareOfB(count);
    PlaceQueue queue(count);
    shareOfA[static_cast<std::size_t>(a)] = 1;
    shareOfB[static_cast<std::size_t>(b)] = 1;
    queue.add(a);
    queue.add(b);
    double sum = 0;
    for (std::int32_t at = queue.take(); at >= 0; at = queue.take()) {
        const auto j = static_cast<std::size_t>(at);
        sum += shareOfA[j] * shareOfB[j] * samplingVariance(descent, inbreeding, j);
        for (const std::int32_t parent : {descent.father[j], descent.mother[j]}) {
            if (parent >= 0) {
                shareOfA[static_cast<std::size_t>(parent)] += shareOfA[j] / 2;
                shareOfB[static_cast<std::size_t>(parent)] += shareOfB[j] / 2;
                queue.add(parent);
            }
        }
    }
    return sum / 2;
}

double expectedTracing(const Descent& descent)
{
    std::vector<std::int32_t> traced;
    for (std::size_t i = 0; i < descent.size(); ++i)
        if (descent.father[i] >= 0 && descent.mother[i] >= 0)
            traced.push_back(static_cast<std::int32_t>(i));
    const std::size_t stride = std::max<std::size_t>(traced.size() / kTracedAsSample, 1);
    PlaceQueue queue(descent.size());
    double visited = 0;
    for (std::size_t i = stride / 2; i < traced.size(); i += stride) {
        queue.add(traced[i]);
        for (std::int32_t at = queue.take(); at >= 0; at = queue.take()) {
            ++visited;
            for (const std::int32_t parent :
                 {descent.father[static_cast<std::size_t>(at)], descent.mother[static_cast<std::size_t>(at)]})
                if (parent >= 0)
                    queue.add(parent);
        }
    }
    return visited * static_cast<double>(stride);
}

} // namespace outcross
