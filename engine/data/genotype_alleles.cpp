#include "engine/data/genotype_alleles.h"

#include "engine/data/csv.h"

#include <algorithm>
#include <map>

namespace outcross
{
namespace
{

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kMarksOfDoubt = "*?!";

/// "0136" and "136.0" are "136", "1,50" is "1.5"; nothing for what is no number without a sign.
std::string plainNumber(std::string_view name)
{
    const std::size_t mark = std::min(name.find_first_of(".,"), name.size());
    std::string_view whole = name.substr(0, mark);
    std::string_view fraction = mark < name.size() ? name.substr(mark + 1) : std::string_view();
    const bool isNumber = !whole.empty() && whole.find_first_not_of(kDigits) == std::string_view::npos &&
                          fraction.find_first_not_of(kDigits) == std::string_view::npos;
    if (!isNumber || (mark < name.size() && fraction.empty()))
        return {};
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size() - 1));
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    return fraction.empty() ? std::string(whole) : std::string(whole) + "." + std::string(fraction);
}

std::string_view withoutDoubt(std::string_view name)
{
    while (name.size() > 1 && kMarksOfDoubt.find(name.back()) != std::string_view::npos)
        name.remove_suffix(1);
    return name;
}

/// Names that look alike have the same.
std::string likeness(std::string_view name)
{
    name = withoutDoubt(name);
    if (std::string number = plainNumber(name); !number.empty())
        return number;
    std::string letters;
    for (const char c : name)
        if (c != ' ')
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return letters;
}

/// Pairs are long: a few show what is meant.
std::string someOf(const std::vector<std::string>& pairs)
{
    constexpr std::size_t kShown = 3;
    const auto end = pairs.begin() + static_cast<std::ptrdiff_t>(std::min(kShown, pairs.size()));
    return listOfNames({pairs.begin(), end}) + (pairs.size() > kShown ? ", …" : "");
}

} // namespace

std::vector<std::size_t> AlleleSpellings::sameAs(const std::vector<std::string_view>& names, const std::string& locus)
{
    std::vector<std::size_t> same(names.size());
    std::map<std::string, std::size_t> first;
    std::vector<std::string_view> different;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string number = plainNumber(names[i]);
        same[i] = number.empty() ? i : first.try_emplace(std::move(number), i).first->second;
        if (same[i] == i)
            different.push_back(names[i]);
        else
            m_unified.push_back(std::string(names[i]) + " = " + std::string(names[same[i]]) + " (" + locus + ")");
    }
    noteLookalikes(different, locus);
    return same;
}

void AlleleSpellings::noteLookalikes(const std::vector<std::string_view>& names, const std::string& locus)
{
    std::map<std::string, std::string_view> first;
    for (const std::string_view name : names) {
        const auto [like, isNew] = first.try_emplace(likeness(name), name);
        if (!isNew)
            m_alike.push_back(std::string(like->second) + " ≠ " + std::string(name) + " (" + locus + ")");
        else if (withoutDoubt(name) != name)
            m_doubtful.push_back(std::string(name) + " (" + locus + ")");
    }
}

void AlleleSpellings::note(const std::string& source, std::vector<Text>& notes) const
{
    if (!m_unified.empty())
        notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: spellings of the same number were taken for one allele: %2."),
                         {source, someOf(m_unified)}});
    if (!m_alike.empty())
        notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: alleles that look alike were taken for different ones, as "
                                                     "they are not written alike: %2."),
                         {source, someOf(m_alike)}});
    if (!m_doubtful.empty())
        notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: alleles with a mark of doubt were taken as they are written: "
                                                     "%2."),
                         {source, someOf(m_doubtful)}});
}

} // namespace outcross
