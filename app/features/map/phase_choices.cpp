#include "app/features/map/phase_choices.h"

#include "app/features/map/phase_axis.h"
#include "app/features/map/phase_map_view.h"
#include "app/shell/sweep_progress.h"
#include "app/words/words_in_window.h"
#include "engine/base/errors.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kWidth = 276;
constexpr int kGap = 12;

QLabel* heading(const QString& words)
{
    auto* label = new QLabel(words);
    label->setProperty("strong", true);
    return label;
}

} // namespace

PhaseChoices::PhaseChoices()
{
    build();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(column());
    setFixedWidth(kWidth);
    for (PhaseAxisChoice* axis : {m_x, m_y}) {
        connect(axis, &PhaseAxisChoice::changed, this, &PhaseChoices::changed);
        connect(axis, &PhaseAxisChoice::refused, this, &PhaseChoices::refused);
    }
    for (StepBox* field : {m_generation, m_replicates}) {
        connect(field, &StepBox::valueChanged, this, &PhaseChoices::changed);
        connect(field, &StepBox::refused, this, &PhaseChoices::refused);
    }
    connect(m_measure, &QComboBox::activated, this, &PhaseChoices::measureChosen);
    connect(m_start, &QPushButton::clicked, this, &PhaseChoices::startAsked);
    connect(m_afresh, &QPushButton::clicked, this, &PhaseChoices::freshAsked);
}

void PhaseChoices::build()
{
    m_x = new PhaseAxisChoice(tr("Across"));
    m_x->setObjectName(u"phaseX"_s);
    m_y = new PhaseAxisChoice(tr("Upwards"));
    m_y->setObjectName(u"phaseY"_s);
    m_generation = new StepBox(ValueUnit::Count);
    m_generation->setObjectName(u"phaseGeneration"_s);
    m_generation->setName(tr("Generation that is measured"));
    m_generation->setRange(1, static_cast<double>(kMaximumGenerations));
    m_replicates = new StepBox(ValueUnit::Count);
    m_replicates->setObjectName(u"phaseLives"_s);
    m_replicates->setName(tr("Lives in each cell"));
    m_replicates->setRange(1, kMaximumSweepReplicates);
    m_measure = new QComboBox;
    m_measure->setObjectName(u"phaseMeasure"_s);
    m_measure->setAccessibleName(tr("What the colours show"));
    m_problem = smallPrint("phaseProblem");
    m_problem->setProperty("muted", false);
    m_problem->setProperty("invalid", true);
    m_problem->hide();
    m_estimate = smallPrint("phaseEstimate");
    m_start = new QPushButton;
    m_start->setObjectName(u"phaseStart"_s);
    m_start->setProperty("primary", true);
    m_afresh = new QPushButton(tr("Take the run on screen"));
    m_afresh->setObjectName(u"phaseAfresh"_s);
    m_afresh->setToolTip(tr("Propose a map of what the main window shows now"));
}

QWidget* PhaseChoices::column()
{
    auto* numbers = new QGridLayout;
    numbers->setColumnStretch(0, 1);
    const auto row = [numbers](const QString& words, StepBox* field) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        numbers->addWidget(label, numbers->rowCount(), 0);
        numbers->addWidget(field, numbers->rowCount() - 1, 1);
    };
    row(tr("At &generation"), m_generation);
    row(tr("&Lives in each cell"), m_replicates);

    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(0, 0, kGap, 0);
    rows->addWidget(heading(tr("Across")));
    rows->addWidget(m_x);
    rows->addSpacing(kGap);
    rows->addWidget(heading(tr("Upwards")));
    rows->addWidget(m_y);
    rows->addSpacing(kGap);
    rows->addWidget(heading(tr("Colours")));
    rows->addWidget(m_measure);
    rows->addLayout(numbers);
    rows->addSpacing(kGap);
    rows->addWidget(m_start);
    rows->addWidget(m_estimate);
    rows->addWidget(m_problem);
    rows->addStretch(1);
    rows->addWidget(m_afresh, 0, Qt::AlignLeading);
    return scrolled;
}

void PhaseChoices::setDocument(const Scenario& document)
{
    m_document = document;
    m_x->setScenario(document);
    m_y->setScenario(document);
    m_measure->clear();
    for (const PhaseMeasure& each : phaseMeasures(document))
        m_measure->addItem(each.name);
}

void PhaseChoices::setSetup(const PhaseSetup& setup)
{
    m_x->setAxis(setup.x);
    m_y->setAxis(setup.y);
    m_generation->setValue(static_cast<double>(setup.generation));
    m_replicates->setValue(setup.lives);
}

PhaseSetup PhaseChoices::setup() const
{
    return {m_x->axis(), m_y->axis(), static_cast<std::int64_t>(m_generation->value()),
            static_cast<std::uint32_t>(m_replicates->value())};
}

PhaseMeasure PhaseChoices::measure() const
{
    return phaseMeasures(m_document).value(std::max(0, m_measure->currentIndex()));
}

QString PhaseChoices::problem() const
{
    for (const PhaseAxisChoice* axis : {m_x, m_y})
        if (const QString wrong = axis->problem(); !wrong.isEmpty())
            return wrong;
    const SweepAxis x = m_x->axis();
    const SweepAxis y = m_y->axis();
    if (x.quantity == y.quantity && (!x.only || !y.only || x.only == y.only))
        return tr("Both directions change the same. Choose two different forces.");
    try {
        checkSweepSpec(phaseSweep(m_document, setup()));
    } catch (const InputError& error) {
        return wordsInWindow(error.text());
    }
    return {};
}

void PhaseChoices::showState(bool isRunning, const QString& refusal)
{
    const QString wrong = problem();
    const QString told = wrong.isEmpty() ? refusal : wrong;
    m_problem->setText(told);
    m_problem->setVisible(!told.isEmpty());
    m_estimate->setVisible(wrong.isEmpty() && !isRunning);
    m_start->setText(isRunning ? tr("Cancel") : tr("Draw the map"));
    m_start->setEnabled(isRunning || wrong.isEmpty());
}

void PhaseChoices::showMeasuring()
{
    m_estimate->setText(tr("Measuring what this will cost …"));
}

void PhaseChoices::showEstimate(double seconds, int threads)
{
    const double cells = m_x->axis().count * m_y->axis().count;
    const auto lives = static_cast<int>(m_replicates->value());
    const QString cost = seconds < 1 ? tr("less than a second") : tr("about %1").arg(durationText(seconds));
    //: "99 cells, 8 lives in each: about 4 s on 1 core."
    m_estimate->setText(
        tr("%1 cells, %2 in each: %3 on %4.")
            .arg(countText(cells), tr("%n lives", nullptr, lives), cost, tr("%n core(s)", nullptr, threads)));
}

void PhaseChoices::clearEstimate()
{
    m_estimate->clear();
}

void PhaseChoices::focusStart()
{
    m_start->setFocus();
}

} // namespace outcross
