#include "tests/registry.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/card.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/menu_button.h"
#include "widgets/controls/readouts.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>
#include <limits>
#include <memory>
#include <set>

using namespace outcross;

namespace
{

/// Every control once, in a panel as narrow as the window's.
struct Panel {
    explicit Panel(int forcesWidth = 240)
        : reset(themedIcon(QStringLiteral("reset")), QStringLiteral("&Reset run")),
          play(themedIcon(QStringLiteral("play")), QStringLiteral("Play")),
          step(themedIcon(QStringLiteral("step")), QStringLiteral("Step")),
          bar(new TransportBar({&reset, &play, &step})), banner(new Banner), readouts(new Readouts(Accent::Population)),
          forces(new LinkedForces(
              QStringLiteral("From outside"),
              {QStringLiteral("Data freshness"), QStringLiteral("share of real human data in each training set"), {}},
              {}, {QStringLiteral("Gene flow"), QStringLiteral("share of migrants from the mainland"), {}}, {},
              LinkMapping::same()))
    {
        auto* lesson = new MenuButton;
        lesson->setWords(QStringLiteral("Lesson"), QStringLiteral("Genetic rescue"));
        lesson->setMenu(new QMenu(lesson));
        bar->addWidget(lesson);
        readouts->setValues({{QStringLiteral("3.8"), QStringLiteral("effective alleles (of 16)")},
                             {QStringLiteral("5"), QStringLiteral("alleles alive")},
                             {QStringLiteral("0.41"), QStringLiteral("inbreeding F")},
                             {QStringLiteral("0.72"), QStringLiteral("heterozygosity H")}});
        auto* card = new Card(Accent::Population);
        card->setTitle(QStringLiteral("Population"));
        card->setSubtitle(QStringLiteral("60 diploids, each cell an individual, each half one allele"));
        card->body()->addWidget(readouts);
        auto* forcesCard = new Card;
        forcesCard->setTitle(QStringLiteral("Forces"));
        forcesCard->setFixedWidth(forcesWidth);
        forcesCard->body()->addWidget(forces);
        auto* layout = new QVBoxLayout(&window);
        for (QWidget* widget : {static_cast<QWidget*>(bar), static_cast<QWidget*>(banner), static_cast<QWidget*>(card),
                                static_cast<QWidget*>(forcesCard)})
            layout->addWidget(widget);
        window.resize(1024, 600);
    }

    QWidget window;
    QAction reset;
    QAction play;
    QAction step;
    TransportBar* bar;
    Banner* banner;
    Readouts* readouts;
    LinkedForces* forces;
};

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, lightTheme(), 1); }

    void tabReachesEveryControlAndEachHasAName();
    void theSpeedGoesFromHalfToAsFastAsPossible();
    void theCounterDoesNotJump();
    void buttonsActThroughTheirActions();
    void readoutsKeepTheirHeightWhileNumbersChange();
    void readoutsFitWhereTheyAreNarrow();
    void readoutsReadAloud();
    void theBannerComesAndGoes();
    void everythingFitsA1024WideWindow();
    void picturesForTheEye();
};

void ControlsTest::tabReachesEveryControlAndEachHasAName()
{
    Panel panel;
    panel.banner->showMessage(Banner::Severity::Warning, QStringLiteral("The file could not be read."));
    panel.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel.window, tests::kPatience));
    std::set<QWidget*> expected;
    for (QWidget* widget : panel.window.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
            expected.insert(widget);
    QVERIFY(expected.size() >= 11); // Three buttons, speed, lesson, banner, chain, two sliders with boxes.
    std::set<QWidget*> reached;
    for (std::size_t i = 0; i < 2 * expected.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &panel.window, Qt::Key_Tab);
        QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused);
        QVERIFY2(!focused->accessibleName().isEmpty(), focused->metaObject()->className());
        reached.insert(focused);
    }
    QVERIFY(std::includes(reached.begin(), reached.end(), expected.begin(), expected.end()));
}

void ControlsTest::theSpeedGoesFromHalfToAsFastAsPossible()
{
    Panel panel;
    QList<double> speeds;
    connect(panel.bar, &TransportBar::speedChanged, this, [&speeds](double speed) { speeds.append(speed); });
    panel.bar->setSpeed(20);
    QVERIFY(speeds.isEmpty());
    QTest::keyClick(panel.bar->speedSlider(), Qt::Key_End);
    QVERIFY(std::isinf(panel.bar->speed()));
    QCOMPARE(panel.bar->speedSlider()->valueInWords(), QStringLiteral("as fast as possible"));
    QTest::keyClick(panel.bar->speedSlider(), Qt::Key_Left);
    QCOMPARE(panel.bar->speed(), 1000.0);
    QTest::keyClick(panel.bar->speedSlider(), Qt::Key_Home);
    QCOMPARE(panel.bar->speed(), 0.5);
    QCOMPARE(speeds, (QList<double>{std::numeric_limits<double>::infinity(), 1000, 0.5}));
}

void ControlsTest::theCounterDoesNotJump()
{
    Panel panel;
    panel.window.show();
    QCoreApplication::processEvents();
    const QList<QWidget*> widgets = panel.bar->findChildren<QWidget*>();
    const auto places = [&widgets] {
        QList<QRect> result;
        for (const QWidget* widget : widgets)
            result.append(widget->geometry());
        return result;
    };
    const QList<QRect> before = places();
    for (const qint64 generation : {1, 9, 10, 99, 100, 140, 999, 1000, 8888, 9999}) {
        panel.bar->setGeneration(generation);
        QCoreApplication::processEvents();
        QCOMPARE(places(), before);
    }
}

void ControlsTest::buttonsActThroughTheirActions()
{
    Panel panel;
    const QSignalSpy played(&panel.play, &QAction::triggered);
    IconButton* largest = nullptr;
    for (auto* button : panel.bar->findChildren<IconButton*>())
        if (!largest || button->iconSize().width() > largest->iconSize().width())
            largest = button;
    QVERIFY(largest);
    QCOMPARE(largest->defaultAction(), &panel.play);
    largest->click();
    QCOMPARE(played.count(), 1);
    panel.play.setText(QStringLiteral("Pause"));
    QCOMPARE(largest->accessibleName(), QStringLiteral("Pause"));
}

void ControlsTest::readoutsKeepTheirHeightWhileNumbersChange()
{
    Panel panel;
    const int height = panel.readouts->heightForWidth(330);
    QList<Readout> values = panel.readouts->values();
    for (const char* number : {"1", "16", "100 %", "0.00", "–", "12.5"}) {
        for (Readout& value : values)
            value.number = QString::fromUtf8(number);
        panel.readouts->setValues(values);
        QCOMPARE(panel.readouts->heightForWidth(330), height);
    }
}

void ControlsTest::readoutsFitWhereTheyAreNarrow()
{
    Panel panel;
    for (const int width : {1000, 500, 330, 240, 160, 80, 1})
        QVERIFY(panel.readouts->heightForWidth(width) > 0);
    QVERIFY(panel.readouts->heightForWidth(330) >= panel.readouts->heightForWidth(1000));
    panel.readouts->setValues({});
    QVERIFY(panel.readouts->heightForWidth(330) > 0);
    panel.readouts->grab();
}

void ControlsTest::readoutsReadAloud()
{
    Panel panel;
    QVERIFY(panel.readouts->accessibleDescription().contains(QStringLiteral("3.8 effective alleles (of 16)")));
}

void ControlsTest::theBannerComesAndGoes()
{
    Panel panel;
    panel.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel.window, tests::kPatience));
    const QSignalSpy dismissed(panel.banner, &Banner::dismissed);
    QVERIFY(!panel.banner->isVisible());
    panel.banner->showMessage(Banner::Severity::Warning, QStringLiteral("The file <b>could</b> not be read."));
    QVERIFY(panel.banner->isVisible());
    QCOMPARE(panel.banner->text(), QStringLiteral("The file <b>could</b> not be read."));
    QVERIFY(panel.banner->accessibleName().contains(panel.banner->text()));
    panel.forces->slider(Side::Left)->slider()->setFocus();
    QTest::keyClick(panel.forces->slider(Side::Left)->slider(), Qt::Key_Escape);
    QVERIFY(!panel.banner->isVisible());
    QCOMPARE(dismissed.count(), 1);
    panel.banner->dismiss();
    QCOMPARE(dismissed.count(), 1);
}

void ControlsTest::everythingFitsA1024WideWindow()
{
    Panel panel;
    panel.window.show();
    QCoreApplication::processEvents();
    QVERIFY(panel.window.minimumSizeHint().width() <= 1024);
    QVERIFY(panel.forces->minimumSizeHint().width() <= 208);
}

/// Nothing to compare with: where OUTCROSS_PICTURES names a folder, the controls are drawn into it to be looked at.
void ControlsTest::picturesForTheEye()
{
    const QString folder = qEnvironmentVariable("OUTCROSS_PICTURES");
    for (const bool dark : {false, true})
        for (const double scale : {1.0, 1.6})
            for (const int width : {240, 320}) {
                applyTheme(*qApp, dark ? darkTheme() : lightTheme(), scale);
                Panel panel(width);
                panel.banner->showMessage(Banner::Severity::Info, QStringLiteral("The picture was saved."));
                panel.window.show();
                QCoreApplication::processEvents();
                const QPixmap picture = panel.window.grab();
                QVERIFY(!picture.isNull());
                if (!folder.isEmpty())
                    QVERIFY(picture.save(
                        QDir(folder).filePath(QStringLiteral("controls-%1-%2-%3.png")
                                                  .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                  .arg(scale)
                                                  .arg(width))));
            }
    applyTheme(*qApp, lightTheme(), 1);
}

OUTCROSS_TEST(ControlsTest)
#include "controls_test.moc"
