#include "widgets/charts/replicate_picture.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

/// As many points as a line of the chart has.
constexpr std::size_t kMostGenerations = 300;

QString countOf(std::int64_t value)
{
    return countText(static_cast<double>(value));
}

} // namespace

const KeptSpread* ReplicatePicture::row(Side side, std::int64_t generation) const
{
    if (generation < 0 || generation > newest())
        return nullptr;
    return &view.spread(side, static_cast<std::size_t>(generation));
}

double ReplicatePicture::highest() const
{
    double high = 0;
    if (isDrawn())
        for (const std::size_t generation : drawnGenerations(view.size()))
            for (const Side side : kSides)
                if (const double top = view.spread(side, generation).high; std::isfinite(top))
                    high = std::max(high, top);
    return high;
}

std::vector<std::size_t> drawnGenerations(std::size_t size)
{
    std::size_t step = 1;
    while (size / step >= kMostGenerations)
        step *= 2;
    std::vector<std::size_t> generations;
    for (std::size_t generation = 0; generation < size; generation += step)
        generations.push_back(generation);
    if (size > 0 && generations.back() + 1 != size)
        generations.push_back(size - 1);
    return generations;
}

QStringList replicateSentences(const ReplicatePicture& lives, std::int64_t generation)
{
    if (lives.lives == 0)
        return {};
    QStringList sentences;
    if (!lives.note.isEmpty())
        sentences << lives.note;
    if (lives.view.empty())
        return sentences;
    const std::int64_t at = std::min(generation, lives.newest());
    if (at < generation)
        sentences << QCoreApplication::translate("Replicates", "The lives are at generation %1 of %2.")
                         .arg(countOf(at), countOf(generation));
    const auto add = [&](Side side, const char* sentence, const char* none) {
        const KeptSpread& spread = *lives.row(side, at);
        if (spread.count == 0)
            sentences << QCoreApplication::translate("Replicates", none).arg(countOf(at));
        else
            sentences << QCoreApplication::translate("Replicates", sentence)
                             .arg(percentText(spread.halved, 0), countOf(spread.count), countOf(at),
                                  decimalText(spread.median), decimalText(spread.low), decimalText(spread.high));
    };
    add(Side::Left,
        QT_TRANSLATE_NOOP("Replicates",
                          "%1 of %2 AI lineages have lost more than half by generation %3. Their median keeps "
                          "%4, nine in ten keep %5 to %6."),
        QT_TRANSLATE_NOOP("Replicates", "No AI lineage has a diversity at generation %1."));
    add(Side::Right,
        QT_TRANSLATE_NOOP("Replicates",
                          "%1 of %2 populations have lost more than half by generation %3. Their median keeps "
                          "%4, nine in ten keep %5 to %6."),
        QT_TRANSLATE_NOOP("Replicates", "No population has a diversity at generation %1."));
    return sentences;
}

} // namespace outcross
