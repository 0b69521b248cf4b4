#include "app/features/chart/chart_presenter.h"

#include "app/session/session.h"
#include "app/shell/text_translation.h"
#include "app/words/branch_words.h"
#include "app/words/captions.h"
#include "app/words/theory_words.h"
#include "engine/document/shared_past.h"
#include "widgets/charts/kept_chart.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace outcross
{
namespace
{

constexpr int kFlagsAcross = 60;

/// A slider that was dragged while the run played made a change in every generation it passed: one flag, with the
/// values that it came to.
std::vector<ChartFlag> flagsFor(const Scenario& scenario, std::int64_t generation)
{
    const std::int64_t together = std::max<std::int64_t>(2, generation / kFlagsAcross);
    std::vector<ChartFlag> flags;
    std::int64_t last = 0;
    const auto label = [&] { // words for the few flags, not for every one of up to 100 000 changes
        if (!flags.empty())
            flags.back().text = changesLabel(scenario, last);
    };
    for (const Intervention& change : scenario.interventions) {
        if (change.at > generation)
            break;
        if (flags.empty() || change.at - last > together) {
            label();
            flags.push_back({change.at, {}});
        }
        last = change.at;
    }
    label();
    return flags;
}

std::vector<KeptPin> pinsOf(const Snapshot& snapshot)
{
    std::vector<KeptPin> pins;
    for (const Branch* branch : snapshot.branches->pinned()) {
        KeptPin pin;
        pin.id = branch->id;
        pin.number = branch->pinNumber;
        pin.label = branchTitle(snapshot, *branch);
        pin.histories = branch->histories;
        pin.branchedAt = std::min(sharedPast(*snapshot.document, *branch->document), branch->newest());
        pins.push_back(std::move(pin));
    }
    return pins;
}

} // namespace

ChartPresenter::ChartPresenter(Session& session, KeptChart& chart) : m_session(session), m_chart(chart)
{
    m_chart.setTheory([&session](Side side) {
        const auto& snapshot = session.snapshot();
        return snapshot ? theoryPage(*snapshot, side) : QString();
    });
}

void ChartPresenter::showRun()
{
    m_chart.setProbe(std::nullopt);
}

void ChartPresenter::showSnapshot()
{
    const Snapshot& snapshot = *m_session.snapshot();
    m_chart.setFlags(flagsFor(*snapshot.document, snapshot.generation));
    showExpectations();
    const std::optional<qint64> shown =
        snapshot.generation < snapshot.newest ? std::optional<qint64>(snapshot.generation) : std::nullopt;
    m_chart.setHistory(snapshot.lineages[Side::Left].reached, snapshot.lineages[Side::Right].reached, shown);
    showPins();
}

void ChartPresenter::showReplicates()
{
    m_chart.setReplicates(m_session.lives().picture());
}

void ChartPresenter::showExpectations()
{
    PerSide<QString> noExpectation;
    for (const Side side : kSides)
        if (const auto& why = m_session.snapshot()->lineages[side].noExpectation)
            noExpectation[side] = translated(*why);
    m_chart.setNoExpectation(noExpectation[Side::Left], noExpectation[Side::Right]);
}

void ChartPresenter::showPins()
{
    const Snapshot& snapshot = *m_session.snapshot();
    if (m_branches == snapshot.branches && m_besideThese == snapshot.document)
        return;
    m_branches = snapshot.branches;
    m_besideThese = snapshot.document;
    m_chart.setPins(pinsOf(snapshot));
}

} // namespace outcross
