#include "app/words/replicate_words.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Replicates)
};

constexpr double kMinute = 60;
constexpr double kHour = 3600;

QString durationText(double seconds)
{
    if (seconds < 10)
        return Words::tr("%1 s").arg(decimalText(seconds, seconds < 1 ? 2 : 1));
    if (seconds < 2 * kMinute)
        return Words::tr("%1 s").arg(countText(seconds));
    if (seconds < 2 * kHour)
        return Words::tr("%1 min").arg(countText(seconds / kMinute));
    return Words::tr("%1 h").arg(countText(seconds / kHour));
}

} // namespace

QString livesWait(int count)
{
    return Words::tr("%n other lives wait for you to start them.", nullptr, count);
}

QString livesBegin(int count)
{
    return Words::tr("%n other lives begin …", nullptr, count);
}

QString livesReady(int ready, int count, std::int64_t generation)
{
    return Words::tr("%1 of %2 lives have made generation %3.")
        .arg(countText(ready), countText(count), countText(static_cast<double>(generation)));
}

QString replicateCostSentence(const ReplicateCost& cost, int count, const Snapshot& main)
{
    if (!cost.isSlow || count == 0)
        return {};
    if (std::isnan(cost.lifePerGeneration))
        return Words::tr("This model takes its time. Make one generation, and you will see here what other lives "
                         "take.");
    const std::int64_t end = std::max(main.newest, main.document->generations);
    return Words::tr("This model takes its time: one more life about %1 a generation, %2 lives about %3 to "
                     "generation %4.")
        .arg(durationText(cost.lifePerGeneration), countText(count), durationText(cost.toEnd),
             countText(static_cast<double>(end)));
}

} // namespace outcross
