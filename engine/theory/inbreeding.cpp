#include "engine/theory/inbreeding.h"

namespace outcross
{

double nextInbreedingBySelfing(double inbreeding, double selfingRate)
{
    return selfingRate * (1 + inbreeding) / 2;
}

double settledInbreedingBySelfing(double selfingRate)
{
    return selfingRate / (2 - selfingRate);
}

SibLine nextSibLine(const SibLine& now)
{
    return {(1 + 2 * now.inbreeding + now.before) / 4, now.inbreeding};
}

double inbreedingOfSibLine(int generation)
{
    SibLine line;
    for (int t = 1; t < generation; ++t)
        line = nextSibLine(line);
    return line.inbreeding;
}

TwoSexesHeterozygosity nextTwoSexesHeterozygosity(const TwoSexesHeterozygosity& now, const TwoSexes& numbers)
{
    const double chance = 1 / (4 * numbers.females) + 1 / (4 * numbers.males); // both come from one parent
    return {now.between, chance / 2 * now.within + (1 - chance) * now.between};
}

double effectiveSizeOfTwoSexes(const TwoSexes& numbers)
{
    return 4 * numbers.females * numbers.males / (numbers.females + numbers.males);
}

double effectiveSizeOfFamilies(double individuals, double familySizeVariance)
{
    return (4 * individuals - 2) / (2 + familySizeVariance);
}

} // namespace outcross
