#include "engine/spec/biology_json.h"

#include <array>

namespace outcross
{
namespace
{

using OrderedJson = nlohmann::ordered_json;

constexpr std::array kMaps{JsonName{"free", MapKind::Free}, JsonName{"uniform", MapKind::Uniform},
                           JsonName{"given", MapKind::Given}};
constexpr std::array kMutationModels{
    JsonName{"kAlleles", MutationModel::KAlleles}, JsonName{"otherAlleles", MutationModel::OtherAlleles},
    JsonName{"infinite", MutationModel::Infinite}, JsonName{"stepwise", MutationModel::Stepwise}};
constexpr std::array kMatingSystems{
    JsonName{"random", MatingSystem::Random},     JsonName{"noSelfing", MatingSystem::NoSelfing},
    JsonName{"selfing", MatingSystem::Selfing},   JsonName{"fullSib", MatingSystem::FullSib},
    JsonName{"twoSexes", MatingSystem::TwoSexes}, JsonName{"monogamy", MatingSystem::Monogamy},
    JsonName{"clonal", MatingSystem::Clonal},     JsonName{"leastKinship", MatingSystem::LeastKinship}};
constexpr std::array kFamilySizes{JsonName{"random", false}, JsonName{"equal", true}};
constexpr std::array kSpaces{JsonName{"islands", SpaceKind::Islands}, JsonName{"circle", SpaceKind::Circle},
                             JsonName{"grid", SpaceKind::Grid}, JsonName{"colonies", SpaceKind::Colonies}};
constexpr std::array kSelectionModels{
    JsonName{"genic", SelectionModel::Genic}, JsonName{"dominance", SelectionModel::Dominance},
    JsonName{"overdominance", SelectionModel::Overdominance}, JsonName{"niches", SelectionModel::Niches}};

/// With real data nobody knows the number of loci yet; the origin does.
int mostLoci(const LineageSpec& spec)
{
    return spec.data.empty() ? spec.loci : kMaximumLoci;
}

int readLocus(const JsonReader& from, const LineageSpec& spec)
{
    return from.has("locus") ? static_cast<int>(from.integer("locus", 0, mostLoci(spec) - 1)) : 0;
}

bool hasSexes(MatingSystem system)
{
    return system == MatingSystem::TwoSexes || system == MatingSystem::Monogamy;
}

GenomeSpec readGenome(const JsonReader& from, const LineageSpec& spec)
{
    GenomeSpec genome;
    genome.map = from.oneOf("map", kMaps);
    if (genome.map == MapKind::Free)
        from.allowOnly({"map"});
    if (genome.map == MapKind::Uniform) {
        from.allowOnly({"map", "chromosomes", "centimorgans"});
        if (from.has("chromosomes"))
            genome.chromosomes = static_cast<int>(from.integer("chromosomes", 1, mostLoci(spec)));
        if (from.has("centimorgans"))
            genome.centimorgans = from.number("centimorgans", 0, kMaximumCentimorgans);
    }
    if (genome.map == MapKind::Given) {
        from.allowOnly({"map", "fractions"});
        const auto& list = from.array("fractions", static_cast<std::size_t>(mostLoci(spec) - 1));
        const std::string count = spec.data.empty() ? std::to_string(spec.loci - 1) + " × " : std::string();
        const std::string expected = "[" + count + "0 … 0.5]";
        if (spec.data.empty() && list.size() != static_cast<std::size_t>(spec.loci - 1))
            from.refuse(from.pathOf("fractions"), expected, list);
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].is_number() || !(list[i] >= 0.0 && list[i] <= 0.5))
                from.refuse(from.pathOf("fractions") + "[" + std::to_string(i) + "]", "0 … 0.5", list[i]);
            genome.fractions.push_back(list[i].get<double>());
        }
    }
    return genome;
}

MatingSpec readMating(const JsonReader& from)
{
    MatingSpec mating;
    if (from.has("system"))
        mating.system = from.oneOf("system", kMatingSystems);
    std::vector<std::string> allowed{"system", "families"};
    if (mating.system == MatingSystem::Selfing)
        allowed.emplace_back("selfingRate");
    if (hasSexes(mating.system))
        allowed.emplace_back("maleShare");
    from.allowOnly(allowed);
    if (from.has("selfingRate"))
        mating.selfingRate = from.number("selfingRate", 0, 1);
    if (from.has("maleShare"))
        mating.maleShare = from.numberBetween("maleShare", 0, 1);
    if (from.has("families"))
        mating.equalFamilies = from.oneOf("families", kFamilySizes);
    return mating;
}

SpaceSpec readSpace(const JsonReader& from)
{
    SpaceSpec space;
    space.kind = from.oneOf("kind", kSpaces);
    if (space.kind == SpaceKind::Colonies) {
        from.allowOnly({"kind"});
        return space;
    }
    from.allowOnly({"kind", "demes"});
    space.demes = static_cast<int>(from.integer("demes", 1, kMaximumDemes));
    return space;
}

SelectionSpec readSelection(const JsonReader& from, const LineageSpec& spec)
{
    SelectionSpec selection;
    selection.model = from.oneOf("model", kSelectionModels);
    std::vector<std::string> allowed{"model", "locus"};
    if (selection.model == SelectionModel::Dominance)
        allowed.emplace_back("dominance");
    if (selection.model == SelectionModel::Overdominance)
        allowed.emplace_back("against");
    from.allowOnly(allowed);
    selection.locus = readLocus(from, spec);
    if (from.has("dominance"))
        selection.dominance = from.number("dominance", -1, 2);
    if (from.has("against"))
        selection.against = from.number("against", 0, 1);
    return selection;
}

LoadSpec readLoad(const JsonReader& from, const LineageSpec& spec)
{
    LoadSpec load;
    from.allowOnly({"loci", "effect", "dominance", "rate", "frequency"});
    load.loci = static_cast<int>(from.integer("loci", 0, kMaximumLoci - (spec.data.empty() ? spec.loci : 1)));
    if (from.has("effect"))
        load.effect = from.number("effect", 0, 1);
    if (from.has("dominance"))
        load.dominance = from.number("dominance", 0, 1);
    if (from.has("rate"))
        load.rate = from.number("rate", 0, 1);
    if (from.has("frequency"))
        load.frequency = from.number("frequency", 0, 1);
    return load;
}

OrderedJson genomeJson(const GenomeSpec& genome)
{
    OrderedJson json{{"map", nameOf(genome.map, kMaps)}};
    if (genome.map == MapKind::Uniform) {
        json["chromosomes"] = genome.chromosomes;
        json["centimorgans"] = genome.centimorgans;
    }
    if (genome.map == MapKind::Given)
        json["fractions"] = genome.fractions;
    return json;
}

OrderedJson matingJson(const MatingSpec& mating)
{
    OrderedJson json{{"system", nameOf(mating.system, kMatingSystems)}};
    if (mating.system == MatingSystem::Selfing)
        json["selfingRate"] = mating.selfingRate;
    if (hasSexes(mating.system))
        json["maleShare"] = mating.maleShare;
    if (mating.equalFamilies)
        json["families"] = nameOf(mating.equalFamilies, kFamilySizes);
    return json;
}

OrderedJson spaceJson(const SpaceSpec& space)
{
    OrderedJson json{{"kind", nameOf(space.kind, kSpaces)}};
    if (space.kind != SpaceKind::Colonies)
        json["demes"] = space.demes;
    return json;
}

OrderedJson selectionJson(const SelectionSpec& selection)
{
    OrderedJson json{{"model", nameOf(selection.model, kSelectionModels)}, {"locus", selection.locus}};
    if (selection.model == SelectionModel::Dominance)
        json["dominance"] = selection.dominance;
    if (selection.model == SelectionModel::Overdominance)
        json["against"] = selection.against;
    return json;
}

} // namespace

void readBiology(const JsonReader& from, LineageSpec& spec)
{
    Biology& biology = spec.biology;
    if (from.has("genome"))
        biology.genome = readGenome(from.object("genome"), spec);
    if (from.has("mutationModel"))
        biology.mutationModel = from.oneOf("mutationModel", kMutationModels);
    if (from.has("mating"))
        biology.mating = readMating(from.object("mating"));
    if (from.has("space"))
        biology.space = readSpace(from.object("space"));
    if (from.has("growth")) {
        const JsonReader growth = from.object("growth");
        growth.allowOnly({"rate"});
        biology.growth = {true, growth.number("rate", 0, kMaximumGrowthRate)};
    }
    if (from.has("lethalEquivalents"))
        biology.lethalEquivalents = from.number("lethalEquivalents", 0, kMaximumLethalEquivalents);
    if (from.has("selection"))
        biology.selection = readSelection(from.object("selection"), spec);
    if (from.has("load"))
        biology.load = readLoad(from.object("load"), spec);
    if (from.has("pollination")) {
        const JsonReader pollination = from.object("pollination");
        pollination.allowOnly({"pollinators", "locus"});
        biology.pollination.pollinators = static_cast<int>(pollination.integer("pollinators", 0, kMaximumPollinators));
        biology.pollination.locus = readLocus(pollination, spec);
    }
    if (from.has("bank"))
        biology.bank = from.integer("bank", 0, kMaximumSize);
}

void writeBiology(const Biology& biology, OrderedJson& to)
{
    const Biology plain;
    if (biology.genome.map != plain.genome.map)
        to["genome"] = genomeJson(biology.genome);
    if (biology.mutationModel != plain.mutationModel)
        to["mutationModel"] = nameOf(biology.mutationModel, kMutationModels);
    if (biology.mating.system != plain.mating.system || biology.mating.equalFamilies)
        to["mating"] = matingJson(biology.mating);
    if (biology.space.kind != plain.space.kind)
        to["space"] = spaceJson(biology.space);
    if (biology.growth.limited)
        to["growth"] = {{"rate", biology.growth.rate}};
    if (biology.lethalEquivalents != plain.lethalEquivalents)
        to["lethalEquivalents"] = biology.lethalEquivalents;
    if (biology.selection.model != plain.selection.model)
        to["selection"] = selectionJson(biology.selection);
    if (biology.load != plain.load)
        to["load"] = {{"loci", biology.load.loci},
                      {"effect", biology.load.effect},
                      {"dominance", biology.load.dominance},
                      {"rate", biology.load.rate},
                      {"frequency", biology.load.frequency}};
    if (biology.pollination != plain.pollination)
        to["pollination"] = {{"pollinators", biology.pollination.pollinators}, {"locus", biology.pollination.locus}};
    if (biology.bank != plain.bank)
        to["bank"] = biology.bank;
}

} // namespace outcross
