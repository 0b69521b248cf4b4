#pragma once

#include "engine/models/network/token_network.h"
#include "engine/models/text/language_model.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// More types would make learning one token, which asks for the probabilities of them all, too slow.
inline constexpr std::size_t kMaximumNeuralTypes = 10'000;

struct NeuralTextSettings {
    std::size_t vocabularySize = 64;                ///< In 1 … kMaximumNeuralTypes.
    std::size_t passageLength = kPassageCharacters; ///< In 1 … 1 000 000.
    int units = 64;                                 ///< Of memory, in 1 … 256.
    int steps = 1600;            ///< Updates a fit, whatever n is: a fixed amount of computing. In 1 … 10 000 000.
    int lanes = 8;               ///< Passages read side by side, in 1 … 256.
    int window = 32;             ///< Tokens of each between two updates: how far back learning looks. In 1 … 256.
    double learningRate = 0.015; ///< Of Adam, in (0, 1]; falls to 0 over a fit like half a cosine.
    bool isFromScratch = true;   ///< New weights at every fit; false: goes on from the last ones.

    /// Settings under which a fit takes 1 to 3 s: those above for characters. For words, whose many types make each
    /// token dear, fewer units and fewer, smaller updates, so that little more than frequencies is learnt in a fit.
    /// Throws InputError for more than kMaximumNeuralTypes types.
    [[nodiscard]] static NeuralTextSettings suitedTo(std::size_t vocabularySize, std::size_t passageLength);

    bool operator==(const NeuralTextSettings&) const = default;
};

/// A recurrent neural network that writes token after token (network/token_network.h), taught by truncated
/// backpropagation through time with Adam. Looks back to the beginning of the passage.
///
/// From scratch it starts from the frequencies of the tokens and learns what depends on the context. Before the first
/// fit every token is equally likely. A value; one thread at a time; const calls from any number of threads.
class NeuralTextModel final : public LanguageModel
{
public:
    /// `settings` within the limits stated there.
    explicit NeuralTextModel(const NeuralTextSettings& settings);

    [[nodiscard]] const NeuralTextSettings& settings() const { return m_settings; }
    [[nodiscard]] std::size_t contextLength() const override { return m_settings.passageLength; }

    /// Runs startTraining() to its end. No text leaves the model as it is.
    void fit(const TokenText& text, const Stream& stream, const std::stop_token& stop) override;
    [[nodiscard]] std::unique_ptr<Training> startTraining(const TokenText& text, const Stream& stream) override;

    [[nodiscard]] TokenText sample(std::int64_t count, Stream& stream) const override;
    void nextTokens(std::span<const std::span<const Token>> contexts, Eigen::MatrixXd& probabilities) const override;
    [[nodiscard]] std::unique_ptr<PassageReader> read(std::size_t passages) const override;
    [[nodiscard]] std::vector<double> logProbabilities(const TokenText& text) const override;
    [[nodiscard]] std::unique_ptr<LanguageModel> clone() const override;
    void countBytes(Footprint& footprint) const override;

    /// All of the model as bytes (network/saved.h); restored() then writes the very same text.
    [[nodiscard]] std::string saved() const;
    /// Throws InputError for damaged bytes and for anything else than a saved model of this kind.
    [[nodiscard]] static NeuralTextModel restored(std::string_view bytes);

private:
    friend class NeuralTextTraining;

    NeuralTextSettings m_settings;
    network::TokenNetwork<float> m_network; ///< Without gradients: those belong to the training.
    bool m_isNew = true;                    ///< Not fitted yet.
};

} // namespace outcross
