#include "tests/engine/population/breeding.h"
#include "tests/registry.h"

using namespace outcross;

namespace
{

MatingSpec matingOf(MatingSystem system)
{
    MatingSpec spec;
    spec.system = system;
    return spec;
}

double meanAfter(int generations, std::uint32_t replicates, const BreedingSpec& spec, double (*value)(const Breeding&))
{
    double sum = 0;
    for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
        Breeding breeding(spec, replicate);
        breeding.advance(generations);
        sum += value(breeding) / replicates;
    }
    return sum;
}

double meanKinship(const Breeding& breeding)
{
    return static_cast<double>(breeding.kinship().mean());
}

double meanInbreeding(const Breeding& breeding)
{
    return breeding.meanInbreeding();
}

} // namespace

/// Loss of variety under each mating system, against the theory sheet. Kinship is expected homozygosity by descent, so
/// these are the sheet's h and F without the noise of single genes.
class MatingDriftTest : public QObject
{
    Q_OBJECT

private slots:
    void randomMatingLosesOneOverTwoN()
    {
        const double expected = std::pow(1 - 1.0 / 20, 15);
        verifyMean(ofReplicates(1500,
                                [](std::uint32_t replicate) {
                                    Breeding breeding({matingOf(MatingSystem::Random), {10}}, replicate);
                                    breeding.advance(14);
                                    return 1 - meanKinship(breeding);
                                }),
                   expected);
    }

    void selfingApproachesItsEquilibrium_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : {0.0, 0.3, 0.9, 1.0})
            QTest::addRow("rate %g", rate) << rate;
    }

    /// F1: F = s/(2 − s) where drift is absent. In N individuals, with θ the kinship of two different ones:
    /// F' = s(1 + F)/2 + (1 − s)θ, θ' = (1 + F)/2N + (1 − 1/N)θ.
    void selfingApproachesItsEquilibrium()
    {
        QFETCH(double, rate);
        const auto expected = [rate](double individuals, int generations) {
            double inbreeding = 0;
            double kinship = 0;
            for (int generation = 0; generation < generations; ++generation) {
                const double self = (1 + inbreeding) / 2;
                inbreeding = rate * self + (1 - rate) * kinship;
                kinship = self / individuals + (1 - 1 / individuals) * kinship;
            }
            return inbreeding;
        };
        QVERIFY(std::abs(expected(1e12, 60) - rate / (2 - rate)) < 1e-9);
        MatingSpec mating = matingOf(MatingSystem::Selfing);
        mating.selfingRate = rate;
        const std::vector<double> inbreeding = ofReplicates(200, [&](std::uint32_t replicate) {
            Breeding breeding({mating, {60}}, replicate);
            breeding.advance(12);
            return breeding.meanInbreeding();
        });
        if (rate == 1)
            for (const double value : inbreeding)
                QCOMPARE(value, 1 - std::ldexp(1.0, -12));
        else
            verifyMean(inbreeding, expected(60, 12));
    }

    /// F1, exactly and in every line.
    void fullSibLinesFollowTheirRecursion()
    {
        Breeding breeding({matingOf(MatingSystem::FullSib), {12}}, 0);
        for (const double expected : {0.0, 0.25, 0.375, 0.5, 0.59375}) {
            breeding.advance();
            QCOMPARE(breeding.meanInbreeding(), expected);
        }
        QCOMPARE(breeding.kinship()(0, 2), 0.0F);
        QVERIFY(breeding.kinship()(0, 1) > 0.5F);
    }

    void twoSexesLoseByTheirRecursion_data()
    {
        QTest::addColumn<double>("maleShare");
        QTest::addColumn<double>("expected");
        QTest::addColumn<int>("replicates");
        QTest::newRow("5 + 5") << 0.5 << 0.39564 << 2000;
        QTest::newRow("9 + 1") << 0.9 << 0.08661 << 8000;
    }

    /// F3 (Wright 1931): k' = (1/8N_f + 1/8N_m)h + (1 − 1/4N_f − 1/4N_m)k, h' = k; h after 20 generations.
    void twoSexesLoseByTheirRecursion()
    {
        QFETCH(double, maleShare);
        QFETCH(double, expected);
        QFETCH(int, replicates);
        MatingSpec mating = matingOf(MatingSystem::TwoSexes);
        mating.maleShare = maleShare;
        const double males = static_cast<double>(malesAmong(10, mating));
        const double inverse = 1 / males + 1 / (10 - males);
        double h = 1;
        double k = 1;
        for (int generation = 0; generation < 20; ++generation) {
            const double next = inverse / 8 * h + (1 - inverse / 4) * k;
            h = k;
            k = next;
        }
        QVERIFY(std::abs(h - expected) < 5e-6);
        verifyMean(ofReplicates(static_cast<std::uint32_t>(replicates),
                                [&](std::uint32_t replicate) {
                                    Breeding breeding({mating, {10}}, replicate);
                                    breeding.advance(20);
                                    return 1 - breeding.meanInbreeding();
                                }),
                   h);
    }

    /// F4: two gametes of G come from one parent with probability Σk(k − 1)/G(G − 1), and its inverse is N_e (Crow &
    /// Kimura 1970). With equal families that is 2N − 1 each time; Wright–Fisher sampling gives N on average.
    void equalFamiliesDoubleTheEffectiveSize()
    {
        const auto shared = [](bool equal, std::uint32_t replicate) {
            MatingSpec mating = matingOf(MatingSystem::Random);
            mating.equalFamilies = equal;
            Breeding breeding({mating, {50}}, replicate);
            breeding.advance();
            double pairs = 0;
            for (const int k : breeding.gametes())
                pairs += k * (k - 1);
            return pairs / (100 * 99);
        };
        for (std::uint32_t replicate = 0; replicate < 20; ++replicate)
            QCOMPARE(1 / shared(true, replicate), 99.0);
        verifyMean(ofReplicates(400, [&](std::uint32_t replicate) { return shared(false, replicate); }), 1.0 / 50);
    }

    /// The same as a loss over generations: two different gametes come from one parent with probability 1/(2N − 1),
    /// so with J the identity of two copies drawn with replacement and G of two different ones,
    /// G' = [½(1 + F) + (2N − 2)θ]/(2N − 1), where F is that of pairs at random, and F' = θ' = G'.
    void equalFamiliesLoseHalfAsFast()
    {
        MatingSpec mating = matingOf(MatingSystem::Random);
        mating.equalFamilies = true;
        constexpr double kN = 10;
        double identity = 0;
        for (int generation = 0; generation < 15; ++generation)
            identity = ((1 + identity) / 2 + (2 * kN - 2) * identity) / (2 * kN - 1);
        verifyMean(ofReplicates(1000,
                                [&](std::uint32_t replicate) {
                                    Breeding breeding({mating, {10}}, replicate);
                                    breeding.advance(15);
                                    return 1 - breeding.meanInbreeding();
                                }),
                   1 - identity);
    }

    /// I5 with n = 2N copies a deme: J_w and J_b of L islands, migration of gametes.
    void islandsFollowTheExactRecursion()
    {
        constexpr double kL = 4;
        constexpr double kM = 0.08;
        constexpr double kCopies = 20;
        double within = 1 / kCopies;
        double between = 0;
        const double aw = (1 - kM) * (1 - kM) + kM * kM / (kL - 1);
        const double bw = 2 * kM * (1 - kM) / (kL - 1) + kM * kM * (kL - 2) / ((kL - 1) * (kL - 1));
        for (int generation = 0; generation < 15; ++generation) {
            const double next = 1 / kCopies + (1 - 1 / kCopies) * (aw * within + (1 - aw) * between);
            between = bw * within + (1 - bw) * between;
            within = next;
        }
        std::vector<double> meanBetween;
        const std::vector<double> meanWithin = ofReplicates(1200, [&](std::uint32_t replicate) {
            Breeding breeding({matingOf(MatingSystem::Random), {10, 10, 10, 10}, SpaceKind::Islands, kM}, replicate);
            breeding.advance(15);
            double inside = 0;
            double outside = 0;
            for (int a = 0; a < 40; ++a)
                for (int b = 0; b < 40; ++b)
                    (a / 10 == b / 10 ? inside : outside) += static_cast<double>(breeding.kinship()(a, b));
            meanBetween.push_back(outside / 1200);
            return inside / 400;
        });
        verifyMean(meanWithin, within);
        verifyMean(meanBetween, between);
    }

    /// Sixteen founders, one of which has fathered nearly everybody: a plan gives room to the lines that are rare,
    /// equal families keep them rare, chance loses them. (From equally represented founders equal families are best.)
    void leastKinshipKeepsMoreThanEqualFamiliesKeepMoreThanChance()
    {
        MatingSpec equal = matingOf(MatingSystem::Random);
        equal.equalFamilies = true;
        std::vector<ParentPair> skewed;
        for (std::uint32_t i = 0; i < 16; ++i)
            skewed.push_back({i < 12 ? 0 : i, 1 + i % 8});
        const auto after = [&skewed](const MatingSpec& mating) {
            double sum = 0;
            for (std::uint32_t replicate = 0; replicate < 40; ++replicate) {
                Breeding breeding({mating, {16}}, replicate);
                breeding.advanceFrom(skewed);
                breeding.advance(5);
                sum += meanKinship(breeding) / 40;
            }
            return sum;
        };
        const double chosen = after(matingOf(MatingSystem::LeastKinship));
        const double dealt = after(equal);
        const double chance = after(matingOf(MatingSystem::Random));
        QVERIFY2(chosen < 0.9 * dealt && dealt < 0.9 * chance,
                 qPrintable(QString("%1 %2 %3").arg(chosen).arg(dealt).arg(chance)));
    }

    void leastKinshipPutsInbreedingOff()
    {
        MatingSpec equal = matingOf(MatingSystem::NoSelfing);
        equal.equalFamilies = true;
        QVERIFY(meanAfter(3, 40, {matingOf(MatingSystem::LeastKinship), {16}}, meanInbreeding) <
                0.3 * meanAfter(3, 40, {equal, {16}}, meanInbreeding));
    }

    void kinAvoidanceLowersInbreeding_data()
    {
        QTest::addColumn<MatingSystem>("system");
        QTest::addColumn<bool>("equal");
        for (const bool equal : {false, true}) {
            QTest::addRow("random %d", equal) << MatingSystem::Random << equal;
            QTest::addRow("no selfing %d", equal) << MatingSystem::NoSelfing << equal;
            QTest::addRow("selfing %d", equal) << MatingSystem::Selfing << equal;
            QTest::addRow("two sexes %d", equal) << MatingSystem::TwoSexes << equal;
        }
    }

    void kinAvoidanceLowersInbreeding()
    {
        QFETCH(MatingSystem, system);
        QFETCH(bool, equal);
        MatingSpec mating = matingOf(system);
        mating.equalFamilies = equal;
        mating.selfingRate = 0.1;
        double last = 1;
        for (const double avoidance : {0.0, 0.5, 1.0}) {
            const double inbreeding = meanAfter(5, 100, {mating, {24}, SpaceKind::One, 0, avoidance}, meanInbreeding);
            QVERIFY2(inbreeding < 0.93 * last, qPrintable(QString("%1 after %2").arg(inbreeding).arg(last)));
            last = inbreeding;
        }
    }
};

OUTCROSS_TEST(MatingDriftTest)
#include "mating_drift_test.moc"
