#pragma once

#include "widgets/controls/value_text.h"

#include <QLineEdit>

namespace outcross
{

/// A field for one number. Any value in its range may be typed; Enter or leaving the field applies it, Esc takes the
/// typing back. What is no such value is refused: the field goes back to what it was and says why. GUI thread, owned by
/// its parent.
class ValueBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueBox(ValueUnit unit, QWidget* parent = nullptr);

    [[nodiscard]] ValueUnit unit() const { return m_unit; }
    void setRange(double minimum, double maximum);
    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }

    [[nodiscard]] double value() const { return m_value; }
    void setValue(double value); ///< From the program: emits nothing. Leaves a half-typed text alone.
    /// A word that stands for 0 where 0 means no number, as "usual" does; may be typed, too. Empty: 0 is 0.
    void setZeroName(const QString& name);

    void rewrite(); ///< After the language has changed.
    void forget();  ///< Another run: takes back half-typed text and any refusal.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueEntered(double value);
    void refused(const QString& reason); ///< A sentence for the reader.
    void finished();                     ///< By Enter: the focus may go elsewhere.
    void accepted();                     ///< Nothing is wrong (any more).
    void stepRequested(int steps);       ///< Up and Down keys, again and again while they are held …
    void stepsFinished();                ///< … and the end of it.

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString written() const;
    [[nodiscard]] int widthFor(const QString& text) const;
    void apply();
    void revert();

    ValueUnit m_unit;
    QString m_zeroName;
    double m_value = 0;
    double m_minimum = 0;
    double m_maximum = 1;
};

} // namespace outcross
