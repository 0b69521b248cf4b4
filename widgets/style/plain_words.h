#pragma once

#include <QString>

class QApplication;

namespace outcross
{

/// Words that people put into scenarios, tables and names of files are shown as they stand: labels, message boxes and
/// tool tips take nothing for HTML by guess, from now on and wherever they are made. A label that is meant to be HTML
/// says so itself (Qt::RichText) and escapes what it quotes. Once, at the start. GUI thread.
void keepWordsPlain(QApplication& application);

/// The same words in lines of some eighty characters: plain tool tips do not wrap.
[[nodiscard]] QString wrapped(const QString& words);

} // namespace outcross
