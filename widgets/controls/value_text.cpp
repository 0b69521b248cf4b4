#include "widgets/controls/value_text.h"

#include "widgets/style/number_format.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace outcross
{

namespace
{

/// Latin digits and signs, no spaces.
QString plain(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c.digitValue() >= 0 && c.isDigit())
            result += QChar(u'0' + static_cast<char16_t>(c.digitValue()));
        else if (c == QChar(0x2212)) // The typographic minus sign.
            result += QLatin1Char('-');
        else
            result += c;
    }
    return result;
}

/// One decimal point at most, no group separators. Which of comma and point is which shows from their order; alone,
/// either is a decimal sign, except before three digits of a whole number.
QString withOneDecimalPoint(QString text, ValueUnit unit)
{
    const auto comma = QLatin1Char(',');
    const auto point = QLatin1Char('.');
    const qsizetype commas = text.count(comma);
    const qsizetype points = text.count(point);
    static const QRegularExpression kGrouped(QStringLiteral("^[+-]?[1-9]\\d{0,2}([.,]\\d{3})+$"));
    if (commas > 0 && points > 0) {
        const QChar group = text.lastIndexOf(comma) < text.lastIndexOf(point) ? comma : point;
        text.remove(group);
    } else if ((unit == ValueUnit::Count || commas + points > 1) && kGrouped.match(text).hasMatch()) {
        text.remove(comma).remove(point);
    }
    return text.replace(comma, point);
}

} // namespace

QString valueText(double value, ValueUnit unit)
{
    switch (unit) {
    case ValueUnit::Percent:
        return percentText(value);
    case ValueUnit::Rate:
        return rateText(value);
    case ValueUnit::Count:
        break;
    }
    return countText(value);
}

std::optional<double> parseValue(const QString& text, ValueUnit unit)
{
    QString number = plain(text);
    bool isPercentage = unit == ValueUnit::Percent;
    for (const QString& sign : {QStringLiteral("%"), QLocale().percent()})
        if (number.endsWith(sign)) {
            number.chop(sign.size());
            isPercentage = true;
            break;
        }
    if (isPercentage && unit == ValueUnit::Count)
        return std::nullopt;
    number = withOneDecimalPoint(number, unit);

    static const QRegularExpression kNumber(
        QStringLiteral("^([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?:[eE]([+-]?\\d{1,4}))?$"));
    const QRegularExpressionMatch match = kNumber.match(number);
    if (!match.hasMatch())
        return std::nullopt;
    // Shifting the exponent instead of dividing gives the double nearest to what was typed.
    const int exponent = match.captured(2).toInt() - (isPercentage ? 2 : 0);
    bool isNumber = false;
    const double value = (match.captured(1) + QLatin1Char('e') + QString::number(exponent)).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    if (unit == ValueUnit::Count && value != std::round(value))
        return std::nullopt;
    return value == 0 ? 0.0 : value; // Never a negative zero.
}

} // namespace outcross
