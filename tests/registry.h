#pragma once

#include "tests/waiting.h"

namespace outcross::tests
{

/// Makes one test object, after the application exists.
using MakeTest = QObject* (*)();

/// Enters a test into the program of its room under `name`, by which ctest calls it. For static initialisers only.
bool enlist(const char* name, MakeTest make);

/// The name of a test: its file's, without folder and ending. `file` lives as long as the program.
const char* nameOf(const char* file);

} // namespace outcross::tests

// NOLINTBEGIN(bugprone-macro-parentheses): a class is no expression.
/// Makes a test class part of the program of its room, under a name of its own.
#define OUTCROSS_TEST_NAMED(name, Class)                                                                               \
    [[maybe_unused]] static const bool enlisted##Class =                                                               \
        ::outcross::tests::enlist(name, []() -> QObject* { return new Class; });
/// Makes a test class part of the program of its room, under the name of its file.
#define OUTCROSS_TEST(Class) OUTCROSS_TEST_NAMED(::outcross::tests::nameOf(__FILE__), Class)
// NOLINTEND(bugprone-macro-parentheses)
