#include "widgets/controls/transport_bar.h"

#include "widgets/controls/icon_button.h"
#include "widgets/controls/scale_slider.h"
#include "widgets/style/number_format.h"
#include "widgets/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace outcross
{

namespace
{

constexpr double kOrdinarySpeed = 10; // Generations per second: the eye follows, and a lesson's loss shows in 15 s.

QString speedInWords(double speed)
{
    return std::isinf(speed) ? TransportBar::tr("as fast as possible")
                             : TransportBar::tr("%1 generations per second").arg(rateText(speed));
}

QString speedShort(double speed)
{
    return std::isinf(speed) ? TransportBar::tr("fastest")
                             : TransportBar::tr("%1/s", "generations per second").arg(rateText(speed));
}

QString generationWords(qint64 generation)
{
    return TransportBar::tr("Generation %1").arg(countText(static_cast<double>(generation)));
}

} // namespace

TransportBar::TransportBar(const TransportActions& actions, QWidget* parent)
    : QWidget(parent), m_speed(new ScaleSlider(SliderScale::speed(), Accent::Neutral, speedInWords, this)),
      m_speedName(new QLabel(this)), m_speedText(new QLabel(this)), m_generationText(new QLabel(this)),
      m_callers(new QHBoxLayout)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 7, 16, 7);
    layout->setSpacing(10);
    auto* play = new IconButton(1.6, this);
    auto* reset = new IconButton(1.25, this);
    auto* step = new IconButton(1.25, this);
    play->setProperty("primary", true);
    for (const auto& [button, action] :
         {std::pair(reset, actions.reset), std::pair(play, actions.playPause), std::pair(step, actions.step)}) {
        button->setDefaultAction(action);
        layout->addWidget(button);
    }
    setTabOrder(reset, play); // as they stand, not as they were made
    setTabOrder(play, step);
    setTabOrder(step, m_speed);
    layout->addSpacing(6);
    layout->addWidget(m_speedName);
    layout->addWidget(m_speed);
    layout->addWidget(m_speedText);
    layout->addSpacing(6);
    layout->addWidget(m_generationText);
    layout->addStretch(1);
    layout->addLayout(m_callers);
    m_callers->setSpacing(8);

    m_speedName->setProperty("muted", true);
    m_speedName->setBuddy(m_speed);
    m_speed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_speedText->setProperty("muted", true);
    m_speedText->setProperty("type", QStringLiteral("number"));
    m_generationText->setProperty("type", QStringLiteral("number"));
    m_generationText->setProperty("strong", true);
    m_generationText->setObjectName(QStringLiteral("generation"));
    m_generationText->installEventFilter(this);
    m_speed->setDefaultValue(kOrdinarySpeed);
    m_speed->setValue(kOrdinarySpeed);
    connect(m_speed, &ScaleSlider::valueChanged, this, [this](double speed) {
        showSpeed();
        emit speedChanged(speed);
    });
    retranslate();
}

double TransportBar::speed() const
{
    return m_speed->value();
}

void TransportBar::setSpeed(double speed)
{
    m_speed->setValue(speed);
    showSpeed();
}

void TransportBar::setGeneration(qint64 generation)
{
    if (generation == m_generation)
        return;
    m_generation = generation;
    showGeneration();
}

void TransportBar::setGenerationTip(const QString& tip)
{
    m_generationText->setToolTip(tip);
    m_generationText->setCursor(Qt::PointingHandCursor);
}

bool TransportBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_generationText && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        emit generationClicked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TransportBar::addWidget(QWidget* widget)
{
    m_callers->addWidget(widget);
}

void TransportBar::showSpeed()
{
    m_speedText->setText(speedShort(m_speed->value()));
    m_speedText->setToolTip(speedInWords(m_speed->value()));
}

void TransportBar::showGeneration()
{
    m_generationText->setText(generationWords(m_generation));
    // Room once taken is kept, so that nothing beside the counter moves from frame to frame.
    const int width = m_generationText->fontMetrics().horizontalAdvance(m_generationText->text());
    if (width > m_generationText->minimumWidth())
        m_generationText->setMinimumWidth(width);
}

void TransportBar::reserveRoom()
{
    ensurePolished();
    const auto widthOf = [](const QLabel* label, const QString& text) {
        return label->fontMetrics().horizontalAdvance(text);
    };
    m_speedText->setMinimumWidth(
        std::max(widthOf(m_speedText, speedShort(0.55)), widthOf(m_speedText, speedShort(m_speed->scale().maximum()))));
    constexpr qint64 kFourDigits = 8888;
    m_generationText->setMinimumWidth(widthOf(m_generationText, generationWords(kFourDigits)));
}

void TransportBar::retranslate()
{
    m_speedName->setText(tr("Speed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setAccessibleDescription(tr("Generations per second; the last stop is as fast as possible."));
    m_speed->setToolTip(tr("Generations per second; the last stop is as fast as possible."));
    reserveRoom();
    showSpeed();
    showGeneration();
}

void TransportBar::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.cardBorder);
}

void TransportBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        reserveRoom();
}

} // namespace outcross
