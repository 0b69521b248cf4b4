#include "engine/pedigree/pedigree_fan.h"

#include "engine/base/readable.h"

#include <algorithm>
#include <map>
#include <utility>

namespace outcross
{
namespace
{

/// Somebody's place in the fan.
struct Seat {
    std::int32_t person;
    int depth;
    std::int64_t slot;
};

/// Ring by ring, in the order of the slots.
std::vector<Seat> seatsOf(const PedigreeTable& table, std::int32_t middle)
{
    std::vector<Seat> seats{{middle, 0, 0}};
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const Seat seat = seats[i];
        if (seat.depth == kFanDepth)
            continue;
        const PedigreeTable::Person& person = table.person(seat.person);
        if (person.father >= 0)
            seats.push_back({person.father, seat.depth + 1, 2 * seat.slot});
        if (person.mother >= 0)
            seats.push_back({person.mother, seat.depth + 1, 2 * seat.slot + 1});
    }
    return seats;
}

std::vector<float> growthOfF(const Inbreeding& inbreeding, std::int32_t person, int depth, int deepest)
{
    std::vector<float> growth;
    for (const double f : inbreeding.byDepth(person, depth))
        growth.push_back(static_cast<float>(f));
    if (depth < deepest)
        growth.emplace_back();
    growth.back() = static_cast<float>(inbreeding.coefficients()[static_cast<std::size_t>(person)]);
    return growth;
}

} // namespace

PedigreeFanPortrait pedigreeFan(const PedigreeTable& table, const Inbreeding& inbreeding, std::int32_t person)
{
    PedigreeFanPortrait fan;
    fan.deepest = inbreeding.generationsKnown()[static_cast<std::size_t>(person)];
    const int depth = inbreeding.depthWithin(person, kFanAncestors);

    const std::vector<Seat> seats = seatsOf(table, person);
    std::map<std::int32_t, int> times;
    for (const Seat& seat : seats)
        ++times[seat.person];
    std::map<std::int32_t, std::vector<float>> growth;
    for (const auto& [somebody, count] : times)
        growth[somebody] = growthOfF(inbreeding, somebody, depth, fan.deepest);

    for (const Seat& seat : seats) {
        const PedigreeTable::Person& somebody = table.person(seat.person);
        fan.people.push_back({.name = shown(somebody.name.empty() ? somebody.id : somebody.name),
                              .depth = seat.depth,
                              .slot = seat.slot,
                              .born = somebody.born,
                              .inbreeding = growth[seat.person],
                              .repeated = times[seat.person] > 1});
    }
    return fan;
}

} // namespace outcross
