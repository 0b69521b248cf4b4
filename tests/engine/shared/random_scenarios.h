#pragma once

#include "engine/base/stream.h"
#include "engine/document/scenario.h"
#include "engine/kinds/catalogue.h"

#include <cstdint>
#include <vector>

namespace outcross::fixtures
{

/// Scenarios put together at random from every part there is: small, mostly valid, some of parts that cannot go
/// together. The same number gives the same scenario.
class RandomScenarios
{
public:
    explicit RandomScenarios(std::uint64_t number) : m_stream(number, 0, 0, 0) {}

    [[nodiscard]] Scenario scenario();
    [[nodiscard]] Deed deed(Side side);
    [[nodiscard]] std::vector<Setting> settings(Side side);

    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_stream.below(static_cast<std::uint64_t>(high - low + 1)));
    }
    [[nodiscard]] bool chance(double share) { return m_stream.uniform() < share; }

    static constexpr std::int64_t kGenerations = 15;

private:
    [[nodiscard]] LineageSpec model();
    [[nodiscard]] LoopSpec loop(const KindRow& kind);
    [[nodiscard]] LineageSpec population();
    [[nodiscard]] Biology biology(const LineageSpec& spec);
    [[nodiscard]] MatingSpec mating();
    [[nodiscard]] SelectionSpec selection(const LineageSpec& spec);
    [[nodiscard]] int number(int low, int high) { return static_cast<int>(between(low, high)); }
    /// In steps of a hundredth, both ends included.
    [[nodiscard]] double share() { return static_cast<double>(between(0, 100)) / 100; }

    Stream m_stream;
};

} // namespace outcross::fixtures
