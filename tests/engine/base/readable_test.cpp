#include "engine/base/errors.h"
#include "engine/base/readable.h"
#include "engine/data/utf8.h"
#include "tests/registry.h"

#include <QTest>

#include <string>

using namespace outcross;
using namespace std::string_literals;

namespace
{

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class ReadableTest : public QObject
{
    Q_OBJECT

private slots:
    /// Read back they are what they were; nothing is seen of them in a terminal.
    void jsonKeepsWhatIsNotSeenAsCodes()
    {
        QCOMPARE(visibleJson("{\n  \"a\": \"\xE2\x80\xAE"
                             "b\xC2\x85\xF3\xA0\x80\x81 \xC3\xA4\"\n}"),
                 std::string("{\n  \"a\": \"\\u202eb\\u0085\\udb40\\udc01 \xC3\xA4\"\n}"));
    }

    void controlsBecomeCodes_data()
    {
        QTest::addColumn<std::string>("value");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("plain") << "Zoë 猫 🐈 \\x1b"s
                               << "Zoë 猫 🐈 \\x1b"s;
        QTest::newRow("escape") << "\x1B[31mred"s
                                << "\\x1b[31mred"s;
        QTest::newRow("line end") << "a\nb\tc\0d"s
                                  << "a\\x0ab\\x09c\\x00d"s;
        QTest::newRow("DEL and C1") << "\x7F \xC2\x9B"s
                                    << "\\x7f \\x9b"s;
        QTest::newRow("turned") << "\u202Egnp.exe\u202C"s
                                << "\\u202egnp.exe\\u202c"s;
        QTest::newRow("isolates and marks") << "\u2066\u2069\u200F\u061C"s
                                            << "\\u2066\\u2069\\u200f\\u061c"s;
        QTest::newRow("unseen") << "a\u200Bb\uFEFF\u00AD"s
                                << "a\\u200bb\\ufeff\\xad"s;
        QTest::newRow("separators") << "a\u2028b\u2029"s
                                    << "a\\u2028b\\u2029"s;
        QTest::newRow("tags") << "\U000E0041"s
                              << "\\ue0041"s;
        QTest::newRow("no UTF-8") << "caf\xE9 \xC0\x80 \xED\xA0\x80 \xF0\x9F"s
                                  << "caf\\xe9 \\xc0\\x80 \\xed\\xa0\\x80 \\xf0\\x9f"s;
    }
    void controlsBecomeCodes()
    {
        QFETCH(const std::string, value);
        QFETCH(const std::string, expected);
        QCOMPARE(visible(value), expected);
        QCOMPARE(shown(value), expected);
        QCOMPARE(Text({"%1", {value}}).english(), expected);
        QCOMPARE(Text({"x", {}, value}).english(), expected + ": x");
    }

    void longValuesKeepBothEnds()
    {
        QCOMPARE(shown(repeated("é", 80)), repeated("é", 80));
        QCOMPARE(shown(repeated("é", 81)), repeated("é", 39) + "…" + repeated("é", 40));
        QCOMPARE(shown("/begin/" + repeated("x", 1000) + "/end.csv").substr(0, 9), "/begin/xx"s);
        QVERIFY(shown("/begin/" + repeated("x", 1000) + "/end.csv").ends_with("x/end.csv"));
        QCOMPARE(shown("0123456789", 5), "01…89"s);
        // Nothing of the sentence is lost, however long the name.
        const InputError error({"%1: the file has no %2", {repeated("long/", 700'000), repeated("\x1B", 1'000'000)}});
        QVERIFY(std::string(error.what()).find(": the file has no \\x1b") != std::string::npos);
        QVERIFY(characters(error.what()) < 200);
    }

    /// Whatever is cut, and wherever: UTF-8 stays, no longer than promised, no control reaches the terminal.
    void everyCutIsWhole()
    {
        for (const std::string& piece : {"🐈"s, "é"s, "a"s, "\x1B"s, "\xF0\x9F"s, "\x80"s, "a🐈\u202E\xE9"s}) {
            for (int times = 1; times < 120; ++times) {
                for (const std::string& before : {""s, "a"s, "ab"s, "abc"s}) {
                    const std::string cut = shown(before + repeated(piece, times));
                    QCOMPARE(malformedUtf8(cut), std::string_view::npos);
                    QVERIFY(characters(cut) <= kShownCharacters);
                    QVERIFY(characters(cut) > 60 || cut == visible(before + repeated(piece, times)));
                    QVERIFY(std::none_of(cut.begin(), cut.end(), [](char c) { return c >= 0 && c < ' '; }));
                }
            }
        }
    }
};

OUTCROSS_TEST(ReadableTest)
#include "readable_test.moc"
