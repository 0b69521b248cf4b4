#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace outcross
{

/// One sentence of a Qt translation catalogue (a .ts file).
struct Message {
    QString context;
    QString source;
    QString type; ///< "" when finished; else "unfinished", "vanished" or "obsolete"
    bool plural = false;
    QStringList translations; ///< one, or one for each plural form

    /// The context and the sentence, as a failing test names them.
    [[nodiscard]] QString name() const;
    /// Whether a form has no text.
    [[nodiscard]] bool isEmpty() const;
};

/// The messages of a .ts file in its order; empty when the file cannot be read as one.
[[nodiscard]] QList<Message> readCatalogue(const QString& path);

/// The values that a sentence leaves open (%1, %L2, %n, …), sorted, each as often as it stands there.
[[nodiscard]] QStringList openValues(const QString& sentence);

/// How many access keys (a single &) a sentence marks.
[[nodiscard]] qsizetype accessKeyCount(const QString& sentence);

} // namespace outcross
