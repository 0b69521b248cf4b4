#include "engine/replicates/sweep_boundary.h"
#include "engine/theory/boundary.h"
#include "tests/engine/shared/sweeps.h"
#include "tests/registry.h"
#include "tests/statistics.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace outcross;
using namespace outcross::fixtures;

namespace
{

/// The theory sheet's rule: |mean − expected| < 4.5 standard errors, and those are under 2 % of `scale`.
void verifyKept(const SweepSpec& spec, std::size_t cell, Side side, const ReplicateSummary& kept, double expected,
                double scale)
{
    const QString told = QStringLiteral("%1, %2: expected %3, mean %4, standard error %5")
                             .arg(QString::fromStdString(cellName(spec, cell)), QLatin1StringView(sideKey(side)))
                             .arg(expected)
                             .arg(kept.mean)
                             .arg(kept.standardError);
    QVERIFY2(std::abs(kept.mean - expected) < tests::kStandardErrors * kept.standardError, qPrintable(told));
    QVERIFY2(kept.standardError < tests::kPrecision * scale, qPrintable(told));
}

} // namespace

class SweepTheoryTest : public QObject
{
    Q_OBJECT
private slots:
    /// Sixteen equally frequent variants, size 10 or 40, inflow 0 or 0.05, 25 generations; 1500 replicates of each.
    /// Expected: the recursion nextMoments(), the same that runs carry as their expectation.
    void everyCellKeepsWhatTheRecursionExpects()
    {
        const SweepSpec spec{.scenario = closedLoop(25),
                             .x = parseSweepAxis("inflow=0:0.05:2"),
                             .y = parseSweepAxis("size=10:40:2"),
                             .replicates = 1500};
        const Sweep sweep(spec, library());
        int seen = 0;
        runSweep(sweep, sweepOrder(spec), 2, {}, [&](const SweepCell& cell) {
            const SweepPlace place = placeOf(spec, cell.index);
            for (const Side side : kSides) {
                const double size = valueAt(spec.y, place.row);
                const double copies = side == Side::Left ? size : 2 * size;
                // Equal frequencies in as many copies as there are: founders of a small herd are a little uneven.
                const double inflow = valueAt(spec.x, place.column);
                const double a = (1 - inflow) * (1 - inflow);
                double kept = 1;
                for (int t = 0; t < 25; ++t)
                    kept = (1 - 1 / copies) * (a * kept + 1 - a);
                const SweepOutcome& outcome = cell.lineages[side];
                QVERIFY2(std::abs(outcome.expectedKept - kept) < 1e-9,
                         qPrintable(QString::number(outcome.expectedKept - kept)));
                // Of what a lineage starts with: nearly nothing is left of the smallest.
                verifyKept(spec, cell.index, side, outcome.measures[0], kept, std::max(kept, 0.4));
                ++seen;
            }
        });
        QCOMPARE(seen, 8);
    }

    /// On n·f = ½ (exactly: inflowThatKeeps(½, n)) half is kept in the long run. n = 20 copies in both lineages; what
    /// is left of the start after 300 generations is (1 − 1/20)^300 (1 − f)^600, below 1e-12.
    void theBoundaryKeepsHalf()
    {
        const double inflow = inflowThatKeeps(0.5, 20);
        QVERIFY(std::abs(20 * inflow - realItemsThatKeep(0.5)) < 0.04);
        const std::string value = numberText(inflow);
        SweepSpec spec{.scenario = closedLoop(300),
                       .x = parseSweepAxis("inflow=" + value),
                       .y = parseSweepAxis("ai.size=20"),
                       .replicates = 1600};
        spec.scenario.lineages[Side::Right].size = 10;
        const Sweep sweep(spec, library());
        runSweep(sweep, sweepOrder(spec), 2, {}, [&](const SweepCell& cell) {
            for (const Side side : kSides) {
                QVERIFY(std::abs(cell.lineages[side].expectedKept - 0.5) < 1e-6);
                verifyKept(spec, cell.index, side, cell.lineages[side].measures[0], 0.5, 0.5);
            }
        });
    }

    void theInflowThatKeepsAShareIsTheInverseOfTheSteadyState()
    {
        for (const double copies : {2.0, 20.0, 1000.0})
            for (const double kept : {0.0, 0.1, 0.5, 1 - 1 / copies}) {
                const double inflow = inflowThatKeeps(kept, copies);
                const double a = (1 - inflow) * (1 - inflow);
                const double left = 1 - 1 / copies;
                QVERIFY(std::abs(left * (1 - a) / (1 - left * a) - kept) < 1e-12);
            }
        QVERIFY(std::isnan(inflowThatKeeps(0.96, 20)));
        QCOMPARE(realItemsThatKeep(0.5), 0.5);
        QCOMPARE(realItemsThatKeep(0.8), 2.0);
        QCOMPARE(inflowThatSteadies(0.9), 0.1);
        QCOMPARE(inflowThatSteadies(1.2), 0.0);
    }

    void drawsTheBoundaryWhereItHolds()
    {
        SweepSpec spec{.scenario = closedLoop(),
                       .x = parseSweepAxis("inflow=0:0.1:3"),
                       .y = parseSweepAxis("size=20:400:3"),
                       .replicates = 1};
        const auto curve = [](const SweepSpec& asked, Side side) {
            return theoreticalBoundary(Sweep(asked, library()), side);
        };
        const auto model = curve(spec, Side::Left);
        QVERIFY(model);
        QCOMPARE(model->points.front().y, 20.0);
        QCOMPARE(model->points.back().y, 400.0);
        QVERIFY(std::abs(model->points.front().x - inflowThatKeeps(0.5, 20)) < 1e-12);
        const auto herd = curve(spec, Side::Right);
        QVERIFY(herd);
        QVERIFY(std::abs(herd->points.front().x - inflowThatKeeps(0.5, 40)) < 1e-9);

        SweepSpec turned = spec;
        std::swap(turned.x, turned.y);
        QCOMPARE(curve(turned, Side::Left)->points.front().x, 20.0);
        SweepSpec mutating = spec;
        mutating.scenario.lineages[Side::Left].forces.mutation = 0.01;
        QVERIFY(!curve(mutating, Side::Left));
        // Theory follows two sexes and labs, but their equilibrium is another one.
        SweepSpec sexes = spec;
        sexes.scenario.lineages[Side::Right].biology.mating.system = MatingSystem::TwoSexes;
        sexes.scenario.lineages[Side::Left].learning.loop.labs = 2;
        QVERIFY(!curve(sexes, Side::Right));
        QVERIFY(!curve(sexes, Side::Left));
        SweepSpec changed = spec;
        addIntervention(changed.scenario.interventions, 9, Side::Left, std::vector{Setting{Quantity::Inflow, 0.2}});
        QVERIFY(!curve(changed, Side::Left));
        QVERIFY(curve(changed, Side::Right));

        SweepSpec cool = spec;
        cool.scenario.lineages[Side::Left].learning.curation.by = CurationKind::Temperature;
        cool.y = parseSweepAxis("selection=0:0.4:3");
        const auto steady = curve(cool, Side::Left);
        QVERIFY(steady);
        QCOMPARE(steady->points.back().x, 0.4);
        QVERIFY(!curve(cool, Side::Right));
    }

    /// A model of 16 categories with 100 000 samples, hardly any chance: T = 0.9 sharpens below f = 0.1 and not above.
    void coolSamplingSharpensBelowItsBoundary()
    {
        SweepSpec spec{.scenario = closedLoop(200),
                       .x = parseSweepAxis("inflow=0.05:0.15:2"),
                       .y = parseSweepAxis("selection=0.1"),
                       .replicates = 1};
        spec.scenario.lineages[Side::Left].size = 100'000;
        spec.scenario.lineages[Side::Left].learning.curation.by = CurationKind::Temperature;
        spec.scenario.lineages[Side::Right].size = 2;
        const Sweep sweep(spec, library());
        std::array<double, 2> kept{};
        runSweep(sweep, sweepOrder(spec), 2, {},
                 [&](const SweepCell& cell) { kept.at(cell.index) = cell.lineages[Side::Left].measures[0].mean; });
        QVERIFY2(kept[0] < 0.7, qPrintable(QString::number(kept[0])));
        QVERIFY2(kept[1] > 0.99, qPrintable(QString::number(kept[1])));
    }
};

OUTCROSS_TEST(SweepTheoryTest)
#include "sweep_theory_test.moc"
