#include "engine/theory/selection_chain.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

/// Terms further from the largest than this share of it are below rounding.
constexpr double kNegligible = 1e-18;

/// Adds weight · binomial(n, p) to `chances`, from the largest term outwards.
void addBinomial(std::vector<double>& chances, double p, double weight)
{
    const std::size_t n = chances.size() - 1;
    if (p <= 0 || p >= 1) {
        chances[p <= 0 ? 0 : n] += weight;
        return;
    }
    const auto count = static_cast<double>(n);
    const auto top = std::min(static_cast<std::size_t>((count + 1) * p), n);
    const auto at = static_cast<double>(top);
    const double largest =
        weight * std::exp(std::lgamma(count + 1) - std::lgamma(at + 1) - std::lgamma(count - at + 1) +
                          at * std::log(p) + (count - at) * std::log1p(-p));
    const double odds = p / (1 - p);
    const double least = largest * kNegligible;
    chances[top] += largest;
    double term = largest;
    for (std::size_t k = top; k < n && term > least; ++k) {
        term *= odds * static_cast<double>(n - k) / static_cast<double>(k + 1);
        chances[k + 1] += term;
    }
    term = largest;
    for (std::size_t k = top; k > 0 && term > least; --k) {
        term *= static_cast<double>(k) / (odds * static_cast<double>(n - k + 1));
        chances[k - 1] += term;
    }
}

} // namespace

SelectionChain::SelectionChain(std::int64_t copies, std::int64_t count)
    : m_chances(static_cast<std::size_t>(copies) + 1)
{
    m_chances[static_cast<std::size_t>(count)] = 1;
}

void SelectionChain::breed(const SelectedGeneration& generation)
{
    std::vector<double> next(static_cast<std::size_t>(generation.copies) + 1);
    const auto before = static_cast<double>(m_chances.size() - 1);
    for (std::size_t count = 0; count < m_chances.size(); ++count) {
        if (m_chances[count] < 1e-300)
            continue;
        double p = static_cast<double>(count) / before;
        p = (1 - generation.inflow) * p + generation.inflow * generation.outside;
        p = (1 - generation.away) * p + generation.back * (1 - p);
        p = p * (1 + generation.selection) / (1 + p * generation.selection);
        addBinomial(next, p, m_chances[count]);
    }
    m_chances = std::move(next);
}

double SelectionChain::meanFrequency() const
{
    double sum = 0;
    for (std::size_t count = 0; count < m_chances.size(); ++count)
        sum += m_chances[count] * static_cast<double>(count);
    return sum / static_cast<double>(m_chances.size() - 1);
}

double SelectionChain::heterozygosity() const
{
    const auto copies = static_cast<double>(m_chances.size() - 1);
    double sum = 0;
    for (std::size_t count = 0; count < m_chances.size(); ++count) {
        const double p = static_cast<double>(count) / copies;
        sum += m_chances[count] * 2 * p * (1 - p);
    }
    return sum;
}

} // namespace outcross
