#pragma once

#include <Eigen/Core>

#include <cstddef>

namespace outcross::network
{

/// Networks keep one example a column, so that an example lies in one piece and a batch is one matrix product.
template <class Scalar> using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
template <class Scalar> using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

/// What a function reads and writes in place: a matrix, a map or a block of whole columns.
template <class Scalar> using MatrixIn = Eigen::Ref<const Matrix<Scalar>>;
template <class Scalar> using MatrixOut = Eigen::Ref<Matrix<Scalar>>;

/// Where a layer's matrix lies among the parameters: column after column from `offset`.
struct ParameterBlock {
    Eigen::Index offset = 0;
    Eigen::Index rows = 0;
    Eigen::Index columns = 0;

    [[nodiscard]] Eigen::Index size() const { return rows * columns; }
    bool operator==(const ParameterBlock&) const = default;
};

/// All parameters of a network in one vector, and their gradients in another: an optimiser, a copy, a file and a
/// gradient check see two vectors and need not know the layers. Layers keep blocks (offsets), never addresses, so a
/// copy of the parameters goes with the same layers. Plain value; one thread at a time.
template <class Scalar> class Parameters
{
public:
    using Map = Eigen::Map<Matrix<Scalar>>;
    using ConstMap = Eigen::Map<const Matrix<Scalar>>;

    /// Room for one more matrix, zero; rows and columns ≥ 1.
    ParameterBlock add(Eigen::Index rows, Eigen::Index columns);

    [[nodiscard]] Map value(const ParameterBlock& block)
    {
        return {values.data() + block.offset, block.rows, block.columns};
    }
    [[nodiscard]] ConstMap value(const ParameterBlock& block) const
    {
        return {values.data() + block.offset, block.rows, block.columns};
    }
    [[nodiscard]] Map gradient(const ParameterBlock& block)
    {
        return {gradients.data() + block.offset, block.rows, block.columns};
    }

    /// Before every mini-batch: layers add to the gradients, so that a layer may be used several times in a step.
    void clearGradients() { gradients.setZero(); }

    /// Scales the gradients down to a Euclidean length of at most `length` > 0 (Pascanu, Mikolov & Bengio 2013).
    void clipGradients(Scalar length)
    {
        const Scalar norm = gradients.norm();
        if (norm > length)
            gradients *= length / norm;
    }

    [[nodiscard]] std::size_t bytes() const
    {
        return static_cast<std::size_t>(values.size() + gradients.size()) * sizeof(Scalar);
    }

    Vector<Scalar> values;
    Vector<Scalar> gradients; ///< As long as `values`.
};

extern template ParameterBlock Parameters<float>::add(Eigen::Index, Eigen::Index);
extern template ParameterBlock Parameters<double>::add(Eigen::Index, Eigen::Index);

} // namespace outcross::network
