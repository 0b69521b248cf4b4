#include "app/files/shipped.h"

#include "app/files/run_folder.h"
#include "app/shell/complaint.h"
#include "engine/base/errors.h"
#include "engine/data/recognition.h"
#include "engine/document/data_offer.h"
#include "engine/document/origins.h"
#include "engine/document/outside_data.h"
#include "engine/document/scenario_file.h"
#include "engine/kinds/catalogue.h"
#include "engine/run/founding_cost.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

/// The name of a data set is its file's, without the ending.
constexpr std::array kDataFiles{"austen_pride.txt",
                                "habsburg.csv",
                                "iris.csv",
                                "mnist.idx3-ubyte",
                                "mnist_labels.idx1-ubyte",
                                "nancycats.csv",
                                "nancycats_xy.csv",
                                "newton_opticks.txt",
                                "old_faithful.csv",
                                "optdigits.idx3-ubyte",
                                "optdigits_labels.idx1-ubyte",
                                "penguins.csv"};
constexpr std::array kScenarioIds{"default",
                                  "closed_loop",
                                  "half_the_size",
                                  "one_migrant",
                                  "genetic_rescue",
                                  "new_variants",
                                  "narrowing_bell",
                                  "old_faithful",
                                  "sixteen_modes",
                                  "tails_first",
                                  "cheetah",
                                  "elephant_seal",
                                  "florida_panther",
                                  "isle_royale",
                                  "lumper",
                                  "nancy_fragments",
                                  "gene_bank",
                                  "purging",
                                  "habsburgs",
                                  "language_collapse",
                                  "language_tenth_real",
                                  "watermark_border",
                                  "digits_melting",
                                  "gan_one_trick",
                                  "mad_loops",
                                  "accumulate_or_replace",
                                  "cool_temperature",
                                  "tale_of_tails"};

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

/// Turns what stands around it the other way round, or is no character at all. Marks that scripts need stay.
bool turnsOrControls(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return turns || (c.category() == QChar::Other_Control && code != u'\n' && code != u'\t');
}

/// For a command line; a window asks.
Text refusalOf(const OutsideData& outside)
{
    const std::string where = outside.lineage == Side::Left ? "lineages.ai.data" : "lineages.population.data";
    if (outside.leadsTo == outside.path)
        return {QT_TRANSLATE_NOOP("engine", "%1 lies outside of the scenario's folder; it is read with "
                                            "--allow-outside, if you trust where the scenario comes from"),
                {outside.path},
                where};
    return {QT_TRANSLATE_NOOP("engine", "%1 leads to %2, outside of the scenario's folder; it is read with "
                                        "--allow-outside, if you trust where the scenario comes from"),
            {outside.path, outside.leadsTo},
            where};
}

} // namespace

DataLibrary shippedData()
{
    DataLibrary library;
    for (const std::string file : kDataFiles)
        library.add(file.substr(0, file.find('.')), resource(u":/data/"_s + QString::fromStdString(file)));
    return library;
}

std::vector<ShippedScenario> shippedScenarios()
{
    std::vector<ShippedScenario> scenarios;
    for (const char* id : kScenarioIds)
        scenarios.push_back({QString::fromLatin1(id), shippedScenario(id)});
    return scenarios;
}

namespace
{

/// A file that is no scenario, but data, is told how it is used.
Scenario readOrAdvise(const std::filesystem::path& path)
{
    try {
        return readScenario(path);
    } catch (const InputError&) {
        // A name without ending would be taken for one of a shipped data set.
        std::error_code unreadable;
        const bool isFolder = path.has_filename() && std::filesystem::is_directory(path, unreadable);
        const Recognised data = recognisedFile(path);
        if (data.refusal)
            throw InputError(*data.refusal);
        if (data.kind)
            throw InputError(adviceOn(*data.kind, path.string() + (isFolder ? "/" : "")));
        throw;
    }
}

} // namespace

Scenario scenarioNamed(const QString& fileOrWord, Outside outside)
{
    if (fileOrWord == QLatin1StringView(kDefaultScenarioWord))
        return shippedScenario(kScenarioIds.front());
    settleRunOf(fileOrWord);
    const std::filesystem::path path(fileOrWord.toStdU16String());
    Scenario scenario = readOrAdvise(path);
    if (outside == Outside::Refused)
        if (const auto stray = outsideData(scenario, path.parent_path()); !stray.empty())
            throw InputError(inFile(refusalOf(stray.front()), fileOrWord));
    return scenario;
}

Text inFile(Text text, const QString& fileOrWord)
{
    if (fileOrWord.isEmpty() || fileOrWord == QLatin1StringView(kDefaultScenarioWord))
        return text;
    const std::string file = QFileInfo(fileOrWord).fileName().toStdString();
    if (!text.where.starts_with(file))
        text.where = text.where.empty() ? file : file + ": " + text.where;
    return text;
}

PerSide<std::shared_ptr<const Origin>> originsNamed(const QString& fileOrWord, const Scenario& scenario,
                                                    const DataLibrary& library, const std::stop_token& stop)
{
    tellCost(foundingSeconds(scenario));
    try {
        return prepareOrigins(scenario, library, stop);
    } catch (const InputError& error) {
        throw InputError(inFile(error.text(), fileOrWord));
    }
}

QString scenarioText(const std::string& text)
{
    if (text.empty())
        return {};
    QString words;
    for (const QChar c : QCoreApplication::translate("scenarios", text.c_str()))
        if (turnsOrControls(c))
            words += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            words += c;
    return words;
}

} // namespace outcross
