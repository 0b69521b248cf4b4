#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "tests/registry.h"
#include "widgets/sheets/curation_words.h"
#include "widgets/sheets/model_kinds.h"
#include "widgets/sheets/model_section.h"
#include "widgets/sheets/model_sheet.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace outcross;

namespace
{

void choose(const ModelSheet& sheet, const char* row, const QString& words)
{
    auto* box = sheet.findChild<QWidget*>(QString::fromLatin1(row))->findChild<QComboBox*>();
    const int index = box->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

bool isThere(const ModelSheet& sheet, const char* row)
{
    return !sheet.findChild<QWidget*>(QString::fromLatin1(row))->isHidden();
}

LineageSpec everything()
{
    LineageSpec spec = usualModel("ngram");
    spec.size = 5000;
    spec.data = "newton_opticks";
    spec.forces = {
        .inflow = 0.1, .mutation = 0, .selection = 0.3, .memory = 0.2, .exchange = 0.05, .kinAvoidance = 0.5};
    Learning& learning = spec.learning;
    learning.loop = {.data = DataLoop::Window, .window = 5, .exactShares = true, .archive = 300, .labs = 3};
    learning.curation = {.by = CurationKind::TopK, .keep = 25};
    learning.watermark = {.isOn = true, .greenShare = 0.25, .bias = 3, .threshold = 2};
    learning.text = {.unit = TextUnit::Words, .order = 2, .smoothing = TextSmoothing::WittenBell};
    return spec;
}

} // namespace

class ModelSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsWhatWasGiven()
    {
        ModelSheet sheet;
        sheet.setSpec(everything());
        QCOMPARE(sheet.spec(), everything());
        for (const ModelKind& kind : modelKinds()) {
            sheet.setSpec(usualModel(kind.id));
            QCOMPARE(sheet.spec(), usualModel(kind.id));
        }
    }

    void everyKindOfTheCatalogueIsOnOffer()
    {
        for (const KindRow& row : catalogue())
            if (row.nature == Nature::Model) {
                const ModelKind kind = modelKind(std::string(row.id));
                QVERIFY2(!kind.name.isEmpty() && kind.sentence.endsWith(u'.'), row.id.data());
                const LineageSpec usual = usualModel(kind.id);
                QVERIFY(usual.size >= row.minimumSize);
                checkSpec(usual);
            }
    }

    void aKindStartsAsALessonWouldAndComesBackAsItWasLeft()
    {
        ModelSheet sheet;
        sheet.setSpec(usualModel("categorical"));
        const QSignalSpy changed(&sheet, &ModelSheet::changed);
        choose(sheet, "sheetKind", QStringLiteral("Word counter"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(sheet.spec(), usualModel("ngram"));
        choose(sheet, "sheetData", QStringLiteral("Opticks"));
        choose(sheet, "sheetKind", QStringLiteral("Image network"));
        QCOMPARE(sheet.spec(), usualModel("autoencoder"));
        choose(sheet, "sheetKind", QStringLiteral("Word counter"));
        QCOMPARE(sheet.spec().data, std::string("newton_opticks"));
    }

    void onlyWhatTheKindHasIsShown()
    {
        ModelSheet sheet;
        sheet.setSpec(usualModel("categorical"));
        QVERIFY(isThere(sheet, "sheetFrequencies") && isThere(sheet, "sheetVariants"));
        QVERIFY(!isThere(sheet, "sheetData") && !isThere(sheet, "sheetShape"));
        choose(sheet, "sheetKind", QStringLiteral("Several bell curves"));
        QVERIFY(isThere(sheet, "sheetData") && isThere(sheet, "sheetShape") && !isThere(sheet, "sheetFrequencies"));
        choose(sheet, "sheetKind", QStringLiteral("Word counter"));
        QVERIFY(isThere(sheet, "sheetData") && !isThere(sheet, "sheetVariants") && !isThere(sheet, "sheetShape"));
        QVERIFY(isThere(sheet, "sheetOrder") && isThere(sheet, "sheetTextUnit"));
        choose(sheet, "sheetKind", QStringLiteral("Writing network"));
        QVERIFY(!isThere(sheet, "sheetOrder") && isThere(sheet, "sheetTextUnit"));
    }

    void sectionsAreFoldedAwayUntilAskedFor()
    {
        ModelSheet sheet;
        sheet.setSpec(usualModel("autoencoder"));
        sheet.show();
        const auto sections = sheet.findChildren<ModelSection*>();
        QVERIFY(sections.size() >= 4);
        auto* latent = sheet.findChild<QWidget*>(QStringLiteral("sheetLatent"));
        QVERIFY(!latent->isVisible());
        for (ModelSection* section : sections) {
            QVERIFY(!section->isUnfolded());
            section->findChild<QAbstractButton*>(QStringLiteral("fold"))->click();
        }
        QVERIFY(latent->isVisible());
    }

    void aChoiceTakenBackLeavesNothingBehind()
    {
        const LineageSpec plain = usualModel("gaussian");
        ModelSheet sheet;
        sheet.setSpec(plain);
        choose(sheet, "sheetLoop", QStringLiteral("New items and real ones"));
        QVERIFY(sheet.spec().learning.loop.archive > 0);
        choose(sheet, "sheetCuration", QStringLiteral("Close to the middle"));
        QVERIFY(sheet.spec().forces.selection > 0);
        choose(sheet, "sheetCuration", QStringLiteral("Everything"));
        choose(sheet, "sheetKind", QStringLiteral("Regression"));
        QCOMPARE(sheet.spec().learning.curation, CurationSpec{});
        QCOMPARE(sheet.spec(), usualModel("regression"));
    }

    void columnsOfATableCanBeChosen()
    {
        ModelSheet sheet;
        sheet.setNumericColumns([](const std::string& data) {
            return data.empty() ? QStringList()
                                : QStringList{QStringLiteral("a_mm"), QStringLiteral("b_g"), QStringLiteral("c")};
        });
        sheet.setSpec(usualModel("mixture"));
        QVERIFY(!isThere(sheet, "sheetColumn"));
        choose(sheet, "sheetData", QStringLiteral("Penguins"));
        QVERIFY(isThere(sheet, "sheetColumn") && isThere(sheet, "sheetSecondColumn"));
        QVERIFY(sheet.spec().columns.empty()); // the first ones need no names
        choose(sheet, "sheetSecondColumn", QStringLiteral("c"));
        QCOMPARE(sheet.spec().columns, (std::vector<std::string>{"a_mm", "c"}));
        LineageSpec given = sheet.spec();
        given.columns = {"c", "a_mm"};
        sheet.setSpec(given);
        QCOMPARE(sheet.spec(), given);
        choose(sheet, "sheetKind", QStringLiteral("One bell curve"));
        choose(sheet, "sheetData", QStringLiteral("Penguins"));
        QVERIFY(isThere(sheet, "sheetColumn") && !isThere(sheet, "sheetSecondColumn"));
    }

    void anOwnFileIsAskedForByWhatItMustHold()
    {
        qRegisterMetaType<ModelInput>();
        ModelSheet sheet;
        const QSignalSpy asked(&sheet, &ModelSheet::fileRequested);
        sheet.setSpec(usualModel("ngram"));
        choose(sheet, "sheetData", QStringLiteral("From a text…"));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last()[0].value<ModelInput>(), ModelInput::Text);
        QCOMPARE(sheet.spec().data, std::string("austen_pride")); // until one is chosen
        sheet.setDataFile({});
        QCOMPARE(sheet.spec().data, std::string("austen_pride"));
        sheet.setDataFile(QStringLiteral("/tmp/my words.txt"));
        QCOMPARE(sheet.spec().data, std::string("/tmp/my words.txt"));
        choose(sheet, "sheetKind", QStringLiteral("Image network"));
        choose(sheet, "sheetData", QStringLiteral("From a folder…"));
        QCOMPARE(asked.last()[0].value<ModelInput>(), ModelInput::Images);
        QCOMPARE(asked.last()[1].toBool(), true);
    }

    void everyControlHasAName()
    {
        ModelSheet sheet;
        sheet.setSpec(everything());
        sheet.show();
        for (ModelSection* section : sheet.findChildren<ModelSection*>())
            section->setUnfolded(true);
        for (const QWidget* widget : sheet.findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            const QAccessibleInterface* accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className())));
        }
    }

    /// What a folded section says beside its name, as choices and names do.
    void everySummaryBeginsWithACapital()
    {
        ModelSheet sheet;
        for (const ModelKind& kind : modelKinds()) {
            sheet.setSpec(usualModel(kind.id));
            for (const ModelSection* section : sheet.findChildren<ModelSection*>()) {
                const QString summary = section->findChild<QLabel*>(QStringLiteral("summary"))->text();
                QVERIFY2(summary.isEmpty() || !summary.front().isLower(), qPrintable(summary));
            }
        }
    }

    void everyCurationSaysWhatItsStrengthMeans()
    {
        QVERIFY(curationMeaning({}, 0).isEmpty());
        QVERIFY(curationMeaning({.by = CurationKind::Temperature}, 0.2).contains(QStringLiteral("T = 0.80")));
        QVERIFY(curationMeaning({.by = CurationKind::Truncation}, 0.5).contains(QStringLiteral("λ = 0.50")));
        QVERIFY(curationMeaning({.by = CurationKind::Verification}, 0.25).contains(QStringLiteral("ψ = 0.75")));
        for (const KindRow& row : catalogue())
            for (const CurationKind by : row.curations)
                QVERIFY(!curationMeaning({.by = by}, 0.1).isEmpty());
    }
};

OUTCROSS_TEST(ModelSheetTest)
#include "model_sheet_test.moc"
