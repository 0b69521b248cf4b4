#pragma once

#include "engine/models/model.h"

#include <memory>
#include <stop_token>

namespace outcross
{

/// Where real items come from, for models of points, in standard units. Immutable: const calls from any thread.
class PointSource
{
public:
    virtual ~PointSource() = default;

    /// `count` independent real items. Advances `stream`.
    [[nodiscard]] virtual Points sample(std::int64_t count, Stream& stream) const = 0;

    /// The items to show for generation 0: the real data itself, or `count` draws from the true distribution.
    [[nodiscard]] virtual Points shown(std::int64_t count, Stream& stream) const = 0;

    [[nodiscard]] virtual Eigen::VectorXd mean() const = 0;
    [[nodiscard]] virtual Eigen::MatrixXd covariance() const = 0;

    /// The trace of the covariance, without the covariance where it would be large.
    [[nodiscard]] virtual double totalVariance() const { return covariance().trace(); }

protected:
    PointSource() = default;
    PointSource(const PointSource&) = default;
    PointSource& operator=(const PointSource&) = default;
};

/// The covariance of more columns than this is worked out only where somebody asks for it: images of 64 × 64 pixels
/// have one of 128 MB.
inline constexpr Eigen::Index kManyColumns = 784;

/// Rows of a table, drawn with replacement. At least one row. Throws Cancelled.
[[nodiscard]] std::unique_ptr<const PointSource> rowsSource(Points rows, const std::stop_token& stop = {});

/// A known true distribution.
[[nodiscard]] std::unique_ptr<const PointSource> modelSource(std::unique_ptr<const PointModel> truth);

} // namespace outcross
