#pragma once

#include "engine/base/text.h"

namespace outcross
{

/// The one list of what can stop a piece of work, as a sentence for people: InputError's own words, a stop that was
/// asked for, too little memory, no further thread, a full disk, a file that cannot be used, and whatever else was
/// thrown. Call it in a catch block only. Every place where an exception must go no further (a command, a slot of the
/// window, a thread) catches everything and says this.
[[nodiscard]] Text currentFailure();

/// Whether the exception at hand blames the input (InputError) and not the machine. In a catch block only.
[[nodiscard]] bool currentFailureIsOfInput();

/// "There is not enough memory …", what std::bad_alloc is told as.
[[nodiscard]] Text notEnoughMemory();

} // namespace outcross
