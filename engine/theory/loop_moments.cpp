#include "engine/theory/loop_moments.h"

#include <algorithm>
#include <cmath>

namespace outcross
{
namespace
{

double square(double x)
{
    return x * x;
}

/// Blocks of items at once; with a window one more than are kept, for the new one before the oldest goes.
std::size_t placesFor(const LoopSpec& loop)
{
    switch (loop.data) {
    case DataLoop::Replace:
    case DataLoop::Augment:
        return 1;
    case DataLoop::Accumulate:
    case DataLoop::Subsample:
        return 2;
    case DataLoop::Window:
        break;
    }
    return static_cast<std::size_t>(std::min(loop.window, kLongestExpectedWindow)) + 1;
}

} // namespace

LoopMoments::LoopMoments(const LoopSpec& loop, const LoopSource& source, bool isUnbiased)
    : m_loop(loop), m_places(placesFor(loop)), m_source(source), m_isUnbiased(isUnbiased)
{
    m_model.variance = source.variance;
    if (source.archive > 0) {
        m_archiveVariance = (1 - 1 / source.archive) * source.variance;
        m_archiveOffsetSq = source.variance / source.archive;
    }
    m_same.resize(m_places * m_places);
    m_apart.resize(m_same.size());
    m_blocks.resize(m_places);
}

double LoopMoments::diversity() const
{
    const double labs = m_loop.labs;
    return m_model.variance + (1 - 1 / labs) * (m_model.same - m_model.apart);
}

void LoopMoments::addBlock(const LoopGeneration& generation)
{
    // Before anything has been fitted there is only the real thing to learn from.
    LoopShares shares = generation.shares;
    if (m_isReal)
        shares = {.novel = shares.novel, .real = 1 - shares.novel, .archived = 0, .synthetic = 0};
    const double labs = m_loop.labs;
    const double others = labs - 1;
    const double foreign = others > 0 ? generation.exchange : 0;
    const double own = shares.synthetic * (1 - foreign);
    const double each = others > 0 ? shares.synthetic * foreign / others : 0;

    // The mean of the mixture that a lab draws from, with itself and with another lab's.
    const double toAll = m_model.same + others * m_model.apart;
    const double shared = 2 * (own - each) * each * toAll + square(each) * labs * toAll;
    const double constant =
        square(shares.novel) * m_source.novelOffsetSq + square(shares.archived) * m_archiveOffsetSq +
        2 * shares.novel * shares.synthetic * m_model.novel + 2 * shares.archived * shares.synthetic * m_model.archive;
    const double mixtureSame = square(own - each) * m_model.same + shared + constant;
    const double mixtureApart = square(own - each) * m_model.apart + shared + constant;

    const std::size_t at = m_count++;
    Block& block = m_blocks[at];
    block = {};
    block.items = generation.items;
    const double sampled = generation.spread * m_model.variance;
    block.square = shares.real * m_source.variance + shares.archived * (m_archiveVariance + m_archiveOffsetSq) +
                   shares.synthetic * (sampled + m_model.same) +
                   shares.novel * (m_source.novelVariance + m_source.novelOffsetSq);
    double scatter = block.square - mixtureSame;
    if (generation.isExact) {
        const double taken = shares.archived * generation.items;
        const double left =
            generation.isArchiveSpent && m_source.archive > 1 ? (m_source.archive - taken) / (m_source.archive - 1) : 1;
        scatter = shares.real * m_source.variance + shares.archived * m_archiveVariance * left +
                  shares.synthetic * sampled + shares.novel * m_source.novelVariance;
    }
    block.novel = shares.novel * m_source.novelOffsetSq + shares.synthetic * m_model.novel;
    block.archive = shares.archived * m_archiveOffsetSq + shares.synthetic * m_model.archive;

    for (std::size_t k = 0; k < at; ++k) {
        const Block& old = m_blocks[k];
        const double outside = shares.novel * old.novel + shares.archived * old.archive;
        product(m_same, at, k) = product(m_same, k, at) =
            outside + own * old.modelSame + each * others * old.modelApart;
        product(m_apart, at, k) = product(m_apart, k, at) =
            outside + own * old.modelApart + each * (old.modelSame + (others - 1) * old.modelApart);
    }
    product(m_same, at, at) = mixtureSame + scatter / generation.items;
    product(m_apart, at, at) = mixtureApart;
}

void LoopMoments::forgetOldest()
{
    for (std::size_t a = 1; a < m_count; ++a)
        for (std::size_t b = 1; b < m_count; ++b) {
            product(m_same, a - 1, b - 1) = product(m_same, a, b);
            product(m_apart, a - 1, b - 1) = product(m_apart, a, b);
        }
    std::move(m_blocks.begin() + 1, m_blocks.end(), m_blocks.begin());
    --m_count;
}

/// Two blocks become one: items of all generations are alike to the loop.
void LoopMoments::joinBlocks()
{
    Block& pool = m_blocks[0];
    const Block& added = m_blocks[1];
    const double items = pool.items + added.items;
    const double weight = added.items / items;
    const auto joined = [&](std::vector<double>& of) {
        return square(1 - weight) * product(of, 0, 0) + 2 * weight * (1 - weight) * product(of, 0, 1) +
               square(weight) * product(of, 1, 1);
    };
    product(m_same, 0, 0) = joined(m_same);
    product(m_apart, 0, 0) = joined(m_apart);
    pool = {.items = items,
            .square = (1 - weight) * pool.square + weight * added.square,
            .novel = (1 - weight) * pool.novel + weight * added.novel,
            .archive = (1 - weight) * pool.archive + weight * added.archive};
    m_count = 1;
}

void LoopMoments::train(const LoopGeneration& generation)
{
    if (m_loop.data == DataLoop::Replace || m_loop.data == DataLoop::Augment)
        m_count = 0;
    addBlock(generation);
    m_isReal = false;
    const bool joins = m_loop.data == DataLoop::Accumulate || m_loop.data == DataLoop::Subsample;
    if (joins && m_count > 1)
        joinBlocks();
    if (m_loop.data == DataLoop::Window && m_count == m_places)
        forgetOldest();
    fit(generation);
}

void LoopMoments::fit(const LoopGeneration& generation)
{
    double items = m_loop.data == DataLoop::Augment ? m_source.archive : 0;
    const double archived = items;
    for (const Block& block : blocks())
        items += block.items;
    const double archive = archived / items;
    double meanSquare = archive * (m_archiveVariance + m_archiveOffsetSq);
    m_model = {};
    m_model.archive = archive * m_archiveOffsetSq;
    m_model.same = m_model.apart = square(archive) * m_archiveOffsetSq;
    for (std::size_t a = 0; a < m_count; ++a) {
        Block& block = m_blocks[a];
        const double weight = block.items / items;
        meanSquare += weight * block.square;
        m_model.novel += weight * block.novel;
        m_model.archive += weight * block.archive;
        block.modelSame = block.modelApart = archive * block.archive;
        for (std::size_t b = 0; b < m_count; ++b) {
            block.modelSame += m_blocks[b].items / items * product(m_same, a, b);
            block.modelApart += m_blocks[b].items / items * product(m_apart, a, b);
        }
        m_model.same += weight * (block.modelSame + archive * block.archive);
        m_model.apart += weight * (block.modelApart + archive * block.archive);
    }
    m_model.variance = meanSquare - m_model.same;

    if (m_loop.data == DataLoop::Subsample && items > generation.items) {
        const double n = generation.items;
        m_model.same += m_model.variance / n * (items - n) / (items - 1);
        m_model.variance *= items / (items - 1) * (1 - 1 / n);
        items = n;
    }
    if (generation.noise > 0) { // fresh for every training, so it goes with this model alone
        m_model.same += generation.noise / items;
        m_model.variance += generation.noise * (1 - 1 / items);
    }
    if (m_isUnbiased && items > 1)
        m_model.variance *= items / (items - 1);
    m_model.variance += generation.kernel;
    if (const double columns = generation.kernelColumns; columns > 0) // h² = c²·V/d in each column
        m_model.variance *= 1 + std::pow(4 / ((columns + 2) * items), 2 / (columns + 4));
    if (generation.smoothing > 0) {
        const double pull = generation.smoothing / (items + generation.smoothing);
        const double kept = 1 - pull;
        const double second =
            kept * (m_model.variance + m_model.same) + pull * (m_source.novelVariance + m_source.novelOffsetSq);
        const double shift = 2 * kept * pull * m_model.novel + square(pull) * m_source.novelOffsetSq;
        m_model.same = square(kept) * m_model.same + shift;
        m_model.apart = square(kept) * m_model.apart + shift;
        m_model.novel = kept * m_model.novel + pull * m_source.novelOffsetSq;
        m_model.archive *= kept;
        m_model.variance = second - m_model.same;
        for (Block& block : blocks()) {
            block.modelSame = kept * block.modelSame + pull * block.novel;
            block.modelApart = kept * block.modelApart + pull * block.novel;
        }
    }
    if (generation.merged > 0 && m_loop.labs > 1) {
        const double labs = m_loop.labs;
        const double share = generation.merged;
        const auto merge = [&](double& same, double& apart, double toMean) {
            const double mean = (same + (labs - 1) * apart) / labs;
            same = (1 - toMean) * same + toMean * mean;
            apart = (1 - toMean) * apart + toMean * mean;
        };
        const double before = m_model.same;
        merge(m_model.same, m_model.apart, 1 - square(1 - share));
        if (generation.mergesItems)
            m_model.variance += before - m_model.same;
        for (Block& block : blocks())
            merge(block.modelSame, block.modelApart, share);
    }
}

std::size_t LoopMoments::bytes() const
{
    return m_blocks.size() * sizeof(Block) + (m_same.size() + m_apart.size()) * sizeof(double);
}

} // namespace outcross
