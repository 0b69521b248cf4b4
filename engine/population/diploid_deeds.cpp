#include "engine/base/errors.h"
#include "engine/population/diploid_lineage.h"
#include "engine/population/growth.h"

#include <algorithm>
#include <numeric>

namespace outcross
{
namespace
{

[[noreturn]] void refuseDeme(const std::string& key, int demes)
{
    throw InputError(
        {QT_TRANSLATE_NOOP("engine", "translocate: \"%1\" must be a deme from 1 to %2"), {key, std::to_string(demes)}});
}

} // namespace

std::int64_t DiploidLineage::act(const Deed& deed, const Stream& stream)
{
    Stream draws = stream;
    std::int64_t concerned = 0;
    switch (deed.what) {
    case DeedKind::Bottleneck:
        break; // a matter of size, not of this lineage
    case DeedKind::Founders:
        cull(drawSome(genes().individuals(), deed.count, draws));
        expectCulling();
        concerned = genes().individuals();
        break;
    case DeedKind::Fragment:
        concerned = fragment(deed.count, draws);
        expectDealing();
        break;
    case DeedKind::Reconnect:
        concerned = static_cast<std::int64_t>(m_living.herd.demes.size());
        reconnect();
        expectDealing();
        break;
    case DeedKind::Translocate:
        if (deed.each)
            m_living.stocking.clear();
        if (deed.each && deed.count > 0)
            m_living.stocking.push_back(deed);
        // In every generation: advance() brings them, this time as well.
        concerned = deed.each ? deed.count : translocate(deed, draws);
        break;
    case DeedKind::Freeze:
        freeze(deed.count, draws);
        concerned = m_living.bank->individuals();
        m_living.expected.freeze(static_cast<double>(concerned));
        break;
    case DeedKind::Pathogen:
        concerned = infect(deed.locus, draws);
        expectInfection();
        break;
    case DeedKind::EqualFamilies:
        m_living.mating.equalFamilies = deed.on;
        static_cast<void>(Mating(m_living.mating, m_living.layout)); // refuses what cannot be, in words
        if (deed.on)
            m_living.chain.reset();
        break;
    }
    forgetFigures();
    return concerned;
}

void DiploidLineage::arrange(std::span<const DemePlan> plans)
{
    const std::vector<std::uint32_t> order = orderOf(plans, m_living.herd.demes);
    m_living.herd.genes = reordered(m_living.herd.genes, order);
    for (auto* kinship : {&m_living.kinship, &m_living.shownKinship})
        if (*kinship)
            (*kinship)->select(order);
    m_living.parents.clear(); // they are told of a generation as it was born
    m_living.parentDemes.clear();
    forgetFigures();
}

void DiploidLineage::cull(std::span<const std::uint32_t> survivors)
{
    std::vector<DemePlan> plans = plansOf(m_living.herd);
    const auto died = [&](std::uint32_t i) { return !std::binary_search(survivors.begin(), survivors.end(), i); };
    for (DemePlan& plan : plans) {
        std::erase_if(plan.males, died);
        std::erase_if(plan.females, died);
    }
    arrange(plans);
}

/// Males and females are dealt apart, so that every deme gets its share of both.
std::int64_t DiploidLineage::fragment(std::int64_t count, Stream& stream)
{
    // Chance may have left fewer individuals than were to have demes.
    const std::int64_t demes =
        std::clamp<std::int64_t>(count, 1, std::clamp<std::int64_t>(genes().individuals(), 1, kMaximumDemes));
    std::vector<DemePlan> plans(static_cast<std::size_t>(demes));
    DemePlan everybody;
    for (const DemePlan& plan : plansOf(m_living.herd)) {
        everybody.males.insert(everybody.males.end(), plan.males.begin(), plan.males.end());
        everybody.females.insert(everybody.females.end(), plan.females.begin(), plan.females.end());
    }
    std::size_t next = 0;
    const auto deal = [&](std::vector<std::uint32_t>& from, std::vector<std::uint32_t> DemePlan::*to) {
        for (std::size_t i = from.size(); i > 1; --i)
            std::swap(from[i - 1], from[stream.below(i)]);
        for (const std::uint32_t individual : from)
            (plans[next++ % plans.size()].*to).push_back(individual);
    };
    deal(everybody.males, &DemePlan::males);
    deal(everybody.females, &DemePlan::females);
    arrange(plans);
    layOut(DemeLayout(demes > 1 ? SpaceKind::Islands : SpaceKind::One, static_cast<int>(demes)));
    return demes;
}

/// Demes of equal room. A standing translocation ends with the deme that it came from or went to.
void DiploidLineage::layOut(const DemeLayout& layout)
{
    m_living.layout = layout;
    m_living.room.assign(static_cast<std::size_t>(layout.demes()), 1.0);
    std::erase_if(m_living.stocking,
                  [&](const Deed& deed) { return deed.from >= layout.demes() || deed.to >= layout.demes(); });
}

void DiploidLineage::reconnect()
{
    std::vector<DemePlan> one(1);
    for (const DemePlan& plan : plansOf(m_living.herd)) {
        one[0].males.insert(one[0].males.end(), plan.males.begin(), plan.males.end());
        one[0].females.insert(one[0].females.end(), plan.females.begin(), plan.females.end());
    }
    arrange(one);
    layOut(DemeLayout(SpaceKind::One, 1));
}

std::int64_t DiploidLineage::translocate(const Deed& deed, Stream& stream)
{
    const auto demes = static_cast<int>(m_living.herd.demes.size());
    if (deed.to < 0 || deed.to >= demes)
        refuseDeme("to", demes);
    const auto to = static_cast<std::size_t>(deed.to);
    if (deed.from == Deed::kFromFounders) {
        bringIn(deed.count, to, stream);
        expectTranslocation(deed, deed.count);
        return deed.count;
    }
    if (deed.from < 0 || deed.from >= demes || deed.from == deed.to)
        refuseDeme("from", demes);
    std::vector<DemePlan> plans = plansOf(m_living.herd);
    DemePlan& source = plans[static_cast<std::size_t>(deed.from)];
    const std::int64_t first = m_living.herd.demes[static_cast<std::size_t>(deed.from)].first;
    const auto moved =
        drawSome(m_living.herd.demes[static_cast<std::size_t>(deed.from)].individuals, deed.count, stream);
    for (const std::uint32_t place : moved) {
        const auto individual = static_cast<std::uint32_t>(first + place);
        const bool male = std::erase(source.males, individual) > 0;
        if (!male)
            std::erase(source.females, individual);
        (male ? plans[to].males : plans[to].females).push_back(individual);
    }
    arrange(plans);
    expectTranslocation(deed, static_cast<std::int64_t>(moved.size()));
    return static_cast<std::int64_t>(moved.size());
}

/// Individuals like the founders: two gametes from where the founders came from. Half of them male where sexes matter.
void DiploidLineage::bringIn(std::int64_t count, std::size_t deme, Stream& stream)
{
    const std::int64_t before = genes().individuals();
    checkDiploidBytes(before + count, genes().loci(), 0);
    if (m_living.kinship && before + count > kMaximumKinshipSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "translocate: kinship is kept for at most %1 individuals"),
                          {std::to_string(kMaximumKinshipSize)}});
    std::vector<DemePlan> plans = plansOf(m_living.herd);
    HaplotypeStore larger(before + count, genes().loci());
    std::copy_n(genes().individual(0), static_cast<std::size_t>(before) * genes().groupsPerIndividual(),
                larger.individual(0));
    const std::int64_t males = malesAmong(count, m_living.mating);
    for (std::int64_t i = 0; i < count; ++i) {
        for (int copy = 0; copy < 2; ++copy)
            drawMigrant(larger, before + i, copy, stream);
        (i < males ? plans[deme].males : plans[deme].females).push_back(static_cast<std::uint32_t>(before + i));
    }
    m_living.herd.genes = std::move(larger);
    for (auto* kinship : {&m_living.kinship, &m_living.shownKinship})
        if (*kinship)
            (*kinship)->appendUnrelated(count);
    arrange(plans);
}

void DiploidLineage::freeze(std::int64_t count, Stream& stream)
{
    const std::vector<std::uint32_t> chosen = drawSome(genes().individuals(), count, stream);
    m_living.bank = std::make_shared<const HaplotypeStore>(reordered(genes(), chosen));
    for (auto* kinship : {&m_living.kinship, &m_living.shownKinship})
        if (*kinship)
            (*kinship)->freeze(chosen);
}

/// The strain fits one genotype, both alleles at the locus; whoever has it dies before breeding.
std::int64_t DiploidLineage::infect(int locus, Stream& stream)
{
    if (locus < 0 || locus >= loci())
        throw InputError({QT_TRANSLATE_NOOP("engine", "pathogen: \"locus\" must be 0 to %1, not %2"),
                          {std::to_string(loci() - 1), std::to_string(locus)}});
    const std::int64_t individuals = genes().individuals();
    if (individuals == 0)
        return 0;
    const auto genotype = [&](std::int64_t i) {
        return std::minmax({genes().allele(i, 0, locus), genes().allele(i, 1, locus)});
    };
    const auto fitted = genotype(static_cast<std::int64_t>(stream.below(static_cast<std::uint64_t>(individuals))));
    std::vector<std::uint32_t> survivors;
    for (std::int64_t i = 0; i < individuals; ++i)
        if (genotype(i) != fitted)
            survivors.push_back(static_cast<std::uint32_t>(i));
    const auto killed = individuals - static_cast<std::int64_t>(survivors.size());
    cull(survivors);
    return killed;
}

} // namespace outcross
