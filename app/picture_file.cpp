#include "app/picture_file.h"

#include "app/output_file.h"
#include "engine/experiment/census_table.h"
#include "engine/experiment/scenario_file.h"

#include <QImageWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace outcross
{

void describePicture(QImage& image, const Scenario& scenario, std::int64_t generation)
{
    image.setText(u"Software"_s, u"Outcross "_s + QString::fromStdString(programVersion()));
    image.setText(u"Seed"_s, QString::number(scenario.seed));
    image.setText(u"Generation"_s, QString::number(generation));
    image.setText(u"Scenario"_s, QString::fromStdString(scenarioJson(scenario, true)));
}

QString savePicture(const QImage& image, const QString& path)
{
    if (const QString problem = outputProblem(path); !problem.isEmpty())
        return problem;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    QImageWriter writer(&file, "png");
    if (!writer.write(image))
        return cannotWrite(file);
    return commitWhole(file) ? QString() : cannotWrite(file);
}

QString saveText(const std::string& text, const QString& path)
{
    if (const QString problem = outputProblem(path); !problem.isEmpty())
        return problem;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size()) &&
        commitWhole(file);
    return written ? QString() : cannotWrite(file);
}

} // namespace outcross
