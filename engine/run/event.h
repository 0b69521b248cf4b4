#pragma once

#include "engine/lineage/deed.h"
#include "engine/lineage/side.h"

#include <cstdint>
#include <vector>

namespace outcross
{

/// What a generation brought that is worth a sentence.
enum class Occurrence {
    /// Fewer alive than when last told: `count` lost since generation 0, `latest` of them since then. Of up to
    /// kToldSingly variants each loss is told, of more each eighth.
    VariantsLost,
    Fixed,     ///< One variant left (at every locus).
    HalfGone,  ///< `kept` fell to one half for the first time.
    TenthLeft, ///< `kept` fell to one tenth for the first time.
    DeedDone,  ///< `deed` was done; sizes and alleles alive before and after the generation that it changed.
    Extinct,   ///< Nobody is left.
    Steady,    ///< The expectation stopped changing: what is lost comes in again; `share` is where it settles.
};

struct Event {
    std::int64_t generation = 0;
    Side lineage = Side::Left;
    Occurrence what = Occurrence::VariantsLost;
    std::int64_t count = 0;
    std::int64_t latest = 0;
    std::int64_t start = 0; ///< Variants alive at generation 0, all loci together.
    std::int64_t loci = 1;
    double share = 0;
    outcross::Deed deed = {};   ///< DeedDone.
    std::int64_t concerned = 0; ///< What Lineage::act() returned.
    std::int64_t sizeBefore = 0;
    std::int64_t sizeAfter = 0;
    std::int64_t variantsBefore = 0; ///< Alive, all loci together.
    std::int64_t variantsAfter = 0;
    bool operator==(const Event&) const = default;
};

inline constexpr std::int64_t kToldSingly = 20;

/// Watches one lineage and tells what happened. A plain value owned by a run.
class EventWatch
{
public:
    EventWatch() = default;
    EventWatch(Side lineage, std::int64_t variantsAlive)
        : m_lineage(lineage), m_start(variantsAlive), m_fewest(variantsAlive)
    {
    }

    /// After generation `generation`. `variantsAlive` over all loci together; `loci` how many there are;
    /// `expectedBefore` and `expectedNow` are the expectation of `kept`; `refreshed`: inflow or mutation act;
    /// `changed`: a change was made in this generation. Of a lineage that has died out only that is told; without an
    /// expectation (NaN) no steady state.
    struct Now {
        std::int64_t generation = 0;
        std::int64_t variantsAlive = 0;
        std::int64_t loci = 1;
        std::int64_t size = 1;
        double kept = 1;
        double expectedBefore = 1;
        double expectedNow = 1;
        bool refreshed = false;
        bool changed = false;
    };
    [[nodiscard]] std::vector<Event> watch(const Now& now);

    /// Variants alive at generation 0.
    [[nodiscard]] std::int64_t start() const { return m_start; }

private:
    Side m_lineage = Side::Left;
    std::int64_t m_start = 0;
    std::int64_t m_fewest = 0; ///< Alive when a loss was last told.
    bool m_half = false;
    bool m_tenth = false;
    bool m_fixed = false;
    bool m_steady = false;
    bool m_extinct = false;
};

} // namespace outcross
