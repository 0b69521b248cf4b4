#include "app/shell/text_translation.h"

#include "engine/base/readable.h"

#include <QCoreApplication>

namespace outcross
{

QString translated(const Text& text)
{
    // The engine fills in the values: QString::arg would replace again inside a value that holds a "%1".
    return QString::fromStdString(Text{QCoreApplication::translate("engine", text.pattern.c_str()).toStdString(),
                                       text.values, text.where, text.ownWords}
                                      .english());
}

QString shownValue(const QString& value)
{
    return QString::fromStdString(shown(value.toStdString()));
}

} // namespace outcross
