#pragma once

#include "engine/base/stream.h"
#include "engine/models/network/activation.h"
#include "engine/models/network/dense.h"

namespace outcross::network
{

/// Uniform weights on ±√(6 / inputs) before a rectifier (He et al. 2015), on ±√(6 / (inputs + outputs)) before anything
/// else (Glorot & Bengio 2010); bias 0. Advances `stream`; the same draws for float and double.
template <class Scalar>
void initialise(const Dense<Scalar>& layer, Activation activation, Parameters<Scalar>& parameters, Stream& stream);

/// Uniform values on ±limit in one block.
template <class Scalar>
void fillUniform(const ParameterBlock& block, double limit, Parameters<Scalar>& parameters, Stream& stream);

/// Standard normal draws, column after column. Advances `stream`; the same draws for float and double.
template <class Scalar> void fillNormal(MatrixOut<Scalar> values, Stream& stream);

} // namespace outcross::network
