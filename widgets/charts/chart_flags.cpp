#include "widgets/charts/chart_flags.h"

#include <QCoreApplication>

#include <algorithm>

namespace outcross
{

namespace
{

constexpr double kTextGap = 4;

/// Less room than this would not hold a readable word.
double leastText(const FlagMeasure& measure)
{
    return measure.width(QStringLiteral("change"));
}

struct Group {
    double x = 0;
    double lastX = 0;
    int changes = 0;
    QString text;
};

std::vector<Group> grouped(std::span<const ChartFlag> flags, qint64 extent, double left, double right, double apart)
{
    std::vector<ChartFlag> sorted(flags.begin(), flags.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const ChartFlag& a, const ChartFlag& b) { return a.generation < b.generation; });
    std::vector<Group> groups;
    for (const ChartFlag& flag : sorted) {
        if (flag.generation < 0 || flag.generation > extent)
            continue;
        const double x = left + (right - left) * static_cast<double>(flag.generation) / static_cast<double>(extent);
        if (!groups.empty() && x - groups.back().lastX < apart) {
            groups.back().lastX = x;
            ++groups.back().changes;
        } else {
            groups.push_back({x, x, 1, flag.text});
        }
    }
    for (Group& group : groups)
        if (group.changes > 1)
            group.text = QCoreApplication::translate("KeptChart", "%n change(s)", nullptr, group.changes);
    return groups;
}

} // namespace

std::vector<FlagMark> placeFlags(std::span<const ChartFlag> flags, qint64 extent, double left, double right,
                                 const FlagMeasure& measure)
{
    std::vector<FlagMark> marks;
    if (extent <= 0 || right <= left)
        return marks;
    const double least = leastText(measure);
    const std::vector<Group> groups = grouped(flags, extent, left, right, least + 2 * kTextGap);
    double freeFrom = left;
    for (std::size_t index = 0; index < groups.size(); ++index) {
        const Group& group = groups[index];
        const bool isLast = index + 1 == groups.size();
        const double end = isLast ? right : groups[index + 1].x;
        const double roomRight = end - group.x - 2 * kTextGap;
        const double roomLeft = group.x - freeFrom - 2 * kTextGap;
        const double wish = measure.width(group.text);
        FlagMark mark{group.x, group.changes, {}, 0};
        if (wish <= roomRight || !isLast || roomRight >= roomLeft) {
            if (roomRight >= least) {
                mark.text = wish <= roomRight ? group.text : measure.elided(group.text, roomRight);
                mark.textLeft = group.x + kTextGap;
            }
        } else if (roomLeft >= least) {
            mark.text = wish <= roomLeft ? group.text : measure.elided(group.text, roomLeft);
            mark.textLeft = group.x - kTextGap - measure.width(mark.text);
        }
        freeFrom = mark.text.isEmpty() ? group.x : std::max(group.x, mark.textLeft + measure.width(mark.text));
        marks.push_back(mark);
    }
    return marks;
}

} // namespace outcross
