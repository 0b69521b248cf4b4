#pragma once

#include <QString>
#include <QTranslator>

namespace outcross
{

/// The catalogues of one language, ours and Qt's own, installed in the application object while this lives. Needs a
/// QCoreApplication; GUI thread.
class Translators
{
public:
    /// "en", "de", or empty: the system's language, or English where there is no catalogue for it.
    explicit Translators(const QString& language = {});
    ~Translators();
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace outcross
