#pragma once

#include "engine/base/footprint.h"
#include "engine/base/stream.h"
#include "engine/lineage/census.h"
#include "engine/lineage/deed.h"
#include "engine/lineage/expectation.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/moments.h"
#include "engine/lineage/portrait.h"
#include "engine/lineage/progress.h"
#include "engine/lineage/surveyable.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace outcross
{

/// Something that hands itself on through a finite sample: a model refitted on its own output, or a closed herd.
/// Owned and called by one thread at a time (the engine thread in the window). Generation 0 is the real thing;
/// generation t has been handed on t times.
class Lineage
{
public:
    virtual ~Lineage() = default;

    /// Makes exactly one generation of `size` training samples or individuals (1 … kMaximumSize). A population whose
    /// numbers are its own (growth, a pedigree) takes `size` for its capacity or not at all, and may die out: it then
    /// has 0 individuals until some are brought in.
    /// All randomness comes from `stream` and its blocks. Throws Cancelled when `stop` asks for it; the lineage is then
    /// what it was before the call, but may remember the work done so far: called again with the same arguments it goes
    /// on from there, with the same result as without the break.
    virtual void advance(const Forces& forces, std::int64_t size, const Stream& stream,
                         const std::stop_token& stop) = 0;

    /// Throws Cancelled: a large population takes a second to count.
    [[nodiscard]] virtual Census census(const std::stop_token& stop = {}) const = 0;

    /// The numbers that only this kind has, in the order of its row in the catalogue; NaN where one is not known.
    [[nodiscard]] virtual std::vector<double> measures() const { return {}; }

    /// Where a kind whose generations take long says how far it is; shared with clones.
    virtual void reportTo(std::shared_ptr<Progress>) {}

    /// Does something once, before the next generation is made: it acts on the adults that will make it. Returns how
    /// many individuals it concerned (killed, brought in, frozen, left over; demes made), for the caption. Throws
    /// InputError where the kind cannot do it or it makes no sense now; the lineage may then be half changed, so the
    /// caller works on a clone. Bottleneck never comes here: it is a matter of size.
    virtual std::int64_t act(const Deed& deed, const Stream& stream);

    /// What to draw. Models have one locus and one picture.
    [[nodiscard]] virtual Portrait portrait(const PictureRequest& request) const = 0;

    /// The pictures on offer now, the standard one first.
    [[nodiscard]] virtual std::vector<PictureKind> pictures() const { return {PictureKind::Standard}; }

    /// Called once before the first generation where somebody looks: keep what only pictures need. Changes no result.
    virtual void trackForPictures() {}

    /// What only some lineages have; null where it is not there. Parts of the lineage itself, as long-lived as it is.
    [[nodiscard]] virtual const Surveyable* surveyable() const { return nullptr; }
    [[nodiscard]] virtual const Expectation* expectation() const { return nullptr; }

    /// Holds no unfinished generation.
    [[nodiscard]] virtual std::unique_ptr<Lineage> clone() const = 0;

    /// What a clone would take.
    virtual void countBytes(Footprint& footprint) const = 0;

    [[nodiscard]] virtual int loci() const = 0;
    [[nodiscard]] virtual std::string locusName(int locus) const = 0; ///< From the data; empty: unnamed.

    /// Frequency of every variant at one locus in this generation, summing to 1. Valid until the next call to advance.
    [[nodiscard]] virtual std::span<const double> frequencies(int locus) const = 0;

    /// Second moments at generation 0, and of the outside (see theory/moments.h).
    [[nodiscard]] virtual Moments startMoments() const = 0;
    [[nodiscard]] virtual SourceMoments sourceMoments() const = 0;

protected:
    Lineage() = default;
    Lineage(const Lineage&) = default;
    Lineage& operator=(const Lineage&) = default;
};

} // namespace outcross
