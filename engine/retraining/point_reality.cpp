#include "engine/retraining/point_reality.h"

#include "engine/retraining/model_census.h"

#include <algorithm>
#include <cstddef>

namespace outcross
{

SecondMoments momentsOf(const Points& items)
{
    const Eigen::VectorXd mean = items.colwise().mean().transpose();
    const Points centred = items.rowwise() - mean.transpose();
    return {mean, centred.transpose() * centred / static_cast<double>(items.rows())};
}

Extent PointReality::extentOf(const Points& items) const
{
    const SecondMoments moments = momentsOf(items);
    return {moments.covariance.trace(), distance(moments.mean, moments.covariance)};
}

double PointReality::distance(const Eigen::VectorXd& mean, const Eigen::MatrixXd& covariance) const
{
    return wassersteinDistance(m_source->mean(), m_source->covariance(), mean, covariance);
}

LivingVariants PointReality::living(std::span<const std::unique_ptr<PointModel>>, const Points& items,
                                    const std::vector<bool>&) const
{
    LivingVariants living{std::vector<bool>(startFrequencies().size()), variantsOf(items)};
    for (const std::uint16_t variant : living.variantOf)
        living.alive[variant] = true;
    return living;
}

std::vector<double> PointReality::rewards(const Points& items) const
{
    const double low = m_box.low(0);
    const double width = m_box.high(0) - low;
    std::vector<double> rewards(static_cast<std::size_t>(items.rows()), 0);
    for (std::size_t i = 0; i < rewards.size() && width > 0; ++i)
        rewards[i] = std::clamp((items(static_cast<Eigen::Index>(i), 0) - low) / width, 0.0, 1.0);
    return rewards;
}

} // namespace outcross
