#include "app/window/lineage_dialog.h"

#include "app/session/data_check.h"
#include "app/session/spec_refusal.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/sheets/lineage_sheet.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{

LineageDialog::LineageDialog(LineageDialogWords words, Side side, LineageSheet* sheet, QSize size, QWidget* parent)
    : QDialog(parent), m_words(std::move(words)), m_side(side), m_sheet(sheet), m_parts(new QVBoxLayout(this)),
      m_problem(new WrapLabel), m_cost(new WrapLabel), m_data(new DataCheck(side, this))
{
    setObjectName(m_words.name + u"Dialog"_s);
    setWindowTitle(m_words.title);
    m_problem->setObjectName(m_words.name + u"Problem"_s);
    m_problem->setProperty("invalid", true);
    m_problem->hide();
    m_cost->setObjectName(m_words.name + u"Cost"_s);
    m_cost->setProperty("type", u"caption"_s);
    m_cost->setProperty("muted", true);
    m_cost->hide();
    auto* buttons = new QDialogButtonBox;
    m_start = buttons->addButton(m_words.start, QDialogButtonBox::AcceptRole);
    m_start->setObjectName(m_words.name + u"Start"_s);
    m_start->setProperty("primary", true);
    QPushButton* cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    m_parts->addWidget(m_sheet, 1);
    m_parts->addWidget(m_problem);
    m_parts->addWidget(m_cost);
    m_parts->addWidget(buttons);
    resize(size);

    connect(m_sheet, &LineageSheet::changed, this, &LineageDialog::check);
    connect(m_data, &DataCheck::changed, this, &LineageDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_start->setFocus(); // a field that is being typed into is taken at its word, or refused
        check();
        if (m_start->isEnabled())
            emit startAsked(m_sheet->spec());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LineageDialog::setDocument(const Scenario& document)
{
    m_document = document;
    m_sheet->setSpec(described(document.lineages[m_side]));
    check();
}

void LineageDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void LineageDialog::check()
{
    const LineageSpec spec = m_sheet->spec();
    m_data->look(spec);
    QString refusal = refusalOf(m_document, m_side, spec);
    if (refusal.isEmpty())
        refusal = m_data->refusal();
    showProblem(refusal);
    m_start->setEnabled(refusal.isEmpty());
    m_start->setToolTip(refusal.isEmpty() ? m_words.startTip : refusal);
    const QString cost = !refusal.isEmpty()    ? QString()
                         : m_data->isReading() ? m_words.isReading
                                               : costOf(m_document, m_side, spec);
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
}

} // namespace outcross
