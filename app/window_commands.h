#pragma once

#include "app/command_line.h"

class QApplication;

namespace outcross
{

/// The commands that need a window. Each returns an exit code; a problem is told in one line on standard error (or,
/// once the window is open, in its banner).
[[nodiscard]] int executeWindow(QApplication& application, const WindowCommand& command);
[[nodiscard]] int executePicture(QApplication& application, const PictureCommand& command);
[[nodiscard]] int executeFrames(QApplication& application, const FramesCommand& command);

} // namespace outcross
