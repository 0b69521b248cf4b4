#include "app/session/data_columns.h"

#include "engine/data/table.h"

namespace outcross
{

QStringList numericColumns(const DataLibrary& library, const std::string& data)
{
    QStringList names;
    try {
        const CsvFile file = parseCsv(library.text(data), data);
        for (const std::size_t column : numericColumns(file))
            names.append(QString::fromStdString(file.header[column]));
    } catch (...) { // on a thread where nobody would hear of it
        return {};
    }
    return names;
}

} // namespace outcross
