#include "digits.h"
#include "engine/models/points/adversarial_model.h"
#include "engine/models/points/autoencoder_model.h"
#include "mode_rings.h"

#include <QTest>

#include <atomic>
#include <cstddef>

using namespace outcross;

namespace
{

std::atomic<long> allocations = 0;

} // namespace

// Eigen asks malloc, not operator new: count there. Works where the library is glibc and no sanitizer has taken the
// place of malloc, which is when this program is built (CMakeLists.txt).
extern "C" void* __libc_malloc(std::size_t size);
extern "C" void* malloc(std::size_t size) noexcept
{
    ++allocations;
    return __libc_malloc(size);
}

/// Training takes its memory at the beginning and then none.
class NetworkMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void slicesOfTrainingAllocateNothing_data();
    void slicesOfTrainingAllocateNothing();
};

void NetworkMemoryTest::slicesOfTrainingAllocateNothing_data()
{
    QTest::addColumn<bool>("isAdversarial");
    QTest::newRow("autoencoder") << false;
    QTest::newRow("adversarial") << true;
}

void NetworkMemoryTest::slicesOfTrainingAllocateNothing()
{
    QFETCH(bool, isAdversarial);
    AutoencoderModel autoencoder({});
    AdversarialModel adversarial({});
    const auto training = isAdversarial ? adversarial.startTraining(modes::ring(500, 1), {1, 0, 0, 0})
                                        : autoencoder.startTraining(digits::read(), {1, 0, 0, 0});
    const long atStart = allocations;
    QVERIFY(!training->advance());
    QVERIFY(allocations > atStart); // the counter counts
    const long before = allocations;
    QVERIFY(!training->advance());
    QVERIFY(!training->advance());
    QCOMPARE(allocations - before, 0L);
}

QTEST_APPLESS_MAIN(NetworkMemoryTest)
#include "network_memory_test.moc"
