#include "app/commands/command_row.h"
#include "app/shell/text_translation.h"
#include "engine/replicates/replicate_crew.h"

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr double kLongestFrames = 3600;

Command parseWindow(CommandValues& values)
{
    return WindowCommand{values.file(true), values.outside()};
}

Command parsePicture(CommandValues& values)
{
    PictureCommand picture;
    picture.file = values.file(false);
    picture.outside = values.outside();
    (void)values.required("generation");
    picture.generation = values.integer<std::int64_t>("generation", 0, kMaximumGenerations, 0);
    picture.output = values.required("output");
    if (!picture.output.endsWith(u".png"_s, Qt::CaseInsensitive))
        values.complain(CommandWords::tr("--output: expected a file name that ends in .png, found \"%1\"")
                            .arg(shownValue(picture.output)));
    picture.size = values.size(picture.size);
    picture.dark = values.dark();
    picture.replicates = values.integer<std::uint32_t>("replicates", 0, kMostReplicates, 0);
    return picture;
}

Command parseFrames(CommandValues& values)
{
    FramesCommand frames;
    frames.file = values.file(true);
    frames.outside = values.outside();
    frames.seconds = values.number("seconds", 0.1, kLongestFrames, frames.seconds);
    frames.replicates = values.integer<std::uint32_t>("replicates", 0, kMostReplicates, 0);
    return frames;
}

} // namespace

CommandRow windowRow()
{
    return {
        .name = nullptr,
        .options = {},
        .takesScenario = true,
        .usage =
            [] { return CommandWords::tr("  outcross [FILE.json]                 open the window (on a scenario)"); },
        .parse = parseWindow,
        .execute = nullptr};
}

CommandRow pictureRow()
{
    return {.name = "picture",
            .options = {"generation", "output", "size", "theme", "replicates"},
            .takesScenario = true,
            .usage =
                [] {
                    return CommandWords::tr("  outcross picture FILE.json --generation G --output FILE.png [--size "
                                            "1440x900] [--theme light|dark]\n"
                                            "                   [--replicates R]    draw the window without a display; "
                                            "with R other lives in the chart");
                },
            .parse = parsePicture,
            .execute = nullptr};
}

CommandRow framesRow()
{
    return {.name = "frames",
            .options = {"seconds", "replicates"},
            .takesScenario = true,
            .usage =
                [] {
                    return CommandWords::tr("  outcross frames [FILE.json] --seconds S [--replicates R]\n"
                                            "                                       play in a real window as fast as "
                                            "it can, print frame times as JSON;\n"
                                            "                                       with R other lives beside it");
                },
            .parse = parseFrames,
            .execute = nullptr};
}

} // namespace outcross
