#include "tests/registry.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/panels/short_notes.h"
#include "widgets/pictures/portrait_view.h"

#include <QTest>
#include <QToolButton>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

const QString kShort = u"points.csv: rows without a number were left out: 1 of 20."_s;

QString longWords()
{
    QString words;
    for (int i = 1; i <= 30; ++i)
        words += u"points.csv: note %1 of what was done to a file of many peculiarities. "_s.arg(i);
    return words;
}

} // namespace

class ShortNotesTest : public QObject
{
    Q_OBJECT
private slots:
    void longOnesTakeTwoLinesAndOpenWhole()
    {
        ShortNotes notes;
        notes.setText(longWords());
        notes.resize(400, notes.heightForWidth(400));
        notes.show();
        auto* more = notes.findChild<QToolButton*>(u"moreNotes"_s);
        QTRY_VERIFY(more->isVisible());
        QVERIFY(notes.heightForWidth(400) <= 3 * notes.fontMetrics().height());
        QVERIFY(more->focusPolicy() & Qt::TabFocus);
        QVERIFY(notes.findChild<WrapLabel*>()->toolTip().contains(u"note 30"_s));
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        auto* all = notes.findChild<QWidget*>(u"allNotes"_s);
        QVERIFY(all != nullptr && all->isVisible());
        QCOMPARE(all->findChild<WrapLabel*>()->text(), longWords());
        QTest::keyClick(all, Qt::Key_Escape);
        QTRY_VERIFY(notes.findChild<QWidget*>(u"allNotes"_s) == nullptr);
    }

    void shortOnesNeedNoButton()
    {
        ShortNotes notes;
        notes.setText(kShort);
        notes.resize(400, 60);
        notes.show();
        QVERIFY(!notes.findChild<QToolButton*>(u"moreNotes"_s)->isVisible());
        QVERIFY(notes.findChild<WrapLabel*>()->toolTip().isEmpty());
    }

    /// However much there is to say of the data, the picture keeps its room.
    void aPictureKeepsItsRoom()
    {
        LineagePanel panel(Side::Left);
        panel.resize(380, 420);
        panel.setNotes(kShort);
        panel.show();
        QTRY_VERIFY(panel.portraitView()->height() > 0);
        const int before = panel.portraitView()->height();
        panel.setNotes(longWords());
        QCoreApplication::processEvents();
        QVERIFY2(panel.portraitView()->height() >= before - 2 * panel.fontMetrics().height(),
                 qPrintable(QString::number(panel.portraitView()->height())));
    }
};

OUTCROSS_TEST(ShortNotesTest)
#include "short_notes_test.moc"
