#include "tests/registry.h"
#include "widgets/controls/scrubber.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace outcross;

class ScrubberTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Scrubber> m_scrubber;

    [[nodiscard]] QPoint at(qint64 generation) const
    {
        return {qRound(m_scrubber->xOf(generation)), m_scrubber->height() / 2};
    }

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), 1); }

    void init()
    {
        m_scrubber = std::make_unique<Scrubber>();
        m_scrubber->resize(500, m_scrubber->sizeHint().height());
        m_scrubber->setAxis(50, 450, 200);
        m_scrubber->setTime(80, 120);
        m_scrubber->show();
    }

    void itStandsWhereTheChartHasTheGeneration()
    {
        QCOMPARE(m_scrubber->xOf(0), 50.0);
        QCOMPARE(m_scrubber->xOf(200), 450.0);
        QCOMPARE(m_scrubber->handleRect().center().x(), 210.0);
    }

    void aDragAsksForWhatLiesUnderThePointerAndIsOver()
    {
        QSignalSpy grabbed(m_scrubber.get(), &Scrubber::grabbed);
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        QSignalSpy released(m_scrubber.get(), &Scrubber::released);
        QTest::mousePress(m_scrubber.get(), Qt::LeftButton, {}, at(80));
        QCOMPARE(grabbed.size(), 1);
        QCOMPARE(asked.size(), 0);
        QTest::mouseMove(m_scrubber.get(), at(30));
        QCOMPARE(asked.back()[0].toLongLong(), 30);
        m_scrubber->setTime(80, 130); // an old moment does not take the handle out of the hand
        QCOMPARE(m_scrubber->shown(), 30);
        QTest::mouseMove(m_scrubber.get(), QPoint(499, 5)); // beyond the newest one reached
        QCOMPARE(asked.back()[0].toLongLong(), 130);
        QTest::mouseMove(m_scrubber.get(), QPoint(-40, 5));
        QCOMPARE(asked.back()[0].toLongLong(), 0);
        QCOMPARE(released.size(), 0);
        QTest::mouseRelease(m_scrubber.get(), Qt::LeftButton, {}, QPoint(-40, 5));
        QCOMPARE(released.size(), 1);
        m_scrubber->setTime(7, 130);
        QCOMPARE(m_scrubber->shown(), 7);
        QCOMPARE(grabbed.size(), 1);
    }

    void aClickBesideTheHandleGoesThere()
    {
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        QTest::mouseClick(m_scrubber.get(), Qt::LeftButton, {}, at(20));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 20);
        QVERIFY(!m_scrubber->isHeld());
    }

    void keysStep_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<qint64>("generation");
        QTest::newRow("left") << Qt::Key_Left << false << qint64{79};
        QTest::newRow("right") << Qt::Key_Right << false << qint64{81};
        QTest::newRow("ten back") << Qt::Key_Left << true << qint64{70};
        QTest::newRow("ten on") << Qt::Key_Right << true << qint64{90};
        QTest::newRow("page") << Qt::Key_PageDown << false << qint64{68};
        QTest::newRow("home") << Qt::Key_Home << false << qint64{0};
        QTest::newRow("end") << Qt::Key_End << false << qint64{120};
    }
    void keysStep()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const bool, shift);
        QFETCH(const qint64, generation);
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        QTest::keyClick(m_scrubber.get(), key, shift ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), generation);
    }

    void theEndsAreEnds()
    {
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        m_scrubber->setTime(120, 120);
        QTest::keyClick(m_scrubber.get(), Qt::Key_Right);
        m_scrubber->setTime(0, 120);
        QTest::keyClick(m_scrubber.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 0);
    }

    void theWheelWorksWithTheFocusOnly()
    {
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        const auto turn = [&] {
            QWheelEvent wheel(QPointF(200, 5), m_scrubber->mapToGlobal(QPointF(200, 5)), {}, {0, 120}, {}, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_scrubber.get(), &wheel);
        };
        m_scrubber->clearFocus();
        turn();
        QCOMPARE(asked.size(), 0);
        m_scrubber->activateWindow();
        m_scrubber->setFocus();
        QTRY_VERIFY(m_scrubber->hasFocus());
        turn();
        QCOMPARE(m_scrubber->shown(), 81);
    }

    void screenReadersHearNameAndValue()
    {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_scrubber.get());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
        QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("Generation 80 of 120"));
        QVERIFY(spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->maximumValue().toLongLong(), 120);
        QSignalSpy asked(m_scrubber.get(), &Scrubber::asked);
        spoken->valueInterface()->setCurrentValue(33);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_scrubber->shown(), 33);
    }
};

OUTCROSS_TEST(ScrubberTest)
#include "scrubber_test.moc"
