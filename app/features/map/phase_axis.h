#pragma once

#include "app/features/map/phase_setup.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace outcross
{

class StepBox;
class ValueBox;

/// The choice of one axis: which force, of which lineages, from where to where, in how many steps. GUI thread, owned by
/// its parent.
class PhaseAxisChoice : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what screen readers put before each field.
    explicit PhaseAxisChoice(const QString& name, QWidget* parent = nullptr);

    /// What there is to choose from. Emits nothing.
    void setScenario(const Scenario& scenario);
    void setAxis(const SweepAxis& axis); ///< From the program: emits nothing.
    [[nodiscard]] SweepAxis axis() const;
    /// One sentence about what is wrong with what was chosen; empty: nothing.
    [[nodiscard]] QString problem() const;

signals:
    void changed();                      ///< By the reader.
    void refused(const QString& reason); ///< What was typed is no such value; empty: nothing is wrong any more.

private:
    void fillLineages(Quantity quantity);
    void makeFields(Quantity quantity);
    ValueBox* makeField(Quantity quantity, const QString& id, const QString& name);

    Scenario m_scenario;
    QString m_name;
    QComboBox* m_quantity;
    QComboBox* m_lineages;
    ValueBox* m_low = nullptr;
    ValueBox* m_high = nullptr;
    StepBox* m_count;
    QCheckBox* m_logarithmic;
    QHBoxLayout* m_range;
};

} // namespace outcross
