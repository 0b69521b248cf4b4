#include "engine/document/scenario_file.h"
#include "tests/app/fixtures.h"
#include "tests/app/monkey.h"
#include "tests/engine/shared/settled.h"

#include <QTemporaryDir>

using namespace outcross;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kSeconds = 8;

int seconds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("OUTCROSS_MONKEY_SECONDS", &given);
    return given ? wanted : kSeconds;
}

} // namespace

/// Longer: QTEST_FUNCTION_TIMEOUT=900000 OUTCROSS_MONKEY_SECONDS=600 OUTCROSS_MONKEY_NUMBER=2
/// build/asan/tests/app/monkey_test -maxwarnings 0
class MonkeyTest : public QObject
{
    Q_OBJECT
private slots:
    void whateverIsPressedTheDocumentStaysWhole()
    {
        const QTemporaryDir folder;
        fixtures::OpenWindow open;
        open.nextPath = folder.filePath(u"monkey.json"_s);
        const auto number = static_cast<std::uint64_t>(qEnvironmentVariableIntValue("OUTCROSS_MONKEY_NUMBER"));
        fixtures::Monkey monkey(open.window, number);
        monkey.play(seconds() * 1000);
        QVERIFY(monkey.acts() > 20);
        open.window.show();
        open.session.conductor().pause();
        QVERIFY2(fixtures::settled(open.session.conductor()), qPrintable(monkey.diary().join(u'\n')));
        open.session.poll();
        const Scenario document = open.session.document();
        const Scenario read = parseScenario(scenarioJson(document), "document", {});
        QVERIFY2(read == document, qPrintable(monkey.diary().join(u'\n')));
    }
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
