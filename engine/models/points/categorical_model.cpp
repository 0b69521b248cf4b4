#include "engine/models/points/categorical_model.h"

#include "engine/lineage/lineage_spec.h"
#include "engine/models/model_file.h"
#include "engine/models/multinomial.h"

#include <cassert>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

constexpr int kVersion = 1;

double sumOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum;
}

void scaleToOne(std::vector<double>& frequencies)
{
    const double sum = sumOf(frequencies);
    assert(sum > 0);
    if (std::abs(sum - 1) < 1e-12)
        return; // so that the frequencies of a model can be handed to another one unchanged
    for (double& frequency : frequencies)
        frequency /= sum;
}

} // namespace

CategoricalModel::CategoricalModel(std::vector<double> frequencies, double smoothing)
    : m_frequencies(std::move(frequencies)), m_smoothing(smoothing)
{
    scaleToOne(m_frequencies);
}

void CategoricalModel::fit(const Tally& tally, const Stream&, const std::stop_token&)
{
    assert(tally.size() == m_frequencies.size());
    std::vector<double> frequencies = tally;
    for (double& count : frequencies)
        count += m_smoothing;
    scaleToOne(frequencies);
    m_frequencies = std::move(frequencies);
}

Tally CategoricalModel::sample(std::int64_t count, Stream& stream) const
{
    return drawMultinomial(count, m_frequencies, stream);
}

double CategoricalModel::meanLogLikelihood(const Tally& tally) const
{
    double sum = 0;
    for (std::size_t i = 0; i < tally.size(); ++i) {
        if (tally[i] <= 0)
            continue;
        if (m_frequencies[i] <= 0)
            return -std::numeric_limits<double>::infinity();
        sum += tally[i] * std::log(m_frequencies[i]);
    }
    return sum / sumOf(tally);
}

void CategoricalModel::moveTowards(std::span<const std::unique_ptr<CategoricalModel>> models, double share)
{
    for (std::size_t i = 0; i < m_frequencies.size(); ++i) {
        double mean = 0;
        for (const auto& model : models)
            mean += model->m_frequencies[i] / static_cast<double>(models.size());
        m_frequencies[i] += share * (mean - m_frequencies[i]);
    }
    scaleToOne(m_frequencies);
}

void CategoricalModel::countBytes(Footprint& footprint) const
{
    footprint.add(sizeof *this);
    footprint.add(m_frequencies);
}

std::string CategoricalModel::saved() const
{
    ModelWriter writer("categorical", kVersion);
    writer.write("categories", static_cast<double>(m_frequencies.size()));
    writer.write("frequencies", m_frequencies);
    return writer.finished();
}

CategoricalModel CategoricalModel::restored(const std::string& text, const std::string& source)
{
    ModelReader reader(text, source, "categorical", kVersion);
    const std::int64_t categories = reader.count("categories", 1, kMaximumVariants);
    CategoricalModel model({1});
    model.m_frequencies = reader.frequencies("frequencies", static_cast<std::size_t>(categories));
    reader.finish();
    return model;
}

} // namespace outcross
