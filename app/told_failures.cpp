#include "app/told_failures.h"

#include "app/command_line.h"
#include "app/complaint.h"
#include "app/output_file.h"
#include "app/text_translation.h"
#include "engine/base/errors.h"
#include "engine/base/failure.h"

#include <QCoreApplication>

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

} // namespace outcross
