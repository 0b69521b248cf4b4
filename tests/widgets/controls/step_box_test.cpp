#include "tests/registry.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"

#include <QSignalSpy>
#include <QTest>

using namespace outcross;

namespace
{

IconButton* button(const StepBox& box, int index)
{
    return box.findChildren<IconButton*>().at(index);
}

} // namespace

class StepBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void countsMoveByOneThenByMore()
    {
        StepBox box(ValueUnit::Count);
        box.setRange(1, 1e6);
        const auto after = [&box](double start, int index) {
            box.setValue(start);
            button(box, index)->click();
            return box.value();
        };
        QCOMPARE(after(6, 1), 7.0);
        QCOMPARE(after(6, 0), 5.0);
        QCOMPARE(after(20, 1), 21.0);
        QCOMPARE(after(20, 0), 19.0);
        QCOMPARE(after(40, 1), 42.0);
        QCOMPARE(after(1000, 1), 1050.0);
        QCOMPARE(after(1003, 1), 1050.0);
        QCOMPARE(after(1003, 0), 1000.0);
    }

    void aWordStandsForZero()
    {
        StepBox box(ValueUnit::Count);
        box.setRange(0, 100);
        box.box()->setZeroName(QStringLiteral("usual"));
        QCOMPARE(box.box()->text(), QStringLiteral("usual"));
        const QSignalSpy changed(&box, &StepBox::valueChanged);
        const auto type = [&box](const QString& text) {
            box.box()->selectAll();
            QTest::keyClicks(box.box(), text);
            QTest::keyClick(box.box(), Qt::Key_Return);
        };
        type(QStringLiteral("7"));
        QCOMPARE(box.value(), 7.0);
        type(QStringLiteral("Usual"));
        QCOMPARE(box.value(), 0.0);
        QCOMPARE(box.box()->text(), QStringLiteral("usual"));
        type(QStringLiteral("unusual"));
        QCOMPARE(box.value(), 0.0);
        QCOMPARE(changed.size(), 2);
    }

    void sharesMoveAlongTheLadderThroughNothing()
    {
        StepBox box(ValueUnit::Rate);
        box.setRange(-1, 1);
        box.setValue(0);
        const QList<double> up{0.01, 0.02, 0.03, 0.05, 0.1, 0.2};
        for (const double expected : up) {
            button(box, 1)->click();
            QCOMPARE(box.value(), expected);
        }
        box.setValue(0.01);
        button(box, 0)->click();
        QCOMPARE(box.value(), 0.005);
        box.setValue(0);
        button(box, 0)->click();
        QCOMPARE(box.value(), -0.01);
    }

    void theEndsSwitchTheirButtonOff()
    {
        StepBox box(ValueUnit::Count);
        box.setRange(1, 3);
        box.setValue(3);
        QVERIFY(!button(box, 1)->isEnabled());
        const QSignalSpy changed(&box, &StepBox::valueChanged);
        button(box, 0)->click();
        button(box, 0)->click();
        button(box, 0)->click();
        QCOMPARE(box.value(), 1.0);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!button(box, 0)->isEnabled());
    }

    void typedNonsenseIsRefusedAndTakenBack()
    {
        StepBox box(ValueUnit::Count);
        box.setRange(1, 100);
        box.setValue(7);
        QSignalSpy refused(&box, &StepBox::refused);
        box.box()->selectAll();
        QTest::keyClicks(box.box(), QStringLiteral("12.5"));
        QTest::keyClick(box.box(), Qt::Key_Return);
        QCOMPARE(box.value(), 7.0);
        QVERIFY(!refused.isEmpty());
        QVERIFY(!refused.last().first().toString().isEmpty());
    }

    void bothButtonsSayWhatTheyCount()
    {
        StepBox box(ValueUnit::Count);
        box.setName(QStringLiteral("Founders"));
        for (int index : {0, 1})
            QVERIFY(button(box, index)->accessibleName().contains(QStringLiteral("Founders")));
        QCOMPARE(box.box()->accessibleName(), QStringLiteral("Founders"));
    }
};

OUTCROSS_TEST(StepBoxTest)
#include "step_box_test.moc"
