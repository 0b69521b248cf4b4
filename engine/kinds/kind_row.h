#pragma once

#include "engine/data/data_kind.h"
#include "engine/data/library.h"
#include "engine/kinds/variant_words.h"
#include "engine/lineage/deed.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/measure.h"
#include "engine/lineage/nature.h"
#include "engine/lineage/origin.h"
#include "engine/lineage/quantity.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace outcross
{

struct ExpectationAccount;
struct PopulationNow;

/// What a kind of model learns from.
enum class ModelInput {
    None,    ///< A made-up truth.
    Column,  ///< Numbers: one column of a table, or a made-up truth.
    Columns, ///< Pairs of numbers: two columns of a table, or a made-up truth.
    Images,  ///< Small images: an IDX file or a folder; it needs some.
    Text,    ///< It needs one.
};

/// What a reader is told of a kind of model: patterns that a window translates, in the context that is said. Null where
/// there is nothing to say.
struct KindWords {
    const char* name = nullptr;            ///< "One bell curve"; ModelKinds.
    const char* sentence = nullptr;        ///< What it does, without a technical term; ModelKinds.
    const char* madeUp = nullptr;          ///< What it learns from where no data are given; ModelKinds.
    const char* variantsMeaning = nullptr; ///< What the key "variants" counts; outcross::ModelDataSection.
    const char* picture = nullptr;         ///< What its standard picture is called; ModelWords.
    const char* diversity = nullptr;       ///< What the census's diversity is called; ModelReadouts.
    /// What it is and learns from; ModelWords. With data %1 is their name and %2 the number of samples, without %1 is
    /// the number of samples; %n is the number of variants.
    const char* (*subtitle)(const LineageSpec& spec) = nullptr;
};

/// One kind of lineage that a scenario can name: all that the program knows of it, but what its origin does. Each is
/// made by a file of its own in this folder; a plain value.
struct KindRow {
    std::string_view id; ///< "kind" in a scenario file.
    Nature nature = Nature::Model;

    std::vector<std::string_view> keys;                 ///< Keys of its own, besides kind, size, forces.
    std::vector<std::string_view> keysWithoutData = {}; ///< Of these, the ones that real data decides.
    std::vector<std::string_view> parts = {}; ///< Keys inside "loop", "text" and "network" that not every kind has.
    std::vector<Quantity> acts = {}; ///< Quantities that act on it; others are refused unless 0, a size altogether.
    [[nodiscard]] bool feels(Quantity quantity) const
    {
        return std::find(acts.begin(), acts.end(), quantity) != acts.end();
    }
    std::vector<DeedKind> deeds = {}; ///< What can be done to it.
    std::int64_t minimumSize = 1;
    int minimumVariants = 1;
    int maximumVariants = 0; ///< 0: has none.
    /// Throws InputError for parts of the specification that only this kind cannot take together. Null: nothing to say.
    void (*check)(const LineageSpec& spec) = nullptr;

    std::vector<Measure> measures = {}; ///< What Lineage::measures() gives, in its order.
    std::vector<Measure> tellingMeasures =
        {};                                   ///< Of these, the ones that a panel has room for, the most telling first.
    std::vector<CurationKind> curations = {}; ///< Besides None.
    std::vector<DataLoop> loops = {};         ///< What it can be trained on besides its new items; empty: all of them.

    bool isSlow = false;              ///< A generation may take seconds, and stops in the middle when asked.
    bool mergesParameters = false;    ///< Models of several labs can be averaged.
    bool hasCategories = false;       ///< Its items are single categories, which a curation may sharpen at will.
    double secondsPerByte = 60e-9;    ///< To read its data file; measured with files of some ten megabytes.
    double secondsPerFounderCopy = 0; ///< To deal one gene copy to a founder and to count it.

    ModelInput input = ModelInput::None;
    std::vector<DataKind> plainestFor =
        {};                 ///< Data from which a lineage that cannot learn from them becomes this kind.
    int variantsInData = 0; ///< As many are looked for in data that do not say; 0: the usual number.
    LineageSpec usual = {}; ///< As a lesson would begin with it: something is lost while one watches.

    const VariantWords& (*variants)(const LineageSpec& spec) = nullptr; ///< What its variants are; null: alleles.
    KindWords words = {};
    /// The recursion of its expectation, explained. Null: theory has nothing to say of it.
    ExpectationAccount (*account)(const LineageSpec& spec, const Conditions& conditions,
                                  const PopulationNow& now) = nullptr;
    /// The real thing that it starts from, read and prepared. Throws InputError, Cancelled.
    std::shared_ptr<const Origin> (*origin)(const LineageSpec& spec, const DataLibrary& library,
                                            const std::stop_token& stop) = nullptr;
};

} // namespace outcross
