#include "app/words/model_words.h"

#include "app/words/kind_words.h"
#include "app/words/population_words.h"
#include "engine/kinds/catalogue.h"
#include "engine/kinds/lineage_rules.h"
#include "widgets/sheets/curation_words.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr const char* kContext = "ModelWords";

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
        const KindRow* kind = findKind(spec.kind);
        if (kind == nullptr || kind->words.subtitle == nullptr)
            return {};
        const QString count = countText(static_cast<double>(conditions.size));
        const QString sentence = withGroups(said(kContext, kind->words.subtitle(spec), spec.variants), spec.variants);
        return spec.data.empty() ? sentence.arg(count) : sentence.arg(dataName(spec.data), count);
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
    const auto count = static_cast<int>(event.count);
    return withGroups(said(kContext, variantWords(spec).lost, count), count)
        .arg(countText(static_cast<double>(event.start)));
}

QString modelIsFixed(const LineageSpec& spec)
{
    return said(kContext, variantWords(spec).fixed);
}

PortraitLabels modelLabels(const LineageSpec& spec, const Portrait& portrait)
{
    const VariantWords& words = variantWords(spec);
    PortraitLabels labels;
    labels.variantPattern = said(kContext, words.pattern);
    labels.shareTitle = said(kContext, words.share);
    labels.variantTitle = said(kContext, words.title);
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

QString modelVariantsAlive(const LineageSpec& spec)
{
    return said(kContext, variantWords(spec).alive);
}

QString modelStandardPicture(const LineageSpec& spec)
{
    const KindRow* kind = findKind(spec.kind);
    return kind != nullptr ? said(kContext, kind->words.picture) : QString();
}

std::map<Quantity, ModelForce> modelForces(const LineageSpec& spec)
{
    return Words::forces(spec);
}

} // namespace outcross
