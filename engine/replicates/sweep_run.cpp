#include "engine/replicates/sweep_run.h"

#include "engine/base/errors.h"
#include "engine/base/parallel.h"
#include "engine/run/run.h"
#include "engine/tables/census_columns.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <iterator>
#include <limits>
#include <memory>
#include <mutex>
#include <utility>

#include <omp.h>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// What one replicate leaves of one lineage.
struct Remains {
    std::vector<double> measures; ///< As many as the sweep measures.
    double kept = 0;
    double expectedKept = 0;
};

/// A cell that is being run. Each replicate writes to its own place.
struct Pending {
    Scenario scenario;
    PerSide<std::shared_ptr<const Origin>> origins;
    CensusLayout layout;
    std::vector<PerSide<Remains>> replicates;
    std::atomic<std::uint32_t> left;
};

std::vector<std::size_t> columnsOf(const SweepSpec& spec)
{
    const std::vector<std::string> all = censusColumns(spec.scenario);
    std::vector<std::size_t> columns;
    for (const std::string& measure : spec.measures)
        columns.push_back(static_cast<std::size_t>(std::find(all.begin(), all.end(), measure) - all.begin()));
    return columns;
}

SweepOutcome outcomeOf(const std::vector<PerSide<Remains>>& replicates, Side side, std::size_t measures)
{
    SweepOutcome outcome;
    std::vector<double> values(replicates.size());
    const auto each = [&](const auto& number) {
        std::transform(replicates.begin(), replicates.end(), values.begin(),
                       [&](const PerSide<Remains>& remains) { return number(remains[side]); });
    };
    for (std::size_t measure = 0; measure < measures; ++measure) {
        each([&](const Remains& remains) { return remains.measures[measure]; });
        outcome.measures.push_back(summaryOf(values));
    }
    each([](const Remains& remains) { return remains.kept < 0.5 ? 1.0 : 0.0; });
    outcome.halved = summaryOf(values).mean;
    // One replicate without an expectation, and the cell has none.
    each([](const Remains& remains) { return remains.expectedKept; });
    const ReplicateSummary expected = summaryOf(values);
    outcome.expectedKept = expected.count == values.size() ? expected.mean : kUndefined;
    return outcome;
}

/// The sweep while it runs; lives on the stack of runSweep(), every thread works on it.
class Running
{
public:
    Running(const Sweep& sweep, std::span<const std::size_t> cells, const std::stop_token& stop,
            const std::function<void(const SweepCell&)>& finished,
            const std::function<void(std::size_t, const Text&)>& refused)
        : m_sweep(sweep), m_cells(cells), m_stop(stop), m_finished(finished), m_refused(refused),
          m_columns(columnsOf(sweep.spec())), m_pending(cells.size()), m_isRefused(cells.size()),
          m_tasks(cells.size() * sweep.spec().replicates), m_failedAt(m_tasks)
    {
    }

    /// What one thread does until nothing is left. Never throws: the first failure, by its place, is kept.
    void work()
    {
        for (;;) {
            const std::size_t task = m_next++;
            if (task >= m_failedAt)
                return;
            try {
                if (m_stop.stop_requested())
                    throw Cancelled();
                runTask(task);
            } catch (...) {
                fail(task, std::current_exception());
            }
        }
    }

    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

private:
    void runTask(std::size_t task)
    {
        const std::uint32_t replicates = m_sweep.spec().replicates;
        const std::size_t place = task / replicates;
        const auto replicate = static_cast<std::uint32_t>(task % replicates);
        if (m_isRefused[place])
            return;
        std::shared_ptr<Pending> cell;
        try {
            cell = pending(place);
            cell->replicates[replicate] = run(*cell, replicate);
        } catch (const InputError& error) {
            if (m_refused)
                return refuse(place, error.text());
            Text text = error.text();
            text.where = cellName(m_sweep.spec(), m_cells[place]) + (text.where.empty() ? "" : ": ") + text.where;
            throw InputError(std::move(text));
        }
        if (--cell->left > 0)
            return;
        SweepCell done{m_cells[place], {}};
        for (const Side side : kSides)
            done.lineages[side] = outcomeOf(cell->replicates, side, m_columns.size());
        const std::lock_guard lock(m_handingOut);
        m_finished(done);
        m_pending[place].reset();
    }

    /// Made by whoever comes first.
    std::shared_ptr<Pending> pending(std::size_t place)
    {
        const std::lock_guard lock(m_opening);
        if (!m_pending[place]) {
            auto cell = std::make_shared<Pending>();
            cell->scenario = m_sweep.scenarioOf(m_cells[place]);
            cell->origins = m_sweep.originsFor(cell->scenario, m_stop);
            cell->layout = censusLayout(cell->scenario.lineages);
            cell->replicates.resize(m_sweep.spec().replicates);
            cell->left = m_sweep.spec().replicates;
            m_pending[place] = std::move(cell);
        }
        return m_pending[place];
    }

    PerSide<Remains> run(const Pending& cell, std::uint32_t replicate) const
    {
        Run run(cell.scenario, cell.origins, replicate, Recording::CensusOnly, m_stop);
        while (run.generation() < cell.scenario.generations) {
            if (m_stop.stop_requested())
                throw Cancelled();
            run.step(m_stop);
        }
        const auto last = static_cast<std::size_t>(run.generation());
        PerSide<Remains> remains;
        for (const Side side : kSides) {
            const std::vector<double> values = censusValues(run.history(side), last, cell.layout, side);
            for (const std::size_t column : m_columns)
                remains[side].measures.push_back(values[column]);
            remains[side].kept = run.history(side).back().census.kept;
            remains[side].expectedKept = run.history(side).back().expectedKept;
        }
        return remains;
    }

    void refuse(std::size_t place, const Text& why)
    {
        if (m_isRefused[place].exchange(true))
            return;
        const std::lock_guard lock(m_handingOut);
        m_refused(m_cells[place], why);
    }

    void fail(std::size_t task, std::exception_ptr failure)
    {
        const std::lock_guard lock(m_failing);
        if (task >= m_failedAt)
            return;
        m_failedAt = task;
        m_failure = std::move(failure);
    }

    const Sweep& m_sweep;
    std::span<const std::size_t> m_cells;
    std::stop_token m_stop;
    const std::function<void(const SweepCell&)>& m_finished;
    const std::function<void(std::size_t, const Text&)>& m_refused;
    std::vector<std::size_t> m_columns;

    std::mutex m_opening;
    std::mutex m_handingOut;
    std::mutex m_failing;
    std::vector<std::shared_ptr<Pending>> m_pending; ///< By place; only those that run are there.
    std::vector<std::atomic<bool>> m_isRefused;      ///< By place.
    std::size_t m_tasks;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_failedAt; ///< No task from here on is begun.
    std::exception_ptr m_failure;
};

} // namespace

ReplicateSummary summaryOf(std::span<const double> values)
{
    std::vector<double> defined;
    std::copy_if(values.begin(), values.end(), std::back_inserter(defined), [](double v) { return !std::isnan(v); });
    if (defined.empty())
        return {kUndefined, kUndefined, kUndefined, 0};
    const auto count = static_cast<double>(defined.size());
    double sum = 0;
    for (const double value : defined)
        sum += value;
    ReplicateSummary summary{sum / count, kUndefined, 0, static_cast<std::uint32_t>(defined.size())};
    if (defined.size() > 1) {
        double squares = 0;
        for (const double value : defined)
            squares += (value - summary.mean) * (value - summary.mean);
        summary.standardError = std::sqrt(squares / (count - 1) / count);
    }
    const auto middle = defined.begin() + std::ssize(defined) / 2;
    std::nth_element(defined.begin(), middle, defined.end());
    summary.median = *middle;
    if (defined.size() % 2 == 0)
        summary.median = (summary.median + *std::max_element(defined.begin(), middle)) / 2;
    return summary;
}

void runSweep(const Sweep& sweep, std::span<const std::size_t> cells, int threads, const std::stop_token& stop,
              const std::function<void(const SweepCell&)>& finished,
              const std::function<void(std::size_t cell, const Text& why)>& refused)
{
    Running running(sweep, cells, stop, finished, refused);
    const int hands = std::min(threads, omp_get_num_procs()); // more only cost memory
    parallelFor(hands, hands, [&](std::ptrdiff_t) { running.work(); });
    running.rethrow();
}

} // namespace outcross
