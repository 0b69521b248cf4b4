#pragma once

#include "app/window/frame_context.h"

#include <QObject>

#include <memory>
#include <vector>

class QWidget;

namespace outcross
{

/// How much room there is, for whoever has more to show than always fits.
struct Room {
    int width = 0;
    int height = 0;
    bool isPresenting = false; ///< Large type, for the back row.
};

/// One thing that the window can do, from its action to its dialog. The window owns its features and knows none of
/// them; they know the window, and not each other: what two of them need stands in FrameContext, or is a widget of
/// WindowCentre. GUI thread.
///
/// To add a dialog with its action, write app/features/<room>/<name>_feature.cpp (theory_feature.cpp is a short one):
///   1. in the constructor `addAction(row, what it does)`. The row has its id, words, keys, icon, menu and button;
///      menus, buttons and the sheet of keys (F1) are made from it;
///   2. what it shows of the run, in those functions below that it needs;
///   3. its name in app/features/features.cpp.
class Feature : public QObject
{
public:
    explicit Feature(FrameContext& frame) : m_frame(frame) {}

    /// The window's widgets and menus are there now.
    virtual void attach() {}

    /// Another run: loaded, reset or with another seed. There is a snapshot in this and the next two.
    virtual void showRun() {}
    virtual void showDocument() {}
    virtual void showSnapshot() {}
    /// At every turn of the session's timer, also while there is no run yet.
    virtual void showTick() {}
    virtual void fit(const Room&) {}
    /// Goes back one level, for Esc; false: there is none.
    virtual bool escape() { return false; }

protected:
    template <class Act> QAction* addAction(const ActionRow& row, Act act)
    {
        QAction* action = m_frame.actions.add(row);
        connect(action, &QAction::triggered, this, act);
        return action;
    }
    [[nodiscard]] FrameContext& frame() const { return m_frame; }
    [[nodiscard]] Session& session() const { return m_frame.session; }
    [[nodiscard]] WindowCentre& centre() const { return *m_frame.centre; }
    /// The parent of dialogs.
    [[nodiscard]] QWidget* windowWidget() const;

private:
    FrameContext& m_frame;
};

using MakeFeature = std::unique_ptr<Feature>(FrameContext& frame);
/// In the order in which they are told what there is to show.
using FeatureList = std::vector<MakeFeature*>;

/// Shows a dialog that stays beside the window.
void showBeside(QWidget& dialog);

} // namespace outcross
