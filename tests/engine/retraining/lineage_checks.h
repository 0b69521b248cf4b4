#pragma once

#include "engine/base/errors.h"
#include "engine/data/file_text.h"
#include "engine/data/library.h"
#include "engine/lineage/lineage.h"
#include "engine/lineage/origin.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

/// What every lineage of models owes its caller, whatever its kind.
namespace lineage_checks
{

inline outcross::DataLibrary shippedData()
{
    outcross::DataLibrary library;
    for (const std::string name : {"penguins", "old_faithful"})
        library.add(name, outcross::readFile(OUTCROSS_SOURCE_DIR "/resources/data/" + name + ".csv"));
    return library;
}

/// Bit for bit, so that NaN equals NaN.
inline bool sameCensus(const outcross::Census& a, const outcross::Census& b)
{
    const auto same = [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return same(a.diversity, b.diversity) && same(a.kept, b.kept) && same(a.effective, b.effective) &&
           same(a.variants, b.variants) && same(a.tail, b.tail) && same(a.inbreeding, b.inbreeding) &&
           same(a.distance, b.distance) && same(a.fitness, b.fitness) && a.size == b.size;
}

inline bool sameLineage(const outcross::Lineage& a, const outcross::Lineage& b)
{
    return sameCensus(a.census(), b.census()) && std::ranges::equal(a.frequencies(0), b.frequencies(0)) &&
           a.portrait({}) == b.portrait({});
}

inline void advance(outcross::Lineage& lineage, int from, int to, const outcross::Forces& forces, std::int64_t size)
{
    for (int generation = from; generation <= to; ++generation)
        lineage.advance(forces, size, {7, 0, 0, static_cast<std::uint64_t>(generation)}, {});
}

/// Two lineages given the same streams stay the same; a clone goes on like its original.
inline bool isReproducible(const outcross::Origin& origin, const outcross::Forces& forces, std::int64_t size)
{
    const auto first = origin.found({7, 0, 0, 0});
    const auto second = origin.found({7, 0, 0, 0});
    advance(*first, 1, 5, forces, size);
    advance(*second, 1, 5, forces, size);
    const auto branch = first->clone();
    advance(*first, 6, 8, forces, size);
    advance(*second, 6, 8, forces, size);
    advance(*branch, 6, 8, forces, size);
    return sameLineage(*first, *second) && sameLineage(*first, *branch);
}

/// A stopped generation leaves no trace, and the next one is as if it had not been tried.
inline bool survivesCancelling(const outcross::Origin& origin, const outcross::Forces& forces, std::int64_t size)
{
    const auto lineage = origin.found({7, 0, 0, 0});
    advance(*lineage, 1, 3, forces, size);
    const auto before = lineage->clone();
    std::stop_source source;
    source.request_stop();
    bool thrown = false;
    try {
        lineage->advance(forces, size, {7, 0, 0, 4}, source.get_token());
    } catch (const outcross::Cancelled&) {
        thrown = true;
    }
    const bool untouched = sameLineage(*lineage, *before);
    advance(*lineage, 4, 5, forces, size);
    advance(*before, 4, 5, forces, size);
    return thrown && untouched && sameLineage(*lineage, *before);
}

/// No census column becomes NaN (tail: unless it was at the start) or +∞ over that many generations.
inline bool staysFinite(const outcross::Origin& origin, std::int64_t size, int generations)
{
    const auto lineage = origin.found({7, 0, 0, 0});
    const bool hasTail = !std::isnan(lineage->census().tail);
    for (int generation = 1; generation <= generations; ++generation) {
        advance(*lineage, generation, generation, {}, size);
        const outcross::Census c = lineage->census();
        const bool finite = std::isfinite(c.diversity) && std::isfinite(c.kept) && std::isfinite(c.effective) &&
                            std::isfinite(c.variants) && std::isfinite(c.distance) && c.fitness < 1e6 &&
                            std::isnan(c.tail) != hasTail;
        if (!finite)
            return false;
    }
    return true;
}

/// The message of the InputError that `work` throws; empty where it throws none.
inline std::string refusal(const std::function<void()>& work)
{
    try {
        work();
    } catch (const outcross::InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace lineage_checks
