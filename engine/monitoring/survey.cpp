#include "engine/monitoring/survey.h"

#include "engine/base/text.h"
#include "engine/monitoring/allelic_richness.h"
#include "engine/monitoring/differentiation.h"
#include "engine/monitoring/linkage_size.h"
#include "engine/monitoring/sample_heterozygosity.h"
#include "engine/monitoring/temporal_size.h"

#include <cmath>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// NaN without the sign that a processor may give it.
std::string cellText(double value)
{
    return std::isnan(value) ? "nan" : numberText(value);
}

std::string row(const char* quantity, double estimate)
{
    return std::string(quantity) + ',' + cellText(estimate) + ",,,\n";
}

std::string row(const char* quantity, double estimate, double truth)
{
    return std::string(quantity) + ',' + cellText(estimate) + ",,," + cellText(truth) + '\n';
}

std::string row(const char* quantity, const Estimate& estimate, double truth)
{
    return std::string(quantity) + ',' + cellText(estimate.value) + ',' + cellText(estimate.low) + ',' +
           cellText(estimate.high) + ',' + cellText(truth) + '\n';
}

/// 1 − part/whole.
double shareLost(double part, double whole)
{
    return whole > 0 ? 1 - part / whole : kNaN;
}

} // namespace

SurveyReport makeSurvey(const GenotypeSample& now, std::int64_t generation, const GenotypeSample* first,
                        std::int64_t firstGeneration, const PopulationTruth& truth, double inverseSizesAtFirst,
                        std::int64_t individualsAtFirst)
{
    SurveyReport report;
    report.generation = generation;
    report.sampled = static_cast<std::int64_t>(now.individuals());
    report.observedHeterozygosity = observedHeterozygosity(now);
    report.expectedHeterozygosity = unbiasedHeterozygosity(now);
    report.fis = inbreedingWithinDemes(now);
    report.fst = weirCockerhamTheta(now);
    const AllelicRichness richness = allelicRichness(now);
    report.allelicRichness = richness.alleles;
    report.rarefiedTo = richness.rarefiedTo;
    report.privateAlleles = privateAlleles(now);
    report.linkageSize = linkageSize(now);
    report.temporalSize = {kNaN, kNaN, kNaN};
    report.trueHarmonicSize = kNaN;
    report.truth = truth;
    if (first && firstGeneration < generation) {
        const std::int64_t generations = generation - firstGeneration;
        report.firstGeneration = firstGeneration;
        report.temporalSize = temporalSize(*first, now, generations, {individualsAtFirst, truth.individuals});
        report.trueHarmonicSize = static_cast<double>(generations) / (truth.inverseSizes - inverseSizesAtFirst);
    }
    return report;
}

std::string surveyTable(const SurveyReport& report)
{
    const PopulationTruth& truth = report.truth;
    const auto count = [](std::int64_t value) { return static_cast<double>(value); };
    return "quantity,estimate,low,high,truth\n" + row("generation", count(report.generation)) +
           row("individuals", count(report.sampled), count(truth.individuals)) +
           row("first_generation", report.firstGeneration < 0 ? kNaN : count(report.firstGeneration)) +
           row("observed_heterozygosity", report.observedHeterozygosity, truth.observedHeterozygosity) +
           row("expected_heterozygosity", report.expectedHeterozygosity, truth.totalHeterozygosity) +
           row("f_is", report.fis, shareLost(truth.observedHeterozygosity, truth.withinHeterozygosity)) +
           row("f_st", report.fst, shareLost(truth.withinHeterozygosity, truth.totalHeterozygosity)) +
           row("allelic_richness", report.allelicRichness, truth.allelesALocus) +
           row("rarefied_to_copies", count(report.rarefiedTo)) + row("private_alleles", report.privateAlleles) +
           row("effective_size_temporal", report.temporalSize, report.trueHarmonicSize) +
           row("effective_size_linkage", report.linkageSize, truth.effectiveSize);
}

} // namespace outcross
