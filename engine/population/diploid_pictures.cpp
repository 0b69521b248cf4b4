#include "engine/population/diploid_lineage.h"
#include "engine/population/growth.h"

#include <algorithm>
#include <map>
#include <utility>

namespace outcross
{
namespace
{

double shareOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}

/// Gametes between demes, the largest numbers first.
std::vector<DemeMove> movesBetween(std::span<const ParentPair> parents, std::span<const DemeAdults> from,
                                   std::span<const DemeAdults> to)
{
    const auto demeOf = [&](std::uint32_t adult) {
        const auto next = std::upper_bound(from.begin(), from.end(), static_cast<std::int64_t>(adult),
                                           [](std::int64_t i, const DemeAdults& deme) { return i < deme.first; });
        // Empty demes share their first place with the next one: the last of them that starts here holds the adult.
        return static_cast<int>(std::distance(from.begin(), next)) - 1;
    };
    const std::int64_t adults = from.empty() ? 0 : from.back().first + from.back().individuals;
    std::map<std::pair<int, int>, std::int64_t> counts;
    for (std::size_t d = 0; d < to.size(); ++d)
        for (std::int64_t i = to[d].first; i < to[d].first + to[d].individuals; ++i)
            for (const std::uint32_t parent : parents[static_cast<std::size_t>(i)])
                if (parent < adults) {
                    const int home = demeOf(parent);
                    if (home != static_cast<int>(d))
                        ++counts[{home, static_cast<int>(d)}];
                }
    std::vector<DemeMove> moves;
    for (const auto& [way, gametes] : counts)
        moves.push_back({way.first, way.second, gametes});
    std::stable_sort(moves.begin(), moves.end(),
                     [](const DemeMove& a, const DemeMove& b) { return a.gametes > b.gametes; });
    if (moves.size() > kMapMoves)
        moves.resize(kMapMoves);
    return moves;
}

} // namespace

std::vector<PictureKind> DiploidLineage::pictures() const
{
    std::vector<PictureKind> kinds{PictureKind::Standard};
    if (m_living.shownKinship)
        kinds.push_back(PictureKind::Kinship);
    if (m_stock->biology.load.loci > 0)
        kinds.push_back(PictureKind::Load);
    if (m_living.herd.demes.size() > 1)
        kinds.push_back(PictureKind::DemeMap);
    if (loci() > 1)
        kinds.push_back(PictureKind::Genome);
    if (m_living.pollination.acts())
        kinds.push_back(PictureKind::Network);
    return kinds;
}

Portrait DiploidLineage::portrait(const PictureRequest& request) const
{
    const std::vector<PictureKind> offered = pictures();
    const bool offers = std::find(offered.begin(), offered.end(), request.kind) != offered.end();
    switch (offers ? request.kind : PictureKind::Standard) {
    case PictureKind::DemeMap:
        return {demeMap(request.locus), m_stock->notes};
    case PictureKind::Genome:
        return {genome(), m_stock->notes};
    case PictureKind::Network: {
        const int locus = m_stock->biology.pollination.locus;
        return {m_living.pollination.picture(frequencies(locus), locus), m_stock->notes};
    }
    default: // the mosaic, and what no population offers
        break;
    }
    return {mosaic(request), m_stock->notes};
}

MosaicPortrait DiploidLineage::mosaic(const PictureRequest& request) const
{
    MosaicPortrait mosaic;
    mosaic.individuals = genes().individuals();
    mosaic.locus = request.locus;
    const auto shown = std::min(genes().individuals(), static_cast<std::int64_t>(kMosaicIndividuals));
    mosaic.alleles.reserve(static_cast<std::size_t>(shown));
    for (std::int64_t i = 0; i < shown; ++i)
        mosaic.alleles.push_back({genes().allele(i, 0, request.locus), genes().allele(i, 1, request.locus)});
    for (const DemeAdults& deme : m_living.herd.demes)
        mosaic.demeStarts.push_back(deme.first);
    if (hasTwoSexes(m_living.mating.system)) {
        mosaic.isMale.resize(static_cast<std::size_t>(shown));
        for (const DemeAdults& deme : m_living.herd.demes)
            for (std::int64_t i = deme.first; i < std::min(deme.first + deme.males, shown); ++i)
                mosaic.isMale[static_cast<std::size_t>(i)] = true;
    }
    if (request.kind == PictureKind::Kinship && m_living.shownKinship) {
        mosaic.colour = MosaicPortrait::Colour::Kinship;
        for (std::int64_t i = 0; i < shown; ++i)
            mosaic.shades.push_back(m_living.shownKinship->inbreeding(i));
    }
    if (request.kind == PictureKind::Load && m_stock->biology.load.loci > 0) {
        mosaic.colour = MosaicPortrait::Colour::Load;
        const Viability viability(m_stock->biology, 0, 1, firstLoad());
        for (std::int64_t i = 0; i < shown; ++i)
            mosaic.shades.push_back(static_cast<float>(1 - viability.loadFitness(genes().individual(i))));
    }
    return mosaic;
}

DemeMapPortrait DiploidLineage::demeMap(int locus) const
{
    DemeMapPortrait map;
    map.locus = locus;
    const std::vector<PortraitPoint> places =
        m_stock->demePlaces.size() == m_living.herd.demes.size() ? m_stock->demePlaces : m_living.layout.places();
    const bool named = m_stock->demeNames.size() == m_living.herd.demes.size();
    double within = 0;
    double observed = 0;
    for (std::size_t d = 0; d < m_living.herd.demes.size(); ++d) {
        const DemeAdults& deme = m_living.herd.demes[d];
        DemePicture picture;
        picture.name = named ? m_stock->demeNames[d] : std::string();
        picture.place = places[d];
        picture.individuals = deme.individuals;
        const auto [expected, seen] = m_census.heterozygosities(genes(), deme.first, deme.first + deme.individuals);
        picture.expectedHeterozygosity = expected;
        picture.observedHeterozygosity = seen;
        picture.inbreeding = expected > 0 ? 1 - seen / expected : 0;
        within += expected * shareOf(deme.individuals, genes().individuals());
        observed += seen * shareOf(deme.individuals, genes().individuals());
        picture.frequencies.resize(static_cast<std::size_t>(m_stock->start->alleles(locus)));
        for (std::int64_t i = deme.first; i < deme.first + deme.individuals; ++i)
            for (int copy = 0; copy < 2; ++copy)
                picture.frequencies[genes().allele(i, copy, locus)] += 0.5 / static_cast<double>(deme.individuals);
        map.demes.push_back(std::move(picture));
    }
    const double total = m_census.heterozygosities(genes(), 0, genes().individuals()).first;
    map.fst = total > 0 ? 1 - within / total : 0;
    map.fis = within > 0 ? 1 - observed / within : 0;
    if (!m_living.parentDemes.empty() && m_living.parentDemes.size() == m_living.herd.demes.size())
        map.moves = movesBetween(m_living.parents, m_living.parentDemes, m_living.herd.demes);
    return map;
}

GenomePortrait DiploidLineage::genome() const
{
    GenomePortrait picture;
    picture.loci = loci();
    picture.rows = static_cast<int>(std::min<std::int64_t>(genes().individuals(), kGenomeRows));
    const int bin = (loci() + kGenomeColumns - 1) / kGenomeColumns;
    picture.columns = (loci() + bin - 1) / bin;
    picture.homozygous.assign(static_cast<std::size_t>(picture.rows * picture.columns), 0);
    for (int row = 0; row < picture.rows; ++row)
        for (int locus = 0; locus < loci(); ++locus) {
            const int width = std::min(bin, loci() - locus / bin * bin);
            if (genes().allele(row, 0, locus) == genes().allele(row, 1, locus))
                picture.homozygous[static_cast<std::size_t>(row * picture.columns + locus / bin)] +=
                    1.0F / static_cast<float>(width);
        }
    for (const int start : m_stock->map->chromosomeStarts())
        if (picture.chromosomeStarts.empty() || picture.chromosomeStarts.back() != start / bin)
            picture.chromosomeStarts.push_back(start / bin);
    return picture;
}

GenotypeSample DiploidLineage::sample(std::int64_t individuals, Stream stream) const
{
    GenotypeSample sample;
    sample.loci = loci();
    std::size_t deme = 0;
    for (const std::uint32_t i : drawSome(genes().individuals(), individuals, stream)) {
        const auto& demes = m_living.herd.demes;
        while (i >= demes[deme].first + demes[deme].individuals)
            ++deme;
        sample.deme.push_back(static_cast<int>(deme));
        for (int locus = 0; locus < loci(); ++locus)
            sample.cells.push_back({genes().allele(i, 0, locus), genes().allele(i, 1, locus)});
    }
    return sample;
}

PopulationTruth DiploidLineage::truth() const
{
    const Census census = m_census.take(genes(), m_living.herd.demes);
    PopulationTruth truth;
    truth.individuals = genes().individuals();
    truth.observedHeterozygosity = m_census.heterozygosities(genes(), 0, genes().individuals()).second;
    truth.withinHeterozygosity = census.within;
    truth.totalHeterozygosity = census.diversity;
    truth.allelesALocus = census.variants;
    truth.effectiveSize =
        m_living.parents.empty() ? std::numeric_limits<double>::quiet_NaN() : 1 / m_living.inverseSize;
    truth.inverseSizes = m_living.inverseSizes;
    return truth;
}

} // namespace outcross
