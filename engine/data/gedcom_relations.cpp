#include "engine/data/gedcom_relations.h"

#include "engine/data/blanks.h"

#include <algorithm>
#include <array>
#include <string>

namespace outcross
{
namespace
{

/// How words for descent begin, in the languages of the programs that write them.
constexpr std::array<std::string_view, 15> kBirth{"birth",  "born",    "bio",     "natur",  "natür",
                                                  "blood",  "genetic", "legitim", "illegi", "own",
                                                  "leibli", "geburt",  "naissa",  "légit",  "nacim"};
/// "None" is not among them: there it says that there is no relation.
constexpr std::array<std::string_view, 8> kNothingSaid{"", "unknown", "unk", "?", "-", "unbekannt", "inconnu", "n/a"};
constexpr std::array<std::string_view, 3> kAdoption{"adop", "adozi", "pleegk"};
/// Lines that are a relation by being there, whatever their value (but "N").
constexpr std::array<std::string_view, 10> kNoDescentTags{"_ADOPTED", "_ADPT",  "_STEP",     "_STEPCHILD", "_FOST",
                                                          "_FOSTER",  "_GUARD", "_GUARDIAN", "_SEAL",      "_SEALING"};
constexpr std::array<std::string_view, 2> kBothTags{"PEDI", "_PEDI"};
/// Lines that may say "son" as well as "stepson".
constexpr std::array<std::string_view, 5> kRelationTags{"RELA", "_RELA", "_REL", "_RELATION", "TYPE"};
constexpr std::array<std::string_view, 12> kAgainst{"adop",  "foster", "step",    "guard", "seal",   "sponsor",
                                                    "pfleg", "stief",  "vormund", "beau-", "belle-", "tut"};
constexpr std::array<std::string_view, 5> kFatherTags{"_FREL", "FREL", "_FATHER_RELATION", "_FRELATION", "_FATHREL"};
constexpr std::array<std::string_view, 5> kMotherTags{"_MREL", "MREL", "_MOTHER_RELATION", "_MRELATION", "_MOTHREL"};

/// Letters of ASCII only: no word above has another one in upper case at its beginning.
std::string lowerCase(std::string_view text)
{
    std::string lower(withoutBlanks(text));
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

template <std::size_t Size> bool holdsAny(std::string_view word, const std::array<std::string_view, Size>& parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return word.find(part) != std::string_view::npos; });
}

template <std::size_t Size> bool contains(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool isByBirth(std::string_view relation)
{
    const std::string word = lowerCase(relation);
    return contains(kNothingSaid, word) ||
           std::any_of(kBirth.begin(), kBirth.end(), [&](std::string_view begin) { return word.starts_with(begin); });
}

bool isOtherRelation(std::string_view relation)
{
    return lowerCase(relation) == "other";
}

bool speaksOfAdoption(std::string_view words)
{
    return holdsAny(lowerCase(words), kAdoption);
}

NotOf deniedBy(std::string_view upperCaseTag, std::string_view value)
{
    if (contains(kBothTags, upperCaseTag))
        return isByBirth(value) ? NotOf::Nobody : NotOf::Both;
    if (contains(kFatherTags, upperCaseTag))
        return isByBirth(value) ? NotOf::Nobody : NotOf::Father;
    if (contains(kMotherTags, upperCaseTag))
        return isByBirth(value) ? NotOf::Nobody : NotOf::Mother;
    if (upperCaseTag == "ADOP" || upperCaseTag == "_ADOP")
        return adoptedBy(value);
    const std::string word = lowerCase(value);
    if (contains(kRelationTags, upperCaseTag))
        return holdsAny(word, kAgainst) ? NotOf::Both : NotOf::Nobody;
    if (upperCaseTag == "STAT")
        return word.starts_with("dispro") ? NotOf::Both : NotOf::Nobody;
    return contains(kNoDescentTags, upperCaseTag) && word != "n" && word != "no" ? NotOf::Both : NotOf::Nobody;
}

NotOf adoptedBy(std::string_view value)
{
    const std::string word = lowerCase(value);
    if (word == "n" || word == "no")
        return NotOf::Nobody;
    return word == "husb" ? NotOf::Father : word == "wife" ? NotOf::Mother : NotOf::Both;
}

} // namespace outcross
