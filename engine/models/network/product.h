#pragma once

#include <Eigen/Core>

#include <algorithm>

namespace outcross::network
{

/// sum += left · right. Eigen cuts long inner dimensions where the processor's caches end, and the sums then round
/// differently from one machine to the next; cut here, they are the same everywhere.
template <class Left, class Right, class Sum> void addProduct(const Left& left, const Right& right, Sum&& sum)
{
    constexpr Eigen::Index kDepth = 256; // Eigen's own cut comes later on any first-level cache of 16 KiB or more
    for (Eigen::Index begin = 0; begin < left.cols(); begin += kDepth) {
        const Eigen::Index depth = std::min(kDepth, left.cols() - begin);
        sum.noalias() += left.middleCols(begin, depth) * right.middleRows(begin, depth);
    }
}

} // namespace outcross::network
