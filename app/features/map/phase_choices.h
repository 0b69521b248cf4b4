#pragma once

#include "app/features/map/phase_setup.h"
#include "app/words/phase_words.h"
#include "engine/document/scenario.h"

#include <QScrollArea>

class QComboBox;
class QPushButton;

namespace outcross
{

class PhaseAxisChoice;
class StepBox;
class WrapLabel;

/// What a reader chooses of a map of where collapse begins, what is wrong with that, and what it will cost. GUI thread,
/// owned by its dialog.
class PhaseChoices : public QScrollArea
{
    Q_OBJECT
public:
    PhaseChoices();

    /// That maps are made of.
    void setDocument(const Scenario& document);
    [[nodiscard]] const Scenario& document() const { return m_document; }
    void setSetup(const PhaseSetup& setup); ///< From the program: emits nothing.
    [[nodiscard]] PhaseSetup setup() const;
    [[nodiscard]] PhaseMeasure measure() const;

    /// What is wrong with the choices, as far as it can be told at once; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// `refusal` is told where the choices themselves are right.
    void showState(bool isRunning, const QString& refusal);
    void showMeasuring();
    void showEstimate(double seconds, int threads);
    void clearEstimate();
    void focusStart();

signals:
    void changed();                        ///< By the reader; all but the measure.
    void measureChosen();                  ///< By the reader.
    void refused(const QString& sentence); ///< What was typed; empty: nothing is wrong any more.
    void startAsked();                     ///< Or to be cancelled.
    void freshAsked();                     ///< The run on screen shall be proposed.

private:
    void build();
    [[nodiscard]] QWidget* column();

    Scenario m_document;
    PhaseAxisChoice* m_x;
    PhaseAxisChoice* m_y;
    StepBox* m_generation;
    StepBox* m_replicates;
    QComboBox* m_measure;
    WrapLabel* m_problem;
    WrapLabel* m_estimate;
    QPushButton* m_start;
    QPushButton* m_afresh;
};

} // namespace outcross
