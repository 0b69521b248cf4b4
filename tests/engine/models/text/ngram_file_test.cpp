#include "texts.h"

#include "engine/base/errors.h"
#include "engine/models/text/ngram_model.h"
#include "tests/registry.h"

#include <QTest>

#include <string>

using namespace outcross;

class NgramFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aRestoredModelWritesTheSame();
    void everyDamagedByteIsFound();
    void everyCutIsFound();
    void forgedCountsAreRefused_data();
    void forgedCountsAreRefused();
};

namespace
{

NgramModel fitted(NgramOptions options, std::size_t tokens = 2000)
{
    NgramModel model(20, 50, options);
    model.fit(texts::random(tokens, 18, 30, 1), {1, 0, 0, 0}, {});
    return model;
}

std::string refusal(const std::string& bytes)
{
    try {
        (void)NgramModel::restored(bytes, "m");
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

/// With the checksum that belongs to it (FNV-1a).
std::string sealed(std::string bytes)
{
    bytes.resize(bytes.size() - 8);
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(hash >> 8 * i & 0xFF);
    return bytes;
}

const std::string kDamaged = "m: this saved n-gram model is damaged";

} // namespace

void NgramFileTest::aRestoredModelWritesTheSame()
{
    for (const auto smoothing : {NgramSmoothing::None, NgramSmoothing::WittenBell, NgramSmoothing::KneserNey}) {
        for (const int order : {1, 3, 5}) {
            const NgramModel model = fitted({order, smoothing});
            const NgramModel other = NgramModel::restored(model.saved(), "m");
            Stream a(7, 0, 0, 0);
            Stream b = a;
            QVERIFY(model.sample(5000, a) == other.sample(5000, b));
            const TextCuration cool{TextCurationKind::Temperature, 0.7};
            QVERIFY(model.sampleCurated(2000, cool, a, {}) == other.sampleCurated(2000, cool, b, {}));
            QVERIFY(model.saved() == other.saved());
            QVERIFY(model.options() == other.options());
            QCOMPARE(other.passageLength(), std::size_t{50});
        }
    }
    const NgramModel fresh(20, 50, {});
    QVERIFY(NgramModel::restored(fresh.saved(), "m").saved() == fresh.saved());
}

void NgramFileTest::everyDamagedByteIsFound()
{
    const std::string bytes = fitted({3, NgramSmoothing::KneserNey}, 60).saved();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        QCOMPARE(refusal(damaged), i < 15 ? std::string("m: this is not a saved n-gram model") : kDamaged);
    }
}

void NgramFileTest::everyCutIsFound()
{
    const std::string bytes = fitted({2, NgramSmoothing::WittenBell}, 60).saved();
    for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(refusal(bytes.substr(0, size)) != "accepted");
    QCOMPARE(refusal(bytes + "x"), kDamaged);
}

void NgramFileTest::forgedCountsAreRefused_data()
{
    // After 15 bytes of magic: vocabulary, passages, order, smoothing, then how many single tokens there are, and each
    // of them: context (8), token (4), count (4). Below 0: from the end.
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("byte");
    QTest::newRow("no vocabulary") << 15 << 0;
    QTest::newRow("a smaller vocabulary than tokens") << 15 << 3;
    QTest::newRow("no passages") << 19 << 0;
    QTest::newRow("order 6") << 23 << 6;
    QTest::newRow("order 3 with the counts of 2") << 23 << 3;
    QTest::newRow("order 1 with the counts of 2") << 23 << 1;
    QTest::newRow("a fourth smoothing") << 27 << 3;
    QTest::newRow("more counts than bytes") << 34 << 0x7F;
    QTest::newRow("a context where there is none") << 35 << 1;
    QTest::newRow("a token twice") << 35 + 16 + 8 << 0;
    QTest::newRow("a token that is no type") << 35 + 8 << 200;
    QTest::newRow("never") << 35 + 12 << 0;
    QTest::newRow("a pair of a token that does not occur alone") << -8 - 8 << 19; // the last pair's token
}

void NgramFileTest::forgedCountsAreRefused()
{
    QFETCH(int, at);
    QFETCH(int, byte);
    std::string bytes = fitted({2, NgramSmoothing::WittenBell}, 60).saved();
    QCOMPARE(sealed(bytes), bytes);
    bytes[at < 0 ? bytes.size() - static_cast<std::size_t>(-at) : static_cast<std::size_t>(at)] =
        static_cast<char>(byte);
    QCOMPARE(refusal(sealed(bytes)), kDamaged);
}

OUTCROSS_TEST(NgramFileTest)
#include "ngram_file_test.moc"
