#include "app/features/map/phase_axis.h"

#include "app/shell/text_translation.h"
#include "app/words/phase_words.h"
#include "engine/base/errors.h"
#include "engine/kinds/lineage_rules.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

constexpr int kBoth = -1;
constexpr int kRowGap = 6;

/// What may be typed: the widest of what its lineages allow.
std::pair<double, double> rangeOf(const Scenario& scenario, Quantity quantity)
{
    double low = kQuantities[static_cast<std::size_t>(quantity)].high;
    double high = kQuantities[static_cast<std::size_t>(quantity)].low;
    for (const Side side : kSides)
        if (canSweep(scenario.lineages[side], quantity)) {
            const QuantityRange range = rangeFor(scenario.lineages[side], quantity);
            low = std::min(low, range.low);
            high = std::max(high, range.high);
        }
    return {low, high};
}

QLabel* word(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("type", QStringLiteral("caption"));
    label->setProperty("muted", true);
    return label;
}

} // namespace

PhaseAxisChoice::PhaseAxisChoice(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_quantity(new QComboBox), m_lineages(new QComboBox),
      m_count(new StepBox(ValueUnit::Count)), m_logarithmic(new QCheckBox(tr("by ratio"))), m_range(new QHBoxLayout)
{
    m_quantity->setObjectName(QStringLiteral("quantity"));
    m_quantity->setAccessibleName(tr("%1: what changes").arg(name));
    m_lineages->setObjectName(QStringLiteral("lineages"));
    m_lineages->setAccessibleName(tr("%1: where").arg(name));
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setName(tr("%1: number of values").arg(name));
    m_count->setRange(2, kMaximumSweepSteps);
    m_logarithmic->setObjectName(QStringLiteral("logarithmic"));
    m_logarithmic->setAccessibleName(tr("%1: from one value to the next by the same ratio").arg(name));
    m_logarithmic->setToolTip(tr("From one value to the next by the same ratio, not by the same step; starts above 0"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kRowGap);
    layout->addWidget(m_quantity);
    layout->addWidget(m_lineages);
    layout->addLayout(m_range);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_count);
    steps->addWidget(word(tr("values")));
    steps->addStretch(1);
    steps->addWidget(m_logarithmic);
    layout->addLayout(steps);

    connect(m_quantity, &QComboBox::activated, this, [this] {
        setAxis(proposedAxis(m_scenario, static_cast<Quantity>(m_quantity->currentData().toInt())));
        emit changed();
    });
    connect(m_lineages, &QComboBox::activated, this, &PhaseAxisChoice::changed);
    connect(m_count, &StepBox::valueChanged, this, &PhaseAxisChoice::changed);
    connect(m_count, &StepBox::refused, this, &PhaseAxisChoice::refused);
    connect(m_logarithmic, &QCheckBox::clicked, this, &PhaseAxisChoice::changed);
}

void PhaseAxisChoice::setScenario(const Scenario& scenario)
{
    m_scenario = scenario;
    m_quantity->clear();
    for (const Quantity quantity : sweepableQuantities(scenario))
        m_quantity->addItem(quantityName(quantity), static_cast<int>(quantity));
}

void PhaseAxisChoice::setAxis(const SweepAxis& axis)
{
    m_quantity->setCurrentIndex(m_quantity->findData(static_cast<int>(axis.quantity)));
    fillLineages(axis.quantity);
    const int lineages = axis.only ? static_cast<int>(*axis.only) : kBoth;
    m_lineages->setCurrentIndex(std::max(0, m_lineages->findData(lineages)));
    makeFields(axis.quantity);
    m_low->setValue(axis.low);
    m_high->setValue(axis.high);
    m_count->setValue(axis.count);
    m_logarithmic->setChecked(axis.logarithmic);
}

SweepAxis PhaseAxisChoice::axis() const
{
    SweepAxis axis;
    axis.quantity = static_cast<Quantity>(m_quantity->currentData().toInt());
    const int lineages = m_lineages->currentData().toInt();
    if (lineages != kBoth && m_lineages->count() > 1)
        axis.only = static_cast<Side>(lineages);
    axis.low = m_low ? m_low->value() : 0;
    axis.high = m_high ? m_high->value() : 0;
    axis.count = static_cast<int>(m_count->value());
    axis.logarithmic = m_logarithmic->isChecked();
    return axis;
}

QString PhaseAxisChoice::problem() const
{
    const SweepAxis chosen = axis();
    const QString name = axisTitle(chosen);
    if (!(chosen.low < chosen.high))
        return tr("%1: the values go from a lower one to a higher one.").arg(name);
    if (chosen.logarithmic && !(chosen.low > 0))
        return tr("%1: by ratio, the values start above 0.").arg(name);
    try {
        checkSweepAxis(chosen);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where.clear();
        return QStringLiteral("%1: %2.").arg(name, translated(text));
    }
    return {};
}

/// A lineage that it cannot act on is not on offer.
void PhaseAxisChoice::fillLineages(Quantity quantity)
{
    const bool ai = canSweep(m_scenario.lineages[Side::Left], quantity);
    const bool population = canSweep(m_scenario.lineages[Side::Right], quantity);
    m_lineages->clear();
    if (ai && population)
        m_lineages->addItem(tr("in both lineages"), kBoth);
    if (ai)
        m_lineages->addItem(tr("in the AI lineage"), static_cast<int>(Side::Left));
    if (population)
        m_lineages->addItem(tr("in the population"), static_cast<int>(Side::Right));
    m_lineages->setEnabled(m_lineages->count() > 1);
}

/// Fields in the quantity's unit, in place of those of another.
void PhaseAxisChoice::makeFields(Quantity quantity)
{
    const auto [least, most] = rangeOf(m_scenario, quantity);
    if (!m_low || m_low->unit() != quantityUnit(quantity)) {
        while (QLayoutItem* item = m_range->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        m_low = makeField(quantity, QStringLiteral("low"), tr("%1: lowest value").arg(m_name));
        m_high = makeField(quantity, QStringLiteral("high"), tr("%1: highest value").arg(m_name));
        m_range->addWidget(word(tr("from")));
        m_range->addWidget(m_low);
        m_range->addWidget(word(tr("to")));
        m_range->addWidget(m_high);
        m_range->addStretch(1);
        setTabOrder(m_lineages, m_low);
        setTabOrder(m_low, m_high);
        setTabOrder(m_high, m_count->box());
    }
    m_low->setRange(least, most);
    m_high->setRange(least, most);
    m_low->forget();
    m_high->forget();
}

ValueBox* PhaseAxisChoice::makeField(Quantity quantity, const QString& id, const QString& name)
{
    auto* field = new ValueBox(quantityUnit(quantity));
    field->setObjectName(id);
    field->setAccessibleName(name);
    connect(field, &ValueBox::valueEntered, this, &PhaseAxisChoice::changed);
    connect(field, &ValueBox::refused, this, &PhaseAxisChoice::refused);
    connect(field, &ValueBox::accepted, this, [this] { emit refused({}); });
    return field;
}

} // namespace outcross
