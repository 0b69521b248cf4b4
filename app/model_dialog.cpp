#include "app/model_dialog.h"

#include "app/spec_refusal.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/model_sheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{620, 640};

} // namespace

ModelDialog::ModelDialog(AskForFile askForFile, ModelDataSection::NumericColumns columns, QWidget* parent)
    : QDialog(parent), m_askForFile(std::move(askForFile)), m_sheet(new ModelSheet), m_problem(new WrapLabel),
      m_cost(new WrapLabel)
{
    setObjectName(u"modelDialog"_s);
    setWindowTitle(tr("Model"));
    m_sheet->setNumericColumns(std::move(columns));
    m_problem->setObjectName(u"modelProblem"_s);
    m_problem->setProperty("invalid", true);
    m_problem->hide();
    m_cost->setObjectName(u"modelCost"_s);
    m_cost->setProperty("type", u"caption"_s);
    m_cost->setProperty("muted", true);
    m_cost->hide();
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("Start anew with this model"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(u"modelStart"_s);
    m_start->setProperty("primary", true);
    m_start->setToolTip(tr("A new run at generation 0; the population starts anew, too"));
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_cost);
    layout->addWidget(buttons);
    resize(kSize);

    connect(m_sheet, &ModelSheet::changed, this, &ModelDialog::check);
    connect(m_sheet, &ModelSheet::fileRequested, this,
            [this](ModelInput input, bool folder) { m_sheet->setDataFile(m_askForFile(this, input, folder)); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_start->setFocus(); // a field that is being typed into is taken at its word, or refused
        check();
        if (m_start->isEnabled())
            emit startAsked(m_sheet->spec());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ModelDialog::setDocument(const Scenario& document)
{
    m_document = document;
    m_sheet->setSpec(document.lineages[Family::Ai]);
    check();
}

void ModelDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ModelDialog::check()
{
    const QString refusal = refusalOf(m_document, Family::Ai, m_sheet->spec());
    showProblem(refusal);
    m_start->setEnabled(refusal.isEmpty());
    const QString cost = refusal.isEmpty() ? costOf(m_document, Family::Ai, m_sheet->spec()) : QString();
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
}

} // namespace outcross
