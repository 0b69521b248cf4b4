#pragma once

#include "widgets/controls/value_text.h"

#include <QWidget>

namespace outcross
{

class IconButton;
class ValueBox;

/// A number to type, with a button each for one less and one more; the arrow keys do the same. Counts move by one, more
/// as they grow; shares and rates along 1, 2, 3, 5, 10. GUI thread, owned by its parent.
class StepBox : public QWidget
{
    Q_OBJECT

public:
    explicit StepBox(ValueUnit unit, QWidget* parent = nullptr);

    /// What is counted: the field's and the buttons' accessible names.
    void setName(const QString& name);
    void setRange(double minimum, double maximum);
    [[nodiscard]] double value() const;
    void setValue(double value); ///< From the program: emits nothing.

    [[nodiscard]] ValueBox* box() const { return m_box; }

signals:
    void valueChanged(double value);     ///< By the reader.
    void refused(const QString& reason); ///< A sentence about what was typed; empty: nothing is wrong any more.

private:
    void stepBy(int steps);
    void enable();

    ValueBox* m_box;
    IconButton* m_less;
    IconButton* m_more;
};

} // namespace outcross
