#include "tests/registry.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"
#include "widgets/panels/deed_bar.h"
#include "widgets/panels/deed_button.h"
#include "widgets/panels/deed_popup.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace outcross;

namespace
{

/// A bar with actions of its own, as the window's registry would give it.
struct Bar {
    std::array<std::unique_ptr<QAction>, kDeedKinds.size()> actions;
    std::unique_ptr<DeedBar> bar;

    Bar()
    {
        DeedBar::Actions given;
        const QStringList words{QStringLiteral("Bottleneck"),  QStringLiteral("Founders"),
                                QStringLiteral("Fragment"),    QStringLiteral("Reconnect"),
                                QStringLiteral("Translocate"), QStringLiteral("Freeze"),
                                QStringLiteral("Pathogen"),    QStringLiteral("Equal families")};
        const QStringList icons{QStringLiteral("bottleneck"),  QStringLiteral("founders"),
                                QStringLiteral("fragment"),    QStringLiteral("reconnect"),
                                QStringLiteral("translocate"), QStringLiteral("freeze"),
                                QStringLiteral("pathogen"),    QStringLiteral("equal-families")};
        for (std::size_t i = 0; i < actions.size(); ++i) {
            const auto at = static_cast<qsizetype>(i);
            actions[i] = std::make_unique<QAction>(words[at]);
            actions[i]->setStatusTip(words[at]);
            actions[i]->setProperty("iconName", icons[at]);
            given[i] = actions[i].get();
        }
        bar = std::make_unique<DeedBar>(given);
        PopulationState state;
        state.size = 60;
        state.born = 60;
        bar->setState(state);
        bar->resize(1400, 40);
        bar->show();
    }

    [[nodiscard]] DeedPopup* openPopup(DeedKind kind) const
    {
        QTest::keyClick(bar->button(kind), Qt::Key_Down);
        for (auto* popup : bar->findChildren<DeedPopup*>())
            if (popup->isVisible())
                return popup;
        return nullptr;
    }
};

} // namespace

class DeedBarTest : public QObject
{
    Q_OBJECT

private slots:
    void theButtonSaysHowMuchAPressDoes()
    {
        const Bar bar;
        QCOMPARE(bar.bar->button(DeedKind::Bottleneck)->amount(), QStringLiteral("→ 6"));
        QCOMPARE(bar.bar->deed(DeedKind::Bottleneck).count, 6);
        QCOMPARE(bar.bar->button(DeedKind::Reconnect)->amount(), QString());
        PopulationState state;
        state.size = 200;
        state.born = 200;
        bar.bar->setState(state);
        QCOMPARE(bar.bar->button(DeedKind::Bottleneck)->amount(), QStringLiteral("→ 20"));
    }

    void aPressTriggersTheAction()
    {
        const Bar bar;
        const QSignalSpy pressed(bar.actions[0].get(), &QAction::triggered);
        QTest::mouseClick(bar.bar->button(DeedKind::Bottleneck), Qt::LeftButton, {}, QPoint(12, 12));
        QCOMPARE(pressed.count(), 1);
    }

    void theArrowAsksInsteadAndTheChoiceStays()
    {
        const Bar bar;
        const QSignalSpy pressed(bar.actions[0].get(), &QAction::triggered);
        DeedButton* button = bar.bar->button(DeedKind::Bottleneck);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(button->width() - 6, button->height() / 2));
        QCOMPARE(pressed.count(), 0);
        DeedPopup* popup = bar.openPopup(DeedKind::Bottleneck);
        QVERIFY(popup);
        auto* field = popup->findChild<StepBox*>(QStringLiteral("eventCount"))->box();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("11"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bar.bar->deed(DeedKind::Bottleneck).count, 11);
        PopulationState state;
        state.size = 500;
        state.born = 500;
        bar.bar->setState(state); // what was chosen no longer follows
        QCOMPARE(bar.bar->button(DeedKind::Bottleneck)->amount(), QStringLiteral("→ 11"));
        bar.bar->forgetChoices();
        bar.bar->setState(state);
        QCOMPARE(bar.bar->button(DeedKind::Bottleneck)->amount(), QStringLiteral("→ 50"));
    }

    void theSheetsButtonDoesIt()
    {
        const Bar bar;
        const QSignalSpy pressed(bar.actions[4].get(), &QAction::triggered);
        DeedPopup* popup = bar.openPopup(DeedKind::Translocate);
        QVERIFY(popup);
        popup->findChild<QCheckBox*>(QStringLiteral("eventEach"))->click();
        popup->findChild<QPushButton*>(QStringLiteral("eventNow"))->click();
        QCOMPARE(pressed.count(), 1);
        QVERIFY(bar.bar->deed(DeedKind::Translocate).each);
        QVERIFY(!popup->isVisible());
    }

    void nonsenseIsRefusedInTheSheet()
    {
        const Bar bar;
        DeedPopup* popup = bar.openPopup(DeedKind::Founders);
        QVERIFY(popup);
        auto* field = popup->findChild<StepBox*>(QStringLiteral("eventCount"))->box();
        for (const char* nonsense : {"0", "-3", "many", "1000000000"}) {
            field->selectAll();
            QTest::keyClicks(field, QString::fromLatin1(nonsense));
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY2(popup->isVisible(), nonsense);
            QCOMPARE(bar.bar->deed(DeedKind::Founders).count, 4);
        }
    }

    void aStandingTranslocationIsEndedByAPress()
    {
        const Bar bar;
        PopulationState state;
        state.size = 60;
        state.born = 60;
        state.broughtEach = 2;
        bar.bar->setState(state);
        const Deed deed = bar.bar->deed(DeedKind::Translocate);
        QCOMPARE(deed.count, 0);
        QVERIFY(deed.each);
    }

    void whatMakesNoSenseIsOffAndSaysWhy()
    {
        const Bar bar;
        QVERIFY(!bar.bar->button(DeedKind::Reconnect)->isEnabled());
        QVERIFY(bar.actions[3]->toolTip().contains(QStringLiteral("one deme")));
        PopulationState state;
        state.size = 60;
        state.born = 60;
        state.demes = 3;
        bar.bar->setState(state);
        QVERIFY(bar.bar->button(DeedKind::Reconnect)->isEnabled());
        QVERIFY(!bar.actions[3]->toolTip().contains(QStringLiteral("one deme")));
        state.size = 0;
        state.born = 0;
        bar.bar->setState(state);
        for (const DeedKind kind : kDeedKinds)
            QVERIFY(!bar.bar->button(kind)->isEnabled());
    }

    void narrowBarsShowIconsAndStayInside()
    {
        const Bar bar;
        const int wide = bar.bar->button(DeedKind::Bottleneck)->width();
        bar.bar->resize(bar.bar->minimumSizeHint().width() + 4, 40);
        QTRY_VERIFY(bar.bar->button(DeedKind::Bottleneck)->width() < wide);
        const DeedButton* last = bar.bar->button(DeedKind::EqualFamilies);
        QVERIFY(last->geometry().right() <= bar.bar->width());
    }
};

OUTCROSS_TEST(DeedBarTest)
#include "deed_bar_test.moc"
