#include "widgets/panels/force_panel.h"

#include "widgets/controls/force_slider.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/style/accent.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kLargestSamples = 10'000;
constexpr double kLargestIndividuals = 5'000;
constexpr int kGroupSpacing = 14;

ForceRange sizeRange(double smallest, double largest)
{
    return {ValueUnit::Count, SliderScale::size(smallest, largest), smallest, static_cast<double>(kMaximumSize)};
}

} // namespace

ForcePanel::ForcePanel(QWidget* parent) : Card(std::nullopt, parent)
{
    setObjectName(u"forcePanel"_s);
    setTitle(tr("Forces"));
    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    m_groupsLayout = new QVBoxLayout(scrolled);
    m_groupsLayout->setContentsMargins(0, 0, 0, 0);
    m_groupsLayout->setSpacing(kGroupSpacing);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(scrolled);
    body()->addWidget(scroll, 1);

    const ForceRange share{ValueUnit::Percent, SliderScale::share(), 0, std::nullopt};
    addGroup(Quantity::Inflow,
             new LinkedForces(tr("Inflow"), {tr("&Data freshness"), tr("share of real data in each training set"), {}},
                              share, {tr("&Gene flow"), tr("share of gametes from the mainland"), {}}, share,
                              LinkMapping::same()));
    const ForceRange rate{ValueUnit::Rate, SliderScale::rate(), 0, 1.0};
    addGroup(Quantity::Mutation,
             new LinkedForces(tr("Novelty"), {tr("Hall&ucination"), tr("share of samples replaced by random ones"), {}},
                              rate, {tr("&Mutation rate"), tr("chance that a gene copy becomes a random allele"), {}},
                              rate, LinkMapping::same()));
    addGroup(Quantity::Size,
             new LinkedForces(tr("Size"), {tr("&Training samples"), tr("n handed on in each generation"), {}},
                              sizeRange(2, kLargestSamples),
                              {tr("&Individuals"), tr("N in each generation, 2N gene copies"), {}},
                              sizeRange(1, kLargestIndividuals), LinkMapping::copies()));
    m_groupsLayout->addStretch(1);
}

LinkedForces* ForcePanel::addGroup(Quantity quantity, LinkedForces* group)
{
    const auto key = kQuantities[static_cast<std::size_t>(quantity)].key;
    group->setObjectName(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    m_groupsLayout->addWidget(group);
    m_groups[quantity] = group;
    connect(group, &LinkedForces::changed, this, [this, quantity](Family family, double value) {
        m_moved[family][quantity] = value;
        emit changed(family, {quantity, value});
    });
    return group;
}

void ForcePanel::setConditions(Family family, const Conditions& conditions)
{
    for (const auto& [quantity, group] : m_groups) {
        const double value = valueOf(conditions, quantity);
        auto& moved = m_moved[family];
        if (const auto pending = moved.find(quantity); pending != moved.end()) {
            if (pending->second != value)
                continue;
            moved.erase(pending);
        }
        if (group->value(family) != value)
            group->setValue(family, value);
    }
}

void ForcePanel::setDefaults(const PerFamily<Conditions>& defaults, bool relink)
{
    forgetMoved();
    for (const auto& [quantity, group] : m_groups) {
        for (const Family family : kFamilies) {
            group->slider(family)->setDefaultValue(valueOf(defaults[family], quantity));
            group->slider(family)->box()->forget();
        }
        const int copies = quantity == Quantity::Size ? 2 : 1;
        if (relink)
            group->setLinked(valueOf(defaults[Family::Ai], quantity) ==
                             copies * valueOf(defaults[Family::Population], quantity));
    }
}

void ForcePanel::forgetMoved()
{
    m_moved = {};
}

LinkedForces* ForcePanel::group(Quantity quantity) const
{
    return m_groups.at(quantity);
}

} // namespace outcross
