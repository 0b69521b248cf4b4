#include "widgets/sheets/sheet_section.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// How large a network is and how long it learns.
class NetworkSection
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSection)
public:
    static SectionWords words();

private:
    static void adapt(SheetSection& section, const LineageSpec& whole, const KindRow& kind);
    static QString summary(const SheetSection& section, const LineageSpec& whole);
};

SectionWords NetworkSection::words()
{
    return {
        tr("Network"),
        {numberRow("network.hidden", tr("Hidden units"), tr("Size of the network; 0: what suits the kind."),
                   ValueUnit::Count)
             .zeroUsual(),
         numberRow("network.latent", tr("Latent dimensions"), {}, ValueUnit::Count).named(u"sheetLatent"_s),
         numberRow("network.beta", tr("Order in the latent space β"),
                   tr("How strongly the numbers are held to a bell curve; more: blurred, but no gaps."),
                   ValueUnit::Rate),
         numberRow("network.steps", tr("Steps of learning"),
                   tr("A generation; 0: what suits the kind. More takes longer."), ValueUnit::Count)
             .zeroUsual(),
         numberRow("network.packing", tr("Points judged together"),
                   tr("A judge that sees several at once notices when they are all alike (packing)."),
                   ValueUnit::Count),
         choiceRow("network.start", tr("Each generation starts from"),
                   {{tr("A new network"), tr("Random weights: nothing is handed on but the data."), 1},
                    {tr("The last network"), tr("The weights are handed on, too, and learned on."), 0}})},
        summary,
        adapt,
    };
}

void NetworkSection::adapt(SheetSection& section, const LineageSpec&, const KindRow& kind)
{
    section.number("network.latent")
        ->setMeaning(kind.input == ModelInput::Images ? tr("An image is squeezed into so many numbers.")
                                                      : tr("A forgery is made from so many random numbers."));
}

QString NetworkSection::summary(const SheetSection& section, const LineageSpec& whole)
{
    const NetworkSpec& network = whole.learning.network;
    QStringList parts{network.hidden == 0 ? tr("usual size") : tr("%n hidden unit(s)", nullptr, network.hidden)};
    if (!section.number("network.latent")->isHidden())
        parts.append(tr("%n latent dimension(s)", nullptr, network.latent));
    return parts.join(u" · "_s);
}

} // namespace

SectionWords networkWords()
{
    return NetworkSection::words();
}

} // namespace outcross
