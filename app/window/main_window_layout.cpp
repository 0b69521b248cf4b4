#include "app/window/main_window.h"

#include "app/files/shipped.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/controls/banner.h"
#include "widgets/controls/icon_button.h"
#include "widgets/controls/menu_button.h"
#include "widgets/controls/scrubber.h"
#include "widgets/controls/transport_bar.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/panels/event_bar.h"
#include "widgets/panels/force_panel.h"
#include "widgets/panels/lineage_panel.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

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

/// In the order of kDeedKinds.
constexpr std::array<QLatin1StringView, kDeedKinds.size()> kEventIds{
    QLatin1StringView("bottleneck"), QLatin1StringView("founders"),     QLatin1StringView("fragment"),
    QLatin1StringView("reconnect"),  QLatin1StringView("translocate"),  QLatin1StringView("freeze"),
    QLatin1StringView("pathogen"),   QLatin1StringView("equalFamilies")};

/// A button of the transport bar: Tab reaches it, a click does not take the focus from Space.
QToolButton* barButton(QAction* action)
{
    auto* button = new IconButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions[u"open"_s]);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    file->addAction(m_actions[u"openLast"_s]);
    file->addSeparator();
    file->addAction(m_actions[u"save"_s]);
    file->addAction(m_actions[u"saveAs"_s]);
    file->addSeparator();
    file->addAction(m_actions[u"export"_s]);
    file->addSeparator();
    file->addAction(m_actions[u"quit"_s]);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions[u"undo"_s]);
    edit->addAction(m_actions[u"redo"_s]);
    edit->addSeparator();
    edit->addAction(m_actions[u"copyChart"_s]);
    edit->addAction(m_actions[u"copyData"_s]);

    QMenu* run = menuBar()->addMenu(tr("&Run"));
    for (const auto& id : {u"playPause"_s, u"step"_s, u"stepTen"_s, u"slower"_s, u"faster"_s})
        run->addAction(m_actions[id]);
    run->addSeparator();
    for (const auto& id : {u"stepBack"_s, u"stepBackTen"_s, u"toStart"_s, u"toNow"_s, u"goTo"_s, u"branches"_s})
        run->addAction(m_actions[id]);
    QMenu* pauses = run->addMenu(tr("Pa&use by itself"));
    pauses->setToolTipsVisible(true);
    for (const auto& id :
         {u"stopPlannedEnd"_s, u"stopAt"_s, u"stopExtinction"_s, u"stopFixation"_s, u"stopStandstill"_s})
        pauses->addAction(m_actions[id]);
    run->addSeparator();
    run->addAction(m_actions[u"otherLives"_s]);
    run->addSeparator();
    for (const auto& id : {u"reset"_s, u"newSeed"_s, u"defaults"_s})
        run->addAction(m_actions[id]);
    run->addSeparator();
    run->addAction(m_actions[u"phase"_s]);

    QMenu* events = menuBar()->addMenu(tr("&Events"));
    events->setToolTipsVisible(true);
    for (const auto& id : kEventIds)
        events->addAction(m_actions[QString(id)]);
    events->addSeparator();
    events->addAction(m_actions[u"model"_s]);
    events->addAction(m_actions[u"population"_s]);
    events->addAction(m_actions[u"survey"_s]);

    fillScenarioMenu(menuBar()->addMenu(tr("&Scenarios")));

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_actions[u"numbers"_s]);
    view->addAction(m_actions[u"theory"_s]);
    view->addSeparator();
    view->addAction(m_actions[u"present"_s]);
    view->addAction(m_actions[u"fullScreen"_s]);
    QMenu* colours = view->addMenu(tr("&Colours"));
    for (const auto& id : {u"coloursSystem"_s, u"coloursLight"_s, u"coloursDark"_s})
        colours->addAction(m_actions[id]);
    QMenu* languages = view->addMenu(tr("&Language"));
    for (const auto& id : {u"languageSystem"_s, u"languageEn"_s, u"languageDe"_s})
        languages->addAction(m_actions[id]);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions[u"keys"_s]);
    help->addAction(m_actions[u"about"_s]);
}

void MainWindow::fillScenarioMenu(QMenu* menu)
{
    menu->setToolTipsVisible(true);
    for (const ShippedScenario& shipped : shippedScenarios()) {
        QAction* action = menu->addAction(scenarioText(shipped.scenario.title).replace(u'&', u"&&"_s));
        action->setObjectName(u"scenario_"_s + shipped.id);
        action->setToolTip(scenarioText(shipped.scenario.about));
        connect(action, &QAction::triggered, this,
                [this, scenario = shipped.scenario] { m_session.openShipped(scenario); });
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : m_session.recentFiles()) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_session.openFile(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
    if (m_recentMenu->isEmpty())
        return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear list"), this, [this] { m_session.clearRecentFiles(); });
}

void MainWindow::buildCentre()
{
    m_transport = new TransportBar({m_actions[u"reset"_s], m_actions[u"playPause"_s], m_actions[u"step"_s]});
    m_transport->setObjectName(u"transport"_s);
    m_scenarioButton = new MenuButton;
    m_scenarioButton->setObjectName(u"scenarioButton"_s);
    auto* scenarios = new QMenu(m_scenarioButton);
    fillScenarioMenu(scenarios);
    m_scenarioButton->setMenu(scenarios);
    m_scenarioButton->setFocusPolicy(Qt::TabFocus);
    m_transport->addWidget(m_scenarioButton);
    m_transport->addWidget(barButton(m_actions[u"newSeed"_s]));
    m_transport->addWidget(barButton(m_actions[u"defaults"_s]));
    m_transport->addWidget(barButton(m_actions[u"export"_s]));
    m_transport->addWidget(barButton(m_actions[u"present"_s]));

    m_banner = new Banner;
    m_banner->setObjectName(u"banner"_s);
    m_lesson = new QLabel;
    m_lesson->setObjectName(u"lesson"_s);
    m_lesson->setTextFormat(Qt::RichText);
    m_lesson->setWordWrap(true);
    m_lesson->setAccessibleName(tr("About this scenario"));

    for (const Side side : kSides) {
        m_panels[side] = new LineagePanel(side);
        connect(m_panels[side], &LineagePanel::locusChosen, this,
                [this, side](int locus) { m_session.conductor().showLocus(side, locus); });
        connect(m_panels[side], &LineagePanel::pictureChosen, this,
                [this, side](PictureKind kind) { m_session.conductor().showPicture(side, kind); });
    }
    m_panels[Side::Left]->addHeaderWidget(barButton(m_actions[u"model"_s]));
    m_panels[Side::Right]->addHeaderWidget(barButton(m_actions[u"population"_s]));
    m_panels[Side::Right]->setReadoutsTip(
        tr("Means over all loci. Effective: as many equally frequent alleles would be as diverse (1/Σp²). F compares "
           "the share of mixed pairs with what generation 0 would have under random mating; founders from several "
           "colonies start above 0. H is the chance that two copies differ. Fₛₜ: the share of the variety that lies "
           "between demes. Fitness: of the average individual, where 1 is the best or the neutral one."));
    EventBar::Actions events;
    for (std::size_t i = 0; i < kEventIds.size(); ++i)
        events[i] = m_actions[QString(kEventIds[i])];
    m_events = new EventBar(events);
    m_events->addAction(m_actions[u"survey"_s]);
    m_caption = new WrapLabel;
    m_caption->setObjectName(u"caption"_s);
    m_caption->setProperty("type", u"heading"_s);
    m_caption->setAccessibleName(tr("What just happened"));

    m_chart = new KeptChart;
    m_chart->setObjectName(u"chart"_s);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the stretch factors decide …
    m_chart->setMinimumHeight(kChartHeight);                              // … but there is room for words
    auto* chartCard = new Card;
    chartCard->body()->addWidget(m_caption);
    chartCard->body()->addWidget(m_chart, 1);
    m_scrubber = new Scrubber;
    m_scrubber->setObjectName(u"scrubber"_s);
    auto* time = new QHBoxLayout;
    time->addWidget(m_scrubber, 1);
    m_chartTools = new QHBoxLayout;
    addChartTool(u"branches"_s);
    time->addLayout(m_chartTools);
    chartCard->body()->addLayout(time);

    m_forces = new ForcePanel;
    m_forces->setMinimumWidth(kForcesWidth);
    m_before = new QLabel;
    m_before->setWordWrap(true);
    m_before->setTextFormat(Qt::PlainText);
    m_before->setObjectName(u"before"_s);
    m_before->setProperty("type", u"caption"_s);
    m_before->setProperty("muted", true);
    m_before->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_beforeCard = new Card;
    m_beforeCard->setTitle(tr("Lately"));
    m_beforeCard->body()->addWidget(m_before);
    m_side = new QWidget;
    auto* right = new QVBoxLayout(m_side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kGap);
    right->addWidget(m_forces, 1);
    right->addWidget(m_beforeCard);

    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    pair->addWidget(m_panels[Side::Left], 1);
    pair->addWidget(m_panels[Side::Right], 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_events);
    left->addLayout(pair, kPanelStretch);
    left->addWidget(chartCard, kChartStretch);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addLayout(left, kColumnsStretch);
    columns->addWidget(m_side, kForcesStretch);

    m_left = left;
    auto* content = new QVBoxLayout;
    m_content = content;
    content->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    content->setSpacing(kGap);
    content->addWidget(m_lesson);
    content->addLayout(columns, 1);
    auto* centre = new QWidget;
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_transport);
    rows->addWidget(m_banner);
    rows->addLayout(content, 1);
    setCentralWidget(centre);
    centre->setFocusPolicy(Qt::ClickFocus); // a click beside a field leaves the field
    centre->setFocus();                     // no ring anywhere until the reader presses Tab
}

/// Beside the scrubber, no taller than it.
QToolButton* MainWindow::addChartTool(const QString& id)
{
    QToolButton* button = barButton(m_actions[id]);
    button->setProperty("quiet", true);
    button->setProperty("small", true);
    m_chartTools->addWidget(button);
    return button;
}

/// The events stand above the two panels where their words fit there, else across the whole window.
void MainWindow::placeEvents()
{
    const int all = width() - 2 * kMargin;
    const int forces = std::max(kForcesWidth, all * kForcesStretch / (kForcesStretch + kColumnsStretch)) + kGap;
    const bool above = m_events->widthInWords() <= all - (m_presenting ? 0 : forces);
    QVBoxLayout* wanted = above ? m_left : m_content;
    if (wanted->indexOf(m_events) >= 0)
        return;
    (above ? m_content : m_left)->removeWidget(m_events);
    wanted->insertWidget(above ? 0 : 1, m_events);
}

} // namespace outcross
