#pragma once

#include <QWidget>

#include <optional>

namespace outcross
{

/// The handle on time below the chart: a groove as long as the chart's time axis, filled as far as the run has come,
/// with a handle at the generation shown. Dragging asks for any generation reached. Left and Right ask for the one
/// before or after, with Shift ten; PageUp and PageDown a tenth of the way; Home and End the start and the newest one;
/// the wheel works with the focus only. Time runs to the right in every language, as in the chart. GUI thread, owned by
/// its parent.
class Scrubber : public QWidget
{
    Q_OBJECT

public:
    explicit Scrubber(QWidget* parent = nullptr);

    /// Where generation 0 and generation `extent` of the chart stand, in pixels from the left edge of this widget.
    void setAxis(double left, double right, qint64 extent);

    /// The generation shown (or gone to) and the newest one reached. The handle stays with the hand that holds it.
    void setTime(qint64 shown, qint64 newest);

    [[nodiscard]] qint64 shown() const { return m_shown; }
    [[nodiscard]] qint64 newest() const { return m_newest; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] QString timeInWords() const;

    void ask(qint64 generation); ///< As a key does: what lies outside is the nearest end.

    [[nodiscard]] QRectF handleRect() const;
    [[nodiscard]] double xOf(qint64 generation) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void grabbed();                ///< A drag begins.
    void asked(qint64 generation); ///< By the reader: live while dragging.
    void released();               ///< The drag is over.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double unit() const; ///< Half a line of text: everything here is measured in it.
    [[nodiscard]] qint64 generationAt(double x) const;
    [[nodiscard]] std::optional<qint64> generationForKey(const QKeyEvent& event) const;
    void retranslate();

    double m_left = 0;
    double m_right = 0;
    qint64 m_extent = 1;
    qint64 m_shown = 0;
    qint64 m_newest = 0;
    bool m_held = false;
    double m_grabOffset = 0;
    int m_wheelRemainder = 0;
};

} // namespace outcross
