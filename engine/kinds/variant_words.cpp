#include "engine/kinds/variant_words.h"

#include "engine/base/text.h"

namespace outcross
{
namespace
{

constexpr const char* kNothingLost = QT_TRANSLATE_NOOP("DeedCaptions", "nothing lost");
constexpr const char* kSomeGone = QT_TRANSLATE_NOOP("DeedCaptions", "%1 of %2 gone");

constexpr VariantWords kCategories{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model has lost %n of its %1 categories."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: one category is left."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "categories alive"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "category %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each category"),
    .noneLost = QT_TRANSLATE_NOOP("DeedCaptions", "no category lost"),
    .someLost = QT_TRANSLATE_NOOP("DeedCaptions", "%1 of %2 categories gone"),
    .title = QT_TRANSLATE_NOOP("ModelWords", "Category"),
};

constexpr VariantWords kRanges{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model no longer writes anything in %n of its %1 ranges."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: all it writes falls into one range."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "ranges in use"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "range %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each range"),
    .noneLost = QT_TRANSLATE_NOOP("DeedCaptions", "no range lost"),
    .someLost = QT_TRANSLATE_NOOP("DeedCaptions", "%1 of %2 ranges gone"),
};

constexpr VariantWords kModes{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model has lost %n of its %1 modes."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: one mode is left."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "modes alive"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "mode %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each mode"),
    .noneLost = QT_TRANSLATE_NOOP("DeedCaptions", "no mode lost"),
    .someLost = QT_TRANSLATE_NOOP("DeedCaptions", "%1 of %2 modes gone"),
};

constexpr VariantWords kClasses{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model no longer draws %n of its %1 classes."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: one class of images is left."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "classes drawn"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "class %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each class"),
    .noneLost = kNothingLost,
    .someLost = kSomeGone,
};

constexpr VariantWords kWords{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model no longer writes %n of its %1 words."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: it writes one word, over and over."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "words alive"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "word no. %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each word"),
    .noneLost = kNothingLost,
    .someLost = kSomeGone,
};

constexpr VariantWords kCharacters{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model no longer writes %n of its %1 characters."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: it writes one character, over and over."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "characters alive"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "character no. %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each character"),
    .noneLost = kNothingLost,
    .someLost = kSomeGone,
};

constexpr VariantWords kFeatures{
    .lost = QT_TRANSLATE_N_NOOP("ModelWords", "The model no longer uses %n of its %1 features."),
    .fixed = QT_TRANSLATE_NOOP("ModelWords", "The model has collapsed: one feature decides alone."),
    .alive = QT_TRANSLATE_NOOP("ModelWords", "features in use"),
    .pattern = QT_TRANSLATE_NOOP("ModelWords", "feature %1"),
    .share = QT_TRANSLATE_NOOP("ModelWords", "Share of each feature"),
    .noneLost = kNothingLost,
    .someLost = kSomeGone,
};

} // namespace

const VariantWords& categoryWords(const LineageSpec&)
{
    return kCategories;
}

const VariantWords& rangeWords(const LineageSpec&)
{
    return kRanges;
}

const VariantWords& modeWords(const LineageSpec&)
{
    return kModes;
}

const VariantWords& classWords(const LineageSpec&)
{
    return kClasses;
}

const VariantWords& tokenWords(const LineageSpec& spec)
{
    return spec.learning.text.unit == TextUnit::Words ? kWords : kCharacters;
}

const VariantWords& featureWords(const LineageSpec&)
{
    return kFeatures;
}

} // namespace outcross
