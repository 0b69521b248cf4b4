#include "tests/registry.h"
#include "widgets/style/accent.h"
#include "widgets/style/fonts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace outcross;

namespace
{

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

/// Distance in OKLab (Ottosson 2020); 0.02 is about what can just be told apart.
double distance(const QColor& a, const QColor& b)
{
    const auto lab = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const double red = linear(color.redF());
        const double green = linear(color.greenF());
        const double blue = linear(color.blueF());
        const double l = std::cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        const double m = std::cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        const double s = std::cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return std::array{0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    };
    const auto x = lab(a);
    const auto y = lab(b);
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { applyTheme(*qApp, lightTheme(), 1); }

    void wordsAreLegible_data();
    void wordsAreLegible();
    void neighbouringVariantsAreToldApart();
    void everyVariantStandsOutFromTheCard();
    void theSameVariantKeepsItsColour();
    void aPaletteTellsItsTheme();
    void widgetsFollowASwitchOfTheThemeAndOfTheType();
};

void ThemeTest::wordsAreLegible_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::wordsAreLegible()
{
    QFETCH(bool, dark);
    const Theme t = dark ? darkTheme() : lightTheme();
    constexpr double kText = 7;
    constexpr double kMuted = 4.5;
    constexpr double kLargeOrLine = 3; // Large numbers, lines, focus rings.
    for (const QColor& ground : {t.card, t.window, t.control, t.controlHover})
        QVERIFY2(contrast(t.text, ground) >= kText, qPrintable(ground.name()));
    QVERIFY(contrast(t.mutedText, t.card) >= kMuted);
    QVERIFY(contrast(t.mutedText, t.window) >= kMuted);
    QVERIFY(contrast(t.flagText, t.card) >= kMuted);
    QVERIFY(contrast(t.primaryText, t.primary) >= kText);
    QVERIFY(contrast(t.warningText, t.warning) >= kText);
    QVERIFY(contrast(t.infoText, t.info) >= kText);
    for (const QColor& line : {t.ai, t.population, t.flag, t.expected, t.focus, t.mutation})
        QVERIFY2(contrast(line, t.card) >= kLargeOrLine, qPrintable(line.name()));
}

void ThemeTest::neighbouringVariantsAreToldApart()
{
    for (int i = 0; i < 200; ++i) {
        const double d = distance(variantColor(i, 200, lightTheme()), variantColor(i + 1, 200, lightTheme()));
        QVERIFY2(d > 0.08, qPrintable(QStringLiteral("%1 and the next: %2").arg(i).arg(d)));
    }
    for (int i = 0; i < 24; ++i)
        for (int j = 0; j < i; ++j)
            QVERIFY2(distance(variantColor(i, 24, lightTheme()), variantColor(j, 24, lightTheme())) > 0.03,
                     qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
}

void ThemeTest::everyVariantStandsOutFromTheCard()
{
    for (const Theme& theme : {lightTheme(), darkTheme()})
        for (int i = 0; i < 100; ++i)
            QVERIFY2(contrast(variantColor(i, 100, theme), theme.card) > 1.4, qPrintable(QString::number(i)));
}

void ThemeTest::theSameVariantKeepsItsColour()
{
    for (int i = 0; i < 40; ++i)
        QCOMPARE(variantColor(i, 50, lightTheme()), variantColor(i, 1000, darkTheme()));
    QVERIFY(variantColor(65'000, 65'001, lightTheme()).isValid());
}

void ThemeTest::aPaletteTellsItsTheme()
{
    QCOMPARE(themeFor(QApplication::palette()), lightTheme());
    applyTheme(*qApp, darkTheme(), 1);
    QCOMPARE(themeFor(QApplication::palette()), darkTheme());
    QVERIFY(accentColor(Accent::Ai, darkTheme()) != accentColor(Accent::Ai, lightTheme()));
}

void ThemeTest::widgetsFollowASwitchOfTheThemeAndOfTheType()
{
    QLabel label(QStringLiteral("0.75"));
    label.setProperty("type", QStringLiteral("bigNumber"));
    label.setProperty("muted", true);
    label.show();
    const double before = QFontInfo(label.font()).pointSizeF();
    QCOMPARE(label.palette().color(label.foregroundRole()), lightTheme().mutedText);
    applyTheme(*qApp, darkTheme(), 1.6);
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(label.foregroundRole()), darkTheme().mutedText);
    QVERIFY(std::abs(label.font().pointSizeF() / before - 1.6) < 0.05);
    QVERIFY(std::abs(numberFont(1.5).pointSizeF() - label.font().pointSizeF()) < 0.02);
    // Applying it twice must not scale what is scaled already.
    applyTheme(*qApp, darkTheme(), 1.6);
    QVERIFY(std::abs(label.font().pointSizeF() / before - 1.6) < 0.05);
}

OUTCROSS_TEST(ThemeTest)
#include "theme_test.moc"
