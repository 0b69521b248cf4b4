#include "engine/data/file_text.h"
#include "engine/pedigree/pedigree_lineage.h"

#include "engine/base/errors.h"
#include "engine/pedigree/pedigree_origin.h"
#include "pedigrees.h"
#include "tests/registry.h"
#include "tests/statistics.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <set>

using namespace outcross;
using tests::verifyMean;

namespace
{

Stream testStream(std::uint32_t replicate, std::uint64_t generation)
{
    return Stream(1859, replicate, 1, generation);
}

std::shared_ptr<const PedigreeStock> stockOf(PedigreeTable table, int loci)
{
    return std::make_shared<const PedigreeStock>(std::move(table), loci);
}

void advance(PedigreeLineage& lineage, std::uint32_t replicate)
{
    lineage.advance({}, 120, testStream(replicate, lineage.generation() + 1), {});
}

PedigreeLineage dropped(const std::shared_ptr<const PedigreeStock>& stock, std::uint32_t replicate)
{
    PedigreeLineage lineage(stock);
    while (lineage.generation() + 1 < stock->plan.generations())
        advance(lineage, replicate);
    return lineage;
}

std::vector<std::uint16_t> allGenes(const PedigreeLineage& lineage)
{
    std::vector<std::uint16_t> alleles;
    for (std::int64_t i = 0; i < lineage.genes().individuals(); ++i)
        for (int copy = 0; copy < 2; ++copy)
            for (int locus = 0; locus < lineage.loci(); ++locus)
                alleles.push_back(lineage.genes().allele(i, copy, locus));
    return alleles;
}

std::string refusal(LineageSpec spec, const DataLibrary& library)
{
    try {
        (void)pedigreeOrigin(spec, library);
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

LineageSpec specOf(const std::string& data, int loci)
{
    LineageSpec spec;
    spec.kind = "pedigree";
    spec.data = data;
    spec.loci = loci;
    return spec;
}

} // namespace

class PedigreeLineageTest : public QObject
{
    Q_OBJECT

private slots:
    void foundersAreContemporariesOfTheirSpouses()
    {
        // c marries the late founder s; l has one known parent; u never had children.
        const PedigreeTable table = family("a b c:a,b s x:c,s l:x, u");
        const GenerationPlan plan = planGenerations(table);
        QVERIFY((plan.generationOf == std::vector<std::int32_t>{0, 0, 1, 1, 2, 3, 0}));
        QCOMPARE(plan.generations(), std::size_t{4});
        QVERIFY((plan.newAllele == std::vector<std::int32_t>{0, 2, -1, 6, -1, 8, 4}));
        QCOMPARE(plan.alleles, std::size_t{9});
        QCOMPARE(plan.startAlleles, std::size_t{6});
        QCOMPARE(plan.waitingPlaces, std::size_t{2}); // a and b, then c and s in their places, then x.
    }

    void everyGenerationIsOneMoreThanItsLaterParents()
    {
        const PedigreeTable table = habsburgs();
        const GenerationPlan plan = planGenerations(table);
        std::set<std::int32_t> generations;
        for (std::size_t i = 0; i < table.people.size(); ++i) {
            generations.insert(plan.generationOf[i]);
            std::int32_t later = -1;
            for (const std::int32_t parent : {table.people[i].father, table.people[i].mother})
                if (parent >= 0)
                    later = std::max(later, plan.generationOf[static_cast<std::size_t>(parent)]);
            if (later >= 0)
                QCOMPARE(plan.generationOf[i], later + 1);
        }
        QCOMPARE(generations.size(), plan.generations());
    }

    void founderAllelesAreAllDistinctAndLaterFoundersBringTheirOwn()
    {
        PedigreeLineage lineage(stockOf(family("a b c:a,b s x:c,s l:x, u"), 40));
        std::vector<std::uint16_t> start;
        for (const std::uint16_t allele : allGenes(lineage))
            start.push_back(allele);
        QCOMPARE(std::set<std::uint16_t>(start.begin(), start.end()), (std::set<std::uint16_t>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(lineage.census().inbreeding, 0.0);
        QCOMPARE(lineage.census().kept, 1.0);
        advance(lineage, 0);
        QCOMPARE(lineage.census().size, 2);
        for (int locus = 0; locus < 40; ++locus) {
            const auto allele = [&](std::int64_t i, int copy) { return lineage.genes().allele(i, copy, locus); };
            QVERIFY(allele(0, 0) <= 1 && (allele(0, 1) == 2 || allele(0, 1) == 3)); // c: one of a, one of b.
            QVERIFY(allele(1, 0) == 6 && allele(1, 1) == 7);                        // s
        }
        advance(lineage, 0);
        advance(lineage, 0);
        for (int locus = 0; locus < 40; ++locus)
            QCOMPARE(lineage.genes().allele(0, 1, locus), std::uint16_t{8}); // l's unknown mother.
        const std::vector<double> frequencies(lineage.frequencies(3).begin(), lineage.frequencies(3).end());
        QCOMPARE(frequencies.size(), std::size_t{9});
        QCOMPARE(frequencies[8], 0.5);
        QCOMPARE(std::accumulate(frequencies.begin(), frequencies.end(), 0.0), 1.0);
    }

    void theMeanShareOfHomozygousLociIsTheMeanFOfThePedigree()
    {
        // 100 replicates × 512 independent loci for each generation whose people are inbred by 2 % or more on average.
        const auto stock = stockOf(habsburgs(), 512);
        std::vector<std::vector<double>> found(stock->plan.generations());
        for (std::uint32_t replicate = 0; replicate < 100; ++replicate) {
            PedigreeLineage lineage(stock);
            for (std::size_t g = 1; g < stock->plan.generations(); ++g) {
                advance(lineage, replicate);
                found[g].push_back(lineage.census().inbreeding);
            }
        }
        int tested = 0;
        for (std::size_t g = 1; g < stock->plan.generations(); ++g) {
            double expected = 0;
            for (const std::int32_t person : stock->plan.generation(g))
                expected += stock->inbreeding.coefficients()[static_cast<std::size_t>(person)] /
                            static_cast<double>(stock->plan.generation(g).size());
            if (expected < 0.02)
                continue;
            verifyMean(found[g], expected);
            ++tested;
        }
        QVERIFY(tested >= 3);
    }

    void charlesIsHomozygousAtAQuarterOfHisLoci()
    {
        const auto stock = stockOf(habsburgs(), 1000);
        const auto generation = static_cast<std::size_t>(stock->plan.generationOf[310]);
        const auto people = stock->plan.generation(generation);
        const auto place = std::find(people.begin(), people.end(), 310) - people.begin();
        std::vector<double> shares;
        for (std::uint32_t replicate = 0; replicate < 40; ++replicate) {
            PedigreeLineage lineage(stock);
            while (lineage.generation() < generation)
                advance(lineage, replicate);
            double homozygous = 0;
            for (int locus = 0; locus < 1000; ++locus)
                homozygous += lineage.genes().allele(place, 0, locus) == lineage.genes().allele(place, 1, locus);
            shares.push_back(homozygous / 1000);
        }
        verifyMean(shares, 0.2507);
    }

    void parentsOfLongAgoStillPassOnTheirOwnGenes()
    {
        // a is father in every generation: each locus of each child has an allele of a.
        const auto stock = stockOf(family("a b c:a,b d:a,c e:a,d f:a,e"), 100);
        const PedigreeLineage last = dropped(stock, 3);
        for (int locus = 0; locus < 100; ++locus)
            QVERIFY(last.genes().allele(0, 0, locus) <= 1);
        QCOMPARE(stock->inbreeding.coefficients().back(), 0.4375); // Back-crosses to a: ½(1 − ½³).
    }

    void nothingHappensAfterTheLastGenerationOrWhenStopped()
    {
        const auto stock = stockOf(family("a b c:a,b"), 20);
        PedigreeLineage lineage(stock);
        std::stop_source stop;
        stop.request_stop();
        const auto before = allGenes(lineage);
        QVERIFY_EXCEPTION_THROWN(lineage.advance({}, 1, testStream(0, 1), stop.get_token()), Cancelled);
        QCOMPARE(lineage.generation(), std::size_t{0});
        QVERIFY(allGenes(lineage) == before);
        advance(lineage, 0);
        const auto last = allGenes(lineage);
        const Portrait portrait = lineage.portrait({});
        lineage.advance({}, 1, testStream(0, 2), {});
        QVERIFY(allGenes(lineage) == last);
        QVERIFY(lineage.portrait({}) == portrait);
        QCOMPARE(lineage.truth().inverseSizes, 0.0);
    }

    void aCloneGoesOnLikeTheOriginal()
    {
        const auto stock = stockOf(randomPedigree(8, 300, 2, 0.02, testStream(0, 0)), 20);
        PedigreeLineage lineage(stock);
        for (int g = 0; g < 3; ++g)
            advance(lineage, 0);
        const auto copy = lineage.clone();
        auto& clone = dynamic_cast<PedigreeLineage&>(*copy);
        QVERIFY(clone.census() == lineage.census());
        for (int g = 0; g < 3; ++g) {
            advance(lineage, 0);
            advance(clone, 0);
            QVERIFY(allGenes(clone) == allGenes(lineage));
            QVERIFY(clone.truth() == lineage.truth());
        }
    }

    /// A name of megabytes is shown in part, and never breaks out of its line.
    void theFanShowsLongNamesInPart()
    {
        const std::string names = "id,father,mother,name\na,0,0," + std::string(100'000, 'x') + "\nb,a,0,\x1B[1m\n";
        const PedigreeLineage lineage(stockOf(readPedigree(names, "long"), 1));
        const Portrait portrait = lineage.portrait({PictureKind::PedigreeFan, 0});
        for (const auto& person : std::get<PedigreeFanPortrait>(portrait.picture).people)
            QVERIFY(person.name.size() < 100 && person.name.find('\x1B') == std::string::npos);
    }

    void theFanShowsTheMostInbredOfTheLastGeneration()
    {
        const auto stock = stockOf(habsburgs(), 1);
        PedigreeLineage lineage(stock);
        QVERIFY((lineage.pictures() == std::vector{PictureKind::Standard, PictureKind::PedigreeFan}));
        while (lineage.generation() < static_cast<std::size_t>(stock->plan.generationOf[310]))
            advance(lineage, 0);
        const Portrait portrait = lineage.portrait({PictureKind::PedigreeFan, 0});
        const auto& fan = std::get<PedigreeFanPortrait>(portrait.picture);
        QCOMPARE(fan.people[0].name, std::string("Charles II of Spain"));
        QCOMPARE(fan.people[0].born, 1661);
        QVERIFY(std::abs(fan.people[0].inbreeding.back() - 0.2507F) < 1e-4F);
        QCOMPARE(fan.people[1].name, std::string("Philip IV of Spain"));
        QCOMPARE(fan.people[2].name, std::string("Mariana of Austria"));
        int repeated = 0;
        for (std::size_t i = 1; i < fan.people.size(); ++i) {
            const auto& person = fan.people[i];
            const auto& before = fan.people[i - 1];
            QVERIFY(std::pair(before.depth, before.slot) < std::pair(person.depth, person.slot));
            QVERIFY(person.depth <= kFanDepth && person.slot < (std::int64_t{1} << person.depth));
            QCOMPARE(person.inbreeding.size(), fan.people[0].inbreeding.size());
            repeated += person.repeated;
        }
        QVERIFY(repeated > 100);
        QCOMPARE(fan.deepest, stock->inbreeding.generationsKnown()[310]);
        QCOMPARE(static_cast<int>(fan.people[0].inbreeding.size()), fan.deepest + 1);
        QVERIFY(lineage.portrait({PictureKind::PedigreeFan, 0}) == portrait);
        QVERIFY(std::holds_alternative<MosaicPortrait>(lineage.portrait({PictureKind::Load, 0}).picture));
    }

    void aFanOfAWidePedigreeStaysCheap()
    {
        PedigreeLineage lineage = dropped(stockOf(randomPedigree(30, 1000, 1, 0, testStream(1, 0)), 1), 0);
        const Portrait portrait = lineage.portrait({PictureKind::PedigreeFan, 0});
        const auto& fan = std::get<PedigreeFanPortrait>(portrait.picture);
        QCOMPARE(fan.people.size(), (std::size_t{1} << (kFanDepth + 1)) - 1);
        QCOMPARE(fan.deepest, 29);
        QVERIFY(fan.people[0].inbreeding.size() < 29);
        QVERIFY(fan.people[0].inbreeding.back() > 0.005F);
    }

    void sampleAndTruthAreThoseOfTheGeneration()
    {
        const auto stock = stockOf(family("a b c:a,b d:a,b e:a,b f:c,d g:c,e h:c,d"), 30);
        const PedigreeLineage lineage = dropped(stock, 0);
        const auto all = lineage.sample(100, testStream(9, 9));
        QCOMPARE(all.individuals(), std::size_t{3});
        QCOMPARE(all.loci, 30);
        QCOMPARE(lineage.sample(2, testStream(9, 9)).individuals(), std::size_t{2});
        std::set<std::vector<GenotypeSample::Cell>> drawn;
        for (std::size_t i = 0; i < 3; ++i)
            drawn.insert({all.cells.begin() + static_cast<std::ptrdiff_t>(30 * i),
                          all.cells.begin() + static_cast<std::ptrdiff_t>(30 * i + 30)});
        QCOMPARE(drawn.size(), std::size_t{3});
        const PopulationTruth truth = lineage.truth();
        QCOMPARE(truth.individuals, 3);
        QCOMPARE(truth.observedHeterozygosity, 1 - lineage.census().inbreeding);
        QCOMPARE(truth.effectiveSize, 6.0 * 5 / (3 * 2 + 2 * 1)); // c gave 3 gametes, d 2, e 1.
        QCOMPARE(truth.inverseSizes, 8.0 / 30 + 12.0 / 30);       // a and b gave 3 each before.
        QVERIFY(!lineage.whyNoExpectation({}).has_value());
        QVERIFY(lineage.expectedDiversity() > 0 && lineage.expectedDiversity() < 1);
    }

    void theOriginRefusesWhatCannotBeDropped()
    {
        DataLibrary library;
        library.add("habsburg", readFile(OUTCROSS_SOURCE_DIR "/resources/data/habsburg.csv"));
        std::string founders = "id,father,mother\n";
        for (int i = 1; i <= 32'501; ++i)
            founders += std::to_string(i) + ",,\n";
        library.add("founders", founders);
        library.add("circle", "id,father,mother\na,b,0\nb,a,0\n");
        QCOMPARE(refusal(specOf("habsburg", 10), library), std::string("accepted"));
        QVERIFY(refusal(specOf("", 1), library).starts_with("data is missing"));
        QVERIFY(refusal(specOf("founders", 1), library).find("65002 alleles") != std::string::npos);
        QVERIFY(refusal(specOf("circle", 1), library).find("among the ancestors") != std::string::npos);
        founders.resize(founders.rfind('\n', founders.size() - 2) + 1);
        library.add("fewer", founders);
        QCOMPARE(refusal(specOf("fewer", 1), library), std::string("accepted"));
        QVERIFY(refusal(specOf("fewer", 10'000), library).find("too many for this pedigree") != std::string::npos);
        const auto lineage = pedigreeOrigin(specOf("habsburg", 10), library)->found(testStream(0, 0));
        QCOMPARE(lineage->loci(), 10);
    }
};

OUTCROSS_TEST(PedigreeLineageTest)
#include "pedigree_lineage_test.moc"
