#pragma once

#include <QString>
#include <QStringList>

namespace outcross
{

/// What the things in a picture are called, in the language of the window. Plain value; empty fields mean "choose by
/// the kind of picture".
struct PortraitLabels {
    QString variantPattern;   ///< With %1 for the number counted from 1: "mode %1", "allele %1".
    QStringList variantNames; ///< Proper names by variant index ("Adelie"); they win over the pattern.
    QString variantTitle;     ///< Axis title of bars: "Category", "Letter".
    QString shareTitle;       ///< What an allele stream stacks: "Share of each allele".

    bool operator==(const PortraitLabels&) const = default;

    /// The name of one variant; `fallbackPattern` where neither a name nor a pattern is given.
    [[nodiscard]] QString variantName(int index, const QString& fallbackPattern) const
    {
        if (index >= 0 && index < variantNames.size() && !variantNames[index].isEmpty())
            return variantNames[index];
        return (variantPattern.isEmpty() ? fallbackPattern : variantPattern).arg(index + 1);
    }
};

} // namespace outcross
