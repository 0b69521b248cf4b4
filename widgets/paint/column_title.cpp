#include "widgets/paint/column_title.h"

#include <QCoreApplication>

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
    KnownColumn{"sepal_length", QT_TRANSLATE_NOOP("ColumnTitle", "Sepal length")},
    KnownColumn{"sepal_width", QT_TRANSLATE_NOOP("ColumnTitle", "Sepal width")},
    KnownColumn{"petal_length", QT_TRANSLATE_NOOP("ColumnTitle", "Petal length")},
    KnownColumn{"petal_width", QT_TRANSLATE_NOOP("ColumnTitle", "Petal width")},
    KnownColumn{"eruption_min", QT_TRANSLATE_NOOP("ColumnTitle", "Eruption duration (min)")},
    KnownColumn{"waiting_min", QT_TRANSLATE_NOOP("ColumnTitle", "Wait for the next eruption (min)")},
};

} // namespace

QString columnTitle(std::string_view column, const QString& fallback)
{
    const auto known = std::find_if(kKnownColumns.begin(), kKnownColumns.end(),
                                    [&](const KnownColumn& candidate) { return column == candidate.column; });
    if (known != kKnownColumns.end())
        return QCoreApplication::translate("ColumnTitle", known->title);

    const QString name = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    return name.isEmpty() ? fallback : name;
}

} // namespace outcross
