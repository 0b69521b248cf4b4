#include "widgets/sheets/model_section.h"

#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kLargestBeta = 100;

/// How large a network is and how long it learns.
class NetworkSection : public ModelSection
{
    Q_DECLARE_TR_FUNCTIONS(NetworkSection)
public:
    NetworkSection();
    [[nodiscard]] bool isFor(const KindRow& kind) const override { return hasKey(kind.keys, "network"); }
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;

protected:
    void showFor(const LineageSpec& whole, const KindRow& kind) override;
    [[nodiscard]] QString summary(const LineageSpec& whole) const override;

private:
    NumberRow* m_hidden;
    NumberRow* m_latent;
    NumberRow* m_beta;
    NumberRow* m_steps;
    NumberRow* m_packing;
    ChoiceRow* m_start;
};

NetworkSection::NetworkSection() : ModelSection(tr("Network"))
{
    m_hidden = add(new NumberRow(tr("Hidden units"), tr("Size of the network; 0: what suits the kind."),
                                 ValueUnit::Count, 0, kMaximumHidden));
    m_hidden->setZeroIsUsual();
    m_latent = add(new NumberRow(tr("Latent dimensions"), QString(), ValueUnit::Count, 2, kMaximumLatent));
    m_latent->setObjectName(u"sheetLatent"_s);
    m_beta = add(new NumberRow(tr("Order in the latent space β"),
                               tr("How strongly the numbers are held to a bell curve; more: blurred, but no gaps."),
                               ValueUnit::Rate, 0, kLargestBeta));
    m_steps = add(new NumberRow(tr("Steps of learning"), tr("A generation; 0: what suits the kind. More takes longer."),
                                ValueUnit::Count, 0, kMaximumSteps));
    m_steps->setZeroIsUsual();
    m_packing = add(new NumberRow(tr("Points judged together"),
                                  tr("A judge that sees several at once notices when they are all alike (packing)."),
                                  ValueUnit::Count, 1, kMaximumPacking));
    m_start = add(new ChoiceRow(tr("Each generation starts from"),
                                {{tr("A new network"), tr("Random weights: nothing is handed on but the data."), 1},
                                 {tr("The last network"), tr("The weights are handed on, too, and learned on."), 0}}));
}

void NetworkSection::setSpec(const LineageSpec& spec)
{
    const NetworkSpec& network = spec.learning.network;
    m_hidden->setValue(network.hidden);
    m_latent->setValue(network.latent);
    m_beta->setValue(network.beta);
    m_steps->setValue(network.steps);
    m_packing->setValue(network.packing);
    m_start->setValue(network.fresh ? 1 : 0);
}

void NetworkSection::write(LineageSpec& spec, const KindRow& kind) const
{
    NetworkSpec network;
    if (isFor(kind)) {
        network.hidden = m_hidden->count();
        network.steps = m_steps->count();
        network.fresh = m_start->value() == 1;
        if (hasKey(kind.parts, "latent"))
            network.latent = m_latent->count();
        if (hasKey(kind.parts, "beta"))
            network.beta = m_beta->value();
        if (hasKey(kind.parts, "packing"))
            network.packing = m_packing->count();
    }
    spec.learning.network = network;
}

void NetworkSection::showFor(const LineageSpec&, const KindRow& kind)
{
    m_latent->setVisible(hasKey(kind.parts, "latent"));
    m_latent->setMeaning(kind.input == ModelInput::Images ? tr("An image is squeezed into so many numbers.")
                                                          : tr("A forgery is made from so many random numbers."));
    m_beta->setVisible(hasKey(kind.parts, "beta"));
    m_packing->setVisible(hasKey(kind.parts, "packing"));
}

QString NetworkSection::summary(const LineageSpec& whole) const
{
    const NetworkSpec& network = whole.learning.network;
    QStringList parts{network.hidden == 0 ? tr("usual size") : tr("%n hidden unit(s)", nullptr, network.hidden)};
    if (!m_latent->isHidden())
        parts.append(tr("%n latent dimension(s)", nullptr, network.latent));
    return parts.join(u" · "_s);
}

} // namespace

ModelSection* makeNetworkSection()
{
    return new NetworkSection;
}

} // namespace outcross
