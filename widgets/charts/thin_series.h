#pragma once

#include <QList>
#include <QPointF>

#include <cstddef>
#include <span>
#include <vector>

namespace outcross
{

/// Of a line that Qt Charts draws: each costs a stroke and a hit-test outline.
inline constexpr std::size_t kMostPoints = 300;
/// Of a line that is drawn column by column: never fewer than 4095 blocks, so that each column of a chart 3840 pixels
/// wide has its own lowest and highest value.
inline constexpr std::size_t kMostColumnPoints = 16'384;

/// One value per generation thinned while it grows: at most `mostPoints` points that keep the first, the last, and the
/// lowest and highest value of every block of generations, in order. Blocks are a power of two wide and merge in pairs,
/// so an appended value costs O(1) and the points depend on the values alone, not on how they arrived. Values that are
/// not finite are left out. Plain value.
class ThinnedSeries
{
public:
    ThinnedSeries() = default;
    explicit ThinnedSeries(std::size_t mostPoints) : m_mostPoints(mostPoints) {}

    void append(double value);
    void clear() { *this = ThinnedSeries(m_mostPoints); }

    /// Values appended so far.
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] QList<QPointF> points() const;
    /// The highest finite value; 0 when there is none.
    [[nodiscard]] double highest() const { return m_highest; }

private:
    struct Extreme {
        std::size_t at = 0;
        double value = 0;
    };
    struct Block {
        bool any = false;
        Extreme low;
        Extreme high;
    };

    static void include(Block& block, const Extreme& extreme);
    void mergePairs();
    [[nodiscard]] std::size_t mostBlocks() const;

    std::size_t m_mostPoints = kMostPoints;
    std::size_t m_size = 0;
    std::size_t m_width = 1; ///< Generations in a block.
    std::vector<Block> m_blocks;
    bool m_any = false;
    Extreme m_first;
    Extreme m_last;
    double m_highest = 0;
};

/// The same in one go: value i is at x = i.
[[nodiscard]] QList<QPointF> thinSeries(std::span<const double> values);

/// Leaves out points that lie within `tolerance` (in y) of the straight line between the points kept around them; first
/// and last stay. A smooth curve then needs a few dozen points, which is what makes dashing it cheap. `points` ascend
/// in x.
[[nodiscard]] QList<QPointF> straightened(const QList<QPointF>& points, double tolerance);

} // namespace outcross
