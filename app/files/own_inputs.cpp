#include "app/files/own_inputs.h"

#include "app/files/shipped.h"
#include "app/shell/text_translation.h"
#include "engine/base/errors.h"
#include "engine/data/image_library.h"
#include "engine/document/scenario_file.h"
#include "engine/spec/data_path.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>

namespace outcross
{
namespace
{

namespace fs = std::filesystem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// One file of two names is one file, also where the names are of two hard links.
bool isIn(const fs::path& output, const fs::path& input)
{
    std::error_code error;
    if (fs::equivalent(output, input, error))
        return true;
    if (!fs::is_directory(input, error))
        return false;
    const fs::path place = fs::canonical(output, error);
    const fs::path folder = fs::canonical(input, error);
    return !error && std::mismatch(folder.begin(), folder.end(), place.begin(), place.end()).first == folder.end();
}

} // namespace

QStringList dataFilesOf(const Scenario& scenario)
{
    QStringList files;
    for (const Side side : kSides) {
        const std::string& data = scenario.lineages[side].data;
        if (data.empty() || !isDataPath(data))
            continue;
        files.append(QString::fromStdString(data));
        if (const auto labels = labelsBeside(data))
            files.append(QString::fromStdString(labels->string()));
    }
    return files;
}

QStringList inputsOf(const QString& fileOrWord, const Scenario& scenario)
{
    QStringList files = dataFilesOf(scenario);
    if (!fileOrWord.isEmpty() && fileOrWord != QLatin1StringView(kDefaultScenarioWord))
        files.prepend(fileOrWord);
    return files;
}

QString ownInputProblem(const QString& output, const QStringList& inputs)
{
    const fs::path place(output.toStdU16String());
    std::error_code error;
    if (output.isEmpty() || !fs::exists(place, error))
        return {};
    for (const QString& input : inputs)
        if (isIn(place, fs::path(input.toStdU16String())))
            return Words::tr("%1 is not replaced, since it is read here; name another file").arg(shownValue(output));
    return {};
}

void requireNoInput(const QString& output, const QStringList& inputs)
{
    if (const QString problem = ownInputProblem(output, inputs); !problem.isEmpty())
        throw InputError({"%1", {problem.toStdString()}});
}

} // namespace outcross
