#include "widgets/style/number_format.h"

#include <QLocale>

#include <cmath>

namespace outcross
{

namespace
{

constexpr QChar kNoBreakSpace(0x00a0);

/// What digits cannot say; empty for an ordinary number.
QString specialText(double value)
{
    if (std::isnan(value))
        return QString(QChar(0x2013));
    if (std::isinf(value))
        return (value < 0 ? QString(QChar(0x2212)) : QString()) + QChar(0x221e);
    return {};
}

/// Groups of three are parted by a space: a comma there would be read as a decimal comma in half of the world.
QString fixedText(double value, int decimals)
{
    // Rounded to nothing, a small negative number is a plain zero.
    const double half = 0.5 * std::pow(10.0, -decimals);
    if (std::abs(value) < half)
        value = 0;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    qsizetype pointAt = text.indexOf(locale.decimalPoint());
    if (pointAt < 0)
        pointAt = text.size();
    const qsizetype first = value < 0 ? 1 : 0;
    for (qsizetype at = pointAt - 3; at > first; at -= 3)
        text.insert(at, kNoBreakSpace);
    return text;
}

QString powerText(double value, int significant)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitLeadingZeroInExponent);
    QString text = locale.toString(value, 'e', significant - 1).toLower();
    // 1.0e-05 says no more than 1e-5.
    const qsizetype exponentAt = text.indexOf(QLatin1Char('e'));
    QString mantissa = text.left(exponentAt);
    if (mantissa.contains(locale.decimalPoint())) {
        while (mantissa.endsWith(locale.zeroDigit()))
            mantissa.chop(locale.zeroDigit().size());
        if (mantissa.endsWith(locale.decimalPoint()))
            mantissa.chop(locale.decimalPoint().size());
    }
    QString exponent = text.mid(exponentAt);
    exponent.remove(QLatin1Char('+'));
    return mantissa + exponent;
}

/// How many decimals it takes to say `value` to one part in four thousand: 2/120 reads 1.667 %.
int decimalsNeeded(double value, int most)
{
    double power = 1;
    for (int decimals = 0; decimals < most; ++decimals, power *= 10)
        if (std::abs(std::round(value * power) / power - value) <= 2.5e-4 * std::abs(value))
            return decimals;
    return most;
}

} // namespace

QString countText(double value, int decimals)
{
    if (const QString special = specialText(value); !special.isEmpty())
        return special;
    return fixedText(value, decimals);
}

QString withGroups(QString sentence, qint64 count)
{
    constexpr qint64 kFirstGrouped = 1000; // a shorter number might be that of another %1
    if (count < kFirstGrouped)
        return sentence;
    return sentence.replace(QString::number(count), countText(static_cast<double>(count)));
}

QString decimalText(double value, int decimals)
{
    if (const QString special = specialText(value); !special.isEmpty())
        return special;
    const double size = std::abs(value);
    const bool tiny = value != 0 && size < 0.5 * std::pow(10.0, -decimals);
    if (tiny || size >= 1e6)
        return powerText(value, 2);
    return fixedText(value, decimals);
}

QString percentText(double share, int decimals)
{
    if (const QString special = specialText(share); !special.isEmpty())
        return special;
    const double percent = share * 100;
    constexpr int kMostDecimals = 8;
    return fixedText(percent, decimals < 0 ? decimalsNeeded(percent, kMostDecimals) : decimals) + kNoBreakSpace +
           QLocale().percent();
}

QString rateText(double rate)
{
    if (const QString special = specialText(rate); !special.isEmpty())
        return special;
    constexpr double kSmallestInDecimals = 0.001;
    if (rate != 0 && std::abs(rate) < kSmallestInDecimals)
        return powerText(rate, 3);
    return fixedText(rate, decimalsNeeded(rate, 6));
}

} // namespace outcross
