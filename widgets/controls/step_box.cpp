#include "widgets/controls/step_box.h"

#include "widgets/controls/icon_button.h"
#include "widgets/controls/value_box.h"
#include "widgets/style/icons.h"

#include <QByteArray>
#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace outcross
{

namespace
{

constexpr double kSmallestStep = 1e-6;
constexpr double kEven = 1e-9; ///< Relative: a value that stands on a rung but for rounding.

/// One more or less of 1 … 20, 2 of 20 … 40, 5 of 50 …: about a twentieth, and round.
double nextCount(double value, int direction)
{
    const double size = std::abs(value) - (direction < 0 ? 1 : 0);
    double step = 1;
    for (double decade = 10; size >= 2 * decade; decade *= 10)
        for (const double digit : {1.0, 2.0, 5.0})
            if (size >= 2 * digit * decade)
                step = digit * decade / 10;
    const double rung = direction > 0 ? std::floor(value / step + kEven) : std::ceil(value / step - kEven);
    return (rung + direction) * step;
}

/// Along … 0.01, 0.02, 0.03, 0.05, 0.1 …, through 0.
double nextShare(double value, int direction)
{
    if (value < 0 || (value == 0 && direction < 0))
        return -nextShare(-value, -direction);
    if (value == 0)
        return 0.01;
    constexpr std::array kDigits{1.0, 2.0, 3.0, 5.0, 10.0};
    const double decade = std::pow(10.0, std::floor(std::log10(value) + kEven));
    double next = direction > 0 ? 10 * decade : decade / 2;
    if (direction > 0) {
        for (const double digit : kDigits)
            if (digit * decade > value * (1 + kEven)) {
                next = digit * decade;
                break;
            }
    } else {
        for (const double digit : kDigits)
            if (digit * decade < value * (1 - kEven))
                next = digit * decade;
        if (next < kSmallestStep)
            return 0;
    }
    return QByteArray::number(next, 'g', 6).toDouble();
}

} // namespace

StepBox::StepBox(ValueUnit unit, QWidget* parent)
    : QWidget(parent), m_box(new ValueBox(unit)), m_less(new IconButton(0.9)), m_more(new IconButton(0.9))
{
    m_less->setIcon(themedIcon(QStringLiteral("minus")));
    m_more->setIcon(themedIcon(QStringLiteral("plus")));
    for (IconButton* button : {m_less, m_more}) {
        button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
        button->setAutoRepeat(true);
        button->setProperty("quiet", true);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_less);
    layout->addWidget(m_box);
    layout->addWidget(m_more);
    setFocusProxy(m_box);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_less, &IconButton::clicked, this, [this] { stepBy(-1); });
    connect(m_more, &IconButton::clicked, this, [this] { stepBy(1); });
    connect(m_box, &ValueBox::stepRequested, this, &StepBox::stepBy);
    connect(m_box, &ValueBox::valueEntered, this, [this](double value) {
        enable();
        emit valueChanged(value);
    });
    connect(m_box, &ValueBox::refused, this, &StepBox::refused);
    connect(m_box, &ValueBox::accepted, this, [this] { emit refused({}); });
}

void StepBox::setName(const QString& name)
{
    m_box->setAccessibleName(name);
    m_less->setName(tr("Less: %1").arg(name), tr("Less"));
    m_more->setName(tr("More: %1").arg(name), tr("More"));
}

void StepBox::setRange(double minimum, double maximum)
{
    m_box->setRange(minimum, maximum);
    enable();
}

double StepBox::value() const
{
    return m_box->value();
}

void StepBox::setValue(double value)
{
    m_box->setValue(value);
    enable();
}

void StepBox::stepBy(int steps)
{
    double value = m_box->value();
    for (int step = 0; step < std::abs(steps); ++step)
        value = m_box->unit() == ValueUnit::Count ? nextCount(value, steps > 0 ? 1 : -1)
                                                  : nextShare(value, steps > 0 ? 1 : -1);
    value = std::clamp(value, m_box->minimum(), m_box->maximum());
    m_box->forget(); // takes back half-typed text
    if (value == m_box->value())
        return;
    setValue(value);
    emit valueChanged(value);
}

void StepBox::enable()
{
    m_less->setEnabled(value() > m_box->minimum());
    m_more->setEnabled(value() < m_box->maximum());
}

} // namespace outcross
