#include "app/files/shipped.h"
#include "app/session/session.h"
#include "app/shell/text_translation.h"
#include "engine/document/scenario_file.h"
#include "tests/registry.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

QDir runsFolder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/runs"_s};
}

QStringList liveRuns()
{
    return runsFolder().entryList({u"live-*.run"_s});
}

/// The default scenario, played to `generation` and changed there.
void changeAt(Session& session, std::int64_t generation, double inflow)
{
    session.openShipped(scenarioNamed(u"default"_s));
    QTRY_VERIFY(session.snapshot() && session.document().interventions.empty());
    session.conductor().step(generation);
    QTRY_COMPARE(session.snapshot()->generation, generation);
    session.conductor().change(Side::Left, {{Quantity::Inflow, inflow}});
    QTRY_VERIFY(session.isModified());
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"OutcrossTest"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }

    void init() { QVERIFY(runsFolder().removeRecursively()); }

    void aRunWithChangesCanBeOpenedAgainAfterTheProgramEnded()
    {
        {
            Session session(true);
            changeAt(session, 5, 0.25);
        }
        Session session(true);
        QVERIFY(!session.lostRun()); // that was a proper end
        QVERIFY(session.hasLastRun());
        QVERIFY(session.openLastRun());
        QTRY_VERIFY(session.snapshot());
        QCOMPARE(session.document().interventions.at(0).set.at(0).value, 0.25);
        QCOMPARE(session.document().interventions.at(0).at, 6);
        QTRY_COMPARE(session.snapshot()->generation, 5); // where it stood
        QVERIFY(session.filePath().isEmpty());
    }

    void aRunWithoutChangesIsNotKeptAfterAProperEnd()
    {
        {
            Session session(true);
            session.openShipped(scenarioNamed(u"default"_s));
            QTRY_VERIFY(session.snapshot());
            session.conductor().step(5);
            QTRY_COMPARE(session.snapshot()->generation, 5);
            QTRY_VERIFY(!liveRuns().isEmpty());
        }
        QVERIFY(liveRuns().isEmpty());
        QVERIFY(!Session(true).hasLastRun());
    }

    void anotherRunPutsTheChangedOneAside()
    {
        Session session(true);
        changeAt(session, 3, 0.5);
        QTRY_VERIFY(!liveRuns().isEmpty()); // in case of a kill
        QVERIFY(!session.hasLastRun());
        session.openShipped(scenarioNamed(u"default"_s));
        QVERIFY(session.hasLastRun());
        QTRY_VERIFY(session.document().interventions.empty());
        QTRY_VERIFY(liveRuns().isEmpty());
        QVERIFY(session.openLastRun());
        QTRY_COMPARE(session.document().interventions.size(), std::size_t{1});
    }

    void twoProgramsLeaveEachOthersRunsAlone()
    {
        Session one(true);
        changeAt(one, 2, 0.25);
        {
            Session two(true);
            QVERIFY(!two.lostRun()); // the other one lives
            changeAt(two, 4, 0.75);
        }
        one.openShipped(scenarioNamed(u"default"_s));
        QCOMPARE(runsFolder().entryList({u"kept-*.run"_s}).size(), 2);
    }

    void onlyAFewRunsAreKept()
    {
        Session session(true);
        for (int i = 0; i < 5; ++i)
            changeAt(session, 1, 0.1 * (i + 1));
        session.openShipped(scenarioNamed(u"default"_s));
        QCOMPARE(runsFolder().entryList({u"kept-*.run"_s}).size(), 3);
        QVERIFY(session.openLastRun());
        QTRY_VERIFY(!session.document().interventions.empty());
        QCOMPARE(session.document().interventions[0].set[0].value, 0.5);
    }

    /// A kill between two of them could leave a scenario beside another one's generation.
    void whatIsKeptIsOneFile()
    {
        Session session(true);
        changeAt(session, 4, 0.25);
        QTRY_VERIFY(!liveRuns().isEmpty());
        QStringList names = runsFolder().entryList(QDir::Files);
        names.removeIf([](const QString& name) { return name.endsWith(u".lock"_s); });
        QCOMPARE(names.size(), 1);
        session.conductor().step(2);
        QTRY_COMPARE(session.snapshot()->generation, 6);
        const auto kept = [&] {
            QFile file(runsFolder().filePath(names.first()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(kept().left(kept().indexOf('\n')).trimmed(), QByteArray("6"));
        QVERIFY(kept().contains("\"inflow\": 0.25") && kept().endsWith("}\n"));
    }

    void anAutosavedRunThatCannotBeReadIsTold()
    {
        {
            Session session(true);
            changeAt(session, 2, 0.25);
        }
        QFile file(runsFolder().filePath(runsFolder().entryList({u"kept-*.run"_s}).first()));
        QVERIFY(file.resize(40));
        Session session(true);
        session.openShipped(scenarioNamed(u"default"_s));
        QTRY_VERIFY(session.snapshot());
        const QSignalSpy problems(&session, &Session::problem);
        QVERIFY(!session.openLastRun());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(session.snapshot()->generation, 0);
    }

    void recentFilesAreRememberedNewestFirst()
    {
        const QTemporaryDir folder;
        {
            Session session(true);
            session.clearRecentFiles();
            session.openShipped(scenarioNamed(u"default"_s));
            QTRY_VERIFY(session.snapshot());
            QVERIFY(session.saveFile(folder.filePath(u"a.json"_s)));
            QVERIFY(session.saveFile(folder.filePath(u"b.json"_s)));
            QVERIFY(session.saveFile(folder.filePath(u"a.json"_s)));
        }
        Session session(true);
        QCOMPARE(session.recentFiles(), QStringList({folder.filePath(u"a.json"_s), folder.filePath(u"b.json"_s)}));
    }

    void whatCannotBeFoundedNamesItsFileOnce()
    {
        const QTemporaryDir folder;
        Scenario scenario = scenarioNamed(u"default"_s);
        scenario.lineages[Side::Left].columns = {"nosuch", "bill_depth_mm"};
        QFile file(folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(scenarioJson(scenario)));
        file.close();
        Session session(false);
        QSignalSpy problem(&session, &Session::problem);
        QVERIFY(session.openFile(file.fileName()));
        QVERIFY(problem.wait(tests::kPatience));
        const QString told = problem[0][0].toString();
        QVERIFY2(told.startsWith(u"mine.json: AI lineage: "_s), qPrintable(told));
        QCOMPARE(told.count(u"mine.json"_s), 1);
        const QString precise = translated(problem[0][1].value<Text>()); // for a command line
        QVERIFY2(precise.startsWith(u"mine.json: lineages.ai: "_s), qPrintable(precise));
    }

    void ofTwoFilesInQuickSuccessionTheLastIsTheDocument()
    {
        const QTemporaryDir folder;
        Session session(false);
        session.openShipped(scenarioNamed(u"default"_s));
        QTRY_VERIFY(session.snapshot());
        QVERIFY(session.saveFile(folder.filePath(u"a.json"_s)));
        Scenario other = scenarioNamed(u"default"_s);
        other.seed = 77;
        session.openShipped(other);
        QVERIFY(session.openFile(folder.filePath(u"a.json"_s)));
        session.openShipped(other);
        QTRY_COMPARE(session.document().seed, std::uint64_t{77});
        QTRY_VERIFY(session.filePath().isEmpty());
        QVERIFY(!session.isModified());
    }

    void aFileThatCannotBeSavedIsToldAndTheDocumentStaysModified()
    {
        Session session(false);
        session.openShipped(scenarioNamed(u"default"_s));
        QTRY_VERIFY(session.snapshot());
        session.conductor().change(Side::Left, {{Quantity::Inflow, 0.25}});
        QTRY_VERIFY(session.isModified());
        const QSignalSpy problems(&session, &Session::savingFailed);
        QVERIFY(!session.saveFile(u"/proc/none/x.json"_s));
        QCOMPARE(problems.size(), 1);
        QVERIFY(session.isModified());
        QVERIFY(session.filePath().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

OUTCROSS_TEST(SessionTest)
#include "session_test.moc"
