#include "app/features/map/phase_map_view.h"

#include "app/features/map/phase_picture.h"
#include "app/shell/text_translation.h"
#include "app/words/words_in_window.h"
#include "widgets/charts/heat_map.h"
#include "widgets/controls/card.h"
#include "widgets/controls/wrap_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kGap = 12;
constexpr int kReadoutLines = 2;

} // namespace

WrapLabel* smallPrint(const char* id)
{
    auto* label = new WrapLabel;
    label->setObjectName(QString::fromLatin1(id));
    label->setProperty("type", u"caption"_s);
    label->setProperty("muted", true);
    return label;
}

PhaseMapView::PhaseMapView()
{
    m_title = new WrapLabel;
    m_title->setObjectName(u"phaseTitle"_s);
    m_title->setProperty("type", u"title"_s);
    m_subtitle = smallPrint("phaseSubtitle");
    auto* pair = new QHBoxLayout;
    pair->setSpacing(kGap);
    for (const Side side : kSides) {
        const bool isAi = side == Side::Left;
        m_maps[side] = new HeatMap;
        m_maps[side]->setObjectName(isAi ? u"phaseAiMap"_s : u"phasePopulationMap"_s);
        m_maps[side]->setAccessibleName(isAi ? tr("Map of the AI lineage") : tr("Map of the population"));
        auto* card = new Card(isAi ? Accent::Ai : Accent::Population);
        card->setTitle(isAi ? tr("AI lineage") : tr("Population"));
        card->body()->addWidget(m_maps[side], 1);
        pair->addWidget(card, 1);
    }
    m_readout = new WrapLabel;
    m_readout->setObjectName(u"phaseReadout"_s);
    m_readout->setMinimumHeight(kReadoutLines * m_readout->fontMetrics().lineSpacing());
    m_readout->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_theory = smallPrint("phaseTheory");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(m_title);
    rows->addWidget(m_subtitle);
    rows->addLayout(pair, 1);
    rows->addWidget(m_readout);
    rows->addWidget(m_theory);
    for (const Side side : kSides) {
        connect(m_maps[side], &HeatMap::pointedAt, this, &PhaseMapView::showMark);
        connect(m_maps[side], &HeatMap::opened, this, &PhaseMapView::opened);
    }
}

void PhaseMapView::show(const std::shared_ptr<const PhaseMap>& drawn, const PhaseMap& axes, const PhaseMeasure& measure,
                        const QString& title)
{
    m_drawn = drawn;
    m_measure = measure;
    const PhaseMap& shown = drawn ? *drawn : axes;
    for (const Side side : kSides)
        m_maps[side]->setPicture(shown.picture(side, measure));
    m_title->setText(title.isEmpty() ? tr("Untitled scenario") : title);
    m_subtitle->setText(phaseSubtitle(shown, measure));
    QStringList theory;
    for (const Side side : kSides)
        if (const auto& boundary = shown.boundary(side))
            theory.append(tr("Dashed: %1.").arg(translated(boundary->meaning)));
    theory.removeDuplicates();
    m_theory->setText(theory.join(u' '));
    showMark(m_maps[Side::Left]->mark());
}

void PhaseMapView::tell(const QString& sentence)
{
    m_readout->setText(sentence);
}

/// In both maps: it is the same run.
void PhaseMapView::showMark(std::optional<QPoint> cell)
{
    if (!cell || !m_drawn) {
        m_readout->setText(m_drawn ? tr("Point at a cell to read it, click it to open its run in the main window.")
                                   : tr("One press draws the map; until then everything can be chosen at the left."));
        for (const Side side : kSides)
            m_maps[side]->setMark({}, {});
        return;
    }
    const auto index = static_cast<std::size_t>(cell->y()) * static_cast<std::size_t>(m_drawn->spec().x.count) +
                       static_cast<std::size_t>(cell->x());
    const QString place = cellWords(m_drawn->spec(), index);
    QStringList lines;
    if (const Text* why = m_drawn->refusal(index)) {
        lines.append(tr("%1: not possible. %2").arg(place, wordsInWindow(*why)));
        for (const Side side : kSides)
            m_maps[side]->setMark(cell, lines.front());
    } else {
        for (const Side side : kSides) {
            const QString told = words(side, index);
            m_maps[side]->setMark(cell, u"%1: %2"_s.arg(place, told));
            //: A lineage and its numbers.
            lines.append(side == Side::Left ? tr("AI lineage: %1").arg(told) : tr("Population: %1").arg(told));
        }
        lines.prepend(place);
    }
    m_readout->setText(lines.join(u"   ·   "_s));
}

QString PhaseMapView::words(Side side, std::size_t cell) const
{
    const SweepCell* finished = m_drawn->finished(cell);
    return finished ? outcomeWords(m_measure, m_drawn->outcome(*finished, side, m_measure), m_drawn->spec().replicates)
                    : tr("not finished yet");
}

} // namespace outcross
