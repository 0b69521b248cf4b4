#include "widgets/panels/deed_bar.h"

#include "widgets/panels/deed_button.h"
#include "widgets/panels/deed_popup.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kSpacing = 2;

QString reason(DeedObstacle obstacle)
{
    switch (obstacle) {
    case DeedObstacle::None:
        break;
    case DeedObstacle::NotAPopulation:
        return DeedBar::tr("Not now: there is no population here.");
    case DeedObstacle::Pedigree:
        return DeedBar::tr("Not now: a pedigree has happened already.");
    case DeedObstacle::Extinct:
        return DeedBar::tr("Not now: the population has died out.");
    case DeedObstacle::TooFew:
        return DeedBar::tr("Not now: one individual is left.");
    case DeedObstacle::OneDeme:
        return DeedBar::tr("Not now: there is one deme. Fragment the population first.");
    case DeedObstacle::SeveralDemes:
        return DeedBar::tr("Not now: there are several demes already. Reconnect them first.");
    }
    return {};
}

} // namespace

DeedBar::DeedBar(const Actions& actions, QWidget* parent) : QWidget(parent), m_title(new QLabel)
{
    setObjectName(u"eventBar"_s);
    setAccessibleName(tr("Events"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title->setText(tr("Events"));
    m_title->setProperty("type", u"heading"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // words make way
    layout->addWidget(m_title);
    layout->addSpacing(kSpacing * 2);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        addEntry(m_entries[i], kDeedKinds[i], actions[i]);
        layout->addWidget(m_entries[i].button);
    }
    layout->addStretch(1);
    setState({});
}

void DeedBar::addEntry(Entry& entry, DeedKind kind, QAction* action)
{
    entry.kind = kind;
    entry.action = action;
    entry.button = new DeedButton(action, hasCount(kind));
    if (!hasCount(kind))
        return;
    entry.popup = new DeedPopup(kind, action->iconText(), this);
    connect(entry.button, &DeedButton::amountRequested, this,
            [this, &entry] { entry.popup->open(deed(entry.kind), m_state, entry.button); });
    connect(entry.popup, &DeedPopup::chosen, this, [this, &entry](const Deed& deed) {
        entry.chosen = deed;
        showAmount(entry);
    });
    connect(entry.popup, &DeedPopup::automaticChosen, this, [this, &entry] {
        entry.chosen.reset();
        showAmount(entry);
    });
    connect(entry.popup, &DeedPopup::doneNow, action, &QAction::trigger);
}

Deed DeedBar::deed(DeedKind kind) const
{
    const auto& entry =
        *std::find_if(m_entries.begin(), m_entries.end(), [kind](const Entry& other) { return other.kind == kind; });
    if (kind == DeedKind::Translocate && m_state.broughtEach > 0) {
        Deed end = proposedDeed(kind, m_state);
        end.count = 0;
        end.each = true;
        return end;
    }
    Deed deed = entry.chosen.value_or(proposedDeed(kind, m_state));
    deed.count = std::min(deed.count, largestCount(kind, m_state));
    deed.to = std::clamp(deed.to, 0, std::max(0, m_state.demes - 1));
    deed.from = std::min(deed.from, m_state.demes - 1);
    return deed;
}

DeedButton* DeedBar::button(DeedKind kind) const
{
    return std::find_if(m_entries.begin(), m_entries.end(), [kind](const Entry& other) { return other.kind == kind; })
        ->button;
}

void DeedBar::setState(const PopulationState& state, const Refusal& refusal)
{
    m_state = state;
    for (const Entry& entry : m_entries) {
        showAmount(entry);
        QString obstacle = reason(obstacleTo(entry.kind, m_state));
        if (obstacle.isEmpty() && refusal)
            obstacle = refusal(deed(entry.kind));
        showTip(entry, obstacle);
    }
    showWhatFits();
}

void DeedBar::forgetChoices()
{
    for (Entry& entry : m_entries)
        entry.chosen.reset();
}

void DeedBar::showAmount(const Entry& entry)
{
    entry.button->setAmount(amountText(deed(entry.kind), m_state));
}

void DeedBar::showTip(const Entry& entry, const QString& obstacle)
{
    entry.action->setEnabled(obstacle.isEmpty());
    const QString key = entry.action->shortcut().toString(QKeySequence::NativeText);
    QString tip = key.isEmpty() ? entry.action->statusTip() : u"%1 (%2)"_s.arg(entry.action->statusTip(), key);
    if (!obstacle.isEmpty())
        tip += u'\n' + obstacle;
    if (tip != entry.action->toolTip())
        entry.action->setToolTip(tip);
}

void DeedBar::addAction(QAction* action)
{
    auto* button = new DeedButton(action, false);
    layout()->addWidget(button);
    m_others.push_back(button);
    showWhatFits();
}

int DeedBar::widthFor(Detail detail) const
{
    int width = detail.title ? m_title->sizeHint().width() + kSpacing * 4 : 0;
    for (const Entry& entry : m_entries)
        width += entry.button->widthWith(detail.eventWords) + kSpacing;
    for (const DeedButton* button : m_others)
        width += button->widthWith(detail.otherWords) + kSpacing;
    return width;
}

int DeedBar::widthInWords() const
{
    return widthFor({.title = true, .eventWords = true});
}

/// The words of the events are worth more than the title, and the title more than the words of the other buttons.
void DeedBar::showWhatFits()
{
    const std::array<Detail, 4> richest{{{.title = true, .eventWords = true, .otherWords = true},
                                         {.title = true, .eventWords = true},
                                         {.eventWords = true},
                                         {.title = true}}};
    Detail shown;
    for (const Detail& detail : richest)
        if (widthFor(detail) <= width()) {
            shown = detail;
            break;
        }
    m_title->setVisible(shown.title);
    for (const Entry& entry : m_entries)
        entry.button->setShowsWord(shown.eventWords);
    for (DeedButton* button : m_others)
        button->setShowsWord(shown.otherWords);
}

QSize DeedBar::minimumSizeHint() const
{
    return {widthFor({}), m_entries.front().button->sizeHint().height()};
}

void DeedBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void DeedBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showWhatFits();
}

} // namespace outcross
