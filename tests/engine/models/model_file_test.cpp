#include "engine/base/errors.h"
#include "engine/models/model_file.h"
#include "engine/models/points/categorical_model.h"
#include "engine/models/points/gaussian_model.h"
#include "engine/models/points/histogram_model.h"
#include "engine/models/points/kde_model.h"
#include "engine/models/points/mixture_model.h"
#include "tests/engine/data/refusal.h"
#include "tests/registry.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace outcross;

/// Models saved as text and restored.
class ModelFileTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersReadBackBitForBit();
    void restoredModelsDrawTheSame_data() { models(); }
    void restoredModelsDrawTheSame();
    void everyCutTextIsRefused_data() { models(); }
    void everyCutTextIsRefused();
    void damageIsRefusedOrHarmless_data() { models(); }
    void damageIsRefusedOrHarmless();
    void badTextsAreRefusedInWords_data();
    void badTextsAreRefusedInWords();

private:
    static void models();
};

namespace
{

Points somePoints(Eigen::Index rows, Eigen::Index columns)
{
    Stream stream(2, 0, 0, 0);
    return KdeModel(columns).sample(rows, stream);
}

/// Fitted to items, where it has any, restored, used: what it draws, and draws again after another fit.
struct Case {
    std::string saved;
    std::function<std::string(const std::string& text)> savedAgain;
    std::function<std::vector<double>(const std::string& text)> drawnAfter; ///< Of the restored model.
    std::vector<double> drawn;                                              ///< Of the one that was saved.
};

template <class Kind> std::vector<double> drawnFrom(Kind model)
{
    Stream stream(9, 0, 0, 0);
    const auto first = model.sample(50, stream);
    model.fit(first, stream.block(7), {});
    const auto second = model.sample(50, stream);
    std::vector<double> all;
    for (const auto* items : {&first, &second})
        all.insert(all.end(), items->data(), items->data() + items->size());
    return all;
}

template <class Kind> Case caseOf(const Kind& model)
{
    return {model.saved(), [](const std::string& text) { return Kind::restored(text, "t").saved(); },
            [](const std::string& text) { return drawnFrom(Kind::restored(text, "t")); }, drawnFrom(model)};
}

template <class Kind> Kind fitted(Kind model, const Points& sample)
{
    model.fit(sample, {3, 0, 0, 0}, {});
    return model;
}

Case caseNamed(const QString& name)
{
    if (name == QStringLiteral("categorical"))
        return caseOf(CategoricalModel({1.0 / 3, 0.1, 0, 0.7, 1e-300}));
    if (name == QStringLiteral("gaussian"))
        return caseOf(fitted(GaussianModel(VarianceEstimator::Unbiased), somePoints(10, 1)));
    if (name == QStringLiteral("mixture"))
        return caseOf(fitted(MixtureModel(3), somePoints(60, 2)));
    if (name == QStringLiteral("mixture, not fitted"))
        return caseOf(MixtureModel(3));
    if (name == QStringLiteral("kde"))
        return caseOf(fitted(KdeModel(2, 0.1), somePoints(12, 2)));
    if (name == QStringLiteral("kde by rule"))
        return caseOf(fitted(KdeModel(1), somePoints(12, 1)));
    return caseOf(fitted(HistogramModel(-3, 3, 7, 0.3), somePoints(12, 1)));
}

} // namespace

void ModelFileTest::models()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind :
         {"categorical", "gaussian", "mixture", "mixture, not fitted", "kde", "kde by rule", "histogram"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ModelFileTest::numbersReadBackBitForBit()
{
    const std::vector<double> numbers{0.1, -0.0, 5e-324, 1.7976931348623157e308, 1.0 / 3, -2, 1e22};
    ModelWriter writer("numbers", 3);
    writer.write("all", numbers);
    const std::string text = writer.finished();
    QVERIFY(text.starts_with("outcross numbers 3\nall 0.1 -0 5e-324 "));
    ModelReader reader(text, "t", "numbers", 3);
    const std::vector<double> back = reader.numbers("all", numbers.size());
    reader.finish();
    QVERIFY(back == numbers);
    QVERIFY(std::signbit(back[1]));
}

void ModelFileTest::restoredModelsDrawTheSame()
{
    QFETCH(QString, kind);
    const Case one = caseNamed(kind);
    QCOMPARE(one.savedAgain(one.saved), one.saved);
    QVERIFY(one.drawnAfter(one.saved) == one.drawn);
}

void ModelFileTest::everyCutTextIsRefused()
{
    QFETCH(QString, kind);
    const Case one = caseNamed(kind);
    for (std::size_t size = 0; size < one.saved.size(); ++size) {
        const std::string said = refusalOf([&] { return one.savedAgain(one.saved.substr(0, size)); });
        QVERIFY2(said.starts_with("t"), said.c_str());
    }
    QVERIFY(refusalOf([&] { return one.savedAgain(one.saved + "end\n"); }) != "accepted");
}

void ModelFileTest::damageIsRefusedOrHarmless()
{
    // Any byte changed to any of some others: refused in words, or a lawful model that can be drawn from.
    QFETCH(QString, kind);
    const Case one = caseNamed(kind);
    int refused = 0;
    for (std::size_t at = 0; at < one.saved.size(); ++at) {
        for (const char other : {'9', '-', ' ', '\n', 'e', 'x', '\0'}) {
            std::string damaged = one.saved;
            damaged[at] = other;
            try {
                (void)one.drawnAfter(damaged);
            } catch (const InputError& error) {
                QVERIFY(std::string(error.what()).starts_with("t"));
                ++refused;
            }
        }
    }
    QVERIFY(refused > static_cast<int>(3 * one.saved.size()));
}

void ModelFileTest::badTextsAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("another kind") << QByteArray("outcross kde 1\n")
                                  << QByteArray(
                                         "t: this is not a saved model that begins with \"outcross gaussian 1\"");
    QTest::newRow("a later version") << QByteArray("outcross gaussian 2\n")
                                     << QByteArray(
                                            "t: this is not a saved model that begins with \"outcross gaussian 1\"");
    QTest::newRow("empty") << QByteArray() << QByteArray("t, line 1: the file ends here, unfinished");
    const QByteArray start("outcross gaussian 1\nunbiased 0\n");
    QTest::newRow("not a number") << start + "mean x\n"
                                  << QByteArray("t, line 3: \"mean\" and finite numbers (1) were expected");
    QTest::newRow("infinite") << start + "mean inf\n"
                              << QByteArray("t, line 3: \"mean\" and finite numbers (1) were expected");
    QTest::newRow("two numbers") << start + "mean 1 2\n"
                                 << QByteArray("t, line 3: \"mean\" and finite numbers (1) were expected");
    QTest::newRow("another key") << start + "variance 1\n"
                                 << QByteArray("t, line 3: \"mean\" and finite numbers (1) were expected");
    QTest::newRow("half") << QByteArray("outcross gaussian 1\nunbiased 0.5\n")
                          << QByteArray("t, line 2: a whole number was expected, not 0.5");
    QTest::newRow("out of range") << QByteArray("outcross gaussian 1\nunbiased 2\n")
                                  << QByteArray("t, line 2: unbiased from 0 to 1 was expected, not 2");
    QTest::newRow("more") << start + "mean 1\nvariance 1\nend\nend\n" << QByteArray("t, line 5: \"end\" was expected");
}

void ModelFileTest::badTextsAreRefusedInWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const std::string said = refusalOf([&] { return GaussianModel::restored(text.toStdString(), "t"); });
    QCOMPARE(QByteArray::fromStdString(said), message);
}

OUTCROSS_TEST(ModelFileTest)
#include "model_file_test.moc"
