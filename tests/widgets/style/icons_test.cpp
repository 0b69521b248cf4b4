#include "tests/registry.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace outcross;

namespace
{

QStringList names()
{
    QStringList result;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        result.append(file.chopped(4));
    return result;
}

int inkedPixels(const QImage& image, const QColor& ink)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool same =
                qAbs(pixel.red() - ink.red()) + qAbs(pixel.green() - ink.green()) + qAbs(pixel.blue() - ink.blue()) <
                40;
            count += pixel.alpha() > 128 && same ? 1 : 0;
        }
    return count;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsCompiledIn();
    void everyIconIsInkedInTheThemesColour();
    void iconsAreDrawnAtTheScaleOfTheScreen();
    void anIconFollowsASwitchOfTheTheme();
    void filesUseTheCurrentColourOnly();
};

void IconsTest::everyFileIsCompiledIn()
{
    const QDir folder(QStringLiteral(OUTCROSS_SOURCE_DIR "/resources/icons"));
    QCOMPARE(QDir(QStringLiteral(":/icons")).entryList(QDir::Files, QDir::Name),
             folder.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name));
    QVERIFY(QFile::exists(QStringLiteral(":/data/penguins.csv")));
}

void IconsTest::everyIconIsInkedInTheThemesColour()
{
    for (const Theme& theme : {lightTheme(), darkTheme()})
        for (const QString& name : names()) {
            const QImage image = icon(name, theme.text).pixmap(QSize(24, 24), 1.0).toImage();
            const QColor ink = name == QStringLiteral("logo") ? QColor(0x00, 0x72, 0xb2) : theme.text;
            QVERIFY2(inkedPixels(image, ink) >= 6, qPrintable(name));
        }
}

void IconsTest::iconsAreDrawnAtTheScaleOfTheScreen()
{
    for (const double scale : {1.0, 1.25, 2.0}) {
        const QPixmap pixmap = icon(QStringLiteral("play"), lightTheme().text).pixmap(QSize(24, 24), scale);
        QCOMPARE(pixmap.width(), qRound(24 * scale));
        QVERIFY(qAbs(pixmap.devicePixelRatio() - scale) < 0.05);
    }
}

void IconsTest::anIconFollowsASwitchOfTheTheme()
{
    const QIcon play = themedIcon(QStringLiteral("play"));
    applyTheme(*qApp, lightTheme(), 1);
    QVERIFY(inkedPixels(play.pixmap(QSize(24, 24), 1.0).toImage(), lightTheme().text) > 6);
    applyTheme(*qApp, darkTheme(), 1);
    QVERIFY(inkedPixels(play.pixmap(QSize(24, 24), 1.0).toImage(), darkTheme().text) > 6);
}

void IconsTest::filesUseTheCurrentColourOnly()
{
    static const QRegularExpression kColour(QStringLiteral("(?:stroke|fill)=\"([^\"]+)\""));
    for (const QString& name : names()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        QVERIFY2(svg.contains(QStringLiteral("viewBox=\"0 0 24 24\"")), qPrintable(name));
        if (name == QStringLiteral("logo"))
            continue;
        for (auto matches = kColour.globalMatch(svg); matches.hasNext();) {
            const QString colour = matches.next().captured(1);
            QVERIFY2(colour == QStringLiteral("none") || colour == QStringLiteral("currentColor"), qPrintable(name));
        }
    }
}

OUTCROSS_TEST(IconsTest)
#include "icons_test.moc"
