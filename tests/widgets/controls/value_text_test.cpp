#include "tests/registry.h"
#include "widgets/controls/value_text.h"

#include <QLocale>
#include <QTest>

using namespace outcross;

Q_DECLARE_METATYPE(outcross::ValueUnit)

class ValueTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void whatIsTypedIsUnderstood_data();
    void whatIsTypedIsUnderstood();
    void nonsenseIsNoNumber_data();
    void nonsenseIsNoNumber();
    void whatIsShownCanBeTypedBack();
};

void ValueTextTest::whatIsTypedIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ValueUnit>("unit");
    QTest::addColumn<double>("value");
    const auto row = [](const char* typed, ValueUnit unit, double value) {
        QTest::addRow("%s in unit %d", typed, static_cast<int>(unit)) << QString::fromUtf8(typed) << unit << value;
    };
    row("3", ValueUnit::Percent, 0.03);
    row("3 %", ValueUnit::Percent, 0.03);
    row("3%", ValueUnit::Percent, 0.03);
    row("5\u00a0%", ValueUnit::Percent, 0.05);
    row("0,5", ValueUnit::Percent, 0.005);
    row("0.5", ValueUnit::Percent, 0.005);
    row(".3", ValueUnit::Percent, 0.003);
    row("0.03", ValueUnit::Percent, 0.0003);
    row("1e-2", ValueUnit::Percent, 0.0001);
    row("100", ValueUnit::Percent, 1.0);
    row("-3", ValueUnit::Percent, -0.03); // A number; the range refuses it.
    row("\u22123", ValueUnit::Percent, -0.03);
    row("1e-4", ValueUnit::Rate, 1e-4);
    row("1E-4", ValueUnit::Rate, 1e-4);
    row("2,5e-5", ValueUnit::Rate, 2.5e-5);
    row("0,5", ValueUnit::Rate, 0.5);
    row("5 %", ValueUnit::Rate, 0.05);
    row("0.001", ValueUnit::Rate, 0.001);
    row("120", ValueUnit::Count, 120);
    row("1 200", ValueUnit::Count, 1200);
    row("1\u202f200", ValueUnit::Count, 1200);
    row("1,200", ValueUnit::Count, 1200);
    row("1.200", ValueUnit::Count, 1200);
    row("1,000,000", ValueUnit::Count, 1e6);
    row("1e4", ValueUnit::Count, 1e4);
    row("7.0", ValueUnit::Count, 7);
    row("\u0661\u0662\u0660", ValueUnit::Count, 120);
}

void ValueTextTest::whatIsTypedIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(ValueUnit, unit);
    QFETCH(double, value);
    for (const auto language : {QLocale::English, QLocale::German}) {
        QLocale::setDefault(QLocale(language));
        const std::optional<double> read = parseValue(typed, unit);
        QVERIFY(read.has_value());
        QVERIFY(*read == value);
    }
}

void ValueTextTest::nonsenseIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"abc", "", " ", "%", "1e999", "nan", "inf", "infinity", "3x", "1.2.3", "--3", "e5",
                              "0x10", "1,2,3", "3 % %", "∞", "."})
        QTest::addRow("“%s”", typed) << QString::fromUtf8(typed);
}

void ValueTextTest::nonsenseIsNoNumber()
{
    QFETCH(QString, typed);
    for (const auto unit : {ValueUnit::Percent, ValueUnit::Rate, ValueUnit::Count})
        QVERIFY(!parseValue(typed, unit));
    QVERIFY(!parseValue(QStringLiteral("12.5"), ValueUnit::Count));
    QVERIFY(!parseValue(QStringLiteral("5 %"), ValueUnit::Count));
}

void ValueTextTest::whatIsShownCanBeTypedBack()
{
    for (const auto language : {QLocale::English, QLocale::German, QLocale::French}) {
        QLocale::setDefault(QLocale(language));
        for (const double value : {0.0, 1e-6, 2.5e-5, 1e-4, 0.0025, 0.03, 0.07, 0.3, 0.5, 1.0}) {
            QVERIFY(parseValue(valueText(value, ValueUnit::Percent), ValueUnit::Percent) == value);
            QVERIFY(parseValue(valueText(value, ValueUnit::Rate), ValueUnit::Rate) == value);
        }
        for (const double value : {2.0, 120.0, 1200.0, 10'000.0, 123'457.0, 1e6})
            QVERIFY(parseValue(valueText(value, ValueUnit::Count), ValueUnit::Count) == value);
    }
}

OUTCROSS_TEST(ValueTextTest)
#include "value_text_test.moc"
