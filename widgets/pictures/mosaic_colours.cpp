#include "widgets/pictures/mosaic_colours.h"

#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace outcross
{

namespace
{

constexpr int kSteps = 255;          ///< Of the scale; more could not be told apart.
constexpr int kUnknown = kSteps + 1; ///< An individual whose number is missing.

MosaicColours byAllele(const MosaicPortrait& portrait, const Theme& theme)
{
    MosaicColours result;
    result.pairs = portrait.alleles;
    for (const ColourPair& pair : portrait.alleles)
        result.colours = std::max<std::size_t>(result.colours, std::max(pair[0], pair[1]) + std::size_t{1});
    result.colour = [theme, count = static_cast<int>(result.colours)](int allele) {
        return variantColor(allele, count, theme);
    };
    return result;
}

} // namespace

MosaicColours mosaicColours(const MosaicPortrait& portrait, const Theme& theme)
{
    if (portrait.colour == MosaicPortrait::Colour::Alleles)
        return byAllele(portrait, theme);

    double highest = 0;
    double sum = 0;
    double known = 0;
    for (const float shade : portrait.shades)
        if (std::isfinite(shade)) {
            highest = std::max(highest, static_cast<double>(shade));
            sum += static_cast<double>(shade);
            ++known;
        }
    const bool kinship = portrait.colour == MosaicPortrait::Colour::Kinship;
    const double top = kinship ? 1 : std::min(niceTop(highest), 1.0);

    MosaicColours result;
    result.colours = kUnknown + 1;
    result.pairs.reserve(portrait.alleles.size());
    for (std::size_t index = 0; index < portrait.alleles.size(); ++index) {
        int step = kUnknown;
        if (index < portrait.shades.size() && std::isfinite(portrait.shades[index]))
            step = static_cast<int>(
                std::lround(std::clamp(static_cast<double>(portrait.shades[index]) / top, 0.0, 1.0) * kSteps));
        result.pairs.push_back({static_cast<std::uint16_t>(step), static_cast<std::uint16_t>(step)});
    }
    result.colour = [theme](int step) {
        return step > kSteps ? theme.track : heatColor(static_cast<double>(step) / kSteps, theme);
    };
    const QString title =
        kinship ? QCoreApplication::translate("Portraits", "F by pedigree, mean %1")
                : QCoreApplication::translate("Portraits", "Genetic load, mean %1", "share of fitness lost");
    result.scale = ColourScale{title.arg(known > 0 ? decimalText(sum / known) : decimalText(std::nan(""))),
                               decimalText(0, 0),
                               rateText(top),
                               [theme](double share) { return heatColor(share, theme); },
                               kinship ? QStringLiteral("F") : QCoreApplication::translate("Portraits", "Load"),
                               known > 0 ? sum / known / top : -1};
    return result;
}

} // namespace outcross
