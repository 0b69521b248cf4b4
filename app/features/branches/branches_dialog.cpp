#include "app/features/branches/branches_dialog.h"

#include "app/words/branch_words.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/branch_list.h"
#include "widgets/panels/branch_rows.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{640, 380};

} // namespace

BranchesDialog::BranchesDialog(QWidget* parent)
    : QDialog(parent), m_rows(new BranchRows(this)), m_list(new BranchList(m_rows)), m_hint(new WrapLabel),
      m_reopen(new QPushButton(tr("&Reopen"))), m_rename(new QPushButton(tr("Re&name"))),
      m_pin(new QPushButton(tr("&Pin"))), m_remove(new QPushButton(tr("&Delete")))
{
    setObjectName(u"branchesDialog"_s);
    setWindowTitle(tr("Branches"));
    m_list->setObjectName(u"branchList"_s);
    m_hint->setProperty("type", u"caption"_s);
    m_hint->setProperty("muted", true);
    m_reopen->setObjectName(u"branchReopen"_s);
    m_reopen->setToolTip(tr("This future plays again; the one on screen stays here, pinned"));
    m_rename->setObjectName(u"branchRename"_s);
    m_pin->setObjectName(u"branchPin"_s);
    m_remove->setObjectName(u"branchRemove"_s);
    auto* choices = new QHBoxLayout;
    for (QPushButton* button : {m_reopen, m_rename, m_pin, m_remove}) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    choices->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(choices);
    resize(kSize);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &BranchList::selectionMoved, this, &BranchesDialog::showChoices);
    connect(m_list, &BranchList::reopenAsked, this, &BranchesDialog::reopenAsked);
    connect(m_list, &BranchList::removeAsked, this, [this] { remove(); });
    connect(m_rows, &BranchRows::renameAsked, this, &BranchesDialog::renameAsked);
    connect(m_reopen, &QPushButton::clicked, this, [this] { emit reopenAsked(m_list->selected()); });
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        const int row = m_rows->indexOf(m_list->selected());
        if (row >= 0)
            emit pinAsked(m_list->selected(), m_rows->row(row).pin == 0);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    showChoices();
}

void BranchesDialog::setSnapshot(const Snapshot& snapshot)
{
    const quint64 selected = m_list->selected();
    m_rows->setBranches(branchRows(snapshot));
    if (m_list->selected() != selected || selected == 0)
        m_list->select(m_rows->indexOf(selected) >= 0 ? selected : snapshot.branches->current());
    m_hint->setText(m_rows->rowCount() > 1
                        ? tr("Every future from generation 0 on; the thick line is on screen. Pinned ones are drawn "
                             "behind it in the chart, four at most. They last until the program ends; Save keeps "
                             "the one on screen.")
                        : tr("There is one future so far. Go back to an earlier generation and change something: both "
                             "futures stay here."));
    showChoices();
}

void BranchesDialog::showChoices()
{
    const int row = m_rows->indexOf(m_list->selected());
    const bool left = row >= 0 && !m_rows->row(row).plays;
    m_reopen->setEnabled(left);
    m_rename->setEnabled(row >= 0);
    m_pin->setEnabled(left);
    m_pin->setText(left && m_rows->row(row).pin > 0 ? tr("Un&pin") : tr("&Pin"));
    m_remove->setEnabled(left);
}

void BranchesDialog::remove()
{
    if (m_remove->isEnabled())
        emit removeAsked(m_list->selected());
}

} // namespace outcross
