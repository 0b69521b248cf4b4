#include "engine/models/points/histogram_model.h"

#include "engine/base/errors.h"
#include "engine/models/model_file.h"
#include "engine/models/multinomial.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>

namespace outcross
{
namespace
{

constexpr int kVersion = 1;

} // namespace

HistogramModel::HistogramModel(double low, double high, int bins, double smoothing)
    : m_low(low), m_high(high), m_smoothing(smoothing), m_frequencies(static_cast<std::size_t>(bins), 1.0 / bins)
{
    assert(low < high && std::isfinite(high - low) && smoothing >= 0 && std::isfinite(smoothing));
    assert(bins >= 1 && bins <= kMaximumHistogramBins);
}

std::vector<double> HistogramModel::countsOf(const Points& sample) const
{
    std::vector<double> counts(m_frequencies.size());
    const auto last = static_cast<double>(counts.size() - 1);
    const double width = binWidth();
    // Clamped while still a floating-point number: items may lie anywhere.
    for (const double x : sample.col(0))
        ++counts[static_cast<std::size_t>(std::clamp(std::floor((x - m_low) / width), 0.0, last))];
    return counts;
}

void HistogramModel::fit(const Points& sample, const Stream&, const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
    std::vector<double> frequencies = countsOf(sample);
    const double total = static_cast<double>(sample.rows()) + m_smoothing * static_cast<double>(m_frequencies.size());
    for (double& frequency : frequencies)
        frequency = (frequency + m_smoothing) / total;
    m_frequencies = std::move(frequencies);
}

Points HistogramModel::sample(std::int64_t count, Stream& stream) const
{
    const std::vector<double> counts = drawMultinomial(count, m_frequencies, stream);
    const double width = binWidth();
    Points items(count, 1);
    Eigen::Index row = 0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin)
        for (const Eigen::Index end = row + static_cast<Eigen::Index>(counts[bin]); row < end; ++row)
            items(row, 0) = m_low + (static_cast<double>(bin) + stream.uniform()) * width;
    return items;
}

double HistogramModel::meanLogLikelihood(const Points& sample) const
{
    const std::vector<double> counts = countsOf(sample);
    double sum = 0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] <= 0)
            continue;
        if (m_frequencies[bin] <= 0)
            return -std::numeric_limits<double>::infinity();
        sum += counts[bin] * std::log(m_frequencies[bin] / binWidth());
    }
    return sum / static_cast<double>(sample.rows());
}

Eigen::VectorXd HistogramModel::mean() const
{
    double mean = 0;
    for (std::size_t bin = 0; bin < m_frequencies.size(); ++bin)
        mean += m_frequencies[bin] * centre(bin);
    return Eigen::VectorXd::Constant(1, mean);
}

Eigen::MatrixXd HistogramModel::covariance() const
{
    // That of the bins' centres, and of a uniform draw within one.
    const double centreOfAll = mean()(0);
    double variance = binWidth() * binWidth() / 12;
    for (std::size_t bin = 0; bin < m_frequencies.size(); ++bin)
        variance += m_frequencies[bin] * (centre(bin) - centreOfAll) * (centre(bin) - centreOfAll);
    return Eigen::MatrixXd::Constant(1, 1, variance);
}

std::unique_ptr<PointModel> HistogramModel::clone() const
{
    return std::make_unique<HistogramModel>(*this);
}

void HistogramModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
    footprint.add(m_frequencies);
}

std::string HistogramModel::saved() const
{
    ModelWriter writer("histogram", kVersion);
    writer.write("low", m_low);
    writer.write("high", m_high);
    writer.write("smoothing", m_smoothing);
    writer.write("bins", static_cast<double>(m_frequencies.size()));
    writer.write("frequencies", m_frequencies);
    return writer.finished();
}

HistogramModel HistogramModel::restored(const std::string& text, const std::string& source)
{
    ModelReader reader(text, source, "histogram", kVersion);
    constexpr double largest = std::numeric_limits<double>::max() / 4;
    const double low = reader.number("low", -largest, largest);
    const double high = reader.number("high", -largest, largest);
    reader.require(low < high);
    const double smoothing = reader.number("smoothing", 0, largest);
    const auto bins = static_cast<int>(reader.count("bins", 1, kMaximumHistogramBins));
    HistogramModel model(low, high, bins, smoothing);
    model.m_frequencies = reader.frequencies("frequencies", static_cast<std::size_t>(bins));
    reader.finish();
    return model;
}

} // namespace outcross
