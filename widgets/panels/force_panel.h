#pragma once

#include "engine/experiment/quantity.h"
#include "engine/lineage/family.h"
#include "widgets/controls/card.h"

#include <map>
#include <vector>

class QVBoxLayout;

namespace outcross
{

class LinkedForces;

/// The forces that act on both lineages, each with its two names, linked or not. GUI thread, owned by its parent.
class ForcePanel : public Card
{
    Q_OBJECT
public:
    explicit ForcePanel(QWidget* parent = nullptr);

    /// What holds now. A value that the reader has just moved stays until the engine has taken it over.
    void setConditions(Family family, const Conditions& conditions);
    /// Another run: forget what was moved, mark these values as the defaults, and link what is equal in both
    /// lineages.
    void setDefaults(const PerFamily<Conditions>& defaults, bool relink);
    /// The engine refused a change: show what holds.
    void forgetMoved();

    [[nodiscard]] LinkedForces* group(Quantity quantity) const;

signals:
    /// By the reader, live while dragging.
    void changed(outcross::Family family, outcross::Setting setting);

private:
    LinkedForces* addGroup(Quantity quantity, LinkedForces* group);

    QVBoxLayout* m_groupsLayout;
    std::map<Quantity, LinkedForces*> m_groups;
    PerFamily<std::map<Quantity, double>> m_moved;
};

} // namespace outcross
