#pragma once

#include "app/window/feature.h"
#include "engine/lineage/side.h"

namespace outcross
{

class LineageDialog;

/// What one lineage is, in a dialog beside the window, and starting anew with another one: what the features of the
/// model and of the population have in common. GUI thread.
class LineageDialogFeature : public Feature
{
public:
    void showRun() override;

protected:
    LineageDialogFeature(FrameContext& frame, Side side, const ActionRow& row);

    /// Made when it is asked for; its parent is the window.
    [[nodiscard]] virtual LineageDialog* makeDialog() = 0;

private:
    void open();

    Side m_side;
    LineageDialog* m_dialog = nullptr; ///< Null until it is asked for.
    bool m_waits = false;              ///< For the run that it has asked for.
};

} // namespace outcross
