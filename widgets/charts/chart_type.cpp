#include "widgets/charts/chart_type.h"

#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QFontInfo>

#include <algorithm>

namespace outcross
{

QFont chartTitleFont()
{
    return wordFont(1.1, QFont::DemiBold);
}

QFont chartNameFont()
{
    return wordFont(0.92, QFont::DemiBold);
}

QFont chartWordsFont()
{
    return wordFont(0.87);
}

QFont chartTickFont()
{
    return numberFont(0.85);
}

QFont chartNumberFont()
{
    return numberFont(0.92, QFont::DemiBold);
}

double lineUnit()
{
    constexpr double kBodyPixels = 13;
    return std::clamp(QFontInfo(wordFont()).pixelSize() / kBodyPixels, 0.75, 4.0);
}

QString keptLabel(double kept)
{
    constexpr double kLeast = 0.005;
    return kept > 0 && kept < kLeast ? QStringLiteral("< ") + decimalText(2 * kLeast) : decimalText(kept);
}

} // namespace outcross
