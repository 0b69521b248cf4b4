#include "app/session/spec_refusal.h"

#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "engine/document/refounding.h"
#include "engine/run/founding_cost.h"

#include <QCoreApplication>

#include <cmath>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpecRefusal)
};

} // namespace

QString refusalOf(const Scenario& document, Side side, const LineageSpec& spec)
{
    try {
        (void)withLineage(document, side, spec, {});
    } catch (const InputError& error) {
        return wordsInWindow(error.text());
    }
    return {};
}

QString costOf(const Scenario& document, Side side, const LineageSpec& spec)
{
    Scenario scenario = document;
    scenario.lineages[side] = spec;
    const double seconds = foundingSeconds(scenario);
    return seconds < kToldSeconds ? QString()
                                  : Words::tr("It takes about %n second(s) to prepare before generation 0 is there.",
                                              nullptr, static_cast<int>(std::lround(seconds)));
}

} // namespace outcross
