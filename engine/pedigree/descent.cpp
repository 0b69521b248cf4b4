#include "engine/pedigree/descent.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace outcross
{
std::vector<int> generationsKnown(const PedigreeTable& table)
{
    std::vector<int> generations(table.people.size());
    for (const std::int32_t person : table.order)
        for (const std::int32_t parent : {table.person(person).father, table.person(person).mother})
            if (parent >= 0) {
                int& own = generations[static_cast<std::size_t>(person)];
                own = std::max(own, generations[static_cast<std::size_t>(parent)] + 1);
            }
    return generations;
}

std::vector<double> equivalentGenerations(const PedigreeTable& table)
{
    std::vector<double> generations(table.people.size());
    for (const std::int32_t person : table.order)
        for (const std::int32_t parent : {table.person(person).father, table.person(person).mother})
            if (parent >= 0)
                generations[static_cast<std::size_t>(person)] +=
                    (generations[static_cast<std::size_t>(parent)] + 1) / 2;
    return generations;
}

Lineup lineupOf(const PedigreeTable& table)
{
    const std::vector<int> generations = generationsKnown(table);
    Lineup lineup;
    lineup.person.resize(table.people.size());
    for (std::size_t i = 0; i < lineup.person.size(); ++i)
        lineup.person[i] = static_cast<std::int32_t>(i);
    std::stable_sort(lineup.person.begin(), lineup.person.end(), [&](std::int32_t a, std::int32_t b) {
        return generations[static_cast<std::size_t>(a)] < generations[static_cast<std::size_t>(b)];
    });
    lineup.place.resize(table.people.size());
    for (std::size_t place = 0; place < lineup.person.size(); ++place)
        lineup.place[static_cast<std::size_t>(lineup.person[place])] = static_cast<std::int32_t>(place);
    const auto placeOf = [&](std::int32_t person) {
        return person < 0 ? Descent::kUnknown : lineup.place[static_cast<std::size_t>(person)];
    };
    for (const std::int32_t person : lineup.person) {
        lineup.descent.father.push_back(placeOf(table.person(person).father));
        lineup.descent.mother.push_back(placeOf(table.person(person).mother));
    }
    return lineup;
}

Descent ancestryOf(const Descent& everybody, std::int32_t place, int depth)
{
    // Ring by ring; whoever is found again further back was there already.
    std::vector<std::int32_t> found{place};
    std::vector<std::int32_t> ring{place}; // The last one: its parents are not looked for.
    for (int d = 0; d < depth && !ring.empty(); ++d) {
        std::vector<std::int32_t> next;
        for (const std::int32_t child : ring)
            for (const std::int32_t parent :
                 {everybody.father[static_cast<std::size_t>(child)], everybody.mother[static_cast<std::size_t>(child)]})
                if (parent >= 0)
                    next.push_back(parent);
        std::sort(next.begin(), next.end());
        next.erase(std::unique(next.begin(), next.end()), next.end());
        ring.clear();
        std::set_difference(next.begin(), next.end(), found.begin(), found.end(), std::back_inserter(ring));
        std::vector<std::int32_t> all;
        all.reserve(found.size() + ring.size());
        std::merge(found.begin(), found.end(), ring.begin(), ring.end(), std::back_inserter(all));
        found = std::move(all);
    }
    Descent descent;
    const auto placeOf = [&](std::int32_t parent) {
        return parent < 0
                   ? Descent::kUnknown
                   : static_cast<std::int32_t>(std::lower_bound(found.begin(), found.end(), parent) - found.begin());
    };
    for (const std::int32_t somebody : found) {
        const bool beyond = std::binary_search(ring.begin(), ring.end(), somebody);
        const auto i = static_cast<std::size_t>(somebody);
        descent.father.push_back(beyond ? Descent::kUnknown : placeOf(everybody.father[i]));
        descent.mother.push_back(beyond ? Descent::kUnknown : placeOf(everybody.mother[i]));
    }
    return descent;
}

} // namespace outcross
