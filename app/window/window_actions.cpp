#include "app/window/window_actions.h"

#include "app/window/action_registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

void addRunActions(ActionRegistry& registry)
{
    registry.add({u"playPause"_s,
                  Words::tr("&Play"),
                  Words::tr("Play or pause both lineages"),
                  {Qt::Key_Space},
                  u"play"_s,
                  true});
    registry.add(
        {u"step"_s, Words::tr("&Step"), Words::tr("One generation"), {Qt::Key_Period, Qt::Key_Right}, u"step"_s});
    registry.add({u"stepTen"_s,
                  Words::tr("Step &ten"),
                  Words::tr("Ten generations"),
                  {QKeySequence(Qt::SHIFT | Qt::Key_Period), QKeySequence(Qt::SHIFT | Qt::Key_Right)},
                  {}});
    registry.add({u"stepBack"_s, Words::tr("Step &back"), Words::tr("One generation back"), {Qt::Key_Left}, {}});
    registry.add({u"stepBackTen"_s,
                  Words::tr("Step bac&k ten"),
                  Words::tr("Ten generations back"),
                  {QKeySequence(Qt::SHIFT | Qt::Key_Left)},
                  {}});
    registry.add({u"toStart"_s,
                  Words::tr("To the st&art"),
                  Words::tr("Look at generation 0; nothing is lost of what came later"),
                  {Qt::Key_Home},
                  {}});
    registry.add({u"toNow"_s, Words::tr("No&w"), Words::tr("The newest generation reached"), {Qt::Key_End}, {}});
    registry.add({u"goTo"_s,
                  Words::tr("&Go to generation…"),
                  Words::tr("Look at any generation that the run has reached"),
                  {QKeySequence(Qt::CTRL | Qt::Key_G)},
                  {}});
    registry.add({u"branches"_s,
                  Words::tr("&Branches…"),
                  Words::tr("Every future of this run: reopen, name, pin or delete one"),
                  {Qt::Key_B},
                  u"branches"_s});
    registry.add({u"otherLives"_s,
                  Words::tr("&Other lives…"),
                  Words::tr("Up to a thousand more runs with other luck, as bands behind the curves"),
                  {Qt::Key_L},
                  u"lives"_s});
    registry.add({u"faster"_s,
                  Words::tr("&Faster"),
                  Words::tr("More generations per second"),
                  {Qt::Key_BracketRight},
                  u"faster"_s});
    registry.add({u"slower"_s,
                  Words::tr("S&lower"),
                  Words::tr("Fewer generations per second"),
                  {Qt::Key_BracketLeft},
                  u"slower"_s});
    registry.add({u"reset"_s,
                  Words::tr("&Reset run"),
                  Words::tr("Back to generation 0 with the same seed"),
                  {Qt::Key_R},
                  u"reset"_s});
    registry.add({u"newSeed"_s,
                  Words::tr("&New seed"),
                  Words::tr("Back to generation 0 with another seed: another life"),
                  {QKeySequence(Qt::SHIFT | Qt::Key_R)},
                  u"dice"_s});
    registry.add({u"defaults"_s,
                  Words::tr("&Default parameters"),
                  Words::tr("Every slider back to what the scenario says"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)},
                  u"sliders-default"_s});
    registry.add({u"phase"_s,
                  Words::tr("W&here collapse begins…"),
                  Words::tr("A map of what is kept over two forces: a hundred runs at once, each a click away"),
                  {QKeySequence(Qt::CTRL | Qt::Key_D)},
                  {}});
}

void addEditActions(ActionRegistry& registry)
{
    registry.add({u"undo"_s,
                  Words::tr("&Undo"),
                  Words::tr("Back to the moment before the last change"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                  u"undo"_s});
    registry.add({u"redo"_s,
                  Words::tr("&Redo"),
                  Words::tr("The change that was undone, again"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                  u"redo"_s});
}

void addPauseActions(ActionRegistry& registry)
{
    const auto rule = [&registry](const QString& id, const QString& text, const QString& tip) {
        registry.add({id, text, tip, {}, {}, false, true});
    };
    rule(u"stopPlannedEnd"_s, Words::tr("At the &planned end"), Words::tr("Where the scenario says"));
    rule(u"stopAt"_s, Words::tr("At a &generation…"), Words::tr("At a generation of your choice"));
    rule(u"stopExtinction"_s, Words::tr("When the population dies &out"),
         Words::tr("At the generation that left nobody"));
    rule(u"stopFixation"_s, Words::tr("When a lineage is &fixed"),
         Words::tr("At the generation that left one allele at every locus, or one thing that the model makes"));
    rule(u"stopStandstill"_s, Words::tr("When &nothing changes any more"),
         Words::tr("When neither lineage has changed for 25 generations, or what comes in is on average what is lost"));
}

void addEventActions(ActionRegistry& registry)
{
    const auto event = [&registry](const QString& id, const QString& text, const QString& tip, Qt::Key key,
                                   const QString& icon) {
        registry.add({id, text, tip, {QKeySequence(Qt::ALT | key)}, icon});
    };
    event(u"bottleneck"_s, Words::tr("&Bottleneck"),
          Words::tr("Bottleneck: the next generation is small, and rare alleles are lost by chance"), Qt::Key_1,
          u"bottleneck"_s);
    event(u"founders"_s, Words::tr("&Founders"),
          Words::tr("Founder event: a few individuals alone bring forth everybody who comes after"), Qt::Key_2,
          u"founders"_s);
    event(u"fragment"_s, Words::tr("F&ragment"),
          Words::tr("Fragment: the population falls apart into demes that no longer mate with each other"), Qt::Key_3,
          u"fragment"_s);
    event(u"reconnect"_s, Words::tr("Re&connect"),
          Words::tr("Reconnect: all demes become one population again, and hidden mixed pairs come back"), Qt::Key_4,
          u"reconnect"_s);
    event(u"translocate"_s, Words::tr("&Translocate"),
          Words::tr("Translocate: bring individuals in from elsewhere; a few can restore what was lost"), Qt::Key_5,
          u"translocate"_s);
    event(u"freeze"_s, Words::tr("Free&ze"),
          Words::tr("Gene bank: freeze the gametes of some individuals as they are today"), Qt::Key_6, u"freeze"_s);
    event(u"pathogen"_s, Words::tr("&Pathogen"),
          Words::tr("Pathogen: a strain kills all who have the one genotype that it matches, as the blight did the "
                    "Lumper"),
          Qt::Key_7, u"pathogen"_s);
    event(u"equalFamilies"_s, Words::tr("&Equal families"),
          Words::tr("Equal families: every parent leaves as many offspring as the others, which halves drift; again: "
                    "no longer"),
          Qt::Key_8, u"equal-families"_s);
    registry.add({u"model"_s,
                  Words::tr("&Model…"),
                  Words::tr("What the model is: its kind, what it was trained on, its loop, selection and border"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                  u"model"_s});
    registry.add({u"population"_s,
                  Words::tr("P&opulation…"),
                  Words::tr("What the population is: founders, genome, mating, space, selection"),
                  {QKeySequence(Qt::CTRL | Qt::Key_B)},
                  u"population"_s});
    registry.add({u"survey"_s,
                  Words::tr("Field &survey…"),
                  Words::tr("What a ranger would conclude from a sample of genotypes, beside the truth"),
                  {QKeySequence(Qt::CTRL | Qt::Key_F)},
                  u"survey"_s});
}

void addFileActions(ActionRegistry& registry)
{
    registry.add(
        {u"open"_s, Words::tr("&Open scenario…"), Words::tr("Open a scenario file"), {QKeySequence::Open}, u"open"_s});
    registry.add({u"openLast"_s,
                  Words::tr("Open &last run"),
                  Words::tr("Open the run that was on screen when the program ended with changes"),
                  {},
                  {}});
    registry.add({u"save"_s,
                  Words::tr("&Save scenario"),
                  Words::tr("Save the scenario with every change made on the way"),
                  {QKeySequence::Save},
                  u"save"_s});
    registry.add({u"saveAs"_s,
                  Words::tr("Save scenario &as…"),
                  Words::tr("Save the scenario under another name"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                  {}});
    registry.add({u"export"_s,
                  Words::tr("&Export…"),
                  Words::tr("Save a picture or the data"),
                  {QKeySequence(Qt::CTRL | Qt::Key_E)},
                  u"export"_s});
    registry.add({u"copyChart"_s,
                  Words::tr("&Copy chart"),
                  Words::tr("Copy the chart as a picture"),
                  {QKeySequence::Copy},
                  u"copy"_s});
    registry.add({u"copyData"_s,
                  Words::tr("Copy chart &data"),
                  Words::tr("Copy the numbers of the chart as a table"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                  u"table"_s});
    registry.add(
        {u"quit"_s, Words::tr("&Quit"), Words::tr("End the program"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, {}});
}

void addViewActions(ActionRegistry& registry)
{
    registry.add({u"numbers"_s,
                  Words::tr("&Table of the numbers"),
                  Words::tr("Every number of every generation, beside the chart"),
                  {QKeySequence(Qt::CTRL | Qt::Key_T)},
                  u"table"_s});
    registry.add({u"theory"_s,
                  Words::tr("&Theory…"),
                  Words::tr("What the dashed lines are: formula, source and what it takes for granted"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                  {}});
    registry.add({u"present"_s,
                  Words::tr("&Present"),
                  Words::tr("Large type for the back row"),
                  {Qt::Key_F5},
                  u"present"_s,
                  false,
                  true});
    registry.add({u"fullScreen"_s,
                  Words::tr("&Full screen"),
                  Words::tr("Fill the whole screen"),
                  {Qt::Key_F11},
                  u"fullscreen"_s,
                  false,
                  true});
    registry.add({u"coloursSystem"_s,
                  Words::tr("&System colours"),
                  Words::tr("Light or dark as the desktop is"),
                  {},
                  {},
                  false,
                  true});
    registry.add({u"coloursLight"_s, Words::tr("&Light"), Words::tr("Dark ink on white"), {}, {}, false, true});
    registry.add({u"coloursDark"_s, Words::tr("&Dark"), Words::tr("Light ink on slate"), {}, {}, false, true});
    // The names of languages stay in their own language.
    registry.add({u"languageSystem"_s,
                  Words::tr("S&ystem language"),
                  Words::tr("The language of the desktop, or English"),
                  {},
                  {},
                  false,
                  true});
    registry.add({u"languageEn"_s, u"&English"_s, u"English"_s, {}, {}, false, true});
    registry.add({u"languageDe"_s, u"&Deutsch"_s, u"Deutsch"_s, {}, {}, false, true});
    registry.add({u"keys"_s, Words::tr("&Keys"), Words::tr("All keys"), {Qt::Key_F1}, u"help"_s});
    registry.add({u"about"_s,
                  Words::tr("&About Outcross"),
                  Words::tr("Version, licence and where the data come from"),
                  {},
                  u"info"_s});
}

} // namespace

void addWindowActions(ActionRegistry& registry)
{
    addRunActions(registry);
    addEditActions(registry);
    addPauseActions(registry);
    addEventActions(registry);
    addFileActions(registry);
    addViewActions(registry);
}

} // namespace outcross
