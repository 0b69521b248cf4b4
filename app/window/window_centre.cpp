#include "app/window/window_centre.h"

#include "app/window/action_registry.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/card.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/menu_button.h"
#include "widgets/controls/scrubber.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/deed_bar.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kMargin = 14;
constexpr int kGap = 12;
constexpr int kPanelStretch = 8;
constexpr int kChartStretch = 5;
constexpr int kColumnsStretch = 4;
constexpr int kForcesStretch = 1;
constexpr int kForcesWidth = 250;
constexpr int kChartHeight = 84;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowCentre)
};

/// Tab reaches it, a click does not take the focus from Space.
QToolButton* barButton(QAction* action)
{
    auto* button = new IconButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A bar of fixed size has an action for every button.
template <std::size_t size> std::array<QAction*, size> exactly(const QList<QAction*>& actions)
{
    if (static_cast<std::size_t>(actions.size()) != size)
        throw std::logic_error("a bar of the window has too many or too few actions");
    std::array<QAction*, size> all{};
    std::copy(actions.begin(), actions.end(), all.begin());
    return all;
}

} // namespace

WindowCentre::WindowCentre(const ActionRegistry& actions)
{
    makeTop(actions);
    makePanels(actions);
    QWidget* chartCard = makeChart(actions);
    makeSide();

    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    pair->addWidget(panels[Side::Left], 1);
    pair->addWidget(panels[Side::Right], 1);
    m_left = new QVBoxLayout;
    m_left->setSpacing(kGap);
    m_left->addWidget(events);
    m_left->addLayout(pair, kPanelStretch);
    m_left->addWidget(chartCard, kChartStretch);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addLayout(m_left, kColumnsStretch);
    columns->addWidget(side, kForcesStretch);

    m_content = new QVBoxLayout;
    m_content->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    m_content->setSpacing(kGap);
    m_content->addWidget(lesson);
    m_content->addLayout(columns, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(transport);
    rows->addWidget(banner);
    rows->addLayout(m_content, 1);
    setFocusPolicy(Qt::ClickFocus); // a click beside a field leaves the field
}

void WindowCentre::makeTop(const ActionRegistry& actions)
{
    const auto [reset, playPause, step] = exactly<3>(actions.in(Bar::Play));
    transport = new TransportBar({reset, playPause, step});
    transport->setObjectName(u"transport"_s);
    scenarios = new MenuButton;
    scenarios->setObjectName(u"scenarioButton"_s);
    scenarios->setFocusPolicy(Qt::TabFocus);
    transport->addWidget(scenarios);
    for (QAction* action : actions.in(Bar::Transport))
        transport->addWidget(barButton(action));
    banner = new Banner;
    banner->setObjectName(u"banner"_s);
    lesson = new QLabel;
    lesson->setObjectName(u"lesson"_s);
    lesson->setTextFormat(Qt::RichText);
    lesson->setWordWrap(true);
    lesson->setAccessibleName(Words::tr("About this scenario"));
}

void WindowCentre::makePanels(const ActionRegistry& actions)
{
    for (const Side of : kSides) {
        panels[of] = new LineagePanel(of);
        for (QAction* action : actions.in(of == Side::Left ? Bar::LeftPanel : Bar::RightPanel))
            panels[of]->addHeaderWidget(barButton(action));
    }
    events = new DeedBar(exactly<std::tuple_size_v<DeedBar::Actions>>(actions.in(Bar::Deeds)));
    for (QAction* action : actions.in(Bar::Events))
        events->addAction(action);
}

QWidget* WindowCentre::makeChart(const ActionRegistry& actions)
{
    caption = new WrapLabel;
    caption->setObjectName(u"caption"_s);
    caption->setProperty("type", u"heading"_s);
    caption->setAccessibleName(Words::tr("What just happened"));
    chart = new KeptChart;
    chart->setObjectName(u"chart"_s);
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the stretch factors decide …
    chart->setMinimumHeight(kChartHeight);                              // … but there is room for words
    auto* card = new Card;
    card->body()->addWidget(caption);
    card->body()->addWidget(chart, 1);
    scrubber = new Scrubber;
    scrubber->setObjectName(u"scrubber"_s);
    auto* time = new QHBoxLayout;
    time->addWidget(scrubber, 1);
    auto* tools = new QHBoxLayout;
    for (QAction* action : actions.in(Bar::Chart)) {
        QToolButton* button = barButton(action); // no taller than the scrubber
        button->setProperty("quiet", true);
        button->setProperty("small", true);
        tools->addWidget(button);
    }
    time->addLayout(tools);
    card->body()->addLayout(time);
    return card;
}

void WindowCentre::makeSide()
{
    forces = new ForcePanel;
    forces->setMinimumWidth(kForcesWidth);
    before = new QLabel;
    before->setWordWrap(true);
    before->setTextFormat(Qt::PlainText);
    before->setObjectName(u"before"_s);
    before->setProperty("type", u"caption"_s);
    before->setProperty("muted", true);
    before->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    beforeCard = new Card;
    beforeCard->setTitle(Words::tr("Lately"));
    beforeCard->body()->addWidget(before);
    side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kGap);
    right->addWidget(forces, 1);
    right->addWidget(beforeCard);
}

void WindowCentre::placeEvents(int windowWidth, bool isPresenting)
{
    const int all = windowWidth - 2 * kMargin;
    const int atSide = std::max(kForcesWidth, all * kForcesStretch / (kForcesStretch + kColumnsStretch)) + kGap;
    const bool above = events->widthInWords() <= all - (isPresenting ? 0 : atSide);
    QVBoxLayout* wanted = above ? m_left : m_content;
    if (wanted->indexOf(events) >= 0)
        return;
    (above ? m_content : m_left)->removeWidget(events);
    wanted->insertWidget(above ? 0 : 1, events);
}

} // namespace outcross
