#pragma once

#include "engine/base/errors.h"

#include <exception>
#include <string>

namespace outcross::tests
{

/// A reason on one line that people read to its end.
inline constexpr std::size_t kLongestMessage = 400;

/// Does something with bad input. Empty where that went well or was refused as it should be, by InputError in one plain
/// line; else what is wrong.
template <class Work> [[nodiscard]] std::string complaintAbout(const Work& work)
{
    try {
        work();
    } catch (const InputError& error) {
        const std::string message = error.what();
        if (message.empty() || message.find_first_of("\n\x1b") != std::string::npos)
            return "not one plain line: " + message;
        if (message.size() > kLongestMessage)
            return "too long: " + message;
    } catch (const std::exception& error) {
        return std::string("threw something else: ") + error.what();
    }
    return {};
}

} // namespace outcross::tests
