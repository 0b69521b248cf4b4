#include "app/files/picture_file.h"

#include "app/files/output_file.h"
#include "app/files/whole_file.h"
#include "engine/document/scenario_file.h"
#include "engine/tables/census_table.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

} // namespace

void describePicture(QImage& image, const Scenario& scenario, std::int64_t generation)
{
    image.setText(u"Software"_s, u"Outcross "_s + QString::fromStdString(programVersion()));
    image.setText(u"Seed"_s, QString::number(scenario.seed));
    image.setText(u"Generation"_s, QString::number(generation));
    image.setText(u"Scenario"_s, QString::fromStdString(scenarioJson(withDataNames(scenario), true)));
}

QString savePicture(const QImage& image, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    if (!writer.write(image))
        return Words::tr("%1 cannot be written: %2").arg(path, writer.errorString());
    return saveText(bytes.toStdString(), path);
}

QString saveText(const std::string& text, const QString& path)
{
    try {
        WholeFile file(path);
        file.write(text);
        file.commit();
        return {};
    } catch (const WriteFailure& failure) {
        return failure.message;
    }
}

} // namespace outcross
