#include "engine/run/event.h"

#include <cmath>

namespace outcross
{
namespace
{

/// A relative change per generation below this counts as none.
constexpr double kSteadyChange = 5e-5;

} // namespace

std::vector<Event> EventWatch::watch(const Now& now)
{
    std::vector<Event> events;
    const auto add = [&](Occurrence what, double share = 0) {
        events.push_back({.generation = now.generation,
                          .lineage = m_lineage,
                          .what = what,
                          .count = m_start - now.variantsAlive,
                          .latest = what == Occurrence::VariantsLost ? m_fewest - now.variantsAlive : 0,
                          .start = m_start,
                          .loci = now.loci,
                          .share = share});
    };
    const bool diedOut = now.size == 0 && !m_extinct;
    m_extinct = now.size == 0;
    if (diedOut)
        add(Occurrence::Extinct);
    if (m_extinct)
        return events;
    const bool fixed = now.variantsAlive == now.loci && m_start > now.loci;
    const std::int64_t step = m_start <= kToldSingly ? 1 : m_start / 8;
    if (now.variantsAlive <= m_fewest - step && !fixed) {
        add(Occurrence::VariantsLost);
        m_fewest = now.variantsAlive;
    }
    if (now.kept <= 0.5 && !m_half)
        add(Occurrence::HalfGone);
    m_half = m_half || now.kept <= 0.5;
    if (now.kept <= 0.1 && !m_tenth)
        add(Occurrence::TenthLeft);
    m_tenth = m_tenth || now.kept <= 0.1;
    if (fixed && !m_fixed)
        add(Occurrence::Fixed);
    // Told once; a change on the way may bring variants back and lose them again.
    m_fixed = (m_fixed && !now.changed) || fixed;
    if (now.changed)
        m_steady = false;
    const bool steady = now.refreshed && !now.changed && now.expectedNow > 0 &&
                        std::abs(now.expectedNow - now.expectedBefore) < kSteadyChange * now.expectedNow;
    if (steady && !m_steady)
        add(Occurrence::Steady, now.expectedNow);
    m_steady = m_steady || steady;
    return events;
}

} // namespace outcross
