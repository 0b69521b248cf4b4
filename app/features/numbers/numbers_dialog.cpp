#include "app/features/numbers/numbers_dialog.h"

#include "widgets/controls/wrap_label.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{940, 560};
constexpr int kColumnPadding = 20;
constexpr int kRowPadding = 6;

} // namespace

NumbersDialog::NumbersDialog(QWidget* parent)
    : QDialog(parent), m_model(new NumbersModel(this)), m_table(new QTableView)
{
    setObjectName(u"numbersDialog"_s);
    setWindowTitle(tr("Table of the numbers"));
    auto* words =
        new WrapLabel(tr("A row for every generation. Choosing one fixes the chart's probe there; Return goes "
                         "to it, and the pictures show it."));
    words->setProperty("type", u"caption"_s);
    words->setProperty("muted", true);

    m_table->setObjectName(u"numbersTable"_s);
    m_table->setAccessibleName(tr("Numbers of every generation"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Fixed heights: nothing is ever measured row by row.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMinimumWidth(fontMetrics().horizontalAdvance(u"000 000"_s) + kColumnPadding);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_goTo = buttons->addButton(tr("Go to this generation"), QDialogButtonBox::ActionRole);
    m_goTo->setObjectName(u"numbersGoTo"_s);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"numbersCopy"_s);
    copy->setToolTip(tr("The chosen rows, or all of them, for a spreadsheet"));
    for (QAbstractButton* button : buttons->buttons()) // Return belongs to the table
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(kSize);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &NumbersDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &NumbersDialog::copy);
    const auto go = [this] {
        if (m_table->currentIndex().isValid())
            emit goToAsked(m_table->currentIndex().row());
    };
    connect(m_goTo, &QPushButton::clicked, this, go);
    connect(m_table, &QTableView::activated, this, go); // Return and a double click
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NumbersDialog::tellRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NumbersDialog::fitColumns);
    applyColours();
    m_goTo->setEnabled(false);
    m_table->setFocus();
}

void NumbersDialog::setNumbers(std::vector<NumbersColumn> columns, qint64 rows)
{
    const QScrollBar* bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum() && m_model->rowCount() > 0 && rows > m_model->rowCount();
    m_model->setNumbers(std::move(columns), static_cast<int>(rows));
    if (atEnd)
        m_table->scrollToBottom();
}

void NumbersDialog::setProbe(std::optional<qint64> generation)
{
    if (generation == m_probe)
        return;
    m_probe = generation;
    if (!generation || *generation >= m_model->rowCount() || *generation == m_table->currentIndex().row())
        return;
    m_follows = true;
    const int column = std::max(m_table->currentIndex().column(), 0);
    m_table->setCurrentIndex(m_model->index(static_cast<int>(*generation), column));
    m_follows = false;
}

void NumbersDialog::copy()
{
    QString text = m_model->head();
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.isEmpty())
        m_model->writeRows(0, m_model->rowCount() - 1, text);
    QList<std::pair<int, int>> ranges; // in the order of time, whatever was chosen first
    for (const QItemSelectionRange& range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    for (const auto& [first, last] : ranges)
        m_model->writeRows(first, last, text);
    QApplication::clipboard()->setText(text);
}

void NumbersDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void NumbersDialog::applyColours()
{
    const Theme theme = themeFor(palette());
    m_model->setColours({{theme.ai, theme.population}});
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    fitColumns();
}

/// As wide as their heads, and as the widest usual number.
void NumbersDialog::fitColumns()
{
    const int least = fontMetrics().horizontalAdvance(u"0000.000"_s) + kColumnPadding;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(
            column, std::max(least, m_table->horizontalHeader()->sectionSizeHint(column) + kColumnPadding / 2));
}

void NumbersDialog::tellRow()
{
    const QModelIndex current = m_table->currentIndex();
    m_goTo->setEnabled(current.isValid());
    if (m_follows || !current.isValid())
        return;
    m_probe = current.row();
    emit rowChosen(current.row());
}

} // namespace outcross
