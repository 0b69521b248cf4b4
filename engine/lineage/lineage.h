#pragma once

#include "engine/base/stream.h"
#include "engine/lineage/census.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/moments.h"
#include "engine/lineage/portrait.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace outcross
{

/// Something that hands itself on through a finite sample: a model refitted on its own output, or a closed herd.
/// Owned and called by one thread at a time (the engine thread in the window). Generation 0 is the real thing;
/// generation t has been handed on t times.
class Lineage
{
public:
    virtual ~Lineage() = default;

    /// Makes exactly one generation of `size` training samples or individuals (1 … kMaximumSize).
    /// All randomness comes from `stream` and its blocks. Throws Cancelled when `stop` asks for it; the lineage is then
    /// what it was before the call.
    virtual void advance(const Forces& forces, std::int64_t size, const Stream& stream,
                         const std::stop_token& stop) = 0;

    [[nodiscard]] virtual Census census() const = 0;

    /// What to draw. `locus` in [0, loci()); models have one.
    [[nodiscard]] virtual Portrait portrait(int locus) const = 0;

    [[nodiscard]] virtual std::unique_ptr<Lineage> clone() const = 0;

    [[nodiscard]] virtual int loci() const = 0;
    [[nodiscard]] virtual std::string locusName(int locus) const = 0; ///< From the data; empty: unnamed.

    /// Frequency of every variant at one locus in this generation, summing to 1. Valid until the next call to advance.
    [[nodiscard]] virtual std::span<const double> frequencies(int locus) const = 0;

    /// Where the exact expectation starts and what it needs to know of the outside (see theory/moments.h).
    [[nodiscard]] virtual Moments startMoments() const = 0;
    [[nodiscard]] virtual SourceMoments sourceMoments() const = 0;

protected:
    Lineage() = default;
    Lineage(const Lineage&) = default;
    Lineage& operator=(const Lineage&) = default;
};

} // namespace outcross
