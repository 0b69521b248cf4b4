#pragma once

#include "engine/base/footprint.h"
#include "engine/base/stream.h"
#include "engine/base/text.h"
#include "engine/models/training.h"

#include <Eigen/Core>

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace outcross
{

/// Something that learns from a sample and then stands in for it: the half of a retrained lineage that differs from one
/// kind of model to the next. `Sample` is how that kind keeps n items (a tally of categories, points, words).
/// A plain value behind an interface: one thread at a time; const calls from any number of threads.
template <class Sample> class Model
{
public:
    virtual ~Model() = default;

    /// Learns from the sample alone; what was learnt before serves at most as the place to start from. All randomness
    /// comes from `stream`. Throws Cancelled when `stop` asks for it; the model is then what it was before the call.
    virtual void fit(const Sample& sample, const Stream& stream, const std::stop_token& stop) = 0;

    /// The same work as fit() in slices, for kinds that take longer than a moment; null from all others, which have
    /// fit() alone. The model must outlive the training; the sample need not.
    [[nodiscard]] virtual std::unique_ptr<Training> startTraining(const Sample&, const Stream&) { return nullptr; }

    /// `count` independent items of the fitted model, in no particular order (they may come sorted by where they were
    /// drawn from). Advances `stream`.
    [[nodiscard]] virtual Sample sample(std::int64_t count, Stream& stream) const = 0;

    /// Mean natural logarithm of the probability (density) of an item of the sample, or a lower bound of it where the
    /// kind only has that; −∞ where one of them is impossible under the model. NaN only from kinds that give no
    /// probabilities at all (adversarial networks).
    [[nodiscard]] virtual double meanLogLikelihood(const Sample& sample) const = 0;

    /// What the reader of a picture must know of the last fit; empty when there is nothing to say.
    [[nodiscard]] virtual std::vector<Text> notes() const { return {}; }

    /// What a copy would take.
    virtual void countBytes(Footprint& footprint) const = 0;

protected:
    Model() = default;
    Model(const Model&) = default;
    Model& operator=(const Model&) = default;
};

/// Items in space: n rows, one column per coordinate, stored column after column. Lineages keep them in standard units.
using Points = Eigen::MatrixXd;

/// A model of points. Its first two moments are known exactly, or estimated from draws where momentsAreExact() says so.
class PointModel : public Model<Points>
{
public:
    [[nodiscard]] virtual bool momentsAreExact() const { return true; }
    [[nodiscard]] virtual Eigen::VectorXd mean() const = 0;
    [[nodiscard]] virtual Eigen::MatrixXd covariance() const = 0;

    /// As sample(), with λ = `scale` ≥ 0 times the variance about each component's mean, or of the latent space. Kinds
    /// that have neither sample as ever.
    [[nodiscard]] virtual Points sampleScaled(std::int64_t count, double scale, Stream& stream) const
    {
        static_cast<void>(scale);
        return sample(count, stream);
    }

    /// Moves the parameters by `share` towards the mean of those of `models`, all of this kind. Kinds whose parameters
    /// have no meaning of their own stay as they are.
    virtual void moveTowards(std::span<const std::unique_ptr<PointModel>> models, double share)
    {
        static_cast<void>(models);
        static_cast<void>(share);
    }

    [[nodiscard]] virtual std::unique_ptr<PointModel> clone() const = 0;
};

} // namespace outcross
