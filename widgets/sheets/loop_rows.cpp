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

constexpr std::int64_t kUsualArchive = 100;
constexpr double kUsualExchange = 0.05;

/// What a generation is trained on.
class LoopSection
{
    Q_DECLARE_TR_FUNCTIONS(LoopSection)
public:
    static SectionWords words();

private:
    static QString summary(const SheetSection& section, const LineageSpec& whole);
};

bool keepsArchive(const LineageSpec&, const KindRow& kind)
{
    return std::count(kind.acts.begin(), kind.acts.end(), Quantity::Memory) > 0;
}

bool hasArchive(const LineageSpec& whole, const KindRow&)
{
    return whole.learning.loop.archive > 0;
}

bool hasLabs(const LineageSpec& whole, const KindRow&)
{
    return whole.learning.loop.labs > 1;
}

/// Some kinds know a few of them.
bool isOnOffer(int loop, const LineageSpec&, const LineageSpec&, const KindRow& kind)
{
    return kind.loops.empty() || std::count(kind.loops.begin(), kind.loops.end(), static_cast<DataLoop>(loop)) > 0;
}

void bringArchive(SheetSection& section)
{
    if (section.choice("loop.data")->value() == id(DataLoop::Augment) && section.number("loop.archive")->value() == 0)
        section.number("loop.archive")->setValue(static_cast<double>(kUsualArchive));
}

void bringExchange(SheetSection& section)
{
    if (section.number("loop.labs")->count() > 1 && section.number("forces.exchange")->value() == 0)
        section.number("forces.exchange")->setValue(kUsualExchange);
}

SectionWords LoopSection::words()
{
    return {
        tr("Data loop"),
        {choiceRow("loop.data", tr("Each generation is trained on"),
                   {{tr("New items alone"), tr("What the last model made replaces all that was before."),
                     id(DataLoop::Replace)},
                    {tr("All items so far"),
                     tr("Every generation's items are added to the pile, and the real ones stay in it."),
                     id(DataLoop::Accumulate)},
                    {tr("A sample of all so far"),
                     tr("As many as one generation has, drawn from the pile of all so far."), id(DataLoop::Subsample)},
                    {tr("The last generations"), tr("Items of the last few generations; older ones are forgotten."),
                     id(DataLoop::Window)},
                    {tr("New items and real ones"),
                     tr("A set of real items that is never replaced, the archive below, is added every time."),
                     id(DataLoop::Augment)}})
             .named(u"sheetLoop"_s)
             .offering(isOnOffer)
             .bringing(bringArchive),
         numberRow("loop.window", tr("Generations kept"), tr("So many generations of items, the new ones among them."),
                   ValueUnit::Count),
         numberRow("loop.archive", tr("Archive of real items"),
                   tr("So many real items are frozen at the start, to be trained on again later; 0: none."),
                   ValueUnit::Count)
             .named(u"sheetArchive"_s)
             .neededWhere(keepsArchive),
         numberRow("forces.memory", tr("Drawn from the archive"),
                   tr("Share of each training set that is archived; the slider changes it later."), ValueUnit::Percent)
             .neededWhere(hasArchive),
         checkRow("loop.exact", tr("Exactly the expected shares"),
                  tr("Real, archived and invented items come in exactly their numbers instead of by chance.")),
         numberRow("loop.labs", tr("Labs"), tr("So many models side by side, each with a training set of its own."),
                   ValueUnit::Count)
             .named(u"sheetLabs"_s)
             .bringing(bringExchange),
         choiceRow("loop.exchange", tr("Labs share"),
                   {{tr("Data"), tr("An item may come from another lab's model, as migrants do between islands."),
                     id(LabExchange::Data)},
                    {tr("Their models"), tr("After the fit each model moves towards the mean of all labs' models."),
                     id(LabExchange::Merge)}})
             .neededWhere(hasLabs),
         numberRow("forces.exchange", tr("How much they share"), tr("The slider changes it later."), ValueUnit::Percent)
             .neededWhere(hasLabs),
         numberRow("loop.noise", tr("Noise on what is trained on"),
                   tr("Spread of the noise added to every item, in spreads of the real data; 0: none."),
                   ValueUnit::Rate)},
        summary,
    };
}

QString LoopSection::summary(const SheetSection& section, const LineageSpec& whole)
{
    QStringList parts{section.choice("loop.data")->box()->currentText()};
    const LoopSpec& loop = whole.learning.loop;
    if (loop.archive > 0)
        parts.append(tr("archive of %1").arg(countText(static_cast<double>(loop.archive))));
    if (loop.labs > 1)
        parts.append(tr("%n labs", nullptr, loop.labs));
    return parts.join(u" · "_s);
}

} // namespace

SectionWords loopWords()
{
    return LoopSection::words();
}

} // namespace outcross
