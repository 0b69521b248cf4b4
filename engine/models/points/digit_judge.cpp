#include "engine/models/points/digit_judge.h"

#include "engine/base/errors.h"
#include "engine/models/points/k_means.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <string>

namespace outcross
{
namespace
{

constexpr int kShrunkSide = 16;
constexpr Eigen::Index kImagesAtATime = 64;
constexpr float kFarAway = std::numeric_limits<float>::infinity();

struct Neighbour {
    float squaredDistance = kFarAway;
    Eigen::Index reference = -1;
};
using Neighbours = std::array<Neighbour, DigitJudge::kNeighbours>;

/// The nearest ones, nearest first; of equally near ones the first. Fewer where distances are not finite.
Neighbours nearest(const Eigen::Ref<const Eigen::VectorXf>& squaredDistances)
{
    Neighbours found;
    for (Eigen::Index reference = 0; reference < squaredDistances.size(); ++reference) {
        const float distance = squaredDistances(reference);
        if (!(distance < found.back().squaredDistance))
            continue;
        std::size_t place = found.size() - 1;
        for (; place > 0 && distance < found[place - 1].squaredDistance; --place)
            found[place] = found[place - 1];
        found[place] = {distance, reference};
    }
    return found;
}

/// Pixels a side of the blocks whose means make an image of at most kShrunkSide pixels a side.
int blockSide(int width, int height)
{
    return (std::max(width, height) + kShrunkSide - 1) / kShrunkSide;
}

} // namespace

DigitJudge::DigitJudge(const ImageSet& images, const std::stop_token& stop)
    : m_width(images.width), m_height(images.height), m_heldOutAccuracy(std::numeric_limits<double>::quiet_NaN())
{
    Eigen::MatrixXd training = trainingImages(images);
    if (training.rows() > kMaximumReferences)
        training.conservativeResize(kMaximumReferences, Eigen::NoChange);
    m_references = shrunk(training);
    m_squares = m_references.rowwise().squaredNorm();

    std::vector<std::uint8_t> labels = trainingLabels(images);
    if (labels.empty()) {
        m_classOf = kMeansGroups(m_references, kJudgedGroups, Stream(0, 0, 0, 0), stop);
    } else {
        labels.resize(static_cast<std::size_t>(training.rows()));
        m_labels = labels;
        std::sort(m_labels.begin(), m_labels.end());
        m_labels.erase(std::unique(m_labels.begin(), m_labels.end()), m_labels.end());
        for (const std::uint8_t label : labels)
            m_classOf.push_back(static_cast<std::uint16_t>(std::lower_bound(m_labels.begin(), m_labels.end(), label) -
                                                           m_labels.begin()));
    }
    m_shares.resize(*std::max_element(m_classOf.begin(), m_classOf.end()) + std::size_t{1});
    for (const std::uint16_t index : m_classOf)
        m_shares[index] += 1 / static_cast<double>(m_classOf.size());

    const std::vector<std::uint8_t> truth = heldOutLabels(images);
    if (truth.empty())
        return;
    const Judgement judgement = judge(heldOutImages(images), stop);
    std::size_t right = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
        right += m_labels[judgement.classOf[i]] == truth[i] ? 1 : 0;
    m_heldOutAccuracy = static_cast<double>(right) / static_cast<double>(truth.size());
}

Text DigitJudge::className(std::size_t index) const
{
    if (isGrouped())
        return {QT_TRANSLATE_NOOP("engine", "group %1"), {std::to_string(index + 1)}};
    return {"%1", {std::to_string(m_labels[index])}};
}

Eigen::MatrixXf DigitJudge::shrunk(const Eigen::MatrixXd& images) const
{
    assert(images.cols() == m_width * m_height);
    const int side = blockSide(m_width, m_height);
    const int columns = (m_width + side - 1) / side;
    const int rows = (m_height + side - 1) / side;
    Eigen::MatrixXf small = Eigen::MatrixXf::Zero(images.rows(), columns * rows);
    for (int y = 0; y < m_height; ++y)
        for (int x = 0; x < m_width; ++x)
            small.col(y / side * columns + x / side) += images.col(y * m_width + x).cast<float>();
    return small / static_cast<float>(side * side);
}

Judgement DigitJudge::judge(const Eigen::MatrixXd& images, const std::stop_token& stop) const
{
    Judgement judgement;
    judgement.classOf.reserve(static_cast<std::size_t>(images.rows()));
    judgement.confidence.reserve(static_cast<std::size_t>(images.rows()));
    std::vector<float> votes(classes());
    Eigen::MatrixXf distances;
    for (Eigen::Index begin = 0; begin < images.rows(); begin += kImagesAtATime) {
        if (stop.stop_requested())
            throw Cancelled();
        const Eigen::MatrixXf small = shrunk(images.middleRows(begin, std::min(kImagesAtATime, images.rows() - begin)));
        distances.noalias() = m_references * small.transpose();
        for (Eigen::Index i = 0; i < small.rows(); ++i) {
            distances.col(i) = m_squares - 2 * distances.col(i);
            const float square = small.row(i).squaredNorm();
            std::fill(votes.begin(), votes.end(), 0.0f);
            float all = 0;
            for (const Neighbour& neighbour : nearest(distances.col(i))) {
                if (neighbour.reference < 0)
                    continue;
                const float distance = std::max(neighbour.squaredDistance + square, 1e-6f);
                votes[m_classOf[static_cast<std::size_t>(neighbour.reference)]] += 1 / distance;
                all += 1 / distance;
            }
            const auto winner = std::max_element(votes.begin(), votes.end());
            judgement.classOf.push_back(static_cast<std::uint16_t>(winner - votes.begin()));
            judgement.confidence.push_back(all > 0 ? *winner / all : 0);
        }
    }
    return judgement;
}

} // namespace outcross
