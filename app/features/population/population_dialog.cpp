#include "app/features/population/population_dialog.h"

#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/sheets/biology_sheet.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{760, 600};
const std::string kDiploid = "diploid";

} // namespace

PopulationDialog::PopulationDialog(BiologySheet* sheet, QWidget* parent)
    : LineageDialog({.name = u"population"_s,
                     .title = tr("Population"),
                     .start = tr("Start anew with this population"),
                     .startTip = tr("A new run at generation 0; the AI lineage starts anew, too"),
                     .isReading = tr("The data are being read…")},
                    Side::Right, sheet, kSize, parent),
      m_sheet(sheet), m_replaced(new WrapLabel)
{
    m_replaced->setObjectName(u"populationReplaced"_s);
    m_replaced->setProperty("type", u"caption"_s);
    parts()->insertWidget(0, m_replaced);
}

PopulationDialog::PopulationDialog(const AskForFile& askForFile, QWidget* parent)
    : PopulationDialog(new BiologySheet, parent)
{
    connect(m_sheet, &BiologySheet::fileRequested, this,
            [this, askForFile] { m_sheet->setDataFile(askForFile(this)); });
}

LineageSpec PopulationDialog::described(const LineageSpec& spec)
{
    m_replaced->setVisible(spec.kind != kDiploid);
    if (spec.kind == kDiploid)
        return spec;
    m_replaced->setText(tr("The right side follows the pedigree %1 now, which this sheet does not describe. Starting "
                           "anew replaces it by the population below.")
                            .arg(shownValue(nameOfFile(QString::fromStdString(spec.data)))));
    LineageSpec plain;
    plain.kind = kDiploid;
    return plain;
}

} // namespace outcross
