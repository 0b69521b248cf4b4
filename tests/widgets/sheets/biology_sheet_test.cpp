#include "tests/registry.h"
#include "widgets/sheets/biology_sheet.h"

#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace outcross;

namespace
{

LineageSpec everything()
{
    LineageSpec spec;
    spec.kind = "diploid";
    spec.size = 400;
    spec.variants = 8;
    spec.loci = 50;
    spec.forces.exchange = 0.02;
    spec.forces.selection = -0.1;
    Biology& biology = spec.biology;
    biology.genome = {MapKind::Uniform, 5, 80, {}};
    biology.mutationModel = MutationModel::Stepwise;
    biology.mating = {MatingSystem::Monogamy, MatingSpec{}.selfingRate, 0.4, true};
    biology.space = {SpaceKind::Circle, 10};
    biology.growth = {true, 0.7};
    biology.lethalEquivalents = 3;
    biology.selection = {SelectionModel::Dominance, 4, 0.2, SelectionSpec{}.against};
    biology.load = {30, 0.2, 0.05, 1e-4, 0.1};
    biology.pollination = {4, 7};
    biology.bank = 20;
    return spec;
}

void choose(const BiologySheet& sheet, const char* row, const QString& words)
{
    auto* box = sheet.findChild<QWidget*>(QString::fromLatin1(row))->findChild<QComboBox*>();
    const int index = box->findText(words);
    QVERIFY2(index >= 0, qPrintable(words));
    box->setCurrentIndex(index);
    emit box->activated(index);
}

} // namespace

class BiologySheetTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsShownIsWhatWasGiven()
    {
        BiologySheet sheet;
        sheet.setSpec(everything());
        QCOMPARE(sheet.spec(), everything());
        LineageSpec plain;
        plain.kind = "diploid";
        sheet.setSpec(plain);
        QCOMPARE(sheet.spec(), plain);
    }

    void whatHasNoFieldIsKept()
    {
        LineageSpec spec;
        spec.kind = "diploid";
        spec.variants = 3;
        spec.loci = 4;
        spec.startFrequencies = StartFrequencies::Given;
        spec.frequencies = {0.5, 0.3, 0.2};
        spec.biology.genome.map = MapKind::Given;
        spec.biology.genome.fractions = {0.1, 0.5, 0.2};
        BiologySheet sheet;
        sheet.setSpec(spec);
        QCOMPARE(sheet.spec(), spec);
    }

    void aChoiceTakenBackLeavesNothingBehind()
    {
        LineageSpec plain;
        plain.kind = "diploid";
        BiologySheet sheet;
        sheet.setSpec(plain);
        const QSignalSpy changed(&sheet, &BiologySheet::changed);
        choose(sheet, "sheetSpace", QStringLiteral("Islands"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(sheet.spec().biology.space, (SpaceSpec{SpaceKind::Islands, 4}));
        QVERIFY(sheet.spec().forces.exchange > 0);
        choose(sheet, "sheetSelection", QStringLiteral("For an allele"));
        QVERIFY(sheet.spec().forces.selection > 0);
        choose(sheet, "sheetMating", QStringLiteral("Two sexes"));
        choose(sheet, "sheetMating", QStringLiteral("At random"));
        choose(sheet, "sheetSelection", QStringLiteral("None"));
        choose(sheet, "sheetSpace", QStringLiteral("All together"));
        QCOMPARE(sheet.spec(), plain);
    }

    void onlyWhatAChoiceNeedsIsShown()
    {
        LineageSpec plain;
        plain.kind = "diploid";
        BiologySheet sheet;
        sheet.setSpec(plain);
        auto* demes = sheet.findChild<QWidget*>(QStringLiteral("sheetDemes"));
        QVERIFY(demes->isHidden());
        choose(sheet, "sheetSpace", QStringLiteral("On a ring"));
        QVERIFY(!demes->isHidden());
    }

    void realGenotypesBringTheirOwnLociAndColonies()
    {
        LineageSpec plain;
        plain.kind = "diploid";
        plain.loci = 30;
        BiologySheet sheet;
        sheet.setSpec(plain);
        choose(sheet, "sheetFounders", QStringLiteral("Cats of Nancy"));
        QCOMPARE(sheet.spec().data, std::string("nancycats"));
        QCOMPARE(sheet.spec().loci, LineageSpec{}.loci);
        choose(sheet, "sheetSpace", QStringLiteral("Their colonies"));
        QCOMPARE(sheet.spec().biology.space.kind, SpaceKind::Colonies);
        choose(sheet, "sheetFounders", QStringLiteral("Equally frequent"));
        QCOMPARE(sheet.spec().loci, 30);
        QCOMPARE(sheet.spec().biology.space.kind, SpaceKind::One);
    }

    void aFileIsAskedForAndNamed()
    {
        BiologySheet sheet;
        LineageSpec plain;
        plain.kind = "diploid";
        sheet.setSpec(plain);
        const QSignalSpy asked(&sheet, &BiologySheet::fileRequested);
        choose(sheet, "sheetFounders", QStringLiteral("From a file…"));
        QCOMPARE(asked.count(), 1);
        sheet.setDataFile({}); // cancelled
        QCOMPARE(sheet.spec(), plain);
        choose(sheet, "sheetFounders", QStringLiteral("From a file…"));
        sheet.setDataFile(QStringLiteral("/somewhere/herd.gen"));
        QCOMPARE(sheet.spec().data, std::string("/somewhere/herd.gen"));
        choose(sheet, "sheetFounders", QStringLiteral("herd.gen"));
        QCOMPARE(sheet.spec().data, std::string("/somewhere/herd.gen"));
    }

    void everyFieldHasAName()
    {
        BiologySheet sheet;
        sheet.setSpec(everything());
        for (QWidget* widget : sheet.findChildren<QWidget*>())
            if (widget->window() == &sheet && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                widget->focusProxy() == nullptr)
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
    }
};

OUTCROSS_TEST(BiologySheetTest)
#include "biology_sheet_test.moc"
