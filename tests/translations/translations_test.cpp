#include "tests/translations/catalogue.h"
#include "tests/waiting.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

namespace outcross
{

namespace
{

QString cataloguePath(const QString& folder, const QString& language)
{
    return QStringLiteral("%1/outcross_%2.ts").arg(folder, language);
}

QString committedFolder()
{
    return QStringLiteral(OUTCROSS_SOURCE_DIR "/translations");
}

/// Of every catalogue there is: "de", "en".
QStringList codes()
{
    QStringList codes;
    for (const QString& file : QDir(committedFolder()).entryList({QStringLiteral("outcross_*.ts")}))
        codes += file.section(QLatin1Char('_'), 1).chopped(3);
    return codes;
}

/// What the catalogue lacks, one line each; empty when it is complete.
QStringList flawsOf(const QList<Message>& messages)
{
    QStringList flaws;
    for (const Message& message : messages) {
        if (message.type == QStringLiteral("vanished") || message.type == QStringLiteral("obsolete"))
            flaws += QStringLiteral("no longer in the sources: ") + message.name();
        else if (message.type == QStringLiteral("unfinished"))
            flaws += QStringLiteral("missing or unfinished: ") + message.name();
        else if (message.isEmpty())
            flaws += QStringLiteral("empty translation: ") + message.name();
    }
    return flaws;
}

/// What a reader of the translation would see differently filled in, one line each.
QStringList mismatchesOf(const Message& message)
{
    QStringList mismatches;
    const QStringList expected = openValues(message.source);
    QStringList withoutCount = expected;
    withoutCount.removeAll(QStringLiteral("%n"));
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString& translation = message.translations[form];
        if (translation.isEmpty())
            continue;
        // A singular may say its number in words: "one generation".
        const bool singular = message.plural && form == 0;
        const QStringList values = openValues(translation);
        if (values != expected && !(singular && values == withoutCount))
            mismatches += QStringLiteral("%1 -> \"%2\": other open values").arg(message.name(), translation);
        if (accessKeyCount(translation) != accessKeyCount(message.source))
            mismatches += QStringLiteral("%1 -> \"%2\": other access keys (&)").arg(message.name(), translation);
    }
    return mismatches;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void openValuesAndAccessKeysMatch_data() { languages(); }
    void openValuesAndAccessKeysMatch();
    void compiledCatalogueLoads_data() { languages(); }
    void compiledCatalogueLoads();
    void openValuesAreFound();
    void accessKeysAreCounted();

private:
    static void languages();

    QTemporaryDir m_updated; ///< the catalogues as lupdate leaves them
    QString m_warnings;      ///< what lupdate said on the way
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TranslationsTest::initTestCase()
{
    const QStringList languages = codes();
    QVERIFY(languages.contains(QStringLiteral("de")) && languages.contains(QStringLiteral("en")));
    for (const QString& language : languages)
        QVERIFY(QFile::copy(cataloguePath(committedFolder(), language), cataloguePath(m_updated.path(), language)));
    QProcess update;
    update.start(QStringLiteral(CMAKE_PROGRAM),
                 {QStringLiteral("-DLUPDATE=" LUPDATE_PROGRAM), QStringLiteral("-DSTRINGS=" SCENARIO_STRINGS),
                  QStringLiteral("-DCATALOGUES=") + m_updated.path(), QStringLiteral("-P"),
                  committedFolder() + QStringLiteral("/update.cmake")});
    QVERIFY2(update.waitForFinished(tests::kPatience), qPrintable(update.errorString()));
    m_warnings = QString::fromUtf8(update.readAllStandardError());
    QVERIFY2(update.exitCode() == 0, qPrintable(m_warnings));
    // Such a class finds none of its translations when it runs.
    QVERIFY2(!m_warnings.contains(QStringLiteral("lacks Q_OBJECT")), qPrintable(m_warnings));
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readCatalogue(cataloguePath(m_updated.path(), language));
    QVERIFY(!messages.isEmpty());
    const QStringList flaws = flawsOf(messages);
    for (const QString& flaw : flaws)
        qWarning().noquote() << flaw;
    QVERIFY2(flaws.isEmpty(), qPrintable(QStringLiteral("%1 of %2 sentences; build update_translations, then translate")
                                             .arg(flaws.size())
                                             .arg(messages.size())));
}

void TranslationsTest::openValuesAndAccessKeysMatch()
{
    QFETCH(QString, language);
    QStringList mismatches;
    for (const Message& message : readCatalogue(cataloguePath(committedFolder(), language)))
        mismatches += mismatchesOf(message);
    QVERIFY2(mismatches.isEmpty(), qPrintable(mismatches.join(QLatin1Char('\n'))));
}

void TranslationsTest::compiledCatalogueLoads()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/outcross_%1.qm").arg(language)));
    QVERIFY(!translator.isEmpty());
    QCOMPARE(translator.language(), language);
}

void TranslationsTest::openValuesAreFound()
{
    QCOMPARE(openValues(QStringLiteral("%2 of %L1, %n times, 50 %, %1")),
             (QStringList{QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%L1"), QStringLiteral("%n")}));
}

void TranslationsTest::accessKeysAreCounted()
{
    QCOMPARE(accessKeyCount(QStringLiteral("&Save && close & go")), 1);
    QCOMPARE(accessKeyCount(QStringLiteral("R&&D")), 0);
}

} // namespace outcross

QTEST_GUILESS_MAIN(outcross::TranslationsTest)
#include "translations_test.moc"
