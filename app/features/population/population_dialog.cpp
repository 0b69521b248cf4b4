#include "app/features/population/population_dialog.h"

#include "app/session/data_check.h"
#include "app/session/spec_refusal.h"
#include "app/shell/text_translation.h"
#include "app/shell/words_in_window.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/sheets/biology_sheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{760, 600};
const std::string kDiploid = "diploid";

} // namespace

PopulationDialog::PopulationDialog(AskForFile askForFile, QWidget* parent)
    : QDialog(parent), m_askForFile(std::move(askForFile)), m_sheet(new BiologySheet), m_replaced(new WrapLabel),
      m_problem(new WrapLabel), m_cost(new WrapLabel), m_data(new DataCheck(Side::Right, this))
{
    setObjectName(u"populationDialog"_s);
    setWindowTitle(tr("Population"));
    m_replaced->setObjectName(u"populationReplaced"_s);
    m_replaced->setProperty("type", u"caption"_s);
    m_problem->setObjectName(u"populationProblem"_s);
    m_problem->setProperty("invalid", true);
    m_problem->hide();
    m_cost->setObjectName(u"populationCost"_s);
    m_cost->setProperty("type", u"caption"_s);
    m_cost->setProperty("muted", true);
    m_cost->hide();
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("Start anew with this population"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"populationStart"_s);
    m_start->setProperty("primary", true);
    m_startTip = tr("A new run at generation 0; the AI lineage starts anew, too");
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_replaced);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_cost);
    layout->addWidget(buttons);
    resize(kSize);

    connect(m_sheet, &BiologySheet::changed, this, &PopulationDialog::check);
    connect(m_data, &DataCheck::changed, this, &PopulationDialog::check);
    connect(m_sheet, &BiologySheet::fileRequested, this, [this] { m_sheet->setDataFile(m_askForFile(this)); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_start->setFocus(); // a field that is being typed into is taken at its word, or refused
        check();
        if (m_start->isEnabled())
            emit startAsked(m_sheet->spec());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PopulationDialog::setDocument(const Scenario& document)
{
    m_document = document;
    LineageSpec spec = document.lineages[Side::Right];
    m_replaced->setVisible(spec.kind != kDiploid);
    if (spec.kind != kDiploid) {
        m_replaced->setText(
            tr("The right side follows the pedigree %1 now, which this sheet does not describe. Starting "
               "anew replaces it by the population below.")
                .arg(shownValue(nameOfFile(QString::fromStdString(spec.data)))));
        spec = {};
        spec.kind = kDiploid;
    }
    m_sheet->setSpec(spec);
    check();
}

void PopulationDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void PopulationDialog::check()
{
    const LineageSpec spec = m_sheet->spec();
    m_data->look(spec);
    QString refusal = refusalOf(m_document, Side::Right, spec);
    if (refusal.isEmpty())
        refusal = m_data->refusal();
    showProblem(refusal);
    m_start->setEnabled(refusal.isEmpty());
    m_start->setToolTip(refusal.isEmpty() ? m_startTip : refusal);
    const QString cost = !refusal.isEmpty()    ? QString()
                         : m_data->isReading() ? tr("The data are being read…")
                                               : costOf(m_document, Side::Right, spec);
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
}

} // namespace outcross
