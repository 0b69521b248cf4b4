#include "app/commands/command_line.h"

#include "app/commands/command_row.h"
#include "engine/tables/census_table.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

QString usage()
{
    QString text = CommandWords::tr("Outcross %1: model collapse and genetic drift, side by side, on one clock.")
                       .arg(QString::fromStdString(programVersion())) +
                   u"\n\n"_s;
    for (const CommandRow& row : commandRows())
        text += row.usage() + u'\n';
    return text + u"  outcross --help | --version\n\n"_s +
           CommandWords::tr(
               "--allow-outside lets a scenario read data files outside of its own folder; the window asks instead.\n"
               "The word \"default\" in place of FILE.json stands for the default scenario.\n"
               "Exit codes: 0 done, 1 failure, 2 bad input.");
}

} // namespace

Command parseCommandLine(const QStringList& arguments)
{
    const CommandRow& row = commandAsked(arguments);
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    for (const char* name : row.options)
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    if (row.takesScenario)
        parser.addOption({QString::fromLatin1(kAllowOutside), {}});
    // The parser takes its first argument for the program's name.
    if (!parser.parse(row.name != nullptr ? arguments : QStringList(u"outcross"_s) + arguments))
        return BadCommand{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return HelpCommand{usage()};
    if (parser.isSet(u"version"_s))
        return HelpCommand{u"outcross "_s + QString::fromStdString(programVersion())};
    CommandValues values(parser);
    const Command command = row.parse(values);
    return values.orBad(command);
}

} // namespace outcross
