#pragma once

#include <cstddef>
#include <exception>
#include <mutex>

namespace outcross
{

/// Calls work(i) for i in [0, count) on up to `threads` threads, in any order; returns when all are done. The results
/// must not depend on the order: each i writes to its own place. The first exception (by i) is thrown on after the rest
/// has finished. Call it from as few threads of the program as can be: OpenMP keeps a pool for each thread that enters
/// a region.
template <class Work> void parallelFor(std::ptrdiff_t count, int threads, const Work& work)
{
    std::exception_ptr failure;
    std::ptrdiff_t failedAt = count;
    std::mutex mutex;
#pragma omp parallel for schedule(dynamic) num_threads(threads) if (threads > 1 && count > 1)
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        try {
            work(i);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (i < failedAt) {
                failedAt = i;
                failure = std::current_exception();
            }
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace outcross
