#include "app/words/model_readouts.h"

#include "app/words/kind_words.h"
#include "app/words/model_words.h"
#include "engine/base/row_order.h"
#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Context {
    Q_DECLARE_TR_FUNCTIONS(ModelReadouts)
};

enum class Format { Share, Number };

/// One measure as a reader meets it.
struct MeasureWords {
    Measure measure;
    Format format;
    const char* caption; ///< Below the number.
    const char* meaning; ///< One sentence.
};

constexpr std::array kWords{
    MeasureWords{Measure::RealShare, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "real items"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of real items in what this generation was trained on")},
    MeasureWords{Measure::Flagged, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "thrown away"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of all items that the check at the border threw away")},
    MeasureWords{Measure::Precision, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "among real ones"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "precision: share of its items that lie among the real ones")},
    MeasureWords{Measure::Recall, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "still covered"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "recall: share of the real items that lie among its own")},
    MeasureWords{Measure::Wasserstein, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "away from real"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "Wasserstein distance: how far its items would have to be moved to "
                                                    "lie as the real ones do, in spreads of the real data")},
    MeasureWords{Measure::Vendi, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "different images"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "Vendi score: so many wholly different images would be as varied")},
    MeasureWords{Measure::Certainty, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "judge's certainty"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "how sure a judge of real images is of the class that it names")},
    MeasureWords{Measure::Perplexity, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "perplexity"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "how surprised generation 0 is by the text: as if it had to guess "
                                                    "among so many equally likely tokens")},
    MeasureWords{Measure::DistinctTwo, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "different pairs"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "different pairs of neighbouring tokens over all pairs")},
    MeasureWords{Measure::Repeated, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "repeated phrases"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of runs of four tokens that stood in the text before")},
    MeasureWords{Measure::RareAlive, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "rare ones alive"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of what occurred only once at generation 0 and is still "
                                                    "written")},
    MeasureWords{Measure::CommonAlive, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "common ones alive"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of what occurred a hundred times at generation 0 and is "
                                                    "still written")},
    MeasureWords{
        Measure::ExcessError, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "excess error"),
        QT_TRANSLATE_NOOP("ModelReadouts", "squared error on new data beyond the noise that nobody can foresee")},
    MeasureWords{Measure::TrainingItems, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "trained on"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "items that this generation was trained on")},
    MeasureWords{Measure::PerplexityMedian, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "median perplexity"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "half of its passages surprise generation 0 less than that")},
    MeasureWords{Measure::PerplexityTop, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "perplexity, top 5 %"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "one in twenty passages surprises generation 0 more than that")},
    MeasureWords{Measure::DistinctOne, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "different tokens"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "different tokens over all tokens")},
    MeasureWords{Measure::DistinctThree, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "different triples"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "different runs of three tokens over all of them")},
    MeasureWords{Measure::FewAlive, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "seldom ones alive"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of what occurred 2 to 9 times at generation 0 and is still "
                                                    "written")},
    MeasureWords{Measure::SomeAlive, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "usual ones alive"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of what occurred 10 to 99 times at generation 0 and is "
                                                    "still written")},
    MeasureWords{Measure::GoodItems, Format::Share, QT_TRANSLATE_NOOP("ModelReadouts", "near a mode"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "share of its points within three deviations of a real mode")},
    MeasureWords{Measure::ModesReached, Format::Number, QT_TRANSLATE_NOOP("ModelReadouts", "modes reached"),
                 QT_TRANSLATE_NOOP("ModelReadouts", "real modes with at least one such point")},
};

static_assert(areInOrder(kWords, &MeasureWords::measure));

/// Those that the panel shows, the most telling first.
std::vector<Measure> mainMeasures(const KindRow& kind, const LineageSpec& spec, const LineageSnapshot& side)
{
    if (spec.learning.watermark.isOn || side.conditions.forces.kinAvoidance > 0)
        return {Measure::RealShare, Measure::Flagged};
    return kind.tellingMeasures;
}

const MeasureWords& wordsOf(Measure measure)
{
    return kWords[static_cast<std::size_t>(measure)];
}

/// Nothing where the kind has no such measure.
double valueOf(const KindRow& kind, const LineageSnapshot& side, Measure measure)
{
    const auto at = std::find(kind.measures.begin(), kind.measures.end(), measure);
    const auto index = static_cast<std::size_t>(at - kind.measures.begin());
    return index < side.measures.size() ? side.measures[index] : std::nan("");
}

QString written(const MeasureWords& words, double value)
{
    if (std::isnan(value))
        return countText(value);
    if (words.format == Format::Share)
        return percentText(value, 0);
    const double size = std::abs(value);
    const bool whole = words.measure == Measure::TrainingItems || words.measure == Measure::ModesReached || size >= 100;
    return countText(value, whole ? 0 : size >= 10 ? 1 : 2);
}

} // namespace

QList<Readout> modelReadouts(const LineageSpec& spec, const LineageSnapshot& side)
{
    const KindRow* kind = findKind(spec.kind);
    const Census& now = side.history.back().census;
    const double start = side.history[0].census.variants;
    QList<Readout> readouts;
    const std::vector<Measure> main = kind != nullptr ? mainMeasures(*kind, spec, side) : std::vector<Measure>();
    if (!(start > 0)) { // a kind without variants
        readouts.append({percentText(now.kept, 0), Context::tr("diversity kept")});
    } else {
        readouts.append({countText(now.effective, now.effective < 100 ? 1 : 0),
                         Context::tr("effective (of %1)").arg(countText(start, start == std::floor(start) ? 0 : 1))});
        // An item between two modes counts for the nearer one, so alive says little there.
        if (std::find(main.begin(), main.end(), Measure::ModesReached) == main.end())
            readouts.append({countText(now.variants, 0), modelVariantsAlive(spec)});
    }
    for (const Measure measure : main) {
        const MeasureWords& words = wordsOf(measure);
        readouts.append({written(words, valueOf(*kind, side, measure)), Context::tr(words.caption)});
    }
    constexpr qsizetype kEnough = 4;
    if (readouts.size() < kEnough && start > 0)
        readouts.append(std::isnan(now.tail) ? Readout{percentText(now.kept, 0), Context::tr("diversity kept")}
                                             : Readout{percentText(now.tail, 0), Context::tr("rare ones alive")});
    if (readouts.size() < kEnough)
        readouts.append(
            {countText(now.diversity, 2), kind != nullptr ? said("ModelReadouts", kind->words.diversity) : QString()});
    return readouts;
}

MeasureLabel modelMeasureLabel(std::string_view key)
{
    const auto words = std::find_if(kWords.begin(), kWords.end(),
                                    [key](const MeasureWords& other) { return keyOf(other.measure) == key; });
    if (words == kWords.end())
        return {};
    return {Context::tr(words->caption), words->format == Format::Share};
}

QString modelReadoutsTip(const LineageSpec& spec, const LineageSnapshot& side)
{
    QStringList lines{Context::tr(
        "Effective: as many equally frequent ones would be as diverse (1/Σp²). Diversity kept: the share of "
        "what generation 0 had. Total variance is in units of the real data's own, one for each column.")};
    const KindRow* kind = findKind(spec.kind);
    const ModelInput input = kind != nullptr ? kind->input : ModelInput::None;
    const bool isText = input == ModelInput::Text;
    if (isText)
        lines = {
            Context::tr("Effective: as many equally frequent ones would be as diverse (1/Σp²). Diversity kept: the "
                        "share of what generation 0 had of a number that counts rare ones, too (Hill number of "
                        "order 1, exp −Σp ln p).")};
    if (isText || input == ModelInput::Images)
        lines.append(Context::tr("The numbers are those of what this generation was trained on (generation 1: real "
                                 "ones); the picture is what it makes of it, so it is one step ahead."));
    if (kind != nullptr)
        for (const Measure measure : kind->measures) {
            const MeasureWords& words = wordsOf(measure);
            //: A measure: its name below the number, its value, what it says.
            lines.append(Context::tr("%1: %2 – %3.")
                             .arg(Context::tr(words.caption), written(words, valueOf(*kind, side, measure)),
                                  Context::tr(words.meaning)));
        }
    return lines.join(u'\n');
}

std::vector<MeasureText> measureTexts(const LineageSpec& spec)
{
    std::vector<MeasureText> texts;
    if (const KindRow* kind = findKind(spec.kind))
        for (const Measure measure : kind->measures) {
            const MeasureWords& words = wordsOf(measure);
            texts.push_back({Context::tr(words.caption), Context::tr(words.meaning),
                             [&words](double value) { return written(words, value); }});
        }
    return texts;
}

} // namespace outcross
