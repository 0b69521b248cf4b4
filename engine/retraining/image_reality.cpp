#include "engine/retraining/image_reality.h"

#include "engine/measures/vendi.h"
#include "engine/models/autoencoder_model.h"
#include "engine/retraining/model_census.h"

#include <boost/random/normal_distribution.hpp>

#include <Eigen/Eigenvalues>

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

Eigen::MatrixXd principalComponents(const Eigen::MatrixXd& covariance, Eigen::Index most)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
    return solver.eigenvectors().rightCols(std::min(most, covariance.cols()));
}

/// tr (√A B √A)^½ for symmetric positive semidefinite matrices.
double traceOfRoot(const Eigen::MatrixXd& a, const Eigen::MatrixXd& b)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(a);
    const Eigen::MatrixXd root = solver.eigenvectors() * solver.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal() *
                                 solver.eigenvectors().transpose();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> product(root * b * root, Eigen::EigenvaluesOnly);
    return product.eigenvalues().cwiseMax(0).cwiseSqrt().sum();
}

std::vector<double> sharesOf(const DigitJudge& judge)
{
    const auto shares = judge.shares();
    return {shares.begin(), shares.end()};
}

} // namespace

ImageReality::ImageReality(const ImageSet& images)
    : PointReality(rowsSource(trainingImages(images)),
                   {Eigen::VectorXd::Zero(images.pixels.cols()), Eigen::VectorXd::Ones(images.pixels.cols())}),
      m_width(images.width), m_height(images.height), m_judge(images), m_startFrequencies(sharesOf(m_judge)),
      m_heldOut(heldOutImages(images)), m_heldOutClasses(m_judge.judge(m_heldOut).classOf),
      m_manifold(firstRows(trainingImages(images), comparedImages(images.width * images.height))),
      m_basis(principalComponents(source().covariance(), kComponents)),
      m_meanInBasis(m_basis.transpose() * source().mean()),
      m_covarianceInBasis(m_basis.transpose() * source().covariance() * m_basis)
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
    const Eigen::VectorXd meanInBasis = m_basis.transpose() * mean;
    const Eigen::MatrixXd inBasis = m_basis.transpose() * covariance * m_basis;
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
