#include "app/commands/expect_command.h"
#include "app/commands/run_command.h"
#include "app/commands/survey_command.h"
#include "app/commands/sweep_command.h"
#include "app/features/features.h"
#include "app/features/files/outside_dialog.h"
#include "app/features/files/system_dialogs.h"
#include "engine/base/errors.h"
#include "engine/document/scenario_file.h"
#include "fixtures.h"
#include "tests/app/files.h"
#include "tests/registry.h"
#include "widgets/controls/banner.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

/// Lessons travel between strangers: what they read from outside of their folder is asked for.
class LessonsTest : public QObject
{
    Q_OBJECT

    /// A lesson in a folder of its own that reads the table beside that.
    [[nodiscard]] static QString lesson(const QTemporaryDir& folder, const QByteArray& data = "../secret.csv")
    {
        QDir(folder.path()).mkdir(u"lesson"_s);
        QByteArray table = "height\n";
        for (int i = 0; i < 40; ++i)
            table += QByteArray::number(i % 7 + 0.5 * i) + '\n';
        (void)written(folder, u"secret.csv"_s, table);
        (void)written(folder, u"lesson/own.csv"_s, table);
        return written(folder, u"lesson/lesson.json"_s,
                       R"({"format":1,"title":"Heights","seed":1,"generations":5,"lineages":{
                         "ai":{"kind":"gaussian","size":20,"data":")" +
                           data + R"("},"population":{"kind":"diploid","size":10,"variants":4}}})");
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"OutcrossTest"_s);
        QCoreApplication::setApplicationName(u"lessons_test"_s);
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void commandsRefuseUnlessTheyAreTold()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        int results = 0;
        for (const Outside outside : {Outside::Refused, Outside::Allowed}) {
            const int code = outside == Outside::Refused ? kExitBadInput : kExitOk;
            const QString output = folder.filePath(u"out%1"_s.arg(++results));
            QCOMPARE(executeRun({.file = file, .output = output, .outside = outside}), code);
            QCOMPARE(QFile::exists(output), outside == Outside::Allowed);
            QCOMPARE(
                executeSurvey(
                    {.file = file, .generation = 2, .sample = 3, .output = output + u".csv"_s, .outside = outside}),
                code);
            QCOMPARE(executeExpect({.file = file, .output = output + u".expected.csv"_s, .outside = outside}), code);
            SweepCommand sweep{.file = file,
                               .x = parseSweepAxis("inflow=0:0.1:2"),
                               .y = parseSweepAxis("population.size=10:20:2"),
                               .replicates = 1,
                               .output = output + u"-sweep"_s,
                               .outside = outside};
            QCOMPARE(executeSweep(sweep), code);
        }
        // Of the window's commands the reading alone: the rest needs an application of its own.
        QVERIFY_EXCEPTION_THROWN((void)scenarioNamed(file), InputError);
        QCOMPARE(scenarioNamed(file, Outside::Allowed).title, std::string("Heights"));
    }

    void theRefusalNamesFilePlaceAndOption()
    {
        const QTemporaryDir folder;
        try {
            (void)scenarioNamed(lesson(folder));
            QFAIL("was read");
        } catch (const InputError& error) {
            const std::string said = error.what();
            for (const char* part : {"lesson.json", "lineages.ai.data", "secret.csv", "--allow-outside"})
                QVERIFY2(said.find(part) != std::string::npos, said.c_str());
        }
    }

    void dataOfItsOwnNeedNoQuestion()
    {
        const QTemporaryDir folder;
        fixtures::OpenWindow open;
        QVERIFY(open.session.openFile(lesson(folder, "own.csv")));
        QVERIFY(open.asked.empty());
        QTRY_COMPARE(open.session.document().title, std::string("Heights"));
        QVERIFY(scenarioNamed(lesson(folder, "own.csv")).title == "Heights");
    }

    void theWindowAsksAndWithoutConsentNothingChanges()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        fixtures::OpenWindow open;
        const std::string before = open.session.document().title;
        open.nextPath = file;
        open.trigger("open");
        QCOMPARE(open.asked.size(), std::size_t{1});
        QCOMPARE(open.asked[0].scenario, file);
        QCOMPARE(open.asked[0].data.size(), std::size_t{1});
        QCOMPARE(open.asked[0].data[0].path, folder.filePath(u"secret.csv"_s).toStdString());
        QVERIFY(open.find<Banner>("banner")->text().contains(u"lesson.json"_s));
        QCOMPARE(open.session.document().title, before);
        QVERIFY(!open.session.openFile(file)); // asked again
        QCOMPARE(open.asked.size(), std::size_t{2});
    }

    void consentHoldsForTheSessionAndForThoseData()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        fixtures::OpenWindow open;
        open.nextConsent = Consent::Once;
        QVERIFY(open.session.openFile(file));
        QTRY_COMPARE(open.session.document().title, std::string("Heights"));
        QVERIFY(open.session.openFile(file));
        QCOMPARE(open.asked.size(), std::size_t{1});
        (void)written(folder, u"other.csv"_s, "x\n1\n2\n3\n");
        (void)lesson(folder, "../other.csv"); // the same lesson wants something else
        QVERIFY(open.session.openFile(file));
        QCOMPARE(open.asked.size(), std::size_t{2});
    }

    void consentIsRememberedWhereThatWasSaid()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        int asked = 0;
        const auto opens = [&](Consent consent) {
            Session session(true);
            session.setAskOutside([&](const OutsideRequest&) {
                ++asked;
                return consent;
            });
            return session.openFile(file);
        };
        QVERIFY(opens(Consent::Once));
        QVERIFY(!opens(Consent::No));
        QCOMPARE(asked, 2);
        QVERIFY(opens(Consent::Always));
        QVERIFY(opens(Consent::No));
        QCOMPARE(asked, 3);
        // What is kept says nothing of anybody's folders.
        for (const QString& print : QSettings().value(u"trustedLessons"_s).toStringList())
            QVERIFY2(!print.contains(u'/'), qPrintable(print));
    }

    void withoutAnybodyToAskTheAnswerIsNo()
    {
        const QTemporaryDir folder;
        Session session(false);
        const QSignalSpy problems(&session, &Session::problem);
        QVERIFY(!session.openFile(lesson(folder)));
        QCOMPARE(problems.size(), 1);
        QVERIFY(session.openFile(lesson(folder), Outside::Allowed));
    }

    void whatIsSavedNamesDataFromItsOwnFolderAndIsTrusted()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        fixtures::OpenWindow open;
        open.nextConsent = Consent::Once;
        QVERIFY(open.session.openFile(file));
        QTRY_COMPARE(open.session.document().title, std::string("Heights"));
        QVERIFY(QDir(folder.path()).mkpath(u"elsewhere/deep"_s));
        open.nextConsent = Consent::No;
        for (const auto& [name, data] : {std::pair{u"elsewhere/deep/mine.json"_s, "\"../../secret.csv\""_ba},
                                         std::pair{u"mine.json"_s, "\"secret.csv\""_ba},
                                         std::pair{u"lesson/mine.json"_s, "\"../secret.csv\""_ba}}) {
            const QString saved = folder.filePath(name);
            QVERIFY(open.session.saveFile(saved));
            const QByteArray text = contents(saved);
            QVERIFY2(text.contains(data), text.constData());
            QVERIFY2(!text.contains(folder.path().toUtf8()), text.constData());
            QVERIFY(open.session.openFile(saved));
        }
        QCOMPARE(open.asked.size(), std::size_t{1});
    }

    /// Chosen in a file dialog, or dropped, and then saved: at the next start nobody asks about them.
    void dataThatTheUserChoseHerselfAreNotAskedForAgain()
    {
        const QTemporaryDir folder;
        (void)lesson(folder);
        QVERIFY(QDir(folder.path()).mkpath(u"results"_s));
        const QString saved = folder.filePath(u"results/scenario.json"_s);
        int asked = 0;
        const auto no = [&](const OutsideRequest&) {
            ++asked;
            return Consent::No;
        };
        {
            Session session(true);
            session.setAskOutside(no);
            session.openShipped(scenarioNamed(u"default"_s));
            QTRY_VERIFY(session.snapshot());
            QSignalSpy told(&session, &Session::saved);
            QVERIFY(session.saveFile(folder.filePath(u"plain.json"_s)));
            QVERIFY(told[0][0].toString().isEmpty());
            LineageSpec own = session.document().lineages[Side::Left];
            own.kind = "histogram";
            own.columns.clear();
            own.data = folder.filePath(u"secret.csv"_s).toStdString();
            session.conductor().refound(Side::Left, own);
            QTRY_COMPARE(session.document().lineages[Side::Left].data, own.data);
            QVERIFY(session.saveFile(saved));
            const QString hint = told[1][0].toString();
            for (const QString& part : {u"secret.csv"_s, u"--allow-outside"_s})
                QVERIFY2(hint.contains(part) && !hint.contains(folder.path()), qPrintable(hint));
        }
        QVERIFY_EXCEPTION_THROWN((void)scenarioNamed(saved), InputError); // a command line refuses it all the same
        Session again(true);
        again.setAskOutside(no);
        QVERIFY(again.openFile(saved));
        QCOMPARE(asked, 0);
    }

    /// Who has agreed only once has not agreed for ever by saving.
    void savingWhatWasAgreedToOnceIsNoConsentForEver()
    {
        const QTemporaryDir folder;
        const QString file = lesson(folder);
        int asked = 0;
        for (const Consent consent : {Consent::Once, Consent::No}) {
            Session session(true);
            session.setAskOutside([&](const OutsideRequest&) {
                ++asked;
                return consent;
            });
            if (!session.openFile(file))
                break;
            QTRY_VERIFY(session.snapshot());
            QVERIFY(session.saveFile(file));
        }
        QCOMPARE(asked, 2);
    }

    void aRefusalSaysWhatToDoAndGoesWithTheNextScenario()
    {
        const QTemporaryDir folder;
        fixtures::OpenWindow open;
        auto* banner = open.find<Banner>("banner");
        QVERIFY(!open.session.openFile(lesson(folder)));
        QVERIFY2(banner->isVisible() && banner->text().contains(u"open it again"_s), qPrintable(banner->text()));
        open.nextConsent = Consent::Once;
        QVERIFY(open.session.openFile(lesson(folder)));
        QVERIFY2(!banner->isVisible(), qPrintable(banner->text()));
        QTRY_COMPARE(open.session.document().title, std::string("Heights"));
        QVERIFY(!banner->isVisible());
    }

    /// At the start, where nothing is on screen yet, too.
    void aRefusalBeforeTheFirstRunStaysUntilAnotherOne()
    {
        const QTemporaryDir folder;
        Appearance appearance(*static_cast<QApplication*>(QCoreApplication::instance()), false);
        Session session(false);
        MainWindow window(session, appearance, allFeatures(), systemFileDialogs());
        auto* banner = window.findChild<Banner*>(u"banner"_s);
        window.show();
        QSignalSpy asking(&session, &Session::asking);
        session.setAskOutside([&](const OutsideRequest&) {
            // Behind the question there may be something by now.
            return asking.size() == 1 ? Consent::No : Consent::Once;
        });
        connect(&session, &Session::asking, &session, [&] { session.openShipped(scenarioNamed(u"default"_s)); });
        QVERIFY(!session.openFile(lesson(folder)));
        QCOMPARE(asking.size(), 1);
        QTRY_VERIFY(session.snapshot());
        QVERIFY(banner->isVisible());
        session.conductor().restartWithSeed(5);
        QTRY_VERIFY(!banner->isVisible());
    }

    void aDroppedFileIsOpenedOnceTheDropIsOver()
    {
        const QTemporaryDir folder;
        fixtures::OpenWindow open;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(lesson(folder))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&open.window, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&open.window, &event);
        QVERIFY(open.asked.empty());
        QTRY_COMPARE(open.asked.size(), std::size_t{1});
    }

    void dataWithoutAnEndingBesideTheFileAreNoShippedName()
    {
        const QTemporaryDir folder;
        (void)lesson(folder);
        QVERIFY(QFile::copy(folder.filePath(u"secret.csv"_s), folder.filePath(u"penguins"_s)));
        const QString file = lesson(folder, "../penguins");
        fixtures::OpenWindow open;
        open.nextConsent = Consent::Once;
        QVERIFY(open.session.openFile(file));
        QTRY_COMPARE(open.session.document().title, std::string("Heights"));
        const QString saved = folder.filePath(u"saved.json"_s);
        QVERIFY(open.session.saveFile(saved));
        QCOMPARE(readScenario(saved.toStdString()).lineages[Side::Left].data,
                 folder.filePath(u"penguins"_s).toStdString());
    }

    void theQuestionSaysWhichAndItsFirstAnswerIsNo()
    {
        const QString turned = QString(QChar(0x202E)) + u"gpj.exe"_s;
        OutsideDialog dialog({u"/x/<b>lesson.json"_s,
                              {{Side::Left, "/etc/<i>passwd", "/etc/<i>passwd"},
                               {Side::Right, (u"/x/"_s + turned).toStdString(), "/home/me/diary"}}},
                             nullptr);
        dialog.show();
        QStringList words;
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            words << label->text();
        }
        QString all = words.join(u'\n').remove(QChar(0x200B));
        QVERIFY2(all.contains(u"<b>lesson.json"_s), qPrintable(all));
        QVERIFY(all.contains(u"/etc/<i>passwd"_s));
        QVERIFY(all.contains(u"/home/me/diary"_s));
        QVERIFY(!all.contains(QChar(0x202E)));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.consent(), Consent::No);
        dialog.show();
        dialog.findChild<QPushButton*>(u"outsideRead"_s)->click();
        QCOMPARE(dialog.consent(), Consent::Once);
        dialog.findChild<QCheckBox*>(u"outsideAlways"_s)->setChecked(true);
        QCOMPARE(dialog.consent(), Consent::Always);
    }
};

OUTCROSS_TEST(LessonsTest)
#include "lessons_test.moc"
