#include "app/features/map/phase_dialog.h"

#include "app/features/map/phase_axis.h"
#include "widgets/charts/heat_map.h"
#include "widgets/controls/card.h"
#include "widgets/controls/step_box.h"
#include "widgets/controls/wrap_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{1180, 680};
/// What the desktop puts around a window.
constexpr QSize kFrame{8, 48};
constexpr int kChoicesWidth = 276;
constexpr int kGap = 12;
constexpr int kReadoutLines = 2;

WrapLabel* caption(const char* id)
{
    auto* label = new WrapLabel;
    label->setObjectName(QString::fromLatin1(id));
    label->setProperty("type", u"caption"_s);
    label->setProperty("muted", true);
    return label;
}

QLabel* heading(const QString& words)
{
    auto* label = new QLabel(words);
    label->setProperty("strong", true);
    return label;
}

} // namespace

void PhaseDialog::build()
{
    setObjectName(u"phaseDialog"_s);
    setWindowTitle(tr("Where collapse begins"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap);
    columns->addWidget(buildChoices());
    columns->addLayout(buildMaps(), 1);
    auto* rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    rows->addLayout(buildButtons());
    // Enter belongs to the field or the map that has the focus.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    resize(kSize.boundedTo(screen()->availableSize() - kFrame));
}

QWidget* PhaseDialog::buildChoices()
{
    m_x = new PhaseAxisChoice(tr("Across"));
    m_x->setObjectName(u"phaseX"_s);
    m_y = new PhaseAxisChoice(tr("Upwards"));
    m_y->setObjectName(u"phaseY"_s);
    m_generation = new StepBox(ValueUnit::Count);
    m_generation->setObjectName(u"phaseGeneration"_s);
    m_generation->setName(tr("Generation that is measured"));
    m_generation->setRange(1, static_cast<double>(kMaximumGenerations));
    m_lives = new StepBox(ValueUnit::Count);
    m_lives->setObjectName(u"phaseLives"_s);
    m_lives->setName(tr("Lives in each cell"));
    m_lives->setRange(1, kMaximumSweepReplicates);
    m_measure = new QComboBox;
    m_measure->setObjectName(u"phaseMeasure"_s);
    m_measure->setAccessibleName(tr("What the colours show"));
    m_problem = caption("phaseProblem");
    m_problem->setProperty("muted", false);
    m_problem->setProperty("invalid", true);
    m_problem->hide();
    m_estimate = caption("phaseEstimate");
    m_start = new QPushButton;
    m_start->setObjectName(u"phaseStart"_s);
    m_start->setProperty("primary", true);
    m_afresh = new QPushButton(tr("Take the run on screen"));
    m_afresh->setObjectName(u"phaseAfresh"_s);
    m_afresh->setToolTip(tr("Propose a map of what the main window shows now"));

    auto* numbers = new QGridLayout;
    numbers->setColumnStretch(0, 1);
    const auto row = [numbers](const QString& words, StepBox* field) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        numbers->addWidget(label, numbers->rowCount(), 0);
        numbers->addWidget(field, numbers->rowCount() - 1, 1);
    };
    row(tr("At &generation"), m_generation);
    row(tr("&Lives in each cell"), m_lives);

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
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(scrolled);
    scroll->setFixedWidth(kChoicesWidth);
    return scroll;
}

QLayout* PhaseDialog::buildMaps()
{
    m_title = new WrapLabel;
    m_title->setObjectName(u"phaseTitle"_s);
    m_title->setProperty("type", u"title"_s);
    m_subtitle = caption("phaseSubtitle");
    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    for (const Side side : kSides) {
        const bool isAi = side == Side::Left;
        m_maps[side] = new HeatMap;
        m_maps[side]->setObjectName(isAi ? u"phaseAiMap"_s : u"phasePopulationMap"_s);
        m_maps[side]->setAccessibleName(isAi ? tr("Map of the AI lineage") : tr("Map of the population"));
        m_cards[side] = new Card(isAi ? Accent::Ai : Accent::Population);
        m_cards[side]->setTitle(isAi ? tr("AI lineage") : tr("Population"));
        m_cards[side]->body()->addWidget(m_maps[side], 1);
        pair->addWidget(m_cards[side], 1);
    }
    m_readout = new WrapLabel;
    m_readout->setObjectName(u"phaseReadout"_s);
    m_readout->setMinimumHeight(kReadoutLines * m_readout->fontMetrics().lineSpacing());
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_theory = caption("phaseTheory");
    auto* rows = new QVBoxLayout;
    rows->addWidget(m_title);
    rows->addWidget(m_subtitle);
    rows->addLayout(pair, 1);
    rows->addWidget(m_readout);
    rows->addWidget(m_theory);
    return rows;
}

QLayout* PhaseDialog::buildButtons()
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"phaseProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How much of the map is finished"));
    m_progressWords = new QLabel;
    m_progressWords->setObjectName(u"phaseProgressWords"_s);
    m_progressWords->setProperty("type", u"caption"_s);
    m_savePicture = new QPushButton(tr("Save &picture…"));
    m_savePicture->setObjectName(u"phaseSavePicture"_s);
    m_saveTable = new QPushButton(tr("Save &table…"));
    m_saveTable->setObjectName(u"phaseSaveTable"_s);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setObjectName(u"phaseClose"_s);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressWords, 1);
    row->addStretch(1);
    row->addWidget(m_savePicture);
    row->addWidget(m_saveTable);
    row->addWidget(closeButton);
    return row;
}

} // namespace outcross
