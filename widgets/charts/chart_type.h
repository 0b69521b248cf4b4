#pragma once

#include <QFont>

namespace outcross
{

/// The faces of the words and numbers on a chart, all relative to the application's font.
[[nodiscard]] QFont chartTitleFont();
[[nodiscard]] QFont chartNameFont();   ///< Names at the ends of lines.
[[nodiscard]] QFont chartWordsFont();  ///< What axes, flags and notes say.
[[nodiscard]] QFont chartTickFont();   ///< Numbers along the axes.
[[nodiscard]] QFont chartNumberFont(); ///< Numbers at the ends of lines.

/// The width of a line of one pixel: lines get thicker with the type, so that they carry to the back row in presenter
/// mode.
[[nodiscard]] double lineUnit();

/// What is nearly nothing is told as such: nobody at the back of a class reads 2.7e-6.
[[nodiscard]] QString keptLabel(double kept);

} // namespace outcross
