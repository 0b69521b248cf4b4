#pragma once

#include <QString>

namespace outcross
{

/// The one place where numbers become text for a reader, in the language and locale of the window. NaN is "–".
[[nodiscard]] QString countText(double value, int decimals = 0);    ///< 4.1, 1 200
[[nodiscard]] QString decimalText(double value, int decimals = 2);  ///< 0.75; tiny or huge values in powers of ten
[[nodiscard]] QString percentText(double share, int decimals = -1); ///< 3 %, 0.05 %; decimals −1: as many as needed
[[nodiscard]] QString rateText(double rate);                        ///< 0, 1e-4, 0.02: rates that span decades

/// A sentence that Qt has put `count` into for %n, which it writes without groups: 10 000 as countText() has it. Before
/// other numbers are put in.
[[nodiscard]] QString withGroups(QString sentence, qint64 count);

} // namespace outcross
