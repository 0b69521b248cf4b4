#include "engine/retraining/loop_facts.h"

#include <cmath>
#include <string>

namespace outcross
{
namespace
{

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

Text because(const char* pattern)
{
    return {pattern, {}};
}

/// Of all items offered, those that pass the border, by where they are from (Bayes' rule; see corpus_counts.h).
struct PassShares {
    double real = 0;
    double archived = 0;
    double synthetic = 0;
    [[nodiscard]] double all() const { return real + archived + synthetic; }
};

PassShares passShares(const DetectorSpec& detector, const Forces& forces)
{
    const double realPass = 1 - forces.kinAvoidance * detector.falsePositives;
    const double syntheticPass = 1 - forces.kinAvoidance * detector.truePositives;
    const double real = forces.inflow;
    const double archived = (1 - real) * forces.memory;
    return {real * realPass, archived * realPass, (1 - real - archived) * syntheticPass};
}

/// Below this the last of kMaximumOffers rounds, in which everything passes, is felt.
constexpr double kLeastPassing = 0.02;

} // namespace

std::vector<double> loopMeasures(std::int64_t real, std::int64_t items, std::int64_t offered, std::int64_t flagged,
                                 std::int64_t trainedOn)
{
    return {share(real, items), share(flagged, offered), static_cast<double>(trainedOn)};
}

LoopGeneration loopGeneration(const Learning& learning, const Forces& forces, std::int64_t size,
                              const LoopTraits& traits)
{
    const LoopSpec& loop = learning.loop;
    const auto n = static_cast<double>(size);
    LoopGeneration generation;
    generation.items = n;
    LoopShares& shares = generation.shares;
    if (loop.exactShares) {
        const auto whole = [](double of, double share) { return static_cast<double>(std::llround(of * share)); };
        const double novel = whole(n, forces.mutation);
        const double real = whole(n - novel, forces.inflow);
        const double archived = whole(n - novel - real, forces.memory);
        shares = {novel / n, real / n, archived / n, (n - novel - real - archived) / n};
        generation.isExact = true;
        generation.isArchiveSpent = archived <= static_cast<double>(loop.archive);
    } else {
        const PassShares pass = passShares(learning.detector, forces);
        const double rest = (1 - forces.mutation) / pass.all();
        shares = {forces.mutation, rest * pass.real, rest * pass.archived, rest * pass.synthetic};
    }
    if (loop.labs > 1) {
        const bool merges = loop.exchange == LabExchange::Merge;
        generation.exchange = merges ? 0 : forces.exchange;
        generation.merged = merges ? forces.exchange : 0;
        generation.mergesItems = traits.mergesItems;
    }
    if (traits.scalesVariance && learning.curation.by == CurationKind::Truncation)
        generation.spread = 1 - forces.selection;
    generation.noise = traits.dimensions * loop.noise * loop.noise;
    if (traits.isKernel) {
        const double width = learning.bandwidth;
        generation.kernel = traits.dimensions * width * width;
        generation.kernelColumns = width > 0 ? 0 : traits.dimensions;
    }
    generation.smoothing = traits.categories * learning.smoothing;
    return generation;
}

std::optional<Text> whyLoopHasNoExpectation(const Learning& learning, const Forces& forces, const LoopTraits& traits)
{
    const LoopSpec& loop = learning.loop;
    const bool curates =
        learning.curation.by != CurationKind::None && (forces.selection != 0 || learning.curation.keepRight < 1);
    const bool onlyScales = traits.scalesVariance && learning.curation.by == CurationKind::Truncation;
    if (curates && !onlyScales)
        return because(QT_TRANSLATE_NOOP("engine", "what the model makes is curated"));
    if (loop.data == DataLoop::Window && loop.window > kLongestExpectedWindow)
        return Text{QT_TRANSLATE_NOOP("engine", "theory follows windows of at most %1 generations"),
                    {std::to_string(kLongestExpectedWindow)}};
    if (traits.isBinned && loop.noise > 0)
        return because(QT_TRANSLATE_NOOP("engine", "noise moves items from one bin to another"));
    if (traits.mixesSmoothing && learning.smoothing > 0 && forces.mutation > 0)
        return because(QT_TRANSLATE_NOOP("engine", "novel items are drawn from elsewhere than smoothing adds"));
    if (loop.labs > 1 && loop.exchange == LabExchange::Merge && forces.exchange > 0 && !traits.merges)
        return because(QT_TRANSLATE_NOOP("engine", "merged parameters do not make a mixture of what the labs know"));
    if (loop.exactShares && forces.kinAvoidance > 0)
        return because(QT_TRANSLATE_NOOP("engine", "exact numbers of items meet a filter at the border"));
    if (loop.exactShares && loop.labs > 2 && loop.exchange == LabExchange::Data && forces.exchange > 0)
        return because(QT_TRANSLATE_NOOP("engine", "exact numbers of items come from more than one other lab"));
    if (passShares(learning.detector, forces).all() < kLeastPassing)
        return because(QT_TRANSLATE_NOOP("engine", "hardly anything passes the border"));
    return std::nullopt;
}

} // namespace outcross
