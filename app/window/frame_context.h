#pragma once

#include "app/window/action_registry.h"
#include "app/window/file_dialogs.h"
#include "app/window/play_wish.h"
#include "app/window/training_progress.h"

namespace outcross
{

class Appearance;
class MainWindow;
class RunNotices;
class Session;
class WindowCentre;
class WindowMenus;

/// What features share. Owned by the window, which outlives them; GUI thread.
struct FrameContext {
    Session& session;
    Appearance& appearance;
    MainWindow& window; ///< The parent of dialogs.
    FileDialogs dialogs;
    ActionRegistry actions{nullptr};
    PlayWish playing{session};
    TrainingProgress training = {};
    // These are made of the actions that the features have brought: they are there from Feature::attach() on.
    WindowCentre* centre = nullptr;
    WindowMenus* menus = nullptr;
    RunNotices* notices = nullptr;
};

} // namespace outcross
