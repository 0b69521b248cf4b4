#include "app/window/appearance.h"

#include "widgets/controls/on_screen.h"
#include "widgets/style/plain_words.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kMiddleLightness = 128;
const auto kColoursKey = u"colours"_s;
const auto kLanguageKey = u"language"_s;

ColourChoice coloursNamed(const QString& name)
{
    return name == u"light" ? ColourChoice::Light : name == u"dark" ? ColourChoice::Dark : ColourChoice::System;
}

QString nameOf(ColourChoice colours)
{
    return colours == ColourChoice::Light ? u"light"_s : colours == ColourChoice::Dark ? u"dark"_s : u"system"_s;
}

} // namespace

Appearance::Appearance(QApplication& application, bool persistent)
    : m_application(application), m_persistent(persistent),
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < kMiddleLightness)
{
    if (m_persistent) {
        const QSettings settings;
        m_colours = coloursNamed(settings.value(kColoursKey).toString());
        m_language = settings.value(kLanguageKey).toString();
    }
    keepWordsPlain(application);
    keepDialogsOnScreen(application);
    installTranslators();
    apply();
}

void Appearance::setColours(ColourChoice colours)
{
    m_colours = colours;
    if (m_persistent)
        QSettings().setValue(kColoursKey, nameOf(colours));
    apply();
}

Theme Appearance::theme() const
{
    const bool dark = m_colours == ColourChoice::Dark || (m_colours == ColourChoice::System && m_systemIsDark);
    return dark ? darkTheme() : lightTheme();
}

void Appearance::setLanguage(const QString& language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_persistent)
        QSettings().setValue(kLanguageKey, language);
    installTranslators();
    emit languageChanged();
}

void Appearance::setTypeScale(double scale)
{
    if (scale == m_typeScale)
        return;
    m_typeScale = scale;
    apply();
}

void Appearance::apply()
{
    applyTheme(m_application, theme(), m_typeScale);
    emit themeChanged();
}

void Appearance::installTranslators()
{
    m_translators.reset();
    m_translators = std::make_unique<Translators>(m_language);
    // A catalogue of Qt's would decide the direction, too; all our languages read from the left.
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace outcross
