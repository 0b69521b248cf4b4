#include "every_dialog.h"
#include "widgets/panels/deed_popup.h"

#include <QAbstractButton>
#include <QScreen>
#include <QTemporaryDir>

#include <cstdio>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize kScreen{960, 540};
/// A title bar and a thin frame.
constexpr QSize kFrame{8, 36};

} // namespace

/// On a projector of 960 × 540 logical pixels; the program has a main of its own for it.
class SmallScreenTest : public QObject
{
    Q_OBJECT

    void everyDialogFits(const QString& language, bool presenting = false)
    {
        fixtures::OpenWindow open;
        open.appearance.setLanguage(language);
        if (presenting)
            open.trigger("present"); // in larger letters
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QStringList tooLarge;
        QStringList outside;
        QSet<QString> seen;
        fixtures::forEveryDialog(open, [&](QWidget& dialog) {
            seen.insert(dialog.objectName());
            const QSize room = dialog.screen()->availableSize() - kFrame;
            if (dialog.width() > room.width() || dialog.height() > room.height())
                tooLarge << u"%1: %2 × %3"_s.arg(dialog.objectName()).arg(dialog.width()).arg(dialog.height());
            // What closes it is there to be pressed.
            for (auto* button : dialog.findChildren<QAbstractButton*>())
                if (qobject_cast<QPushButton*>(button) && button->isVisible() &&
                    button->parentWidget()->objectName() != u"scrolled" &&
                    !dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size())) &&
                    !isScrolled(button))
                    outside << dialog.objectName() + u": "_s + button->text();
        });
        QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u'\n')));
        QVERIFY2(outside.isEmpty(), qPrintable(outside.join(u'\n')));
        QVERIFY2(seen.size() == 12, qPrintable(QStringList(seen.values()).join(u' ')));
    }

    static bool isScrolled(const QWidget* widget)
    {
        for (; widget != nullptr; widget = widget->parentWidget())
            if (widget->objectName() == u"scrolled")
                return true;
        return false;
    }

private slots:
    void theScreenIsSmall() { QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), kScreen); }
    void everyDialogFitsInEnglish() { everyDialogFits(u"en"_s); }
    void everyDialogFitsInGerman() { everyDialogFits(u"de"_s); }
    void everyDialogFitsBesideAPresentation() { everyDialogFits(u"de"_s, true); }
};

int main(int argc, char** argv)
{
    // The offscreen platform has a screen of 800 × 800 unless a file says otherwise.
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens":[{"name":"projector","x":0,"y":0,"width":960,"height":540,"logicalDpi":96,)"
                  R"("logicalBaseDpi":96,"dpr":1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QApplication application(argc, argv);
    SmallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "small_screen_test.moc"
