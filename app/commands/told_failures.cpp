#include "app/commands/told_failures.h"

#include "app/commands/command_line.h"
#include "app/files/output_file.h"
#include "app/shell/complaint.h"
#include "app/shell/text_translation.h"
#include "engine/base/errors.h"
#include "engine/base/failure.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <latch>
#include <thread>
#include <vector>

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

} // namespace

int withToldFailures(const std::function<int()>& command)
{
    try {
        return command();
    } catch (const WriteFailure& failure) {
        complain(failure.message);
    } catch (const Cancelled&) {
        complain(Words::tr("interrupted; nothing was written"));
    } catch (...) {
        complain(translated(currentFailure()));
        return currentFailureIsOfInput() ? kExitBadInput : kExitFailure;
    }
    return kExitFailure;
}

namespace
{

void requireAtOnce(int threads)
{
    std::latch together(1);
    std::vector<std::jthread> hands;
    try {
        for (int i = 1; i < threads; ++i)
            hands.emplace_back([&] { together.wait(); });
    } catch (...) {
        together.count_down();
        throw;
    }
    together.count_down();
}

} // namespace

void requireThreads(int threads)
{
    requireAtOnce(std::min(threads, QThread::idealThreadCount()));
}

void requireThreadsOfWindow()
{
    constexpr int kBesidesPainters = 8; // the run, other lives, a reader of data, the platform's own
    requireAtOnce(QThread::idealThreadCount() + kBesidesPainters);
}

} // namespace outcross
