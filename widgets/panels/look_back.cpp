#include "widgets/panels/look_back.h"

#include "widgets/controls/scale_slider.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{

namespace
{

QString generations(double value)
{
    return LookBack::tr("%n generation(s)", nullptr, static_cast<int>(value));
}

} // namespace

LookBack::LookBack(QWidget* parent)
    : QWidget(parent), m_slider(new ScaleSlider(SliderScale::steps(1), Accent::Population, generations)),
      m_value(new QLabel)
{
    auto* question = new QLabel(tr("How far back do you look?"));
    question->setProperty("type", u"caption"_s);
    question->setProperty("muted", true);
    question->setBuddy(m_slider);
    m_slider->setAccessibleName(question->text());
    m_slider->setAccessibleDescription(tr("Generations of ancestors that inbreeding is counted from."));
    m_slider->setToolTip(m_slider->accessibleDescription());
    m_value->setProperty("type", u"number"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    connect(m_slider, &ScaleSlider::valueChanged, this, [this] {
        showValue();
        emit changed(value());
    });
    showValue();
}

void LookBack::setDeepest(int deepest)
{
    if (deepest == m_deepest)
        return;
    const bool all = value() >= m_deepest;
    m_deepest = deepest;
    m_slider->setScale(SliderScale::steps(deepest));
    m_slider->setValue(all ? deepest : std::min(value(), deepest));
    m_slider->setEnabled(deepest > 0);
    showValue();
    emit changed(value());
}

int LookBack::value() const
{
    return static_cast<int>(m_slider->value());
}

void LookBack::showValue()
{
    m_value->setText(generations(m_slider->value()));
}

} // namespace outcross
