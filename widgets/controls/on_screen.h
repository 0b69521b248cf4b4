#pragma once

class QApplication;

namespace outcross
{

/// Dialogs open no larger than the screen they open on has room for, whatever they would like to be: what does not fit
/// is reached by scrolling, and their buttons never lie below the edge of a projector. Those of the system, too. Once,
/// at the start. GUI thread.
void keepDialogsOnScreen(QApplication& application);

} // namespace outcross
