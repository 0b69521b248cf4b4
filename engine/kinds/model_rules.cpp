#include "engine/kinds/model_rules.h"

#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"

#include <string>
#include <tuple>
#include <utility>

namespace outcross
{
namespace
{

constexpr double kCoolest = 0.95;      // T = 0.05: colder ones overflow
constexpr double kStrongestReward = 5; // e⁵: rejection still finds something to keep

[[noreturn]] void refuse(const char* pattern, std::vector<std::string> values = {})
{
    throw InputError({pattern, std::move(values)});
}

/// What the force `selection` may be with that curation.
std::pair<double, double> strengths(CurationKind by)
{
    switch (by) {
    case CurationKind::None:
        return {0, 0};
    case CurationKind::Temperature:
        return {-1, kCoolest};
    case CurationKind::TopP:
        return {0, 0.99};
    case CurationKind::TopK:
    case CurationKind::Beam:
    case CurationKind::Verification:
        return {0, 1};
    case CurationKind::Truncation:
        return {-1, 1};
    case CurationKind::Reward:
        return {-kStrongestReward, kStrongestReward};
    }
    return {0, 0};
}

} // namespace

QuantityRange modelRange(const Learning& learning, QuantityRange range)
{
    if (range.quantity == Quantity::Selection)
        std::tie(range.low, range.high) = strengths(learning.curation.by);
    if (range.quantity == Quantity::Memory && learning.loop.archive == 0)
        range.high = 0;
    if (range.quantity == Quantity::Exchange && learning.loop.labs == 1)
        range.high = 0;
    return range;
}

void checkLearning(const LineageSpec& spec)
{
    const KindRow* kind = findKind(spec.kind);
    const LoopSpec& loop = spec.learning.loop;
    if (loop.data == DataLoop::Augment && loop.archive == 0)
        refuse(QT_TRANSLATE_NOOP(
            "engine", "loop.data \"augment\" needs real items that stay: set loop.archive to how many; it is 0"));
    if (loop.exchange == LabExchange::Merge && !(kind != nullptr && kind->mergesParameters))
        refuse(QT_TRANSLATE_NOOP("engine", "loop.exchange \"merge\" is for the kinds categorical and gaussian: the "
                                           "parameters of the kind %1 cannot be averaged"),
               {spec.kind});
    if (spec.learning.detector.falsePositives >= 1)
        refuse(QT_TRANSLATE_NOOP("engine", "detector.falsePositives must be below 1, or nothing real would pass"));
    if (kind != nullptr && kind->check != nullptr)
        kind->check(spec);
}

void checkModelForces(const LineageSpec& spec, const Forces& forces)
{
    const Learning& learning = spec.learning;
    const auto [low, high] = strengths(learning.curation.by);
    if (learning.curation.by == CurationKind::None && forces.selection != 0)
        refuse(QT_TRANSLATE_NOOP("engine", "the force \"selection\" needs to know how to choose (the lineage's key "
                                           "\"curation\"); without it only 0 is allowed"));
    if (!(forces.selection >= low && forces.selection <= high))
        refuse(QT_TRANSLATE_NOOP("engine", "the force \"selection\" must be in %1 … %2 with this curation; it is %3"),
               {numberText(low), numberText(high), numberText(forces.selection)});
    if (forces.memory > 0 && learning.loop.archive == 0)
        refuse(QT_TRANSLATE_NOOP("engine", "the force \"memory\" needs an archive (the lineage's key "
                                           "\"loop.archive\")"));
    if (forces.exchange > 0 && learning.loop.labs == 1)
        refuse(QT_TRANSLATE_NOOP("engine", "the force \"exchange\" needs several labs (the lineage's key "
                                           "\"loop.labs\")"));
}

} // namespace outcross
