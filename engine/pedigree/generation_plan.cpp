#include "engine/pedigree/generation_plan.h"

#include <algorithm>
#include <array>

namespace outcross
{
namespace
{

constexpr std::int32_t kNone = PedigreeTable::kUnknown;

std::array<std::int32_t, 2> parentsOf(const PedigreeTable& table, std::int32_t person)
{
    return {table.person(person).father, table.person(person).mother};
}

std::vector<std::int32_t> generationsOf(const PedigreeTable& table)
{
    std::vector<std::int32_t> generation(table.people.size(), 0);
    for (const std::int32_t person : table.order)
        for (const std::int32_t parent : parentsOf(table, person))
            if (parent >= 0) {
                auto& own = generation[static_cast<std::size_t>(person)];
                own = std::max(own, generation[static_cast<std::size_t>(parent)] + 1);
            }
    std::vector<std::int32_t> earliestChild(table.people.size(), kNone);
    for (const std::int32_t person : table.order)
        for (const std::int32_t parent : parentsOf(table, person))
            if (parent >= 0) {
                auto& earliest = earliestChild[static_cast<std::size_t>(parent)];
                const std::int32_t own = generation[static_cast<std::size_t>(person)];
                earliest = earliest == kNone ? own : std::min(earliest, own);
            }
    for (std::size_t i = 0; i < table.people.size(); ++i)
        if (table.people[i].father < 0 && table.people[i].mother < 0 && earliestChild[i] != kNone)
            generation[i] = earliestChild[i] - 1;
    return generation;
}

void cutIntoGenerations(GenerationPlan& plan)
{
    const std::int32_t last = *std::max_element(plan.generationOf.begin(), plan.generationOf.end());
    plan.firsts.assign(static_cast<std::size_t>(last) + 2, 0);
    for (const std::int32_t generation : plan.generationOf)
        ++plan.firsts[static_cast<std::size_t>(generation) + 1];
    for (std::size_t g = 1; g < plan.firsts.size(); ++g)
        plan.firsts[g] += plan.firsts[g - 1];
    plan.people.resize(plan.generationOf.size());
    std::vector<std::size_t> next(plan.firsts.begin(), plan.firsts.end() - 1);
    for (std::size_t i = 0; i < plan.generationOf.size(); ++i)
        plan.people[next[static_cast<std::size_t>(plan.generationOf[i])]++] = static_cast<std::int32_t>(i);
}

/// Whoever's last child has been made gives the place to somebody of that child's generation.
void givePlaces(const PedigreeTable& table, GenerationPlan& plan)
{
    std::vector<std::int32_t> lastChild(table.people.size(), kNone);
    for (std::int32_t person = 0; person < static_cast<std::int32_t>(table.people.size()); ++person)
        for (const std::int32_t parent : parentsOf(table, person))
            if (parent >= 0) {
                auto& latest = lastChild[static_cast<std::size_t>(parent)];
                latest = std::max(latest, plan.generationOf[static_cast<std::size_t>(person)]);
            }
    plan.waitingPlace.assign(table.people.size(), kNone);
    std::vector<std::int32_t> free;
    for (std::size_t g = 0; g < plan.generations(); ++g) {
        std::vector<std::int32_t> parents;
        for (const std::int32_t person : plan.generation(g))
            for (const std::int32_t parent : parentsOf(table, person))
                if (parent >= 0 && lastChild[static_cast<std::size_t>(parent)] == static_cast<std::int32_t>(g))
                    parents.push_back(parent);
        std::sort(parents.begin(), parents.end());
        parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
        for (const std::int32_t parent : parents)
            free.push_back(plan.waitingPlace[static_cast<std::size_t>(parent)]);
        for (const std::int32_t person : plan.generation(g)) {
            if (lastChild[static_cast<std::size_t>(person)] == kNone)
                continue;
            if (free.empty())
                free.push_back(static_cast<std::int32_t>(plan.waitingPlaces++));
            plan.waitingPlace[static_cast<std::size_t>(person)] = free.back();
            free.pop_back();
        }
    }
}

void numberAlleles(const PedigreeTable& table, GenerationPlan& plan)
{
    plan.newAllele.assign(table.people.size(), kNone);
    for (const std::int32_t person : plan.people) {
        const auto [father, mother] = parentsOf(table, person);
        const std::size_t brought = (father < 0 ? 1U : 0U) + (mother < 0 ? 1U : 0U);
        if (brought > 0)
            plan.newAllele[static_cast<std::size_t>(person)] = static_cast<std::int32_t>(plan.alleles);
        plan.alleles += brought;
    }
    plan.startAlleles = 2 * plan.generation(0).size();
}

} // namespace

std::size_t GenerationPlan::largestGeneration() const
{
    std::size_t largest = 0;
    for (std::size_t g = 0; g < generations(); ++g)
        largest = std::max(largest, generation(g).size());
    return largest;
}

GenerationPlan planGenerations(const PedigreeTable& table)
{
    GenerationPlan plan;
    plan.generationOf = generationsOf(table);
    cutIntoGenerations(plan);
    givePlaces(table, plan);
    numberAlleles(table, plan);
    return plan;
}

} // namespace outcross
