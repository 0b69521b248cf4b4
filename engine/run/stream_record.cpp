#include "engine/run/stream_record.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace outcross
{
namespace
{

/// Of the picture of a generation, and of the columns kept around it.
std::size_t strideAt(std::size_t generation)
{
    return generation < kStreamColumns ? 1 : 2 * std::bit_floor(generation / kStreamColumns);
}

/// How many columns are kept before that of a generation.
std::size_t columnsBefore(std::size_t generation)
{
    const std::size_t stride = strideAt(generation);
    const auto doublings = static_cast<std::size_t>(std::countr_zero(stride));
    const std::size_t first = stride == 1 ? 0 : stride / 2 * kStreamColumns; // generation with this stride
    const std::size_t before = stride == 1 ? 0 : kStreamColumns / 2 * (doublings + 1);
    return before + (generation - first + stride - 1) / stride;
}

} // namespace

StreamRecord::StreamRecord(std::span<const double> startFrequencies)
{
    std::vector<int> order(startFrequencies.size());
    std::iota(order.begin(), order.end(), 0);
    if (order.size() > kStreamBands) {
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return startFrequencies[static_cast<std::size_t>(a)] > startFrequencies[static_cast<std::size_t>(b)];
        });
        order.resize(kStreamBands - 1);
        std::sort(order.begin(), order.end());
        order.push_back(-1);
        m_start.lastBandIsRest = true;
    }
    m_start.bands = order.size();
    m_start.variantOfBand = std::move(order);
    writeColumn(startFrequencies, m_newest);
    m_kept = m_newest;
}

void StreamRecord::append(std::span<const double> frequencies)
{
    ++m_generation;
    m_newest.clear();
    writeColumn(frequencies, m_newest);
    const bool isKnown = m_kept.size() > columnsBefore(m_generation) * m_start.bands;
    if (m_generation % strideAt(m_generation) == 0 && !isKnown)
        m_kept.insert(m_kept.end(), m_newest.begin(), m_newest.end());
}

void StreamRecord::goBack(std::size_t generation, std::span<const double> frequencies)
{
    m_generation = generation;
    m_newest.clear();
    writeColumn(frequencies, m_newest);
}

void StreamRecord::forgetRest()
{
    m_kept.resize(columnsBefore(m_generation + 1) * m_start.bands);
}

StreamPicture StreamRecord::picture() const
{
    StreamPicture picture = m_start;
    if (picture.bands == 0)
        return picture;
    picture.generations = m_generation;
    picture.stride = strideAt(m_generation);
    picture.shares.reserve((m_generation / picture.stride + 2) * picture.bands);
    for (std::size_t generation = 0; generation <= m_generation; generation += picture.stride) {
        const auto column = m_kept.begin() + static_cast<std::ptrdiff_t>(columnsBefore(generation) * picture.bands);
        picture.shares.insert(picture.shares.end(), column, column + static_cast<std::ptrdiff_t>(picture.bands));
    }
    if (m_generation % picture.stride != 0)
        picture.shares.insert(picture.shares.end(), m_newest.begin(), m_newest.end());
    return picture;
}

void StreamRecord::writeColumn(std::span<const double> frequencies, std::vector<float>& to) const
{
    if (frequencies.empty()) {
        to.insert(to.end(), m_start.bands, 0.0F);
        return;
    }
    double rest = 1;
    for (const int variant : m_start.variantOfBand) {
        const double share = variant < 0 ? rest : frequencies[static_cast<std::size_t>(variant)];
        rest -= share;
        to.push_back(static_cast<float>(std::max(share, 0.0)));
    }
}

} // namespace outcross
