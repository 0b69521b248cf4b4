#pragma once

#include "engine/base/errors.h"

#include <string>

namespace outcross
{

/// What the InputError says that `read` throws, or "accepted".
template <class Read> std::string refusalOf(const Read& read)
{
    try {
        (void)read();
    } catch (const InputError& error) {
        return error.what();
    }
    return "accepted";
}

} // namespace outcross
