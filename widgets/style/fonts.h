#pragma once

#include <QFont>

namespace outcross
{

/// Words: Inter, else the system's sans-serif face. `size` is relative to the application's font (1 = body text).
[[nodiscard]] QFont wordFont(double size = 1, QFont::Weight weight = QFont::Normal);

/// Numbers that change: JetBrains Mono, else the system's monospaced face (Qt 6.4 has no tabular figures).
[[nodiscard]] QFont numberFont(double size = 1, QFont::Weight weight = QFont::Normal);

} // namespace outcross
