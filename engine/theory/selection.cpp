#include "engine/theory/selection.h"

#include "engine/theory/wright_fisher.h"

#include <cmath>

namespace outcross
{

double kimuraFixation(double individuals, double s, double frequency)
{
    const double strength = 4 * individuals * s;
    if (strength == 0)
        return frequency;
    return std::expm1(-strength * frequency) / std::expm1(-strength);
}

double mutationSelectionBalance(double mutation, double s, double h)
{
    return h > 0 ? mutation / (h * s) : std::sqrt(mutation / s);
}

double mutationLoad(double mutation, double h)
{
    return h > 0 ? 2 * mutation : mutation;
}

double nextDeleteriousFrequency(double frequency, double mutation, double s, double h)
{
    const double selected = frequencyAfterSelection(frequency, {.both = 1 - s, .one = 1 - h * s, .none = 1});
    return selected + mutation * (1 - selected);
}

double settledDeleteriousFrequency(double mutation, double s, double h)
{
    constexpr int kLongEnough = 10'000'000;
    double frequency = 0;
    for (int t = 0; t < kLongEnough; ++t) {
        const double next = nextDeleteriousFrequency(frequency, mutation, s, h);
        if (next <= frequency) // it rises to the balance until rounding stops it
            break;
        frequency = next;
    }
    return frequency;
}

double overdominantEquilibrium(double s, double t)
{
    return t / (s + t);
}

} // namespace outcross
