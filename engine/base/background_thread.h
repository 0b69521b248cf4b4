#pragma once

namespace outcross
{

/// From now on the calling thread, and every thread that it starts, runs only where no other work wants the processor
/// (on Linux; elsewhere nothing happens). Such a thread may stand still for long: nobody else should wait for a lock
/// that it holds.
void sendThisThreadToTheBackground();

} // namespace outcross
