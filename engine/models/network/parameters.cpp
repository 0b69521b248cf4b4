#include "engine/models/network/parameters.h"

namespace outcross::network
{

template <class Scalar> ParameterBlock Parameters<Scalar>::add(Eigen::Index rows, Eigen::Index columns)
{
    const ParameterBlock block{values.size(), rows, columns};
    values.conservativeResizeLike(Vector<Scalar>::Zero(block.offset + block.size()));
    gradients.conservativeResizeLike(Vector<Scalar>::Zero(block.offset + block.size()));
    return block;
}

template ParameterBlock Parameters<float>::add(Eigen::Index, Eigen::Index);
template ParameterBlock Parameters<double>::add(Eigen::Index, Eigen::Index);

} // namespace outcross::network
