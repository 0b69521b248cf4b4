#include "widgets/sheets/sheet_rows.h"

#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/style_sheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace outcross
{

namespace
{

WrapLabel* meaningLabel()
{
    auto* label = new WrapLabel;
    label->setProperty("type", QStringLiteral("caption"));
    label->setProperty("muted", true);
    return label;
}

QHBoxLayout* header(QWidget* row, const QString& name, QWidget* control, WrapLabel* meaning)
{
    auto* label = new QLabel(name);
    label->setProperty("type", QStringLiteral("heading"));
    label->setBuddy(control);
    auto* top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(control);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(top);
    layout->addWidget(meaning);
    return top;
}

} // namespace

ChoiceRow::ChoiceRow(const QString& name, const QList<ChoiceItem>& items, QWidget* parent)
    : QWidget(parent), m_box(new QComboBox), m_meaning(meaningLabel())
{
    m_box->setAccessibleName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header(this, name, m_box, m_meaning);
    setItems(items);
    connect(m_box, &QComboBox::activated, this, [this] {
        showMeaning();
        emit changed();
    });
}

void ChoiceRow::setItems(const QList<ChoiceItem>& items)
{
    const QSignalBlocker blocker(m_box);
    const int chosen = m_items.isEmpty() ? 0 : value();
    m_items = items;
    m_box->clear();
    for (const ChoiceItem& item : items)
        m_box->addItem(item.name, item.value);
    setValue(chosen);
}

int ChoiceRow::value() const
{
    return m_box->currentData().toInt();
}

void ChoiceRow::setValue(int value)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(value)));
    showMeaning();
}

void ChoiceRow::showMeaning()
{
    const int index = m_box->currentIndex();
    if (index < 0 || index >= m_items.size())
        return;
    m_meaning->setText(m_items[index].meaning);
    m_box->setAccessibleDescription(m_items[index].meaning);
}

NumberRow::NumberRow(const QString& name, const QString& meaning, ValueUnit unit, double minimum, double maximum,
                     QWidget* parent)
    : QWidget(parent), m_field(new StepBox(unit)), m_meaning(meaningLabel())
{
    m_field->setName(name);
    m_field->setRange(minimum, maximum);
    header(this, name, m_field, m_meaning);
    setMeaning(meaning);
    connect(m_field, &StepBox::valueChanged, this, &NumberRow::changed);
    connect(m_field, &StepBox::refused, this, [this](const QString& reason) {
        setStyleProperty(m_meaning, "invalid", !reason.isEmpty());
        m_meaning->setText(reason.isEmpty() ? m_words : reason);
    });
}

void NumberRow::setMeaning(const QString& meaning)
{
    m_words = meaning;
    m_meaning->setText(meaning);
    m_field->box()->setAccessibleDescription(meaning);
}

double NumberRow::value() const
{
    return m_field->value();
}

void NumberRow::setZeroIsUsual()
{
    m_field->box()->setZeroName(tr("usual"));
}

void NumberRow::setValue(double value)
{
    m_field->setValue(value);
    m_field->box()->forget();
}

} // namespace outcross
