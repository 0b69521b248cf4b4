// The program of a room's tests: `engine_data_tests csv_test [arguments of Qt Test]` runs one of them, no name all.
#include "registry.h"

#include <cstring>
#include <map>
#include <memory>
#include <string>

#ifdef OUTCROSS_TESTS_HAVE_WINDOWS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace outcross::tests
{

namespace
{

std::map<std::string, MakeTest>& enlisted()
{
    static std::map<std::string, MakeTest> tests;
    return tests;
}

} // namespace

bool enlist(const char* name, MakeTest make)
{
    return enlisted().emplace(name, make).second;
}

const char* nameOf(const char* file)
{
    static std::map<std::string, std::string> names; // keeps what it hands out
    const std::string path = file;
    const std::size_t folder = path.find_last_of('/') + 1;
    return names.emplace(path, path.substr(folder, path.find_last_of('.') - folder)).first->second.c_str();
}

} // namespace outcross::tests

int main(int argc, char** argv)
{
    using namespace outcross::tests;
    // Qt Test ends functions that take five minutes, which a sanitizer on a slow machine may need. ctest ends what
    // hangs.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    Application application(argc, argv);
    const auto run = [&](MakeTest make) {
        const std::unique_ptr<QObject> test(make());
        return QTest::qExec(test.get(), argc, argv);
    };
    if (argc > 1 && argv[1][0] != '-') {
        const auto test = enlisted().find(argv[1]);
        if (test == enlisted().end()) {
            std::fprintf(stderr, "There is no test %s here. There are:\n", argv[1]);
            for (const auto& [name, make] : enlisted())
                std::fprintf(stderr, "  %s\n", name.c_str());
            return 2;
        }
        // Qt Test sees its own arguments only.
        for (int i = 1; i + 1 < argc; ++i)
            argv[i] = argv[i + 1];
        --argc;
        return run(test->second);
    }
    int failures = 0;
    for (const auto& [name, make] : enlisted())
        failures += run(make);
    return failures == 0 ? 0 : 1;
}
