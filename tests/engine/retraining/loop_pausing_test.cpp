#include "engine/data/file_text.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/model_origins.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/registry.h"

#include <QTest>

#include <functional>
#include <thread>

using namespace outcross;

class LoopPausingTest : public QObject
{
    Q_OBJECT

private slots:
    void aPausedGenerationGoesOnWhereItStopped();
    void otherForcesStartAgain();
    void anotherGenerationStartsAgain();
    void aCopyDropsWhatIsUnfinished();
    void progressRisesFromLabToLab();
    void pausedNetworksLearnTheSame_data();
    void pausedNetworksLearnTheSame();
};

namespace
{

constexpr int kSlices = 10;

/// What the slices of a run do: counts them, and may ask for a stop.
struct Watch {
    int slices = 0;
    std::function<void(int)> afterSlice = [](int) {};
};

/// Takes kSlices slices to learn; what it has learnt depends on the sample, the stream and every slice.
class SlowModel final : public Model<Tally>
{
public:
    explicit SlowModel(Watch& watch) : m_watch(&watch) {}
    void fit(const Tally&, const Stream&, const std::stop_token&) override { qFatal("fits in slices alone"); }
    std::unique_ptr<Training> startTraining(const Tally& sample, const Stream& stream) override
    {
        return std::make_unique<Slices>(*this, sample, stream);
    }
    Tally sample(std::int64_t count, Stream&) const override { return {static_cast<double>(count) + learnt}; }
    double meanLogLikelihood(const Tally&) const override { return 0; }
    std::unique_ptr<SlowModel> clone() const { return std::make_unique<SlowModel>(*this); }
    void countBytes(Footprint& footprint) const override { footprint.add(sizeof *this); }

    double learnt = 0;

private:
    class Slices final : public Training
    {
    public:
        Slices(SlowModel& pupil, Tally sample, const Stream& stream)
            : m_pupil(pupil), m_sum(sample.front()), m_stream(stream)
        {
        }
        bool advance() override
        {
            m_sum = 0.75 * m_sum + m_stream.uniform();
            ++m_done;
            if (m_done == kSlices)
                m_pupil.learnt = m_sum;
            Watch& watch = *m_pupil.m_watch;
            watch.afterSlice(++watch.slices);
            return m_done == kSlices;
        }
        double progress() const override { return m_done / static_cast<double>(kSlices); }

    private:
        SlowModel& m_pupil;
        double m_sum;
        Stream m_stream;
        int m_done = 0;
    };

    Watch* m_watch;
};

using Group = LabGroup<Tally, SlowModel>;

Group threeLabs(Watch& watch)
{
    LoopSpec loop;
    loop.labs = 3;
    return {loop, SlowModel(watch), nullptr};
}

/// One generation; false where it was stopped.
bool make(Group& group, const Forces& forces, const Stream& stream, const std::stop_token& stop = {})
{
    try {
        group.make(forces, 100, stream, stop, [&](auto models, std::size_t lab, const Stream& draws) {
            Stream own = draws.block(kCorpusBlock);
            Gathered<Tally> gathered;
            gathered.items = models.empty() ? Tally{own.uniform()} : models[lab]->sample(100, own);
            return gathered;
        });
    } catch (const Cancelled&) {
        return false;
    }
    return true;
}

std::vector<double> learntBy(const Group& group)
{
    std::vector<double> learnt;
    for (std::size_t lab = 0; lab < group.labs(); ++lab)
        learnt.push_back(group.model(lab).learnt);
    return learnt;
}

/// A stop after that many slices.
bool makeUntil(Group& group, Watch& watch, int slices, const Forces& forces, const Stream& stream)
{
    std::stop_source stop;
    watch.afterSlice = [&](int done) {
        if (done == slices)
            stop.request_stop();
    };
    const bool made = make(group, forces, stream, stop.get_token());
    watch.afterSlice = [](int) {};
    return made;
}

const Stream kFirst(9, 0, 0, 1);
const Stream kSecond(9, 0, 0, 2);

/// What two generations in one go come to.
std::vector<double> withoutBreak(const Forces& forces = {})
{
    Watch watch;
    Group group = threeLabs(watch);
    for (const Stream& stream : {kFirst, kSecond}) {
        make(group, forces, stream);
        group.commit();
    }
    return learntBy(group);
}

} // namespace

void LoopPausingTest::aPausedGenerationGoesOnWhereItStopped()
{
    Watch watch;
    Group group = threeLabs(watch);
    QVERIFY(make(group, {}, kFirst));
    group.commit();
    const auto before = learntBy(group);
    watch.slices = 0;
    for (const int slices : {4, 5, 17, 29}) { // two in the first lab, one in each other
        QVERIFY(!makeUntil(group, watch, slices, {}, kSecond));
        QCOMPARE(learntBy(group), before);
        QCOMPARE(watch.slices, slices);
    }
    QVERIFY(make(group, {}, kSecond));
    QCOMPARE(learntBy(group), before); // nothing counts yet
    group.commit();
    QCOMPARE(watch.slices, 3 * kSlices);
    QCOMPARE(learntBy(group), withoutBreak());
}

void LoopPausingTest::otherForcesStartAgain()
{
    Watch watch;
    Group group = threeLabs(watch);
    QVERIFY(make(group, {}, kFirst));
    group.commit();
    watch.slices = 0;
    QVERIFY(!makeUntil(group, watch, 14, {.inflow = 0.5}, kSecond));
    QVERIFY(make(group, {}, kSecond));
    group.commit();
    QCOMPARE(watch.slices, 14 + 3 * kSlices);
    QCOMPARE(learntBy(group), withoutBreak());
}

void LoopPausingTest::anotherGenerationStartsAgain()
{
    Watch watch;
    Group group = threeLabs(watch);
    QVERIFY(make(group, {}, kFirst));
    group.commit();
    watch.slices = 0;
    QVERIFY(!makeUntil(group, watch, 25, {}, Stream(9, 1, 0, 2))); // that of another replicate
    QVERIFY(make(group, {}, kSecond));
    group.commit();
    QCOMPARE(watch.slices, 25 + 3 * kSlices);
    QCOMPARE(learntBy(group), withoutBreak());
}

void LoopPausingTest::aCopyDropsWhatIsUnfinished()
{
    Watch watch;
    Group group = threeLabs(watch);
    QVERIFY(make(group, {}, kFirst));
    group.commit();
    watch.slices = 0;
    QVERIFY(!makeUntil(group, watch, 12, {}, kSecond));
    Group copy = group;
    QVERIFY(make(copy, {}, kSecond));
    copy.commit();
    QCOMPARE(watch.slices, 12 + 3 * kSlices);
    QVERIFY(make(group, {}, kSecond));
    group.commit();
    QCOMPARE(watch.slices, 2 * 3 * kSlices);
    QCOMPARE(learntBy(copy), withoutBreak());
    QCOMPARE(learntBy(group), withoutBreak());
}

void LoopPausingTest::progressRisesFromLabToLab()
{
    Watch watch;
    Group group = threeLabs(watch);
    const auto progress = std::make_shared<Progress>();
    group.reportTo(progress);
    double last = 0;
    watch.afterSlice = [&](int slice) {
        if (slice > 1)
            QVERIFY(std::abs(progress->done() - (slice - 1) / (3.0 * kSlices)) < 1e-6); // reported after the slice
        last = progress->done();
    };
    QVERIFY(make(group, {}, kFirst));
    QVERIFY(last > 0.9);
    QCOMPARE(progress->done(), 1.0);
}

void LoopPausingTest::pausedNetworksLearnTheSame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("autoencoder") << "autoencoder";
    QTest::newRow("adversarial") << "adversarial";
}

void LoopPausingTest::pausedNetworksLearnTheSame()
{
    QFETCH(QString, kind);
    const bool isImages = kind == QLatin1String("autoencoder");
    LineageSpec spec;
    spec.kind = kind.toStdString();
    spec.variants = 4;
    spec.size = 64;
    spec.learning.network.steps = 300;
    spec.learning.loop.labs = 2;
    DataLibrary library;
    if (isImages) {
        spec.data = "optdigits";
        const std::string stem = OUTCROSS_SOURCE_DIR "/resources/data/optdigits";
        library.add("optdigits", readFile(stem + ".idx3-ubyte"));
        library.add("optdigits_labels", readFile(stem + "_labels.idx1-ubyte"));
    }
    const auto from = isImages ? autoencoderOrigin(spec, library) : adversarialOrigin(spec, library);
    const auto plain = from->found({7, 0, 0, 0});
    const auto paused = from->found({7, 0, 0, 0});
    const auto progress = std::make_shared<Progress>();
    paused->reportTo(progress);
    const Forces forces{.inflow = 0.1};
    int pauses = 0;
    for (std::uint64_t generation = 1; generation <= 3; ++generation) {
        const Stream stream(7, 0, 0, generation);
        const auto before = paused->clone();
        plain->advance(forces, 64, stream, {});
        progress->set(0);
        std::stop_source stop;
        std::jthread asking([&] {
            const double enough = 0.2 * static_cast<double>(generation);
            while (progress->done() < enough)
                std::this_thread::yield();
            stop.request_stop();
        });
        try {
            paused->advance(forces, 64, stream, stop.get_token());
        } catch (const Cancelled&) {
            ++pauses;
            QVERIFY(lineage_checks::sameLineage(*paused, *before));
            const auto branch = paused->clone();
            branch->advance(forces, 64, stream, {});
            paused->advance(forces, 64, stream, {});
            QVERIFY(lineage_checks::sameLineage(*branch, *plain));
        }
        QVERIFY(lineage_checks::sameLineage(*paused, *plain));
        QCOMPARE(paused->measures(), plain->measures());
    }
    QVERIFY(pauses > 0); // all but always three
}

OUTCROSS_TEST(LoopPausingTest)
#include "loop_pausing_test.moc"
