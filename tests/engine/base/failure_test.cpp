#include "engine/base/failure.h"

#include "engine/base/errors.h"
#include "tests/registry.h"

#include <QTest>

#include <filesystem>
#include <new>
#include <stdexcept>
#include <system_error>

using namespace outcross;

namespace
{

template <class Thrown> Text told(const Thrown& thrown, bool isOfInput = false)
{
    try {
        throw thrown;
    } catch (...) {
        if (currentFailureIsOfInput() != isOfInput)
            return {"blames the wrong side", {}};
        return currentFailure();
    }
}

std::error_code code(std::errc what)
{
    return std::make_error_code(what);
}

} // namespace

class FailureTest : public QObject
{
    Q_OBJECT
private slots:
    void whateverIsThrownIsASentence()
    {
        const Text own{"%1: no such column", {"a.csv"}, "lineages.ai"};
        QCOMPARE(told(InputError(own), true), own);
        QVERIFY(told(Cancelled()).english().starts_with("Interrupted"));
        QCOMPARE(told(std::bad_alloc()), notEnoughMemory());
        QCOMPARE(told(std::bad_array_new_length()), notEnoughMemory());
        QCOMPARE(told(std::length_error("vector::_M_default_append")), notEnoughMemory());
        QCOMPARE(told(std::system_error(code(std::errc::not_enough_memory))), notEnoughMemory());
        QVERIFY(told(std::system_error(code(std::errc::resource_unavailable_try_again))).english().find("thread") !=
                std::string::npos);
        QCOMPARE(told(std::system_error(code(std::errc::no_space_on_device))).english(), "The disk is full");
        QCOMPARE(
            told(std::filesystem::filesystem_error("write", "a.csv", code(std::errc::no_space_on_device))).english(),
            "The disk is full");
        QVERIFY(told(std::filesystem::filesystem_error("status", "a.csv", code(std::errc::permission_denied)))
                    .english()
                    .starts_with("a.csv cannot be used: "));
        QCOMPARE(told(std::logic_error("no way")).english(), "Something failed that should not: no way");
        QCOMPARE(told(7).english(), "Something failed that should not: ?");
    }
};

OUTCROSS_TEST(FailureTest)
#include "failure_test.moc"
