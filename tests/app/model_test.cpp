#include "files.h"
#include "fixtures.h"

#include "app/features/model/model_dialog.h"
#include "app/session/data_columns.h"
#include "app/session/spec_refusal.h"
#include "app/words/model_readouts.h"
#include "app/words/model_words.h"
#include "app/words/words_in_window.h"
#include "engine/kinds/catalogue.h"
#include "engine/lineage/start_conditions.h"
#include "tests/app/files.h"
#include "tests/registry.h"
#include "widgets/controls/force_slider.h"
#include "widgets/controls/readouts.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"
#include "widgets/sheets/model_kinds.h"
#include "widgets/sheets/model_sheet.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

void choose(const QWidget& sheet, const char* row, const QString& words)
{
    auto* box = sheet.findChild<QWidget*>(QString::fromLatin1(row))->findChild<QComboBox*>();
    const int index = box->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

const LineageSpec& model(const Session& session)
{
    return session.snapshot()->document->lineages[Side::Left];
}

} // namespace

class ModelTest : public QObject
{
    Q_OBJECT
private slots:
    void theSheetStartsAnotherModel()
    {
        fixtures::OpenWindow open;
        QTest::keyClick(&open.window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = open.find<ModelDialog>("modelDialog");
        QVERIFY(dialog != nullptr && dialog->isVisible() && !dialog->isModal());
        QVERIFY(dialog->width() <= 1024 && dialog->height() <= 768);
        choose(*dialog, "sheetKind", u"Word counter"_s);
        const auto before = open.session.snapshot()->runId;
        dialog->findChild<QPushButton*>(u"modelStart"_s)->click();
        QTRY_VERIFY(open.session.snapshot()->runId != before);
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(model(open.session).kind, std::string("ngram"));
        QCOMPARE(open.session.snapshot()->generation, 0);
        const auto& side = open.session.snapshot()->lineages[Side::Left];
        QVERIFY(std::holds_alternative<TextPagePortrait>(side.portrait->picture));
        auto* pictures = open.find<QComboBox>("aiPicture");
        QCOMPARE(pictures->itemText(0), u"Text"_s);
        QVERIFY(pictures->findText(u"Perplexity"_s) > 0);
        open.trigger("step");
        QVERIFY(open.waitForGeneration(1));
        QTRY_VERIFY(open.find<Readouts>("aiReadouts")->accessibleDescription().contains(u"perplexity"_s));
        QVERIFY(open.find<Readouts>("aiReadouts")->toolTip().contains(u"different pairs"_s));
    }

    void aCombinationThatIsRefusedIsToldInTheSheet()
    {
        fixtures::OpenWindow open;
        open.trigger("model");
        auto* dialog = open.find<ModelDialog>("modelDialog");
        auto* problem = dialog->findChild<QLabel*>(u"modelProblem"_s);
        auto* start = dialog->findChild<QPushButton*>(u"modelStart"_s);
        QVERIFY(start->isEnabled() && problem->isHidden());
        LineageSpec impossible = usualModel("mixture");
        impossible.learning.loop.labs = 3;
        impossible.learning.loop.exchange = LabExchange::Merge;
        Scenario document = open.session.document();
        QVERIFY(!refusalOf(document, Side::Left, impossible).isEmpty());
        document.lineages[Side::Left] = impossible;
        dialog->setDocument(document);
        QVERIFY(!start->isEnabled());
        QVERIFY(!problem->text().isEmpty() && !problem->isHidden());
    }

    void dataThatCannotBeLearnedFromIsToldInTheSheet()
    {
        fixtures::OpenWindow open;
        QTemporaryDir folder;
        open.nextPath = folder.filePath(u"short.txt"_s);
        QFile file(open.nextPath);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Too short to learn from.") > 0);
        file.close();
        open.trigger("model");
        auto* dialog = open.find<ModelDialog>("modelDialog");
        choose(*dialog, "sheetKind", u"Word counter"_s);
        choose(*dialog, "sheetData", u"From a text…"_s);
        const auto before = open.session.snapshot()->runId;
        dialog->findChild<QPushButton*>(u"modelStart"_s)->click();
        auto* problem = dialog->findChild<QLabel*>(u"modelProblem"_s);
        QTRY_VERIFY(!problem->isHidden());
        QVERIFY2(problem->text().contains(u"short.txt"_s), qPrintable(problem->text()));
        QVERIFY(dialog->isVisible());
        QCOMPARE(open.session.snapshot()->runId, before);
    }

    /// Before anything is pressed, in the words of its reader.
    void aTableThatCannotBeLearnedFromCannotBeStartedWith()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.trigger("model");
        auto* dialog = open.find<ModelDialog>("modelDialog");
        auto* start = dialog->findChild<QPushButton*>(u"modelStart"_s);
        auto* problem = dialog->findChild<QLabel*>(u"modelProblem"_s);
        choose(*dialog, "sheetKind", modelKind("kde").name);
        open.nextPath = written(folder, u"words.csv"_s, "name,colour\nann,red\nbob,blue\ncid,red\n");
        choose(*dialog, "sheetData", u"From a table…"_s);
        QTRY_VERIFY(!start->isEnabled());
        QVERIFY2(problem->isVisible() && problem->text().startsWith(u"words.csv: columns of numbers needed: 2"_s),
                 qPrintable(problem->text()));
        QCOMPARE(start->toolTip(), problem->text());

        QByteArray numbers = "alphaBeta,γ_mm\n";
        for (int i = 0; i < 20; ++i)
            numbers += QByteArray::number(i * i) + ',' + QByteArray::number(i % 7) + '\n';
        open.nextPath = written(folder, u"numbers.csv"_s, numbers);
        choose(*dialog, "sheetData", u"From a table…"_s);
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(!problem->isVisible());
        auto* columns = dialog->findChild<QWidget*>(u"sheetColumn"_s)->findChild<QComboBox*>();
        QTRY_COMPARE(columns->count(), 2);
        QCOMPARE(columns->itemText(0), u"alphaBeta"_s); // as the file calls them
        QCOMPARE(columns->itemText(1), u"γ_mm"_s);
    }

    /// A sentence of the engine names files and keys in full; a window does not.
    void theWindowCallsThingsAsItDoes()
    {
        const auto said = [](const char* pattern, const std::vector<std::string>& values, const char* where = "") {
            return wordsInWindow({pattern, values, where});
        };
        QCOMPARE(said("%1: %2: expected %3, found %4", {"/home/ann/l.json", "lineages.ai.size", "1 … 2", "0"}),
                 u"l.json: AI lineage, Training samples: expected 1 … 2, found 0"_s);
        QCOMPARE(said("%1: %2: this key is missing", {"", "lineages.population.loci"}),
                 u"Population, Loci: this key is missing"_s);
        QCOMPARE(said("%1: the file is empty", {"/home/ann/a.csv"}, "l.json: lineages.ai"),
                 u"l.json: AI lineage: a.csv: the file is empty"_s);
        QCOMPARE(said("no", {}, "interventions (at 7, ai)"), u"AI lineage, generation 7: no"_s);
        QCOMPARE(said("%1: %2: expected %3, found %4", {"/l.json", "interventions[2].set.size", "1", "0"}),
                 u"l.json: Change 3, “size”: expected 1, found 0"_s);
        QCOMPARE(said("%1: %2: unknown key; known here: %3", {"/l.json", "lineages.ai.inflw", "a"}),
                 u"l.json: AI lineage, “inflw”: unknown key; known here: a"_s);
        QCOMPARE(said("the force \"%1\" is off", {"inflow"}), u"the force \"inflow\" is off"_s);
    }

    void everyUsualModelIsAcceptedAndDescribed()
    {
        const Scenario document = scenarioNamed(QString::fromLatin1(kDefaultScenarioWord));
        for (const ModelKind& kind : modelKinds()) {
            const LineageSpec spec = usualModel(kind.id);
            QVERIFY2(refusalOf(document, Side::Left, spec).isEmpty(),
                     qPrintable(refusalOf(document, Side::Left, spec)));
            QVERIFY(!modelSubtitle(spec, startConditions(spec)).isEmpty());
            QVERIFY(!modelVariantsAlive(spec).isEmpty());
            QVERIFY(modelIsFixed(spec).endsWith(u'.'));
        }
    }

    void forcesThatCannotActAreNotThere()
    {
        LineageSpec spec = usualModel("ngram");
        const auto acting = [&spec] {
            QList<Quantity> quantities;
            for (const auto& [quantity, force] : modelForces(spec))
                quantities.append(quantity);
            return quantities;
        };
        QCOMPARE(acting(), QList<Quantity>{Quantity::KinAvoidance});
        spec.learning.curation.by = CurationKind::Temperature;
        spec.learning.loop.archive = 100;
        spec.learning.loop.labs = 2;
        QCOMPARE(acting(),
                 (QList<Quantity>{Quantity::Selection, Quantity::Memory, Quantity::Exchange, Quantity::KinAvoidance}));
        QVERIFY(modelForces(spec).at(Quantity::Selection).meaning(0.2).contains(u"T = 0.80"_s));
        QVERIFY(modelForces(usualModel("regression")).empty());
        const QString detector = modelForces(spec).at(Quantity::KinAvoidance).label;
        spec.learning.watermark.isOn = true;
        QVERIFY(modelForces(spec).at(Quantity::KinAvoidance).label != detector);
    }

    void aForceOfTheModelReachesTheEngine()
    {
        fixtures::OpenWindow open;
        LineageSpec spec = usualModel("categorical");
        spec.learning.curation.by = CurationKind::Temperature;
        spec.forces.selection = 0.1;
        open.session.conductor().refound(Side::Left, spec);
        auto* forces = open.find<ForcePanel>("forcePanel");
        QTRY_VERIFY(!forces->ofModel(Quantity::Selection)->isHidden());
        QTRY_COMPARE(forces->ofModel(Quantity::Selection)->value(), 0.1);
        emit forces->changed({{Side::Left, {{Quantity::Selection, 0.5}}}});
        QTRY_COMPARE(open.session.snapshot()->lineages[Side::Left].conditions.forces.selection, 0.5);
        QTRY_VERIFY(forces->ofModel(Quantity::Selection)->words().meaning.contains(u"T = 0.50"_s));
    }

    void everyMeasureHasWords()
    {
        LineageSnapshot side;
        History history;
        history.append({});
        side.history = history.view();
        for (const KindRow& row : catalogue()) {
            if (row.nature != Nature::Model)
                continue;
            side.measures.assign(row.measures.size(), 0.25);
            const LineageSpec spec = usualModel(std::string(row.id));
            // One line more where the picture is not of what the numbers are of.
            const bool isAhead = row.id == "autoencoder" || row.id == "ngram" || row.id == "neural-text";
            QCOMPARE(modelReadoutsTip(spec, side).count(u'\n'),
                     static_cast<qsizetype>(row.measures.size()) + (isAhead ? 1 : 0));
            QVERIFY(modelReadouts(spec, side).size() <= 5);
        }
    }

    void numericColumnsOfATableAreFound()
    {
        const DataLibrary library = shippedData();
        QCOMPARE(numericColumns(library, "old_faithful").size(), 2);
        QVERIFY(numericColumns(library, "penguins").contains(u"body_mass_g"_s));
        QVERIFY(!numericColumns(library, "penguins").contains(u"species"_s));
        QVERIFY(numericColumns(library, "/nowhere.csv").isEmpty());
    }

    void pauseAnswersAtOnce()
    {
        fixtures::OpenWindow open;
        open.trigger("playPause");
        QCOMPARE(open.window.actions().named(u"playPause"_s)->text(), u"&Pause"_s);
        QVERIFY(open.waitForGeneration(3));
        open.trigger("playPause");
        QCOMPARE(open.window.actions().named(u"playPause"_s)->text(), u"&Play"_s);
        QTRY_VERIFY(!open.session.snapshot()->playing);
        QCOMPARE(open.window.actions().named(u"playPause"_s)->text(), u"&Play"_s);
    }

    void onlyASlowModelIsSeenToTrain()
    {
        fixtures::OpenWindow open;
        auto* activity = open.find<QLabel>("aiActivity");
        auto* waiting = open.find<QLabel>("populationActivity");
        open.trigger("stepTen");
        QVERIFY(open.waitForGeneration(10));
        QVERIFY(activity->isHidden() && waiting->isHidden());
        LineageSpec slow = usualModel("autoencoder");
        slow.learning.network.steps = 20'000;
        open.session.conductor().refound(Side::Left, slow);
        QTRY_COMPARE(model(open.session).kind, std::string("autoencoder"));
        open.trigger("playPause");
        QTRY_VERIFY(!activity->isHidden());
        QVERIFY2(activity->text().startsWith(u"Training generation 1: "_s), qPrintable(activity->text()));
        QVERIFY(!waiting->isHidden());
        open.trigger("playPause"); // in the middle
        QTRY_VERIFY(activity->text().startsWith(u"Paused in generation 1: "_s));
        QCOMPARE(open.session.snapshot()->generation, 0);
        open.session.openShipped(scenarioNamed(QString::fromLatin1(kDefaultScenarioWord)));
        QTRY_VERIFY(activity->isHidden() && waiting->isHidden());
    }
};

OUTCROSS_TEST(ModelTest)
#include "model_test.moc"
