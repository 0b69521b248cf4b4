#include "refusal.h"

#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/data/text_corpus.h"
#include "engine/data/tokeniser.h"
#include "engine/data/utf8.h"
#include "engine/lineage/lineage_spec.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace outcross;

class TextCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndMarksAreTokens_data();
    void wordsAndMarksAreTokens();
    void charactersAreCodePoints();
    void blankLinesPartWrappedParagraphs();
    void tokensReadLikeText_data();
    void tokensReadLikeText();
    void austenReadsBackAlmostWhole();
    void austenIsCutIntoPassages_data();
    void austenIsCutIntoPassages();
    void vocabularyFallsInFrequency();
    void windowsLinesAndByteOrderMarksChangeNothing();
    void oneWordOverAndOverIsAText();
    void theRarestOfTooManyWordsShareOneType();
    void malformedUtf8IsFound_data();
    void malformedUtf8IsFound();
    void badTextsAreRefusedInWords_data();
    void badTextsAreRefusedInWords();
    void anyEncodingGivesTheSameText();
};

namespace
{

std::string austenText()
{
    return readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt");
}

/// The tokens of a text, parted by |.
std::string cut(const std::string& text, TextUnit unit = TextUnit::Words)
{
    std::string tokens;
    Tokeniser tokeniser(text, unit);
    for (std::string_view token = tokeniser.next(); !token.empty(); token = tokeniser.next())
        tokens.append(tokens.empty() ? "" : "|").append(token);
    return tokens;
}

/// A text's own tokens, written out again.
std::string rewritten(const std::string& text)
{
    Vocabulary vocabulary;
    std::vector<Token> tokens;
    Tokeniser tokeniser(text, TextUnit::Words);
    for (std::string_view token = tokeniser.next(); !token.empty(); token = tokeniser.next()) {
        tokens.push_back(static_cast<Token>(vocabulary.size()));
        vocabulary.texts.emplace_back(token);
    }
    return readableText(vocabulary, tokens);
}

std::string repeated(const std::string& text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// Passages of the whole text, in its order.
std::vector<Token> joined(const TextCorpus& corpus)
{
    std::vector<Token> all;
    std::size_t trained = 0;
    std::size_t held = 0;
    while (trained < corpus.training.passages() || held < corpus.heldOut.passages()) {
        const bool isHeld = (trained + held + 1) % kHeldOutEvery == 0;
        const auto passage = isHeld ? corpus.heldOut.passage(held++) : corpus.training.passage(trained++);
        all.insert(all.end(), passage.begin(), passage.end());
    }
    return all;
}

} // namespace

void TextCorpusTest::wordsAndMarksAreTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("sentence") << "He said: \"No!\""
                              << "He|said|:|\"|No|!|\"";
    QTest::newRow("case is kept") << "Mr mr MR"
                                  << "Mr|mr|MR";
    QTest::newRow("apostrophes") << "don't Bennets' 'tis stopp’d"
                                 << "don't|Bennets|'|'|tis|stopp’d";
    QTest::newRow("hyphens and dashes") << "well-bred it--and then - so—no"
                                        << "well-bred|it|--|and|then|-|so|—|no";
    QTest::newRow("numbers") << "1,000 3.5 27-1/2th 1/2. 3, 4 a/b"
                             << "1,000|3.5|27-1/2th|1/2|.|3|,|4|a|/|b";
    QTest::newRow("runs of marks") << "Oh!!! so...well"
                                   << "Oh|!!!|so|...|well";
    QTest::newRow("any script") << "Élan naïve Ölçü Привет, 日本語。"
                                << "Élan|naïve|Ölçü|Привет|,|日本語|。";
    QTest::newRow("paragraphs") << "one\ntwo\r\nthree\rfour\n"
                                << "one|¶|two|¶|three|¶|four";
    QTest::newRow("blanks of all kinds") << " a\tb\u00A0c\u3000d\fe "
                                         << "a|b|c|d|e";
    QTest::newRow("a pilcrow is a paragraph mark") << "one ¶ two"
                                                   << "one|¶|two";
    QTest::newRow("nothing") << " \n\n "
                             << "";
    QTest::newRow("ends in a joint") << "rock-"
                                     << "rock|-";
}

void TextCorpusTest::wordsAndMarksAreTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(QString::fromStdString(cut(text.toStdString())), tokens);
}

void TextCorpusTest::charactersAreCodePoints()
{
    QCOMPARE(cut("  aé  \t日\n\n b ", TextUnit::Characters), std::string("a|é| |日|¶|b"));
    QCOMPARE(cut("don't", TextUnit::Characters), std::string("d|o|n|'|t"));
}

void TextCorpusTest::blankLinesPartWrappedParagraphs()
{
    QCOMPARE(cut("a b\nc d\n\ne f\r\ng\r\n\r\n\r\nh"), std::string("a|b|c|d|¶|e|f|g|¶|h"));
    QCOMPARE(cut("a\nb\n\nc", TextUnit::Characters), std::string("a| |b|¶|c"));
    // One stray blank line among many full ones, or some at the ends, do not make a text wrapped.
    QCOMPARE(std::ranges::count(cut(repeated("x\n", 25) + "\n" + repeated("y\n", 25)), '\xB6'), 49);
    QCOMPARE(cut("\n\n\na\nb\n\n\n\n"), std::string("a|¶|b"));
}

void TextCorpusTest::tokensReadLikeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("speech") << "He said, \"No!\" (twice); and left.";
    QTest::newRow("two paragraphs") << "\"One,\" she said.\n\"Two?\"";
    QTest::newRow("an open quote ends with its paragraph") << "\"One.\n\"Two.\"";
    QTest::newRow("dashes") << "Well--you see [Fig. 3] it's 3/4 of 1,000.";
    QTest::newRow("curly quotes") << "“Yes,” she said: ‘no’… «non».";
    QTest::newRow("quotes in quotes") << "\"She said 'no' to me.\"";
}

void TextCorpusTest::tokensReadLikeText()
{
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(rewritten(text.toStdString())), text);
}

void TextCorpusTest::austenReadsBackAlmostWhole()
{
    const std::string text = austenText();
    int lines = 0;
    int same = 0;
    for (std::size_t at = 0; at < text.size(); ++lines) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        same += rewritten(line) == line ? 1 : 0;
        at = end + 1;
    }
    QCOMPARE(lines, 2057);
    QVERIFY2(same > 0.98 * lines, qPrintable(QString::number(same)));
}

void TextCorpusTest::austenIsCutIntoPassages_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("types");
    QTest::addColumn<int>("tokens");
    QTest::newRow("words") << static_cast<int>(TextUnit::Words) << 6846 << 145'755;
    QTest::newRow("characters") << static_cast<int>(TextUnit::Characters) << 68 << 680'737;
}

void TextCorpusTest::austenIsCutIntoPassages()
{
    QFETCH(int, unit);
    QFETCH(int, types);
    QFETCH(int, tokens);
    const auto as = static_cast<TextUnit>(unit);
    const std::string text = austenText();
    const TextCorpus corpus = readText(text, "austen", as);
    QCOMPARE(corpus.vocabulary.size(), static_cast<std::size_t>(types));
    QCOMPARE(corpus.types, static_cast<std::size_t>(types));
    QCOMPARE(corpus.tokens, static_cast<std::size_t>(tokens));
    const std::size_t passages = corpus.training.passages() + corpus.heldOut.passages();
    QCOMPARE(passages, (corpus.tokens + passageLength(as) - 1) / passageLength(as));
    QCOMPARE(corpus.heldOut.passages(), passages / kHeldOutEvery);
    for (std::size_t i = 0; i + 1 < corpus.training.passages(); ++i)
        QCOMPARE(corpus.training.passage(i).size(), passageLength(as));

    std::string expected;
    Tokeniser tokeniser(text, as);
    for (std::string_view token = tokeniser.next(); !token.empty(); token = tokeniser.next())
        expected += token;
    std::string found;
    for (const Token token : joined(corpus))
        found += corpus.vocabulary.texts[token];
    QVERIFY(found == expected);
}

void TextCorpusTest::vocabularyFallsInFrequency()
{
    const TextCorpus corpus = readText(austenText(), "austen", TextUnit::Words);
    std::vector<int> counts(corpus.vocabulary.size());
    for (const Token token : joined(corpus))
        ++counts[token];
    QVERIFY(counts.back() > 0);
    for (std::size_t i = 1; i < counts.size(); ++i)
        QVERIFY(counts[i - 1] > counts[i] ||
                (counts[i - 1] == counts[i] && corpus.vocabulary.texts[i - 1] < corpus.vocabulary.texts[i]));
    QCOMPARE(corpus.vocabulary.texts[0], std::string(","));
}

void TextCorpusTest::windowsLinesAndByteOrderMarksChangeNothing()
{
    const std::string unix = repeated("one two, three.\nfour five\n", 200);
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : unix)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    for (const TextUnit unit : {TextUnit::Words, TextUnit::Characters}) {
        const TextCorpus a = readText(unix, "a", unit);
        const TextCorpus b = readText(windows, "b", unit);
        QVERIFY(a.vocabulary == b.vocabulary && a.training == b.training && a.heldOut == b.heldOut);
    }
}

void TextCorpusTest::oneWordOverAndOverIsAText()
{
    const TextCorpus corpus = readText(repeated("word ", 1000), "t", TextUnit::Words);
    QCOMPARE(corpus.vocabulary.texts, std::vector<std::string>{"word"});
    QCOMPARE(corpus.training.tokens.size(), std::size_t{900});
    QCOMPARE(corpus.heldOut.tokens.size(), std::size_t{100});
}

void TextCorpusTest::theRarestOfTooManyWordsShareOneType()
{
    std::string text = repeated("often ", 6000);
    for (int i = 0; i < 70'000; ++i)
        text.append("w").append(std::to_string(i)).append(" ");
    const TextCorpus corpus = readText(text, "t", TextUnit::Words);
    QCOMPARE(corpus.types, std::size_t{70'001});
    QCOMPARE(corpus.vocabulary.size(), static_cast<std::size_t>(kMaximumVariants));
    QCOMPARE(corpus.vocabulary.texts[0], std::string("often"));
    QCOMPARE(corpus.vocabulary.texts[1], std::string(kRareType));
    const std::vector<Token> all = joined(corpus);
    QCOMPARE(std::ranges::count(all, Token{1}), 70'001 - (kMaximumVariants - 1));
    QCOMPARE(*std::ranges::max_element(all), static_cast<Token>(kMaximumVariants - 1));
}

void TextCorpusTest::malformedUtf8IsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("fine") << QByteArray("aé日🙂") << -1;
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
    QTest::newRow("beyond") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9 au") << 3;
    QTest::newRow("lonely continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("overlong 2") << QByteArray("a\xC0\xAF") << 1;
    QTest::newRow("overlong 3") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("overlong 4") << QByteArray("\xF0\x80\x80\xAF") << 0;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("cut short") << QByteArray("a\xE6\x97") << 1;
}

void TextCorpusTest::malformedUtf8IsFound()
{
    QFETCH(QByteArray, text);
    QFETCH(int, at);
    const std::size_t expected = at < 0 ? std::string_view::npos : static_cast<std::size_t>(at);
    QCOMPARE(malformedUtf8(text.toStdString()), expected);
}

void TextCorpusTest::badTextsAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("message");
    const int words = static_cast<int>(TextUnit::Words);
    const int characters = static_cast<int>(TextUnit::Characters);
    const QString unparted = "t: most of this text has no blanks between its words, as Chinese, Japanese and Thai are "
                             "written; it can be learned by characters, not by words";
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << words << "t: this is not a text file (it has a NUL byte)";
    QTest::newRow("Chinese") << QByteArray("道可道，非常道。名可名，非常名。") << words << unparted;
    QTest::newRow("Japanese") << QByteArray("吾輩は猫である。名前はまだ無い。") << words << unparted;
    QTest::newRow("Thai") << QByteArray("แมวตัวนี้ชื่ออะไร แมวตัวนี้ไม่มีชื่อ") << words << unparted;
    QTest::newRow("Chinese with a little English")
        << QByteArray("The cat: 天地玄黄，宇宙洪荒。日月盈昃，辰宿列张。") << words << unparted;
    QTest::newRow("Chinese by characters")
        << QByteArray("道可道，非常道。") << characters << "t: at least 5000 characters were expected, here are 8";
    QTest::newRow("Chinese parted by a tool")
        << QByteArray("我 喜欢 猫 。 它 很 可爱 。") << words
        << "t: at least 1000 words and punctuation marks were expected, here are 8";
    QTest::newRow("English with a little Chinese")
        << QByteArray("The cat is called 吾輩は猫である and sleeps all day long") << words
        << "t: at least 1000 words and punctuation marks were expected, here are 10";
    QTest::newRow("one word") << QByteArray("word") << words
                              << "t: at least 1000 words and punctuation marks were expected, here are 1";
    QTest::newRow("blanks") << QByteArray(" \n\n ") << words
                            << "t: at least 1000 words and punctuation marks were expected, here are 0";
    QTest::newRow("one short") << QByteArray(4999, 'a') << characters
                               << "t: at least 5000 characters were expected, here are 4999";
    QTest::newRow("too long") << QByteArray(8'000'001, 'a') << characters
                              << "t: more than 8000000 characters, which is the most";
}

void TextCorpusTest::badTextsAreRefusedInWords()
{
    QFETCH(QByteArray, text);
    QFETCH(int, unit);
    QFETCH(QString, message);
    const std::string said = refusalOf([&] { return readText(text.toStdString(), "t", static_cast<TextUnit>(unit)); });
    QCOMPARE(QString::fromStdString(said), message);
}

void TextCorpusTest::anyEncodingGivesTheSameText()
{
    std::string utf8;
    std::string latin1;
    std::string utf16 = "\xFF\xFE";
    for (int i = 0; i < 1200; ++i) {
        utf8 += "café ";
        latin1 += "caf\xE9 ";
        utf16 += std::string("c\0a\0f\0\xE9\0 \0", 10);
    }
    const TextCorpus expected = readText(utf8, "t", TextUnit::Words);
    QVERIFY(expected.notes.empty());
    for (const std::string& bytes : {latin1, utf16}) {
        const TextCorpus corpus = readText(bytes, "t", TextUnit::Words);
        QVERIFY(corpus.vocabulary.texts == expected.vocabulary.texts);
        QVERIFY(corpus.training.tokens == expected.training.tokens);
        QCOMPARE(corpus.notes.size(), bytes == latin1 ? std::size_t{1} : std::size_t{0});
    }
}

OUTCROSS_TEST(TextCorpusTest)
#include "text_corpus_test.moc"
