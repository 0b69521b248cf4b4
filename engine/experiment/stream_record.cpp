#include "engine/experiment/stream_record.h"

#include <algorithm>
#include <numeric>

namespace outcross
{

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
        m_picture.lastBandIsRest = true;
    }
    m_picture.bands = order.size();
    m_picture.variantOfBand = std::move(order);
    writeColumn(startFrequencies, m_picture.shares);
}

void StreamRecord::append(std::span<const double> frequencies)
{
    ++m_picture.generations;
    m_newest.clear();
    if (m_picture.generations % m_picture.stride != 0) {
        writeColumn(frequencies, m_newest);
        return;
    }
    if (m_picture.columns() == kStreamColumns) {
        for (std::size_t column = 1; column < kStreamColumns / 2; ++column)
            std::copy_n(m_picture.shares.begin() + static_cast<std::ptrdiff_t>(2 * column * m_picture.bands),
                        m_picture.bands,
                        m_picture.shares.begin() + static_cast<std::ptrdiff_t>(column * m_picture.bands));
        m_picture.shares.resize(kStreamColumns / 2 * m_picture.bands);
        m_picture.stride *= 2;
    }
    writeColumn(frequencies, m_picture.shares);
}

StreamPicture StreamRecord::picture() const
{
    StreamPicture picture = m_picture;
    picture.shares.insert(picture.shares.end(), m_newest.begin(), m_newest.end());
    return picture;
}

void StreamRecord::writeColumn(std::span<const double> frequencies, std::vector<float>& to) const
{
    if (frequencies.empty()) {
        to.insert(to.end(), m_picture.bands, 0.0F);
        return;
    }
    double rest = 1;
    for (const int variant : m_picture.variantOfBand) {
        const double share = variant < 0 ? rest : frequencies[static_cast<std::size_t>(variant)];
        rest -= share;
        to.push_back(static_cast<float>(std::max(share, 0.0)));
    }
}

} // namespace outcross
