#pragma once

#include "engine/base/footprint.h"
#include "engine/base/stream.h"
#include "engine/lineage/census.h"
#include "engine/lineage/deed.h"
#include "engine/lineage/forces.h"
#include "engine/lineage/genotype_sample.h"
#include "engine/lineage/moments.h"
#include "engine/lineage/portrait.h"
#include "engine/lineage/progress.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
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

    /// `individuals` drawn without replacement (all, where there are not as many), as somebody in the field would see
    /// them. Nothing for models.
    [[nodiscard]] virtual std::optional<GenotypeSample> sample(std::int64_t individuals, Stream stream) const;

    /// What only the simulation knows, to hold the estimates against. Nothing for models.
    [[nodiscard]] virtual std::optional<PopulationTruth> truth() const { return std::nullopt; }

    /// What theory expects of the census's diversity: its mean over very many lineages of one specification that lived
    /// under the same forces, sizes and deeds. Nothing that chance decided in this lineage is in it. It goes on where
    /// an assumption is broken, as if nothing had broken it: see whyNoExpectation(). NaN: theory has nothing to say of
    /// this kind.
    [[nodiscard]] virtual double expectedDiversity() const { return std::numeric_limits<double>::quiet_NaN(); }

    /// That of generation 0 where chance decides already what a lineage begins with; nothing where all lineages of the
    /// specification begin with the diversity of the census.
    [[nodiscard]] virtual std::optional<double> expectedStart() const { return std::nullopt; }

    /// Why expectedDiversity() is not exact under these forces; nothing where it is. Once it has not been, it never is
    /// again.
    [[nodiscard]] virtual std::optional<Text> whyNoExpectation(const Forces&) const { return std::nullopt; }

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
