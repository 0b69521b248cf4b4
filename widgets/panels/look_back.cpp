#include "widgets/panels/look_back.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace outcross
{

LookBack::LookBack(QWidget* parent) : QWidget(parent), m_slider(new QSlider(Qt::Horizontal)), m_value(new QLabel)
{
    auto* question = new QLabel(tr("How far back do you look?"));
    question->setProperty("type", u"caption"_s);
    question->setProperty("muted", true);
    question->setBuddy(m_slider);
    m_slider->setAccessibleName(question->text());
    m_slider->setAccessibleDescription(tr("Generations of ancestors that inbreeding is counted from."));
    m_slider->setToolTip(m_slider->accessibleDescription());
    m_slider->setPageStep(1);
    m_slider->setRange(0, 0);
    m_value->setProperty("type", u"number"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(question);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    connect(m_slider, &QSlider::valueChanged, this, [this](int generations) {
        showValue();
        emit changed(generations);
    });
    showValue();
}

void LookBack::setDeepest(int generations)
{
    if (generations == m_slider->maximum())
        return;
    const bool all = m_slider->value() == m_slider->maximum();
    m_slider->setRange(0, generations);
    if (all)
        m_slider->setValue(generations);
    showValue();
    emit changed(m_slider->value());
}

int LookBack::value() const
{
    return m_slider->value();
}

void LookBack::showValue()
{
    m_value->setText(tr("%n generation(s)", nullptr, m_slider->value()));
}

} // namespace outcross
