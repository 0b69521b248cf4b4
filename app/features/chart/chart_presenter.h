#pragma once

#include <memory>

namespace outcross
{

class BranchTree;
class KeptChart;
class Session;
struct Scenario;

/// The one who feeds the chart: curves, expectations, flags, the futures left behind and other lives. GUI thread.
class ChartPresenter
{
public:
    /// Both must outlive it.
    ChartPresenter(Session& session, KeptChart& chart);

    void showRun();
    void showSnapshot();
    void showReplicates();

private:
    void showExpectations();
    void showPins();

    Session& m_session;
    KeptChart& m_chart;
    std::shared_ptr<const BranchTree> m_branches;  ///< As they were pinned last …
    std::shared_ptr<const Scenario> m_besideThese; ///< … beside this document.
};

} // namespace outcross
