#pragma once

#include "engine/base/text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// Which spellings at one locus after the other are one allele, and what to say of those that are not. One thread.
///
/// 136, 0136, 136.0 and 136,0 are one number, and so are 1.5 and 1,5; the shortest spelling names it. Anything else is
/// an allele of its own, but notes name those that look alike (a and A, 136 and 136*) and those with a mark of doubt
/// (136?, 136*).
class AlleleSpellings
{
public:
    /// For each of the names of a locus (all different, shorter ones first) the index of the one that names it.
    std::vector<std::size_t> sameAs(const std::vector<std::string_view>& names, const std::string& locus);

    void note(const std::string& source, std::vector<Text>& notes) const;

private:
    void noteLookalikes(const std::vector<std::string_view>& names, const std::string& locus);

    std::vector<std::string> m_unified;
    std::vector<std::string> m_alike;
    std::vector<std::string> m_doubtful;
};

} // namespace outcross
