#include "widgets/portraits/describe_portrait.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>

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

struct Describe {
    const PortraitLabels& labels;

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
        const auto split = std::count_if(mosaic.alleles.begin(), mosaic.alleles.end(),
                                         [](const auto& pair) { return pair[0] != pair[1]; });
        return sayCount(QT_TRANSLATE_N_NOOP("PortraitDescription",
                                            "Mosaic of %n individual(s) at locus %1; %2 carry two different alleles."),
                        mosaic.alleles.size())
            .arg(mosaic.locus + 1)
            .arg(split);
    }

    QString operator()(const DemeMapPortrait&) const { return {}; }
    QString operator()(const GenomePortrait&) const { return {}; }
    QString operator()(const NetworkPortrait&) const { return {}; }
    QString operator()(const PedigreeFanPortrait&) const { return {}; }
};

} // namespace

QString describePortrait(const Portrait& portrait, const PortraitLabels& labels)
{
    return std::visit(Describe{labels}, portrait.picture);
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
