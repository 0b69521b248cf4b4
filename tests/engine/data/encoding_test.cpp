#include "engine/data/encoding.h"
#include "engine/data/utf8.h"
#include "tests/engine/data/refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <string>
#include <string_view>

using namespace outcross;
using namespace std::string_literals;

namespace
{

const std::u16string kStory = u"Zoë, 猫 and 🐈 weigh 4½ kg – “each”\n";
const std::string kStoryUtf8 = "Zoë, 猫 and 🐈 weigh 4½ kg – “each”\n";

std::string utf16(const std::u16string& text, bool bigEnd, bool mark)
{
    std::string bytes = mark ? (bigEnd ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += bigEnd ? high : low;
        bytes += bigEnd ? low : high;
    }
    return bytes;
}

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOfSavingGivesTheSameText_data();
    void everyWayOfSavingGivesTheSameText();
    void windows1252IsReadWithANote();
    void fewBrokenBytesDoNotSpoilTheRest();
    void brokenUtf16IsReadWithANote();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void anythingElseBecomesUtf8();
};

void EncodingTest::everyWayOfSavingGivesTheSameText_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("UTF-8") << kStoryUtf8;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + kStoryUtf8;
    QTest::newRow("UTF-16, little end first") << utf16(kStory, false, true);
    QTest::newRow("UTF-16, big end first") << utf16(kStory, true, true);
    QTest::newRow("little end, no mark") << utf16(kStory, false, false);
    QTest::newRow("big end, no mark") << utf16(kStory, true, false);
    QTest::newRow("an end as DOS had it") << kStoryUtf8 + "\x1A";
    QTest::newRow("padded") << kStoryUtf8 + "\0\0\0"s;
}

void EncodingTest::everyWayOfSavingGivesTheSameText()
{
    QFETCH(std::string, bytes);
    const DecodedText decoded = decodedText(bytes, "t");
    QCOMPARE(decoded.text, kStoryUtf8);
    QVERIFY(decoded.notes.empty());
}

void EncodingTest::windows1252IsReadWithANote()
{
    const DecodedText decoded = decodedText("Gro\xDF, \x80 5 \x96 \x93\xE4\x94, \x81", "t.csv");
    QCOMPARE(decoded.text, "Groß, € 5 – “ä”, \xC2\x81"s);
    QCOMPARE(decoded.notes.size(), 1u);
    QCOMPARE(decoded.notes[0].english(), "t.csv: the text is not UTF-8 and was read as Latin-1 (Windows-1252)."s);
    QCOMPARE(decodedText("\xEF\xBB\xBFno\xEBl", "t").text, "noël"s);
}

void EncodingTest::fewBrokenBytesDoNotSpoilTheRest()
{
    const DecodedText decoded = decodedText("Zoë, Noël, fa\xE7"
                                            "ade, Ånn",
                                            "t");
    QCOMPARE(decoded.text, "Zoë, Noël, façade, Ånn"s);
    QCOMPARE(decoded.notes.size(), 1u);
    QCOMPARE(decoded.notes[0].values.back(), "1"s);
    // A file that was cut off in the middle of a character is still UTF-8.
    QCOMPARE(decodedText("Zoë, Noël, Å"s.substr(0, 14), "t").text.substr(0, 12), "Zoë, Noël,"s);
}

void EncodingTest::brokenUtf16IsReadWithANote()
{
    const DecodedText decoded = decodedText(utf16(u"a\xD800"
                                                  u"b\xDC00",
                                                  false, true) +
                                                "c",
                                            "t");
    QCOMPARE(decoded.text, "a\uFFFDb\uFFFD"s);
    QCOMPARE(decoded.notes.size(), 1u);
    QCOMPARE(decoded.notes[0].values.back(), "3"s);
}

void EncodingTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("a NUL") << "a\0b\n"s;
    QTest::newRow("a NUL in UTF-16") << utf16(u"abc\0def"s, false, true);
    QTest::newRow("NULs on both sides") << "a\0\0b\0cd"s;
    QTest::newRow("noise without NULs") << "\x89\x01\x02\xFF\x13\x14\x15"s;
}

void EncodingTest::whatIsNoTextIsRefused()
{
    QFETCH(std::string, bytes);
    const std::string said = refusalOf([&] { return decodedText(bytes, "photo.jpg"); });
    QVERIFY2(said.starts_with("photo.jpg: this is not a text file"), said.c_str());
}

/// Every pair of bytes, as a file and at the end of one: UTF-8 comes out or a refusal.
void EncodingTest::anythingElseBecomesUtf8()
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string pair{static_cast<char>(first), static_cast<char>(second)};
            for (const std::string& bytes : {pair, "Zoë " + pair, pair + "abcdefgh" + pair}) {
                try {
                    QCOMPARE(malformedUtf8(decodedText(bytes, "t").text), std::string_view::npos);
                } catch (const InputError& error) {
                    QVERIFY(std::string_view(error.what()).starts_with("t: this is not a text file"));
                }
            }
        }
    }
}

OUTCROSS_TEST(EncodingTest)

#include "encoding_test.moc"
