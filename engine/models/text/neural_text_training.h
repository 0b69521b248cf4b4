#pragma once

#include "engine/models/network/adam.h"
#include "engine/models/network/batches.h"
#include "engine/models/text/neural_text_model.h"
#include "engine/models/training.h"

#include <span>
#include <vector>

namespace outcross
{

/// Teaches a NeuralTextModel. Every lane reads passages in random order, one after the other, each from an empty
/// context; after every window of all lanes comes one step of Adam. Keeps its own copy of the text and the weights.
class NeuralTextTraining final : public Training
{
public:
    NeuralTextTraining(NeuralTextModel& model, const TokenText& text, const Stream& stream);

    [[nodiscard]] bool advance() override;
    [[nodiscard]] double progress() const override;

private:
    /// What a lane has yet to read of its passage.
    struct Lane {
        std::span<const Token> rest;
        Token last = 0; ///< What it has read last, or the beginning.
    };

    [[nodiscard]] network::Vector<double> shares() const;
    void step();
    void fillWindow();

    NeuralTextModel& m_model;
    TokenText m_text;
    network::TokenNetwork<float> m_network;
    network::Adam<float> m_adam;
    network::Batches m_order;
    std::vector<Lane> m_lanes;
    network::TokenWindow m_window;
    network::TokenPass<float> m_pass;
    Stream m_stream;
    int m_steps = 0; ///< Done so far.
};

} // namespace outcross
