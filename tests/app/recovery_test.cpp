#include "fixtures.h"

#include "app/features/features.h"
#include "app/features/files/system_dialogs.h"
#include "widgets/controls/banner.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kShown = 40;

QDir runsFolder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/runs"_s};
}

/// The other program: plays the default scenario, changes it where `change` says so, tells once it is kept on disk, and
/// waits to be killed.
int playUntilKilled(bool change)
{
    Session session(true);
    session.openShipped(scenarioNamed(QString::fromLatin1(kDefaultScenarioWord)));
    if (!tests::waitFor([&] { return session.snapshot() != nullptr; }))
        return 1;
    session.conductor().step(kShown);
    if (!tests::waitFor([&] { return session.snapshot()->generation == kShown; }))
        return 1;
    if (change)
        session.conductor().change(Side::Left, {{Quantity::Inflow, 0.25}});
    const QString expected = change ? u"inflow\": 0.25"_s : u"\"title\""_s;
    const auto isKept = [&] {
        const QStringList names = runsFolder().entryList({u"live-*.run"_s});
        for (const QString& name : names) {
            QFile run(runsFolder().filePath(name));
            if (run.open(QIODevice::ReadOnly) && run.readLine().trimmed() == QByteArray::number(kShown) &&
                QString::fromUtf8(run.readAll()).contains(expected))
                return true;
        }
        return false;
    };
    if (!tests::waitFor(isKept))
        return 1;
    std::printf("kept\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// That program while it lives.
std::unique_ptr<QProcess> startOther(bool change)
{
    auto program = std::make_unique<QProcess>();
    program->start(QCoreApplication::applicationFilePath(), {change ? u"play-and-change"_s : u"play"_s});
    QByteArray said;
    (void)tests::waitFor([&] {
        said += program->readAllStandardOutput();
        return said.contains("kept") || program->state() == QProcess::NotRunning;
    });
    return said.contains("kept") ? std::move(program) : nullptr;
}

void killOther(bool change)
{
    const auto program = startOther(change);
    QVERIFY(program);
    program->kill(); // SIGKILL: nothing can be tidied up
    QVERIFY(program->waitForFinished(tests::kPatience));
    QCOMPARE(program->exitStatus(), QProcess::CrashExit);
}

/// A start of the program.
struct Started {
    Appearance appearance{*static_cast<QApplication*>(QCoreApplication::instance()), false};
    Session session{true};
    MainWindow window{session, appearance, allFeatures(), systemFileDialogs()};

    Started()
    {
        session.openShipped(scenarioNamed(QString::fromLatin1(kDefaultScenarioWord)));
        window.show();
        (void)tests::waitFor([this] { return session.snapshot() != nullptr; });
    }
    [[nodiscard]] Banner* banner() { return window.findChild<Banner*>(u"banner"_s); }
    [[nodiscard]] QPushButton* offer() { return window.findChild<QPushButton*>(u"bannerAction"_s); }
};

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(runsFolder().removeRecursively()); }

    void theRunOfAKilledProgramIsOfferedAndComesBackWhereItStood()
    {
        killOther(true);
        Started next;
        QVERIFY(next.banner()->isVisible());
        QVERIFY2(next.banner()->text().contains(u"generation 40"_s), qPrintable(next.banner()->text()));
        QVERIFY(next.offer()->isVisible());
        QCOMPARE(next.session.snapshot()->generation, 0); // nothing has happened by itself
        next.offer()->click();
        QVERIFY(!next.banner()->isVisible());
        QTRY_COMPARE(next.session.document().interventions.size(), std::size_t{1});
        QCOMPARE(next.session.document().interventions[0].at, kShown + 1);
        QCOMPARE(next.session.document().interventions[0].set[0].value, 0.25);
        QTRY_COMPARE(next.session.snapshot()->generation, kShown);
    }

    void anOfferThatIsIgnoredStaysInTheMenu()
    {
        killOther(true);
        {
            Started ignoring;
            QTest::keyClick(&ignoring.window, Qt::Key_Escape);
            QVERIFY(!ignoring.banner()->isVisible());
            QVERIFY(!ignoring.session.lostRun());
        }
        Started next;
        QVERIFY(!next.banner()->isVisible()); // told once
        QVERIFY(next.window.actions().named(u"openLast"_s)->isEnabled());
        next.window.actions().named(u"openLast"_s)->trigger();
        QTRY_COMPARE(next.session.document().interventions.size(), std::size_t{1});
        QTRY_COMPARE(next.session.snapshot()->generation, kShown);
    }

    void aRunWithoutChangesIsRecoveredToo()
    {
        killOther(false);
        Started next;
        QVERIFY(next.offer()->isVisible());
        next.offer()->click();
        QTRY_COMPARE(next.session.snapshot()->generation, kShown);
        QVERIFY(next.session.document().interventions.empty());
    }

    void aProgramThatStillRunsIsNotTakenForDead()
    {
        const auto alive = startOther(true);
        QVERIFY(alive);
        {
            Started next;
            QVERIFY(!next.banner()->isVisible());
            QVERIFY(!next.session.hasLastRun());
        }
        alive->kill();
        QVERIFY(alive->waitForFinished(tests::kPatience));
        QVERIFY(Started().session.lostRun());
    }

    void ofTwoKilledProgramsBothRunsAreKept()
    {
        const auto one = startOther(false);
        const auto two = startOther(true);
        QVERIFY(one && two);
        for (QProcess* program : {one.get(), two.get()}) {
            program->kill();
            QVERIFY(program->waitForFinished(tests::kPatience));
        }
        Started next;
        QCOMPARE(runsFolder().entryList({u"kept-*.run"_s}).size(), 2);
        QVERIFY(next.session.openLostRun());
        QTRY_COMPARE(next.session.document().interventions.size(), std::size_t{1}); // the newer one
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(u"OutcrossTest"_s);
    QCoreApplication::setApplicationName(u"recovery_test"_s);
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (word.startsWith(u"play"_s)) {
        const QApplication application(argc, argv);
        return playUntilKilled(word.endsWith(u"change"_s));
    }
    const QTemporaryDir folder; // for this program and those that it starts
    qputenv("XDG_DATA_HOME", folder.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    QApplication application(argc, argv);
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "recovery_test.moc"
