#include "engine/pedigree/pedigree_lineage.h"

#include "engine/base/errors.h"
#include "engine/base/stopping.h"
#include "engine/pedigree/pedigree_fan.h"
#include "engine/population/founding_stock.h"
#include "engine/population/meiosis.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace outcross
{
namespace
{

/// Each allele of generation 0 once; those of later founders are yet to come.
std::vector<std::uint32_t> startCounts(const GenerationPlan& plan)
{
    std::vector<std::uint32_t> counts(plan.alleles, 0);
    std::fill_n(counts.begin(), plan.startAlleles, 1U);
    return counts;
}

/// Each pair's kinship is traced through its ancestors: a scenario has to open.
constexpr std::size_t kMostPairs = 50'000;
constexpr std::int64_t kFoundersBetweenPolls = 64;

/// E[1 − Σp²] of the people of each generation: one minus their mean kinship, (1 + F)/2 with themselves (Wright 1922;
/// Malécot 1948; theory sheet F2), as every founder's copies are alleles of their own.
std::vector<double> expectedDiversities(const GenerationPlan& plan, const Inbreeding& inbreeding,
                                        const std::stop_token& stop)
{
    std::size_t pairs = 0;
    for (std::size_t generation = 0; generation < plan.generations(); ++generation)
        pairs += plan.generation(generation).size() * plan.generation(generation).size() / 2;
    if (pairs > kMostPairs)
        return {};
    std::vector<double> expected;
    for (std::size_t generation = 0; generation < plan.generations(); ++generation) {
        const auto people = plan.generation(generation);
        double kinship = 0;
        for (std::size_t a = 0; a < people.size(); ++a) {
            kinship += (1 + inbreeding.coefficients()[static_cast<std::size_t>(people[a])]) / 2;
            throwIfStopped(stop);
            for (std::size_t b = 0; b < a; ++b)
                kinship += 2 * inbreeding.kinshipOf(people[a], people[b]);
        }
        expected.push_back(1 - kinship / static_cast<double>(people.size() * people.size()));
    }
    return expected;
}

} // namespace

PedigreeStock::PedigreeStock(PedigreeTable pedigree, int lociDropped, const std::stop_token& stop)
    : table(std::move(pedigree)), inbreeding(table, stop), plan(planGenerations(table)), loci(lociDropped),
      start(std::make_shared<const GenePool>(loci, startCounts(plan))), startMoments(foundingMoments(*start, *start)),
      sourceMoments(mainlandMoments(*start)), expectedDiversity(expectedDiversities(plan, inbreeding, stop))
{
}

PedigreeLineage::PedigreeLineage(std::shared_ptr<const PedigreeStock> stock, const std::stop_token& stop)
    : m_stock(std::move(stock)), m_now(static_cast<std::int64_t>(m_stock->plan.generation(0).size()), m_stock->loci),
      m_waiting(static_cast<std::int64_t>(m_stock->plan.waitingPlaces), m_stock->loci),
      m_effectiveSize(std::numeric_limits<double>::quiet_NaN()), m_census(m_stock->start),
      m_frequencies(static_cast<std::size_t>(m_stock->loci))
{
    Stream nothingToDraw(0, 0, 0, 0); // Generation 0 are founders.
    std::int64_t place = 0;
    for (const std::int32_t founder : people()) {
        if (place % kFoundersBetweenPolls == 0)
            throwIfStopped(stop);
        makeChild(founder, m_now, place++, nothingToDraw);
    }
    keepParents();
}

void PedigreeLineage::advance(const Forces&, std::int64_t, const Stream& stream, const std::stop_token& stop)
{
    if (m_generation + 1 >= m_stock->plan.generations())
        return;
    const auto born = m_stock->plan.generation(m_generation + 1);
    HaplotypeStore made(static_cast<std::int64_t>(born.size()), loci());
    for (std::size_t first = 0; first < born.size(); first += kBlockChildren) {
        if (stop.stop_requested())
            throw Cancelled();
        Stream block = stream.block(first / kBlockChildren);
        for (std::size_t i = first; i < std::min(first + kBlockChildren, born.size()); ++i)
            makeChild(born[i], made, static_cast<std::int64_t>(i), block);
    }
    m_now = std::move(made);
    ++m_generation;
    keepParents();
    measureEffectiveSize();
    for (std::vector<double>& frequencies : m_frequencies)
        frequencies.clear();
    m_fan.reset();
}

void PedigreeLineage::makeChild(std::int32_t person, HaplotypeStore& made, std::int64_t place, Stream& stream) const
{
    std::int32_t allele = m_stock->plan.newAllele[static_cast<std::size_t>(person)];
    const std::array parents{m_stock->table.person(person).father, m_stock->table.person(person).mother};
    for (int copy = 0; copy < 2; ++copy) {
        const std::int32_t parent = parents[static_cast<std::size_t>(copy)];
        if (parent >= 0) {
            const std::int32_t waiting = m_stock->plan.waitingPlace[static_cast<std::size_t>(parent)];
            makeGamete(m_waiting.individual(waiting), made.individual(place), copy, made.groupsPerIndividual(), stream);
            continue;
        }
        for (int locus = 0; locus < loci(); ++locus)
            made.setAllele(place, copy, locus, static_cast<std::uint16_t>(allele));
        ++allele;
    }
}

void PedigreeLineage::keepParents()
{
    const auto now = people();
    for (std::size_t i = 0; i < now.size(); ++i) {
        const std::int32_t place = m_stock->plan.waitingPlace[static_cast<std::size_t>(now[i])];
        if (place >= 0)
            std::copy_n(m_now.individual(static_cast<std::int64_t>(i)), m_now.groupsPerIndividual(),
                        m_waiting.individual(place));
    }
}

/// G(G − 1)/Σk(k − 1) over the G gametes whose parent is known, of which each parent gave k (Crow & Denniston 1988).
void PedigreeLineage::measureEffectiveSize()
{
    std::vector<std::int32_t> givers;
    for (const std::int32_t person : people())
        for (const std::int32_t parent : {m_stock->table.person(person).father, m_stock->table.person(person).mother})
            if (parent >= 0)
                givers.push_back(parent);
    std::sort(givers.begin(), givers.end());
    double pairs = 0;
    for (std::size_t first = 0; first < givers.size();) {
        std::size_t end = first;
        while (end < givers.size() && givers[end] == givers[first])
            ++end;
        const auto given = static_cast<double>(end - first);
        pairs += given * (given - 1);
        first = end;
    }
    const auto gametes = static_cast<double>(givers.size());
    m_effectiveSize = pairs > 0 ? gametes * (gametes - 1) / pairs : std::numeric_limits<double>::infinity();
    m_inverseSizes += 1 / m_effectiveSize;
}

Census PedigreeLineage::census(const std::stop_token& stop) const
{
    Census census = m_census.take(m_now, {}, stop);
    census.within = -1; // generations of a pedigree are not demes
    census.inbreeding = 1 - observedHeterozygosity(m_now, loci(), 0, m_now.individuals());
    return census;
}

std::vector<PictureKind> PedigreeLineage::pictures() const
{
    return {PictureKind::Standard, PictureKind::PedigreeFan};
}

Portrait PedigreeLineage::portrait(const PictureRequest& request) const
{
    if (request.kind == PictureKind::PedigreeFan)
        return {fan(), m_stock->table.notes};
    MosaicPortrait mosaic;
    mosaic.individuals = m_now.individuals();
    mosaic.locus = request.locus;
    mosaic.demeStarts = {0};
    const auto shown = std::min(m_now.individuals(), static_cast<std::int64_t>(kMosaicIndividuals));
    for (std::int64_t i = 0; i < shown; ++i)
        mosaic.alleles.push_back({m_now.allele(i, 0, request.locus), m_now.allele(i, 1, request.locus)});
    return {std::move(mosaic), m_stock->table.notes};
}

/// Of the most inbred person of this generation.
PedigreeFanPortrait PedigreeLineage::fan() const
{
    if (!m_fan) {
        const std::vector<double>& f = m_stock->inbreeding.coefficients();
        const auto now = people();
        const auto most = std::max_element(now.begin(), now.end(), [&](std::int32_t a, std::int32_t b) {
            return f[static_cast<std::size_t>(a)] < f[static_cast<std::size_t>(b)];
        });
        m_fan = std::make_shared<const PedigreeFanPortrait>(pedigreeFan(m_stock->table, m_stock->inbreeding, *most));
    }
    return *m_fan;
}

GenotypeSample PedigreeLineage::sample(std::int64_t individuals, Stream stream) const
{
    std::vector<std::int64_t> drawn(static_cast<std::size_t>(m_now.individuals()));
    std::iota(drawn.begin(), drawn.end(), std::int64_t{0});
    const auto count = static_cast<std::size_t>(std::clamp<std::int64_t>(individuals, 0, m_now.individuals()));
    for (std::size_t i = 0; i < count; ++i) // Fisher & Yates 1938, as far as needed.
        std::swap(drawn[i], drawn[i + static_cast<std::size_t>(stream.below(drawn.size() - i))]);
    GenotypeSample sample;
    sample.loci = loci();
    sample.deme.assign(count, 0);
    sample.cells.reserve(count * static_cast<std::size_t>(loci()));
    for (std::size_t i = 0; i < count; ++i)
        for (int locus = 0; locus < loci(); ++locus)
            sample.cells.push_back({m_now.allele(drawn[i], 0, locus), m_now.allele(drawn[i], 1, locus)});
    return sample;
}

PopulationTruth PedigreeLineage::truth() const
{
    const Census now = m_census.take(m_now, {});
    return {.individuals = m_now.individuals(),
            .observedHeterozygosity = observedHeterozygosity(m_now, loci(), 0, m_now.individuals()),
            .withinHeterozygosity = now.within,
            .totalHeterozygosity = now.diversity,
            .allelesALocus = now.variants,
            .effectiveSize = m_effectiveSize,
            .inverseSizes = m_inverseSizes};
}

std::optional<Text> PedigreeLineage::whyNoExpectation(const Forces&) const
{
    if (!m_stock->expectedDiversity.empty())
        return std::nullopt;
    return Text{QT_TRANSLATE_NOOP("engine", "the pedigree has too many people to work out the kinship of all"), {}};
}

double PedigreeLineage::expectedDiversity() const
{
    return m_stock->expectedDiversity.empty() ? std::numeric_limits<double>::quiet_NaN()
                                              : m_stock->expectedDiversity[m_generation];
}

std::unique_ptr<Lineage> PedigreeLineage::clone() const
{
    auto copy = std::make_unique<PedigreeLineage>(m_stock);
    copy->m_generation = m_generation;
    copy->m_now = m_now;
    copy->m_waiting = m_waiting;
    copy->m_effectiveSize = m_effectiveSize;
    copy->m_inverseSizes = m_inverseSizes;
    copy->m_fan = m_fan;
    return copy;
}

void PedigreeLineage::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + m_now.bytes() + m_waiting.bytes() + m_census.bytes());
}

std::span<const double> PedigreeLineage::frequencies(int locus) const
{
    std::vector<double>& frequencies = m_frequencies[static_cast<std::size_t>(locus)];
    if (frequencies.empty()) {
        frequencies.resize(m_stock->plan.alleles);
        for (std::int64_t i = 0; i < m_now.individuals(); ++i)
            for (int copy = 0; copy < 2; ++copy)
                ++frequencies[m_now.allele(i, copy, locus)];
        for (double& frequency : frequencies)
            frequency /= 2 * static_cast<double>(m_now.individuals());
    }
    return frequencies;
}

} // namespace outcross
