#include "engine/base/failure.h"

#include "engine/base/errors.h"

#include <filesystem>
#include <new>
#include <stdexcept>
#include <system_error>

namespace outcross
{
namespace
{

Text ofSystem(const std::error_code& code)
{
    if (code == std::errc::not_enough_memory)
        return notEnoughMemory();
    if (code == std::errc::no_space_on_device)
        return {QT_TRANSLATE_NOOP("engine", "The disk is full"), {}};
    if (code == std::errc::resource_unavailable_try_again)
        return {QT_TRANSLATE_NOOP("engine", "The system allows no further thread: close other programs, or raise the "
                                            "limit on processes"),
                {}};
    return {QT_TRANSLATE_NOOP("engine", "The system refused what was asked: %1"), {code.message()}};
}

} // namespace

Text notEnoughMemory()
{
    return {QT_TRANSLATE_NOOP("engine", "There is not enough memory for this scenario"), {}};
}

Text currentFailure()
{
    try {
        throw;
    } catch (const InputError& error) {
        return error.text();
    } catch (const Cancelled&) {
        return {QT_TRANSLATE_NOOP("engine", "Interrupted; nothing was changed"), {}};
    } catch (const std::bad_alloc&) {
        return notEnoughMemory();
    } catch (const std::length_error&) { // a container larger than there can be
        return notEnoughMemory();
    } catch (const std::filesystem::filesystem_error& error) {
        if (error.code() == std::errc::no_space_on_device || error.path1().empty())
            return ofSystem(error.code());
        return {QT_TRANSLATE_NOOP("engine", "%1 cannot be used: %2"), {error.path1().string(), error.code().message()}};
    } catch (const std::system_error& error) {
        return ofSystem(error.code());
    } catch (const std::exception& error) {
        return {QT_TRANSLATE_NOOP("engine", "Something failed that should not: %1"), {error.what()}};
    } catch (...) {
        return {QT_TRANSLATE_NOOP("engine", "Something failed that should not: %1"), {"?"}};
    }
}

bool currentFailureIsOfInput()
{
    try {
        throw;
    } catch (const InputError&) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace outcross
