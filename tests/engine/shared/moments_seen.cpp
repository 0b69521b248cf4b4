#include "tests/engine/shared/moments_seen.h"

#include <algorithm>
#include <cstring>

namespace outcross::fixtures
{
namespace
{

void addBytes(std::string& to, const void* from, std::size_t bytes)
{
    to.append(static_cast<const char*>(from), bytes);
}

std::string rowOf(const Run& run, Side side)
{
    std::string row;
    const HistoryView& history = run.history(side);
    const Census census = run.lineage(side).census(); // not the row: a row made before is kept
    for (const double number : {census.diversity, census.kept, census.within, census.effective, census.variants,
                                census.tail, census.inbreeding, census.distance, census.fitness, census.selected,
                                static_cast<double>(census.size), history.back().expectedKept})
        addBytes(row, &number, sizeof number);
    for (const double measure : run.lineage(side).measures())
        addBytes(row, &measure, sizeof measure);
    return row + std::to_string(history.size());
}

/// A portrait with a number that is not known does not even equal its own copy.
bool same(const Portrait& first, const Portrait& again)
{
    return first == again || !(first == Portrait(first));
}

} // namespace

Seen lookAt(const Run& run)
{
    Seen seen;
    seen.events = run.recentEvents();
    for (const Side side : kSides) {
        const Lineage& lineage = run.lineage(side);
        seen.rows += rowOf(run, side);
        for (const PictureKind kind : lineage.pictures())
            seen.portraits[side].push_back(lineage.portrait({kind, 0}));
        for (int locus = 0; locus < std::min(lineage.loci(), 3); ++locus) {
            const auto frequencies = lineage.frequencies(locus);
            seen.frequencies[side].emplace_back(frequencies.begin(), frequencies.end());
            seen.streams[side].push_back(run.stream(side, locus));
            seen.streams[side].back().reached = 0; // a later look knows more
        }
    }
    return seen;
}

std::string difference(const Seen& first, const Seen& again)
{
    if (first.rows != again.rows)
        return "the census differs";
    if (first.events != again.events)
        return "the events differ";
    for (const Side side : kSides) {
        if (first.frequencies[side] != again.frequencies[side])
            return std::string("frequencies differ: ") + sideKey(side);
        if (first.streams[side] != again.streams[side])
            return std::string("streams differ: ") + sideKey(side);
        const auto& before = first.portraits[side];
        const auto& now = again.portraits[side];
        if (!std::equal(before.begin(), before.end(), now.begin(), now.end(), same))
            return std::string("portraits differ: ") + sideKey(side);
    }
    return {};
}

std::string Witness::watch(const Run& run)
{
    Seen now = lookAt(run);
    const auto known = m_seen.find(run.generation());
    if (known != m_seen.end()) {
        const std::string differs = difference(known->second, now);
        return differs.empty() ? differs : "generation " + std::to_string(run.generation()) + ": " + differs;
    }
    m_seen.emplace(run.generation(), std::move(now));
    return {};
}

void Witness::forgetAfter(std::int64_t generation)
{
    m_seen.erase(m_seen.upper_bound(generation), m_seen.end());
}

} // namespace outcross::fixtures
