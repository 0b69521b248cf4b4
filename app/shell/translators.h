#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace outcross
{

/// A language that the program speaks. Each is a catalogue, translations/outcross_<code>.ts: who adds one adds nothing
/// else.
struct Language {
    QString code; ///< "de".
    QString name; ///< In the language itself: "Deutsch".
};

/// English first, then the others by their names.
[[nodiscard]] QList<Language> languages();

/// The catalogues of one language, ours and Qt's own, installed in the application object while this lives. Needs a
/// QCoreApplication; GUI thread.
class Translators
{
public:
    /// The code of a language, or empty: the system's, or English where there is no catalogue for it.
    explicit Translators(const QString& language = {});
    ~Translators();
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace outcross
