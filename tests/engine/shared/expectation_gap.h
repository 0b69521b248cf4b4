#pragma once

#include "engine/document/origins.h"
#include "engine/document/scenario_file.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/run/run.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/statistics.h"

#include <QTest>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace outcross::fixtures
{

/// A scenario by the members of its lineages, as JSON, with the elements of "interventions".
inline Scenario scenarioOf(const std::string& model, const std::string& population, const std::string& changes)
{
    return parseScenario(R"({"format":1,"seed":1859,"generations":10,"lineages":{"ai":{)" + model +
                             R"(},"population":{)" + population + R"(}},"interventions":[)" + changes + "]}",
                         "test", {});
}

/// A lineage that takes no time, beside the one that is looked at.
inline const std::string kIdleModel = R"("kind":"categorical","size":1,"variants":2)";
inline const std::string kIdlePopulation = R"("kind":"diploid","size":1,"variants":2)";

/// The theory sheet's rule for one lineage: over replicates the mean of kept − expectedKept lies within 4.5 of its
/// standard errors of 0 at each of these generations, and the standard error is below `precision` of what is expected,
/// so that a wrong recursion shows. All replicates have the same expectation, whatever chance decided in them: that
/// is looked at, too.
inline void verifyExpectation(Scenario scenario, Side side, std::uint32_t replicates,
                              const std::vector<std::size_t>& generations, double precision = 0.02)
{
    scenario.generations = static_cast<std::int64_t>(generations.back());
    std::vector<double> sums(generations.size());
    std::vector<double> squares(generations.size());
    std::vector<double> expected(generations.size());
    std::vector<double> first(generations.size());
    bool isClaimed = true;
    bool isTheSame = true;
    const DataLibrary data = library();
    runReplicates(scenario, prepareOrigins(scenario, data), {replicates, 2}, {},
                  [&](std::uint32_t, const ReplicateHistory& histories) {
                      for (std::size_t i = 0; i < generations.size(); ++i) {
                          const HistoryRow& row = histories[side][generations[i]];
                          isClaimed = isClaimed && std::isfinite(row.expectedKept);
                          isTheSame = isTheSame && (first[i] == 0 || first[i] == row.expectedKept);
                          first[i] = row.expectedKept;
                          const double gap = row.census.kept - row.expectedKept;
                          sums[i] += gap;
                          squares[i] += gap * gap;
                          expected[i] += row.expectedKept;
                      }
                  });
    QVERIFY2(isClaimed, "no exact expectation is claimed");
    QVERIFY2(isTheSame, "replicates expect different means");
    for (std::size_t i = 0; i < generations.size(); ++i) {
        const auto [mean, error, variance] = tests::estimateOfSums(sums[i], squares[i], replicates);
        const double theory = expected[i] / replicates;
        const QString told = QStringLiteral("%1, generation %2: expected %3, mean %4 off, standard error %5")
                                 .arg(QString::fromLatin1(sideKey(side)))
                                 .arg(generations[i])
                                 .arg(theory, 0, 'g', 5)
                                 .arg(mean, 0, 'g', 3)
                                 .arg(error, 0, 'g', 3);
        qInfo("%s", qPrintable(told));
        QVERIFY2(std::abs(mean) <= tests::kStandardErrors * error + 1e-12, qPrintable(told));
        QVERIFY2(error <= precision * theory, qPrintable(told));
    }
}

} // namespace outcross::fixtures
