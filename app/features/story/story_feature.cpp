#include "app/files/shipped.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/long_work.h"
#include "app/window/main_window.h"
#include "app/window/window_centre.h"
#include "app/words/captions.h"
#include "engine/run/founding_cost.h"
#include "widgets/controls/card.h"
#include "widgets/controls/menu_button.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/number_format.h"
#include "widgets/style/plain_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kEarlierEvents = 3;
constexpr int kRoomForEvents = 890;
constexpr int kRoomForLesson = 600;

/// The newest events and changes below the one that the caption tells, newest first. A slider that was dragged while
/// the run played is told once, with the values that it came to; deeds are events already.
QString earlierEvents(const Snapshot& snapshot, const QString& caption)
{
    const std::vector<Intervention>& changes = snapshot.document->interventions;
    auto change = std::make_reverse_iterator(
        std::upper_bound(changes.begin(), changes.end(), snapshot.generation,
                         [](std::int64_t at, const Intervention& other) { return at < other.at; }));
    const auto isTold = [](const Intervention& one) { return one.deeds.empty(); };
    change = std::find_if(change, changes.rend(), isTold);
    auto event = snapshot.events.rbegin();
    QStringList sentences;
    while (sentences.size() < kEarlierEvents && (event != snapshot.events.rend() || change != changes.rend())) {
        QString sentence;
        if (change != changes.rend() && (event == snapshot.events.rend() || change->at > event->generation)) {
            sentence = changesSentence(*snapshot.document, change->at);
            for (std::int64_t last = change->at; change != changes.rend() && last - change->at <= 1;) {
                last = change->at;
                change = std::find_if(std::next(change), changes.rend(), isTold);
            }
        } else {
            sentence = eventSentence(*event, snapshot.document->lineages[event->lineage]);
            ++event;
        }
        if (sentence != caption)
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

/// What the run is called, what its lesson is, and what happens in it.
class StoryFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(StoryFeature)
public:
    explicit StoryFeature(FrameContext& frame) : Feature(frame)
    {
        connect(&session(), &Session::opening, this, [this](double seconds) {
            m_openingSeconds = seconds;
            if (seconds >= kToldSeconds)
                showFounding();
        });
    }

    void showDocument() override
    {
        const Scenario& document = *session().snapshot()->document;
        const QString title = scenarioText(document.title);
        const QString file = QFileInfo(session().filePath()).fileName();
        const QString name = !title.isEmpty() ? title : !file.isEmpty() ? file : tr("Untitled scenario");
        centre().scenarios->setWords(tr("Scenario"), session().isModified() ? tr("%1 (changed)").arg(name) : name);
        showLesson(document);
        frame().window.fit();
        frame().window.setWindowTitle((file.isEmpty() ? name : file) + u"[*] – Outcross"_s);
        frame().window.setWindowModified(session().isModified());
    }

    void showSnapshot() override
    {
        const QString caption = runCaption(*session().snapshot());
        if (centre().caption->text() != caption)
            centre().caption->setText(caption);
        const QString before = earlierEvents(*session().snapshot(), caption);
        if (centre().before->text() == before)
            return;
        centre().before->setText(before);
        frame().window.fit();
    }

    /// After the lineages: what trains is told there.
    void showTick() override
    {
        const Conductor& conductor = session().conductor();
        if (foundsLong(conductor))
            showFounding();
        else if (session().snapshot() && worksLong(conductor) && !frame().training.isShown())
            showLongGeneration(*session().snapshot());
    }

    void fit(const Room& room) override
    {
        centre().lesson->setVisible(!centre().lesson->text().isEmpty() && room.height >= kRoomForLesson);
        centre().beforeCard->setVisible(room.height >= kRoomForEvents && !centre().before->text().isEmpty());
    }

private:
    void showLesson(const Scenario& document)
    {
        QStringList lesson;
        QStringList told;
        const auto add = [&](const QString& words, const QString& html) {
            lesson << html.arg(words.toHtmlEscaped());
            told << words;
        };
        if (!document.about.empty())
            add(scenarioText(document.about), u"%1"_s);
        if (!document.question.empty())
            add(scenarioText(document.question), u"<b>%1</b>"_s);
        if (!document.source.empty())
            add(tr("Source: %1").arg(scenarioText(document.source)), u"<small>%1</small>"_s);
        centre().lesson->setText(lesson.join(u' '));
        centre().scenarios->setToolTip(wrapped(told.join(u"\n\n"_s))); // where there is no room for it
    }

    /// Before it begins, where it is known to take long, and while it does.
    void showFounding()
    {
        const QString meanwhile = tr("Meanwhile something else can be opened, and the window can be closed.");
        const auto seconds = static_cast<int>(std::lround(m_openingSeconds));
        centre().caption->setText(
            (m_openingSeconds < kToldSeconds
                 ? tr("A new run is being prepared: its data are read, and generation 0 is made.")
                 : tr("A new run is being prepared, which takes about %n second(s): its data are read, and generation "
                      "0 is made.",
                      nullptr, seconds)) +
            u' ' + meanwhile);
    }

    void showLongGeneration(const Snapshot& snapshot)
    {
        const QString next = countText(static_cast<double>(snapshot.generation + 1));
        centre().caption->setText(
            snapshot.goingTo ? tr("Generation %1 is being made again, on the way to generation %2.")
                                   .arg(next, countText(static_cast<double>(*snapshot.goingTo)))
                             : tr("Generation %1 is being made; this size takes its time. Everything can be changed "
                                  "meanwhile.")
                                   .arg(next));
    }

    double m_openingSeconds = 0; ///< What founding the run that was asked for last takes.
};

} // namespace

std::unique_ptr<Feature> makeStoryFeature(FrameContext& frame)
{
    return std::make_unique<StoryFeature>(frame);
}

} // namespace outcross
