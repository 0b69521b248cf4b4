#include "engine/base/errors.h"
#include "engine/kinds/catalogue.h"
#include "engine/lineage/deed_rows.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace outcross;

namespace
{

bool contains(const auto& list, const auto& item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

} // namespace

class KindRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKindIsFoundByItsOwnName()
    {
        std::set<std::string_view> names;
        for (const KindRow& row : catalogue()) {
            QVERIFY(names.insert(row.id).second);
            QCOMPARE(findKind(row.id), &row);
            QVERIFY(row.origin != nullptr);
        }
        QVERIFY(findKind("") == nullptr);
        QCOMPARE(natureOf("nobody's"), Nature::Model);
    }

    void everyModelHasTheWordsThatAWindowAsksFor()
    {
        for (const KindRow& row : catalogue()) {
            if (row.nature != Nature::Model)
                continue;
            const auto says = [&](const char* words) { return words != nullptr && *words != '\0'; };
            QVERIFY2(says(row.words.name) && says(row.words.sentence) && says(row.words.picture) &&
                         says(row.words.diversity) && row.words.subtitle != nullptr,
                     row.id.data());
            QVERIFY2(says(row.words.subtitle(row.usual)), row.id.data());
            QVERIFY2(row.variants != nullptr && says(row.variants(row.usual).lost), row.id.data());
        }
    }

    void whatIsUsualIsWithinTheLimits()
    {
        for (const KindRow& row : catalogue()) {
            QVERIFY2(row.usual.size >= row.minimumSize, row.id.data());
            if (row.maximumVariants > 0)
                QVERIFY2(row.usual.variants >= row.minimumVariants && row.usual.variants <= row.maximumVariants,
                         row.id.data());
        }
    }

    void whatAPanelTellsIsMeasured()
    {
        for (const KindRow& row : catalogue())
            for (const Measure measure : row.tellingMeasures)
                QVERIFY2(contains(row.measures, measure), row.id.data());
    }

    void allDataHaveOneKindThatIsPlainest()
    {
        for (const DataKind data : {DataKind::Numbers, DataKind::OneColumn, DataKind::Genotypes, DataKind::Pedigree,
                                    DataKind::Text, DataKind::Characters, DataKind::Images, DataKind::OneImage}) {
            const auto count = std::count_if(catalogue().begin(), catalogue().end(),
                                             [&](const KindRow& row) { return contains(row.plainestFor, data); });
            QCOMPARE(count, 1);
            QVERIFY(contains(plainestKind(data).keys, "data"));
        }
    }

    /// The row and the origin once said different things.
    void anOriginRefusesWhatItsRowDoesNotAllow()
    {
        const auto refuses = [](const KindRow& row, int variants) {
            LineageSpec spec = row.usual;
            spec.kind = row.id;
            spec.variants = variants;
            try {
                (void)row.origin(spec, DataLibrary(), {});
                return false;
            } catch (const InputError&) {
                return true;
            }
        };
        for (const KindRow& row : catalogue())
            if (row.nature == Nature::Model && row.maximumVariants > 0) {
                QVERIFY2(refuses(row, row.minimumVariants - 1), row.id.data());
                QVERIFY2(refuses(row, row.maximumVariants + 1), row.id.data());
                QVERIFY2(!refuses(row, row.minimumVariants), row.id.data());
            }
    }

    void aDeedOfOnePopulationOnlyIsDoneToNoModel()
    {
        for (const KindRow& row : catalogue())
            for (const DeedKind deed : row.deeds)
                QVERIFY2(row.nature == Nature::Population || rowOf(deed).isNarrowing, row.id.data());
    }
};

OUTCROSS_TEST(KindRowsTest)
#include "kind_rows_test.moc"
