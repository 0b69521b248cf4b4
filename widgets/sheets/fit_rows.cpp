#include "widgets/sheets/sheet_section.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// How a model is fitted to what it is trained on.
class FitSection
{
    Q_DECLARE_TR_FUNCTIONS(FitSection)
public:
    static SectionWords words();

private:
    static QString summary(const SheetSection& section, const LineageSpec& whole);
};

SectionWords FitSection::words()
{
    return {
        tr("How it learns"),
        {choiceRow("text.unit", tr("It reads"),
                   {{tr("Words"), tr("A token is a word or a mark."), id(TextUnit::Words)},
                    {tr("Characters"), tr("A token is a single letter, blank or mark."), id(TextUnit::Characters)}})
             .named(u"sheetTextUnit"_s),
         numberRow("text.order", tr("Order"),
                   tr("It looks at so many tokens at once: 3 means two before and the next."), ValueUnit::Count)
             .named(u"sheetOrder"_s),
         choiceRow("text.smoothing", tr("What it never saw"),
                   {{tr("Cannot be written"), tr("Only what was seen together is ever written together."),
                     id(TextSmoothing::None)},
                    {tr("Witten–Bell"), tr("Places where many words followed leave more room for others."),
                     id(TextSmoothing::WittenBell)},
                    {tr("Kneser–Ney"), tr("Words that follow many different ones are the likelier surprises."),
                     id(TextSmoothing::KneserNey)}}),
         choiceRow("estimator", tr("The spread is estimated"),
                   {{tr("From n"), tr("Maximum likelihood divides by n: a little too narrow every time."),
                     id(VarianceEstimator::MaximumLikelihood)},
                    {tr("From n − 1"), tr("Right on average, and drifts away all the same."),
                     id(VarianceEstimator::Unbiased)}}),
         numberRow("smoothing", tr("Added to every count"),
                   tr("So much is added to each count, so that nothing ever reaches 0; 0: nothing."), ValueUnit::Rate),
         numberRow("bandwidth", tr("Smoothing width"),
                   tr("How far from a remembered point it draws, in spreads of the real data; 0: by "
                      "Silverman's rule."),
                   ValueUnit::Rate)
             .zeroUsual(),
         numberRow("regression.features", tr("Features"), tr("Numbers that a label is explained by."),
                   ValueUnit::Count),
         numberRow("regression.noise", tr("Noise of the labels"), tr("Their spread around the truth, whose own is 1."),
                   ValueUnit::Rate)
             .within(0, 100)},
        summary,
    };
}

QString FitSection::summary(const SheetSection& section, const LineageSpec& whole)
{
    const auto isThere = [&](const char* path) { return !section.number(path)->isHidden(); };
    const ChoiceRow* unit = section.choice("text.unit");
    const ChoiceRow* estimator = section.choice("estimator");
    if (isThere("text.order"))
        return tr("%1, order %2", "what it reads, how far it looks")
            .arg(unit->box()->currentText(), countText(whole.learning.text.order));
    if (!unit->isHidden())
        return unit->box()->currentText();
    if (!estimator->isHidden())
        return estimator->box()->currentText();
    if (isThere("bandwidth") && whole.learning.bandwidth == 0)
        return tr("Silverman's rule");
    if (isThere("smoothing") && whole.learning.smoothing == 0)
        return tr("plain counts");
    if (isThere("regression.features"))
        return tr("%n feature(s)", nullptr, whole.learning.regression.features);
    return decimalText(isThere("bandwidth") ? whole.learning.bandwidth : whole.learning.smoothing);
}

} // namespace

SectionWords fitWords()
{
    return FitSection::words();
}

} // namespace outcross
