#include "engine/population/herd.h"

#include <algorithm>
#include <numeric>

namespace outcross
{

std::vector<DemePlan> plansOf(const Herd& herd)
{
    std::vector<DemePlan> plans(herd.demes.size());
    for (std::size_t d = 0; d < plans.size(); ++d) {
        const DemeAdults& deme = herd.demes[d];
        for (std::int64_t i = 0; i < deme.individuals; ++i)
            (i < deme.males ? plans[d].males : plans[d].females).push_back(static_cast<std::uint32_t>(deme.first + i));
    }
    return plans;
}

std::vector<std::uint32_t> orderOf(std::span<const DemePlan> plans, std::vector<DemeAdults>& demes)
{
    std::vector<std::uint32_t> order;
    demes.clear();
    for (const DemePlan& plan : plans) {
        demes.push_back({static_cast<std::int64_t>(order.size()),
                         static_cast<std::int64_t>(plan.males.size() + plan.females.size()),
                         static_cast<std::int64_t>(plan.males.size())});
        order.insert(order.end(), plan.males.begin(), plan.males.end());
        order.insert(order.end(), plan.females.begin(), plan.females.end());
    }
    return order;
}

HaplotypeStore reordered(const HaplotypeStore& genes, std::span<const std::uint32_t> order)
{
    HaplotypeStore result(static_cast<std::int64_t>(order.size()), genes.loci());
    for (std::size_t i = 0; i < order.size(); ++i)
        std::copy_n(genes.individual(order[i]), genes.groupsPerIndividual(),
                    result.individual(static_cast<std::int64_t>(i)));
    return result;
}

std::vector<std::uint32_t> drawSome(std::int64_t from, std::int64_t count, Stream& stream)
{
    std::vector<std::uint32_t> all(static_cast<std::size_t>(from));
    std::iota(all.begin(), all.end(), 0U);
    const auto wanted = static_cast<std::size_t>(std::clamp<std::int64_t>(count, 0, from));
    for (std::size_t i = 0; i < wanted; ++i)
        std::swap(all[i], all[i + stream.below(all.size() - i)]);
    all.resize(wanted);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace outcross
