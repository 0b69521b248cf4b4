#include "app/data_columns.h"

#include "engine/base/errors.h"
#include "engine/data/csv.h"

#include <QLocale>

#include <algorithm>

namespace outcross
{

QStringList numericColumns(const DataLibrary& library, const std::string& data)
{
    QStringList names;
    try {
        const CsvFile file = parseCsv(library.text(data), data);
        for (std::size_t column = 0; column < file.header.size(); ++column) {
            const auto filled = std::find_if(file.rows.begin(), file.rows.end(), [&](const auto& row) {
                return !QString::fromStdString(row[column]).trimmed().isEmpty();
            });
            bool isNumber = false;
            if (filled != file.rows.end())
                (void)QLocale::c().toDouble(QString::fromStdString((*filled)[column]).trimmed(), &isNumber);
            if (isNumber)
                names.append(QString::fromStdString(file.header[column]));
        }
    } catch (const InputError&) {
        return {};
    }
    return names;
}

} // namespace outcross
