#pragma once

#include "app/commands/command_line.h"

#include <stop_token>

class QApplication;

namespace outcross
{

class Application;

/// The commands that need a window. `stop` (Ctrl+C, SIGTERM) ends each cleanly; a window keeps its run for the next
/// start. Each returns an exit code; a problem is told in one line on standard error (or, once the window is open, in
/// its banner).
[[nodiscard]] int executeWindow(Application& application, const WindowCommand& command, const std::stop_token& stop);
[[nodiscard]] int executePicture(QApplication& application, const PictureCommand& command, const std::stop_token& stop);
[[nodiscard]] int executeFrames(QApplication& application, const FramesCommand& command, const std::stop_token& stop);

} // namespace outcross
