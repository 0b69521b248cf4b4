#include "engine/retraining/point_source.h"

#include "engine/base/stopping.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace outcross
{
namespace
{

constexpr Eigen::Index kFewColumns = 2; // a product pays from here on
constexpr Eigen::Index kColumnsAtATime = 64;

class RowsSource final : public PointSource
{
public:
    explicit RowsSource(Points rows, const std::stop_token& stop) : m_rows(std::move(rows))
    {
        m_mean = m_rows.colwise().mean().transpose();
        const Points centred = m_rows.rowwise() - m_mean.transpose();
        if (m_rows.cols() > kManyColumns) {
            m_totalVariance = centred.squaredNorm() / static_cast<double>(m_rows.rows());
            return;
        }
        m_covariance.resize(m_rows.cols(), m_rows.cols());
        if (m_rows.cols() > kFewColumns) {
            multiply(centred, stop);
            m_totalVariance = m_covariance.trace();
            return;
        }
        for (Eigen::Index i = 0; i < m_rows.cols(); ++i)
            for (Eigen::Index j = 0; j < m_rows.cols(); ++j)
                m_covariance(i, j) = centred.col(i).cwiseProduct(centred.col(j)).mean();
        m_totalVariance = m_covariance.trace();
    }

    Points sample(std::int64_t count, Stream& stream) const override
    {
        Points items(count, m_rows.cols());
        for (Eigen::Index i = 0; i < items.rows(); ++i)
            items.row(i) =
                m_rows.row(static_cast<Eigen::Index>(stream.below(static_cast<std::uint64_t>(m_rows.rows()))));
        return items;
    }

    Points shown(std::int64_t, Stream&) const override { return m_rows; }
    Eigen::VectorXd mean() const override { return m_mean; }
    double totalVariance() const override { return m_totalVariance; }
    Eigen::MatrixXd covariance() const override
    {
        if (m_covariance.size() > 0)
            return m_covariance;
        const Points centred = m_rows.rowwise() - m_mean.transpose();
        return centred.transpose() * centred / static_cast<double>(m_rows.rows());
    }

private:
    /// A few columns at a time, so that it can be stopped.
    void multiply(const Points& centred, const std::stop_token& stop)
    {
        for (Eigen::Index begin = 0; begin < centred.cols(); begin += kColumnsAtATime) {
            throwIfStopped(stop);
            const Eigen::Index count = std::min(kColumnsAtATime, centred.cols() - begin);
            m_covariance.middleCols(begin, count) =
                centred.transpose() * centred.middleCols(begin, count) / static_cast<double>(centred.rows());
        }
    }

    double m_totalVariance = 0;
    Points m_rows;
    Eigen::VectorXd m_mean;
    Eigen::MatrixXd m_covariance; ///< Empty with many columns.
};

class ModelSource final : public PointSource
{
public:
    explicit ModelSource(std::unique_ptr<const PointModel> truth) : m_truth(std::move(truth)) {}

    Points sample(std::int64_t count, Stream& stream) const override { return m_truth->sample(count, stream); }
    Points shown(std::int64_t count, Stream& stream) const override { return sample(count, stream); }
    Eigen::VectorXd mean() const override { return m_truth->mean(); }
    Eigen::MatrixXd covariance() const override { return m_truth->covariance(); }

private:
    std::unique_ptr<const PointModel> m_truth;
};

} // namespace

std::unique_ptr<const PointSource> rowsSource(Points rows, const std::stop_token& stop)
{
    return std::make_unique<RowsSource>(std::move(rows), stop);
}

std::unique_ptr<const PointSource> modelSource(std::unique_ptr<const PointModel> truth)
{
    return std::make_unique<ModelSource>(std::move(truth));
}

} // namespace outcross
