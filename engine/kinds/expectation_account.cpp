#include "engine/kinds/expectation_account.h"

#include "engine/kinds/catalogue.h"

namespace outcross
{

ExpectationAccount expectationOf(const LineageSpec& spec, const Conditions& conditions, const PopulationNow& now)
{
    const KindRow* kind = findKind(spec.kind);
    return kind != nullptr && kind->account != nullptr ? kind->account(spec, conditions, now) : ExpectationAccount{};
}

} // namespace outcross
