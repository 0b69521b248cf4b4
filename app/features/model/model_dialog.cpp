#include "app/features/model/model_dialog.h"

#include "app/session/background_reader.h"
#include "app/session/data_check.h"
#include "app/session/data_columns.h"
#include "app/session/spec_refusal.h"
#include "engine/document/scenario_file.h"
#include "engine/spec/data_path.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/sheets/model_sheet.h"

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

ModelDialog::ModelDialog(AskForFile askForFile, ShippedColumns shippedColumns, QWidget* parent)
    : QDialog(parent), m_askForFile(std::move(askForFile)), m_sheet(new ModelSheet), m_problem(new WrapLabel),
      m_cost(new WrapLabel), m_data(new DataCheck(Side::Left, this)), m_columns(new BackgroundReader(this))
{
    setObjectName(u"modelDialog"_s);
    setWindowTitle(tr("Model"));
    m_sheet->setNumericColumns([this, shipped = std::move(shippedColumns)](const std::string& table) {
        if (isDataPath(table))
            return columnsLater(table);
        return std::optional(shipped ? shipped(table) : QStringList());
    });
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
    m_startTip = tr("A new run at generation 0; the population starts anew, too");
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_cost);
    layout->addWidget(buttons);
    resize(kSize);

    connect(m_sheet, &ModelSheet::changed, this, &ModelDialog::check);
    connect(m_data, &DataCheck::changed, this, &ModelDialog::check);
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

std::optional<QStringList> ModelDialog::columnsLater(const std::string& file)
{
    m_columns->ask([this, file] {
        const QStringList names = numericColumns(DataLibrary(), file);
        return [this, file, names] { m_sheet->setColumns(file, names); };
    });
    return std::nullopt;
}

void ModelDialog::setDocument(const Scenario& document)
{
    m_document = document;
    m_sheet->setSpec(document.lineages[Side::Left]);
    check();
}

void ModelDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ModelDialog::check()
{
    const LineageSpec spec = m_sheet->spec();
    m_data->look(spec);
    QString refusal = refusalOf(m_document, Side::Left, spec);
    if (refusal.isEmpty())
        refusal = m_data->refusal();
    showProblem(refusal);
    m_start->setEnabled(refusal.isEmpty());
    m_start->setToolTip(refusal.isEmpty() ? m_startTip : refusal);
    const QString cost = !refusal.isEmpty()    ? QString()
                         : m_data->isReading() ? tr("The data are being read…")
                                               : costOf(m_document, Side::Left, spec);
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
}

} // namespace outcross
