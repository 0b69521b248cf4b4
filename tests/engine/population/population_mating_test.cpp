#include "tests/engine/population/replicates.h"
#include "tests/registry.h"

using namespace outcross;

namespace
{

/// Founders all distinct, so that homozygosity is identity by descent.
LineageSpec distinct(std::int64_t size, int loci, const MatingSpec& mating)
{
    LineageSpec spec = diploidSpec(size, loci, 2);
    spec.startFrequencies = StartFrequencies::Distinct;
    spec.biology.mating = mating;
    return spec;
}

/// Observed heterozygosity after so many generations, one value a replicate.
std::vector<double> observedAfter(const LineageSpec& spec, std::uint64_t generations, std::uint32_t replicates)
{
    const auto origin = diploidOrigin(spec, DataLibrary());
    return ofReplicates(replicates, [&](std::uint32_t replicate) {
        const auto lineage = foundDiploid(*origin, replicate);
        for (std::uint64_t t = 1; t <= generations; ++t)
            step(*lineage, spec.forces, spec.size, replicate, t);
        return lineage->surveyable()->truth().observedHeterozygosity;
    });
}

} // namespace

/// Mating systems in whole lineages. Numbers as in the theory sheet.
class PopulationMatingTest : public QObject
{
    Q_OBJECT
private slots:
    void distinctFoundersShareNoAllele()
    {
        const auto lineage = foundDiploid(distinct(30, 2, {}));
        QCOMPARE(lineage->census().variants, 60.0);
        QCOMPARE(lineage->surveyable()->truth().observedHeterozygosity, 1.0);
    }

    /// F1: 1 − F = 1, 1, 0.75, 0.625, 0.5, 0.40625.
    void fullSibLinesInbreedByTheirRecursion()
    {
        const LineageSpec spec = distinct(60, 100, {.system = MatingSystem::FullSib});
        for (const double observed : observedAfter(spec, 1, 3))
            QCOMPARE(observed, 1.0);
        verifyMean(observedAfter(spec, 2, 20), 0.75);
        verifyMean(observedAfter(spec, 5, 40), 0.40625);
    }

    /// F1: always selfing halves heterozygosity; at rate s F settles at s/(2 − s), here relative to H_e.
    void selfingInbreedsByItsRate()
    {
        verifyMean(observedAfter(distinct(60, 100, {.system = MatingSystem::Selfing, .selfingRate = 1}), 3, 30), 0.125);
        LineageSpec spec = diploidSpec(1000, 60, 2);
        spec.biology.mating = {.system = MatingSystem::Selfing, .selfingRate = 0.5};
        verifyMean(ofReplicates(20,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(spec, replicate);
                                    for (std::uint64_t t = 1; t <= 15; ++t)
                                        step(*lineage, {}, spec.size, replicate, t);
                                    const auto truth = lineage->surveyable()->truth();
                                    return 1 - truth.observedHeterozygosity / truth.totalHeterozygosity;
                                }),
                   0.5 / 1.5);
    }

    /// F3: heterozygosity at t = 20 with five males and five females 0.39564, with nine and one 0.08661.
    void oneFatherCostsMostOfTheVariety()
    {
        verifyMean(observedAfter(distinct(10, 200, {.system = MatingSystem::TwoSexes, .maleShare = 0.5}), 20, 150),
                   0.39564);
        verifyMean(observedAfter(distinct(10, 400, {.system = MatingSystem::TwoSexes, .maleShare = 0.1}), 20, 500),
                   0.08661);
    }

    /// F4: equal families halve drift, Nₑ = 2N − 1: 1 − F = (1 − 1/2(2N − 1))^t; N = 20, t = 40: 0.59666.
    void equalFamiliesDoubleTheEffectiveSize()
    {
        const LineageSpec spec = distinct(20, 100, {.equalFamilies = true});
        verifyMean(observedAfter(spec, 40, 120), std::pow(1 - 1 / 78.0, 40));
        const auto lineage = foundDiploid(spec);
        step(*lineage, {}, 20, 0, 1);
        QCOMPARE(lineage->surveyable()->truth().effectiveSize, 39.0);
    }

    void clonesLoseNothingWithinAndAreCopies()
    {
        const LineageSpec spec = distinct(40, 10, {.system = MatingSystem::Clonal});
        const auto lineage = foundDiploid(spec);
        for (std::uint64_t t = 1; t <= 300; ++t)
            step(*lineage, {}, 40, 0, t);
        QCOMPARE(lineage->surveyable()->truth().observedHeterozygosity, 1.0);
        QCOMPARE(lineage->census().variants, 2.0); // one clone is left
    }

    void chosenPairsKeepMoreThanChance()
    {
        const auto mean = [](const std::vector<double>& values) {
            double sum = 0;
            for (const double value : values)
                sum += value / static_cast<double>(values.size());
            return sum;
        };
        const double chance = mean(observedAfter(distinct(16, 60, {}), 20, 20));
        const double least = mean(observedAfter(distinct(16, 60, {.system = MatingSystem::LeastKinship}), 20, 20));
        LineageSpec avoiding = distinct(16, 60, {.system = MatingSystem::NoSelfing});
        avoiding.forces.kinAvoidance = 1;
        const double avoided = mean(observedAfter(avoiding, 20, 20));
        QVERIFY2(least > 1.3 * chance, qPrintable(QStringLiteral("%1 %2").arg(least).arg(chance)));
        QVERIFY2(avoided > 1.05 * chance, qPrintable(QStringLiteral("%1 %2").arg(avoided).arg(chance)));
    }

    /// R4: N = 50, a share b = 0.05 from 200 frozen copies: F = 0.08930 in the end.
    void aGeneBankHoldsInbreedingWhereTheRecursionSays()
    {
        LineageSpec spec = distinct(100, 100, {});
        spec.biology.bank = 100;
        spec.forces.memory = 0.05;
        verifyMean(ofReplicates(16,
                                [&](std::uint32_t replicate) {
                                    const auto lineage = foundDiploid(spec, replicate);
                                    double sum = 0;
                                    for (std::uint64_t t = 1; t <= 300; ++t) {
                                        step(*lineage, spec.forces, 50, replicate, t);
                                        if (t > 100)
                                            sum += (1 - lineage->surveyable()->truth().observedHeterozygosity) / 200;
                                    }
                                    return sum;
                                }),
                   0.08930);
    }

    void mosaicShowsPedigreeInbreedingOnceTracked()
    {
        const LineageSpec spec = distinct(20, 1, {.system = MatingSystem::FullSib});
        const auto lineage = foundDiploid(spec);
        QCOMPARE(lineage->pictures().size(), 1u);
        lineage->trackForPictures();
        for (std::uint64_t t = 1; t <= 3; ++t)
            step(*lineage, {}, 20, 0, t);
        const Portrait portrait = lineage->portrait({.kind = PictureKind::Kinship});
        const auto& mosaic = std::get<MosaicPortrait>(portrait.picture);
        QVERIFY(mosaic.colour == MosaicPortrait::Colour::Kinship);
        QCOMPARE(mosaic.shades.size(), 20u);
        for (const float shade : mosaic.shades)
            QCOMPARE(shade, 0.375F);
    }
};

OUTCROSS_TEST(PopulationMatingTest)
#include "population_mating_test.moc"
