#include "engine/base/errors.h"
#include "engine/document/data_offer.h"
#include "engine/kinds/catalogue.h"
#include "tests/app/files.h"
#include "tests/app/fixtures.h"
#include "tests/registry.h"
#include "widgets/controls/banner.h"
#include "widgets/sheets/model_kinds.h"

#include <QPushButton>
#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

const QString kData = QStringLiteral(OUTCROSS_SOURCE_DIR "/resources/data/");

} // namespace

/// Data that are opened as if they were a scenario.
class DataOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void theWindowOffersThemToTheSideThatCanStartFromThem_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isModels");
        QTest::addColumn<QString>("kind");
        QTest::newRow("numbers") << u"old_faithful.csv"_s << u"table of numbers"_s << true << u"mixture"_s;
        QTest::newRow("text") << u"newton_opticks.txt"_s << u"is a text"_s << true << u"ngram"_s;
        QTest::newRow("images") << u"optdigits.idx3-ubyte"_s << u"holds images"_s << true << u"autoencoder"_s;
        QTest::newRow("genotypes") << u"nancycats.csv"_s << u"table of genotypes"_s << false << u"diploid"_s;
        QTest::newRow("pedigree") << u"habsburg.csv"_s << u"is a pedigree"_s << false << u"pedigree"_s;
    }
    void theWindowOffersThemToTheSideThatCanStartFromThem()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, words);
        QFETCH(const bool, isModels);
        QFETCH(const QString, kind);
        fixtures::OpenWindow open;
        QVERIFY(!open.session.openFile(kData + file));
        auto* banner = open.find<Banner>("banner");
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().startsWith(file + u' ') && banner->text().contains(words), qPrintable(banner->text()));
        QVERIFY(banner->severity() == Banner::Severity::Info);
        auto* action = open.find<QPushButton>("bannerAction");
        QVERIFY(action->isVisible());
        action->click();
        const Side side = isModels ? Side::Left : Side::Right;
        const std::string path = (kData + file).toStdString();
        QTRY_COMPARE(open.session.document().lineages[side].data, path);
        QCOMPARE(open.session.document().lineages[side].kind, kind.toStdString());
        QVERIFY2(!banner->isVisible(), qPrintable(banner->text()));
    }

    /// It has nothing of the scenario that was there before, and undoing brings that back.
    void whatStartsFromThemIsADocumentOfItsOwn()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        open.session.conductor().step(3);
        QVERIFY(open.waitForGeneration(3));
        open.session.conductor().change(Side::Right, {{Quantity::Inflow, 0.25}});
        QTRY_VERIFY(open.session.isModified());
        QVERIFY(open.session.saveFile(folder.filePath(u"old.json"_s)));
        const std::string before = open.session.document().title;
        QVERIFY(!open.session.openFile(kData + u"iris.csv"_s));
        open.find<QPushButton>("bannerAction")->click();
        QTRY_COMPARE(open.session.document().title, std::string("iris.csv"));
        QVERIFY2(open.window.windowTitle().startsWith(u"iris.csv"_s), qPrintable(open.window.windowTitle()));
        QVERIFY(open.session.filePath().isEmpty());
        const Scenario document = open.session.document();
        QVERIFY(document.about.empty() && document.question.empty() && document.source.empty());
        QVERIFY(document.interventions.empty());
        QCOMPARE(open.session.snapshot()->generation, 0);
        open.session.conductor().undo();
        QTRY_COMPARE(open.session.document().title, before);
        QCOMPARE(open.session.filePath(), folder.filePath(u"old.json"_s));
    }

    void anyLineageCanBecomeOneThatLearnsFromThem()
    {
        Scenario current = scenarioNamed(u"default"_s);
        for (const KindRow& row : catalogue()) {
            LineageSpec& spec = current.lineages[sideOf(row.nature)];
            const LineageSpec before = spec;
            spec = row.nature == Nature::Model ? usualModel(std::string(row.id)) : before;
            for (const DataKind kind :
                 {DataKind::Numbers, DataKind::Genotypes, DataKind::Pedigree, DataKind::Text, DataKind::Images}) {
                const Scenario next = scenarioFrom(current, kind, "/data/herd.csv");
                QCOMPARE(next.lineages[*sideFor(kind)].data, std::string("/data/herd.csv"));
                QCOMPARE(next.title, std::string("herd.csv"));
            }
            spec = before;
        }
    }

    void oneImageIsNoOffer()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        QVERIFY(!open.session.openFile(written(folder, u"cat.png"_s, "\x89PNG\r\n\x1A\nrest")));
        QVERIFY(open.find<Banner>("banner")->text().startsWith(u"cat.png is one image"));
        QVERIFY(!open.find<QPushButton>("bannerAction")->isVisible());
    }

    /// What would be refused is not offered.
    void dataThatCannotBeLearnedAreToldWithTheReason()
    {
        fixtures::OpenWindow open;
        const QTemporaryDir folder;
        QByteArray table("x;y\n");
        for (int i = 0; i < 20; ++i)
            table += QByteArray::number(i * i) + ";" + QByteArray::number(i % 5) + ",5\n";
        const auto told = [&](const QString& name, const QByteArray& bytes) {
            return !open.session.openFile(written(folder, name, bytes)) ? open.find<Banner>("banner")->text()
                                                                        : u"opened"_s;
        };
        const QString refused = told(u"t.csv"_s, table + "1.234;2,5\n");
        QVERIFY2(refused.contains(u"t.csv, line 22, column \"x\": \"1.234\" can be read in two ways"),
                 qPrintable(refused));
        QVERIFY(!open.find<QPushButton>("bannerAction")->isVisible());
        const QString bytes = told(u"b.json"_s, QByteArray("\x7F"
                                                           "ELF\0\1\0\2\0\0\0",
                                                           11));
        QVERIFY2(bytes.contains(u"b.json: this is not a text file"), qPrintable(bytes));
        QVERIFY(told(u"u.csv"_s, table).contains(u"u.csv is a table of numbers"));
        QVERIFY(open.find<QPushButton>("bannerAction")->isVisible());
    }

    void commandsSayWhatToWrite()
    {
        const auto said = [](const QString& file) {
            try {
                (void)scenarioNamed(file);
            } catch (const InputError& error) {
                return QString::fromUtf8(error.what());
            }
            return QString();
        };
        QVERIFY(said(kData + u"iris.csv"_s).contains(u"iris.csv is a table of numbers, not a scenario"));
        QVERIFY(said(kData + u"iris.csv"_s).contains(u"\"kind\": \"mixture\", \"data\": "));
        QVERIFY(said(kData + u"habsburg.csv"_s).contains(u"outcross pedigree"));
        const QTemporaryDir folder;
        QVERIFY(said(written(folder, u"no.json"_s, "{\"format\": 1,")).contains(u"no.json"));
        QVERIFY(!said(written(folder, u"no.json"_s, "{\"format\": 1,")).contains(u"not a scenario"));
    }

    void dataWithoutTheMarkOfAPathAreToldHowToWriteThem()
    {
        for (const char* kind : {"mixture", "gaussian", "ngram", "autoencoder", "diploid", "pedigree"}) {
            LineageSpec spec;
            spec.kind = kind;
            spec.data = "img8";
            try {
                (void)prepareOrigin(spec, Side::Left, shippedData());
                QFAIL("nothing was refused");
            } catch (const InputError& error) {
                QVERIFY2(QByteArray(error.what()).contains("as in \"./img8\""), error.what());
            }
        }
    }

    /// What the lineage is already, where that can learn from the file, stays.
    void aKindThatCanLearnFromItStays()
    {
        LineageSpec current;
        current.kind = "kde";
        current.size = 77;
        current.data = "penguins";
        current.columns = {"a", "b"};
        current.learning.bandwidth = 0.5;
        const LineageSpec next = lineageFrom(current, DataKind::Numbers, "new.csv");
        QCOMPARE(next.kind, std::string("kde"));
        QCOMPARE(next.size, std::int64_t{77});
        QCOMPARE(next.learning.bandwidth, 0.5);
        QVERIFY(next.columns.empty());
        QCOMPARE(lineageFrom(current, DataKind::Text, "a.txt").kind, std::string("ngram"));
        QVERIFY(lineageFrom(current, DataKind::Text, "a.txt").size >= 1000);
        QCOMPARE(lineageFrom(current, DataKind::OneColumn, "a.csv").kind, std::string("gaussian"));
        const LineageSpec characters = lineageFrom(current, DataKind::Characters, "a.txt");
        QCOMPARE(characters.kind, std::string("ngram"));
        QVERIFY(characters.learning.text.unit == TextUnit::Characters);
    }

    /// A name with control characters, or one of megabytes, in every message of the session.
    void namesReachNoTerminalAndHideNoReason()
    {
        fixtures::OpenWindow open;
        QString problem;
        connect(&open.session, &Session::problem, this, [&](const QString& sentence) { problem = sentence; });
        for (const QString& name : {u"\x1B[31m.json"_s, u"a\nb.json"_s, u"\x202Egpj.exe"_s, QString(3'000'000, u'x')}) {
            QVERIFY(!open.session.openFile(u"/nowhere/"_s + name));
            QVERIFY2(problem.size() < 300 && problem.endsWith(u": there is no such file"), qPrintable(problem));
            for (const QChar c : problem)
                QVERIFY(c.isPrint());
        }
    }
};

OUTCROSS_TEST(DataOfferTest)
#include "data_offer_test.moc"
