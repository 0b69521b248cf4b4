#include "widgets/sheets/row_words.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kAlmostAll = 0.99;

/// Who looks at what wants to be trained on.
class BorderSection
{
    Q_DECLARE_TR_FUNCTIONS(BorderSection)
public:
    static SectionWords words();

private:
    static QString summary(const SheetSection& section, const LineageSpec& whole);
};

SectionWords BorderSection::words()
{
    const auto detects = [](const LineageSpec& whole, const KindRow&) { return !whole.learning.watermark.isOn; };
    return {
        tr("Border"),
        {numberRow("forces.kinAvoidance", tr("Items that are checked"),
                   tr("What a check takes for machine-made is thrown away and drawn anew; the slider "
                      "changes it later."),
                   ValueUnit::Percent)
             .named(u"sheetChecked"_s),
         checkRow("watermark", tr("Text is watermarked"),
                  tr("The model prefers words from a secret green list, drawn anew after each word; whoever knows "
                     "the list can tell."))
             .named(u"sheetWatermark"_s),
         numberRow("watermark.greenShare", tr("Green share γ"), tr("How much of the vocabulary is green."),
                   ValueUnit::Percent)
             .within(0.01, kAlmostAll),
         numberRow("watermark.bias", tr("Preference δ"),
                   tr("How much more the model likes green words; 0: not at all."), ValueUnit::Rate),
         numberRow("watermark.threshold", tr("Suspicion z"),
                   tr("A passage is thrown away when it is so many deviations too green."), ValueUnit::Rate),
         numberRow("detector.truePositives", tr("Machine-made ones seen β"),
                   tr("Share of the machine-made items that the detector recognises."), ValueUnit::Percent)
             .neededWhere(detects),
         numberRow("detector.falsePositives", tr("False alarms α"),
                   tr("Share of the real items that it takes for machine-made."), ValueUnit::Percent)
             .within(0, kAlmostAll)
             .neededWhere(detects)},
        summary,
    };
}

QString BorderSection::summary(const SheetSection&, const LineageSpec& whole)
{
    const double checked = whole.forces.kinAvoidance;
    if (checked == 0)
        return whole.learning.watermark.isOn ? tr("watermarked, nobody checks") : tr("nobody checks");
    return (whole.learning.watermark.isOn ? tr("watermark, %1 checked") : tr("detector, %1 checked"))
        .arg(percentText(checked));
}

} // namespace

SectionWords borderWords()
{
    return BorderSection::words();
}

} // namespace outcross
