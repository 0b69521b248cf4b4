#pragma once

#include <QString>
#include <QTest>

#include <cmath>
#include <vector>

/// The one rule by which tests hold what chance made against theory.
namespace outcross::tests
{

/// So many standard errors a mean may lie from what is expected. With a fixed seed a right simulator stays within them
/// (by chance one claim in 150 000 does not), and whoever changes the seed may trust the outcome, too.
inline constexpr double kStandardErrors = 4.5;
/// The standard error itself is below this share of what is expected, or the test could not fail.
inline constexpr double kPrecision = 0.02;

/// What values of independent replicates tell: their mean, its standard error, and their variance.
struct Estimate {
    double mean = 0;
    double standardError = 0;
    double variance = 0;
};

/// Of at least two values.
inline Estimate estimate(const std::vector<double>& values)
{
    const auto count = static_cast<double>(values.size());
    Estimate result;
    for (const double value : values)
        result.mean += value / count;
    for (const double value : values)
        result.variance += (value - result.mean) * (value - result.mean) / (count - 1);
    result.standardError = std::sqrt(result.variance / count);
    return result;
}

/// The same of `count` values that were summed up, squares and all.
inline Estimate estimateOfSums(double sum, double squares, double count)
{
    Estimate result;
    result.mean = sum / count;
    result.variance = (squares / count - result.mean * result.mean) * count / (count - 1);
    result.standardError = std::sqrt(result.variance / count);
    return result;
}

/// Empty where the mean agrees with theory, else what is wrong. `scale` is the expected value unless that is 0 by
/// nature.
inline QString disagreement(const Estimate& found, double expected, double scale)
{
    const QString facts = QStringLiteral("mean %1 with standard error %2, expected %3")
                              .arg(found.mean, 0, 'g', 8)
                              .arg(found.standardError, 0, 'g', 3)
                              .arg(expected, 0, 'g', 8);
    if (!(found.standardError < kPrecision * std::abs(scale)))
        return QStringLiteral("too few replicates: ") + facts;
    if (!(std::abs(found.mean - expected) < kStandardErrors * found.standardError))
        return facts;
    return {};
}

inline QString disagreement(const std::vector<double>& values, double expected)
{
    return disagreement(estimate(values), expected, expected);
}

inline void verifyMean(const std::vector<double>& values, double expected, double scale)
{
    const QString wrong = disagreement(estimate(values), expected, scale);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

inline void verifyMean(const std::vector<double>& values, double expected)
{
    verifyMean(values, expected, expected);
}

/// The same for an item of the theory sheet: its figures stand in the log of the test.
inline void verifyMean(const char* item, const std::vector<double>& values, double expected, double scale)
{
    const Estimate found = estimate(values);
    qInfo("%s", qPrintable(QStringLiteral("%1: expected %2, mean %3, standard error %4 (%5 replicates)")
                               .arg(QString::fromUtf8(item))
                               .arg(expected, 0, 'g', 6)
                               .arg(found.mean, 0, 'g', 6)
                               .arg(found.standardError, 0, 'g', 3)
                               .arg(values.size())));
    const QString wrong = disagreement(found, expected, scale);
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromUtf8(item) + QStringLiteral(": ") + wrong));
}

inline void verifyMean(const char* item, const std::vector<double>& values, double expected)
{
    verifyMean(item, values, expected, expected);
}

} // namespace outcross::tests

/// In the function of the test itself, which ends where the mean disagrees.
#define VERIFY_MEAN(values, theory)                                                                                    \
    do {                                                                                                               \
        const QString wrong = outcross::tests::disagreement(values, theory);                                           \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                                                  \
    } while (false)
