#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/kinds/catalogue.h"
#include "engine/retraining/model_origins.h"
#include "engine/retraining/text_lineage.h"
#include "tests/engine/retraining/lineage_checks.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outcross;

namespace
{

const KindRow& kind()
{
    return *findKind("ngram");
}

std::unique_ptr<Lineage> austen(std::int64_t size)
{
    LineageSpec spec;
    spec.kind = "ngram";
    spec.data = "austen_pride";
    spec.size = size;
    DataLibrary library;
    library.add(spec.data, readFile(OUTCROSS_SOURCE_DIR "/resources/data/austen_pride.txt"));
    return kind().origin(spec, library, {})->found({7, 0, 0, 0});
}

double value(const Lineage& lineage, Measure measure)
{
    const auto at = std::find(kind().measures.begin(), kind().measures.end(), measure);
    return lineage.measures().at(static_cast<std::size_t>(at - kind().measures.begin()));
}

} // namespace

class TextLineageTest : public QObject
{
    Q_OBJECT

private slots:
    /// What was rare goes first: survival rises with the frequency at the start, in every generation.
    void theRarerAWordWasTheSoonerItGoes()
    {
        const auto lineage = austen(10'000);
        for (int generation = 1; generation <= 4; ++generation) {
            lineage_checks::advance(*lineage, generation, generation, {}, 10'000);
            const double rare = value(*lineage, Measure::RareAlive);
            const double few = value(*lineage, Measure::FewAlive);
            const double some = value(*lineage, Measure::SomeAlive);
            const double common = value(*lineage, Measure::CommonAlive);
            QVERIFY(0 < rare && rare < few && few < some && some < common && common <= 1);
        }
    }

    /// The picture and the table tell the same: the median of the passages, and a tail above it.
    void theTableHasTheMiddleAndTheTailOfThePicture()
    {
        const auto lineage = austen(5'000);
        lineage_checks::advance(*lineage, 1, 3, {}, 5'000);
        const auto ridge =
            std::get<PerplexityPortrait>(lineage->portrait({.kind = PictureKind::Perplexity, .locus = 0}).picture);
        const PerplexityPortrait::Row& newest = ridge.rows.back();
        QCOMPARE(newest.generation, 3);
        QCOMPARE(value(*lineage, Measure::PerplexityMedian), static_cast<double>(newest.median));
        const double top = value(*lineage, Measure::PerplexityTop);
        double above = 0;
        for (std::size_t bin = 0; bin < newest.shares.size(); ++bin)
            if (ridge.edges[bin] > top)
                above += static_cast<double>(newest.shares[bin]);
        QVERIFY(above <= 0.05 && top > 1.2 * value(*lineage, Measure::PerplexityMedian));
    }

    void differentRunsAreTheMoreTheLongerTheyAre()
    {
        const auto lineage = austen(5'000);
        lineage_checks::advance(*lineage, 1, 2, {}, 5'000);
        const double one = value(*lineage, Measure::DistinctOne);
        const double two = value(*lineage, Measure::DistinctTwo);
        const double three = value(*lineage, Measure::DistinctThree);
        QVERIFY(0 < one && one < two && two < three && three <= 1);
    }
};

OUTCROSS_TEST(TextLineageTest)
#include "text_lineage_test.moc"
