#include "app/shipped.h"

#include "engine/experiment/scenario_file.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr std::array kDataNames{"habsburg", "nancycats", "nancycats_xy", "old_faithful", "penguins"};
constexpr std::array kScenarioIds{"default",         "closed_loop",  "half_the_size",  "one_migrant",
                                  "genetic_rescue",  "new_variants", "narrowing_bell", "old_faithful",
                                  "sixteen_modes",   "tails_first",  "cheetah",        "elephant_seal",
                                  "florida_panther", "isle_royale",  "lumper",         "nancy_fragments",
                                  "gene_bank",       "purging",      "habsburgs"};

std::string resource(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resource", qPrintable(path));
    return opened ? file.readAll().toStdString() : std::string();
}

Scenario shippedScenario(const char* id)
{
    const QString path = u":/scenarios/%1.json"_s.arg(QLatin1StringView(id));
    return parseScenario(resource(path), path.toStdString(), {});
}

} // namespace

DataLibrary shippedData()
{
    DataLibrary library;
    for (const char* name : kDataNames)
        library.add(name, resource(u":/data/%1.csv"_s.arg(QLatin1StringView(name))));
    return library;
}

std::vector<ShippedScenario> shippedScenarios()
{
    std::vector<ShippedScenario> scenarios;
    for (const char* id : kScenarioIds)
        scenarios.push_back({QString::fromLatin1(id), shippedScenario(id)});
    return scenarios;
}

Scenario scenarioNamed(const QString& fileOrWord)
{
    if (fileOrWord == QLatin1StringView(kDefaultScenarioWord))
        return shippedScenario(kScenarioIds.front());
    return readScenario(std::filesystem::path(fileOrWord.toStdU16String()));
}

QString scenarioText(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("scenarios", text.c_str());
}

} // namespace outcross
