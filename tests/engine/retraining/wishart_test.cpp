#include "engine/retraining/wishart.h"
#include "tests/engine/models/draws.h"
#include "tests/engine/retraining/replicates.h"
#include "tests/registry.h"

#include <Eigen/LU>

#include <boost/math/special_functions/gamma.hpp>

#include <QTest>

#include <vector>

using namespace outcross;

/// XᵀX of standard normal points, drawn without the points.
class WishartTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDiagonalElementIsChiSquared_data();
    void everyDiagonalElementIsChiSquared();
    void theInverseHasItsMean();
    void crossProductsAreUncorrelatedWithVarianceT();
    void noPointsAddNothing();
};

namespace
{

std::vector<Eigen::MatrixXd> draw(std::int64_t points, Eigen::Index columns, int count)
{
    Stream stream(21, 0, 0, 0);
    std::vector<Eigen::MatrixXd> squares;
    for (int i = 0; i < count; ++i) {
        const Eigen::MatrixXd factor = drawWishartFactor(points, columns, stream);
        squares.push_back(factor * factor.transpose());
    }
    return squares;
}

} // namespace

void WishartTest::everyDiagonalElementIsChiSquared_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("fewer than columns") << 2;
    QTest::newRow("as many") << 4;
    QTest::newRow("more") << 30;
}

void WishartTest::everyDiagonalElementIsChiSquared()
{
    QFETCH(int, points);
    const std::vector<Eigen::MatrixXd> all = draw(points, 4, 5000);
    const auto below = [&](double x) { return boost::math::gamma_p(0.5 * points, 0.5 * x); };
    for (Eigen::Index j = 0; j < 4; ++j) {
        std::vector<double> values;
        for (const Eigen::MatrixXd& squares : all)
            values.push_back(squares(j, j));
        QVERIFY(draws::kolmogorovSmirnov(values, below) < draws::kMostKolmogorovSmirnov);
    }
}

void WishartTest::theInverseHasItsMean()
{
    // E[tr (XᵀX)⁻¹] = d/(T − d − 1).
    std::vector<double> traces;
    for (const Eigen::MatrixXd& squares : draw(20, 5, 5000))
        traces.push_back(squares.inverse().trace());
    VERIFY_MEAN(traces, 5.0 / 14);
}

void WishartTest::crossProductsAreUncorrelatedWithVarianceT()
{
    std::vector<double> products;
    std::vector<double> squared;
    std::vector<double> pairs;
    for (const Eigen::MatrixXd& squares : draw(12, 3, 20'000)) {
        products.push_back(squares(2, 1));
        squared.push_back(squares(2, 1) * squares(2, 1));
        pairs.push_back(squares(2, 1) * squares(2, 0));
    }
    VERIFY_MEAN(squared, 12.0);
    for (const auto* values : {&products, &pairs}) {
        const replicates::Estimate found = replicates::estimate(*values);
        QVERIFY(std::abs(found.mean) < 4.5 * found.standardError);
    }
}

void WishartTest::noPointsAddNothing()
{
    Stream stream(1, 0, 0, 0);
    const Eigen::MatrixXd factor = drawWishartFactor(0, 3, stream);
    QCOMPARE(factor.rows(), 3);
    QCOMPARE(factor.cols(), 0);
}

OUTCROSS_TEST(WishartTest)
#include "wishart_test.moc"
