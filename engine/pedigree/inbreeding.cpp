#include "engine/pedigree/inbreeding.h"

#include "engine/pedigree/ancestor_tracing.h"
#include "engine/pedigree/kinship_front.h"

#include <algorithm>

namespace outcross
{
namespace
{

/// The square of the front may take this much memory, and no more than this many entries are worth an estimate of the
/// other method.
constexpr double kMaximumFrontBytes = 512.0 * (1 << 20);
constexpr double kSmallFront = 1e6;
/// Visiting an ancestor costs about as much as working out two kinships of the front.
constexpr double kEntriesPerAncestor = 2;
/// Sums of F may differ in their last bits by the method.
constexpr double kRounding = 1e-12;

} // namespace

std::vector<double> inbreedingCoefficients(const Descent& descent)
{
    const FrontCost cost = frontCost(descent);
    const bool fits = cost.bytes() <= kMaximumFrontBytes;
    if (fits && (cost.entries <= kSmallFront || cost.entries <= kEntriesPerAncestor * expectedTracing(descent)))
        return inbreedingByFront(descent);
    return inbreedingByTracing(descent);
}

Inbreeding::Inbreeding(const PedigreeTable& table)
    : m_lineup(lineupOf(table)), m_generationsKnown(outcross::generationsKnown(table)),
      m_inLineup(inbreedingCoefficients(m_lineup.descent)), m_coefficients(table.people.size())
{
    for (std::size_t place = 0; place < m_inLineup.size(); ++place)
        m_coefficients[static_cast<std::size_t>(m_lineup.person[place])] = m_inLineup[place];
}

double Inbreeding::kinshipOf(std::int32_t a, std::int32_t b) const
{
    return kinshipByTracing(m_lineup.descent, m_inLineup, m_lineup.place[static_cast<std::size_t>(a)],
                            m_lineup.place[static_cast<std::size_t>(b)]);
}

int Inbreeding::depthWithin(std::int32_t person, std::size_t ancestors) const
{
    const int deepest = m_generationsKnown[static_cast<std::size_t>(person)];
    int depth = 0;
    while (depth < deepest &&
           ancestryOf(m_lineup.descent, m_lineup.place[static_cast<std::size_t>(person)], depth + 1).size() <=
               ancestors + 1)
        ++depth;
    return depth;
}

std::vector<double> Inbreeding::byDepth(std::int32_t person, int maximumDepth) const
{
    const double whole = m_coefficients[static_cast<std::size_t>(person)];
    std::vector<double> found;
    while (static_cast<int>(found.size()) <= maximumDepth) {
        // Looking further back never lowers F: what has been found in full stays.
        if (whole == 0 || (!found.empty() && found.back() >= whole - kRounding)) {
            found.resize(static_cast<std::size_t>(maximumDepth) + 1, whole);
            break;
        }
        const int depth = static_cast<int>(found.size());
        found.push_back(inbreedingCoefficients(
                            ancestryOf(m_lineup.descent, m_lineup.place[static_cast<std::size_t>(person)], depth))
                            .back());
    }
    return found;
}

} // namespace outcross
