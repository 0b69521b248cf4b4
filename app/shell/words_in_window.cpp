#include "app/shell/words_in_window.h"

#include "app/shell/text_translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// A key of one lineage, and the row of a sheet where the same is set.
struct KnownField {
    std::string_view key; ///< Behind "lineages.ai." or "lineages.population.".
    const char* context;
    const char* name;
};

constexpr std::array kOfModels{
    KnownField{"kind", "outcross::ModelSheet", QT_TRANSLATE_NOOP("outcross::ModelSheet", "Kind of model")},
    KnownField{"size", "outcross::ModelDataSection",
               QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Training samples")},
    KnownField{"variants", "outcross::ModelDataSection", QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Variants")},
    KnownField{"data", "outcross::ModelDataSection",
               QT_TRANSLATE_NOOP("outcross::ModelDataSection", "It was trained on")},
    KnownField{"columns", "outcross::ModelDataSection", QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Column")},
    KnownField{"frequencies", "outcross::ModelDataSection",
               QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Their frequencies")},
    KnownField{"exponent", "outcross::ModelDataSection", QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Unevenness")},
    KnownField{"shape", "outcross::ModelDataSection",
               QT_TRANSLATE_NOOP("outcross::ModelDataSection", "The groups lie")},
    KnownField{"spacing", "outcross::ModelDataSection",
               QT_TRANSLATE_NOOP("outcross::ModelDataSection", "Distance between them")},
    KnownField{"estimator", "FitSection", QT_TRANSLATE_NOOP("FitSection", "The spread is estimated")},
    KnownField{"bandwidth", "FitSection", QT_TRANSLATE_NOOP("FitSection", "Smoothing width")},
    KnownField{"text.order", "FitSection", QT_TRANSLATE_NOOP("FitSection", "Order")},
    KnownField{"text.smoothing", "FitSection", QT_TRANSLATE_NOOP("FitSection", "What it never saw")},
    KnownField{"regression.features", "FitSection", QT_TRANSLATE_NOOP("FitSection", "Features")},
    KnownField{"regression.noise", "FitSection", QT_TRANSLATE_NOOP("FitSection", "Noise of the labels")},
    KnownField{"loop", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Data loop")},
    KnownField{"loop.data", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Each generation is trained on")},
    KnownField{"loop.window", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Generations kept")},
    KnownField{"loop.archive", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Archive of real items")},
    KnownField{"loop.labs", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Labs")},
    KnownField{"loop.exchange", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Labs share")},
    KnownField{"loop.noise", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Noise on what is trained on")},
    KnownField{"network.hidden", "NetworkSection", QT_TRANSLATE_NOOP("NetworkSection", "Hidden units")},
    KnownField{"network.latent", "NetworkSection", QT_TRANSLATE_NOOP("NetworkSection", "Latent dimensions")},
    KnownField{"network.steps", "NetworkSection", QT_TRANSLATE_NOOP("NetworkSection", "Steps of learning")},
    KnownField{"forces.inflow", "PhaseWords", QT_TRANSLATE_NOOP("PhaseWords", "Inflow")},
    KnownField{"forces.mutation", "PhaseWords", QT_TRANSLATE_NOOP("PhaseWords", "Novelty")},
    KnownField{"forces.selection", "PhaseWords", QT_TRANSLATE_NOOP("PhaseWords", "Selection")},
    KnownField{"forces.memory", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "Drawn from the archive")},
    KnownField{"forces.exchange", "LoopSection", QT_TRANSLATE_NOOP("LoopSection", "How much they share")},
    KnownField{"forces.kinAvoidance", "BorderSection", QT_TRANSLATE_NOOP("BorderSection", "Items that are checked")},
};
constexpr std::array kOfPopulations{
    KnownField{"size", "outcross::FoundersSection", QT_TRANSLATE_NOOP("outcross::FoundersSection", "Individuals")},
    KnownField{"variants", "outcross::FoundersSection",
               QT_TRANSLATE_NOOP("outcross::FoundersSection", "Alleles at each locus")},
    KnownField{"data", "outcross::FoundersSection", QT_TRANSLATE_NOOP("outcross::FoundersSection", "Their alleles")},
    KnownField{"exponent", "outcross::FoundersSection", QT_TRANSLATE_NOOP("outcross::FoundersSection", "Unevenness")},
    KnownField{"loci", "outcross::FoundersSection", QT_TRANSLATE_NOOP("outcross::FoundersSection", "Loci")},
    KnownField{"bank", "outcross::FoundersSection", QT_TRANSLATE_NOOP("outcross::FoundersSection", "Frozen founders")},
    KnownField{"genome.chromosomes", "GenomeSection", QT_TRANSLATE_NOOP("GenomeSection", "Chromosomes")},
    KnownField{"mating", "MatingSection", QT_TRANSLATE_NOOP("MatingSection", "Who mates with whom")},
    KnownField{"mating.selfingRate", "MatingSection", QT_TRANSLATE_NOOP("MatingSection", "Selfed share")},
    KnownField{"mating.maleShare", "MatingSection", QT_TRANSLATE_NOOP("MatingSection", "Males")},
    KnownField{"lethalEquivalents", "MatingSection", QT_TRANSLATE_NOOP("MatingSection", "Lethal equivalents")},
    KnownField{"space", "SpaceSection", QT_TRANSLATE_NOOP("SpaceSection", "How they live")},
    KnownField{"space.demes", "SpaceSection", QT_TRANSLATE_NOOP("SpaceSection", "Demes")},
    KnownField{"growth.rate", "SpaceSection", QT_TRANSLATE_NOOP("SpaceSection", "Growth a generation")},
    KnownField{"pollination.pollinators", "SpaceSection", QT_TRANSLATE_NOOP("SpaceSection", "Pollinators")},
    KnownField{"selection.model", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Selection at a locus")},
    KnownField{"selection.locus", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Locus")},
    KnownField{"selection.dominance", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Dominance h")},
    KnownField{"load.loci", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Loci with harmful alleles")},
    KnownField{"load.effect", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Harm s")},
    KnownField{"forces.inflow", "PhaseWords", QT_TRANSLATE_NOOP("PhaseWords", "Inflow")},
    KnownField{"forces.mutation", "PhaseWords", QT_TRANSLATE_NOOP("PhaseWords", "Novelty")},
    KnownField{"forces.selection", "SelectionSection", QT_TRANSLATE_NOOP("SelectionSection", "Strength s")},
    KnownField{"forces.exchange", "SpaceSection", QT_TRANSLATE_NOOP("SpaceSection", "Migration")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordsInWindow)
};

QString lineageName(QStringView key)
{
    return key == u"ai" ? Words::tr("AI lineage") : Words::tr("Population");
}

template <std::size_t Size> QString fieldAmong(const std::array<KnownField, Size>& fields, const std::string& key)
{
    const auto known =
        std::find_if(fields.begin(), fields.end(), [&](const KnownField& field) { return field.key == key; });
    return known == fields.end() ? QString() : QCoreApplication::translate(known->context, known->name);
}

/// Of one key of a lineage; what no sheet has keeps the last part of the file's own word.
QString fieldName(QStringView lineage, const QString& key)
{
    const std::string plain = key.toStdString();
    const QString known = lineage == u"ai" ? fieldAmong(kOfModels, plain) : fieldAmong(kOfPopulations, plain);
    return known.isEmpty() ? Words::tr("“%1”").arg(key.section(u'.', -1)) : known;
}

/// A part of a message that says where in a scenario file the fault lies, or in which file.
QString placeInWords(const QString& place)
{
    static const QRegularExpression ofLineage(u"^lineages\\.(ai|population)(?:\\.([A-Za-z.]+))?$"_s);
    static const QRegularExpression ofChange(u"^interventions\\[(\\d+)\\](?:\\..*?([A-Za-z]*))?$"_s);
    static const QRegularExpression ofMoment(u"^interventions \\(at (\\d+), (ai|population)\\)$"_s);
    if (const auto match = ofLineage.match(place); match.hasMatch()) {
        const QString name = lineageName(match.capturedView(1));
        return match.capturedView(2).isEmpty() ? name
                                               : name + u", "_s + fieldName(match.capturedView(1), match.captured(2));
    }
    if (const auto match = ofChange.match(place); match.hasMatch()) {
        const QString name = Words::tr("Change %1").arg(match.captured(1).toInt() + 1);
        return match.capturedView(2).isEmpty() ? name : name + u", "_s + Words::tr("“%1”").arg(match.captured(2));
    }
    if (const auto match = ofMoment.match(place); match.hasMatch())
        return Words::tr("%1, generation %2").arg(lineageName(match.capturedView(2)), match.captured(1));
    return place.startsWith(u'/') ? nameOfFile(place) : place;
}

std::string placesInWords(const std::string& places)
{
    QStringList words;
    for (const QString& place : QString::fromStdString(places).split(u": "_s, Qt::SkipEmptyParts))
        words.append(placeInWords(place));
    return words.join(u": "_s).toStdString();
}

} // namespace

QString nameOfFile(const QString& path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    return name.isEmpty() ? path : name;
}

QString withNameOnly(QString sentence, const QString& path)
{
    return path.isEmpty() ? sentence : sentence.replace(path, nameOfFile(path));
}

QString wordsInWindow(const Text& text)
{
    Text words = text;
    words.where = placesInWords(text.where);
    if (!words.values.empty() && words.values.front().starts_with('/'))
        words.values.front() = nameOfFile(QString::fromStdString(words.values.front())).toStdString();
    if (words.values.size() > 1 && std::string_view(words.pattern).starts_with("%1: %2: "))
        words.values[1] = placesInWords(words.values[1]);
    QString sentence = translated(words);
    while (sentence.startsWith(u": "_s)) // a document that has no file
        sentence.remove(0, 2);
    return sentence;
}

} // namespace outcross
