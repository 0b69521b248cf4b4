#include "app/words/population_words.h"

#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

class PopulationWords
{
    Q_DECLARE_TR_FUNCTIONS(PopulationWords)
public:
    static QString dataName(const std::string& data)
    {
        if (data == "penguins")
            return tr("penguins");
        if (data == "old_faithful")
            return tr("Old Faithful");
        if (data == "nancycats")
            return tr("cats of Nancy");
        if (data == "habsburg")
            return tr("Habsburgs");
        if (data == "iris")
            return tr("irises");
        if (data == "optdigits" || data == "mnist")
            return tr("handwritten digits");
        if (data == "austen_pride")
            return tr("Pride and Prejudice");
        if (data == "newton_opticks")
            return tr("Newton's Opticks");
        return QFileInfo(QDir(QString::fromStdString(data)).absolutePath()).fileName();
    }

    static QString individuals(const LineageSpec& spec, std::int64_t size)
    {
        const auto count = static_cast<int>(std::min(size, kMaximumSize));
        if (natureOf(spec.kind) == Nature::Pedigree)
            return withGroups(tr("%n individual(s) of a pedigree (%1)", nullptr, count), count)
                .arg(dataName(spec.data));
        if (spec.data.empty())
            return withGroups(tr("%n individual(s)", nullptr, count), count);
        return withGroups(tr("%n individual(s) (%1)", nullptr, count), count).arg(dataName(spec.data));
    }

    /// Empty for one deme.
    static QString space(const SpaceSpec& space, int demes)
    {
        if (demes < 2)
            return {};
        switch (space.kind) {
        case SpaceKind::Islands:
            return tr("%n islands", nullptr, demes);
        case SpaceKind::Circle:
            return tr("%n demes on a ring", nullptr, demes);
        case SpaceKind::Grid:
            return tr("%n demes on a grid", nullptr, demes);
        case SpaceKind::Colonies:
            return tr("%n colonies", nullptr, demes);
        case SpaceKind::One:
            break;
        }
        return tr("%n fragments", nullptr, demes);
    }

    /// Empty for random mating.
    static QString mating(const MatingSpec& mating)
    {
        switch (mating.system) {
        case MatingSystem::Random:
            return {};
        case MatingSystem::NoSelfing:
            return tr("no selfing");
        case MatingSystem::Selfing:
            return tr("%1 selfing").arg(percentText(mating.selfingRate));
        case MatingSystem::FullSib:
            return tr("brother–sister lines");
        case MatingSystem::TwoSexes:
            return tr("two sexes");
        case MatingSystem::Monogamy:
            return tr("pairs for life");
        case MatingSystem::LeastKinship:
            return tr("least kinship");
        case MatingSystem::Clonal:
            return tr("clones");
        }
        return {};
    }

    static QString subtitle(const LineageSpec& spec, const Conditions& conditions, std::int64_t size, int demes)
    {
        QStringList parts{individuals(spec, size)};
        const Biology& biology = spec.biology;
        if (biology.growth.limited)
            parts.append(tr("room for %1").arg(countText(static_cast<double>(conditions.size))));
        parts.append(space(biology.space, demes));
        parts.append(mating(biology.mating));
        parts.removeAll(QString());
        if (parts.size() == 1)
            parts.append(tr("two alleles each"));
        return parts.join(tr(", ", "between the parts of a list"));
    }

    static QString meaning(const SelectionSpec& selection)
    {
        switch (selection.model) {
        case SelectionModel::None:
            break;
        case SelectionModel::Genic:
            return tr("s: each copy of allele 1 makes its bearer 1 + s times as fit");
        case SelectionModel::Dominance:
            return tr("s: two copies of allele 1 make their bearer 1 + s times as fit");
        case SelectionModel::Overdominance:
            return tr("s: what two copies of allele 1 cost; mixed pairs are fittest");
        case SelectionModel::Niches:
            return tr("s: what it costs to live in another allele's niche");
        }
        return {};
    }
};

} // namespace

QString dataName(const std::string& data)
{
    return PopulationWords::dataName(data);
}

QString populationSubtitle(const LineageSpec& spec, const Conditions& conditions, std::int64_t size, int demes)
{
    return PopulationWords::subtitle(spec, conditions, size, demes);
}

QString selectionMeaning(const SelectionSpec& selection)
{
    return PopulationWords::meaning(selection);
}

} // namespace outcross
