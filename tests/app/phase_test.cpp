#include "fixtures.h"

#include "app/commands/merge_command.h"
#include "app/commands/sweep_command.h"
#include "app/features/map/phase_axis.h"
#include "app/features/map/phase_dialog.h"
#include "engine/document/scenario_file.h"
#include "tests/app/files.h"
#include "tests/registry.h"
#include "widgets/charts/heat_map.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"

#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

/// Small exact lineages that take no time.
Scenario smallScenario()
{
    return parseScenario(R"({"format":1,"title":"small","seed":7,"generations":20,"lineages":{
        "ai":{"kind":"categorical","size":40,"variants":8,"forces":{}},
        "population":{"kind":"diploid","size":20,"variants":8,"forces":{}}},"interventions":[
        {"at":5,"lineage":"ai","set":{"inflow":0.5,"mutation":0.01}}]})",
                         "small", {});
}

void setNumber(StepBox* box, double value)
{
    box->setValue(value);
    emit box->valueChanged(value);
}

/// The window on that scenario with the dialog open, and a map proposed.
struct OpenMap : fixtures::OpenWindow {
    PhaseDialog* dialog = nullptr;

    explicit OpenMap(const Scenario& scenario = smallScenario())
    {
        session.openShipped(scenario);
        (void)tests::waitFor([&] { return session.document().title == scenario.title; });
        trigger("phase");
        dialog = find<PhaseDialog>("phaseDialog");
    }

    template <class T> [[nodiscard]] T* in(const char* name)
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void set(const char* name, double value) { setNumber(in<StepBox>(name), value); }
    /// Three by three cells of two short lives: done at once, also where the machine is busy.
    void makeSmall()
    {
        for (const char* axis : {"phaseX", "phaseY"})
            setNumber(in<PhaseAxisChoice>(axis)->findChild<StepBox*>(u"count"_s), 3);
        set("phaseLives", 2);
        set("phaseGeneration", 4);
    }
    void start() { in<QPushButton>("phaseStart")->click(); }
    [[nodiscard]] bool finish()
    {
        return tests::waitFor([&] { return !dialog->isRunning() && dialog->map() && dialog->map()->isWhole(); });
    }
};

void type(QWidget* axis, const char* field, const char* text)
{
    auto* box = axis->findChild<ValueBox*>(QString::fromLatin1(field));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::fromLatin1(text));
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

class PhaseTest : public QObject
{
    Q_OBJECT
private slots:
    void onePressDrawsTheMapOfTheRunOnScreen()
    {
        OpenMap open;
        QVERIFY(open.dialog->isVisible());
        QVERIFY(!open.dialog->isModal());
        auto* estimate = open.in<QLabel>("phaseEstimate");
        // As many cells as this machine does in some seconds: on a busy one they are fewer.
        QTRY_VERIFY2(estimate->text().contains(u" cells, "_s), qPrintable(estimate->text()));
        open.set("phaseLives", 1);
        open.start();
        QVERIFY(open.dialog->isRunning());
        QVERIFY(open.finish());
        const PhaseMap& map = *open.dialog->map();
        QCOMPARE(map.spec().x.quantity, Quantity::Inflow);
        QCOMPARE(map.spec().y.quantity, Quantity::Size);
        QVERIFY(map.boundary(Side::Right)); // 2N·f = ½
        auto* shown = open.in<HeatMap>("phasePopulationMap");
        QVERIFY(shown->picture().boundary);
        for (const HeatCell& cell : shown->picture().cells)
            QVERIFY(cell.state == HeatCell::State::Known);
        QVERIFY(open.in<QLabel>("phaseTheory")->text().contains(u"2N·f = ½"_s));
    }

    void changesThatWouldUndoAnAxisAreLeftOut()
    {
        OpenMap open;
        open.start();
        const auto& changes = open.dialog->map()->spec().scenario.interventions;
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].set, (std::vector<Setting>{{Quantity::Mutation, 0.01}}));
    }

    void itsTableIsWhatTheCommandLineWrites_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("notes");
        QTest::newRow("made up") << QString() << 0;
        QTest::newRow("genotypes with gaps") << u"nancycats"_s << 1;
    }
    void itsTableIsWhatTheCommandLineWrites()
    {
        QFETCH(const QString, data);
        QFETCH(const int, notes);
        Scenario start = smallScenario();
        if (!data.isEmpty()) {
            LineageSpec& population = start.lineages[Side::Right];
            population = {};
            population.kind = "diploid";
            population.size = 20;
            population.data = data.toStdString();
        }
        OpenMap open(start);
        open.makeSmall();
        open.start();
        QVERIFY(open.finish());
        const PhaseMap& map = *open.dialog->map();
        const QTemporaryDir folder;
        Scenario scenario = map.spec().scenario;
        scenario.generations = 99; // the option says otherwise
        for (const PhaseMeasure& measure : phaseMeasures(scenario)) {
            if (measure.key != "kept" && measure.key != kHalvedKey && measure.key != "effective")
                continue;
            const QString name = QString::fromStdString(measure.key);
            SweepCommand command{.file =
                                     written(folder, u"s.json"_s, QByteArray::fromStdString(scenarioJson(scenario))),
                                 .x = map.spec().x,
                                 .y = map.spec().y,
                                 .generations = 4};
            command.replicates = 2;
            command.measures = map.specOf(measure).measures;
            command.output = folder.filePath(name);
            command.threads = 1;
            QCOMPARE(executeSweep(command), kExitOk);
            QCOMPARE(executeMerge({{command.output}, folder.filePath(name + u".csv"_s)}), kExitOk);
            const QByteArray table = contents(folder.filePath(name + u".csv"_s));
            QCOMPARE(table.count("# note "), notes);
            QCOMPARE(table.count('\n'), 3 + notes + 2 * 9);
            QCOMPARE(QByteArray::fromStdString(map.table(measure)), table);
        }
    }

    void cancelInTheMiddleKeepsWhatIsFinished()
    {
        OpenMap open;
        open.set("phaseLives", 1000);
        open.set("phaseGeneration", 1);
        open.start();
        QTRY_VERIFY(open.dialog->map()->known() > 0);
        open.start(); // the same button cancels
        QVERIFY(!open.dialog->isRunning());
        const std::size_t known = open.dialog->map()->known();
        QVERIFY(known < open.dialog->map()->cells());
        QVERIFY(open.in<QPushButton>("phaseSaveTable")->isEnabled());
        QCOMPARE(QString::fromStdString(open.dialog->map()->table(phaseMeasures(smallScenario())[0])).count(u'\n'),
                 static_cast<qsizetype>(3 + 2 * known));
        // And another can be begun at once.
        open.makeSmall();
        open.start();
        QVERIFY(open.finish());
    }

    void closingGivesUp()
    {
        OpenMap open;
        open.set("phaseLives", 100'000);
        open.start();
        QTest::keyClick(open.dialog, Qt::Key_Escape);
        QVERIFY(!open.dialog->isVisible());
        QVERIFY(!open.dialog->isRunning());
        open.trigger("phase");
        open.start();
        delete open.dialog; // as the end of the program does; all lives of all cells would take hours
    }

    void aCellOpensAsARunAndTheMapStays()
    {
        OpenMap open;
        open.makeSmall();
        open.start();
        QVERIFY(open.finish());
        auto* map = open.in<HeatMap>("phasePopulationMap");
        QTest::mouseClick(map, Qt::LeftButton, {}, map->cellRect({2, 1}).center().toPoint());
        QTRY_VERIFY(open.session.document().title != "small");
        const SweepSpec& spec = open.dialog->map()->spec();
        const Scenario document = open.session.document();
        QCOMPARE(document.seed, cellSeed(spec.scenario.seed, {2, 1}));
        QCOMPARE(document.lineages[Side::Left].forces.inflow, valueAt(spec.x, 2));
        QCOMPARE(static_cast<double>(document.lineages[Side::Right].size), valueAt(spec.y, 1));
        QVERIFY(open.in<QLabel>("phaseReadout")->text().contains(u"lives)"_s));
        // Closed and opened again: the run on screen is one of the map's.
        open.dialog->reject();
        open.trigger("phase");
        QVERIFY(open.dialog->map() && open.dialog->map()->isWhole());
        // Another run: another map.
        open.dialog->reject();
        open.session.openShipped(smallScenario());
        QTRY_COMPARE(open.session.document().title, std::string("small"));
        Scenario other = smallScenario();
        other.title = "other";
        open.session.openShipped(other);
        QTRY_COMPARE(open.session.document().title, std::string("other"));
        open.trigger("phase");
        QVERIFY(!open.dialog->map());
    }

    void cellsThatCannotBeSayWhy()
    {
        OpenMap open;
        // The least related of so many would have to be looked for among all pairs.
        auto* quantity = open.in<PhaseAxisChoice>("phaseX")->findChild<QComboBox*>(u"quantity"_s);
        const int avoidance = quantity->findText(u"Detection or kin avoidance"_s);
        QVERIFY(avoidance >= 0);
        quantity->setCurrentIndex(avoidance);
        emit quantity->activated(avoidance);
        type(open.in<PhaseAxisChoice>("phaseY"), "high", "4000");
        open.makeSmall();
        open.set("phaseGeneration", 1);
        open.start();
        QVERIFY(open.finish());
        QVERIFY(open.dialog->map()->refused() > 0);
        QVERIFY(open.dialog->map()->known() > 0);
        auto* map = open.in<HeatMap>("phaseAiMap");
        const QPointF upper = map->cellRect({1, 2}).center();
        QMouseEvent move(QEvent::MouseMove, upper, map->mapToGlobal(upper), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(map, &move);
        auto* readout = open.in<QLabel>("phaseReadout");
        QVERIFY2(readout->text().contains(u"not possible"_s), qPrintable(readout->text()));
        const std::string title = open.session.document().title;
        QTest::mouseClick(map, Qt::LeftButton, {}, upper.toPoint());
        open.trigger("step"); // the engine has done what it was asked for before
        QVERIFY(open.waitForGeneration(1));
        QCOMPARE(open.session.document().title, title);
    }

    void badRangesAreToldInOneSentence()
    {
        OpenMap open;
        auto* x = open.in<PhaseAxisChoice>("phaseX");
        auto* problem = open.in<QLabel>("phaseProblem");
        auto* start = open.in<QPushButton>("phaseStart");
        QVERIFY(problem->isHidden());
        type(x, "low", "90");
        QVERIFY2(problem->text().contains(u"lower one to a higher one"_s), qPrintable(problem->text()));
        QVERIFY(!start->isEnabled());
        type(x, "low", "0");
        QVERIFY(start->isEnabled());
        type(x, "high", "140");
        QVERIFY2(problem->text().contains(u"not accepted"_s), qPrintable(problem->text()));
        type(x, "high", "2");
        QVERIFY(problem->isHidden());
        auto* quantity = open.in<PhaseAxisChoice>("phaseY")->findChild<QComboBox*>(u"quantity"_s);
        quantity->setCurrentIndex(0);
        emit quantity->activated(0);
        QVERIFY2(problem->text().contains(u"two different"_s), qPrintable(problem->text()));
        QVERIFY(!start->isEnabled());
    }

    void pictureAndTableAreSavedAndCarryTheSweep()
    {
        OpenMap open;
        const QTemporaryDir folder;
        open.makeSmall();
        open.start();
        QVERIFY(open.finish());
        open.nextPath = folder.filePath(u"map"_s);
        open.in<QPushButton>("phaseSavePicture")->click();
        const QImage image(folder.filePath(u"map.png"_s));
        QVERIFY(image.width() > 1000);
        QCOMPARE(image.text(u"Seed"_s), u"7"_s);
        QVERIFY(image.text(u"Scenario"_s).contains(u"\"small\""_s));
        QVERIFY(image.text(u"Sweep"_s).contains(u"\"replicates\""_s));
        open.in<QPushButton>("phaseSaveTable")->click();
        QCOMPARE(contents(folder.filePath(u"map.csv"_s)),
                 QByteArray::fromStdString(open.dialog->map()->table(phaseMeasures(smallScenario())[0])));
        open.nextPath = u"/proc/none/map.png"_s;
        open.in<QPushButton>("phaseSavePicture")->click();
        QVERIFY(open.in<QLabel>("phaseProblem")->text().contains(u"cannot be written"_s));
    }

    void everyShippedScenarioHasAMapToPropose()
    {
        const DataLibrary library = shippedData();
        for (const ShippedScenario& shipped : shippedScenarios()) {
            const PhaseSetup setup = proposedSetup(shipped.scenario);
            const SweepSpec spec = phaseSweep(shipped.scenario, setup);
            checkSweepSpec(spec);
            const Sweep sweep(spec, library, Sweep::Impossible::Keep);
            std::size_t refused = 0;
            for (std::size_t cell = 0; cell < sweep.cells(); ++cell)
                refused += sweep.refusal(cell) ? 1 : 0;
            QVERIFY2(refused * 4 < sweep.cells(), qPrintable(shipped.id));
        }
    }
};

OUTCROSS_TEST(PhaseTest)
#include "phase_test.moc"
