#include "digits.h"
#include "engine/base/errors.h"
#include "engine/models/network/initialisation.h"
#include "engine/models/points/autoencoder_model.h"
#include "gradient_check.h"
#include "tests/registry.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <numbers>

using namespace outcross;

class AutoencoderTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholeObjectiveHasItsGradients();
    void learnsDigitsItHasNotSeen();
    void unfittedModelIsGrey();
    void encodedImagesDecodeToThemselves();
    void momentsAreThoseOfItsDraws();
    void truncationNarrowsWhatIsHandedOn();
    void pausesDoNotMatter();
    void cancelledLeavesTheModelAlone();
    void fineTuningGoesOnFromTheLastWeights();
    void savedModelDrawsTheSameImages();
    void damagedModelsAreRefused();
    void aFitThatRunsAwayIsNotKept();
};

namespace
{

const Points& images()
{
    static const Points all = digits::read();
    return all;
}

Points trainingImages()
{
    return images().topRows(1437);
}

AutoencoderSettings quickSettings()
{
    AutoencoderSettings settings;
    settings.hidden = 32;
    settings.latent = 4;
    settings.steps = 300;
    settings.beta = 1;
    return settings;
}

AutoencoderModel quickModel()
{
    AutoencoderModel model(quickSettings());
    model.fit(trainingImages(), {1, 0, 0, 0}, {});
    return model;
}

bool sameBits(const Points& a, const Points& b)
{
    return a.size() == b.size() &&
           std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(double)) == 0;
}

double totalVariance(const Points& points)
{
    return (points.rowwise() - points.colwise().mean()).squaredNorm() / static_cast<double>(points.rows());
}

} // namespace

void AutoencoderTest::theWholeObjectiveHasItsGradients()
{
    network::VariationalAutoencoder<double> network(6, 5, 2);
    Stream stream(2, 0, 0, 0);
    network.initialise(stream);
    for (double& value : network.parameters.values)
        value += 0.2 * stream.uniform();
    network::AutoencoderPass<double> pass;
    pass.encoder.inputs = 0.5 * (network::Matrix<double>::Random(6, 9).array() + 1);
    pass.noise.resize(2, 9);
    network::fillNormal<double>(pass.noise, stream);
    const auto loss = [&] { return network.forward(pass, 0.7); };
    loss();
    network.backward(pass);
    const Eigen::VectorXd gradients = network.parameters.gradients;
    QVERIFY(gradient_check::worstError(network.parameters.values, gradients, loss) < 1e-6);
}

void AutoencoderTest::learnsDigitsItHasNotSeen()
{
    const Points heldOut = images().bottomRows(360);
    AutoencoderSettings settings;
    settings.beta = 1;
    settings.steps = 1000;
    AutoencoderModel model(settings);
    model.fit(trainingImages(), {3, 0, 0, 0}, {});
    const double bound = model.meanLogLikelihood(heldOut);

    // Independent pixels with the mean grey values of the training images: what an autoencoder must beat.
    const Eigen::ArrayXd p = trainingImages().colwise().mean().transpose().array().max(1e-4).min(1 - 1e-4);
    const Eigen::ArrayXd x = heldOut.colwise().mean().transpose();
    const double independent = (x * p.log() + (1 - x) * (1 - p).log()).sum();
    QVERIFY2(bound > independent + 2, qPrintable(QString::number(bound - independent)));
    QVERIFY2(bound > -25.2, qPrintable(QString::number(bound)));
    QCOMPARE(model.meanLogLikelihood(heldOut), bound);
}

void AutoencoderTest::unfittedModelIsGrey()
{
    const AutoencoderModel model(quickSettings());
    Stream stream(1, 0, 0, 0);
    QVERIFY((model.sample(3, stream).array() == 0.5).all());
    QVERIFY(std::abs(model.meanLogLikelihood(images().topRows(10)) + 64 * std::numbers::ln2) < 1e-4);
    QVERIFY(model.covariance().isZero());
}

void AutoencoderTest::encodedImagesDecodeToThemselves()
{
    const AutoencoderModel model = quickModel();
    const Points sample = trainingImages();
    const Points latents = model.encode(sample);
    QCOMPARE(latents.cols(), 4);
    const Points back = model.decode(latents);
    QVERIFY(back.minCoeff() >= 0 && back.maxCoeff() <= 1);
    const double error = (back - sample).squaredNorm() / static_cast<double>(sample.rows());
    QVERIFY2(error < 0.75 * totalVariance(sample), qPrintable(QString::number(error / totalVariance(sample))));
    // Images pass in chunks; where the chunks begin changes nothing.
    QVERIFY((model.encode(sample.bottomRows(100)) - latents.bottomRows(100)).cwiseAbs().maxCoeff() < 1e-5);
}

void AutoencoderTest::momentsAreThoseOfItsDraws()
{
    const AutoencoderModel model = quickModel();
    Stream stream(4, 0, 0, 0);
    const Points draws = model.sample(20'000, stream);
    const Eigen::MatrixXd covariance = model.covariance();
    QCOMPARE(covariance, Eigen::MatrixXd(covariance.transpose()));
    // SE of a difference of means, 2000 draws here and 20 000 there.
    const Eigen::ArrayXd error = (covariance.diagonal().array() * (1.0 / 2000 + 1.0 / 20'000)).sqrt();
    const Eigen::ArrayXd difference = draws.colwise().mean().transpose() - model.mean();
    QVERIFY((difference.abs() <= 4.5 * error + 1e-6).all());
    // SE of a total variance of 2000 draws: below √(2 / 2000) of it were there one direction only, 3.2 %.
    QVERIFY(std::abs(covariance.trace() / totalVariance(draws) - 1) < 4.5 * 0.032);
}

void AutoencoderTest::truncationNarrowsWhatIsHandedOn()
{
    const AutoencoderModel model = quickModel();
    Stream whole(5, 0, 0, 0);
    Stream same(5, 0, 0, 0);
    Stream narrow(5, 0, 0, 0);
    const Points all = model.sample(500, whole);
    QVERIFY(sameBits(all, model.sampleScaled(500, 1, same)));
    const double share = totalVariance(model.sampleScaled(500, 0.25, narrow)) / totalVariance(all);
    QVERIFY2(share > 0.05 && share < 0.6, qPrintable(QString::number(share)));
    const Points centre = model.sampleScaled(2, 0, narrow);
    QVERIFY((centre - model.decode(Points::Zero(2, 4))).cwiseAbs().maxCoeff() < 1e-6);
}

void AutoencoderTest::pausesDoNotMatter()
{
    AutoencoderModel straight(quickSettings());
    AutoencoderModel paused(quickSettings());
    AutoencoderModel other(quickSettings());
    straight.fit(trainingImages(), {6, 0, 0, 0}, {});

    const std::string before = paused.saved();
    const auto training = paused.startTraining(trainingImages(), {6, 0, 0, 0});
    const auto meanwhile = other.startTraining(images().bottomRows(200), {7, 0, 0, 0});
    std::stop_source stop;
    stop.request_stop();
    int slices = 0;
    double progress = 0;
    while (!training->advance()) {
        QCOMPARE(paused.saved(), before);
        QVERIFY(training->progress() > progress && training->progress() < 1);
        progress = training->progress();
        QVERIFY_THROWS_EXCEPTION(Cancelled, finish(*training, stop.get_token()));
        QVERIFY(!meanwhile->advance());
        ++slices;
    }
    QVERIFY(slices >= 1);
    QCOMPARE(training->progress(), 1.0);
    QCOMPARE(paused.saved(), straight.saved());
}

void AutoencoderTest::cancelledLeavesTheModelAlone()
{
    AutoencoderModel model = quickModel();
    const std::string before = model.saved();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(Cancelled, model.fit(images().topRows(50), {8, 0, 0, 0}, stop.get_token()));
    QCOMPARE(model.saved(), before);
}

void AutoencoderTest::fineTuningGoesOnFromTheLastWeights()
{
    const Points sample = trainingImages();
    AutoencoderSettings settings = quickSettings();
    settings.steps = 100;
    AutoencoderModel scratch(settings);
    settings.isFromScratch = false;
    AutoencoderModel tuned(settings);
    for (std::uint64_t generation = 0; generation < 4; ++generation) {
        scratch.fit(sample, {9, 0, 0, generation}, {});
        tuned.fit(sample, {9, 0, 0, generation}, {});
        if (generation == 0)
            QCOMPARE(tuned.meanLogLikelihood(sample), scratch.meanLogLikelihood(sample));
    }
    QVERIFY(tuned.meanLogLikelihood(sample) > scratch.meanLogLikelihood(sample) + 0.5);
}

void AutoencoderTest::savedModelDrawsTheSameImages()
{
    AutoencoderSettings settings = quickSettings();
    settings.isFromScratch = false;
    settings.steps = 50;
    AutoencoderModel model(settings);
    model.fit(trainingImages(), {10, 0, 0, 0}, {});
    AutoencoderModel loaded = AutoencoderModel::restored(model.saved());
    QVERIFY(loaded.settings() == settings);
    Stream one(11, 0, 0, 0);
    Stream two(11, 0, 0, 0);
    QVERIFY(sameBits(model.sample(300, one), loaded.sample(300, two)));
    QVERIFY(sameBits(model.covariance(), loaded.covariance()));
    // What is learnt on top is the same, too.
    model.fit(trainingImages(), {12, 0, 0, 0}, {});
    loaded.fit(trainingImages(), {12, 0, 0, 0}, {});
    QCOMPARE(loaded.saved(), model.saved());
    QCOMPARE(static_cast<AutoencoderModel&>(*model.clone()).saved(), model.saved());
}

void AutoencoderTest::damagedModelsAreRefused()
{
    const std::string good = AutoencoderModel(quickSettings()).saved();
    (void)AutoencoderModel::restored(good);
    for (const std::size_t at : {0u, 10u, 16u, 30u, 35u, 100u, 5000u}) {
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 4);
        QVERIFY_THROWS_EXCEPTION(InputError, (void)AutoencoderModel::restored(bad));
    }
    for (const std::size_t length : {std::size_t{0}, std::size_t{5}, std::size_t{30}, good.size() - 1})
        QVERIFY_THROWS_EXCEPTION(InputError, (void)AutoencoderModel::restored(good.substr(0, length)));
    QVERIFY_THROWS_EXCEPTION(InputError, (void)AutoencoderModel::restored(good + '\0'));
}

void AutoencoderTest::aFitThatRunsAwayIsNotKept()
{
    AutoencoderSettings settings = quickSettings();
    settings.steps = 50;
    settings.learningRate = 1e30;
    AutoencoderModel model(settings);
    const std::string before = model.saved();
    model.fit(trainingImages(), {15, 0, 0, 0}, {});
    QCOMPARE(model.saved(), before);
    QCOMPARE(model.notes().size(), 1u);
    QVERIFY(quickModel().notes().empty());
}

OUTCROSS_TEST(AutoencoderTest)
#include "autoencoder_test.moc"
