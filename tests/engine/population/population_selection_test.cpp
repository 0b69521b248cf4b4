#include "tests/engine/population/replicates.h"
#include "tests/registry.h"

#include <algorithm>

using namespace outcross;

namespace
{

LineageSpec selected(std::int64_t size, double p, SelectionModel model, double s)
{
    LineageSpec spec = diploidSpec(size, 1, std::vector<double>{p, 1 - p});
    spec.biology.selection.model = model;
    spec.forces.selection = s;
    return spec;
}

/// Share of replicates in which allele 0 is fixed in the end: 1 or 0 each.
std::vector<double> fixations(const LineageSpec& spec, std::uint32_t replicates)
{
    const auto origin = diploidOrigin(spec, DataLibrary());
    return ofReplicates(replicates, [&](std::uint32_t replicate) {
        const auto lineage = foundDiploid(*origin, replicate);
        for (std::uint64_t t = 1;; ++t) {
            const double p = lineage->census().selected;
            if (p == 0 || p == 1)
                return p;
            step(*lineage, spec.forces, spec.size, replicate, t);
        }
    });
}

/// Mean of the selected frequency over generations [from, to).
double meanFrequency(const LineageSpec& spec, std::uint64_t from, std::uint64_t to, std::uint32_t replicate)
{
    const auto lineage = foundDiploid(spec, replicate);
    double sum = 0;
    for (std::uint64_t t = 1; t < to; ++t) {
        step(*lineage, spec.forces, spec.size, replicate, t);
        if (t >= from)
            sum += lineage->census().selected;
    }
    return sum / static_cast<double>(to - from);
}

} // namespace

/// Selection, load and inbreeding depression. Numbers as in the theory sheet.
class PopulationSelectionTest : public QObject
{
    Q_OBJECT
private slots:
    /// S3, N = 10 with fitnesses (1 + s)², 1 + s, 1, from the transition matrix.
    void genicSelectionFixesAsTheTransitionMatrixSays()
    {
        verifyMean(fixations(selected(10, 0.5, SelectionModel::Genic, 0.01), 4000), 0.549589);
        verifyMean(fixations(selected(10, 0.05, SelectionModel::Genic, 0.1), 14'000), 0.178734);
    }

    /// S5: p = t/(s + t) = 0.6; N = 4000, so that drift moves the mean by less than a tenth of the tolerance.
    void overdominanceHoldsBothAlleles()
    {
        LineageSpec spec = selected(4000, 0.5, SelectionModel::Overdominance, 0.2);
        spec.biology.selection.against = 0.3;
        verifyMean(ofReplicates(8, [&](std::uint32_t r) { return meanFrequency(spec, 60, 100, r); }), 0.6);
    }

    /// Dominance: one generation moves p by the textbook Δp; p = 0.3, s = 0.4, h = 0.25.
    void dominanceMovesTheFrequencyByTheTextbookStep()
    {
        LineageSpec spec = selected(2000, 0.3, SelectionModel::Dominance, 0.4);
        spec.biology.selection.dominance = 0.25;
        const double p = 0.3;
        const double mean = p * p * 1.4 + 2 * p * (1 - p) * 1.1 + (1 - p) * (1 - p);
        verifyMean(ofReplicates(60, [&](std::uint32_t r) { return meanFrequency(spec, 1, 2, r); }),
                   (p * p * 1.4 + p * (1 - p) * 1.1) / mean);
    }

    /// Levene (1953), two equal niches, s = 0.6: from one in ten to a half, by the recursion without drift.
    void nichesBringARareAlleleBack()
    {
        const LineageSpec spec = selected(3000, 0.1, SelectionModel::Niches, 0.6);
        double p = 0.1;
        for (int t = 0; t < 10; ++t) {
            const auto after = [&](double pure, double mixed, double other) {
                const double mean = p * p * pure + 2 * p * (1 - p) * mixed + (1 - p) * (1 - p) * other;
                return (p * p * pure + p * (1 - p) * mixed) / mean;
            };
            p = (after(1, 0.7, 0.4) + after(0.4, 0.7, 1)) / 2;
        }
        verifyMean(ofReplicates(40, [&](std::uint32_t r) { return meanFrequency(spec, 10, 11, r); }), p);
    }

    /// S4: q ≈ u/hs. The recursion without drift gives the exact one; N = 2000, hs = 0.1, u = 10⁻³.
    void mutationAndSelectionBalance()
    {
        LineageSpec spec = diploidSpec(1000, 1, 2);
        spec.biology.load = {.loci = 100, .effect = 0.2, .dominance = 0.5, .rate = 0.001, .frequency = 0.01};
        double q = 0.01;
        for (int t = 0; t < 4000; ++t) {
            const double mutated = q + (1 - q) * 0.001;
            const double mean = 1 - 2 * mutated * (1 - mutated) * 0.1 - mutated * mutated * 0.2;
            q = (mutated * mutated * 0.8 + mutated * (1 - mutated) * 0.9) / mean;
        }
        QVERIFY(std::abs(q - 0.01) < 0.0015);
        std::vector<double> frequencies;
        std::vector<double> fitness;
        for (std::uint32_t replicate = 0; replicate < 6; ++replicate) {
            const auto lineage = foundDiploid(spec, replicate);
            double sum = 0;
            double alive = 0;
            for (std::uint64_t t = 1; t <= 120; ++t) {
                step(*lineage, {}, spec.size, replicate, t);
                if (t > 60) {
                    sum += lineage->census().selected / 60;
                    alive += lineage->census().fitness / 60;
                }
            }
            frequencies.push_back(sum);
            fitness.push_back(alive);
        }
        verifyMean(frequencies, q);
        verifyMean(fitness, std::pow(1 - 2 * 0.001, 100)); // load 2u a locus, of zygotes before selection
    }

    /// F6: all offspring of full-sib lines have F = ¼ in generation 2, so survival is e^(−B/4) exactly.
    void inbreedingDepressionFollowsLethalEquivalents()
    {
        LineageSpec spec = diploidSpec(200, 1, 2);
        spec.biology.mating.system = MatingSystem::FullSib;
        spec.biology.lethalEquivalents = 4;
        const auto lineage = foundDiploid(spec);
        step(*lineage, {}, 200, 0, 1);
        QCOMPARE(lineage->census().fitness, 1.0);
        step(*lineage, {}, 200, 0, 2);
        QVERIFY(std::abs(lineage->census().fitness - std::exp(-2 * 0.25)) < 1e-12);
        QCOMPARE(lineage->census().size, std::int64_t{200});
        // F7, rescue: offspring of unrelated gametes are as fit as the founders' were.
        step(*lineage, {.inflow = 1}, 200, 0, 3);
        QCOMPARE(lineage->census().fitness, 1.0);
    }

    /// F7, purging: fitness stays well above e^(−BF), what the founders' load would do by itself.
    void smallPopulationsPurgeRecessiveLoad()
    {
        LineageSpec spec = diploidSpec(15, 1, 2);
        spec.biology.load = {.loci = 400, .effect = 0.6, .dominance = 0, .rate = 0, .frequency = 0.02};
        // B = Σ s·p(1 − p) over loci for recessives; F after 40 generations of N = 15.
        const double b = 400 * 0.6 * 0.02 * 0.98;
        const double inbreeding = 1 - std::pow(1 - 1 / 30.0, 40);
        double logFitness = 0;
        double frequency = 0;
        for (std::uint32_t replicate = 0; replicate < 40; ++replicate) {
            const auto lineage = foundDiploid(spec, replicate);
            for (std::uint64_t t = 1; t <= 40; ++t)
                step(*lineage, {}, spec.size, replicate, t);
            logFitness += std::log(lineage->census().fitness) / 40;
            frequency += lineage->census().selected / 40;
        }
        QVERIFY2(logFitness > -0.5 * b * inbreeding, qPrintable(QString::number(logFitness)));
        QVERIFY2(frequency < 0.6 * 0.02, qPrintable(QString::number(frequency)));
    }

    void withoutFitnessDifferencesNothingIsDrawnForSurvival()
    {
        const LineageSpec neutral = diploidSpec(50, 3, 4);
        LineageSpec idle = neutral;
        idle.biology.selection.model = SelectionModel::Genic;
        const auto a = foundDiploid(neutral);
        const auto b = foundDiploid(idle);
        step(*a, {}, 50, 0, 1);
        step(*b, {}, 50, 0, 1);
        QVERIFY(allGenes(*a) == allGenes(*b));
    }

    void nobodyLivesWhereEverybodyIsUnfit()
    {
        LineageSpec spec = diploidSpec(20, 1, 2);
        spec.biology.load = {.loci = 1, .effect = 1, .dominance = 1, .rate = 0, .frequency = 1};
        const auto lineage = foundDiploid(spec);
        step(*lineage, {}, 20, 0, 1);
        QCOMPARE(lineage->census().size, std::int64_t{0});
        QCOMPARE(lineage->census().kept, 0.0);
        step(*lineage, {.inflow = 0.5, .mutation = 0.1}, 20, 0, 2);
        QCOMPARE(lineage->census().size, std::int64_t{0});
        QVERIFY(std::all_of(lineage->frequencies(0).begin(), lineage->frequencies(0).end(),
                            [](double frequency) { return frequency == 0; }));
    }
};

OUTCROSS_TEST(PopulationSelectionTest)
#include "population_selection_test.moc"
