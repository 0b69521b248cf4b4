#include "engine/kinds/kinds.h"

namespace outcross
{

std::vector<Quantity> everyQuantity()
{
    std::vector<Quantity> all;
    for (const QuantityRange& row : kQuantities)
        all.push_back(row.quantity);
    return all;
}

std::vector<Measure> textMeasures()
{
    return {Measure::RealShare,        Measure::Flagged,       Measure::TrainingItems, Measure::Perplexity,
            Measure::DistinctTwo,      Measure::Repeated,      Measure::RareAlive,     Measure::CommonAlive,
            Measure::PerplexityMedian, Measure::PerplexityTop, Measure::DistinctOne,   Measure::DistinctThree,
            Measure::FewAlive,         Measure::SomeAlive};
}

std::vector<Measure> tellingTextMeasures()
{
    return {Measure::Perplexity, Measure::RareAlive, Measure::Repeated};
}

} // namespace outcross
