#include "engine/retraining/image_reality.h"

#include "engine/base/abandonable.h"
#include "engine/base/stopping.h"
#include "engine/measures/symmetric_eigen.h"
#include "engine/measures/vendi.h"
#include "engine/models/points/autoencoder_model.h"
#include "engine/retraining/model_census.h"

#include <boost/random/normal_distribution.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace outcross
{
namespace
{

constexpr int kWallColumns = 12;
constexpr int kWallImages = 96;
constexpr int kPlaneTiles = 13;
constexpr double kPlaneReach = 3;                 // standard deviations of the prior
constexpr Eigen::Index kComparedPixels = 1 << 16; // of all images compared together

/// Fewer where images are large: comparing takes n² · pixels.
Eigen::Index comparedImages(int pixels)
{
    return std::clamp<Eigen::Index>(kComparedPixels / pixels, 300, NeighbourManifold::kMaximumPoints);
}

Points firstRows(const Points& points, Eigen::Index most)
{
    return points.topRows(std::min(points.rows(), most));
}

/// Items come sorted by where they are from, so evenly spaced ones.
Points someRows(const Points& points, Eigen::Index most)
{
    const Eigen::Index count = std::min(points.rows(), most);
    std::vector<Eigen::Index> rows(static_cast<std::size_t>(count));
    for (Eigen::Index i = 0; i < count; ++i)
        rows[static_cast<std::size_t>(i)] = i * points.rows() / count;
    return points(rows, Eigen::all);
}

std::uint8_t grey(double value)
{
    return static_cast<std::uint8_t>(std::lround(255 * std::clamp(value, 0.0, 1.0)));
}

void addImages(std::vector<std::uint8_t>& pixels, const Points& images)
{
    for (Eigen::Index row = 0; row < images.rows(); ++row)
        for (Eigen::Index column = 0; column < images.cols(); ++column)
            pixels.push_back(grey(images(row, column)));
}

/// The same latent points in every generation and run.
Points fixedLatents(int dimensions)
{
    Stream draws(0, 0, 0, 1);
    boost::random::normal_distribution<double> normal;
    Points latents(kWallImages, dimensions);
    for (Eigen::Index row = 0; row < latents.rows(); ++row)
        for (Eigen::Index column = 0; column < latents.cols(); ++column)
            latents(row, column) = normal(draws);
    return latents;
}

/// Tile centres of the first two latent dimensions, row by row from the top left; all others 0.
Points planeLatents(int dimensions)
{
    Points latents = Points::Zero(kPlaneTiles * kPlaneTiles, dimensions);
    for (int row = 0; row < kPlaneTiles; ++row)
        for (int column = 0; column < kPlaneTiles; ++column) {
            const auto place = [](int index) { return kPlaneReach * ((2.0 * index + 1) / kPlaneTiles - 1); };
            latents(row * kPlaneTiles + column, 0) = place(column);
            latents(row * kPlaneTiles + column, 1) = -place(row);
        }
    return latents;
}

bool hasManyPixels(Eigen::Index pixels)
{
    return pixels > kManyColumns;
}

/// Rows as differences from their mean.
Points centred(const Points& rows, const Eigen::VectorXd& mean)
{
    return rows.rowwise() - mean.transpose();
}

/// The eigenvectors of XXᵀ (images × images) give those of XᵀX (pixels × pixels): v = Xᵀu/|Xᵀu|. There are fewer where
/// the images span fewer dimensions.
Eigen::MatrixXd componentsOfFewImages(const Points& images, Eigen::Index most, const std::stop_token& stop)
{
    const Points some = someRows(images, ImageReality::kMostComponentImages);
    const Points rows = centred(some, some.colwise().mean().transpose());
    const SymmetricEigen spectrum =
        unlessStopped(stop, [rows]() -> SymmetricEigen { return symmetricEigen(rows * rows.transpose()); });
    const Eigen::VectorXd& sizes = spectrum.values;
    constexpr double kRounding = 1e-12;
    const Eigen::Index spanned = (sizes.array() > kRounding * std::max(sizes.maxCoeff(), 0.0)).count();
    const Eigen::Index count = std::clamp<Eigen::Index>(spanned, 1, most);
    Eigen::MatrixXd components = rows.transpose() * spectrum.vectors.rightCols(count);
    for (Eigen::Index i = 0; i < count; ++i)
        if (const double length = components.col(i).norm(); length > 0)
            components.col(i) /= length;
    return components;
}

/// `most` components that vary most, pixels × components.
Eigen::MatrixXd principalComponents(const PointSource& source, const Points& images, Eigen::Index most,
                                    const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (hasManyPixels(images.cols()) || images.rows() < images.cols())
        return componentsOfFewImages(images, most, stop);
    const SymmetricEigen spectrum =
        unlessStopped(stop, [covariance = source.covariance()] { return symmetricEigen(covariance); });
    return spectrum.vectors.rightCols(std::min(most, images.cols()));
}

Eigen::MatrixXd covarianceInBasis(const PointSource& source, const Points& images, const Eigen::MatrixXd& basis,
                                  const std::stop_token& stop)
{
    throwIfStopped(stop);
    if (!hasManyPixels(images.cols()))
        return basis.transpose() * source.covariance() * basis;
    return momentsOf(images * basis).covariance;
}

/// tr (√A B √A)^½ for symmetric positive semidefinite matrices.
double traceOfRoot(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b)
{
    const SymmetricEigen spectrum = symmetricEigen(a);
    const Eigen::MatrixXd root =
        spectrum.vectors * spectrum.values.cwiseMax(0).cwiseSqrt().asDiagonal() * spectrum.vectors.transpose();
    return symmetricEigenvalues(root * b * root).cwiseMax(0).cwiseSqrt().sum();
}

std::vector<double> sharesOf(const DigitJudge& judge)
{
    const auto shares = judge.shares();
    return {shares.begin(), shares.end()};
}

} // namespace

ImageReality::ImageReality(const ImageSet& images, const std::stop_token& stop)
    : PointReality(rowsSource(trainingImages(images), stop),
                   {Eigen::VectorXd::Zero(images.pixels.cols()), Eigen::VectorXd::Ones(images.pixels.cols())}),
      m_width(images.width), m_height(images.height), m_judge(images, stop), m_startFrequencies(sharesOf(m_judge)),
      m_heldOut(heldOutImages(images)), m_heldOutClasses(m_judge.judge(m_heldOut, stop).classOf),
      m_manifold(firstRows(trainingImages(images), comparedImages(images.width * images.height))),
      m_basis(principalComponents(source(), trainingImages(images), kComponents, stop)),
      m_meanInBasis(m_basis.transpose() * source().mean()),
      m_covarianceInBasis(covarianceInBasis(source(), trainingImages(images), m_basis, stop))
{
    for (std::size_t i = 0; i < m_judge.classes(); ++i)
        m_classNames.push_back(m_judge.className(i).english());
}

std::vector<std::uint16_t> ImageReality::variantsOf(const Points& points) const
{
    return m_judge.judge(points).classOf;
}

double ImageReality::fitness(const PointModel& model) const
{
    return model.meanLogLikelihood(m_heldOut);
}

double ImageReality::startFitness() const
{
    return std::numeric_limits<double>::quiet_NaN();
}

double ImageReality::distance(const Eigen::VectorXd& mean, const Eigen::MatrixXd& covariance) const
{
    return distanceInBasis(m_basis.transpose() * mean, m_basis.transpose() * covariance * m_basis);
}

Extent ImageReality::extentOf(const Points& items) const
{
    if (!hasManyPixels(items.cols()))
        return PointReality::extentOf(items);
    const SecondMoments inBasis = momentsOf(items * m_basis);
    const double squares = centred(items, items.colwise().mean().transpose()).squaredNorm();
    return {squares / static_cast<double>(items.rows()), distanceInBasis(inBasis.mean, inBasis.covariance)};
}

double ImageReality::distanceInBasis(const Eigen::VectorXd& meanInBasis, const Eigen::MatrixXd& inBasis) const
{
    const double spread = m_covarianceInBasis.trace() + inBasis.trace() - 2 * traceOfRoot(m_covarianceInBasis, inBasis);
    return std::sqrt(std::max((meanInBasis - m_meanInBasis).squaredNorm() + spread, 0.0));
}

std::vector<bool> ImageReality::rightOnes(const Points& items) const
{
    const Judgement judgement = m_judge.judge(items);
    std::vector<bool> right;
    for (const float confidence : judgement.confidence)
        right.push_back(confidence >= kSure);
    return right;
}

std::vector<double> ImageReality::measures(const Points& items) const
{
    const Points some = someRows(items, comparedImages(pixels()));
    const PrecisionRecall found = precisionRecall(m_manifold, some);
    const Judgement judgement = m_judge.judge(some);
    const double certainty = std::accumulate(judgement.confidence.begin(), judgement.confidence.end(), 0.0) /
                             static_cast<double>(judgement.confidence.size());
    return {found.precision, found.recall, vendiScoreOfDirections(some), certainty};
}

std::vector<PictureKind> ImageReality::pictures() const
{
    return {PictureKind::Standard, PictureKind::LatentPlane};
}

ImageWallPortrait ImageReality::wall(const Points& images, bool areFromFixedLatents) const
{
    ImageWallPortrait wall;
    wall.width = m_width;
    wall.height = m_height;
    wall.columns = kWallColumns;
    addImages(wall.pixels, images);
    for (const std::uint16_t index : m_judge.judge(images).classOf)
        wall.classOf.push_back(static_cast<std::uint8_t>(index));
    wall.classNames = m_classNames;
    wall.fixedLatents = areFromFixedLatents;
    return wall;
}

Text ImageReality::judgeNote() const
{
    if (m_judge.isGrouped())
        return {QT_TRANSLATE_NOOP("engine", "The images have no labels: their classes are groups of alike ones."), {}};
    const auto images = static_cast<double>(m_heldOut.rows());
    return {QT_TRANSLATE_NOOP("engine", "A judge trained once on real images names the classes; it is right about %1 "
                                        "of %2 real images that it never saw."),
            {std::to_string(std::lround(images * m_judge.heldOutAccuracy())), std::to_string(m_heldOut.rows())}};
}

Portrait ImageReality::portrait(const PointGeneration& generation, PictureKind kind) const
{
    const auto* model = dynamic_cast<const AutoencoderModel*>(generation.model);
    if (!model)
        return {wall(firstRows(m_heldOut, kWallImages), false), {judgeNote()}};
    const int latent = model->settings().latent;
    if (kind != PictureKind::LatentPlane)
        return {wall(model->decode(fixedLatents(latent)), true), {judgeNote()}};

    LatentPlanePortrait plane;
    plane.x = plane.y = {.name = {}, .low = -kPlaneReach, .high = kPlaneReach};
    const Points places = model->encode(m_heldOut);
    for (Eigen::Index row = 0; row < places.rows(); ++row)
        plane.points.push_back({places(row, 0), places(row, 1)});
    plane.classOfPoint = m_heldOutClasses;
    plane.classNames = m_classNames;
    plane.width = m_width;
    plane.height = m_height;
    plane.tiles = kPlaneTiles;
    addImages(plane.pixels, model->decode(planeLatents(latent)));
    return {std::move(plane), {judgeNote()}};
}

} // namespace outcross
