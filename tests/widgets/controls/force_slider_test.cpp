#include "tests/registry.h"
#include "widgets/controls/force_slider.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace outcross;

namespace
{

ForceWords words()
{
    return {QStringLiteral("&Data freshness"), QStringLiteral("share of real human data in each training set"), {}};
}

ForceRange shares()
{
    ForceRange range;
    range.defaultValue = 0.05;
    return range;
}

void type(ValueBox* box, const QString& text)
{
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

class ForceSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), 1); }
    void init();
    void cleanup() { m_force.reset(); }

    void theProgramsOwnChangesEmitNothing();
    void keysStep();
    void rightToLeftMirrorsTheArrows();
    void aDragIsOneStepToUndo();
    void doubleClickOnTheHandleGoesToTheDefault();
    void doubleClickOnTheGrooveDoesNot();
    void theWheelWorksWithTheFocusOnly();
    void aHeldKeyIsOneStepToUndo();
    void aTurnOfTheWheelIsOneStepToUndo();
    void typedValuesAreApplied_data();
    void typedValuesAreApplied();
    void nonsenseIsRefusedAndSaidSo_data();
    void nonsenseIsRefusedAndSaidSo();
    void escapeTakesTypingBack();
    void leavingTheFieldApplies();
    void sizesReachEveryWholeNumberByTyping();
    void unavailableSaysWhy();
    void screenReadersHearNameAndValue();
    void longWordsAreNeverCutOff();

private:
    std::unique_ptr<ForceSlider> m_force;
};

void ForceSliderTest::init()
{
    m_force = std::make_unique<ForceSlider>(words(), shares(), Accent::Ai);
    m_force->resize(240, 90);
    m_force->show();
    QVERIFY(QTest::qWaitForWindowActive(m_force.get(), tests::kPatience));
    m_force->slider()->setFocus();
}

void ForceSliderTest::theProgramsOwnChangesEmitNothing()
{
    const QSignalSpy changed(m_force.get(), &ForceSlider::valueChanged);
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    for (const double value : {0.0, 0.5, 1.0, 0.123456})
        m_force->setValue(value);
    m_force->setDefaultValue(0.02);
    QCOMPARE(m_force->value(), 0.123456);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(finished.count(), 0);
}

void ForceSliderTest::keysStep()
{
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    ScaleSlider* slider = m_force->slider();
    m_force->setValue(0.03);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_force->value(), 0.05);
    QTest::keyClick(slider, Qt::Key_Down);
    QCOMPARE(m_force->value(), 0.03);
    QTest::keyClick(slider, Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_force->value(), 0.031);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_force->value(), 1.0);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(m_force->value(), slider->scale().niceStep(1, -10));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_force->value(), 0.0);
    QCOMPARE(finished.count(), 6);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(finished.count(), 6); // Nothing changed, nothing to undo.
}

void ForceSliderTest::rightToLeftMirrorsTheArrows()
{
    ScaleSlider* slider = m_force->slider();
    slider->setLayoutDirection(Qt::RightToLeft);
    m_force->setValue(0.03);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(m_force->value(), 0.05);
    QTest::keyClick(slider, Qt::Key_Up);
    QCOMPARE(m_force->value(), 0.1);
    m_force->setValue(0);
    QVERIFY(slider->handleRect().center().x() > slider->width() * 0.8);
}

void ForceSliderTest::aDragIsOneStepToUndo()
{
    const QSignalSpy changed(m_force.get(), &ForceSlider::valueChanged);
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    ScaleSlider* slider = m_force->slider();
    m_force->setValue(0.01);
    const QPoint grip = slider->handleRect().center().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, grip);
    QCOMPARE(changed.count(), 0); // Taking the handle moves nothing.
    for (int dx = 10; dx <= 60; dx += 10)
        QTest::mouseMove(slider, grip + QPoint(dx, 0));
    QVERIFY(changed.count() > 3);
    QCOMPARE(finished.count(), 0);
    QTest::mouseMove(slider, QPoint(-50, 0));
    QCOMPARE(m_force->value(), 0.0);
    QTest::mouseMove(slider, QPoint(slider->width() + 50, 0));
    QCOMPARE(m_force->value(), 1.0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() + 50, 0));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_force->box()->text(), QStringLiteral("100\u00a0%"));
}

void ForceSliderTest::doubleClickOnTheHandleGoesToTheDefault()
{
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    m_force->setValue(0.3);
    const QPoint grip = m_force->slider()->handleRect().center().toPoint();
    QTest::mouseClick(m_force->slider(), Qt::LeftButton, {}, grip);
    QTest::mouseDClick(m_force->slider(), Qt::LeftButton, {}, grip);
    QCOMPARE(m_force->value(), 0.05);
    QCOMPARE(finished.count(), 1);
}

void ForceSliderTest::doubleClickOnTheGrooveDoesNot()
{
    m_force->setValue(0);
    const QPoint far(m_force->slider()->width() - 30, m_force->slider()->height() / 2);
    QTest::mouseClick(m_force->slider(), Qt::LeftButton, {}, far);
    const double there = m_force->value();
    QVERIFY(there > 0.1);
    QTest::mouseDClick(m_force->slider(), Qt::LeftButton, {}, far);
    QCOMPARE(m_force->value(), there);
}

void ForceSliderTest::theWheelWorksWithTheFocusOnly()
{
    ScaleSlider* slider = m_force->slider();
    m_force->setValue(0.03);
    const auto turn = [slider] {
        QWheelEvent event(QPointF(10, 10), slider->mapToGlobal(QPointF(10, 10)), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    };
    m_force->box()->setFocus();
    turn();
    QCOMPARE(m_force->value(), 0.03);
    slider->setFocus();
    turn();
    QCOMPARE(m_force->value(), 0.05);
}

/// As a keyboard does: presses again and again, one release at the end.
void ForceSliderTest::aHeldKeyIsOneStepToUndo()
{
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    const auto hold = [](QWidget* widget, Qt::Key key) {
        for (int i = 0; i < 4; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, i > 0);
            QApplication::sendEvent(widget, &press);
        }
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
        QApplication::sendEvent(widget, &release);
    };
    m_force->setValue(0.03);
    hold(m_force->slider(), Qt::Key_Right);
    QCOMPARE(finished.count(), 1);
    m_force->box()->setFocus();
    hold(m_force->box(), Qt::Key_Up);
    QCOMPARE(finished.count(), 2);
    QVERIFY(m_force->value() > 0.1);
}

void ForceSliderTest::aTurnOfTheWheelIsOneStepToUndo()
{
    ScaleSlider* slider = m_force->slider();
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    m_force->setValue(0.03);
    for (int i = 0; i < 3; ++i) {
        QWheelEvent event(QPointF(10, 10), slider->mapToGlobal(QPointF(10, 10)), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &event);
    }
    QCOMPARE(finished.count(), 0);
    QTRY_COMPARE(finished.count(), 1); // when it has come to rest
}

void ForceSliderTest::typedValuesAreApplied_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    QTest::newRow("number") << QStringLiteral("3") << 0.03;
    QTest::newRow("with sign") << QStringLiteral("5 %") << 0.05;
    QTest::newRow("comma") << QStringLiteral("0,5") << 0.005;
    QTest::newRow("zero") << QStringLiteral("0") << 0.0;
    QTest::newRow("all") << QStringLiteral("100") << 1.0;
    QTest::newRow("finer than dragging") << QStringLiteral("12.345") << 0.12345;
    QTest::newRow("below the first stop") << QStringLiteral("0.001") << 0.00001;
}

void ForceSliderTest::typedValuesAreApplied()
{
    QFETCH(QString, typed);
    QFETCH(double, value);
    m_force->setValue(0.777);
    const QSignalSpy changed(m_force.get(), &ForceSlider::valueChanged);
    const QSignalSpy finished(m_force.get(), &ForceSlider::editingFinished);
    type(m_force->box(), typed);
    QCOMPARE(m_force->value(), value);
    QCOMPARE(m_force->slider()->value(), value);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(finished.count(), 1);
}

void ForceSliderTest::nonsenseIsRefusedAndSaidSo_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"abc", "-3", "101", "1e999", "nan", "3 3 x"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void ForceSliderTest::nonsenseIsRefusedAndSaidSo()
{
    QFETCH(QString, typed);
    m_force->setValue(0.03);
    const QSignalSpy changed(m_force.get(), &ForceSlider::valueChanged);
    const QSignalSpy refused(m_force->box(), &ValueBox::refused);
    type(m_force->box(), typed);
    QCOMPARE(m_force->value(), 0.03);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(typed));
    QCOMPARE(m_force->box()->text(), QStringLiteral("3\u00a0%"));
    QVERIFY(m_force->box()->property("invalid").toBool());
    type(m_force->box(), QStringLiteral("4"));
    QVERIFY(!m_force->box()->property("invalid").toBool());
    QVERIFY(m_force->box()->toolTip().isEmpty());
    // An emptied field was no wish for anything in particular: it goes back too.
    m_force->box()->selectAll();
    QTest::keyClick(m_force->box(), Qt::Key_Delete);
    QTest::keyClick(m_force->box(), Qt::Key_Return);
    QCOMPARE(m_force->value(), 0.04);
}

void ForceSliderTest::escapeTakesTypingBack()
{
    m_force->setValue(0.03);
    m_force->box()->setFocus();
    m_force->box()->selectAll();
    QTest::keyClicks(m_force->box(), QStringLiteral("77"));
    m_force->setValue(0.04); // The engine goes on meanwhile; half-typed text stays.
    QCOMPARE(m_force->box()->text(), QStringLiteral("77"));
    QTest::keyClick(m_force->box(), Qt::Key_Escape);
    QCOMPARE(m_force->box()->text(), QStringLiteral("4\u00a0%"));
    QCOMPARE(m_force->value(), 0.04);
}

void ForceSliderTest::leavingTheFieldApplies()
{
    m_force->box()->setFocus();
    m_force->box()->selectAll();
    QTest::keyClicks(m_force->box(), QStringLiteral("8"));
    m_force->slider()->setFocus();
    QCOMPARE(m_force->value(), 0.08);
}

void ForceSliderTest::sizesReachEveryWholeNumberByTyping()
{
    ForceRange range;
    range.unit = ValueUnit::Count;
    range.scale = SliderScale::size(2, 10'000);
    range.defaultValue = 120;
    range.typedMaximum = 1'000'000;
    ForceSlider size(words(), range, Accent::Neutral);
    size.show();
    QVERIFY(QTest::qWaitForWindowActive(&size, tests::kPatience));
    for (const int n : {2, 3, 61, 1859, 10'000, 10'001, 123'457, 1'000'000}) {
        type(size.box(), QString::number(n));
        QCOMPARE(size.value(), static_cast<double>(n));
    }
    for (const QString& wrong : {QStringLiteral("1"), QStringLiteral("1000001"), QStringLiteral("2.5")}) {
        type(size.box(), wrong);
        QCOMPARE(size.value(), 1'000'000.0);
    }
}

void ForceSliderTest::unavailableSaysWhy()
{
    const QString why = QStringLiteral("A mixture has nothing to select by.");
    m_force->setUnavailable(why);
    QVERIFY(!m_force->slider()->isEnabled());
    QVERIFY(!m_force->box()->isEnabled());
    QVERIFY(m_force->isEnabled());
    const auto shows = [this](const QString& text) {
        const auto labels = m_force->findChildren<WrapLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const WrapLabel* l) { return l->text() == text; });
    };
    QVERIFY(shows(why));
    m_force->setUnavailable({});
    QVERIFY(m_force->slider()->isEnabled());
    QVERIFY(shows(words().meaning));
}

void ForceSliderTest::screenReadersHearNameAndValue()
{
    m_force->setValue(0.03);
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(m_force->slider());
    QVERIFY(slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Data freshness"));
    QCOMPARE(slider->text(QAccessible::Value), QStringLiteral("3\u00a0%"));
    QVERIFY(slider->valueInterface());
    slider->valueInterface()->setCurrentValue(0.031);
    QCOMPARE(m_force->value(), 0.05);
    QAccessibleInterface* box = QAccessible::queryAccessibleInterface(m_force->box());
    QVERIFY(box->text(QAccessible::Name).contains(QStringLiteral("Data freshness")));
}

void ForceSliderTest::longWordsAreNeverCutOff()
{
    applyTheme(*qApp, lightTheme(), 1.6);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ForceSlider force({QStringLiteral("Daaataaafreeeshneeessoooffeeeveeerythiiing"),
                           QStringLiteral("shaaareee ooof reeeaaalhuuumaaandaaataaaiiineeeaaach traaaiiiniiing seeet"),
                           {}},
                          shares(), Accent::Ai);
        force.setLayoutDirection(direction);
        force.resize(208, 10);
        force.show();
        force.resize(208, force.heightForWidth(208));
        QCoreApplication::processEvents();
        force.resize(208, force.layout()->totalHeightForWidth(208));
        QCOMPARE(force.width(), 208);
        for (const WrapLabel* label : force.findChildren<WrapLabel*>()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(force.rect().contains(QRect(label->mapTo(&force, QPoint(0, 0)), label->size())));
        }
    }
    applyTheme(*qApp, lightTheme(), 1);
}

OUTCROSS_TEST(ForceSliderTest)
#include "force_slider_test.moc"
