#pragma once

#include "app/shell/translators.h"
#include "widgets/style/theme.h"

#include <QObject>
#include <QString>

#include <memory>

class QApplication;

namespace outcross
{

enum class ColourChoice { System, Light, Dark };

/// Colours, language and size of type of the whole program, remembered between starts when `persistent`. GUI thread,
/// made once after the application object and before any window.
class Appearance : public QObject
{
    Q_OBJECT
public:
    Appearance(QApplication& application, bool persistent);

    [[nodiscard]] ColourChoice colours() const { return m_colours; }
    void setColours(ColourChoice colours);
    [[nodiscard]] Theme theme() const;

    /// The code of a language (see languages()), or empty: the system's.
    [[nodiscard]] const QString& language() const { return m_language; }
    /// Windows have to be made anew to speak it: languageChanged.
    void setLanguage(const QString& language);

    /// Larger type for the back row.
    void setTypeScale(double scale);

signals:
    void languageChanged();
    void themeChanged();

private:
    void apply();
    void installTranslators();

    QApplication& m_application;
    bool m_persistent;
    bool m_systemIsDark;
    ColourChoice m_colours = ColourChoice::System;
    QString m_language;
    double m_typeScale = 1;
    std::unique_ptr<Translators> m_translators;
};

} // namespace outcross
