#pragma once

#include "engine/lineage/quantity.h"
#include "engine/lineage/side.h"
#include "engine/lineage/side_change.h"
#include "widgets/controls/card.h"
#include "widgets/panels/model_forces.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

class QToolButton;
class QVBoxLayout;

namespace outcross
{

class ForceSlider;
class LinkedForces;

/// The forces that act on both lineages, each with its two names, linked or not, and those of the model and of the
/// population alone, each shown only while it can act. What few lessons need is folded away. GUI thread, owned by its
/// parent.
class ForcePanel : public Card
{
    Q_OBJECT
public:
    explicit ForcePanel(QWidget* parent = nullptr);

    /// What holds now. A value that the reader has just moved stays until the engine has taken it over.
    void setConditions(Side side, const Conditions& conditions);
    /// Another run: forget what was moved, mark these values as the defaults, and link what is equal in both
    /// lineages.
    void setDefaults(const PerSide<Conditions>& defaults, bool relink);
    /// The engine refused a change: show what holds.
    void forgetMoved();

    /// Why a quantity does not act on this kind of lineage; empty: it does.
    void setUnavailable(Side side, Quantity quantity, const QString& why);
    /// The sizes that the slider of this lineage reaches; the box takes any from `smallest`.
    void setSizes(Side side, double smallest, double largest);
    /// Which of the population's own quantities (Selection, Memory, Exchange, KinAvoidance) can act now.
    void setActing(const std::set<Quantity>& quantities);
    /// What `selection` prefers in this population, the line below its slider, and the strengths it may have.
    void setSelection(const QString& meaning, const QuantityRange& range);
    /// The model's own quantities that can act now, in its words and with the strengths they may have.
    void setModelForces(const std::map<Quantity, ModelForce>& forces);
    /// Opens or closes what is folded away.
    void setUnfolded(bool unfolded);

    [[nodiscard]] LinkedForces* group(Quantity quantity) const;
    /// Of the population's own quantities.
    [[nodiscard]] ForceSlider* own(Quantity quantity) const;
    /// Of the model's own quantities.
    [[nodiscard]] ForceSlider* ofModel(Quantity quantity) const;

signals:
    /// By the reader, live while dragging: all that one movement of the hand changes at a time.
    void changed(const std::vector<outcross::SideChange>& changes);
    /// The hand lets go: what was changed since it did so last is one step to undo.
    void editingFinished();

private:
    LinkedForces* addGroup(Quantity quantity, LinkedForces* group);
    ForceSlider* addOwn(Quantity quantity, ForceSlider* slider, QVBoxLayout* layout);
    void addOfModel(Quantity quantity, QVBoxLayout* layout);
    void showMeaning(Quantity quantity);
    [[nodiscard]] bool takenOver(Side side, Quantity quantity, double value);
    void showFold();

    QVBoxLayout* m_groupsLayout;
    std::map<Quantity, LinkedForces*> m_groups;
    std::map<Quantity, ForceSlider*> m_own;
    std::map<Quantity, ForceSlider*> m_ofModel;
    std::map<Quantity, ModelForce> m_modelForces; ///< Those that can act.
    QToolButton* m_fold;
    QWidget* m_folded; ///< What the fold hides.
    QString m_selectionMeaning;
    std::optional<std::set<Quantity>> m_acting; ///< Nothing yet.
    PerSide<std::map<Quantity, double>> m_moved;
};

} // namespace outcross
