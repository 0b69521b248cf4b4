#include "engine/models/points/kde_model.h"

#include "engine/base/errors.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/measures/squared_distances.h"
#include "engine/models/model_file.h"
#include "engine/models/points/em_kernel.h"

#include <boost/random/normal_distribution.hpp>

#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <span>
#include <utility>

namespace outcross
{
namespace
{

constexpr int kVersion = 1;

/// Divided by n. Column by column and about the first row: items that coincide have no variance.
Eigen::MatrixXd covarianceOf(const Points& points, Eigen::VectorXd& mean)
{
    const Eigen::RowVectorXd first = points.row(0);
    Points centred = points.rowwise() - first;
    const Eigen::RowVectorXd shift = centred.colwise().mean();
    centred.rowwise() -= shift;
    mean = (first + shift).transpose();
    Eigen::MatrixXd covariance(points.cols(), points.cols());
    for (Eigen::Index i = 0; i < points.cols(); ++i)
        for (Eigen::Index j = 0; j < points.cols(); ++j)
            covariance(i, j) = centred.col(i).cwiseProduct(centred.col(j)).mean();
    return covariance;
}

double ruleBandwidth(const Points& points)
{
    Eigen::VectorXd mean;
    const auto columns = static_cast<double>(points.cols());
    const double deviation = std::sqrt(covarianceOf(points, mean).trace() / columns);
    const auto n = static_cast<double>(points.rows());
    return deviation * std::pow(4 / ((columns + 2) * n), 1 / (columns + 4));
}

} // namespace

KdeModel::KdeModel(Eigen::Index columns, double bandwidth) : m_wantedBandwidth(bandwidth)
{
    assert((columns == 1 || columns == 2) && bandwidth >= 0 && bandwidth <= kMaximumKdeBandwidth);
    take(Points::Zero(1, columns), 1);
}

void KdeModel::take(Points centres, double bandwidth)
{
    m_bandwidth = bandwidth;
    m_covariance = covarianceOf(centres, m_mean);
    m_covariance.diagonal().array() += bandwidth * bandwidth;
    m_centres = std::make_shared<const Points>(std::move(centres));
}

void KdeModel::fit(const Points& sample, const Stream&, const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    take(sample, m_wantedBandwidth > 0 ? m_wantedBandwidth : ruleBandwidth(sample));
}

Points KdeModel::sample(std::int64_t count, Stream& stream) const
{
    boost::random::normal_distribution<double> normal;
    const auto centres = static_cast<std::uint64_t>(m_centres->rows());
    Points items(count, m_centres->cols());
    for (Eigen::Index row = 0; row < items.rows(); ++row) {
        const auto picked = static_cast<Eigen::Index>(stream.below(centres));
        for (Eigen::Index column = 0; column < items.cols(); ++column)
            items(row, column) = (*m_centres)(picked, column) + m_bandwidth * normal(stream);
    }
    return items;
}

double KdeModel::meanLogLikelihood(const Points& sample) const
{
    if (m_bandwidth <= 0)
        return -std::numeric_limits<double>::infinity();
    // In units of √2 h the exponent is the squared distance.
    const double scale = 1 / (std::numbers::sqrt2 * m_bandwidth);
    const Points centres = scale * evenlySpacedRows(*m_centres, kMaximumKdeCentres);
    const Points queries = scale * evenlySpacedRows(sample, kMaximumKdeQueries);
    Eigen::ArrayXd exponents(centres.rows());
    double sum = 0;
    for (Eigen::Index query = 0; query < queries.rows(); ++query) {
        exponents = -(centres.col(0).array() - queries(query, 0)).square();
        for (Eigen::Index column = 1; column < centres.cols(); ++column)
            exponents -= (centres.col(column).array() - queries(query, column)).square();
        // Relative to the nearest one: no item is out of reach of all.
        const double largest = exponents.maxCoeff();
        exponents -= largest;
        exponentials({exponents.data(), static_cast<std::size_t>(exponents.size())});
        sum += largest + std::log(exponents.sum());
    }
    const double kernelAtItsCentre =
        static_cast<double>(centres.cols()) * 0.5 * std::log(2 * std::numbers::pi * m_bandwidth * m_bandwidth);
    return sum / static_cast<double>(queries.rows()) - std::log(static_cast<double>(centres.rows())) -
           kernelAtItsCentre;
}

std::vector<Text> KdeModel::notes() const
{
    if (m_centres->rows() <= kMaximumKdeCentres)
        return {};
    return {{QT_TRANSLATE_NOOP("engine", "The likelihood is judged by %1 of the %2 items that the density rests on."),
             {std::to_string(kMaximumKdeCentres), std::to_string(m_centres->rows())}}};
}

std::unique_ptr<PointModel> KdeModel::clone() const
{
    return std::make_unique<KdeModel>(*this);
}

void KdeModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this + static_cast<std::size_t>(m_mean.size() + m_covariance.size()) * sizeof(double));
    footprint.addShared(m_centres.get(), static_cast<std::size_t>(m_centres->size()) * sizeof(double));
}

std::string KdeModel::saved() const
{
    ModelWriter writer("kde", kVersion);
    writer.write("wanted", m_wantedBandwidth);
    writer.write("bandwidth", m_bandwidth);
    writer.write("columns", static_cast<double>(m_centres->cols()));
    writer.write("items", static_cast<double>(m_centres->rows()));
    for (Eigen::Index column = 0; column < m_centres->cols(); ++column)
        writer.write("column", std::span(m_centres->col(column).data(), static_cast<std::size_t>(m_centres->rows())));
    return writer.finished();
}

KdeModel KdeModel::restored(const std::string& text, const std::string& source)
{
    ModelReader reader(text, source, "kde", kVersion);
    const double wanted = reader.number("wanted", 0, kMaximumKdeBandwidth);
    const double bandwidth = reader.number("bandwidth", 0, std::numeric_limits<double>::max());
    const std::int64_t columns = reader.count("columns", 1, 2);
    const std::int64_t items = reader.count("items", 1, kMaximumSize);
    Points centres(0, columns);
    for (Eigen::Index column = 0; column < columns; ++column) {
        const std::vector<double> values = reader.numbers("column", static_cast<std::size_t>(items));
        centres.conservativeResize(items, columns);
        centres.col(column) = Eigen::Map<const Eigen::VectorXd>(values.data(), items);
    }
    reader.finish();
    KdeModel model(columns, wanted);
    model.take(std::move(centres), bandwidth);
    return model;
}

} // namespace outcross
