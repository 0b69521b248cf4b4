#include "app/session/lives_keeper.h"
#include "app/window/main_window.h"
#include "app/words/lives_words.h"
#include "widgets/charts/kept_chart.h"
#include "widgets/panels/lives_popup.h"

#include <QToolButton>
#include <cmath>

using namespace Qt::StringLiterals;

namespace outcross
{

void MainWindow::connectLives()
{
    QToolButton* button = addChartTool(u"otherLives"_s);
    LivesKeeper& lives = m_session.lives();
    connect(m_actions[u"otherLives"_s], &QAction::triggered, this, [this, button] {
        if (m_lives == nullptr) {
            m_lives = new LivesPopup(this);
            LivesKeeper& keeper = m_session.lives();
            connect(m_lives, &LivesPopup::countChosen, &keeper, &LivesKeeper::setCount);
            connect(m_lives, &LivesPopup::lookChosen, &keeper, &LivesKeeper::setLook);
            connect(m_lives, &LivesPopup::started, &keeper, &LivesKeeper::start);
        }
        showLives();
        m_lives->open(button);
    });
    connect(&lives, &LivesKeeper::changed, this, &MainWindow::showLives);
    connect(&m_session, &Session::ticked, this, [this] {
        if (m_lives != nullptr && m_lives->isVisible())
            showLives();
    });
    showLives();
}

void MainWindow::showLives()
{
    const LivesKeeper& lives = m_session.lives();
    const LivesPicture picture = lives.picture();
    m_chart->setLives(picture);
    if (m_lives == nullptr)
        return;
    LivesState state{.count = lives.count(), .look = lives.look(), .told = {}, .cost = {}};
    if (const auto& snapshot = m_session.snapshot()) {
        QStringList told = livesSentences(picture, snapshot->generation);
        state.cost = livesCostSentence(lives.cost(), lives.count(), *snapshot);
        if (!state.cost.isEmpty() && !lives.waitsForStart() && picture.newest() < snapshot->newest)
            told << livesReady(lives.ready(), lives.count(), picture.newest() + 1);
        state.told = told.join(u' ');
        state.canStart = lives.waitsForStart() && !std::isnan(lives.cost().lifePerGeneration);
    }
    m_lives->setState(state);
}

} // namespace outcross
