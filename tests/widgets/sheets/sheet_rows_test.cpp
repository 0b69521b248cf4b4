#include "engine/spec/lineage_rows.h"
#include "tests/registry.h"
#include "widgets/sheets/row_names.h"
#include "widgets/sheets/row_words.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace outcross;

namespace
{

QList<SectionWords> sections()
{
    return {modelDataWords(), fitWords(),    loopWords(),   curationWords(), borderWords(),   networkWords(),
            foundersWords(),  genomeWords(), matingWords(), spaceWords(),    selectionWords()};
}

bool isForce(const std::string& path)
{
    return std::any_of(kQuantities.begin(), kQuantities.end(),
                       [&](const QuantityRange& range) { return path == "forces." + std::string(range.key); });
}

} // namespace

/// The tables of words and the fields of a lineage fit each other.
class SheetRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRowShowsSomethingThatThereIs()
    {
        for (const SectionWords& section : sections())
            for (const RowWords& row : section.rows) {
                if (row.control == Control::Heading || row.isOwn)
                    continue;
                const Row* part = findRow(row.path);
                const bool isSwitch = part && part->part && part->part->switchOn;
                QVERIFY2(isSwitch || isForce(row.path) || findField(row.path), row.path.c_str());
            }
    }

    void everyChoiceOfAFieldHasItsWords()
    {
        for (const SectionWords& section : sections())
            for (const RowWords& row : section.rows) {
                const Field* field = findField(row.path);
                if (row.control != Control::Choice || row.isOwn || !field)
                    continue;
                QSet<int> worded;
                for (const ChoiceItem& item : row.items) {
                    QVERIFY2(!item.name.isEmpty() && item.meaning.endsWith(u'.'), row.path.c_str());
                    worded.insert(item.value);
                }
                for (const ChoiceName& name : field->names)
                    QVERIFY2(worded.contains(name.value), std::string(name.key).c_str());
            }
    }

    void whatNoSheetHasIsWhatPeopleDoNotChange()
    {
        QSet<QString> missing;
        for (const Row& row : lineageRows()) {
            const auto look = [&](const std::string& path) {
                if (rowName(Side::Left, path).isEmpty() && rowName(Side::Right, path).isEmpty())
                    missing.insert(QString::fromStdString(path));
            };
            if (row.field)
                look(std::string(row.key()));
            else
                for (const Field& field : row.part->fields)
                    look(std::string(row.key()) + "." + std::string(field.key));
        }
        QCOMPARE(missing, QSet<QString>{QStringLiteral("genome.fractions")});
    }

    void keysAreCalledAsTheirSheetCallsThem()
    {
        QCOMPARE(rowName(Side::Left, "kind"), QStringLiteral("Kind of model"));
        QCOMPARE(rowName(Side::Left, "size"), QStringLiteral("Training samples"));
        QCOMPARE(rowName(Side::Right, "size"), QStringLiteral("Individuals"));
        QCOMPARE(rowName(Side::Left, "loop"), QStringLiteral("Data loop"));
        QCOMPARE(rowName(Side::Left, "loop.window"), QStringLiteral("Generations kept"));
        QCOMPARE(rowName(Side::Right, "mating"), QStringLiteral("Who mates with whom"));
        QCOMPARE(rowName(Side::Right, "space"), QStringLiteral("How they live"));
        QCOMPARE(rowName(Side::Right, "selection.locus"), QStringLiteral("Locus"));
        QCOMPARE(rowName(Side::Right, "forces.exchange"), QStringLiteral("Migration"));
        QVERIFY(rowName(Side::Right, "loop.window").isEmpty());
        QVERIFY(rowName(Side::Left, "inflw").isEmpty());
    }
};

OUTCROSS_TEST(SheetRowsTest)
#include "sheet_rows_test.moc"
