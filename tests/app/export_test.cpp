#include "fixtures.h"

#include "app/features/files/export_dialog.h"
#include "app/files/picture_file.h"
#include "engine/document/scenario_file.h"
#include "tests/registry.h"
#include "widgets/controls/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace outcross;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

    /// Opens the dialog as a reader does, chooses, and presses the button; returns when the dialog has gone.
    static void exportItem(fixtures::OpenWindow& open, ExportItem item, int scale, const char* button)
    {
        QTimer::singleShot(0, &open.window, [=, &open] {
            auto* dialog = open.window.findChild<ExportDialog*>();
            auto* items = dialog->findChild<QComboBox*>(u"exportItem"_s);
            auto* scales = dialog->findChild<QComboBox*>(u"exportScale"_s);
            items->setCurrentIndex(items->findData(static_cast<int>(item)));
            scales->setCurrentIndex(scales->findData(scale));
            dialog->findChild<QPushButton*>(QString::fromLatin1(button))->click();
            dialog->close();
        });
        open.trigger("export");
    }

private slots:
    void everyPictureIsAsLargeAsAskedAndCarriesItsRun()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        for (const ExportItem item :
             {ExportItem::Chart, ExportItem::AiPortrait, ExportItem::AiStream, ExportItem::PopulationPortrait,
              ExportItem::PopulationStream, ExportItem::Window}) {
            QSize single;
            for (const int scale : {1, 2, 4}) {
                open.find<Banner>("banner")->dismiss(); // it takes room from the pictures
                QCoreApplication::processEvents();
                open.nextPath = folder.filePath(u"%1-%2.png"_s.arg(static_cast<int>(item)).arg(scale));
                exportItem(open, item, scale, "exportSave");
                const QImage image(open.nextPath);
                QVERIFY2(!image.isNull(), qPrintable(open.nextPath));
                if (scale == 1)
                    single = image.size();
                QCOMPARE(image.size(), single * scale);
                QVERIFY(image.text(u"Software"_s).startsWith(u"Outcross "_s));
                QCOMPARE(image.text(u"Seed"_s), u"9"_s);
                QCOMPARE(image.text(u"Generation"_s), u"10"_s);
                QVERIFY(parseScenario(image.text(u"Scenario"_s).toStdString(), "picture", {}) ==
                        open.session.document());
            }
        }
    }

    void theTableIsTheOneOfTheHeadlessRun()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.nextPath = folder.filePath(u"table"_s);
        exportItem(open, ExportItem::Table, 1, "exportSave");
        QFile file(folder.filePath(u"table.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray table = file.readAll();
        QVERIFY(table.startsWith("# outcross "));
        QCOMPARE(table.count('\n'), 5 + 1 + 2); // five lines of head, one note on the cats' genotypes
        open.trigger("copyData");
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), table);
    }

    void theChartGoesToTheClipboard()
    {
        fixtures::OpenWindow open;
        QApplication::clipboard()->clear();
        open.trigger("copyChart");
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
    }

    void whatCannotBeWrittenIsSaidAndLeavesTheOldFile()
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(0);
        QVERIFY(!savePicture(image, u"/proc/none.png"_s).isEmpty());
        QVERIFY(!saveText("x", u"/proc/none.csv"_s).isEmpty());
        const QTemporaryDir folder;
        QVERIFY(!saveText("x", folder.path()).isEmpty());
    }
};

OUTCROSS_TEST(ExportTest)
#include "export_test.moc"
