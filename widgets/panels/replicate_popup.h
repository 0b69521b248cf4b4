#pragma once

#include "widgets/charts/replicate_picture.h"

#include <QFrame>

class QButtonGroup;
class QPushButton;

namespace outcross
{

class StepBox;
class WrapLabel;

/// What the sheet of the other lives shows.
struct ReplicateState {
    int count = 0; ///< As many as the reader asked for.
    ReplicateLook look = ReplicateLook::Bands;
    QString told;          ///< What they say, or how far they are.
    QString cost;          ///< What they take of a slow model; empty: they are quick.
    bool canStart = false; ///< They wait for the reader to agree.

    bool operator==(const ReplicateState&) const = default;
};

/// The small sheet of the other lives: how many, how they are drawn, what they say. GUI thread, owned by its window.
class ReplicatePopup : public QFrame
{
    Q_OBJECT

public:
    explicit ReplicatePopup(QWidget* parent);

    void setState(const ReplicateState& state);
    /// Opens above `anchor`, or below where there is no room.
    void open(QWidget* anchor);

signals:
    void countChosen(int count);
    void lookChosen(outcross::ReplicateLook look);
    void started(); ///< The reader agrees to what they cost.

private:
    void addCounts();
    void addLooks();
    void place();

    ReplicateState m_state;
    QButtonGroup* m_counts;
    StepBox* m_count;
    QButtonGroup* m_looks;
    WrapLabel* m_refusal;
    WrapLabel* m_told;
    WrapLabel* m_cost;
    QPushButton* m_start;
    QWidget* m_anchor = nullptr; ///< Below or above which it is open.
};

} // namespace outcross
