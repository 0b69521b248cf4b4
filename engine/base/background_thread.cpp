#include "engine/base/background_thread.h"

#ifdef __linux__
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace outcross
{

void sendThisThreadToTheBackground()
{
#ifdef __linux__
    // The scheduler takes a processor that runs such threads alone for an idle one, and wakes a window or an engine
    // there at once: a mere nice value would let them share another one instead. Threads inherit it, so a team of
    // OpenMP that this thread starts does, too.
    const sched_param none{};
    if (sched_setscheduler(0, SCHED_IDLE, &none) == 0)
        return;
    constexpr int kNicest = 19;
    (void)setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNicest);
#endif
}

} // namespace outcross
