#include "tests/engine/shared/fixtures.h"

#include "engine/base/errors.h"
#include "engine/document/origins.h"
#include "engine/kinds/catalogue.h"
#include "engine/retraining/pool.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;

namespace
{

/// A scenario with this model beside a small herd.
std::string with(const QByteArray& model)
{
    return "{\"format\": 1, \"title\": \"t\", \"seed\": 1, \"generations\": 3, \"lineages\": {\"ai\": {" +
           model.toStdString() +
           "}, \"population\": {\"kind\": \"diploid\", \"size\": 10, \"variants\": 4, \"forces\": {}}}}";
}

QString complaintAbout(const QByteArray& model)
{
    const DataLibrary data = fixtures::library();
    try {
        const Scenario scenario = parseScenario(with(model), "file.json", {});
        static_cast<void>(prepareOrigins(scenario, data));
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

/// How models learn, as scenario files say it.
class LearningFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackEqual_data()
    {
        QTest::addColumn<QByteArray>("model");
        const auto row = [](const char* name, const char* model) { QTest::newRow(name) << QByteArray(model); };
        row("window", R"("kind": "categorical", "size": 20, "loop": {"data": "window", "window": 5, "exact": true})");
        row("archive", R"("kind": "gaussian", "size": 20, "loop": {"archive": 30}, "forces": {"memory": 0.2})");
        row("labs", R"("kind": "categorical", "size": 20, "loop": {"labs": 4, "exchange": "merge"},
                       "forces": {"exchange": 0.1})");
        row("noise", R"("kind": "mixture", "size": 50, "variants": 3, "shape": "ring", "spacing": 20,
                        "loop": {"noise": 0.1, "data": "augment", "archive": 10})");
        row("temperature", R"("kind": "categorical", "size": 20, "curation": {"by": "temperature"},
                              "forces": {"selection": 0.2})");
        row("verification", R"("kind": "gaussian", "size": 20, "curation": {"by": "verification", "keepRight": 0.9},
                               "forces": {"selection": 0.5})");
        row("detector", R"("kind": "histogram", "size": 20, "variants": 8, "smoothing": 0.5,
                           "detector": {"truePositives": 0.8, "falsePositives": 0.1}, "forces": {"kinAvoidance": 1})");
        row("kde", R"("kind": "kde", "size": 50, "variants": 2, "bandwidth": 0.3)");
        row("adversarial", R"("kind": "adversarial", "size": 50, "variants": 8, "shape": "ring",
                              "network": {"hidden": 8, "steps": 5, "packing": 2, "start": "last"})");
        row("regression", R"("kind": "regression", "size": 50, "regression": {"features": 5, "noise": 0.5},
                             "loop": {"data": "accumulate"})");
        row("autoencoder", R"("kind": "autoencoder", "size": 50, "data": "optdigits",
                              "network": {"latent": 3, "beta": 0.5, "steps": 10})");
        row("ngram", R"("kind": "ngram", "size": 1000, "data": "austen_pride",
                        "text": {"unit": "characters", "order": 4, "smoothing": "wittenBell"},
                        "curation": {"by": "beam", "keep": 3}, "watermark": {"greenShare": 0.25, "bias": 1},
                        "forces": {"selection": 0.5, "kinAvoidance": 0.5})");
        row("neural text", R"("kind": "neural-text", "size": 1000, "data": "newton_opticks",
                              "text": {"unit": "characters"}, "network": {"hidden": 16, "steps": 3})");
    }

    void whatIsWrittenReadsBackEqual()
    {
        QFETCH(QByteArray, model);
        const Scenario scenario = parseScenario(with(model), "file.json", {});
        QVERIFY(parseScenario(scenarioJson(scenario), "again.json", {}) == scenario);
        QVERIFY(!(scenario.lineages[Side::Left].learning == Learning{}));
        Run run = fixtures::runOf(scenario);
        run.step({});
        const auto measures = run.history(Side::Left).measures(1);
        QCOMPARE(measures.size(), findKind(scenario.lineages[Side::Left].kind)->measures.size());
    }

    void whatCannotBeIsRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* model, const char* says) {
            QTest::newRow(name) << QByteArray(model) << QString::fromUtf8(says);
        };
        row("loop", R"("kind": "categorical", "size": 20, "loop": {"data": "never"})",
            "lineages.ai.loop.data: expected");
        row("window elsewhere", R"("kind": "categorical", "size": 20, "loop": {"window": 3})",
            "lineages.ai.loop.window: unknown key");
        row("noise in categories", R"("kind": "categorical", "size": 20, "loop": {"noise": 1})",
            "lineages.ai.loop.noise: unknown key");
        row("augment without archive", R"("kind": "gaussian", "size": 20, "loop": {"data": "augment"})",
            "set loop.archive to how many");
        row("memory without archive", R"("kind": "gaussian", "size": 20, "forces": {"memory": 0.1})",
            "needs an archive");
        row("exchange without labs", R"("kind": "gaussian", "size": 20, "forces": {"exchange": 0.1})",
            "needs several labs");
        row("selection of nothing", R"("kind": "gaussian", "size": 20, "forces": {"selection": 0.1})", "\"curation\"");
        row("too cold", R"("kind": "categorical", "size": 20, "curation": {"by": "temperature"},
                           "forces": {"selection": 1})",
            "must be in");
        row("truncated categories", R"("kind": "categorical", "size": 20, "curation": {"by": "truncation"})",
            "lineages.ai.curation.by: expected \"temperature\"");
        row("merged mixtures", R"("kind": "mixture", "size": 20, "loop": {"labs": 2, "exchange": "merge"})",
            "cannot be averaged");
        row("deaf detector", R"("kind": "gaussian", "size": 20, "detector": {"falsePositives": 1})", "must be below 1");
        row("text without text", R"("kind": "ngram", "size": 1000)", "needs a text");
        row("text that is a table", R"("kind": "ngram", "size": 1000, "data": "iris", "text": {"order": 6})",
            "lineages.ai.text.order");
        row("digits that are a table", R"("kind": "autoencoder", "size": 100, "data": "iris")", "iris");
        row("images without images", R"("kind": "autoencoder", "size": 100)", "needs images");
        row("too few labels", R"("kind": "regression", "size": 10)", "size");
        row("mutation of a regression", R"("kind": "regression", "size": 60, "forces": {"mutation": 0.1})",
            "does not act");
        row("too much memory",
            R"("kind": "neural-text", "size": 1000, "data": "austen_pride", "network": {"hidden": 500}
            )",
            "units");
        row("watermark of points", R"("kind": "kde", "size": 100, "watermark": {})", "watermark: unknown key");
    }

    void whatCannotBeIsRefusedInOneLine()
    {
        QFETCH(QByteArray, model);
        QFETCH(QString, says);
        const QString complaint = complaintAbout(model);
        QVERIFY(!complaint.isEmpty());
        QVERIFY2(complaint.contains(says), qPrintable(complaint));
        QVERIFY(!complaint.contains(u'\n'));
    }

    void whatAccumulatesBeyondMemoryIsRefusedBeforeItIsTaken()
    {
        LoopSpec loop;
        loop.data = DataLoop::Accumulate;
        Pool<Points> pool(loop, nullptr);
        const Points few = Points::Zero(1, 2);
        Stream stream(1, 0, 0, 0);
        for (int generation = 0; generation < 34; ++generation)
            pool.keep(Points::Zero(1'000'000, 2)); // 16 MB each, twice that while a generation is put together
        QVERIFY_EXCEPTION_THROWN(static_cast<void>(pool.trainingSet(few, stream)), InputError);
    }
};

OUTCROSS_TEST(LearningFileTest)
#include "learning_file_test.moc"
