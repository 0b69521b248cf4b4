#pragma once

#include <QTest>

#include <utility>

namespace outcross::tests
{

/// When a test gives up waiting, in milliseconds: never a claim about speed. A wait ends as soon as what it waits for
/// is there, so that only tests that fail take this long, and a machine ten times slower than ours still passes.
inline constexpr int kPatience = 120'000;

/// Whether `condition` comes true, while events are handled.
template <class Condition> [[nodiscard]] bool waitFor(Condition&& condition)
{
    return QTest::qWaitFor(std::forward<Condition>(condition), kPatience);
}

} // namespace outcross::tests

// Qt gives up after five seconds, which is no time at all for a sanitizer on a slow machine.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, ::outcross::tests::kPatience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, ::outcross::tests::kPatience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, ::outcross::tests::kPatience)
