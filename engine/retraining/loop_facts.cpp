#include "engine/retraining/loop_facts.h"

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

} // namespace

std::vector<double> loopMeasures(std::int64_t real, std::int64_t items, std::int64_t offered, std::int64_t flagged,
                                 std::int64_t trainedOn)
{
    return {share(real, items), share(flagged, offered), static_cast<double>(trainedOn)};
}

std::optional<Text> whyLoopHasNoExpectation(const Learning& learning, const Forces& forces)
{
    const LoopSpec& loop = learning.loop;
    if (loop.data != DataLoop::Replace)
        return because(
            QT_TRANSLATE_NOOP("engine", "the expectation drawn is for models trained on the new items alone"));
    if (loop.labs > 1)
        return because(QT_TRANSLATE_NOOP("engine", "the expectation drawn is for one lab"));
    if (loop.exactShares && (forces.inflow > 0 || forces.mutation > 0))
        return because(QT_TRANSLATE_NOOP(
            "engine", "the expectation drawn is for items that come in by chance, not in exact numbers"));
    if (forces.memory > 0)
        return because(QT_TRANSLATE_NOOP("engine", "the expectation drawn knows no archive"));
    if (loop.noise > 0 || learning.smoothing > 0)
        return because(
            QT_TRANSLATE_NOOP("engine", "the expectation drawn knows no noise or smoothing added in training"));
    if (learning.curation.by != CurationKind::None && (forces.selection != 0 || learning.curation.keepRight < 1))
        return because(QT_TRANSLATE_NOOP("engine", "the expectation drawn knows no curation"));
    if (forces.kinAvoidance > 0)
        return because(QT_TRANSLATE_NOOP("engine", "the expectation drawn knows no filter at the border"));
    return std::nullopt;
}

} // namespace outcross
