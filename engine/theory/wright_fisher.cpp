#include "engine/theory/wright_fisher.h"

#include <Eigen/LU>

#include <cmath>
#include <stdexcept>

namespace outcross
{
namespace
{

/// I − Q over the states in which both alleles are alive.
Eigen::MatrixXd ofTransientStates(const Eigen::MatrixXd& chain)
{
    const Eigen::Index inner = chain.rows() - 2;
    return Eigen::MatrixXd::Identity(inner, inner) - chain.block(1, 1, inner, inner);
}

} // namespace

GenotypeFitness genicFitness(double s)
{
    return {(1 + s) * (1 + s), 1 + s, 1};
}

double meanFitness(double frequency, const GenotypeFitness& fitness)
{
    const double p = frequency;
    const double q = 1 - p;
    return fitness.both * p * p + 2 * fitness.one * p * q + fitness.none * q * q;
}

double frequencyAfterSelection(double frequency, const GenotypeFitness& fitness)
{
    const double p = frequency;
    return (fitness.both * p * p + fitness.one * p * (1 - p)) / meanFitness(p, fitness);
}

Eigen::MatrixXd wrightFisherMatrix(int copies, const GenotypeFitness& fitness)
{
    if (copies < 1 || copies > kMaximumChainCopies)
        throw std::invalid_argument("wrightFisherMatrix: 1 to kMaximumChainCopies gene copies");
    const int n = copies;
    // ln n!, by summing: the same on every platform.
    Eigen::VectorXd logFactorial = Eigen::VectorXd::Zero(n + 1);
    for (int k = 1; k <= n; ++k)
        logFactorial[k] = logFactorial[k - 1] + std::log(k);

    Eigen::MatrixXd chain = Eigen::MatrixXd::Zero(n + 1, n + 1);
    for (int i = 0; i <= n; ++i) {
        const double p = frequencyAfterSelection(static_cast<double>(i) / n, fitness);
        if (p <= 0 || p >= 1) {
            chain(i, p <= 0 ? 0 : n) = 1;
            continue;
        }
        for (int j = 0; j <= n; ++j)
            chain(i, j) = std::exp(logFactorial[n] - logFactorial[j] - logFactorial[n - j] + j * std::log(p) +
                                   (n - j) * std::log1p(-p));
    }
    return chain;
}

Eigen::VectorXd fixationProbabilities(int copies, const GenotypeFitness& fitness)
{
    const Eigen::MatrixXd chain = wrightFisherMatrix(copies, fitness);
    Eigen::VectorXd chances = Eigen::VectorXd::Zero(copies + 1);
    chances[copies] = 1;
    if (copies > 1)
        chances.segment(1, copies - 1) =
            ofTransientStates(chain).partialPivLu().solve(chain.col(copies).segment(1, copies - 1));
    return chances;
}

Eigen::VectorXd meanTimesToFixation(int copies, const GenotypeFitness& fitness)
{
    const Eigen::MatrixXd chain = wrightFisherMatrix(copies, fitness);
    Eigen::VectorXd times = Eigen::VectorXd::Zero(copies + 1);
    if (copies > 1)
        times.segment(1, copies - 1) = ofTransientStates(chain).partialPivLu().solve(Eigen::VectorXd::Ones(copies - 1));
    return times;
}

} // namespace outcross
