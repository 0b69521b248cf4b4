#pragma once

#include "engine/models/network/adam.h"
#include "engine/models/network/batches.h"
#include "engine/models/points/adversarial_model.h"
#include "engine/models/training.h"

namespace outcross
{

/// Teaches an AdversarialModel: in every step the discriminator learns, then the generator, both from the same
/// generated batch. Keeps its own copy of the points and weights.
class AdversarialTraining final : public Training
{
public:
    AdversarialTraining(AdversarialModel& model, const Points& sample, const Stream& stream);

    [[nodiscard]] bool advance() override;
    [[nodiscard]] double progress() const override;

private:
    void step();

    AdversarialModel& m_model;
    network::Matrix<float> m_points; ///< inputs × n.
    network::AdversarialPair<float> m_networks;
    network::Adam<float> m_generatorAdam;
    network::Adam<float> m_discriminatorAdam;
    network::Batches m_batches;
    network::AdversarialPass<float> m_pass;
    Stream m_stream;
    int m_steps = 0; ///< Done so far.
};

} // namespace outcross
