#include "engine/kinds/catalogue.h"
#include "engine/run/history.h"
#include "engine/run/stream_record.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace outcross;

class HistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void aRowTakesAtMost104Bytes() { QVERIFY(sizeof(HistoryRow) <= 104); }

    void aGenerationTakesWhatItSays()
    {
        std::size_t most = 0;
        for (const KindRow& kind : catalogue())
            most = std::max(most, 2 * sizeof(HistoryRow) + sizeof(double) * kind.measures.size());
        QCOMPARE(most, kMostHistoryBytes);
    }

    void aViewKeepsItsRowsWhileTheHistoryGrows()
    {
        History history;
        for (int i = 0; i < 1500; ++i)
            history.append({Census{.diversity = double(i)}, 1});
        const HistoryView view = history.view();
        for (int i = 1500; i < 5000; ++i)
            history.append({Census{.diversity = double(i)}, 1});
        QCOMPARE(view.size(), std::size_t{1500});
        for (std::size_t i = 0; i < view.size(); ++i)
            QCOMPARE(view[i].census.diversity, double(i));
        QCOMPARE(history.view().size(), std::size_t{5000});
        QCOMPARE(history.view()[4999].census.diversity, 4999.0);
    }

    void aStreamStaysBoundedAndKeepsFirstAndNewest()
    {
        StreamRecord record(std::vector<double>{1.0, 0.0});
        constexpr int kGenerations = 100'000;
        for (int i = 1; i <= kGenerations; ++i) {
            const double share = 1 - double(i) / kGenerations;
            record.append(std::vector<double>{share, 1 - share});
        }
        const StreamPicture picture = record.picture();
        QCOMPARE(picture.generations, std::size_t{kGenerations});
        QVERIFY(picture.columns() <= kStreamColumns + 1);
        QVERIFY(picture.columns() > kStreamColumns / 2);
        QCOMPARE(picture.shares.front(), 1.0F);
        QVERIFY(picture.shares[picture.shares.size() - 2] < 1e-4F);
        // Column c is generation c · stride.
        const std::size_t column = 300;
        const double expected = 1 - double(column * picture.stride) / kGenerations;
        QVERIFY(std::abs(picture.shares[2 * column] - expected) < 1e-6);
    }

    void rareVariantsShareTheLastBand()
    {
        std::vector<double> start(100, 0.5 / 99);
        start[70] = 0.5;
        const StreamPicture picture = StreamRecord(start).picture();
        QCOMPARE(picture.bands, kStreamBands);
        QVERIFY(picture.lastBandIsRest);
        QVERIFY(std::count(picture.variantOfBand.begin(), picture.variantOfBand.end(), 70) == 1);
        QVERIFY(std::abs(std::accumulate(picture.shares.begin(), picture.shares.end(), 0.0) - 1) < 1e-5);
    }
};

OUTCROSS_TEST(HistoryTest)
#include "history_test.moc"
