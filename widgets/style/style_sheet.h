#pragma once

#include <QString>

class QWidget;

namespace outcross
{

struct Theme;

/// The style sheet of the whole program. Widgets are told apart by these dynamic properties, so nobody else writes one:
///   "type"    = "title" | "heading" | "caption" | "number" | "bigNumber": font face, size and weight (any widget)
///   "strong"  = true: bold words or numbers (QLabel)
///   "muted"   = true: the paler text colour of captions (any widget with text)
///   "card"    = true: white rounded frame (QFrame)
///   "primary" = true: the one solid button of a group (QPushButton, QToolButton)
///   "quiet"   = true: a button without a frame until it is pointed at or focused (QPushButton, QToolButton), a field
///               with a faint one (QLineEdit)
///   "pill"    = true: a fully rounded button (QPushButton, QToolButton)
///   "invalid" = true: a field whose text was refused, or the words about it (QLineEdit, QLabel)
///   "tone"    = "warning" | "info": text on a banner of that kind (QLabel, QToolButton)
///   "sections" = true: a list of pages beside them (QListWidget)
///   "small"   = true: a tool button no taller than a line of controls needs (QToolButton)
///   "text"    = true: a tool button with words on it, which needs room at its sides (QToolButton)
///   "small"   = true: a tool button in a row where every pixel of height counts (QToolButton)
/// Sizes are relative to `basePointSize`, in points.
[[nodiscard]] QString styleSheetFor(const Theme& theme, double basePointSize);

/// Sets one of the properties above on a widget that is already on show, and lets the sheet look at it again.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

} // namespace outcross
