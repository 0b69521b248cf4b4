#include "app/features/model/model_dialog.h"

#include "app/session/background_reader.h"
#include "app/session/data_columns.h"
#include "engine/data/library.h"
#include "engine/spec/data_path.h"
#include "widgets/sheets/model_sheet.h"

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{620, 640};

} // namespace

ModelDialog::ModelDialog(ModelSheet* sheet, QWidget* parent)
    : LineageDialog({.name = u"model"_s,
                     .title = tr("Model"),
                     .start = tr("Start anew with this model"),
                     .startTip = tr("A new run at generation 0; the population starts anew, too"),
                     .isReading = tr("The data are being read…")},
                    Side::Left, sheet, kSize, parent),
      m_sheet(sheet), m_columns(new BackgroundReader(this))
{
}

ModelDialog::ModelDialog(const AskForFile& askForFile, const ShippedColumns& shippedColumns, QWidget* parent)
    : ModelDialog(new ModelSheet, parent)
{
    m_sheet->setNumericColumns([this, shippedColumns](const std::string& table) {
        if (isDataPath(table))
            return columnsLater(table);
        return std::optional(shippedColumns ? shippedColumns(table) : QStringList());
    });
    connect(m_sheet, &ModelSheet::fileRequested, this, [this, askForFile](ModelInput input, bool folder) {
        m_sheet->setDataFile(askForFile(this, input, folder));
    });
}

std::optional<QStringList> ModelDialog::columnsLater(const std::string& file)
{
    m_columns->ask([this, file] {
        const QStringList names = numericColumns(DataLibrary(), file);
        return [this, file, names] { m_sheet->setColumns(file, names); };
    });
    return std::nullopt;
}

} // namespace outcross
