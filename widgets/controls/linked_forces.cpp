#include "widgets/controls/linked_forces.h"

#include "widgets/controls/icon_button.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/icons.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace outcross
{

LinkMapping LinkMapping::same()
{
    const auto identity = [](double value) { return value; };
    return {identity, identity};
}

LinkMapping LinkMapping::copies()
{
    // An odd n has no N of its own; the larger neighbour keeps at least as many copies.
    return {[](double n) { return std::ceil(n / 2); }, [](double individuals) { return 2 * individuals; }};
}

LinkedForces::LinkedForces(const QString& title, const ForceWords& ai, const ForceRange& aiRange,
                           const ForceWords& population, const ForceRange& populationRange, LinkMapping mapping,
                           QWidget* parent)
    : QWidget(parent), m_mapping(std::move(mapping)), m_heading(new WrapLabel(this)),
      m_chain(new IconButton(1.0, this)), m_sliders{
                                              new ForceSlider(ai, aiRange, Accent::Ai, this),
                                              new ForceSlider(population, populationRange, Accent::Population, this)}
{
    m_heading->setProperty("muted", true);
    m_heading->setProperty("type", QStringLiteral("caption"));
    m_heading->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_chain->setCheckable(true);
    m_chain->setChecked(true);
    m_chain->setProperty("quiet", true);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_heading, 1);
    top->addWidget(m_chain);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_sliders[0]);
    layout->addSpacing(8);
    layout->addWidget(m_sliders[1]);

    connect(m_chain, &IconButton::toggled, this, &LinkedForces::showChain);
    connect(m_chain, &IconButton::clicked, this, &LinkedForces::linkedChanged);
    for (const Side side : {Side::Left, Side::Right}) {
        connect(slider(side), &ForceSlider::valueChanged, this, [this, side](double value) { follow(side, value); });
        connect(slider(side), &ForceSlider::editingFinished, this, &LinkedForces::editingFinished);
    }
    setWords(title, ai, population);
}

void LinkedForces::setWords(const QString& title, const ForceWords& ai, const ForceWords& population)
{
    m_title = title;
    m_heading->setText(title);
    slider(Side::Left)->setWords(ai);
    slider(Side::Right)->setWords(population);
    showChain();
}

ForceSlider* LinkedForces::slider(Side side) const
{
    return m_sliders[side == Side::Left ? 0 : 1];
}

bool LinkedForces::isLinked() const
{
    return m_chain->isChecked();
}

void LinkedForces::setLinked(bool linked)
{
    m_chain->setChecked(linked);
}

double LinkedForces::value(Side side) const
{
    return slider(side)->value();
}

void LinkedForces::setValue(Side side, double value)
{
    slider(side)->setValue(value);
}

void LinkedForces::follow(Side moved, double value)
{
    const Side other = moved == Side::Left ? Side::Right : Side::Left;
    ForceSlider* follower = slider(other);
    std::vector<SideValue> values{{moved, value}};
    if (isLinked() && follower->slider()->isEnabled()) {
        const double mapped = moved == Side::Left ? m_mapping.toPopulation(value) : m_mapping.toAi(value);
        const double allowed = std::clamp(mapped, follower->box()->minimum(), follower->box()->maximum());
        if (allowed != follower->value()) {
            follower->setValue(allowed);
            values.push_back({other, allowed});
        }
    }
    emit changed(values);
}

void LinkedForces::showChain()
{
    m_chain->setIcon(themedIcon(isLinked() ? QStringLiteral("chain") : QStringLiteral("chain-broken")));
    m_chain->setName(tr("Link both sides of “%1”").arg(m_title),
                     isLinked() ? tr("Linked: both move together.") : tr("Not linked: each moves alone."));
}

void LinkedForces::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showChain();
}

} // namespace outcross
