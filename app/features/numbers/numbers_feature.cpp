#include "app/features/numbers/numbers_dialog.h"
#include "app/session/session.h"
#include "app/window/feature.h"
#include "app/window/window_centre.h"
#include "widgets/charts/kept_chart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// The table of the numbers that the chart's probe reads out.
class NumbersFeature : public Feature
{
    Q_DECLARE_TR_FUNCTIONS(NumbersFeature)
public:
    explicit NumbersFeature(FrameContext& frame) : Feature(frame)
    {
        addAction({.id = ActionId("numbers"),
                   .menu = {Menu::View, 11},
                   .text = tr("&Table of the numbers"),
                   .tip = tr("Every number of every generation, beside the chart"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                   .icon = u"table"_s,
                   .button = {Bar::Chart, 3}},
                  [this] { open(); });
    }

    void attach() override
    {
        const KeptChart* chart = centre().chart;
        connect(chart, &KeptChart::probeChanged, this, [this, chart] {
            if (isSeen())
                m_dialog->setProbe(chart->probe());
        });
        connect(chart, &KeptChart::pinsChanged, this, &NumbersFeature::showSnapshot);
    }

    /// A table that nobody sees reads nothing.
    void showSnapshot() override
    {
        if (!isSeen())
            return;
        const Snapshot& snapshot = *session().snapshot();
        const auto& lineages = snapshot.lineages;
        const auto histories = std::make_shared<const PerSide<HistoryView>>(
            PerSide<HistoryView>{{lineages[Side::Left].reached, lineages[Side::Right].reached}});
        m_dialog->setNumbers(numbersColumns(*snapshot.document, *histories, centre().chart->series()),
                             snapshot.newest + 1);
        m_shown = histories; // the old ones are not read any more
    }

private:
    [[nodiscard]] bool isSeen() const { return m_dialog != nullptr && m_dialog->isVisible(); }

    void open()
    {
        if (!session().snapshot())
            return;
        KeptChart* chart = centre().chart;
        if (m_dialog == nullptr) {
            m_dialog = new NumbersDialog(windowWidget());
            connect(m_dialog, &NumbersDialog::goToAsked, this,
                    [this](qint64 generation) { session().conductor().goTo(generation); });
            connect(m_dialog, &NumbersDialog::rowChosen, this,
                    [chart](qint64 generation) { chart->setProbe(generation, true); });
        }
        showBeside(*m_dialog);
        showSnapshot();
        m_dialog->setProbe(chart->probe().value_or(session().snapshot()->generation));
    }

    NumbersDialog* m_dialog = nullptr;                   ///< Null until it is asked for.
    std::shared_ptr<const PerSide<HistoryView>> m_shown; ///< What the table reads.
};

} // namespace

std::unique_ptr<Feature> makeNumbersFeature(FrameContext& frame)
{
    return std::make_unique<NumbersFeature>(frame);
}

} // namespace outcross
