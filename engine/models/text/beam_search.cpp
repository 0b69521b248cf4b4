#include "engine/models/text/beam_search.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <utility>

namespace outcross
{
namespace
{

struct Beam {
    std::vector<Token> tokens;
    double logProbability = 0;
};

/// A beginning with one token more.
struct Candidate {
    double logProbability;
    std::size_t beam;
    Token token;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    if (a.logProbability != b.logProbability)
        return a.logProbability > b.logProbability;
    return a.beam != b.beam ? a.beam < b.beam : a.token < b.token;
}

class Search
{
public:
    Search(const BeginPassage& begin, const TextCuration& curation, std::size_t width)
        : m_begin(begin), m_curation(curation), m_width(width)
    {
    }

    std::vector<Token> passage(std::size_t length, Stream& stream, const std::stop_token& stop)
    {
        std::vector<Beam> beams(1);
        const std::unique_ptr<PassageReader> reader = m_begin();
        m_added.clear();
        while (beams.front().tokens.size() < length) {
            if (stop.stop_requested())
                throw Cancelled();
            if (!m_added.empty())
                reader->append(m_parents, m_added);
            reader->nextTokens(m_probabilities);
            for (std::size_t beam = 0; beam < beams.size(); ++beam)
                curate(m_curation, beams[beam].tokens, column(beam));
            beams = beams.front().tokens.size() < kBeamPrompt ? drawn(beams.front(), stream) : continued(beams);
        }
        return std::move(beams.front().tokens);
    }

private:
    std::vector<Beam> drawn(const Beam& beam, Stream& stream)
    {
        m_parents = {0};
        m_added = {drawToken(column(0), 1, stream)};
        std::vector<Beam> next{beam};
        next.front().tokens.push_back(m_added.front());
        return next;
    }

    std::span<double> column(std::size_t beam)
    {
        const auto size = static_cast<std::size_t>(m_probabilities.rows());
        return {m_probabilities.data() + beam * size, size};
    }

    std::vector<Beam> continued(const std::vector<Beam>& beams)
    {
        m_best.clear(); // a heap with the worst on top
        for (std::size_t beam = 0; beam < beams.size(); ++beam)
            addCandidates(beams[beam].logProbability, beam);
        std::sort_heap(m_best.begin(), m_best.end(), isBetter);
        std::vector<Beam> next;
        m_parents.clear();
        m_added.clear();
        for (const Candidate& candidate : m_best) {
            m_parents.push_back(candidate.beam);
            m_added.push_back(candidate.token);
            next.push_back({beams[candidate.beam].tokens, candidate.logProbability});
            next.back().tokens.push_back(candidate.token);
        }
        return next;
    }

    void addCandidates(double soFar, std::size_t beam)
    {
        const std::span<const double> probabilities = column(beam);
        double least = leastProbability(soFar);
        for (std::size_t token = 0; token < probabilities.size(); ++token) {
            if (probabilities[token] <= least)
                continue; // most tokens end here, without a logarithm
            const Candidate candidate{soFar + std::log(probabilities[token]), beam, static_cast<Token>(token)};
            if (m_best.size() == m_width) {
                if (!isBetter(candidate, m_best.front()))
                    continue;
                std::pop_heap(m_best.begin(), m_best.end(), isBetter);
                m_best.pop_back();
            }
            m_best.push_back(candidate);
            std::push_heap(m_best.begin(), m_best.end(), isBetter);
            least = leastProbability(soFar);
        }
    }

    /// No token with less than this can enter; a little too low, so that rounding keeps nobody out.
    [[nodiscard]] double leastProbability(double soFar) const
    {
        return m_best.size() < m_width ? 0 : (1 - 1e-9) * std::exp(m_best.front().logProbability - soFar);
    }

    const BeginPassage& m_begin;
    const TextCuration& m_curation;
    std::size_t m_width;
    Eigen::MatrixXd m_probabilities;
    std::vector<Candidate> m_best;
    std::vector<std::size_t> m_parents; ///< Of each beam, its beginning among the beams one token ago,
    std::vector<Token> m_added;         ///< and that token.
};

} // namespace

TokenText beamSearch(const BeginPassage& begin, std::size_t passageLength, std::int64_t count,
                     const TextCuration& curation, Stream& stream, const std::stop_token& stop)
{
    const auto width = static_cast<std::size_t>(std::lround(curation.value));
    assert(width >= 1 && width <= kMaximumBeams);
    const auto size = static_cast<std::size_t>(count);
    Search search(begin, curation, width);
    TokenText text;
    text.starts = passageStarts(size, passageLength);
    for (const std::size_t start : text.starts) {
        const std::vector<Token> passage = search.passage(std::min(passageLength, size - start), stream, stop);
        text.tokens.insert(text.tokens.end(), passage.begin(), passage.end());
    }
    return text;
}

} // namespace outcross
