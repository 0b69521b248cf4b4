#pragma once

#include "engine/lineage/learning.h"

#include <cstddef>
#include <span>
#include <vector>

namespace outcross
{

/// Where the n items that one lab gathers for a generation come from. The four shares add up to 1.
struct LoopShares {
    double novel = 0;     ///< Uniform draws.
    double real = 0;      ///< Fresh from the source.
    double archived = 0;  ///< Drawn from the archive, with replacement.
    double synthetic = 1; ///< Made by a model, with probability `exchange` by another lab's.
};

/// How one generation of models is made.
struct LoopGeneration {
    double items = 0; ///< n of each lab.
    LoopShares shares;
    double exchange = 0;
    bool isExact = false;        ///< The shares are numbers of items, not chances.
    bool isArchiveSpent = false; ///< Archived items are drawn without replacement.
    double spread = 1;           ///< λ: models are sampled with λ times their variance (Alemohammad et al. 2023).
    double noise = 0;            ///< Variance of what is added to every item trained on.
    double smoothing = 0;        ///< α added to each of K counts, in all αK: pulls the fit towards a uniform one.
    double kernel = 0;           ///< Variance that a kernel density adds to what it was fitted to.
    double kernelColumns = 0;    ///< Instead: by Silverman's rule, of points with so many columns; 0: no such kernel.
    double merged = 0;           ///< Share of the labs' mean in each lab's model after the fit …
    bool mergesItems = false;    ///< … of frequencies (mixing what the labs know) or of parameters.
};

/// What the loop's outside is: second moments about the mean of the real source. With |x|² = 1 for one-hot items the
/// variance of a distribution is its heterozygosity 1 − Σp².
struct LoopSource {
    double variance = 0;      ///< Of the real source.
    double novelVariance = 0; ///< Of novel items.
    double novelOffsetSq = 0; ///< |mean of novel items − mean of the source|².
    double archive = 0;       ///< Real items frozen at generation 0; 0: none.
};

/// Expected diversity of models trained on what they make, the same for every kind whose fit has the first two moments
/// of its training set: second moments of L labs alike, carried from generation to generation, exact in expectation
/// over items (theory sheet D1, D2, I1, I2, I3, I5, M1, M4, R1, R2, R3, S2).
///
/// A lab's items have the mean μ = u·c + g·m_A + s·(own and other labs' means) and the variance
/// V_mix = E|x|² − |μ|²; n of them have a mean x̄ with E|x̄|² = |μ|² + V_mix/n. A training set is a weighted union of
/// such blocks (all so far, a window of them, or the new ones beside the archive), so the inner products of block means
/// among themselves and with the models are all that is needed: V = Σ w_k E|x|²_k − E|Σ w_k x̄_k|² (Gerstgrasser et al.
/// 2024 for accumulation; Wright 1931 for the rest).
///
/// Owned by one lineage, copied with it. O(blocks²) time and memory: one block unless there is a window.
class LoopMoments
{
public:
    LoopMoments() = default;
    LoopMoments(const LoopSpec& loop, const LoopSource& source, bool isUnbiased);

    /// Variance of the equally weighted union of all labs' models: the census's diversity.
    [[nodiscard]] double diversity() const;
    /// Mean over labs.
    [[nodiscard]] double within() const { return m_model.variance; }

    /// Allocates nothing, so it cannot fail.
    void train(const LoopGeneration& generation);

    [[nodiscard]] std::size_t bytes() const;

private:
    /// Items that one lab gathered: expected square, and inner products of their mean with others.
    struct Block {
        double items = 0;
        double square = 0; ///< E|x|².
        double novel = 0;  ///< With the mean of novel items.
        double archive = 0;
        double modelSame = 0;  ///< Its mean with that of the lab's model,
        double modelApart = 0; ///< and with another lab's.
    };
    /// A lab's model: its variance, and expected inner products of its mean with others.
    struct Model {
        double variance = 0;
        double same = 0;    ///< With itself.
        double apart = 0;   ///< With another lab's.
        double novel = 0;   ///< With the mean of novel items.
        double archive = 0; ///< With the mean of the archive.
    };

    [[nodiscard]] double& product(std::vector<double>& of, std::size_t a, std::size_t b) const
    {
        return of[a * m_places + b];
    }
    [[nodiscard]] std::span<Block> blocks() { return std::span(m_blocks).first(m_count); }
    void addBlock(const LoopGeneration& generation);
    void forgetOldest();
    void joinBlocks();
    void fit(const LoopGeneration& generation);

    LoopSpec m_loop;
    std::size_t m_places = 0; ///< Blocks that there may be at once.
    LoopSource m_source;
    bool m_isUnbiased = false;
    bool m_isReal = true;
    double m_archiveVariance = 0;
    double m_archiveOffsetSq = 0;
    Model m_model;
    std::vector<Block> m_blocks; ///< m_places of them, the first m_count in use, oldest first.
    std::size_t m_count = 0;
    std::vector<double> m_same;  ///< Block means of one lab with each other, row after row …
    std::vector<double> m_apart; ///< … and with those of another.
};

/// Windows up to this many generations are followed.
inline constexpr int kLongestExpectedWindow = 64;

} // namespace outcross
