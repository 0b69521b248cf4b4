#include "widgets/panels/replicate_popup.h"

#include "engine/replicates/replicate_crew.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/value_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/number_format.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr int kMargin = 14;
constexpr int kGap = 10;
constexpr int kBetweenButtons = 4;
constexpr int kLettersAcross = 62;
constexpr int kCounts[] = {0, 20, 50, 200, kMostReplicates};

QPushButton* choice(const QString& text, QButtonGroup* group, int id)
{
    auto* button = new QPushButton(text);
    button->setCheckable(true);
    button->setProperty("pill", true);
    group->addButton(button, id);
    return button;
}

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("type", u"caption"_s);
    label->setProperty("muted", true);
    return label;
}

} // namespace

ReplicatePopup::ReplicatePopup(QWidget* parent)
    : QFrame(parent, Qt::Popup), m_counts(new QButtonGroup(this)), m_count(new StepBox(ValueUnit::Count)),
      m_looks(new QButtonGroup(this)), m_refusal(new WrapLabel), m_told(new WrapLabel), m_cost(new WrapLabel),
      m_start(new QPushButton)
{
    setObjectName(u"livesPopup"_s);
    setProperty("card", true);
    setAccessibleName(tr("Other lives"));
    auto* heading = new QLabel(tr("Other lives"));
    heading->setProperty("type", u"heading"_s);
    auto* meaning = new WrapLabel(tr("The same scenario with other luck: what comes of it by chance alone. They follow "
                                     "every change that you make."));
    meaning->setProperty("type", u"caption"_s);
    meaning->setProperty("muted", true);
    m_refusal->setProperty("type", u"caption"_s);
    m_refusal->setProperty("invalid", true);
    m_refusal->hide();
    m_told->setObjectName(u"livesTold"_s);
    m_told->setAccessibleName(tr("What the other lives say"));
    m_cost->setObjectName(u"livesCost"_s);
    m_cost->setAccessibleName(tr("What the other lives take"));
    m_start->setObjectName(u"livesStart"_s);
    m_start->setProperty("primary", true);
    connect(m_start, &QPushButton::clicked, this, &ReplicatePopup::started);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->addWidget(heading);
    layout->addWidget(meaning);
    addCounts();
    layout->addWidget(m_refusal);
    addLooks();
    layout->addWidget(m_cost);
    layout->addWidget(m_start);
    layout->addWidget(m_told);
    const int across = fontMetrics().averageCharWidth() * kLettersAcross;
    for (WrapLabel* label : {meaning, m_refusal, m_told, m_cost})
        label->setFixedWidth(across);
    setState({});
}

void ReplicatePopup::addCounts()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenButtons);
    for (const int count : kCounts) {
        QPushButton* button = choice(count == 0 ? tr("None") : countText(count), m_counts, count);
        button->setObjectName(u"lives%1"_s.arg(count));
        button->setAccessibleName(count == 0 ? tr("No other lives") : tr("%n other lives", nullptr, count));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_count->setObjectName(u"livesCount"_s);
    m_count->setName(tr("Number of other lives"));
    m_count->setRange(0, kMostReplicates);
    row->addWidget(m_count);
    static_cast<QVBoxLayout*>(layout())->addWidget(caption(tr("How many")));
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_counts, &QButtonGroup::idClicked, this, &ReplicatePopup::countChosen);
    connect(m_count, &StepBox::valueChanged, this, [this](double value) { emit countChosen(static_cast<int>(value)); });
    connect(m_count, &StepBox::refused, this, [this](const QString& reason) {
        m_refusal->setText(reason);
        m_refusal->setVisible(!reason.isEmpty());
    });
}

void ReplicatePopup::addLooks()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kBetweenButtons);
    const auto add = [&](ReplicateLook look, const QString& name, const QString& objectName, const QString& tip) {
        QPushButton* button = choice(name, m_looks, static_cast<int>(look));
        button->setObjectName(objectName);
        button->setToolTip(tip);
        row->addWidget(button);
    };
    add(ReplicateLook::Bands, tr("Bands"), u"livesBands"_s,
        tr("The darker band holds the middle half of the lives, the paler one nine in ten; the line is their median."));
    add(ReplicateLook::Threads, tr("Threads"), u"livesThreads"_s,
        tr("The first %1 lives, each a line.").arg(countText(kThreadReplicates)));
    add(ReplicateLook::Hidden, tr("Hidden"), u"livesHidden"_s, tr("The numbers alone."));
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addWidget(caption(tr("Shown in the chart as")));
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_looks, &QButtonGroup::idClicked, this, [this](int look) { emit lookChosen(ReplicateLook(look)); });
}

void ReplicatePopup::setState(const ReplicateState& state)
{
    if (state == m_state && m_counts->checkedId() >= 0)
        return;
    m_state = state;
    // A number that was typed is none of the buttons'.
    m_counts->setExclusive(false);
    for (QAbstractButton* button : m_counts->buttons())
        button->setChecked(m_counts->id(button) == state.count);
    m_counts->setExclusive(true);
    if (m_count->value() != state.count)
        m_count->setValue(state.count);
    for (QAbstractButton* button : m_looks->buttons())
        button->setChecked(m_looks->id(button) == static_cast<int>(state.look));
    m_told->setText(state.told);
    m_told->setVisible(!state.told.isEmpty());
    m_cost->setText(state.cost);
    m_cost->setVisible(!state.cost.isEmpty());
    m_start->setText(tr("Start %n lives", nullptr, state.count));
    m_start->setVisible(state.canStart);
    if (isVisible())
        place();
}

void ReplicatePopup::open(QWidget* anchor)
{
    m_anchor = anchor;
    m_count->box()->forget();
    place();
    show();
    if (QAbstractButton* chosen = m_counts->checkedButton())
        chosen->setFocus();
    else
        m_count->box()->setFocus();
}

void ReplicatePopup::place()
{
    layout()->activate();
    const QRect room = m_anchor->screen()->availableGeometry();
    const QPoint corner = m_anchor->mapToGlobal(QPoint(m_anchor->width(), 0));
    QPoint at(corner.x() - width(), corner.y() - height() - 2);
    if (at.y() < room.top())
        at.setY(std::min(corner.y() + m_anchor->height() + 2, std::max(room.top(), room.bottom() - height())));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
}

} // namespace outcross
