#include "widgets/sheets/model_section.h"

#include "engine/kinds/catalogue.h"
#include "widgets/style/number_format.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kLargestSmoothing = 1000;
constexpr double kLargestBandwidth = 10;
constexpr double kLargestNoise = 100;

/// How a model is fitted to what it is trained on.
class FitSection : public ModelSection
{
    Q_DECLARE_TR_FUNCTIONS(FitSection)
public:
    FitSection();
    [[nodiscard]] bool isFor(const KindRow& kind) const override;
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;

protected:
    void showFor(const LineageSpec& whole, const KindRow& kind) override;
    [[nodiscard]] QString summary(const LineageSpec& whole) const override;

private:
    ChoiceRow* m_unit;
    NumberRow* m_order;
    ChoiceRow* m_textSmoothing;
    ChoiceRow* m_estimator;
    NumberRow* m_smoothing;
    NumberRow* m_bandwidth;
    NumberRow* m_features;
    NumberRow* m_noise;
};

FitSection::FitSection() : ModelSection(tr("How it learns"))
{
    m_unit =
        add(new ChoiceRow(tr("It reads"), {{tr("Words"), tr("A token is a word or a mark."), modelId(TextUnit::Words)},
                                           {tr("Characters"), tr("A token is a single letter, blank or mark."),
                                            modelId(TextUnit::Characters)}}));
    m_unit->setObjectName(u"sheetTextUnit"_s);
    m_order = add(new NumberRow(tr("Order"), tr("It looks at so many tokens at once: 3 means two before and the next."),
                                ValueUnit::Count, 1, kMaximumOrder));
    m_order->setObjectName(u"sheetOrder"_s);
    m_textSmoothing =
        add(new ChoiceRow(tr("What it never saw"),
                          {{tr("Cannot be written"), tr("Only what was seen together is ever written together."),
                            modelId(TextSmoothing::None)},
                           {tr("Witten–Bell"), tr("Places where many words followed leave more room for others."),
                            modelId(TextSmoothing::WittenBell)},
                           {tr("Kneser–Ney"), tr("Words that follow many different ones are the likelier surprises."),
                            modelId(TextSmoothing::KneserNey)}}));
    m_estimator =
        add(new ChoiceRow(tr("The spread is estimated"),
                          {{tr("From n"), tr("Maximum likelihood divides by n: a little too narrow every time."),
                            modelId(VarianceEstimator::MaximumLikelihood)},
                           {tr("From n − 1"), tr("Right on average, and drifts away all the same."),
                            modelId(VarianceEstimator::Unbiased)}}));
    m_smoothing = add(new NumberRow(tr("Added to every count"),
                                    tr("So much is added to each count, so that nothing ever reaches 0; 0: nothing."),
                                    ValueUnit::Rate, 0, kLargestSmoothing));
    m_bandwidth = add(new NumberRow(tr("Smoothing width"),
                                    tr("How far from a remembered point it draws, in spreads of the real data; 0: by "
                                       "Silverman's rule."),
                                    ValueUnit::Rate, 0, kLargestBandwidth));
    m_bandwidth->setZeroIsUsual();
    m_features = add(new NumberRow(tr("Features"), tr("Numbers that a label is explained by."), ValueUnit::Count, 1,
                                   kMaximumFeatures));
    m_noise = add(new NumberRow(tr("Noise of the labels"), tr("Their spread around the truth, whose own is 1."),
                                ValueUnit::Rate, 0, kLargestNoise));
}

bool FitSection::isFor(const KindRow& kind) const
{
    for (const char* key : {"text", "estimator", "smoothing", "bandwidth", "regression"})
        if (hasKey(kind.keys, key))
            return true;
    return false;
}

void FitSection::setSpec(const LineageSpec& spec)
{
    const Learning& learning = spec.learning;
    m_unit->setValue(modelId(learning.text.unit));
    m_order->setValue(learning.text.order);
    m_textSmoothing->setValue(modelId(learning.text.smoothing));
    m_estimator->setValue(modelId(spec.estimator));
    m_smoothing->setValue(learning.smoothing);
    m_bandwidth->setValue(learning.bandwidth);
    m_features->setValue(learning.regression.features);
    m_noise->setValue(learning.regression.noiseDeviation);
}

void FitSection::write(LineageSpec& spec, const KindRow& kind) const
{
    const LineageSpec plain;
    Learning& learning = spec.learning;
    learning.text = {};
    if (hasKey(kind.keys, "text"))
        learning.text.unit = static_cast<TextUnit>(m_unit->value());
    if (hasKey(kind.parts, "order")) {
        learning.text.order = m_order->count();
        learning.text.smoothing = static_cast<TextSmoothing>(m_textSmoothing->value());
    }
    const bool estimates = hasKey(kind.keys, "estimator");
    spec.estimator = estimates ? static_cast<VarianceEstimator>(m_estimator->value()) : plain.estimator;
    learning.smoothing = hasKey(kind.keys, "smoothing") ? m_smoothing->value() : 0;
    learning.bandwidth = hasKey(kind.keys, "bandwidth") ? m_bandwidth->value() : 0;
    learning.regression = {};
    if (hasKey(kind.keys, "regression"))
        learning.regression = {m_features->count(), m_noise->value()};
}

void FitSection::showFor(const LineageSpec&, const KindRow& kind)
{
    m_unit->setVisible(hasKey(kind.keys, "text"));
    m_order->setVisible(hasKey(kind.parts, "order"));
    m_textSmoothing->setVisible(hasKey(kind.parts, "order"));
    m_estimator->setVisible(hasKey(kind.keys, "estimator"));
    m_smoothing->setVisible(hasKey(kind.keys, "smoothing"));
    m_bandwidth->setVisible(hasKey(kind.keys, "bandwidth"));
    m_features->setVisible(hasKey(kind.keys, "regression"));
    m_noise->setVisible(hasKey(kind.keys, "regression"));
}

QString FitSection::summary(const LineageSpec& whole) const
{
    if (!m_order->isHidden())
        return tr("%1, order %2", "what it reads, how far it looks")
            .arg(m_unit->box()->currentText(), countText(whole.learning.text.order));
    if (!m_unit->isHidden())
        return m_unit->box()->currentText();
    if (!m_estimator->isHidden())
        return m_estimator->box()->currentText();
    if (!m_bandwidth->isHidden() && whole.learning.bandwidth == 0)
        return tr("Silverman's rule");
    if (!m_smoothing->isHidden() && whole.learning.smoothing == 0)
        return tr("plain counts");
    if (!m_features->isHidden())
        return tr("%n feature(s)", nullptr, whole.learning.regression.features);
    return decimalText(!m_bandwidth->isHidden() ? whole.learning.bandwidth : whole.learning.smoothing);
}

} // namespace

ModelSection* makeFitSection()
{
    return new FitSection;
}

} // namespace outcross
