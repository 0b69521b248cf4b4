#include "engine/kinds/account_words.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace outcross
{

std::string shortNumber(double value)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.4g", value);
    return buffer;
}

std::string whole(std::int64_t value)
{
    return std::to_string(value);
}

Text formula(std::string pattern)
{
    return {std::move(pattern), {}};
}

Text letter(const char* pattern, std::string value)
{
    return {pattern, {std::move(value)}};
}

void cite(ExpectationAccount& account, const char* source)
{
    if (std::find(account.sources.begin(), account.sources.end(), source) == account.sources.end())
        account.sources.emplace_back(source);
}

} // namespace outcross
