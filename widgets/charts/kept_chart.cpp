#include "widgets/charts/kept_chart.h"

#include "widgets/charts/pinned_runs.h"
#include "widgets/charts/probe_readout.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace outcross
{

namespace
{

/// Words keep clear of the focus frame, and of the edge of an exported picture.
QRectF inside(const QRectF& target)
{
    return target.width() > 100 && target.height() > 50 ? target.adjusted(6, 4, -6, -4) : target;
}

} // namespace

KeptChart::KeptChart(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart of the diversity kept"));
    describe();
}

KeptChart::~KeptChart() = default;

void KeptChart::setHistory(const HistoryView& ai, const HistoryView& population, std::optional<qint64> shown)
{
    m_picture.ai.follow(ai);
    m_picture.population.follow(population);
    m_picture.shown = shown;
    describe();
    invalidate();
}

void KeptChart::setNoExpectation(const QString& ai, const QString& population)
{
    if (ai == m_picture.aiUnexpected && population == m_picture.populationUnexpected)
        return;
    m_picture.aiUnexpected = ai;
    m_picture.populationUnexpected = population;
    describe();
    invalidate();
}

bool KeptChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const KeptLayout layout = keptLayout(inside(rect()), m_picture);
    // What a shortened entry of the key says in full.
    if (const QString pin = pinKeyAt(help->pos(), layout, m_picture); !pin.isEmpty()) {
        QToolTip::showText(help->globalPos(), pin, this);
        return true;
    }
    const TheoryAt theory = theoryAt(help->pos(), layout, m_picture);
    QStringList told;
    if (theory.ai && m_theory)
        told << m_theory(Side::Left);
    if (theory.population && m_theory)
        told << m_theory(Side::Right);
    const QString text = told.isEmpty() ? expectationNote(m_picture) : told.join(QStringLiteral("<hr>"));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void KeptChart::setFlags(const std::vector<ChartFlag>& flags)
{
    if (flags == m_picture.flags)
        return;
    m_picture.flags = flags;
    invalidate();
}

void KeptChart::setPins(const std::vector<KeptPin>& pins)
{
    std::vector<PinnedCurve> curves;
    for (const KeptPin& pin : pins) {
        const auto same = std::find_if(m_picture.pins.begin(), m_picture.pins.end(),
                                       [&](const PinnedCurve& curve) { return curve.pin().id == pin.id; });
        if (same == m_picture.pins.end()) {
            curves.emplace_back(pin);
        } else {
            curves.push_back(std::move(*same));
            curves.back().update(pin);
            m_picture.pins.erase(same);
        }
    }
    std::stable_sort(curves.begin(), curves.end(),
                     [](const PinnedCurve& a, const PinnedCurve& b) { return a.pin().number < b.pin().number; });
    if (curves.size() > std::size_t{kMostPins})
        curves.erase(curves.begin() + kMostPins, curves.end());
    m_picture.pins = std::move(curves);
    describe();
    invalidate();
    emit pinsChanged();
}

void KeptChart::setReplicates(const ReplicatePicture& lives)
{
    if (lives.version == m_picture.lives.version)
        return;
    m_picture.lives = lives;
    describe();
    invalidate();
}

KeptChart::Axis KeptChart::axis() const
{
    const KeptLayout layout = keptLayout(inside(rect()), m_picture);
    return {layout.x(0), layout.x(static_cast<double>(layout.extent)), layout.extent};
}

void KeptChart::tellAxis()
{
    const Axis now = axis();
    if (now == m_axis)
        return;
    m_axis = now;
    emit axisMoved(now);
}

void KeptChart::paint(QPainter& painter, const QRectF& target, const Theme& theme) const
{
    painter.fillRect(target, theme.card);
    KeptPainter().paint(painter, inside(target), m_picture, theme);
}

QImage KeptChart::image(double scale, const Theme& theme) const
{
    QImage result(QSize(std::max(1, static_cast<int>(std::lround(width() * scale))),
                        std::max(1, static_cast<int>(std::lround(height() * scale)))),
                  QImage::Format_RGB32);
    QPainter painter(&result);
    painter.scale(scale, scale);
    paint(painter, QRectF(rect()), theme);
    return result;
}

void KeptChart::setProbe(std::optional<qint64> generation, bool fixed)
{
    if (generation)
        generation = std::clamp<qint64>(*generation, 0, m_picture.longest());
    fixed = fixed && generation;
    if (generation == m_probe && fixed == m_probeIsFixed)
        return;
    m_probe = generation;
    m_probeIsFixed = fixed;
    describe();
    update();
    emit probeChanged();
}

QSize KeptChart::sizeHint() const
{
    return {900, 260};
}

QSize KeptChart::minimumSizeHint() const
{
    return {320, 150};
}

void KeptChart::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_rendered.size() != pixels) {
        m_rendered = QPixmap(pixels);
        m_rendered.setDevicePixelRatio(ratio);
        m_rendered.fill(theme.card);
        QPainter once(&m_rendered);
        m_painter.paint(once, inside(rect()), m_picture, theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_rendered);
    if (m_probe)
        paintProbe(painter, inside(rect()), m_picture, {*m_probe, m_probeIsFixed}, theme);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void KeptChart::resizeEvent(QResizeEvent*)
{
    invalidate();
}

void KeptChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Chart of the diversity kept"));
        describe();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        invalidate();
        break;
    default:
        break;
    }
}

/// Nothing beside the plot, and where no run has been.
std::optional<qint64> KeptChart::generationAt(const QPointF& point) const
{
    const KeptLayout layout = keptLayout(inside(rect()), m_picture);
    const qint64 generation = layout.generationAt(point.x());
    return layout.plot.contains(point) && generation <= m_picture.longest() ? std::optional(generation) : std::nullopt;
}

void KeptChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_probeIsFixed)
        setProbe(generationAt(event->position()));
}

void KeptChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_wasFixed = m_probeIsFixed;
    m_before = m_probe;
    fixOrFree(generationAt(event->position()));
}

/// Its first click was no wish to fix or free the probe.
void KeptChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<qint64> generation = generationAt(event->position());
    if (event->button() != Qt::LeftButton || !generation || *generation > m_picture.newest())
        return QWidget::mouseDoubleClickEvent(event);
    setProbe(m_before, m_wasFixed);
    emit goToRequested(*generation);
}

void KeptChart::fixOrFree(std::optional<qint64> generation)
{
    setProbe(generation, generation && !m_probeIsFixed);
}

void KeptChart::leaveEvent(QEvent*)
{
    if (!m_probeIsFixed)
        setProbe({});
}

void KeptChart::keyPressEvent(QKeyEvent* event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction != 0 && event->modifiers().testFlag(Qt::ControlModifier)) {
        moveProbe(direction);
    } else if (direction != 0) {
        constexpr int kManySteps = 10;
        emit stepRequested(direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? kManySteps : 1));
    } else if (event->key() == Qt::Key_Escape && m_probe) {
        setProbe({});
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_picture.longest() > 0) {
        fixOrFree(m_probe.value_or(m_picture.newest()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KeptChart::moveProbe(int direction)
{
    if (!m_probe) {
        setProbe(m_picture.newest());
        return;
    }
    constexpr qint64 kStepsAcross = 100;
    setProbe(*m_probe + direction * std::max<qint64>(1, keptLayout(inside(rect()), m_picture).extent / kStepsAcross),
             m_probeIsFixed);
}

void KeptChart::invalidate()
{
    m_rendered = {};
    if (m_probe && *m_probe > m_picture.longest())
        setProbe({});
    tellAxis();
    update();
}

void KeptChart::describe()
{
    const QString sentence = m_probe ? describeProbe(m_picture, *m_probe) : describeKept(m_picture);
    if (sentence != accessibleDescription())
        setAccessibleDescription(sentence);
}

} // namespace outcross
