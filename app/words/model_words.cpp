#include "app/words/model_words.h"

#include "app/words/population_words.h"
#include "engine/kinds/lineage_rules.h"
#include "widgets/sheets/curation_words.h"
#include "widgets/sheets/model_kinds.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// What the variants of a kind of model are.
enum class Variants { Categories, Ranges, Modes, Classes, Words, Characters, Features };

Variants variantsOf(const LineageSpec& spec)
{
    if (spec.kind == "gaussian" || spec.kind == "histogram")
        return Variants::Ranges;
    if (spec.kind == "mixture" || spec.kind == "kde" || spec.kind == "adversarial")
        return Variants::Modes;
    if (spec.kind == "autoencoder")
        return Variants::Classes;
    if (spec.kind == "ngram" || spec.kind == "neural-text")
        return spec.learning.text.unit == TextUnit::Words ? Variants::Words : Variants::Characters;
    if (spec.kind == "regression")
        return Variants::Features;
    return Variants::Categories;
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ModelWords)
public:
    /// What else it is trained on; empty: nothing.
    static QString loop(const LoopSpec& loop)
    {
        switch (loop.data) {
        case DataLoop::Replace:
            break;
        case DataLoop::Accumulate:
            return tr("and all before them");
        case DataLoop::Subsample:
            return tr("drawn from all so far");
        case DataLoop::Window:
            return tr("and the last generations'");
        case DataLoop::Augment:
            return tr("and the same real ones");
        }
        return {};
    }

    static QString subtitle(const LineageSpec& spec, const Conditions& conditions)
    {
        const QString more = loop(spec.learning.loop);
        const QString words = newItems(spec, conditions);
        //: What a model is refitted on in every generation, and what besides.
        return more.isEmpty() ? words : tr("%1, %2").arg(words, more);
    }

    static QString newItems(const LineageSpec& spec, const Conditions& conditions)
    {
        const QString count = countText(static_cast<double>(conditions.size));
        const QString data = dataName(spec.data);
        const bool real = !spec.data.empty();
        const std::string& kind = spec.kind;
        if (kind == "categorical")
            return withGroups(tr("%n categories, refitted on %1 samples of their own", nullptr, spec.variants),
                              spec.variants)
                .arg(count);
        if (kind == "gaussian")
            return real ? tr("One bell curve for %1, refitted on %2 samples of its own").arg(data, count)
                        : tr("One bell curve, refitted on %1 samples of its own").arg(count);
        if (kind == "histogram")
            return real ? tr("A histogram of %1, refilled with %2 samples of its own").arg(data, count)
                        : tr("A histogram, refilled with %1 samples of its own").arg(count);
        if (kind == "mixture")
            return real
                       ? tr("Bell curves for %1, refitted on %2 samples of their own").arg(data, count)
                       : tr("%n bell curve(s), refitted on %1 samples of their own", nullptr, spec.variants).arg(count);
        if (kind == "kde")
            return real ? tr("Smoothed points of %1, replaced by %2 of their own").arg(data, count)
                        : tr("Smoothed points, replaced by %1 of their own").arg(count);
        if (kind == "adversarial")
            return real ? tr("Forger and judge, trained on %1, then on %2 forgeries").arg(data, count)
                        : tr("Forger and judge, trained on %1 forgeries of their own").arg(count);
        if (kind == "autoencoder")
            return tr("An image network, trained on %1, then on %2 of its own images").arg(data, count);
        if (kind == "ngram")
            return spec.learning.text.unit == TextUnit::Words
                       ? tr("Learned from %1, then from %2 words of its own").arg(data, count)
                       : tr("Learned from %1, then from %2 characters of its own").arg(data, count);
        if (kind == "neural-text")
            return tr("A network that read %1, then %2 tokens of its own").arg(data, count);
        return tr("A line through %1 labels that the model before it gave").arg(count);
    }

    static QString lost(const LineageSpec& spec, const Event& event)
    {
        const QString start = countText(static_cast<double>(event.start));
        const auto count = static_cast<int>(event.count);
        switch (variantsOf(spec)) {
        case Variants::Modes:
            return withGroups(tr("The model has lost %n of its %1 modes.", nullptr, count), count).arg(start);
        case Variants::Ranges:
            return tr("The model no longer writes anything in %n of its %1 ranges.", nullptr, count).arg(start);
        case Variants::Classes:
            return tr("The model no longer draws %n of its %1 classes.", nullptr, count).arg(start);
        case Variants::Words:
            return withGroups(tr("The model no longer writes %n of its %1 words.", nullptr, count), count).arg(start);
        case Variants::Characters:
            return withGroups(tr("The model no longer writes %n of its %1 characters.", nullptr, count), count)
                .arg(start);
        case Variants::Features:
            return tr("The model no longer uses %n of its %1 features.", nullptr, count).arg(start);
        case Variants::Categories:
            break;
        }
        return withGroups(tr("The model has lost %n of its %1 categories.", nullptr, count), count).arg(start);
    }

    static QString fixed(const LineageSpec& spec)
    {
        switch (variantsOf(spec)) {
        case Variants::Modes:
            return tr("The model has collapsed: one mode is left.");
        case Variants::Ranges:
            return tr("The model has collapsed: all it writes falls into one range.");
        case Variants::Classes:
            return tr("The model has collapsed: one class of images is left.");
        case Variants::Words:
            return tr("The model has collapsed: it writes one word, over and over.");
        case Variants::Characters:
            return tr("The model has collapsed: it writes one character, over and over.");
        case Variants::Features:
            return tr("The model has collapsed: one feature decides alone.");
        case Variants::Categories:
            break;
        }
        return tr("The model has collapsed: one category is left.");
    }

    static QString alive(const LineageSpec& spec)
    {
        switch (variantsOf(spec)) {
        case Variants::Modes:
            return tr("modes alive");
        case Variants::Ranges:
            return tr("ranges in use");
        case Variants::Classes:
            return tr("classes drawn");
        case Variants::Words:
            return tr("words alive");
        case Variants::Characters:
            return tr("characters alive");
        case Variants::Features:
            return tr("features in use");
        case Variants::Categories:
            break;
        }
        return tr("categories alive");
    }

    static PortraitLabels labels(const LineageSpec& spec, const Portrait& portrait)
    {
        PortraitLabels labels;
        switch (variantsOf(spec)) {
        case Variants::Modes:
            labels.variantPattern = tr("mode %1");
            labels.shareTitle = tr("Share of each mode");
            break;
        case Variants::Ranges:
            labels.variantPattern = tr("range %1");
            labels.shareTitle = tr("Share of each range");
            break;
        case Variants::Classes:
            labels.variantPattern = tr("class %1");
            labels.shareTitle = tr("Share of each class");
            break;
        case Variants::Words:
            labels.variantPattern = tr("word no. %1");
            labels.shareTitle = tr("Share of each word");
            break;
        case Variants::Characters:
            labels.variantPattern = tr("character no. %1");
            labels.shareTitle = tr("Share of each character");
            break;
        case Variants::Features:
            labels.variantPattern = tr("feature %1");
            labels.shareTitle = tr("Share of each feature");
            break;
        case Variants::Categories:
            labels.variantPattern = tr("category %1");
            labels.shareTitle = tr("Share of each category");
            labels.variantTitle = tr("Category");
            break;
        }
        const auto name = [&labels](const std::vector<std::string>& names) {
            for (const std::string& of : names)
                labels.variantNames.append(QString::fromStdString(of));
        };
        if (const auto* wall = std::get_if<ImageWallPortrait>(&portrait.picture))
            name(wall->classNames);
        if (const auto* plane = std::get_if<LatentPlanePortrait>(&portrait.picture))
            name(plane->classNames);
        return labels;
    }

    static QString standardPicture(const LineageSpec& spec)
    {
        switch (modelKind(spec.kind).input) {
        case ModelInput::Text:
            return tr("Text");
        case ModelInput::Images:
            return tr("Images");
        case ModelInput::Columns:
            return tr("Scatter");
        case ModelInput::Column:
            return tr("Density");
        case ModelInput::None:
            break;
        }
        return variantsOf(spec) == Variants::Features ? tr("Scatter") : tr("Frequencies");
    }

    static std::map<Quantity, ModelForce> forces(const LineageSpec& spec)
    {
        std::map<Quantity, ModelForce> forces;
        const auto add = [&](Quantity quantity, const QString& label, std::function<QString(double)> meaning) {
            const QuantityRange range = rangeFor(spec, quantity);
            if (range.high <= range.low)
                return;
            forces[quantity] = {label, std::move(meaning), range.low, range.high};
        };
        const auto always = [](const QString& words) { return [words](double) { return words; }; };
        add(Quantity::Selection, tr("&Curation"),
            [curation = spec.learning.curation](double value) { return curationMeaning(curation, value); });
        add(Quantity::Memory, tr("&Archive"), always(tr("share of each training set drawn from archived real data")));
        add(Quantity::Exchange, tr("E&xchange between labs"),
            always(spec.learning.loop.exchange == LabExchange::Merge
                       ? tr("how far each model moves to the mean of all labs' models")
                       : tr("share of a training set that comes from other labs' models")));
        add(Quantity::KinAvoidance, spec.learning.watermark.isOn ? tr("&Watermark check") : tr("Detectio&n"),
            always(spec.learning.watermark.isOn ? tr("share of all text that is tested for the watermark")
                                                : tr("share of all items that a detector looks at")));
        return forces;
    }
};

} // namespace

QString modelSubtitle(const LineageSpec& spec, const Conditions& conditions)
{
    return Words::subtitle(spec, conditions);
}

QString modelHasLost(const LineageSpec& spec, const Event& event)
{
    return Words::lost(spec, event);
}

QString modelIsFixed(const LineageSpec& spec)
{
    return Words::fixed(spec);
}

PortraitLabels modelLabels(const LineageSpec& spec, const Portrait& portrait)
{
    return Words::labels(spec, portrait);
}

QString modelVariantsAlive(const LineageSpec& spec)
{
    return Words::alive(spec);
}

QString modelStandardPicture(const LineageSpec& spec)
{
    return Words::standardPicture(spec);
}

std::map<Quantity, ModelForce> modelForces(const LineageSpec& spec)
{
    return Words::forces(spec);
}

} // namespace outcross
