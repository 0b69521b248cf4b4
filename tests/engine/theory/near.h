#pragma once

#include <QTest>

#include <cmath>
#include <string>

namespace outcross
{

/// Equal to the digits that the theory sheet prints: `tolerance` is half a unit of the last one.
inline bool near(double found, double expected, double tolerance)
{
    return std::abs(found - expected) <= tolerance * (1 + 1e-9);
}

/// Exact relations.
inline bool same(double found, double expected)
{
    return near(found, expected, 1e-12);
}

inline void verifyNear(double found, double expected, double tolerance)
{
    QVERIFY2(near(found, expected, tolerance),
             (std::to_string(found) + " instead of " + std::to_string(expected)).c_str());
}

} // namespace outcross
