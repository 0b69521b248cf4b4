#include "engine/kinds/lineage_rules.h"
#include "widgets/controls/step_box.h"
#include "widgets/sheets/curation_words.h"
#include "widgets/sheets/sheet_section.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kUsualStrength = 0.2;

/// What is kept of what the models make.
class CurationSection
{
    Q_DECLARE_TR_FUNCTIONS(CurationSection)
public:
    static SectionWords words();

private:
    static void adapt(SheetSection& section, const LineageSpec& whole, const KindRow& kind);
    static QString summary(const SheetSection& section, const LineageSpec& whole);
};

bool isOnOffer(int by, const LineageSpec&, const LineageSpec&, const KindRow& kind)
{
    const auto curation = static_cast<CurationKind>(by);
    return curation == CurationKind::None || std::count(kind.curations.begin(), kind.curations.end(), curation) > 0;
}

/// A choice starts with a strength at which it acts.
void bringStrength(SheetSection& section)
{
    LineageSpec spec;
    spec.kind = "categorical";
    CurationSpec& curation = spec.learning.curation;
    curation.by = static_cast<CurationKind>(section.choice("curation.by")->value());
    const QuantityRange range = rangeFor(spec, Quantity::Selection);
    NumberRow* row = section.number("forces.selection");
    const double strength = row->value();
    row->setValue(strength == 0 || strength < range.low || strength > range.high ? kUsualStrength : strength);
    const bool isBeam = curation.by == CurationKind::Beam;
    section.number("curation.keep")->setValue(isBeam ? kDefaultBeam : curation.keep);
}

SectionWords CurationSection::words()
{
    const auto curates = [](const LineageSpec& whole, const KindRow&) {
        return whole.learning.curation.by != CurationKind::None;
    };
    return {
        tr("Selection"),
        {choiceRow(
             "curation.by", tr("What is kept of what the model makes"),
             {{tr("Everything"), tr("Whatever the model makes is handed on as it is."), id(CurationKind::None)},
              {tr("Temperature"), tr("What is likely becomes likelier still (T below 1), or less so (above 1)."),
               id(CurationKind::Temperature)},
              {tr("The likeliest share"),
               tr("Only the likeliest that together make up a share are ever drawn (top p)."), id(CurationKind::TopP)},
              {tr("The likeliest few"), tr("In a share of the items only the k likeliest are ever drawn (top k)."),
               id(CurationKind::TopK)},
              {tr("The likeliest sentence"),
               tr("A share of the passages is the likeliest that a search finds instead of a drawn one (beam search)."),
               id(CurationKind::Beam)},
              {tr("Close to the middle"),
               tr("Items are drawn with less spread than the model has: better ones, less varied."),
               id(CurationKind::Truncation)},
              {tr("What people like"),
               tr("Items that please are kept more often, as when people pick the nicest picture."),
               id(CurationKind::Reward)},
              {tr("What passes a check"), tr("A check throws wrong items away, and does not always see them."),
               id(CurationKind::Verification)}})
             .named(u"sheetCuration"_s)
             .offering(isOnOffer)
             .bringing(bringStrength),
         numberRow("forces.selection", tr("How strictly"), {}, ValueUnit::Rate)
             .named(u"sheetCurationStrength"_s)
             .neededWhere(curates),
         numberRow("curation.keep", tr("Kept"), {}, ValueUnit::Count).followingKind(),
         numberRow("curation.keepRight", tr("Right ones kept"), tr("φ: chance that a right item passes the check."),
                   ValueUnit::Percent)
             .within(0.01, 1)},
        summary,
        adapt,
    };
}

void CurationSection::adapt(SheetSection& section, const LineageSpec& whole, const KindRow&)
{
    const CurationSpec& curation = whole.learning.curation;
    const QuantityRange range = rangeFor(whole, Quantity::Selection);
    if (curation.by != CurationKind::None)
        section.number("forces.selection")->field()->setRange(range.low, range.high);
    section.number("forces.selection")->setMeaning(curationMeaning(curation, whole.forces.selection));
    section.number("curation.keep")
        ->setMeaning(curation.by == CurationKind::Beam ? tr("Sentences that the search follows at a time.")
                                                       : tr("k: so many are ever drawn."));
}

QString CurationSection::summary(const SheetSection& section, const LineageSpec& whole)
{
    const QString name = section.choice("curation.by")->box()->currentText();
    return whole.learning.curation.by == CurationKind::None
               ? name
               : tr("%1, s = %2", "what is kept, how strictly").arg(name, decimalText(whole.forces.selection));
}

} // namespace

SectionWords curationWords()
{
    return CurationSection::words();
}

} // namespace outcross
