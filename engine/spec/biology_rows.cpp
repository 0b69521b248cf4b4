#include "engine/spec/biology_rows.h"

#include "engine/spec/own_value.h"

#include <array>

namespace outcross
{
namespace
{

template <auto... members> using Biological = Member<&LineageSpec::biology, members...>;
template <auto member> using Genome = Biological<&Biology::genome, member>;
template <auto member> using Mating = Biological<&Biology::mating, member>;
template <auto member> using Space = Biological<&Biology::space, member>;
template <auto member> using Growth = Biological<&Biology::growth, member>;
template <auto member> using Selection = Biological<&Biology::selection, member>;
template <auto member> using Load = Biological<&Biology::load, member>;
template <auto member> using Pollination = Biological<&Biology::pollination, member>;

constexpr std::array<ChoiceName, 3> kMaps{
    {{"free", MapKind::Free}, {"uniform", MapKind::Uniform}, {"given", MapKind::Given}}};
constexpr std::array<ChoiceName, 4> kMutationModels{{{"kAlleles", MutationModel::KAlleles},
                                                     {"otherAlleles", MutationModel::OtherAlleles},
                                                     {"infinite", MutationModel::Infinite},
                                                     {"stepwise", MutationModel::Stepwise}}};
constexpr std::array<ChoiceName, 8> kMatingSystems{{{"random", MatingSystem::Random},
                                                    {"noSelfing", MatingSystem::NoSelfing},
                                                    {"selfing", MatingSystem::Selfing},
                                                    {"fullSib", MatingSystem::FullSib},
                                                    {"twoSexes", MatingSystem::TwoSexes},
                                                    {"monogamy", MatingSystem::Monogamy},
                                                    {"clonal", MatingSystem::Clonal},
                                                    {"leastKinship", MatingSystem::LeastKinship}}};
constexpr std::array<ChoiceName, 2> kFamilySizes{{{"random", false}, {"equal", true}}};
constexpr std::array<ChoiceName, 4> kSpaces{{{"islands", SpaceKind::Islands},
                                             {"circle", SpaceKind::Circle},
                                             {"grid", SpaceKind::Grid},
                                             {"colonies", SpaceKind::Colonies}}};
constexpr std::array<ChoiceName, 4> kSelectionModels{{{"genic", SelectionModel::Genic},
                                                      {"dominance", SelectionModel::Dominance},
                                                      {"overdominance", SelectionModel::Overdominance},
                                                      {"niches", SelectionModel::Niches}}};

/// With real data nobody knows the number of loci yet; the origin does.
int mostLoci(const LineageSpec& spec)
{
    return spec.data.empty() ? spec.loci : kMaximumLoci;
}

Range lociFromZero(const LineageSpec& spec, const KindKeys&)
{
    return {0, static_cast<double>(mostLoci(spec) - 1)};
}

Range chromosomes(const LineageSpec& spec, const KindKeys&)
{
    return {1, static_cast<double>(mostLoci(spec))};
}

Range lociBesidesTheNeutral(const LineageSpec& spec, const KindKeys&)
{
    return {0, static_cast<double>(kMaximumLoci - (spec.data.empty() ? spec.loci : 1))};
}

bool isUniform(const LineageSpec& spec)
{
    return spec.biology.genome.map == MapKind::Uniform;
}

bool isGivenMap(const LineageSpec& spec)
{
    return spec.biology.genome.map == MapKind::Given;
}

bool isSelfing(const LineageSpec& spec)
{
    return spec.biology.mating.system == MatingSystem::Selfing;
}

bool hasSexes(const LineageSpec& spec)
{
    const MatingSystem system = spec.biology.mating.system;
    return system == MatingSystem::TwoSexes || system == MatingSystem::Monogamy;
}

bool hasCountedDemes(const LineageSpec& spec)
{
    const SpaceKind kind = spec.biology.space.kind;
    return kind != SpaceKind::One && kind != SpaceKind::Colonies;
}

bool isSelected(const LineageSpec& spec)
{
    return spec.biology.selection.model != SelectionModel::None;
}

bool hasDominance(const LineageSpec& spec)
{
    return spec.biology.selection.model == SelectionModel::Dominance;
}

bool isOverdominant(const LineageSpec& spec)
{
    return spec.biology.selection.model == SelectionModel::Overdominance;
}

constexpr Range kShare{0, 1};
constexpr Range kLoci{0, kMaximumLoci - 1};

constexpr std::array kGenome{
    choice<Genome<&GenomeSpec::map>>("map", kMaps).required().deciding(),
    whole<Genome<&GenomeSpec::chromosomes>>("chromosomes", {1, kMaximumLoci}).within(chromosomes).where(isUniform),
    number<Genome<&GenomeSpec::centimorgans>>("centimorgans", {0, kMaximumCentimorgans}).where(isUniform),
    ownValue("fractions", kFractionsValue).required().where(isGivenMap),
};
constexpr std::array kMating{
    choice<Mating<&MatingSpec::system>>("system", kMatingSystems).deciding(),
    number<Mating<&MatingSpec::selfingRate>>("selfingRate", kShare).where(isSelfing),
    number<Mating<&MatingSpec::maleShare>>("maleShare", {0, 1, true, true}).where(hasSexes),
    choice<Mating<&MatingSpec::equalFamilies>>("families", kFamilySizes).unlessUsual(),
};
constexpr std::array kSpace{
    choice<Space<&SpaceSpec::kind>>("kind", kSpaces).required().deciding(),
    whole<Space<&SpaceSpec::demes>>("demes", {1, kMaximumDemes}).required().where(hasCountedDemes),
};
constexpr std::array kGrowth{
    number<Growth<&GrowthSpec::rate>>("rate", {0, kMaximumGrowthRate}).required(),
};
constexpr std::array kSelection{
    choice<Selection<&SelectionSpec::model>>("model", kSelectionModels).required().deciding(),
    whole<Selection<&SelectionSpec::locus>>("locus", kLoci).within(lociFromZero).where(isSelected),
    number<Selection<&SelectionSpec::dominance>>("dominance", {-1, 2}).where(hasDominance),
    number<Selection<&SelectionSpec::against>>("against", kShare).where(isOverdominant),
};
constexpr std::array kLoad{
    whole<Load<&LoadSpec::loci>>("loci", {0, kMaximumLoci}).within(lociBesidesTheNeutral).required(),
    number<Load<&LoadSpec::effect>>("effect", kShare),
    number<Load<&LoadSpec::dominance>>("dominance", kShare),
    number<Load<&LoadSpec::rate>>("rate", kShare),
    number<Load<&LoadSpec::frequency>>("frequency", kShare),
};
constexpr std::array kPollination{
    whole<Pollination<&PollinationSpec::pollinators>>("pollinators", {0, kMaximumPollinators}).required(),
    whole<Pollination<&PollinationSpec::locus>>("locus", kLoci).within(lociFromZero),
};

} // namespace

constinit const Part kGenomePart{.key = "genome", .fields = kGenome};
constinit const Field kMutationModelField =
    choice<Biological<&Biology::mutationModel>>("mutationModel", kMutationModels).unlessUsual();
constinit const Part kMatingPart{.key = "mating", .fields = kMating};
constinit const Part kSpacePart{.key = "space", .fields = kSpace};
constinit const Part kGrowthPart{.key = "growth",
                                 .fields = kGrowth,
                                 .presence = Presence::Switched,
                                 .isOn = Growth<&GrowthSpec::limited>::get,
                                 .switchOn = Growth<&GrowthSpec::limited>::set};
constinit const Field kLethalEquivalentsField =
    number<Biological<&Biology::lethalEquivalents>>("lethalEquivalents", {0, kMaximumLethalEquivalents}).unlessUsual();
constinit const Part kSelectionPart{.key = "selection", .fields = kSelection};
constinit const Part kLoadPart{.key = "load", .fields = kLoad};
constinit const Part kPollinationPart{.key = "pollination", .fields = kPollination};
constinit const Field kBankField =
    whole<Biological<&Biology::bank>>("bank", {0, static_cast<double>(kMaximumSize)}).unlessUsual();

} // namespace outcross
