#include "engine/kinds/catalogue.h"
#include "engine/spec/lineage_rows.h"
#include "tests/engine/shared/fixtures.h"
#include "tests/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace outcross;

namespace
{

QString textOf(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// What README.md says of scenario files.
QString chapter()
{
    const QString text = QString::fromStdString(readFile(std::filesystem::path(OUTCROSS_SOURCE_DIR) / "README.md"));
    const qsizetype begin = text.indexOf(QStringLiteral("## Scenario files"));
    QString found = text.mid(begin, text.indexOf(QStringLiteral("\n## "), begin + 1) - begin);
    static const QRegularExpression example(QStringLiteral("```[^`]*```")); // its backticks come in threes
    return found.remove(example);
}

/// The words that are set as code.
QSet<QString> codeWords(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z-]+"));
    QSet<QString> words;
    for (auto piece = code.globalMatch(text); piece.hasNext();)
        for (auto found = word.globalMatch(piece.next().captured(1)); found.hasNext();)
            words.insert(found.next().captured());
    return words;
}

/// The cells of the rows of every table with this head.
QList<QStringList> rowsBelow(const QString& text, const QString& head)
{
    QList<QStringList> rows;
    bool isInside = false;
    for (const QString& line : text.split(u'\n')) {
        if (!line.startsWith(u'|'))
            isInside = false;
        else if (line.startsWith(head))
            isInside = true;
        else if (isInside && !line.startsWith(QStringLiteral("|---")))
            rows.append(line.mid(2, line.size() - 4).split(QStringLiteral(" | ")));
    }
    return rows;
}

void collect(const Field& field, QStringList& words)
{
    words.append(textOf(field.key));
    for (const ChoiceName& name : field.names)
        words.append(textOf(name.key));
}

} // namespace

/// The tables of README.md and the rows that files are read by tell the same.
class ReadmeKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyAndEveryNameStandsInTheReadme()
    {
        QStringList words;
        for (const Row& row : lineageRows()) {
            words.append(textOf(row.key()));
            if (row.field)
                collect(*row.field, words);
            else
                for (const Field& field : row.part->fields)
                    collect(field, words);
        }
        for (const KindRow& kind : catalogue())
            words.append(textOf(kind.id));
        const QSet<QString> told = codeWords(chapter());
        for (const QString& word : words)
            QVERIFY2(told.contains(word), qPrintable(word));
    }

    void everyKeyOfItsTablesIsOne()
    {
        const QList<QStringList> rows = rowsBelow(chapter(), QStringLiteral("| key | values |"));
        QVERIFY(rows.size() > 10);
        for (const QStringList& cells : rows) {
            const QString key = cells[0].section(u'`', 1, 1);
            QVERIFY2(findRow(key.toStdString()), qPrintable(key));
        }
    }

    void itsKindsHaveWhatItSays()
    {
        QSet<QString> seen;
        for (const QStringList& cells : rowsBelow(chapter(), QStringLiteral("| `kind` of a model |"))) {
            const KindRow* kind = findKind(cells[0].section(u'`', 1, 1).toStdString());
            QVERIFY2(kind, qPrintable(cells[0]));
            seen.insert(textOf(kind->id));
            static const QRegularExpression code(QStringLiteral("`([A-Za-z]+)`"));
            for (auto word = code.globalMatch(cells[2]); word.hasNext();) {
                const std::string key = word.next().captured(1).toStdString();
                bool isPart = false; // what a part of the kind has
                for (const Row& row : lineageRows())
                    if (row.part && std::count(kind->keys.begin(), kind->keys.end(), row.key()) > 0)
                        for (const Field& field : row.part->fields)
                            isPart = isPart || field.key == key;
                QVERIFY2(isPart || std::count(kind->keys.begin(), kind->keys.end(), key) > 0, key.c_str());
            }
        }
        for (const KindRow& kind : catalogue())
            if (kind.nature == Nature::Model)
                QVERIFY2(seen.contains(textOf(kind.id)), std::string(kind.id).c_str());
    }

    void itsKindsAreCuratedAsItSays()
    {
        QSet<QString> seen;
        for (const QStringList& cells : rowsBelow(chapter(), QStringLiteral("| kind | `by` |"))) {
            const QSet<QString> told = codeWords(cells[1]);
            for (const QString& id : codeWords(cells[0])) {
                const KindRow* kind = findKind(id.toStdString());
                QVERIFY2(kind, qPrintable(id));
                seen.insert(id);
                QSet<QString> has;
                for (const CurationKind by : kind->curations)
                    for (const ChoiceName& name : findField("curation.by")->names)
                        if (name.value == static_cast<int>(by))
                            has.insert(textOf(name.key));
                QCOMPARE(told, has);
            }
        }
        QVERIFY(seen.size() >= 10);
    }
};

OUTCROSS_TEST(ReadmeKeysTest)
#include "readme_keys_test.moc"
