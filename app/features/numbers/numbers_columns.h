#pragma once

#include "engine/document/scenario.h"
#include "engine/run/history.h"
#include "widgets/charts/probe_series.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace outcross
{

/// One number of every generation, as the table of the numbers shows it. The functions read what they were made from.
struct NumbersColumn {
    Side side = Side::Left;
    QString name;                                   ///< With its unit: "log-likelihood (nats)".
    QString tip;                                    ///< What it says, one sentence; may be empty.
    std::function<double(qint64 generation)> value; ///< NaN where there is none.
    std::function<QString(double value)> text;      ///< As the program writes such a number.
};

/// Everything that is known of every generation: first what the chart shows of both lineages (probe_series.h; a
/// compared series has its difference beside it), then of each the other columns of the census and the numbers of its
/// kind. Columns that a kind does not know are left out. Valid as long as `histories` and what `series` reads.
[[nodiscard]] std::vector<NumbersColumn> numbersColumns(const Scenario& scenario, const PerSide<HistoryView>& histories,
                                                        const std::vector<ProbeSeries>& series);

} // namespace outcross
