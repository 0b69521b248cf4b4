#pragma once

#include "engine/lineage/deed.h"
#include "widgets/panels/deed_proposal.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace outcross
{

class StepBox;
class WrapLabel;

/// The small sheet that an event's arrow opens: how many, for how long, from where. What is chosen holds for the
/// following presses, too. GUI thread, owned by its bar.
class DeedPopup : public QFrame
{
    Q_OBJECT

public:
    DeedPopup(DeedKind kind, const QString& title, QWidget* parent);

    /// Opens below `anchor`.
    void open(const Deed& deed, const PopulationState& state, QWidget* anchor);

signals:
    void chosen(outcross::Deed deed);
    void automaticChosen(); ///< Follow the population again.
    void doneNow();         ///< The button of the sheet, or Enter.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] Deed deed() const;
    void tell();
    void fillDemes(const PopulationState& state);

    Deed m_deed;
    QFormLayout* m_form;
    StepBox* m_count;
    StepBox* m_generations = nullptr; ///< Bottleneck.
    QComboBox* m_from = nullptr;      ///< Translocate.
    QComboBox* m_to = nullptr;
    QCheckBox* m_each = nullptr;
    WrapLabel* m_refusal;
};

} // namespace outcross
