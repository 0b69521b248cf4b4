#include "widgets/panels/deed_proposal.h"

#include "engine/lineage/biology.h"
#include "engine/lineage/lineage_spec.h"

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

} // namespace

DeedObstacle obstacleTo(DeedKind kind, const PopulationState& state)
{
    if (state.nature == Nature::Model)
        return DeedObstacle::NotAPopulation;
    if (state.nature == Nature::Pedigree)
        return DeedObstacle::Pedigree;
    if (state.size == 0)
        return DeedObstacle::Extinct;
    const bool tooFew = kind == DeedKind::Bottleneck ? state.born < kFewest : state.size < kFewest;
    if (tooFew && (kind == DeedKind::Bottleneck || kind == DeedKind::Founders || kind == DeedKind::Fragment))
        return DeedObstacle::TooFew;
    if (kind == DeedKind::Reconnect && state.demes == 1)
        return DeedObstacle::OneDeme;
    if (kind == DeedKind::Fragment && state.demes > 1)
        return DeedObstacle::SeveralDemes;
    return DeedObstacle::None;
}

Deed proposedDeed(DeedKind kind, const PopulationState& state)
{
    const std::int64_t most = std::max<std::int64_t>(1, state.size);
    Deed deed;
    deed.what = kind;
    switch (kind) {
    case DeedKind::Bottleneck:
        deed.count = std::min(std::max<std::int64_t>(1, state.born), std::max(kFewest, state.born / kBottleneckShare));
        break;
    case DeedKind::Founders:
        deed.count = std::min(most, kFounders);
        break;
    case DeedKind::Fragment:
        deed.count = std::min(most, kFragments);
        break;
    case DeedKind::Translocate:
        deed.count = kBroughtIn;
        break;
    case DeedKind::Freeze:
        deed.count = std::clamp<std::int64_t>(state.size / kFrozenShare, 1, kMostFrozen);
        break;
    case DeedKind::Pathogen:
        deed.locus = state.locus;
        break;
    case DeedKind::EqualFamilies:
        deed.on = !state.equalFamilies;
        break;
    case DeedKind::Reconnect:
        break;
    }
    return deed;
}

std::int64_t largestCount(DeedKind kind, const PopulationState& state)
{
    const std::int64_t size = std::max<std::int64_t>(1, state.size);
    if (kind == DeedKind::Bottleneck || kind == DeedKind::Translocate)
        return kMaximumSize;
    return kind == DeedKind::Fragment ? std::min<std::int64_t>(size, kMaximumDemes) : size;
}

bool hasCount(DeedKind kind)
{
    return kind != DeedKind::Reconnect && kind != DeedKind::Pathogen && kind != DeedKind::EqualFamilies;
}

} // namespace outcross
