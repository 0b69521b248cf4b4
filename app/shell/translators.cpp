#include "app/shell/translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

const auto kFolder = u":/i18n"_s;
const auto kPrefix = u"outcross_"_s;
/// The language of the sources, which is spoken where there is no catalogue; its own holds the plural forms.
const auto kSourceLanguage = u"en"_s;

QString catalogueOf(const QString& code)
{
    return kFolder + u'/' + kPrefix + code + u".qm"_s;
}

/// What a catalogue calls its own language.
QString nameOf(const QString& code)
{
    static constexpr const char* kOwnName[] =
        QT_TRANSLATE_NOOP3("Language", "English", "the name of your own language");
    QTranslator translator;
    const bool isRead = translator.load(catalogueOf(code));
    const QString name = isRead ? translator.translate("Language", kOwnName[0], kOwnName[1]) : QString();
    return name.isEmpty() ? QString::fromUtf8(kOwnName[0]) : name;
}

} // namespace

QList<Language> languages()
{
    QList<Language> languages;
    for (const QString& file : QDir(kFolder).entryList({kPrefix + u"*.qm"_s})) {
        const QString code = file.sliced(kPrefix.size()).chopped(3);
        languages.append({code, nameOf(code)});
    }
    std::sort(languages.begin(), languages.end(), [](const Language& a, const Language& b) {
        return a.code == kSourceLanguage || (b.code != kSourceLanguage && a.name.localeAwareCompare(b.name) < 0);
    });
    return languages;
}

Translators::Translators(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QString code = QLocale::languageToCode(locale.language());
    if (!QFile::exists(catalogueOf(code)))
        code = kSourceLanguage;
    if (m_own.load(catalogueOf(code)))
        QCoreApplication::installTranslator(&m_own);
    if (code != kSourceLanguage && m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace outcross
