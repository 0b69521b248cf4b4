#include "tests/engine/shared/expectation_gap.h"
#include "tests/registry.h"

using namespace outcross;

/// What theory expects of populations, against replicates: one row for each way in which genes are handed on, with the
/// changes and deeds that an expectation lives through.
class ExpectationPopulationTest : public QObject
{
    Q_OBJECT
private slots:
    void meanDiversityIsTheExpectedOne_data()
    {
        QTest::addColumn<QString>("population");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<int>("generations");
        const auto row = [](const char* name, const char* population, const char* changes = "", int generations = 12) {
            QTest::newRow(name) << QStringLiteral("\"kind\":\"diploid\",") + QString::fromLatin1(population)
                                << QString::fromLatin1(changes) << generations;
        };
        // Founders in unequal frequencies, so that mutants do not fit them.
        constexpr const char* kZipf = R"("size":12,"loci":40,"variants":8,"frequencies":"zipf")";
        const auto zipf = [&](const char* name, const std::string& more, const char* changes = "") {
            row(name, (kZipf + std::string(",") + more).c_str(), changes);
        };
        row("islands", R"("size":40,"loci":40,"variants":4,"space":{"kind":"islands","demes":4},
            "forces":{"exchange":0.1})");
        row("demes of unequal size", R"("size":23,"loci":40,"variants":5,"space":{"kind":"circle","demes":5},
            "forces":{"exchange":0.2})");
        row("a grid with mutation and inflow", R"("size":36,"loci":40,"variants":4,"space":{"kind":"grid","demes":9},
            "forces":{"exchange":0.15,"inflow":0.03,"mutation":0.02})");
        row("colonies of real cats", R"("size":120,"data":"nancycats","space":{"kind":"colonies"})",
            R"({"at":5,"lineage":"population","set":{"exchange":0.1,"mutation":0.01}})");
        row("cut into pieces and joined", R"("size":30,"loci":40,"variants":6)",
            R"({"at":3,"lineage":"population","do":[{"deed":"fragment","demes":4}]},
               {"at":7,"lineage":"population","set":{"exchange":0.2}},
               {"at":9,"lineage":"population","do":[{"deed":"reconnect"}]})");
        row("moved between demes and brought in",
            R"("size":20,"loci":40,"variants":6,"space":{"kind":"islands","demes":2})",
            R"({"at":4,"lineage":"population","do":[{"deed":"translocate","individuals":3,"from":1,"to":2,"each":false}]},
               {"at":7,"lineage":"population","do":[{"deed":"translocate","individuals":2,"from":"founders","to":1,"each":true}]})");
        row("few founders", R"("size":30,"loci":40,"variants":6)",
            R"({"at":4,"lineage":"population","do":[{"deed":"founders","individuals":3}]},
               {"at":8,"lineage":"population","do":[{"deed":"bottleneck","size":4,"generations":2}]})");
        row("a gene bank from the start", R"("size":15,"loci":40,"variants":6,"bank":5,
            "forces":{"memory":0.15,"inflow":0.05,"mutation":0.01})");
        row("a gene bank that is filled later", R"("size":20,"loci":40,"variants":6,
            "space":{"kind":"islands","demes":3},"forces":{"exchange":0.05})",
            R"({"at":4,"lineage":"population","do":[{"deed":"freeze","individuals":4}]},
               {"at":6,"lineage":"population","set":{"memory":0.2}})");
        zipf("mutation to any allele", R"("forces":{"mutation":0.05})");
        zipf("mutation to another allele",
             R"("mutationModel":"otherAlleles","forces":{"mutation":0.05,"inflow":0.05})");
        zipf("infinite alleles", R"("mutationModel":"infinite","forces":{"mutation":0.05})");
        zipf("no selfing", R"("mating":{"system":"noSelfing"},"forces":{"inflow":0.1})");
        zipf("mostly selfing", R"("mating":{"system":"selfing","selfingRate":0.8})");
        zipf("one bull for three cows", R"("mating":{"system":"twoSexes","maleShare":0.25})");
        zipf("pairs for life", R"("mating":{"system":"monogamy","maleShare":0.4})");
        zipf("clones with migrants", R"("mating":{"system":"clonal"},"bank":3,"forces":{"inflow":0.1,"memory":0.1})");
        zipf("equal families", R"("mating":{"families":"equal"})",
             R"({"at":4,"lineage":"population","set":{"size":17}})");
        zipf("equal families of clones", R"("mating":{"system":"clonal","families":"equal"})",
             R"({"at":4,"lineage":"population","set":{"size":30}},
                {"at":8,"lineage":"population","do":[{"deed":"founders","individuals":1}]})");
        row("equal families of two sexes in demes", R"("size":30,"loci":40,"variants":6,
            "mating":{"system":"twoSexes","maleShare":0.3,"families":"equal"},"space":{"kind":"islands","demes":3},
            "forces":{"exchange":0.2})");
        row("equal couples", R"("size":20,"loci":40,"variants":6,"mating":{"system":"monogamy","families":"equal"})");
        row("couples that move", R"("size":30,"loci":40,"variants":6,"mating":{"system":"monogamy"},
            "space":{"kind":"islands","demes":3},"forces":{"exchange":0.3})");
        row("clones that move", R"("size":30,"loci":40,"variants":6,"mating":{"system":"clonal"},
            "space":{"kind":"islands","demes":3},"forces":{"exchange":0.3})");
        row("selfing in demes, some of one", R"("size":7,"loci":40,"variants":6,
            "mating":{"system":"selfing","selfingRate":0.4},"space":{"kind":"islands","demes":4},
            "forces":{"exchange":0.3})");
        row("full-sib lines", R"("size":20,"loci":40,"variants":6,"mating":{"system":"fullSib"})",
            R"({"at":6,"lineage":"population","do":[{"deed":"bottleneck","size":8,"generations":7}]})");
        row("full-sib lines of real cats", R"("size":20,"data":"nancycats","mating":{"system":"fullSib"})");
    }

    void meanDiversityIsTheExpectedOne()
    {
        QFETCH(const QString, population);
        QFETCH(const QString, changes);
        QFETCH(const int, generations);
        const auto last = static_cast<std::size_t>(generations);
        fixtures::verifyExpectation(
            fixtures::scenarioOf(fixtures::kIdleModel, population.toStdString(), changes.toStdString()), Side::Right,
            1000, {1, 3, last / 2, last}, 0.012);
    }

    void aPedigreeKeepsWhatItsKinshipSays()
    {
        fixtures::verifyExpectation(
            fixtures::scenarioOf(fixtures::kIdleModel, R"("kind":"pedigree","data":"habsburg","loci":50)", ""),
            Side::Right, 200, {1, 5, 10, 15, 19, 20});
    }
};

OUTCROSS_TEST(ExpectationPopulationTest)
#include "expectation_population_test.moc"
