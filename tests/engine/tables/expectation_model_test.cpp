#include "tests/engine/shared/expectation_gap.h"
#include "tests/registry.h"

using namespace outcross;

/// What theory expects of models, against replicates: one row for each loop that it follows.
class ExpectationModelTest : public QObject
{
    Q_OBJECT
private slots:
    void meanDiversityIsTheExpectedOne_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<std::uint32_t>("replicates");
        QTest::addColumn<double>("precision");
        const auto categories = [](const char* name, const char* more, const char* changes = "") {
            QTest::newRow(name) << QStringLiteral(
                                       R"("kind":"categorical","size":20,"variants":6,"frequencies":"zipf",)") +
                                       QString::fromLatin1(more)
                                << QString::fromLatin1(changes) << 4000U << 0.02;
        };
        const auto bell = [](const char* name, const char* more, const char* changes = "") {
            QTest::newRow(name) << QStringLiteral(R"("kind":"gaussian","size":20,"variants":16,)") +
                                       QString::fromLatin1(more)
                                << QString::fromLatin1(changes) << 4000U << 0.025;
        };
        const auto bumps = [](const char* name, const char* more, const char* changes = "") {
            QTest::newRow(name) << QStringLiteral(R"("kind":"mixture","size":60,"variants":2,"data":"old_faithful",)") +
                                       QString::fromLatin1(more)
                                << QString::fromLatin1(changes) << 200U << 0.03;
        };
        const auto other = [](const char* name, const char* model, const char* changes, std::uint32_t replicates) {
            QTest::newRow(name) << QString::fromLatin1(model) << QString::fromLatin1(changes) << replicates << 0.025;
        };
        constexpr const char* kChanges = R"({"at":4,"lineage":"ai","set":{"inflow":0.1,"mutation":0.1,"size":12}},
            {"at":8,"lineage":"ai","set":{"inflow":0,"mutation":0,"size":30}})";
        // Kinds whose law is another one: bins, kernels, a line.
        constexpr const char* kBins = R"("kind":"histogram","size":25,"variants":8,)";
        const auto bins = [&](const char* name, const std::string& more, const char* changes = "") {
            other(name, (kBins + more).c_str(), changes, 4000);
        };
        bins("bins", R"("forces":{})", kChanges);
        bins("bins, all items so far", R"("loop":{"data":"accumulate"},"forces":{})", kChanges);
        bins("smoothed bins", R"("smoothing":0.3,"forces":{})", kChanges);
        bins("bins of data", R"("data":"penguins","columns":["bill_length_mm"],"forces":{})", kChanges);
        bins("smoothed bins of data", R"("data":"old_faithful","columns":["eruption_min"],"smoothing":0.2,
            "forces":{"inflow":0.1})");
        bins("bins of two labs, and an archive",
             R"("loop":{"labs":2,"archive":6},"forces":{"exchange":0.2,"memory":0.2})");
        constexpr const char* kKernels = R"("kind":"kde","size":40,"variants":3,)";
        const auto kernels = [&](const char* name, const std::string& more, const char* changes = "") {
            other(name, (kKernels + more).c_str(), changes, 2500);
        };
        kernels("kernels of a given width", R"("bandwidth":0.2,"forces":{})", kChanges);
        kernels("kernels by the rule", R"("forces":{})", kChanges);
        kernels("kernels by the rule, all items so far", R"("loop":{"data":"accumulate"},"forces":{})", kChanges);
        kernels("kernels beside an archive", R"("bandwidth":0.1,"loop":{"data":"augment","archive":10,"noise":0.1},
            "forces":{"inflow":0.05})");
        other("a line", R"("kind":"regression","size":40,"regression":{"features":10,"noise":0.5},"forces":{})",
              R"({"at":4,"lineage":"ai","set":{"size":25}})", 2000);
        other("a line of one feature",
              R"("kind":"regression","size":4,"regression":{"features":1,"noise":1},"forces":{})", "", 4000);
        categories("new items alone", R"("forces":{})", kChanges);
        categories("all items so far", R"("loop":{"data":"accumulate"},"forces":{})", kChanges);
        categories("as many of all so far", R"("loop":{"data":"subsample"},"forces":{})", kChanges);
        categories("a window", R"("loop":{"data":"window","window":3},"forces":{})", kChanges);
        categories("beside an archive", R"("loop":{"data":"augment","archive":8},"forces":{})", kChanges);
        categories("out of an archive", R"("loop":{"archive":5},"forces":{"memory":0.4,"inflow":0.1,"mutation":0.05})");
        categories("all items and an archive", R"("loop":{"data":"accumulate","archive":5},"forces":{"memory":0.4})",
                   kChanges);
        categories("exact numbers", R"("loop":{"exact":true,"archive":12},
            "forces":{"inflow":0.2,"mutation":0.1,"memory":0.3})",
                   kChanges);
        categories("labs that share data", R"("loop":{"labs":3},"forces":{"exchange":0.2})", kChanges);
        categories("two labs, exact numbers",
                   R"("loop":{"labs":2,"exact":true},"forces":{"exchange":0.2,"inflow":0.1})");
        categories("labs that keep all items", R"("loop":{"labs":3,"data":"accumulate"},"forces":{"exchange":0.2})",
                   kChanges);
        categories("labs with a window", R"("loop":{"labs":3,"data":"window","window":3},"forces":{"exchange":0.2})",
                   kChanges);
        categories("labs that merge", R"("loop":{"labs":3,"exchange":"merge"},"forces":{"exchange":0.3})", kChanges);
        categories("labs that merge and keep all items",
                   R"("loop":{"labs":3,"exchange":"merge","data":"accumulate"},"forces":{"exchange":0.3})", kChanges);
        categories("smoothing", R"("smoothing":0.5,"forces":{})", kChanges);
        categories("smoothing of all items so far", R"("smoothing":0.5,"loop":{"data":"accumulate"},"forces":{})",
                   kChanges);
        categories("a filter at the border", R"("detector":{"truePositives":0.8,"falsePositives":0.1},
            "loop":{"archive":10},"forces":{"inflow":0.1,"memory":0.1,"kinAvoidance":0.9,"mutation":0.02})");
        bell("a bell", R"("forces":{})", kChanges);
        bell("a bell, unbiased", R"("estimator":"unbiased","loop":{"data":"accumulate"},"forces":{})", kChanges);
        bell("a bell that plays safe", R"("loop":{"archive":10},"curation":{"by":"truncation"},
            "forces":{"selection":0.2,"memory":0.3,"inflow":0.1})");
        bell("bells with noise", R"("loop":{"noise":0.3,"data":"window","window":2},"forces":{"inflow":0.05})");
        bell("bells that merge", R"("loop":{"labs":3,"exchange":"merge"},"forces":{"exchange":0.3})", kChanges);
        bell("bells, as many of all so far", R"("loop":{"data":"subsample","labs":2},"forces":{"exchange":0.1})");
        bumps("bumps of a geyser", R"("forces":{"inflow":0.05})");
        bumps("bumps of a geyser, all items", R"("loop":{"data":"accumulate"},"forces":{})");
    }

    void meanDiversityIsTheExpectedOne()
    {
        QFETCH(const QString, model);
        QFETCH(const QString, changes);
        QFETCH(const std::uint32_t, replicates);
        QFETCH(const double, precision);
        fixtures::verifyExpectation(
            fixtures::scenarioOf(model.toStdString(), fixtures::kIdlePopulation, changes.toStdString()), Side::Left,
            replicates, {1, 2, 5, 7, 10}, precision);
    }
};

OUTCROSS_TEST(ExpectationModelTest)
#include "expectation_model_test.moc"
