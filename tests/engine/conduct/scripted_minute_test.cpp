#include "tests/engine/shared/settled.h"
#include "tests/engine/shared/sweeps.h"

#include "engine/conduct/conductor.h"
#include "engine/replicates/replicates.h"
#include "tests/registry.h"

#include <QElapsedTimer>

#include <limits>
#include <thread>

using namespace outcross;
using fixtures::settled;

namespace
{

constexpr int kSeconds = 3;

int seconds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("OUTCROSS_SCRIPT_SECONDS", &given);
    return given ? wanted : kSeconds;
}

} // namespace

/// Everything that has threads, at once, as somebody in a hurry uses it. For the thread sanitizer:
/// OUTCROSS_SCRIPT_SECONDS=60 build/tsan/tests/engine/conduct/engine_conduct_tests scripted_minute_test
class ScriptedMinuteTest : public QObject
{
    Q_OBJECT

    DataLibrary m_library = fixtures::library();

private slots:
    void playScrubBranchReplicateAndSweepAtOnce()
    {
        Conductor conductor(m_library);
        Replicates lives;
        std::size_t cells = 0;
        std::size_t swept = 0;
        std::jthread sweeper([&](const std::stop_token& stop) {
            try {
                const Sweep sweep(fixtures::smallSweep(), fixtures::library());
                while (!stop.stop_requested()) {
                    const std::vector<std::size_t> order = sweepOrder(sweep.spec());
                    runSweep(sweep, order, 2, stop, [&](const SweepCell&) { ++cells; });
                    ++swept;
                }
            } catch (const Cancelled&) {
            }
        });
        conductor.setSpeed(std::numeric_limits<double>::infinity());
        QElapsedTimer clock;
        clock.start();
        int rounds = 0;
        for (; clock.elapsed() < seconds() * 1000 || rounds == 0; ++rounds) {
            conductor.load(fixtures::shipped(rounds % 2 == 0 ? "default" : "closed_loop"));
            const auto show = [&](auto until) {
                return tests::waitFor([&] {
                    const auto snapshot = conductor.latest();
                    if (snapshot)
                        lives.follow(snapshot);
                    const auto seen = lives.latest();
                    return snapshot && until(*snapshot, seen.get());
                });
            };
            lives.setReplicates(rounds % 3 == 2 ? 0 : 12);
            conductor.play();
            QVERIFY(show([](const Snapshot& now, const ReplicateSnapshot*) { return now.generation > 60; }));
            for (int i = 0; i < 12; ++i)
                conductor.goTo(i * 37 % 50);
            conductor.change(Side::Left, {{Quantity::Inflow, 0.05}}, 9);
            conductor.change(Side::Right, {{Quantity::Inflow, 0.05}}, 9);
            conductor.play();
            QVERIFY(
                show([](const Snapshot& now, const ReplicateSnapshot*) { return now.undo && now.generation > 80; }));
            conductor.act(Side::Right, {.what = DeedKind::Bottleneck, .count = 6});
            conductor.undo();
            conductor.redo();
            conductor.undo();
            conductor.pause();
            const auto now = settled(conductor);
            QVERIFY(now);
            conductor.reopen(now->branches->branches().front().id);
            conductor.goTo(20);
            QVERIFY(settled(conductor));
        }
        sweeper.request_stop();
        sweeper.join();
        QVERIFY(rounds > 0);
        QVERIFY2(cells > 0, qPrintable(QString::number(swept)));
    }
};

OUTCROSS_TEST(ScriptedMinuteTest)
#include "scripted_minute_test.moc"
