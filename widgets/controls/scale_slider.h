#pragma once

#include "widgets/controls/slider_scale.h"
#include "widgets/style/accent.h"

#include <QBasicTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace outcross
{

/// The bare slider: a groove filled in an accent colour, a round handle, a tick at the default. Arrows move by one nice
/// step, Shift and arrows finely, PageUp and PageDown by ten, Home and End to the ends; the wheel works with the focus
/// only; a double click on the handle goes back to the default. GUI thread, owned by its parent.
class ScaleSlider : public QWidget
{
    Q_OBJECT

public:
    using Wording = std::function<QString(double)>; ///< How the value reads aloud.

    ScaleSlider(SliderScale scale, Accent accent, Wording wording, QWidget* parent = nullptr);

    [[nodiscard]] const SliderScale& scale() const { return m_scale; }
    void setScale(const SliderScale& scale);

    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value); ///< From the program: emits nothing.

    [[nodiscard]] std::optional<double> defaultValue() const { return m_default; }
    void setDefaultValue(std::optional<double> value);

    [[nodiscard]] QString valueInWords() const { return m_wording(m_value); }

    void stepBy(int niceSteps); ///< As the arrow keys do, with both signals.
    void moveBy(int niceSteps); ///< The same, of a hand that has not let go yet.
    void finishEditing();       ///< It has.

    [[nodiscard]] QRectF handleRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueChanged(double value); ///< By the reader: live while dragging.
    void editingFinished();          ///< Once at the end of a drag, of a held key, when the wheel has come to rest.

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] double unit() const; ///< Half a line of text: everything here is measured in it.
    [[nodiscard]] double xOf(double position) const;
    [[nodiscard]] double positionAt(double x) const;
    [[nodiscard]] std::optional<double> valueForKey(const QKeyEvent& event) const;
    void changeTo(double value);

    SliderScale m_scale;
    Accent m_accent;
    Wording m_wording;
    double m_value;
    std::optional<double> m_default;
    double m_grabOffset = 0;
    bool m_dragging = false;
    bool m_pressedOnHandle = false;
    bool m_unfinished = false; ///< The reader changed the value and editingFinished is still owed.
    int m_wheelRemainder = 0;
    QBasicTimer m_wheelTurns; ///< Runs until the wheel has come to rest.
};

} // namespace outcross
