#include "widgets/portraits/column_title.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace outcross
{

namespace
{

struct KnownColumn {
    const char* column;
    const char* title;
};

constexpr std::array kKnownColumns{
    KnownColumn{"bill_length_mm", QT_TRANSLATE_NOOP("ColumnTitle", "Bill length (mm)")},
    KnownColumn{"bill_depth_mm", QT_TRANSLATE_NOOP("ColumnTitle", "Bill depth (mm)")},
    KnownColumn{"flipper_length_mm", QT_TRANSLATE_NOOP("ColumnTitle", "Flipper length (mm)")},
    KnownColumn{"body_mass_g", QT_TRANSLATE_NOOP("ColumnTitle", "Body mass (g)")},
    KnownColumn{"eruption_min", QT_TRANSLATE_NOOP("ColumnTitle", "Eruption duration (min)")},
    KnownColumn{"waiting_min", QT_TRANSLATE_NOOP("ColumnTitle", "Wait for the next eruption (min)")},
};

constexpr std::array kUnits{"mm", "cm", "m", "km", "mg", "g", "kg", "ms", "s", "min", "h"};

} // namespace

QString columnTitle(std::string_view column, const QString& fallback)
{
    const auto known = std::find_if(kKnownColumns.begin(), kKnownColumns.end(),
                                    [&](const KnownColumn& candidate) { return column == candidate.column; });
    if (known != kKnownColumns.end())
        return QCoreApplication::translate("ColumnTitle", known->title);

    const QString name = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    QStringList words = name.split(u'_', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return fallback;
    QString unit;
    if (words.size() > 1 && std::any_of(kUnits.begin(), kUnits.end(), [&](const char* candidate) {
            return words.last() == QLatin1String(candidate);
        }))
        unit = words.takeLast();
    QString title = words.join(u' ');
    title[0] = title[0].toUpper();
    return unit.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, unit);
}

} // namespace outcross
