#include "engine/monitoring/allelic_richness.h"
#include "engine/monitoring/differentiation.h"
#include "engine/monitoring/sample_heterozygosity.h"
#include "tests/engine/monitoring/samples.h"
#include "tests/registry.h"

#include <QTest>

#include <array>
#include <cmath>
#include <string>

using namespace outcross;

namespace
{

bool near(double found, double expected, double tolerance = 1e-11)
{
    return std::abs(found - expected) < tolerance;
}

/// Means over the loci that the colony was read at. From a separate computation in exact fractions.
struct ColonyValues {
    const char* name;
    double observed;
    double expected;
};
constexpr std::array kColonies{
    ColonyValues{"P01", 0.572222222222, 0.649074074074}, ColonyValues{"P02", 0.570707070707, 0.701198026779},
    ColonyValues{"P03", 0.611111111111, 0.719001610306}, ColonyValues{"P04", 0.628019323671, 0.749758454106},
    ColonyValues{"P05", 0.562962962963, 0.640357598978}, ColonyValues{"P06", 0.626262626263, 0.745069745070},
    ColonyValues{"P07", 0.545855379189, 0.666614794066}, ColonyValues{"P08", 0.611111111111, 0.752046783626},
    ColonyValues{"P09", 0.740740740741, 0.694262890341}, ColonyValues{"P10", 0.626262626263, 0.698412698413},
    ColonyValues{"P11", 0.662739364752, 0.783158457866}, ColonyValues{"P12", 0.556998556999, 0.667388167388},
    ColonyValues{"P13", 0.675213675214, 0.687863247863}, ColonyValues{"P14", 0.683660130719, 0.789179722926},
    ColonyValues{"P15", 0.747474747475, 0.722943722944}, ColonyValues{"P16", 0.675925925926, 0.700483091787},
    ColonyValues{"P17", 0.598076923077, 0.604829059829}};

} // namespace

class DiversityEstimatesTest : public QObject
{
    Q_OBJECT

private slots:
    void pooledCatsOfNancyHaveTheirPublishedDiversity()
    {
        const GenotypeSample cats = catsOfNancy();
        QCOMPARE(cats.individuals(), std::size_t{237});
        QVERIFY(near(observedHeterozygosity(cats), 0.6267, 5e-5));
        QVERIFY(near(unbiasedHeterozygosity(cats), 0.7745, 5e-5));
        QCOMPARE(allelesALocus(cats), 12.0);
    }

    void everyColonyHasItsOwn()
    {
        const GenotypeSample cats = catsOfNancy();
        QCOMPARE(sampledDemes(cats), static_cast<int>(kColonies.size()));
        for (int colony = 0; colony < static_cast<int>(kColonies.size()); ++colony) {
            const ColonyValues& expected = kColonies[static_cast<std::size_t>(colony)];
            const GenotypeSample sample = ofDeme(cats, colony);
            QVERIFY2(near(observedHeterozygosity(sample), expected.observed), expected.name);
            QVERIFY2(near(unbiasedHeterozygosity(sample), expected.expected), expected.name);
        }
    }

    void coloniesOfNancyDifferAsPublished()
    {
        // F_ST is published as 0.085 (Weir & Cockerham's θ); digits from a separate computation in exact fractions.
        const GenotypeSample cats = catsOfNancy();
        QVERIFY(near(weirCockerhamTheta(cats), 0.084949594074));
        QVERIFY(near(inbreedingWithinDemes(cats), 0.121036682289));
        QCOMPARE(privateAlleles(cats), 13.0 / 9);
        const AllelicRichness richness = allelicRichness(cats);
        QCOMPARE(richness.rarefiedTo, 10); // P17 has five readable cats at fca96
        QVERIFY(near(richness.alleles, 4.085878848834));
    }

    void oneDemeHasNoDifferentiation()
    {
        const GenotypeSample colony = ofDeme(catsOfNancy(), 3);
        QVERIFY(std::isnan(weirCockerhamTheta(colony)));
        QVERIFY(std::isnan(privateAlleles(colony)));
        QVERIFY(near(inbreedingWithinDemes(colony), 1 - 0.628019323671 / 0.749758454106, 0.005));
    }

    void aPooledSampleIsRarefiedToItsPoorestLocus()
    {
        GenotypeSample pooled = catsOfNancy();
        pooled.deme.assign(pooled.deme.size(), 0);
        const AllelicRichness richness = allelicRichness(pooled);
        QCOMPARE(richness.rarefiedTo, 432); // 216 readable cats at fca8
        QVERIFY(near(richness.alleles, 11.956849971212));
    }

    void rarefactionIsExactOnHandMadeCounts()
    {
        // Six copies: three of one allele, two of another, one of a third.
        const SeenDeme seen = seenPooled(oneLocus({{{0, 0}, {0, 1}, {1, 2}}}), 0);
        QCOMPARE(rarefiedRichness(seen, 6), 3.0);
        QVERIFY(near(rarefiedRichness(seen, 1), 1));
        // Two of six: 15 pairs; without the first allele 3, the second 6, the third 10.
        QVERIFY(near(rarefiedRichness(seen, 2), 3 - (3 + 6 + 10) / 15.0));
        // Four of six: 15; without the second 1, the third 5, never without the first.
        QVERIFY(near(rarefiedRichness(seen, 4), 3 - (0 + 1 + 5) / 15.0));
        QVERIFY(std::isnan(rarefiedRichness(seen, 7)));
    }

    void privateAllelesAreCountedALocus()
    {
        // 0 in both demes, 1 and 2 in the first, 3 in the second; the empty deme between does not matter.
        const GenotypeSample sample = oneLocus({{{0, 1}, {2, 0}}, {}, {{0, 3}}});
        QCOMPARE(privateAlleles(sample), 3.0);
        QCOMPARE(sampledDemes(sample), 2);
    }

    void demesWithoutASharedAlleleAreFullyDifferent()
    {
        const GenotypeSample sample = oneLocus({{{0, 0}, {0, 0}, {0, 0}}, {{1, 1}, {1, 1}, {1, 1}}});
        QVERIFY(near(weirCockerhamTheta(sample), 1));
        const GenotypeSample alike = oneLocus({{{0, 0}, {0, 1}, {1, 1}}, {{0, 0}, {0, 1}, {1, 1}}});
        QVERIFY(weirCockerhamTheta(alike) < 0);
    }

    void wrightsIdentityHoldsForPlainCoefficients()
    {
        const FixationIndices cats = plainFixationIndices(catsOfNancy());
        QVERIFY(near(1 - cats.it, (1 - cats.is) * (1 - cats.st)));
        QVERIFY(cats.st > 0.05);
        // Two demes fixed for an allele each, a third one all heterozygotes: H_o = 1/3, H_S = 1/6, H_T = 1/2.
        const FixationIndices made =
            plainFixationIndices(oneLocus({{{0, 0}, {0, 0}}, {{1, 1}, {1, 1}}, {{0, 1}, {1, 0}}}));
        QVERIFY(near(made.is, 1 - (1 / 3.0) / (1 / 6.0)));
        QVERIFY(near(made.st, 1 - (1 / 6.0) / 0.5));
        QVERIFY(near(made.it, 1 - (1 / 3.0) / 0.5));
    }

    void completeInbreedingIsOneAndNothingReadIsNoNumber()
    {
        QVERIFY(near(inbreedingWithinDemes(oneLocus({{{0, 0}, {1, 1}, {0, 0}}})), 1));
        constexpr std::uint16_t kGone = GenotypeSample::kMissing;
        const GenotypeSample unread = oneLocus({{{kGone, kGone}}, {{kGone, kGone}}});
        QVERIFY(std::isnan(observedHeterozygosity(unread)));
        QVERIFY(std::isnan(unbiasedHeterozygosity(unread)));
        QVERIFY(std::isnan(inbreedingWithinDemes(unread)));
        QVERIFY(std::isnan(weirCockerhamTheta(unread)));
        QVERIFY(std::isnan(allelicRichness(unread).alleles));
        QVERIFY(std::isnan(observedHeterozygosity(GenotypeSample{})));
    }
};

OUTCROSS_TEST(DiversityEstimatesTest)
#include "diversity_estimates_test.moc"
