#include "engine/population/mating.h"
#include "engine/population/mating_decks.h"
#include "engine/population/mating_draws.h"
#include "engine/population/sparse_trials.h"

#include <algorithm>
#include <cassert>

namespace outcross
{

bool Mating::draw(int deme, std::int64_t first, std::span<ParentPair> out, Stream& stream) const
{
    if (!mates(0).canServe(deme) || !mates(1).canServe(deme))
        return false;
    if (m_spec.system == MatingSystem::FullSib) {
        drawLines(deme, first, out);
        return true;
    }

    const std::size_t dealt = m_deckEnds[static_cast<std::size_t>(deme)];
    const bool isDealt = m_deckEnds[static_cast<std::size_t>(deme) + 1] > dealt;
    if (!livesAtHome(deme)) {
        drawColonists(deme, out, stream);
    } else {
        if (isDealt) {
            assert(dealt + static_cast<std::size_t>(first) + out.size() <=
                   m_deckEnds[static_cast<std::size_t>(deme) + 1]);
            std::copy_n(m_deck.begin() + static_cast<std::ptrdiff_t>(dealt) + first, out.size(), out.begin());
        } else {
            drawAtHome(deme, out, stream);
        }
        takeMigrants(deme, out, stream);
    }
    if (m_spec.system == MatingSystem::Selfing)
        forEachSuccess(static_cast<std::int64_t>(out.size()), m_spec.selfingRate, stream, [&](std::int64_t slot) {
            ParentPair& pair = out[static_cast<std::size_t>(slot)];
            pair[1] = pair[0];
        });
    if (m_kinAvoidance > 0 && (!isDealt || m_spec.system == MatingSystem::Selfing))
        chooseLeastKin(out, stream);
    return true;
}

ParentPair Mating::redraw(int deme, std::int64_t slot, const ParentPair& old, Stream& stream) const
{
    if (isPlanned() || m_spec.system == MatingSystem::FullSib)
        return old;
    ParentPair pair = old;
    return draw(deme, slot, {&pair, 1}, stream) ? pair : old;
}

void Mating::drawAtHome(int deme, std::span<ParentPair> out, Stream& stream) const
{
    const MateRange home = mates(0).home(deme);
    const MateRange others = mates(1).home(deme);
    switch (m_spec.system) {
    case MatingSystem::Random:
        for (ParentPair& pair : out) {
            pair = drawParents(home.count, stream);
            pair[0] += home.first;
            pair[1] += home.first;
        }
        break;
    case MatingSystem::NoSelfing:
    case MatingSystem::Selfing:
    case MatingSystem::LeastKinship:
        for (ParentPair& pair : out) {
            pair = home.count > 1 ? drawDifferentParents(home.count, stream) : ParentPair{0, 0};
            pair[0] += home.first;
            pair[1] += home.first;
        }
        break;
    case MatingSystem::TwoSexes:
        for (ParentPair& pair : out) {
            pair = drawCouple(home.count, others.count, stream);
            pair[0] += home.first;
            pair[1] += others.first;
        }
        break;
    case MatingSystem::Monogamy:
    case MatingSystem::Clonal:
        for (ParentPair& pair : out)
            pair = parentsOf(home.draw(stream));
        break;
    case MatingSystem::FullSib:
        break;
    }
}

/// A deme that lacks adults, or those of one sex: who is missing comes from neighbours, who is there takes part as
/// ever.
void Mating::drawColonists(int deme, std::span<ParentPair> out, Stream& stream) const
{
    const auto drawRole = [&](int role, const std::uint32_t* other) {
        const MateRange* range = &mates(role).home(deme);
        if (range->count == 0)
            range = &mates(role).drawColoniser(deme, stream);
        else if (stream.uniform() < m_exchange)
            if (const MateRange* source = mates(role).drawSource(deme, stream))
                range = source;
        return other && avoidsSelfing() ? range->drawOther(*other, stream) : range->draw(stream);
    };
    for (ParentPair& pair : out) {
        pair[0] = drawRole(0, nullptr);
        if (m_spec.system == MatingSystem::Monogamy || m_spec.system == MatingSystem::Clonal)
            pair = parentsOf(pair[0]);
        else
            pair[1] = drawRole(1, &pair[0]);
    }
}

/// Line l is adults 2l and 2l + 1; with an odd number the last line is one adult, which selfs. Each line has the two
/// offspring that continue it. Slots beyond the lines begin new ones from the old in turn; lines beyond the slots end.
void Mating::drawLines(int deme, std::int64_t first, std::span<ParentPair> out) const
{
    const MateRange adults = mates(0).home(deme);
    const std::int64_t lines = (static_cast<std::int64_t>(adults.count) + 1) / 2;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto brother = static_cast<std::uint32_t>((first + static_cast<std::int64_t>(i)) / 2 % lines * 2);
        const std::uint32_t sister = std::min(brother + 1, adults.count - 1);
        out[i] = {adults.first + brother, adults.first + sister};
    }
}

void Mating::takeMigrants(int deme, std::span<ParentPair> out, Stream& stream) const
{
    const auto slots = static_cast<std::int64_t>(out.size());
    if (m_spec.system == MatingSystem::Monogamy || m_spec.system == MatingSystem::Clonal) {
        forEachSuccess(slots, m_exchange, stream, [&](std::int64_t slot) {
            if (const MateRange* source = mates(0).drawSource(deme, stream))
                out[static_cast<std::size_t>(slot)] = parentsOf(source->draw(stream));
        });
        return;
    }
    forEachSuccess(2 * slots, m_exchange, stream, [&](std::int64_t gamete) {
        const int role = static_cast<int>(gamete % 2);
        const MateRange* source = mates(role).drawSource(deme, stream);
        if (!source)
            return;
        ParentPair& pair = out[static_cast<std::size_t>(gamete / 2)];
        const std::uint32_t other = pair[static_cast<std::size_t>(1 - role)];
        pair[static_cast<std::size_t>(role)] =
            avoidsSelfing() ? source->drawOther(other, stream) : source->draw(stream);
    });
}

/// The second parent that was drawn is the first candidate; the others come from the same deme.
void Mating::chooseLeastKin(std::span<ParentPair> out, Stream& stream) const
{
    const auto slots = static_cast<std::int64_t>(out.size());
    forEachSuccess(slots, m_kinAvoidance, stream, [&](std::int64_t slot) {
        auto& [parent, mate] = out[static_cast<std::size_t>(slot)];
        if (m_spec.system == MatingSystem::Selfing && parent == mate)
            return;
        const MateRange& range = mates(1).rangeOf(mate);
        float least = (*m_kinship)(parent, mate);
        for (int candidate = 1; candidate < kKinCandidates; ++candidate) {
            const std::uint32_t drawn = avoidsSelfing() ? range.drawOther(parent, stream) : range.draw(stream);
            const float kinship = (*m_kinship)(parent, drawn);
            if (kinship < least) {
                least = kinship;
                mate = drawn;
            }
        }
    });
}

} // namespace outcross
