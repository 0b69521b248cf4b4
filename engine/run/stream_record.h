#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace outcross
{

/// Variant frequencies over time at one locus, thinned to a bounded number of columns: what an allele stream is drawn
/// from. Immutable once published. Bands: the most frequent variants of generation 0 one each, and a last band
/// for all others together when there are more than kStreamBands variants.
struct StreamPicture {
    std::size_t bands = 0; ///< 1 … kStreamBands.
    bool lastBandIsRest = false;
    std::size_t stride = 1;         ///< Generations from one column to the next; a power of two.
    std::size_t generations = 0;    ///< Generation of the newest record; columns cover 0 … generations.
    std::size_t reached = 0;        ///< The newest generation that the run has reached, if that is later.
    std::vector<int> variantOfBand; ///< Variant index of each band (−1 for the rest).
    std::vector<float> shares;      ///< Column-major: column c, band b at c·bands + b; each column sums to 1, or to 0
                                    ///< where nobody was left.

    [[nodiscard]] std::size_t columns() const { return bands == 0 ? 0 : shares.size() / bands; }
    bool operator==(const StreamPicture&) const = default;
};

inline constexpr std::size_t kStreamBands = 24;
inline constexpr std::size_t kStreamColumns = 1024; ///< At most; when full every second column is dropped.

/// Builds a StreamPicture while a lineage runs. One thread at a time.
///
/// It keeps the columns that pictures of any generation so far need, so that it can go back: every generation below
/// kStreamColumns, every second one below twice as many, every fourth one below four times, and so on. That are
/// kStreamColumns/2 more columns for each doubling, 0.6 MB of 24 bands after a million generations.
class StreamRecord
{
public:
    StreamRecord() = default;

    /// Starts with the frequencies of generation 0.
    explicit StreamRecord(std::span<const double> startFrequencies);

    /// The next generation, with no frequencies where nobody is left. Columns that are known already, after going back,
    /// must come out the same.
    void append(std::span<const double> frequencies);

    /// Back to that generation, which had these frequencies.
    void goBack(std::size_t generation, std::span<const double> frequencies);

    /// Columns known of later generations are not to come.
    void forgetRest();

    [[nodiscard]] StreamPicture picture() const;

private:
    void writeColumn(std::span<const double> frequencies, std::vector<float>& to) const;

    StreamPicture m_start; ///< Generation 0, for what does not change.
    std::size_t m_generation = 0;
    std::vector<float> m_kept;   ///< The columns that are kept, in order.
    std::vector<float> m_newest; ///< That of m_generation.
};

} // namespace outcross
