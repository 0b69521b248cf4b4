#include "fixtures.h"

#include "app/features/population/population_dialog.h"
#include "app/features/survey/survey_dialog.h"
#include "app/session/spec_refusal.h"
#include "tests/app/files.h"
#include "tests/registry.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/force_slider.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"
#include "widgets/panels/deed_bar.h"
#include "widgets/panels/deed_button.h"
#include "widgets/panels/force_panel.h"
#include "widgets/sheets/biology_sheet.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

const LineageSnapshot& population(const Session& session)
{
    return session.snapshot()->lineages[Side::Right];
}

void choose(const QWidget& sheet, const char* row, const QString& words)
{
    auto* box = sheet.findChild<QWidget*>(QString::fromLatin1(row))->findChild<QComboBox*>();
    const int index = box->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class PopulationTest : public QObject
{
    Q_OBJECT
private slots:
    void aBottleneckActsIsToldFlaggedAndReplayed()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QCOMPARE(open.find<DeedBar>("eventBar")->button(DeedKind::Bottleneck)->amount(), u"→ 6"_s);
        QTest::keyClick(&open.window, Qt::Key_1, Qt::AltModifier);
        auto* caption = open.find<QLabel>("caption");
        QTRY_VERIFY2(caption->text().contains(u"bottleneck → N = 6"_s), qPrintable(caption->text())); // announced
        open.trigger("step");
        QVERIFY(open.waitForGeneration(11));
        QTRY_VERIFY2(caption->text().contains(u"60 → 6"_s), qPrintable(caption->text()));
        QCOMPARE(population(open.session).history.back().census.size, 6);
        const auto document = open.session.document();
        QCOMPARE(document.interventions.size(), std::size_t{1});
        QCOMPARE(document.interventions[0].at, 11);
        QCOMPARE(document.interventions[0].deeds[0].count, 6);
        open.trigger("step");
        QVERIFY(open.waitForGeneration(12));
        QCOMPARE(population(open.session).history.back().census.size, 60);
    }

    void fragmentsCanBeReconnectedAndMigrationAppears()
    {
        fixtures::OpenWindow open;
        auto* bar = open.find<DeedBar>("eventBar");
        auto* forces = open.find<ForcePanel>("forcePanel");
        QVERIFY(!bar->button(DeedKind::Reconnect)->isEnabled());
        QVERIFY(!forces->own(Quantity::Exchange)->isVisibleTo(forces));
        open.trigger("fragment");
        open.trigger("step");
        QVERIFY(open.waitForGeneration(1));
        QTRY_VERIFY(bar->button(DeedKind::Reconnect)->isEnabled());
        QVERIFY(!bar->button(DeedKind::Fragment)->isEnabled());
        QVERIFY(!forces->own(Quantity::Exchange)->isHidden());
        open.trigger("reconnect");
        open.trigger("step");
        QVERIFY(open.waitForGeneration(2));
        QTRY_VERIFY(!bar->button(DeedKind::Reconnect)->isEnabled());
        QVERIFY(forces->own(Quantity::Exchange)->isHidden());
    }

    void whatIsFrozenCanBeReleased()
    {
        fixtures::OpenWindow open;
        auto* forces = open.find<ForcePanel>("forcePanel");
        QVERIFY(forces->own(Quantity::Memory)->isHidden());
        open.trigger("freeze");
        open.trigger("step");
        QVERIFY(open.waitForGeneration(1));
        QTRY_VERIFY(!forces->own(Quantity::Memory)->isHidden());
        QTRY_VERIFY(open.find<QLabel>("caption")->text().contains(u"20 cat"_s));
    }

    void theSheetStartsAnotherPopulation()
    {
        fixtures::OpenWindow open;
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        open.trigger("population");
        auto* dialog = open.find<PopulationDialog>("populationDialog");
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 768);
        choose(*dialog, "sheetFounders", u"Equally frequent"_s);
        choose(*dialog, "sheetSpace", u"Islands"_s);
        choose(*dialog, "sheetMating", u"Two sexes"_s);
        const auto before = open.session.snapshot()->runId;
        dialog->findChild<QPushButton*>(u"populationStart"_s)->click();
        QTRY_VERIFY(open.session.snapshot()->runId != before);
        QTRY_VERIFY(!dialog->isVisible());
        const LineageSpec& spec = open.session.snapshot()->document->lineages[Side::Right];
        QCOMPARE(spec.biology.space, (SpaceSpec{SpaceKind::Islands, 4}));
        QCOMPARE(spec.biology.mating.system, MatingSystem::TwoSexes);
        QVERIFY(spec.data.empty());
        QCOMPARE(open.session.snapshot()->generation, 0);
        QVERIFY(open.session.isModified());
    }

    /// The sheet knows populations that breed; a pedigree is not lost without a word.
    void aPedigreeThatWouldBeReplacedIsNamed()
    {
        fixtures::OpenWindow open;
        open.trigger("population");
        const auto* replaced = open.find<QLabel>("populationReplaced");
        QVERIFY(replaced->isHidden());
        open.find<PopulationDialog>("populationDialog")->close();
        Scenario scenario = open.session.document();
        scenario.lineages[Side::Right] = {};
        scenario.lineages[Side::Right].kind = "pedigree";
        scenario.lineages[Side::Right].data = "habsburg";
        open.session.openShipped(scenario);
        QTRY_COMPARE(open.session.snapshot()->document->lineages[Side::Right].kind, std::string("pedigree"));
        open.trigger("population");
        QVERIFY(!replaced->isHidden() && replaced->text().contains(u"habsburg"_s));
    }

    void aCombinationThatIsRefusedIsToldInTheSheet()
    {
        fixtures::OpenWindow open;
        open.trigger("population");
        auto* dialog = open.find<PopulationDialog>("populationDialog");
        auto* start = dialog->findChild<QPushButton*>(u"populationStart"_s);
        QVERIFY(start->isEnabled());
        LineageSpec impossible = open.session.document().lineages[Side::Right];
        impossible.data.clear();
        impossible.size = 3;
        impossible.biology.space = {SpaceKind::Islands, 10};
        QVERIFY(!refusalOf(open.session.document(), Side::Right, impossible).isEmpty());
        Scenario document = open.session.document();
        document.lineages[Side::Right] = impossible;
        dialog->setDocument(document);
        QVERIFY(!start->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(u"populationProblem"_s)->text().contains(u"10 demes"_s));
    }

    void aFileThatCannotBeReadLeavesTheRunAndTheSheetSaysWhy()
    {
        fixtures::OpenWindow open;
        open.trigger("population");
        auto* dialog = open.find<PopulationDialog>("populationDialog");
        open.nextPath = u"/nowhere/herd.csv"_s;
        choose(*dialog, "sheetFounders", u"From a file…"_s);
        QCOMPARE(dialog->findChild<BiologySheet*>()->spec().data, open.nextPath.toStdString());
        const auto before = open.session.snapshot()->runId;
        dialog->findChild<QPushButton*>(u"populationStart"_s)->click();
        auto* problem = dialog->findChild<QLabel*>(u"populationProblem"_s);
        QTRY_VERIFY(problem->text().contains(u"herd.csv"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(open.session.snapshot()->runId, before);
        QVERIFY(open.find<Banner>("banner")->isVisible());
    }

    void genotypesThatCannotBeReadCannotBeStartedWith()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.trigger("population");
        auto* dialog = open.find<PopulationDialog>("populationDialog");
        auto* start = dialog->findChild<QPushButton*>(u"populationStart"_s);
        open.nextPath = written(folder, u"herd.csv"_s, "name,colour\nann,red\nbob,blue\n");
        choose(*dialog, "sheetFounders", u"From a file…"_s);
        QTRY_VERIFY(!start->isEnabled());
        auto* problem = dialog->findChild<QLabel*>(u"populationProblem"_s);
        QVERIFY2(problem->isVisible() && problem->text().startsWith(u"herd.csv"_s), qPrintable(problem->text()));
        open.nextPath = QStringLiteral(OUTCROSS_SOURCE_DIR "/resources/data/nancycats.csv");
        choose(*dialog, "sheetFounders", u"From a file…"_s);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(!problem->isVisible());
    }

    void aSurveyStandsBesideTheTruth()
    {
        fixtures::OpenWindow open;
        open.trigger("survey");
        auto* dialog = open.find<SurveyDialog>("surveyDialog");
        QVERIFY(!dialog->isModal());
        auto* size = dialog->findChild<StepBox*>(u"surveySize"_s);
        QTest::keyClick(size->box(), Qt::Key_Tab);
        QVERIFY(!size->box()->property("invalid").toBool());
        size->box()->setFocus();
        size->box()->selectAll();
        QTest::keyClicks(size->box(), u"25"_s);
        QTest::keyClick(size->box(), Qt::Key_Return);
        dialog->findChild<QPushButton*>(u"surveyNow"_s)->click();
        auto* title = dialog->findChild<QLabel*>(u"surveyTitle"_s);
        QTRY_VERIFY2(title->text().contains(u"25 of 60"_s), qPrintable(title->text()));
        dialog->findChild<QPushButton*>(u"surveyCopy"_s)->click();
        const QString copied = QApplication::clipboard()->text(); // with what was done to the cats' genotypes
        QVERIFY2(copied.startsWith(u"# note lineages.population: "_s) && copied.contains(u"\nquantity,"_s),
                 qPrintable(copied));
        open.trigger("reset");
        QTRY_VERIFY(!title->text().contains(u"25 of 60"_s)); // another run has not been surveyed
    }

    void anotherPictureIsChosenInTheHeader()
    {
        fixtures::OpenWindow open;
        open.trigger("fragment");
        open.trigger("step");
        QVERIFY(open.waitForGeneration(1));
        auto* pictures = open.find<QComboBox>("populationPicture");
        QTRY_VERIFY(pictures->findText(u"Map"_s) >= 0);
        QVERIFY(pictures->isVisible());
        pictures->setCurrentIndex(pictures->findText(u"Map"_s));
        emit pictures->activated(pictures->currentIndex());
        QTRY_COMPARE(population(open.session).picture, PictureKind::DemeMap);
        QVERIFY(std::holds_alternative<DemeMapPortrait>(population(open.session).portrait->picture));
    }

    void aPedigreeTakesNoEventsAndIsLookedBackInto()
    {
        fixtures::OpenWindow open;
        Scenario scenario = scenarioNamed(u"default"_s);
        LineageSpec spec;
        spec.kind = "pedigree";
        spec.data = "habsburg";
        scenario.lineages[Side::Right] = spec;
        scenario.interventions.clear();
        open.session.openShipped(scenario);
        QTRY_COMPARE(open.session.document().lineages[Side::Right].kind, std::string("pedigree"));
        auto* bar = open.find<DeedBar>("eventBar");
        for (const DeedKind kind : kDeedKinds)
            QVERIFY(!bar->button(kind)->isEnabled());
        auto* lookBack = open.find<QWidget>("populationLookBack");
        QVERIFY(!lookBack->isVisible());
        open.session.conductor().showPicture(Side::Right, PictureKind::PedigreeFan);
        QTRY_VERIFY(lookBack->isVisible());
        auto* slider = lookBack->findChild<ScaleSlider*>();
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QTRY_VERIFY(slider->scale().maximum() > 3);
        QCOMPARE(slider->value(), slider->scale().maximum());
        slider->setFocus(); // without it Home is a way through time
        QTRY_VERIFY(slider->hasFocus());
        QTest::keyClick(slider, Qt::Key_Home);
        QTest::keyClick(slider, Qt::Key_Up);
        QTest::keyClick(slider, Qt::Key_Up);
        open.trigger("step");
        QVERIFY(open.waitForGeneration(11));
        QCOMPARE(slider->value(), 2.0); // what was chosen stays
    }

    void everyEventInAnyOrderLeavesAWindowThatAnswers()
    {
        fixtures::OpenWindow open;
        const QList<const char*> events{"pathogen", "equalFamilies", "translocate", "bottleneck",  "fragment",
                                        "freeze",   "reconnect",     "founders",    "translocate", "equalFamilies"};
        std::int64_t generation = 0;
        for (const char* id : events) {
            open.trigger(id);
            open.trigger("step");
            QVERIFY2(open.waitForGeneration(++generation), id);
        }
        QVERIFY(open.session.document().interventions.size() >= 8);
    }

    void theBarFitsASmallProjector()
    {
        fixtures::OpenWindow open;
        open.window.resize(1024, 768);
        QCoreApplication::processEvents();
        auto* bar = open.find<DeedBar>("eventBar");
        const DeedButton* last = bar->button(DeedKind::EqualFamilies);
        QVERIFY2(last->mapTo(&open.window, QPoint(last->width(), 0)).x() <= 1024,
                 "the bar fits the smallest projector");
    }
};

OUTCROSS_TEST(PopulationTest)
#include "population_test.moc"
