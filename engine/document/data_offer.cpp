#include "engine/document/data_offer.h"

#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"

#include <algorithm>
#include <filesystem>

namespace outcross
{
namespace
{

constexpr std::int64_t kFewestTokens = 20'000;
constexpr std::int64_t kFewestImages = 200;

/// Whether a lineage of this kind can start from such data.
bool learnsFrom(const KindRow& row, DataKind kind)
{
    switch (kind) {
    case DataKind::Numbers:
        return row.input == ModelInput::Columns || row.input == ModelInput::Column;
    case DataKind::OneColumn:
        return row.input == ModelInput::Column;
    case DataKind::Text:
    case DataKind::Characters:
        return row.input == ModelInput::Text;
    case DataKind::Images:
    case DataKind::OneImage:
        return row.input == ModelInput::Images;
    case DataKind::Genotypes:
        return row.nature == Nature::Population;
    case DataKind::Pedigree:
        return row.nature == Nature::Pedigree;
    }
    return false;
}

const KindRow& kindFor(DataKind kind, const std::string& current)
{
    const KindRow* row = findKind(current);
    return row != nullptr && learnsFrom(*row, kind) ? *row : plainestKind(kind);
}

std::int64_t fewest(DataKind kind)
{
    return kind == DataKind::Text || kind == DataKind::Characters ? kFewestTokens
           : kind == DataKind::Images                             ? kFewestImages
                                                                  : 1;
}

} // namespace

std::optional<Side> sideFor(DataKind kind)
{
    if (kind == DataKind::OneImage)
        return std::nullopt;
    return sideOf(plainestKind(kind).nature);
}

LineageSpec lineageFrom(const LineageSpec& current, DataKind kind, const std::string& path)
{
    LineageSpec spec;
    const KindRow& row = kindFor(kind, current.kind);
    spec.kind = row.id;
    spec.size = std::max(current.size, fewest(kind));
    spec.data = path;
    if (row.variantsInData > 0)
        spec.variants = row.variantsInData;
    if (row.nature == Nature::Pedigree)
        spec.size = LineageSpec().size; // decided by the people in it
    if (spec.kind == current.kind && row.nature == Nature::Model) {
        spec = current;
        spec.size = std::max(current.size, fewest(kind));
        spec.data = path;
        spec.columns.clear();
    }
    if (kind == DataKind::Characters)
        spec.learning.text.unit = TextUnit::Characters;
    return spec;
}

Scenario scenarioFrom(const Scenario& current, DataKind kind, const std::string& path)
{
    Scenario scenario;
    std::filesystem::path file(path);
    if (file.filename().empty()) // a folder with a slash at its end
        file = file.parent_path();
    scenario.title = file.filename().string();
    scenario.seed = current.seed;
    scenario.generations = current.generations;
    scenario.lineages = current.lineages;
    const Side side = sideFor(kind).value_or(Side::Left);
    scenario.lineages[side] = lineageFrom(current.lineages[side], kind, path);
    if (side == Side::Left)
        scenario.picture = current.picture;
    else
        scenario.modelPicture = current.modelPicture;
    return parseScenario(scenarioJson(scenario), scenario.title, {});
}

Text adviceOn(DataKind kind, const std::string& path)
{
    switch (kind) {
    case DataKind::Numbers:
        return {QT_TRANSLATE_NOOP("engine",
                                  "%1 is a table of numbers, not a scenario; a model learns from it where the "
                                  "lineage “ai” of a scenario has \"kind\": \"mixture\", \"data\": \"%1\""),
                {path}};
    case DataKind::OneColumn:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a table with one column of numbers, not a scenario; a model learns "
                                            "from it where the lineage “ai” of a scenario has \"kind\": "
                                            "\"gaussian\", \"data\": \"%1\""),
                {path}};
    case DataKind::Genotypes:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a table of genotypes, not a scenario; a population starts from it "
                                            "where the lineage “population” of a scenario has \"kind\": \"diploid\", "
                                            "\"data\": \"%1\""),
                {path}};
    case DataKind::Pedigree:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a pedigree, not a scenario; “outcross pedigree %1” prints "
                                            "inbreeding coefficients, and genes drop through it where the lineage "
                                            "“population” of a scenario has \"kind\": \"pedigree\", \"data\": \"%1\""),
                {path}};
    case DataKind::Text:
        return {QT_TRANSLATE_NOOP("engine",
                                  "%1 is a text, not a scenario; a model learns from it where the lineage “ai” "
                                  "of a scenario has \"kind\": \"ngram\", \"data\": \"%1\""),
                {path}};
    case DataKind::Characters:
        return {QT_TRANSLATE_NOOP("engine",
                                  "%1 is a text without blanks between its words, not a scenario; a model learns from "
                                  "it by characters, where the lineage “ai” of a scenario has \"kind\": \"ngram\", "
                                  "\"text\": {\"unit\": \"characters\"}, \"data\": \"%1\""),
                {path}};
    case DataKind::Images:
        return {QT_TRANSLATE_NOOP("engine",
                                  "%1 holds images, not a scenario; a model learns from them where the lineage "
                                  "“ai” of a scenario has \"kind\": \"autoencoder\", \"data\": \"%1\""),
                {path}};
    case DataKind::OneImage:
        break;
    }
    return offerOf(DataKind::OneImage, path);
}

Text offerOf(DataKind kind, const std::string& path)
{
    switch (kind) {
    case DataKind::Numbers:
    case DataKind::OneColumn:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a table of numbers, not a scenario. The model can learn from it."),
                {path}};
    case DataKind::Genotypes:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a table of genotypes, not a scenario. The population can start from "
                                            "it."),
                {path}};
    case DataKind::Pedigree:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a pedigree, not a scenario. Genes can be dropped through it."),
                {path}};
    case DataKind::Text:
    case DataKind::Characters:
        return {QT_TRANSLATE_NOOP("engine", "%1 is a text, not a scenario. The model can learn from it."), {path}};
    case DataKind::Images:
        return {QT_TRANSLATE_NOOP("engine", "%1 holds images, not a scenario. The model can learn from them."), {path}};
    case DataKind::OneImage:
        break;
    }
    return {QT_TRANSLATE_NOOP("engine",
                              "%1 is one image, not a scenario; a model learns from a folder of fifty PNG images "
                              "or more, all of one size"),
            {path}};
}

} // namespace outcross
