#pragma once

#include "engine/data/image_set.h"
#include "engine/measures/precision_recall.h"
#include "engine/models/points/digit_judge.h"
#include "engine/retraining/point_reality.h"

#include <string>
#include <vector>

namespace outcross
{

/// Real images and the judge that says what an image shows: its classes are the variants. Points are images, grey
/// values in [0, 1] (their own unit, not standardised). Novel items are images of even noise.
class ImageReality final : public PointReality
{
public:
    /// Trains the judge; takes seconds for thousands of large images. Throws Cancelled.
    explicit ImageReality(const ImageSet& images, const std::stop_token& stop = {});

    [[nodiscard]] std::span<const double> startFrequencies() const override { return m_startFrequencies; }
    [[nodiscard]] std::vector<std::uint16_t> variantsOf(const Points& points) const override;

    /// Of an autoencoder: its bound.
    [[nodiscard]] double fitness(const PointModel& model) const override;
    [[nodiscard]] double startFitness() const override;

    /// 2-Wasserstein between Gaussians with the mean and covariance in the first kComponents principal components of
    /// the real images (the FID of Heusel et al. 2017 without a network): approximate where there are more pixels.
    /// Where there are fewer images than pixels, or more than kManyColumns pixels, the components are those of up to
    /// kMostComponentImages evenly spaced images, by way of their products with each other (Turk & Pentland 1991): the
    /// smaller matrix, 0.4 s at most.
    [[nodiscard]] double distance(const Eigen::VectorXd& mean, const Eigen::MatrixXd& covariance) const override;

    /// Without the covariance of all pixels where there are many.
    [[nodiscard]] Extent extentOf(const Points& items) const override;

    /// Images that the judge is sure of: confidence of at least kSure.
    [[nodiscard]] std::vector<bool> rightOnes(const Points& items) const override;

    /// Precision, Recall, Vendi (cosine similarity), Certainty.
    [[nodiscard]] std::vector<double> measures(const Points& items) const override;

    [[nodiscard]] std::vector<PictureKind> pictures() const override;
    [[nodiscard]] Portrait portrait(const PointGeneration& generation, PictureKind kind) const override;

    [[nodiscard]] int pixels() const { return m_width * m_height; }

    static constexpr Eigen::Index kComponents = 64;
    static constexpr Eigen::Index kMostComponentImages = 600;
    static constexpr float kSure = 0.9F;

private:
    [[nodiscard]] double distanceInBasis(const Eigen::VectorXd& mean, const Eigen::MatrixXd& covariance) const;
    [[nodiscard]] ImageWallPortrait wall(const Points& images, bool fixedLatents) const;
    [[nodiscard]] Text judgeNote() const;

    int m_width;
    int m_height;
    DigitJudge m_judge;
    std::vector<std::string> m_classNames;
    std::vector<double> m_startFrequencies;
    Points m_heldOut;
    std::vector<std::uint16_t> m_heldOutClasses;
    NeighbourManifold m_manifold;
    Eigen::MatrixXd m_basis; ///< pixels × components.
    Eigen::VectorXd m_meanInBasis;
    Eigen::MatrixXd m_covarianceInBasis;
};

} // namespace outcross
