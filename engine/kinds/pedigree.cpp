#include "engine/data/data_kind.h"
#include "engine/kinds/account_words.h"
#include "engine/kinds/kinds.h"
#include "engine/pedigree/pedigree_origin.h"

namespace outcross
{
namespace
{

ExpectationAccount account(const LineageSpec&, const Conditions&, const PopulationNow&)
{
    ExpectationAccount told;
    told.quantity = {QT_TRANSLATE_NOOP("engine", "H: chance that two gene copies drawn from a generation come from "
                                                 "different copies of the founders"),
                     {}};
    told.formulas = {formula("H = 1 − (1/N²)·ΣΣ φ(a, b)"),
                     formula("φ(a, b) = [φ(father of a, b) + φ(mother of a, b)]/2"), formula("φ(a, a) = (1 + F_a)/2")};
    told.numbers = {{QT_TRANSLATE_NOOP("engine", "φ: kinship, of all pairs of the N people of a generation"), {}}};
    told.sources = {"Wright 1922", "Malécot 1948"};
    told.assumptions = {
        {QT_TRANSLATE_NOOP("engine", "founders are unrelated, and the pedigree is right"), {}},
        {QT_TRANSLATE_NOOP("engine", "which of its two copies a parent hands on is left to chance"), {}}};
    return told;
}

} // namespace

KindRow pedigreeKind()
{
    return {
        .id = "pedigree",
        .nature = Nature::Pedigree,
        .keys = {"data", "loci"},
        .secondsPerByte = 160e-9, // lines of few bytes with three names each
        .plainestFor = {DataKind::Pedigree},
        .account = account,
        .origin = pedigreeOrigin,
    };
}

} // namespace outcross
