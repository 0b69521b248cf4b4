#pragma once

#include <vector>

namespace outcross
{

/// Where a value stands on a slider: positions in [0, 1] against the values of a force. Logarithmic, because rates span
/// decades; a stop of its own at the start keeps 0 reachable, one at the end means "without a limit". A balanced scale
/// is even instead, with 0 in its middle; one of steps is even, too. A plain value.
class SliderScale
{
public:
    [[nodiscard]] static SliderScale share(double smallest = 1e-4, double largest = 1);  ///< 0, then a logarithm.
    [[nodiscard]] static SliderScale rate(double smallest = 1e-6, double largest = 0.5); ///< 0, then a logarithm.
    [[nodiscard]] static SliderScale size(double smallest = 2, double largest = 10'000); ///< Whole numbers.
    [[nodiscard]] static SliderScale speed(double slowest = 0.5, double fastest = 1000); ///< The end is infinity.
    [[nodiscard]] static SliderScale balanced(double largest = 0.5); ///< From −largest to largest, not logarithmic.

    [[nodiscard]] static SliderScale steps(int largest); ///< 0, 1, … largest (≥ 1), each as wide as the others.

    [[nodiscard]] double minimum() const { return m_ladder.front(); }
    [[nodiscard]] double maximum() const { return m_ladder.back(); } ///< Infinity where there is no limit.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] bool isBalanced() const { return m_balanced; }

    /// Rounded to two significant digits (about what a pixel can say); both ends are exact.
    [[nodiscard]] double valueAt(double position) const;
    /// Values outside the scale stand at its ends.
    [[nodiscard]] double positionOf(double value) const;

    /// `steps` values up (or down) the ladder 1, 2, 3, 5, 10, 20 …; a value between two rungs goes to the next one.
    [[nodiscard]] double niceStep(double value, int steps) const;
    /// `steps` units of the second significant digit up or down: 3 % to 3.1 %; whole numbers move by at least 1.
    [[nodiscard]] double fineStep(double value, int steps) const;

    /// The values that single steps visit, ascending, both ends included.
    [[nodiscard]] const std::vector<double>& ladder() const { return m_ladder; }

private:
    SliderScale(double smallest, double largest, bool zeroStop, bool endlessStop, bool whole);

    [[nodiscard]] double rounded(double value) const;
    [[nodiscard]] double logStart() const; ///< Position of m_smallest.
    [[nodiscard]] double logEnd() const;   ///< Position of m_largest.

    double m_smallest;
    double m_largest;
    bool m_zeroStop;
    bool m_endlessStop;
    bool m_whole;
    bool m_even = false;     ///< From 0 in whole steps.
    bool m_balanced = false; ///< m_smallest is then the step of the ladder.
    std::vector<double> m_ladder;
};

} // namespace outcross
