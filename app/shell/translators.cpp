#include "app/shell/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace outcross
{

Translators::Translators(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const bool german = locale.language() == QLocale::German;
    // English has a catalogue too: plurals.
    if (m_own.load(german ? u":/i18n/outcross_de.qm"_s : u":/i18n/outcross_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (german && m_qt.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace outcross
