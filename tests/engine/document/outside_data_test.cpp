#include "engine/document/outside_data.h"
#include "engine/document/scenario_file.h"
#include "tests/registry.h"

#include <filesystem>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

std::string lessonOn(const std::string& data, Side side)
{
    const std::string named = "\"data\": \"" + data + "\"";
    const std::string ai = side == Side::Left ? ", " + named : "";
    const std::string population = side == Side::Left ? "\"kind\": \"diploid\", \"size\": 10, \"variants\": 4"
                                                      : "\"kind\": \"pedigree\", " + named;
    return "{\"format\": 1, \"lineages\": {\"ai\": {\"kind\": \"kde\", \"size\": 20" + ai + "}, \"population\": {" +
           population + "}}}";
}

} // namespace

/// A lesson in a folder "lesson", and a secret beside that.
class OutsideDataTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    void make(const QString& name) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x\n1\n");
    }

    /// What a lesson with these data would read from elsewhere, read as the program reads it.
    [[nodiscard]] std::vector<OutsideData> outsideOf(const QString& data, Side side = Side::Left) const
    {
        const std::filesystem::path folder(at(u"lesson"_s).toStdString());
        return outsideData(parseScenario(lessonOn(data.toStdString(), side), "lesson.json", folder), folder);
    }

private slots:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively()); // what the test before has left
        for (const QString& name : {u"lesson/sub/images"_s, u"lesson2"_s, u"secret"_s})
            QVERIFY(QDir(m_folder.path()).mkpath(name));
        for (const QString& name : {u"lesson/d.csv"_s, u"lesson/sub/d.csv"_s, u"lesson2/d.csv"_s, u"secret/d.csv"_s,
                                    u"lesson/digits.idx3-ubyte"_s})
            make(name);
    }

    void dataOfTheLessonAreItsOwn()
    {
        for (const QString& data :
             {u"d.csv"_s, u"./d.csv"_s, u"sub/d.csv"_s, u"sub/../d.csv"_s, u"../lesson/d.csv"_s, u"missing.csv"_s,
              u"sub/images"_s, u"sub/images/"_s, u"digits.idx3-ubyte"_s, u"penguins"_s, at(u"lesson/d.csv"_s)})
            QVERIFY2(outsideOf(data).empty(), qPrintable(data));
    }

    void pathsThatLeadOutAreNot()
    {
        for (const QString& data : {u"../secret/d.csv"_s, u"sub/../../secret/d.csv"_s, at(u"secret/d.csv"_s),
                                    u"../d.csv"_s, u"../missing.csv"_s, u"/etc/passwd"_s, u"//etc/passwd"_s, u".."_s,
                                    u"../"_s, u"/"_s, u"../lesson2/d.csv"_s /* begins like the lesson's */})
            for (const Side side : kSides) {
                const auto outside = outsideOf(data, side);
                QVERIFY2(outside.size() == 1, qPrintable(data));
                QVERIFY(outside[0].lineage == side);
            }
    }

    void linksThatLeadOutAreNot()
    {
        QVERIFY(QFile::link(at(u"secret/d.csv"_s), at(u"lesson/link.csv"_s)));
        QVERIFY(QFile::link(at(u"secret"_s), at(u"lesson/folder"_s)));
        QVERIFY(QFile::link(at(u"lesson/sub"_s), at(u"lesson/inside"_s)));
        QVERIFY(QFile::link(at(u"secret/none.csv"_s), at(u"lesson/dangling.csv"_s)));
        for (const QString& data : {u"link.csv"_s, u"folder/d.csv"_s, u"folder/"_s, u"dangling.csv"_s}) {
            const auto outside = outsideOf(data);
            QVERIFY2(outside.size() == 1, qPrintable(data));
            QVERIFY2(outside[0].leadsTo.find("secret") != std::string::npos, outside[0].leadsTo.c_str());
        }
        QVERIFY(outsideOf(u"inside/d.csv"_s).empty());
    }

    void linksAmongImagesAreFound()
    {
        QVERIFY(QFile::link(at(u"lesson/d.csv"_s), at(u"lesson/sub/images/own.png"_s)));
        QVERIFY(outsideOf(u"sub/images"_s).empty());
        QVERIFY(QFile::link(at(u"secret/d.csv"_s), at(u"lesson/sub/images/b.png"_s)));
        QCOMPARE(outsideOf(u"sub/images"_s).size(), std::size_t{1});
        QVERIFY(
            QFile::link(at(u"secret/d.csv"_s), at(u"lesson/digits.idx1-ubyte"_s))); // labels are found beside images
        QCOMPARE(outsideOf(u"digits.idx3-ubyte"_s).size(), std::size_t{1});
    }

    void aLessonBehindALinkIsWhereItLies()
    {
        QVERIFY(QFile::link(at(u"lesson"_s), at(u"shortcut"_s)));
        const std::filesystem::path folder(at(u"shortcut"_s).toStdString());
        const Scenario scenario = parseScenario(lessonOn("d.csv", Side::Left), "lesson.json", folder);
        QVERIFY(outsideData(scenario, folder).empty());
    }

private:
    QTemporaryDir m_folder;
};

OUTCROSS_TEST(OutsideDataTest)
#include "outside_data_test.moc"
