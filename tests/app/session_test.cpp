#include "app/session.h"
#include "app/shipped.h"
#include "engine/experiment/scenario_file.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

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

    void aRunWithChangesCanBeOpenedAgainAfterTheProgramEnded()
    {
        {
            Session session(true);
            session.openShipped(scenarioNamed(u"default"_s));
            QTRY_VERIFY(session.snapshot());
            session.conductor().step(5);
            QTRY_COMPARE(session.snapshot()->generation, 5);
            session.conductor().change(Family::Ai, {{Quantity::Inflow, 0.25}});
            QTRY_VERIFY(session.isModified());
        }
        Session session(true);
        QVERIFY(session.hasLastRun());
        QVERIFY(session.openLastRun());
        QTRY_VERIFY(session.snapshot());
        QCOMPARE(session.document().interventions.at(0).set.at(0).value, 0.25);
        QCOMPARE(session.document().interventions.at(0).at, 6);
    }

    void aRunWithChangesIsKeptBeforeTheProgramEndsAndWhenAnotherIsOpened()
    {
        const auto lastInflow = [] {
            Session other(true); // as the next start would find it; it has no changes, so it keeps nothing itself
            if (!other.openLastRun() || !QTest::qWaitFor([&] { return other.snapshot() != nullptr; }))
                return -1.0;
            const auto& changes = other.document().interventions;
            return changes.empty() ? -1.0 : changes.front().set.front().value;
        };
        Session session(true);
        session.openShipped(scenarioNamed(u"default"_s));
        QTRY_VERIFY(session.snapshot());
        session.conductor().step(3);
        QTRY_COMPARE(session.snapshot()->generation, 3);
        session.conductor().change(Family::Ai, {{Quantity::Inflow, 0.5}});
        QTRY_COMPARE_WITH_TIMEOUT(lastInflow(), 0.5, 10'000);
        session.conductor().change(Family::Ai, {{Quantity::Inflow, 0.75}});
        QTRY_COMPARE(session.document().interventions.front().set.front().value, 0.75);
        session.openShipped(scenarioNamed(u"default"_s));
        QCOMPARE(lastInflow(), 0.75);
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
        scenario.lineages[Family::Ai].columns = {"nosuch", "bill_depth_mm"};
        QFile file(folder.filePath(u"mine.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(scenarioJson(scenario)));
        file.close();
        Session session(false);
        QSignalSpy problem(&session, &Session::problem);
        QVERIFY(session.openFile(file.fileName()));
        QVERIFY(problem.wait());
        const QString told = problem[0][0].toString();
        QVERIFY2(told.startsWith(u"mine.json: lineages.ai: "_s), qPrintable(told));
        QCOMPARE(told.count(u"mine.json"_s), 1);
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
        session.conductor().change(Family::Ai, {{Quantity::Inflow, 0.25}});
        QTRY_VERIFY(session.isModified());
        const QSignalSpy problems(&session, &Session::problem);
        QVERIFY(!session.saveFile(u"/proc/none/x.json"_s));
        QCOMPARE(problems.size(), 1);
        QVERIFY(session.isModified());
        QVERIFY(session.filePath().isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
