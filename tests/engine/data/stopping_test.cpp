#include "engine/base/errors.h"
#include "engine/data/csv.h"
#include "engine/data/genepop.h"
#include "engine/data/genotypes.h"
#include "engine/data/pedigree_table.h"
#include "engine/data/recognition.h"
#include "engine/data/table.h"
#include "engine/data/text_corpus.h"
#include "tests/registry.h"

#include <QTest>

#include <functional>
#include <stop_token>
#include <string>

using namespace outcross;

namespace
{

constexpr int kLines = 6000;

/// So many lines that a reader looks at its stop token on the way.
std::string lines(const std::string& head, const std::function<std::string(const std::string&)>& line)
{
    std::string text = head;
    for (int i = 1; i <= kLines; ++i)
        text += line(std::to_string(i)) + "\n";
    return text;
}

template <class Read> bool isStopped(const Read& read)
{
    std::stop_source source;
    source.request_stop();
    try {
        (void)read(source.get_token());
    } catch (const Cancelled&) {
        return true;
    }
    return false;
}

} // namespace

/// Reading ends in the middle where a stop is asked for.
class StoppingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyReaderListensWhileItReads()
    {
        using Stop = std::stop_token;
        const std::string table = lines("x,y\n", [](const std::string& i) { return i + ",1" + i; });
        const std::string genotypes = lines("pop,id,L\n", [](const std::string& i) { return "P," + i + ",1/2"; });
        const std::string genepop = lines("T\nL\npop\n", [](const std::string& i) { return i + ", 0102"; });
        const std::string pedigree = lines("id,father,mother\n", [](const std::string& i) { return i + ",0,0"; });
        const std::string gedcom = lines("0 HEAD\n", [](const std::string& i) { return "0 @" + i + "@ INDI"; });
        const std::string prose = lines("", [](const std::string& i) { return "word" + i + " and more"; });
        QVERIFY(isStopped([&](const Stop& stop) { return parseCsv(table, "t", kAnyNumberOfRows, stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return tableFrom(parseCsv(table, "t"), {}, 1, stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readTable(table, "t", {}, 1, stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readGenotypes(parseCsv(genotypes, "t"), stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readAnyGenotypes(genotypes, "t", stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readGenepop(genepop, "t", stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readPedigree(pedigree, "t", stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readPedigree(gedcom, "t", stop); }));
        QVERIFY(isStopped([&](const Stop& stop) { return readText(prose, "t", TextUnit::Words, stop); }));
        for (const std::string& text : {table, genotypes, genepop, pedigree, gedcom, prose})
            QVERIFY(isStopped([&](const Stop& stop) { return recognisedData(text, "t", stop); }));
    }
};

OUTCROSS_TEST(StoppingTest)
#include "stopping_test.moc"
