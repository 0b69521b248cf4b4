#include "engine/models/network/initialisation.h"

#include <boost/random/normal_distribution.hpp>

#include <cmath>

namespace outcross::network
{

template <class Scalar>
void initialise(const Dense<Scalar>& layer, Activation activation, Parameters<Scalar>& parameters, Stream& stream)
{
    const bool rectifies = activation == Activation::Relu || activation == Activation::LeakyRelu;
    const auto inputs = static_cast<double>(layer.inputs());
    const auto outputs = static_cast<double>(layer.outputs());
    fillUniform(layer.weights(), std::sqrt(6 / (rectifies ? inputs : inputs + outputs)), parameters, stream);
    parameters.value(layer.bias()).setZero();
}

template <class Scalar>
void fillUniform(const ParameterBlock& block, double limit, Parameters<Scalar>& parameters, Stream& stream)
{
    auto values = parameters.values.segment(block.offset, block.size());
    for (Scalar& value : values)
        value = static_cast<Scalar>(limit * (2 * stream.uniform() - 1));
}

template <class Scalar> void fillNormal(MatrixOut<Scalar> values, Stream& stream)
{
    boost::random::normal_distribution<double> normal;
    for (Eigen::Index column = 0; column < values.cols(); ++column)
        for (Eigen::Index row = 0; row < values.rows(); ++row)
            values(row, column) = static_cast<Scalar>(normal(stream));
}

template void initialise(const Dense<float>&, Activation, Parameters<float>&, Stream&);
template void initialise(const Dense<double>&, Activation, Parameters<double>&, Stream&);
template void fillUniform(const ParameterBlock&, double, Parameters<float>&, Stream&);
template void fillUniform(const ParameterBlock&, double, Parameters<double>&, Stream&);
template void fillNormal<float>(MatrixOut<float>, Stream&);
template void fillNormal<double>(MatrixOut<double>, Stream&);

} // namespace outcross::network
