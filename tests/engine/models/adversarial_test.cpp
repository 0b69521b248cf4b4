#include "engine/base/errors.h"
#include "engine/models/network/initialisation.h"
#include "engine/models/points/adversarial_model.h"
#include "engine/models/points/autoencoder_model.h"
#include "gradient_check.h"
#include "mode_rings.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace outcross;

class AdversarialTest : public QObject
{
    Q_OBJECT

private slots:
    void bothObjectivesHaveTheirGradients_data();
    void bothObjectivesHaveTheirGradients();
    void aDiscriminatorThatCannotTellLosesTwoBits();
    void learnsOneGaussian();
    void packingKeepsModesThatAPlainPairLoses();
    void truncationNarrowsWhatIsHandedOn();
    void momentsAreThoseOfItsDraws();
    void pausesDoNotMatter();
    void fineTuningGoesOnFromTheLastWeights();
    void savedModelDrawsTheSamePoints();
    void damagedModelsAreRefused();
    void aFitThatRunsAwayIsNotKept();
};

namespace
{

AdversarialSettings quickSettings()
{
    AdversarialSettings settings;
    settings.hidden = 24;
    settings.latent = 3;
    settings.packing = 2;
    settings.steps = 1500;
    settings.batch = 16;
    return settings;
}

AdversarialModel quickModel()
{
    AdversarialSettings settings = quickSettings();
    settings.steps = 200;
    AdversarialModel model(settings);
    model.fit(modes::ring(500, 1), {1, 0, 0, 0}, {});
    return model;
}

bool sameBits(const Points& a, const Points& b)
{
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(double)) == 0;
}

network::AdversarialPass<double> passOf(const network::AdversarialPair<double>& pair, Stream& stream)
{
    network::AdversarialPass<double> pass;
    pass.real.resize(pair.inputs(), 12);
    pass.generator.inputs.resize(pair.latent(), 12);
    network::fillNormal<double>(pass.real, stream);
    network::fillNormal<double>(pass.generator.inputs, stream);
    return pass;
}

} // namespace

void AdversarialTest::bothObjectivesHaveTheirGradients_data()
{
    QTest::addColumn<int>("packing");
    QTest::newRow("plain") << 1;
    QTest::newRow("packed") << 3;
}

void AdversarialTest::bothObjectivesHaveTheirGradients()
{
    QFETCH(int, packing);
    network::AdversarialPair<double> pair(2, 6, 3, packing);
    Stream stream(2, 0, 0, 0);
    pair.initialise(stream);
    for (auto* parameters : {&pair.generatorParameters, &pair.discriminatorParameters})
        for (double& value : parameters->values)
            value += 0.2 * (stream.uniform() - 0.5);
    network::AdversarialPass<double> pass = passOf(pair, stream);

    const auto discriminatorLoss = [&] {
        pair.generate(pass.generator);
        return pair.discriminatorLoss(pass);
    };
    discriminatorLoss();
    pair.discriminatorBackward(pass);
    Eigen::VectorXd gradients = pair.discriminatorParameters.gradients;
    QVERIFY(gradient_check::worstError(pair.discriminatorParameters.values, gradients, discriminatorLoss) < 1e-6);

    const auto generatorLoss = [&] {
        pair.generate(pass.generator);
        return pair.generatorLoss(pass);
    };
    generatorLoss();
    pair.generatorBackward(pass);
    gradients = pair.generatorParameters.gradients;
    QVERIFY(gradient_check::worstError(pair.generatorParameters.values, gradients, generatorLoss) < 1e-6);
}

void AdversarialTest::aDiscriminatorThatCannotTellLosesTwoBits()
{
    // D = ½ everywhere: −ln ½ − ln ½ for the discriminator (2 ln 2, Goodfellow et al. 2014, theorem 1), −ln ½ for the
    // generator.
    network::AdversarialPair<double> pair(2, 4, 3, 2);
    Stream stream(3, 0, 0, 0);
    network::AdversarialPass<double> pass = passOf(pair, stream);
    pair.generate(pass.generator);
    QVERIFY(std::abs(pair.discriminatorLoss(pass) - 2 * std::log(2)) < 1e-12);
    QVERIFY(std::abs(pair.generatorLoss(pass) - std::log(2)) < 1e-12);
}

void AdversarialTest::learnsOneGaussian()
{
    Stream stream(4, 0, 0, 0);
    network::Matrix<double> draws(2, 2000);
    network::fillNormal<double>(draws, stream);
    Points sample = draws.transpose();
    sample.col(0).array() += 1;
    sample.col(1) *= 0.5;
    AdversarialModel model(quickSettings());
    model.fit(sample, {5, 0, 0, 0}, {});
    const Eigen::VectorXd mean = model.mean();
    const Eigen::MatrixXd covariance = model.covariance();
    // No exact result to compare with; well inside these where it learns, at the origin without extent where not.
    QVERIFY((mean - Eigen::Vector2d(1, 0)).norm() < 0.3);
    QVERIFY(covariance(0, 0) > 0.5 && covariance(0, 0) < 1.5);
    QVERIFY(covariance(1, 1) > 0.1 && covariance(1, 1) < 0.4);
    QVERIFY(std::isnan(model.meanLogLikelihood(sample)));
    QVERIFY(!model.momentsAreExact());
}

void AdversarialTest::packingKeepsModesThatAPlainPairLoses()
{
    // One seed of an effect that all of ten showed: 4 to 7 of 8 lost by the plain pair, none by threes.
    AdversarialSettings settings;
    settings.latent = 16;
    const Points sample = modes::ring(2000, 1);
    const auto coveredWith = [&](int packing) {
        settings.packing = packing;
        AdversarialModel model(settings);
        model.fit(sample, {1, 0, 0, 1}, {});
        Stream stream(1, 0, 0, 2);
        return modes::covered(model.sample(2500, stream), modes::ringCentres(), modes::kRingDeviation);
    };
    QVERIFY(coveredWith(1) <= 5);
    QCOMPARE(coveredWith(3), 8);
}

void AdversarialTest::truncationNarrowsWhatIsHandedOn()
{
    const AdversarialModel model = quickModel();
    Stream whole(6, 0, 0, 0);
    Stream same(6, 0, 0, 0);
    const Points all = model.sample(500, whole);
    QVERIFY(sameBits(all, model.sampleScaled(500, 1, same)));
    const auto variance = [](const Points& points) {
        return (points.rowwise() - points.colwise().mean()).squaredNorm() / static_cast<double>(points.rows());
    };
    QVERIFY(variance(model.sampleScaled(500, 0.25, whole)) < 0.6 * variance(all));
    QVERIFY(variance(model.sampleScaled(5, 0, whole)) < 1e-12);
}

void AdversarialTest::momentsAreThoseOfItsDraws()
{
    const AdversarialModel model = quickModel();
    Stream stream(7, 0, 0, 0);
    const Points draws = model.sample(20'000, stream);
    const Eigen::MatrixXd covariance = model.covariance();
    const Eigen::ArrayXd error = (covariance.diagonal().array() * (1.0 / 2000 + 1.0 / 20'000)).sqrt();
    const Eigen::ArrayXd difference = draws.colwise().mean().transpose() - model.mean();
    QVERIFY((difference.abs() < 4.5 * error).all());
    const Points centred = draws.rowwise() - draws.colwise().mean();
    const Eigen::MatrixXd expected = centred.transpose() * centred / 20'000.0;
    // SE of a variance of 2000 Gaussian draws: √(2 / 2000) of it, 3.2 %.
    QVERIFY(((covariance - expected).diagonal().array().abs() < 4.5 * 0.032 * expected.diagonal().array()).all());
}

void AdversarialTest::pausesDoNotMatter()
{
    const Points sample = modes::ring(500, 1);
    AdversarialModel straight(quickSettings());
    AdversarialModel paused(quickSettings());
    straight.fit(sample, {8, 0, 0, 0}, {});

    const std::string before = paused.saved();
    const auto training = paused.startTraining(sample, {8, 0, 0, 0});
    AdversarialModel other(quickSettings());
    const auto meanwhile = other.startTraining(modes::ring(100, 4), {7, 0, 0, 0});
    std::stop_source stop;
    stop.request_stop();
    int slices = 0;
    double progress = 0;
    while (!training->advance()) {
        QCOMPARE(paused.saved(), before);
        QVERIFY(training->progress() > progress && training->progress() < 1);
        progress = training->progress();
        QVERIFY_THROWS_EXCEPTION(Cancelled, finish(*training, stop.get_token()));
        (void)meanwhile->advance();
        ++slices;
    }
    QVERIFY(slices >= 1);
    QCOMPARE(training->progress(), 1.0);
    QCOMPARE(paused.saved(), straight.saved());
    QVERIFY_THROWS_EXCEPTION(Cancelled, straight.fit(sample, {9, 0, 0, 0}, stop.get_token()));
    QCOMPARE(straight.saved(), paused.saved());
}

void AdversarialTest::fineTuningGoesOnFromTheLastWeights()
{
    const Points sample = modes::ring(500, 2);
    AdversarialSettings settings = quickSettings();
    settings.steps = 1;
    settings.isFromScratch = false;
    AdversarialModel tuned(settings);
    for (std::uint64_t generation = 0; generation < 300; ++generation)
        tuned.fit(sample, {10, 0, 0, generation}, {});
    settings.isFromScratch = true;
    AdversarialModel scratch(settings);
    for (std::uint64_t generation = 0; generation < 300; ++generation)
        scratch.fit(sample, {10, 0, 0, generation}, {});
    // One step from scratch leaves the generator where it began; 300 of them on top of each other reach the ring.
    const auto radius = [](const AdversarialModel& model) {
        Stream stream(11, 0, 0, 0);
        const Points points = model.sample(1000, stream);
        return std::abs(points.rowwise().norm().mean() - std::sqrt(2));
    };
    QVERIFY(radius(tuned) < radius(scratch));
}

void AdversarialTest::savedModelDrawsTheSamePoints()
{
    AdversarialSettings settings = quickSettings();
    settings.steps = 50;
    settings.isFromScratch = false;
    AdversarialModel model(settings);
    const Points sample = modes::ring(500, 3);
    model.fit(sample, {12, 0, 0, 0}, {});
    AdversarialModel loaded = AdversarialModel::restored(model.saved());
    QVERIFY(loaded.settings() == settings);
    Stream one(13, 0, 0, 0);
    Stream two(13, 0, 0, 0);
    QVERIFY(sameBits(model.sample(1500, one), loaded.sample(1500, two)));
    QVERIFY(sameBits(model.covariance(), loaded.covariance()));
    model.fit(sample, {14, 0, 0, 0}, {});
    loaded.fit(sample, {14, 0, 0, 0}, {});
    QCOMPARE(loaded.saved(), model.saved());
    QCOMPARE(static_cast<AdversarialModel&>(*model.clone()).saved(), model.saved());
}

void AdversarialTest::damagedModelsAreRefused()
{
    const std::string good = AdversarialModel(quickSettings()).saved();
    (void)AdversarialModel::restored(good);
    for (const std::size_t at : {0u, 10u, 16u, 30u, 35u, 100u, 2000u}) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 4);
        QVERIFY_THROWS_EXCEPTION(InputError, (void)AdversarialModel::restored(bad));
    }
    QVERIFY_THROWS_EXCEPTION(InputError, (void)AdversarialModel::restored(good.substr(0, 60)));
    QVERIFY_THROWS_EXCEPTION(InputError, (void)AdversarialModel::restored(AutoencoderModel({}).saved()));
}

void AdversarialTest::aFitThatRunsAwayIsNotKept()
{
    AdversarialSettings settings = quickSettings();
    settings.steps = 50;
    settings.learningRate = 1e30;
    AdversarialModel model(settings);
    const std::string before = model.saved();
    model.fit(modes::ring(500, 1), {15, 0, 0, 0}, {});
    QCOMPARE(model.saved(), before);
    QCOMPARE(model.notes().size(), 1u);
    QVERIFY(quickModel().notes().empty());
}

OUTCROSS_TEST(AdversarialTest)
#include "adversarial_test.moc"
