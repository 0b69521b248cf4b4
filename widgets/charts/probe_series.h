#pragma once

#include "engine/lineage/side.h"

#include <QString>

#include <functional>
#include <vector>

namespace outcross
{

struct KeptPicture;

/// One thing that is read out at a generation, of both lineages: a row of the probe's box, a column of each lineage in
/// the table of the numbers.
struct ProbeSeries {
    QString name; ///< Short: "kept", "expected"; of a pin: what differs in it.
    int pin = 0;  ///< Number of the pinned run; 0: the live one.
    /// As a share of generation 0; NaN where there is none.
    PerSide<std::function<double(qint64 generation)>> value = {};
    /// Whether the difference to what the live run kept is told, too.
    bool isCompared = false;
};

/// Everything that the chart shows at a generation, in the order in which it is read out. The one list for the probe
/// and the table: what is added here (a median of many lives) appears in both. The functions read the picture's
/// lineages, so they are valid as long as it lives.
[[nodiscard]] std::vector<ProbeSeries> probeSeries(const KeptPicture& picture);

/// The value less what the live run kept at that generation; NaN where either is missing.
[[nodiscard]] double differenceAt(const std::vector<ProbeSeries>& all, const ProbeSeries& series, Side side,
                                  qint64 generation);

/// With its sign: "+0.03", "−0.12", "0.00".
[[nodiscard]] QString differenceText(double difference, int decimals = 2);

} // namespace outcross
