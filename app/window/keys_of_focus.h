#pragma once

class QKeyEvent;
class QWidget;

namespace outcross
{

/// Whether the widget with the focus has a use of its own for a key that is a shortcut of the window elsewhere: Space
/// presses the button that the reader has moved to with Tab, and arrows, Home and End belong to sliders, fields and
/// lists. The window's bare ground, buttons and the chart leave those to moving in time. `focus` may be null.
[[nodiscard]] bool focusNeedsKey(const QKeyEvent& key, const QWidget* focus);

} // namespace outcross
