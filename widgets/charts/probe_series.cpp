#include "widgets/charts/probe_series.h"

#include "widgets/charts/kept_painter.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace outcross
{

namespace
{

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

const HistoryRow* rowAt(const KeptCurve& curve, qint64 generation)
{
    const bool known = generation >= 0 && static_cast<std::size_t>(generation) < curve.history().size();
    return known ? &curve.history()[static_cast<std::size_t>(generation)] : nullptr;
}

} // namespace

std::vector<ProbeSeries> probeSeries(const KeptPicture& picture)
{
    const PerSide<const KeptCurve*> curves{{&picture.ai, &picture.population}};
    std::vector<ProbeSeries> all;
    ProbeSeries kept{QCoreApplication::translate("KeptChart", "kept")};
    ProbeSeries expected{QCoreApplication::translate("KeptChart", "expected")};
    for (const Side side : kSides) {
        kept.value[side] = [curve = curves[side]](qint64 generation) {
            const HistoryRow* row = rowAt(*curve, generation);
            return row == nullptr ? kNone : row->census.kept;
        };
        expected.value[side] = [curve = curves[side]](qint64 generation) {
            const HistoryRow* row = rowAt(*curve, generation);
            return row == nullptr ? kNone : row->expectedKept;
        };
    }
    all.push_back(std::move(kept));
    all.push_back(std::move(expected));
    if (picture.ai.brokenAt() || picture.population.brokenAt()) {
        ProbeSeries ideal{QCoreApplication::translate("KeptChart", "not exact")};
        for (const Side side : kSides)
            ideal.value[side] = [curve = curves[side]](qint64 generation) {
                const HistoryRow* row = rowAt(*curve, generation);
                return row == nullptr ? kNone : row->idealKept;
            };
        all.push_back(std::move(ideal));
    }
    if (picture.lives.lives > 0) {
        ProbeSeries median{QCoreApplication::translate("KeptChart", "median of other lives")};
        ProbeSeries mean{QCoreApplication::translate("KeptChart", "mean of other lives")};
        for (const Side side : kSides) {
            const auto number = [&picture, side](double KeptSpread::*what) {
                return [&picture, side, what](qint64 generation) {
                    const KeptSpread* row = picture.lives.row(side, generation);
                    return row == nullptr ? kNone : row->*what;
                };
            };
            median.value[side] = number(&KeptSpread::median);
            mean.value[side] = number(&KeptSpread::mean);
        }
        all.push_back(std::move(median));
        all.push_back(std::move(mean));
    }
    for (const PinnedCurve& pin : picture.pins) {
        ProbeSeries series{pin.pin().label, pin.pin().number, {}, true};
        for (const Side side : kSides)
            series.value[side] = [run = pin.shared(), side](qint64 generation) {
                return keptAt(*run, side, generation);
            };
        all.push_back(std::move(series));
    }
    return all;
}

double differenceAt(const std::vector<ProbeSeries>& all, const ProbeSeries& series, Side side, qint64 generation)
{
    return all.empty() ? kNone : series.value[side](generation) - all.front().value[side](generation);
}

QString differenceText(double difference, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals);
    if (!std::isfinite(difference) || std::abs(difference) < half)
        return countText(difference, decimals);
    return (difference < 0 ? QChar(0x2212) : QChar(u'+')) + countText(std::abs(difference), decimals);
}

} // namespace outcross
