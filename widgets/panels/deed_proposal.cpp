#include "widgets/panels/deed_proposal.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace outcross
{
namespace
{

constexpr std::int64_t kBottleneckShare = 10;
constexpr std::int64_t kFewest = 2;
constexpr std::int64_t kFounders = 4;
constexpr std::int64_t kFragments = 4;
constexpr std::int64_t kBroughtIn = 2;
constexpr std::int64_t kFrozenShare = 3;
constexpr std::int64_t kMostFrozen = 100;

std::int64_t alive(const PopulationState& state)
{
    return std::max<std::int64_t>(1, state.size);
}

QString countOf(const Deed& deed)
{
    return countText(static_cast<double>(deed.count));
}

QString arrowAmount(const Deed& deed, const PopulationState&)
{
    return QCoreApplication::translate("outcross::DeedBar", "→ %1").arg(countOf(deed));
}

QString bottleneckAmount(const Deed& deed, const PopulationState& state)
{
    if (deed.generations <= 1)
        return arrowAmount(deed, state);
    return QCoreApplication::translate("outcross::DeedBar", "→ %1 × %2", "individuals, for so many generations")
        .arg(countOf(deed), countText(static_cast<double>(deed.generations)));
}

QString translocationAmount(const Deed& deed, const PopulationState& state)
{
    if (state.broughtEach > 0)
        return QCoreApplication::translate("outcross::DeedBar", "stop");
    return (deed.each ? QCoreApplication::translate("outcross::DeedBar", "+%1 each")
                      : QCoreApplication::translate("outcross::DeedBar", "+%1"))
        .arg(countOf(deed));
}

QString plainAmount(const Deed& deed, const PopulationState&)
{
    return countOf(deed);
}

DeedObstacle unlessTwo(std::int64_t individuals)
{
    return individuals < kFewest ? DeedObstacle::TooFew : DeedObstacle::None;
}

/// What a button knows of its deed.
struct Proposal {
    DeedKind id;
    const char* countName = nullptr; ///< outcross::DeedPopup; null: there is nothing to count.
    void (*propose)(Deed& deed, const PopulationState& state);
    std::int64_t (*largest)(const PopulationState& state) = alive;
    DeedObstacle (*obstacle)(const PopulationState& state) = [](const PopulationState&) { return DeedObstacle::None; };
    QString (*amount)(const Deed& deed, const PopulationState& state) = arrowAmount;
    void (*leaves)(const Deed& deed, PopulationState& state) = [](const Deed&, PopulationState&) {};
};

constexpr std::array kProposals{
    Proposal{
        .id = DeedKind::Bottleneck,
        .countName = QT_TRANSLATE_NOOP("outcross::DeedPopup", "Individuals left"),
        .propose =
            [](Deed& deed, const PopulationState& state) {
                deed.count =
                    std::min(std::max<std::int64_t>(1, state.born), std::max(kFewest, state.born / kBottleneckShare));
            },
        .largest = [](const PopulationState&) { return kMaximumSize; },
        .obstacle = [](const PopulationState& state) { return unlessTwo(state.born); },
        .amount = bottleneckAmount,
    },
    Proposal{
        .id = DeedKind::Founders,
        .countName = QT_TRANSLATE_NOOP("outcross::DeedPopup", "Founders"),
        .propose = [](Deed& deed, const PopulationState& state) { deed.count = std::min(alive(state), kFounders); },
        .obstacle = [](const PopulationState& state) { return unlessTwo(state.size); },
    },
    Proposal{
        .id = DeedKind::Fragment,
        .countName = QT_TRANSLATE_NOOP("outcross::DeedPopup", "Fragments"),
        .propose = [](Deed& deed, const PopulationState& state) { deed.count = std::min(alive(state), kFragments); },
        .largest = [](const PopulationState& state) { return std::min<std::int64_t>(alive(state), kMaximumDemes); },
        .obstacle =
            [](const PopulationState& state) {
                return state.size >= kFewest && state.demes > 1 ? DeedObstacle::SeveralDemes : unlessTwo(state.size);
            },
        .leaves = [](const Deed& deed, PopulationState& state) { state.demes = static_cast<int>(deed.count); },
    },
    Proposal{
        .id = DeedKind::Reconnect,
        .propose = [](Deed&, const PopulationState&) {},
        .obstacle =
            [](const PopulationState& state) { return state.demes == 1 ? DeedObstacle::OneDeme : DeedObstacle::None; },
        .leaves = [](const Deed&, PopulationState& state) { state.demes = 1; },
    },
    Proposal{
        .id = DeedKind::Translocate,
        .countName = QT_TRANSLATE_NOOP("outcross::DeedPopup", "Individuals"),
        .propose = [](Deed& deed, const PopulationState&) { deed.count = kBroughtIn; },
        .largest = [](const PopulationState&) { return kMaximumSize; },
        .amount = translocationAmount,
        .leaves =
            [](const Deed& deed, PopulationState& state) {
                if (deed.each)
                    state.broughtEach = deed.count;
            },
    },
    Proposal{
        .id = DeedKind::Freeze,
        .countName = QT_TRANSLATE_NOOP("outcross::DeedPopup", "Individuals"),
        .propose =
            [](Deed& deed, const PopulationState& state) {
                deed.count = std::clamp<std::int64_t>(state.size / kFrozenShare, 1, kMostFrozen);
            },
        .amount = plainAmount,
        .leaves = [](const Deed& deed, PopulationState& state) { state.bank = deed.count; },
    },
    Proposal{
        .id = DeedKind::Pathogen,
        .propose = [](Deed& deed, const PopulationState& state) { deed.locus = state.locus; },
    },
    Proposal{
        .id = DeedKind::EqualFamilies,
        .propose = [](Deed& deed, const PopulationState& state) { deed.on = !state.equalFamilies; },
        .leaves = [](const Deed& deed, PopulationState& state) { state.equalFamilies = deed.on; },
    },
};
static_assert(areInOrder(kProposals, &Proposal::id) && kProposals.size() == kDeedRows.size());

const Proposal& proposalOf(DeedKind kind)
{
    return kProposals[static_cast<std::size_t>(kind)];
}

} // namespace

DeedObstacle obstacleTo(DeedKind kind, const PopulationState& state)
{
    if (state.nature == Nature::Model)
        return DeedObstacle::NotAPopulation;
    if (state.nature == Nature::Pedigree)
        return DeedObstacle::Pedigree;
    if (state.size == 0)
        return DeedObstacle::Extinct;
    return proposalOf(kind).obstacle(state);
}

Deed proposedDeed(DeedKind kind, const PopulationState& state)
{
    Deed deed;
    deed.what = kind;
    proposalOf(kind).propose(deed, state);
    return deed;
}

std::int64_t largestCount(DeedKind kind, const PopulationState& state)
{
    return proposalOf(kind).largest(state);
}

bool hasCount(DeedKind kind)
{
    return rowOf(kind).hasCount();
}

QString countName(DeedKind kind)
{
    return QCoreApplication::translate("outcross::DeedPopup", proposalOf(kind).countName);
}

QString amountText(const Deed& deed, const PopulationState& state)
{
    return hasCount(deed.what) ? proposalOf(deed.what).amount(deed, state) : QString();
}

void leaveTrace(const Deed& deed, PopulationState& state)
{
    proposalOf(deed.what).leaves(deed, state);
}

} // namespace outcross
