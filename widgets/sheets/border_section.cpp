#include "widgets/sheets/model_section.h"

#include "engine/kinds/catalogue.h"
#include "widgets/controls/step_box.h"
#include "widgets/style/number_format.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

constexpr double kLargestBias = 20;
constexpr double kLargestThreshold = 20;
constexpr double kAlmostAll = 0.99;

/// Who looks at what wants to be trained on.
class BorderSection : public ModelSection
{
    Q_DECLARE_TR_FUNCTIONS(BorderSection)
public:
    BorderSection();
    [[nodiscard]] bool isFor(const KindRow& kind) const override
    {
        return hasKey(kind.keys, "detector") || hasKey(kind.keys, "watermark");
    }
    void setSpec(const LineageSpec& spec) override;
    void write(LineageSpec& spec, const KindRow& kind) const override;

protected:
    void showFor(const LineageSpec& whole, const KindRow& kind) override;
    [[nodiscard]] QString summary(const LineageSpec& whole) const override;

private:
    NumberRow* m_checked;
    QCheckBox* m_marks;
    NumberRow* m_green;
    NumberRow* m_bias;
    NumberRow* m_threshold;
    NumberRow* m_truePositives;
    NumberRow* m_falsePositives;
};

BorderSection::BorderSection() : ModelSection(tr("Border"))
{
    m_checked = add(new NumberRow(tr("Items that are checked"),
                                  tr("What a check takes for machine-made is thrown away and drawn anew; the slider "
                                     "changes it later."),
                                  ValueUnit::Percent, 0, 1));
    m_checked->setObjectName(u"sheetChecked"_s);
    m_marks = addCheck(tr("Text is watermarked"),
                       tr("The model prefers words from a secret green list, drawn anew after each word; whoever knows "
                          "the list can tell."));
    m_marks->setObjectName(u"sheetWatermark"_s);
    m_green = add(new NumberRow(tr("Green share γ"), tr("How much of the vocabulary is green."), ValueUnit::Percent,
                                0.01, kAlmostAll));
    m_bias = add(new NumberRow(tr("Preference δ"), tr("How much more the model likes green words; 0: not at all."),
                               ValueUnit::Rate, 0, kLargestBias));
    m_threshold =
        add(new NumberRow(tr("Suspicion z"), tr("A passage is thrown away when it is so many deviations too green."),
                          ValueUnit::Rate, 0, kLargestThreshold));
    m_truePositives = add(new NumberRow(tr("Machine-made ones seen β"),
                                        tr("Share of the machine-made items that the detector recognises."),
                                        ValueUnit::Percent, 0, 1));
    m_falsePositives =
        add(new NumberRow(tr("False alarms α"), tr("Share of the real items that it takes for machine-made."),
                          ValueUnit::Percent, 0, kAlmostAll));
}

void BorderSection::setSpec(const LineageSpec& spec)
{
    m_checked->setValue(spec.forces.kinAvoidance);
    const WatermarkSpec& watermark = spec.learning.watermark;
    m_marks->setChecked(watermark.isOn);
    m_green->setValue(watermark.greenShare);
    m_bias->setValue(watermark.bias);
    m_threshold->setValue(watermark.threshold);
    m_truePositives->setValue(spec.learning.detector.truePositives);
    m_falsePositives->setValue(spec.learning.detector.falsePositives);
}

void BorderSection::write(LineageSpec& spec, const KindRow& kind) const
{
    spec.forces.kinAvoidance = m_checked->value();
    WatermarkSpec watermark;
    if (hasKey(kind.keys, "watermark") && m_marks->isChecked()) {
        watermark.isOn = true;
        watermark.greenShare = m_green->value();
        watermark.bias = m_bias->value();
        watermark.threshold = m_threshold->value();
    }
    spec.learning.watermark = watermark;
    spec.learning.detector = {};
    if (hasKey(kind.keys, "detector") && !watermark.isOn) {
        spec.learning.detector.truePositives = m_truePositives->value();
        spec.learning.detector.falsePositives = m_falsePositives->value();
    }
}

void BorderSection::showFor(const LineageSpec& whole, const KindRow& kind)
{
    const bool canMark = hasKey(kind.keys, "watermark");
    const bool marks = canMark && whole.learning.watermark.isOn;
    m_marks->parentWidget()->setVisible(canMark);
    for (NumberRow* row : {m_green, m_bias, m_threshold})
        row->setVisible(marks);
    for (NumberRow* row : {m_truePositives, m_falsePositives})
        row->setVisible(!marks && hasKey(kind.keys, "detector"));
}

QString BorderSection::summary(const LineageSpec& whole) const
{
    const double checked = whole.forces.kinAvoidance;
    if (checked == 0)
        return whole.learning.watermark.isOn ? tr("watermarked, nobody checks") : tr("nobody checks");
    return (whole.learning.watermark.isOn ? tr("watermark, %1 checked") : tr("detector, %1 checked"))
        .arg(percentText(checked));
}

} // namespace

ModelSection* makeBorderSection()
{
    return new BorderSection;
}

} // namespace outcross
