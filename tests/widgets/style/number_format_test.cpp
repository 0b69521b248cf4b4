#include "tests/registry.h"
#include "widgets/style/number_format.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace outcross;

class NumberFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void numbersReadAsTheLanguageWritesThem_data();
    void numbersReadAsTheLanguageWritesThem();
    void whatIsNoNumberIsADash();
    void roundedToNothingIsAPlainZero();
    void countsOfSentencesAreGrouped();
};

void NumberFormatTest::countsOfSentencesAreGrouped()
{
    QCOMPARE(withGroups(QStringLiteral("12500 of %1 words"), 12'500), QStringLiteral("12\u00a0500 of %1 words"));
    QCOMPARE(withGroups(QStringLiteral("1 of %1 words"), 1), QStringLiteral("1 of %1 words"));
}

void NumberFormatTest::numbersReadAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("text");
    const auto both = [](const char* name, const QString& english, const QString& german, auto format) {
        QLocale::setDefault(QLocale(QLocale::English));
        QTest::addRow("%s en", name) << english << german << format();
        QLocale::setDefault(QLocale(QLocale::German));
        QTest::addRow("%s de", name) << german << german << format();
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text).replace(QLatin1Char('_'), QChar(0xa0)); };
    both("count", s("120"), s("120"), [] { return countText(120); });
    both("thousands", s("1_200"), s("1_200"), [] { return countText(1200); });
    both("million", s("1_000_000"), s("1_000_000"), [] { return countText(1e6); });
    both("minus hundred", s("-100"), s("-100"), [] { return countText(-100); });
    both("count with decimals", s("4.1"), s("4,1"), [] { return countText(4.12, 1); });
    both("decimal", s("0.75"), s("0,75"), [] { return decimalText(0.75); });
    both("decimal zero", s("0.00"), s("0,00"), [] { return decimalText(0); });
    both("tiny", s("2.5e-5"), s("2,5e-5"), [] { return decimalText(2.5e-5); });
    both("huge", s("1.2e7"), s("1,2e7"), [] { return decimalText(1.2e7); });
    both("percent", s("3_%"), s("3_%"), [] { return percentText(0.03); });
    both("seven percent", s("7_%"), s("7_%"), [] { return percentText(0.07); });
    both("small percent", s("0.05_%"), s("0,05_%"), [] { return percentText(0.0005); });
    both("percent decimals", s("3.0_%"), s("3,0_%"), [] { return percentText(0.03, 1); });
    both("no percent", s("0_%"), s("0_%"), [] { return percentText(0); });
    both("all", s("100_%"), s("100_%"), [] { return percentText(1); });
    both("rate", s("1e-4"), s("1e-4"), [] { return rateText(1e-4); });
    both("rate with digits", s("2.5e-5"), s("2,5e-5"), [] { return rateText(2.5e-5); });
    both("large rate", s("0.02"), s("0,02"), [] { return rateText(0.02); });
    both("no rate", s("0"), s("0"), [] { return rateText(0); });
}

void NumberFormatTest::numbersReadAsTheLanguageWritesThem()
{
    QFETCH(QString, english);
    QFETCH(QString, text);
    QCOMPARE(text, english);
}

void NumberFormatTest::whatIsNoNumberIsADash()
{
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const QString dash(QChar(0x2013));
    QCOMPARE(countText(kNan), dash);
    QCOMPARE(decimalText(kNan), dash);
    QCOMPARE(percentText(kNan), dash);
    QCOMPARE(rateText(kNan), dash);
    QCOMPARE(decimalText(kInfinity), QString(QChar(0x221e)));
    QCOMPARE(decimalText(-kInfinity), QStringLiteral("\u2212\u221e"));
}

void NumberFormatTest::roundedToNothingIsAPlainZero()
{
    QCOMPARE(countText(-0.3), QStringLiteral("0"));
    QCOMPARE(countText(-0.0, 2), QStringLiteral("0.00"));
}

OUTCROSS_TEST(NumberFormatTest)
#include "number_format_test.moc"
