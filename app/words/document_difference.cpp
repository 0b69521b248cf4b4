#include "app/words/document_difference.h"

#include "app/words/captions.h"
#include "app/words/deed_captions.h"
#include "app/words/force_words.h"
#include "engine/document/shared_past.h"
#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// Changes at most so far apart are one movement of the hand.
constexpr std::int64_t kTogether = 2;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentDifference)
public:
    static QString another(const LineageSpec& to)
    {
        return natureOf(to.kind) == Nature::Model ? tr("another model") : tr("another population");
    }
    static QString seeds(const Scenario& from, const Scenario& to)
    {
        return tr("seed %1 → %2").arg(QString::number(from.seed), QString::number(to.seed));
    }
    static QString fromTheStart(const QString& what) { return tr("%1 from the start").arg(what); }
    static QString at(const QString& what, std::int64_t generation)
    {
        return tr("%1 at %2").arg(what, countText(static_cast<double>(generation)));
    }
    static QString without(const QString& what) { return tr("without %1").arg(what); }
};

/// Every quantity that went from one value to another, the same change of a model and a population told once.
QStringList changes(const PerSide<Conditions>& from, const PerSide<Conditions>& to, const PerSide<Nature>& natures)
{
    const bool unlike = hasIndividuals(natures[Side::Left]) != hasIndividuals(natures[Side::Right]);
    QStringList words;
    for (const QuantityRange& range : kQuantities) {
        const Quantity quantity = range.quantity;
        const auto before = [&](Side side) { return valueOf(from[side], quantity); };
        const auto after = [&](Side side) { return valueOf(to[side], quantity); };
        const auto hasChanged = [&](Side side) { return before(side) != after(side); };
        if (unlike && hasChanged(Side::Left) && before(Side::Left) == before(Side::Right) &&
            after(Side::Left) == after(Side::Right)) {
            words += changeLabelOfBoth(quantity, before(Side::Left), after(Side::Left));
            continue;
        }
        for (const Side side : kSides)
            if (hasChanged(side))
                words += changeLabel(natures[side], quantity, before(side), after(side));
    }
    return words;
}

PerSide<Conditions> conditionsAt(const Scenario& scenario, std::int64_t generation)
{
    return {{scheduledConditions(scenario, Side::Left, generation),
             scheduledConditions(scenario, Side::Right, generation)}};
}

/// Apart from the values that the forces and the size have at the start.
bool isAnother(LineageSpec from, const LineageSpec& to)
{
    from.forces = to.forces;
    if (from.size != to.size) {
        from.size = to.size;
        from.variants = to.variants; // some follow the size
    }
    return from != to;
}

/// Apart from the interventions.
QStringList founding(const Scenario& from, const Scenario& to)
{
    QStringList words;
    if (from.seed != to.seed)
        words += Words::seeds(from, to);
    for (const Side side : kSides)
        if (isAnother(from.lineages[side], to.lineages[side]))
            words += Words::another(to.lineages[side]);
    for (const QString& change : changes(conditionsAt(from, 0), conditionsAt(to, 0), naturesOf(to.lineages)))
        words += Words::fromTheStart(change);
    return words;
}

QString intervention(const Scenario& from, const Scenario& to)
{
    const std::int64_t first = sharedPast(from, to) + 1;
    const auto later = [&](const Intervention& change) { return change.at >= first; };
    auto change = std::find_if(to.interventions.begin(), to.interventions.end(), later);
    if (change == to.interventions.end() || change->at != first)
        return Words::without(Words::at(changesLabel(from, first), first));
    QStringList words;
    std::int64_t last = first;
    for (; change != to.interventions.end() && change->at - last <= kTogether; ++change) {
        last = change->at;
        const auto same =
            std::find_if(from.interventions.begin(), from.interventions.end(), [&](const Intervention& other) {
                return other.at == change->at && other.lineage == change->lineage;
            });
        const std::size_t known = same == from.interventions.end() ? 0 : same->deeds.size();
        for (std::size_t i = known; i < change->deeds.size(); ++i)
            words += deedLabel(change->deeds[i], natureOf(to.lineages[change->lineage].kind));
    }
    words = changes(conditionsAt(from, first), conditionsAt(to, last), naturesOf(to.lineages)) + words;
    return words.isEmpty() ? Words::without(Words::at(changesLabel(from, first), first))
                           : Words::at(words.join(u", "_s), first);
}

} // namespace

QString documentDifference(const Scenario& from, const Scenario& to)
{
    if (sharedPast(from, to) == kMaximumGenerations)
        return {};
    const QStringList words = founding(from, to);
    return words.isEmpty() ? intervention(from, to) : words.join(u", "_s);
}

} // namespace outcross
