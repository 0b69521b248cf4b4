#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "tests/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <string>

using namespace outcross;

class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shippedNamesComeBeforeFiles();
    void anyOtherNameIsAPath();
    void unusableFilesAreRefused();

private:
    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string refusal(const std::string& name) const;

    QTemporaryDir m_folder;
};

void LibraryTest::init()
{
    QVERIFY(m_folder.isValid());
}

std::string LibraryTest::refusal(const std::string& name) const
{
    try {
        static_cast<void>(DataLibrary().text(name));
    } catch (const InputError& error) {
        return error.what();
    }
    return {};
}

void LibraryTest::shippedNamesComeBeforeFiles()
{
    DataLibrary library;
    library.add("penguins", "a\n1\n");
    QVERIFY(library.contains("penguins"));
    QVERIFY(!library.contains("cats"));
    QCOMPARE(library.text("penguins"), std::string("a\n1\n"));
}

void LibraryTest::anyOtherNameIsAPath()
{
    QFile file(QString::fromStdString(path("t.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("a\n2\n"), 4);
    file.close();
    QCOMPARE(DataLibrary().text(path("t.csv")), std::string("a\n2\n"));
}

void LibraryTest::unusableFilesAreRefused()
{
    QVERIFY(refusal(path("none.csv")).starts_with(path("none.csv")));
    QVERIFY(refusal(m_folder.path().toStdString()).find("folder") != std::string::npos);

    QFile empty(QString::fromStdString(path("empty.csv")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(refusal(path("empty.csv")).ends_with("the file is empty"));

    QFile large(QString::fromStdString(path("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(static_cast<qint64>(kMaximumFileBytes) + 1)); // a sparse file
    large.close();
    QVERIFY(refusal(path("large.csv")).ends_with("the file is larger than 64 MB"));
}

OUTCROSS_TEST(LibraryTest)
#include "library_test.moc"
