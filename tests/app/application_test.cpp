#include "app/window/application.h"

#include "app/files/output_file.h"
#include "app/files/unfinished.h"
#include "engine/base/errors.h"
#include "tests/app/files.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <new>
#include <system_error>

using namespace outcross;
using namespace Qt::StringLiterals;

class ApplicationTest : public QObject
{
    Q_OBJECT

    static Application& application() { return *dynamic_cast<Application*>(QCoreApplication::instance()); }

    /// What is told where a slot throws; the loop of events goes on.
    static QString told(const std::function<void()>& slot)
    {
        QString sentence;
        application().tellFailure = [&](const QString& said) { sentence = said; };
        bool wentOn = false;
        QTimer::singleShot(0, &application(), slot);
        QTimer::singleShot(0, &application(), [&] { wentOn = true; });
        [&] { QTRY_VERIFY(wentOn); }();
        application().tellFailure = nullptr;
        return sentence;
    }

private slots:
    void whateverASlotThrowsIsTold()
    {
        QCOMPARE(told([] {}), QString());
        QVERIFY(told([] { throw std::bad_alloc(); }).contains(u"memory"_s));
        QVERIFY(told([] {
                    throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
                }).contains(u"thread"_s));
        QCOMPARE(told([] { throw InputError({"no such thing", {}}); }), u"no such thing"_s);
        QCOMPARE(told([] { throw WriteFailure{u"the disk is full"_s}; }), u"the disk is full"_s);
        QVERIFY(told([] { throw 7; }).contains(u"should not"_s));
    }

    void whatIsUnfinishedGoesAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString kept = written(folder, u"kept"_s, "x");
        const QString file = written(folder, u"file"_s, "x");
        QVERIFY(QDir(folder.path()).mkpath(u"folder/deep"_s));
        for (const QString& path : {kept, file, folder.filePath(u"folder"_s), folder.filePath(u"none"_s)})
            addUnfinished(path);
        dropUnfinished(kept);
        removeUnfinished();
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(u"kept"_s));
    }
};

int main(int argc, char** argv)
{
    Application application(argc, argv);
    ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "application_test.moc"
