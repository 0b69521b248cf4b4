#include "widgets/pictures/describe_portrait.h"

#include "widgets/pictures/paint_pedigree_fan.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace outcross
{

namespace
{

QString say(const char* sentence)
{
    return QCoreApplication::translate("PortraitDescription", sentence);
}

QString sayCount(const char* sentence, std::size_t count)
{
    return QCoreApplication::translate("PortraitDescription", sentence, nullptr, static_cast<int>(count));
}

std::size_t alive(const std::vector<double>& frequencies)
{
    return static_cast<std::size_t>(
        std::count_if(frequencies.begin(), frequencies.end(), [](double frequency) { return frequency > 0; }));
}

double meanOf(const std::vector<float>& values)
{
    double sum = 0;
    double count = 0;
    for (const float value : values)
        if (std::isfinite(value)) {
            sum += static_cast<double>(value);
            ++count;
        }
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

double highestOf(const std::vector<float>& values)
{
    double highest = std::numeric_limits<double>::quiet_NaN();
    for (const float value : values)
        if (std::isfinite(value) && !(static_cast<double>(value) <= highest))
            highest = static_cast<double>(value);
    return highest;
}

struct Describe {
    const PortraitLabels& labels;
    const PortraitOptions& options;

    QString operator()(const ScatterPortrait& scatter) const
    {
        const auto living = std::count_if(scatter.realModes.begin(), scatter.realModes.end(),
                                          [](const PortraitMode& mode) { return mode.alive; });
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Scatter of %n item(s)"), scatter.points.size()) +
               QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "%1 of %n mode(s) alive."), scatter.realModes.size())
                   .arg(living);
    }

    QString operator()(const DensityPortrait& density) const
    {
        return say(QT_TRANSLATE_NOOP("PortraitDescription",
                                     "The model's curve has mean %1 and deviation %2; the real data have %3 and %4."))
            .arg(decimalText(density.mean), decimalText(density.deviation), decimalText(density.realMean),
                 decimalText(density.realDeviation));
    }

    QString operator()(const BarsPortrait& bars) const
    {
        const std::size_t living = alive(bars.frequencies);
        if (living == 0)
            return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Frequencies of %n variant(s), none alive."),
                            bars.frequencies.size());
        const auto top = std::max_element(bars.frequencies.begin(), bars.frequencies.end());
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                            "Frequencies of %n variant(s); %1 alive, the most frequent is %2 with %3."),
                        bars.frequencies.size())
            .arg(QString::number(living),
                 labels.variantName(static_cast<int>(top - bars.frequencies.begin()),
                                    say(QT_TRANSLATE_NOOP("PortraitDescription", "variant %1"))),
                 percentText(*top, 0));
    }

    QString operator()(const MosaicPortrait& mosaic) const
    {
        if (mosaic.individuals <= 0 && mosaic.alleles.empty())
            return say(QT_TRANSLATE_NOOP("PortraitDescription", "Mosaic of a population of which nobody is left."));
        if (mosaic.colour != MosaicPortrait::Colour::Alleles) {
            const bool kinship = mosaic.colour == MosaicPortrait::Colour::Kinship;
            return sayCount(kinship ? QT_TRANSLATE_N_NOOP("PortraitDescription",
                                                          "Mosaic of %n individual(s) coloured by inbreeding; "
                                                          "F is %1 on average and %2 at most.")
                                    : QT_TRANSLATE_N_NOOP("PortraitDescription",
                                                          "Mosaic of %n individual(s) coloured by genetic load; "
                                                          "it is %1 on average and %2 at most."),
                            mosaic.alleles.size())
                .arg(decimalText(meanOf(mosaic.shades)), decimalText(highestOf(mosaic.shades)));
        }
        const auto split = std::count_if(mosaic.alleles.begin(), mosaic.alleles.end(),
                                         [](const auto& pair) { return pair[0] != pair[1]; });
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                            "Mosaic of %n individual(s) at locus %1; %2 carry two different alleles."),
                        mosaic.alleles.size())
            .arg(mosaic.locus + 1)
            .arg(split);
    }

    QString operator()(const DemeMapPortrait& map) const
    {
        const auto empty = std::count_if(map.demes.begin(), map.demes.end(),
                                         [](const DemePicture& deme) { return deme.individuals <= 0; });
        std::int64_t moved = 0;
        for (const DemeMove& move : map.moves)
            moved += std::max<std::int64_t>(move.gametes, 0);
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Map of %n deme(s), %1 of them empty"),
                        map.demes.size())
                   .arg(empty) +
               QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                            "%n gamete(s) moved between demes; F_ST is %1 and F_IS %2."),
                        static_cast<std::size_t>(std::min<std::int64_t>(moved, 1'000'000'000)))
                   .arg(decimalText(map.fst), decimalText(map.fis));
    }

    QString operator()(const GenomePortrait& genome) const
    {
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Genomes of %n individual(s)"),
                        static_cast<std::size_t>(std::max(genome.rows, 0))) +
               QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "of %n locus/loci %1 are homozygous on average."),
                        static_cast<std::size_t>(std::max(genome.loci, 0)))
                   .arg(percentText(meanOf(genome.homozygous), 0));
    }

    QString operator()(const NetworkPortrait& network) const
    {
        const auto living =
            std::count_if(network.pollinators.begin(), network.pollinators.end(),
                          [](const NetworkPortrait::Pollinator& pollinator) { return pollinator.alive; });
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Flowers of %n variant(s), %1 of them alive"),
                        network.variants.size())
                   .arg(alive(network.variants)) +
               QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                            "%1 of %n pollinator(s) alive; seed set is %2 of that at the start."),
                        network.pollinators.size())
                   .arg(QString::number(living), percentText(network.seedSet, 0));
    }

    QString operator()(const PedigreeFanPortrait& fan) const
    {
        if (fan.people.empty())
            return say(QT_TRANSLATE_NOOP("PortraitDescription", "Pedigree fan without people."));
        const auto repeated = std::count_if(fan.people.begin(), fan.people.end(),
                                            [](const PedigreeFanPortrait::Person& person) { return person.repeated; });
        const QString ancestors =
            sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                         "%1 with %n known ancestor(s), %2 of whom stand more than once"),
                     fan.people.size() - 1)
                .arg(QString::fromStdString(fan.people.front().name), QString::number(repeated));
        const QString f = decimalText(inbreedingLookingBack(fan.people.front(), options.lookBack), 3);
        if (options.lookBack < 0)
            return ancestors + QStringLiteral("; ") +
                   say(QT_TRANSLATE_NOOP("PortraitDescription", "F is %1 over all known generations.")).arg(f);
        return ancestors + QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "F is %1 looking back %n generation(s)."),
                        static_cast<std::size_t>(options.lookBack))
                   .arg(f);
    }

    QString operator()(const TextPagePortrait& page) const
    {
        const QString alive = countText(static_cast<double>(page.typesAlive));
        const QString start = countText(static_cast<double>(page.typesStart));
        constexpr qsizetype kFirstWords = 80;
        const QString text = QString::fromStdString(page.page.substr(0, kPageCharacters)).simplified();
        const QString begins = text.size() > kFirstWords ? text.left(kFirstWords) + QChar(0x2026) : text;
        return (page.isCharacters
                    ? say(QT_TRANSLATE_NOOP("PortraitDescription",
                                            "A page of text, “%1”; %2 of %3 characters are still written."))
                    : say(QT_TRANSLATE_NOOP("PortraitDescription",
                                            "A page of text, “%1”; %2 of %3 words are still written.")))
            .arg(begins, alive, start);
    }

    QString operator()(const PerplexityPortrait& perplexity) const
    {
        if (perplexity.rows.empty())
            return say(QT_TRANSLATE_NOOP("PortraitDescription", "Perplexity of no text yet."));
        const PerplexityPortrait::Row& first = perplexity.rows.front();
        const PerplexityPortrait::Row& last = perplexity.rows.back();
        return say(QT_TRANSLATE_NOOP("PortraitDescription", "Perplexity of passages under generation 0: its median is "
                                                            "%1 in generation %2 and %3 in generation %4."))
            .arg(countText(first.median, 1), countText(static_cast<double>(first.generation)),
                 countText(last.median, 1), countText(static_cast<double>(last.generation)));
    }

    QString operator()(const TailPortrait& tail) const
    {
        const std::size_t half = tail.alive.size() / 2;
        const std::vector<float> rarer(tail.alive.begin() + static_cast<std::ptrdiff_t>(half), tail.alive.end());
        return say(QT_TRANSLATE_NOOP("PortraitDescription", "Of %1 variants from the commonest to the rarest %2 are "
                                                            "alive; of the rarer half %3."))
            .arg(countText(static_cast<double>(tail.variants)), countText(static_cast<double>(tail.variantsAlive)),
                 percentText(meanOf(rarer), 0));
    }

    QString operator()(const ImageWallPortrait& wall) const
    {
        const std::set<std::uint8_t> classes(wall.classOf.begin(), wall.classOf.end());
        return sayCount(wall.fixedLatents ? QT_TRANSLATE_N_NOOP("PortraitDescription", "Wall of %n written image(s)")
                                          : QT_TRANSLATE_N_NOOP("PortraitDescription", "Wall of %n real image(s)"),
                        wall.classOf.size()) +
               QStringLiteral("; ") +
               sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "%1 of %n class(es) are in view."),
                        wall.classNames.size())
                   .arg(classes.size());
    }

    QString operator()(const LatentPlanePortrait& plane) const
    {
        const std::set<std::uint16_t> classes(plane.classOfPoint.begin(), plane.classOfPoint.end());
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription", "Latent plane with %n real image(s)"),
                        plane.points.size()) +
               QStringLiteral("; ") +
               sayCount(
                   QT_TRANSLATE_N_NOOP("PortraitDescription", "%n class(es) lie over what the model writes there."),
                   classes.size());
    }
};

} // namespace

QString describePortrait(const Portrait& portrait, const PortraitLabels& labels, const PortraitOptions& options)
{
    return std::visit(Describe{labels, options}, portrait.picture);
}

QString describeStream(const StreamPicture& stream, const PortraitLabels& labels)
{
    if (stream.columns() == 0)
        return say(QT_TRANSLATE_NOOP("PortraitDescription", "Nothing has happened yet."));
    const auto newest = stream.shares.end() - static_cast<std::ptrdiff_t>(stream.bands);
    const auto top = std::max_element(newest, stream.shares.end());
    const int variant = stream.variantOfBand[static_cast<std::size_t>(top - newest)];
    const QString name = variant < 0
                             ? say(QT_TRANSLATE_NOOP("PortraitDescription", "all others together"))
                             : labels.variantName(variant, say(QT_TRANSLATE_NOOP("PortraitDescription", "variant %1")));
    return say(QT_TRANSLATE_NOOP("PortraitDescription", "Shares from generation 0 to %1; the largest is %2 with %3."))
        .arg(countText(static_cast<double>(stream.generations)), name, percentText(static_cast<double>(*top), 0));
}

} // namespace outcross
