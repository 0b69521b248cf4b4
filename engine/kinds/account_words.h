#pragma once

#include "engine/kinds/expectation_account.h"

#include <cstdint>
#include <string>

namespace outcross
{

/// The parts that accounts of expectations are put together from.

/// Four digits: enough to check a line by hand.
[[nodiscard]] std::string shortNumber(double value);
[[nodiscard]] std::string whole(std::int64_t value);

/// Formulas are the same in every language.
[[nodiscard]] Text formula(std::string pattern);

/// A letter, what it is and its value.
[[nodiscard]] Text letter(const char* pattern, std::string value);

/// Names a source once.
void cite(ExpectationAccount& account, const char* source);

} // namespace outcross
