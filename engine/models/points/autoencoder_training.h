#pragma once

#include "engine/models/network/adam.h"
#include "engine/models/network/batches.h"
#include "engine/models/points/autoencoder_model.h"
#include "engine/models/training.h"

namespace outcross
{

/// Teaches an AutoencoderModel: `steps` mini-batches of Adam on the bound. Keeps its own copy of the images and
/// weights.
class AutoencoderTraining final : public Training
{
public:
    AutoencoderTraining(AutoencoderModel& model, const Points& sample, const Stream& stream);

    [[nodiscard]] bool advance() override;
    [[nodiscard]] double progress() const override;

private:
    void step();

    AutoencoderModel& m_model;
    network::Matrix<float> m_images; ///< inputs × n.
    network::VariationalAutoencoder<float> m_network;
    network::Adam<float> m_adam;
    network::Batches m_batches;
    network::AutoencoderPass<float> m_pass;
    Stream m_stream;
    int m_steps = 0; ///< Done so far.
};

} // namespace outcross
