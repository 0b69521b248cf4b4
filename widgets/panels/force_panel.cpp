#include "widgets/panels/force_panel.h"

#include "widgets/controls/force_slider.h"
#include "widgets/controls/linked_forces.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/controls/value_box.h"
#include "widgets/style/accent.h"
#include "widgets/style/icons.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kLargestSamples = 10'000;
constexpr double kLargestIndividuals = 5'000;
constexpr int kGroupSpacing = 9;
constexpr double kSmallestShare = 1e-3;

QString keyOf(Quantity quantity)
{
    const auto key = kQuantities[static_cast<std::size_t>(quantity)].key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

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
    // What only this model or this population has comes first: it is what its lesson is about.
    for (const Quantity quantity : {Quantity::Selection, Quantity::Memory, Quantity::Exchange})
        addOfModel(quantity, m_groupsLayout);
    const auto ownSlider = [](const ForceWords& words, const ForceRange& range) {
        return new ForceSlider(words, range, Accent::Population);
    };
    const ForceRange preference{ValueUnit::Rate, SliderScale::balanced(), 0, kMaximumSelection, -kMaximumSelection};
    addOwn(Quantity::Selection, ownSlider({tr("Se&lection"), {}, {}}, preference), m_groupsLayout);
    addOwn(Quantity::Memory,
           ownSlider({tr("Gene &bank release"), tr("share of gametes from the frozen bank"), {}}, share),
           m_groupsLayout);
    addOwn(Quantity::Exchange,
           ownSlider({tr("Migrati&on"), tr("share of gametes that come from another deme"), {}}, share),
           m_groupsLayout);

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
    m_fold = new QToolButton;
    m_fold->setObjectName(u"moreForces"_s);
    m_fold->setText(tr("More forces"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setProperty("quiet", true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_groupsLayout->addWidget(m_fold, 0, Qt::AlignLeading);
    m_folded = new QWidget;
    auto* foldedLayout = new QVBoxLayout(m_folded);
    foldedLayout->setContentsMargins(0, 0, 0, 0);
    foldedLayout->setSpacing(kGroupSpacing);
    addOfModel(Quantity::KinAvoidance, foldedLayout);
    addOwn(Quantity::KinAvoidance,
           ownSlider({tr("&Kin avoidance"), tr("share of mates that are the least related of eight"), {}}, share),
           foldedLayout);
    m_groupsLayout->addWidget(m_folded);
    m_groupsLayout->addStretch(1);
    connect(m_fold, &QToolButton::toggled, this, &ForcePanel::showFold);
    setActing({});
    setModelForces({});
}

ForceSlider* ForcePanel::addOwn(Quantity quantity, ForceSlider* slider, QVBoxLayout* layout)
{
    slider->setObjectName(keyOf(quantity));
    layout->addWidget(slider);
    m_own[quantity] = slider;
    connect(slider, &ForceSlider::valueChanged, this, [this, quantity](double value) {
        m_moved[Side::Right][quantity] = value;
        emit changed({{Side::Right, {{quantity, value}}}});
    });
    connect(slider, &ForceSlider::editingFinished, this, &ForcePanel::editingFinished);
    return slider;
}

void ForcePanel::addOfModel(Quantity quantity, QVBoxLayout* layout)
{
    const bool isShare = quantity != Quantity::Selection;
    const ForceRange range{isShare ? ValueUnit::Percent : ValueUnit::Rate, SliderScale::share(), 0, std::nullopt};
    auto* slider = new ForceSlider({}, range, Accent::Ai);
    slider->setObjectName(u"model-"_s + keyOf(quantity));
    slider->hide();
    layout->addWidget(slider);
    m_ofModel[quantity] = slider;
    connect(slider, &ForceSlider::valueChanged, this, [this, quantity](double value) {
        m_moved[Side::Left][quantity] = value;
        showMeaning(quantity);
        emit changed({{Side::Left, {{quantity, value}}}});
    });
    connect(slider, &ForceSlider::editingFinished, this, &ForcePanel::editingFinished);
}

LinkedForces* ForcePanel::addGroup(Quantity quantity, LinkedForces* group)
{
    group->setObjectName(keyOf(quantity));
    m_groupsLayout->addWidget(group);
    m_groups[quantity] = group;
    connect(group, &LinkedForces::changed, this, [this, quantity](const std::vector<SideValue>& values) {
        std::vector<SideChange> changes;
        for (const auto& [side, value] : values) {
            m_moved[side][quantity] = value;
            changes.push_back({side, {{quantity, value}}});
        }
        emit changed(changes);
    });
    connect(group, &LinkedForces::editingFinished, this, &ForcePanel::editingFinished);
    return group;
}

/// False while the engine has yet to take over what the reader moved.
bool ForcePanel::takenOver(Side side, Quantity quantity, double value)
{
    auto& moved = m_moved[side];
    const auto pending = moved.find(quantity);
    if (pending == moved.end())
        return true;
    if (pending->second != value)
        return false;
    moved.erase(pending);
    return true;
}

void ForcePanel::setConditions(Side side, const Conditions& conditions)
{
    for (const auto& [quantity, group] : m_groups) {
        const double value = valueOf(conditions, quantity);
        if (takenOver(side, quantity, value) && group->value(side) != value)
            group->setValue(side, value);
    }
    for (const auto& [quantity, slider] : side == Side::Left ? m_ofModel : m_own) {
        const double value = valueOf(conditions, quantity);
        if (!takenOver(side, quantity, value) || slider->value() == value)
            continue;
        slider->setValue(value);
        if (side == Side::Left)
            showMeaning(quantity);
    }
}

void ForcePanel::setUnavailable(Side side, Quantity quantity, const QString& why)
{
    group(quantity)->slider(side)->setUnavailable(why);
}

void ForcePanel::setSizes(Side side, double smallest, double largest)
{
    group(Quantity::Size)
        ->slider(side)
        ->setScale(SliderScale::size(smallest, largest), static_cast<double>(kMaximumSize), smallest);
}

void ForcePanel::setActing(const std::set<Quantity>& quantities)
{
    if (m_acting == quantities)
        return;
    m_acting = quantities;
    for (const auto& [quantity, slider] : m_own)
        slider->setVisible(quantities.contains(quantity));
    showFold();
}

void ForcePanel::setModelForces(const std::map<Quantity, ModelForce>& forces)
{
    const std::map<Quantity, ModelForce> before = std::exchange(m_modelForces, forces);
    for (const auto& [quantity, slider] : m_ofModel) {
        const auto force = forces.find(quantity);
        slider->setVisible(force != forces.end());
        if (force == forces.end())
            continue;
        const auto& [label, meaning, low, high] = force->second;
        const auto old = before.find(quantity);
        if (old == before.end() || old->second.low != low || old->second.high != high)
            slider->setScale(low < 0 ? SliderScale::balanced(high) : SliderScale::share(kSmallestShare, high), high,
                             low);
        showMeaning(quantity);
    }
    showFold();
}

void ForcePanel::showMeaning(Quantity quantity)
{
    const auto force = m_modelForces.find(quantity);
    if (force == m_modelForces.end())
        return;
    ForceSlider* slider = ofModel(quantity);
    const ForceWords words{force->second.label, force->second.meaning(slider->value()), {}};
    if (words != slider->words())
        slider->setWords(words);
}

void ForcePanel::setSelection(const QString& meaning, const QuantityRange& range)
{
    if (meaning == m_selectionMeaning)
        return;
    m_selectionMeaning = meaning;
    ForceSlider* slider = own(Quantity::Selection);
    slider->setScale(range.low < 0 ? SliderScale::balanced() : SliderScale::share(), range.high, range.low);
    slider->setWords({tr("Se&lection"), meaning, {}});
}

void ForcePanel::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
}

void ForcePanel::showFold()
{
    const bool open = m_fold->isChecked();
    m_fold->setVisible((m_acting && m_acting->contains(Quantity::KinAvoidance)) ||
                       m_modelForces.contains(Quantity::KinAvoidance));
    m_fold->setIcon(themedIcon(open ? u"chevron-up"_s : u"chevron-down"_s));
    m_fold->setAccessibleDescription(open ? tr("Open: press to fold away.") : tr("Folded away: press to open."));
    m_folded->setVisible(open && !m_fold->isHidden());
}

void ForcePanel::setDefaults(const PerSide<Conditions>& defaults, bool relink)
{
    forgetMoved();
    for (const auto& [quantity, group] : m_groups) {
        for (const Side side : kSides) {
            group->slider(side)->setDefaultValue(valueOf(defaults[side], quantity));
            group->slider(side)->box()->forget();
        }
        const int copies = quantity == Quantity::Size ? 2 : 1;
        if (relink)
            group->setLinked(valueOf(defaults[Side::Left], quantity) ==
                             copies * valueOf(defaults[Side::Right], quantity));
    }
    for (const auto& [quantity, slider] : m_own) {
        slider->setDefaultValue(valueOf(defaults[Side::Right], quantity));
        slider->box()->forget();
    }
    for (const auto& [quantity, slider] : m_ofModel) {
        slider->setDefaultValue(valueOf(defaults[Side::Left], quantity));
        slider->box()->forget();
    }
    if (relink)
        setUnfolded(defaults[Side::Right].forces.kinAvoidance != 0 || defaults[Side::Left].forces.kinAvoidance != 0);
}

void ForcePanel::forgetMoved()
{
    m_moved = {};
}

LinkedForces* ForcePanel::group(Quantity quantity) const
{
    return m_groups.at(quantity);
}

ForceSlider* ForcePanel::own(Quantity quantity) const
{
    return m_own.at(quantity);
}

ForceSlider* ForcePanel::ofModel(Quantity quantity) const
{
    return m_ofModel.at(quantity);
}

} // namespace outcross
