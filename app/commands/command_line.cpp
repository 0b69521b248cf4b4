#include "app/commands/command_line.h"

#include "app/shell/text_translation.h"
#include "engine/base/errors.h"
#include "engine/replicates/replicate_crew.h"
#include "engine/replicates/replicate_runs.h"
#include "engine/tables/census_table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kSmallestPicture = 200;
constexpr int kLargestPicture = 10'000;
constexpr double kLongestFrames = 3600;
/// Of every command that takes a scenario, and of the window.
const auto kAllowOutside = u"allow-outside"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString usage()
{
    return Words::tr(
               "Outcross %1: model collapse and genetic drift, side by side, on one clock.\n"
               "\n"
               "  outcross [FILE.json]                 open the window (on a scenario)\n"
               "  outcross run FILE.json [--generations G] [--replicates R] [--seed S] [--threads T] --output DIR\n"
               "                                       run without a window, write DIR/census.csv and "
               "DIR/scenario.json\n"
               "  outcross picture FILE.json --generation G --output FILE.png [--size 1440x900] [--theme light|dark]\n"
               "                   [--replicates R]    draw the window without a display; with R other lives in the "
               "chart\n"
               "  outcross survey FILE.json --generation G --sample K [--first G0] [--seed S] [--output FILE.csv]\n"
               "                                       sample K individuals of the population at generations G0 (0) "
               "and G,\n"
               "                                       print what they tell of it, beside the truth, as CSV\n"
               "  outcross expect FILE.json [--generations G] [--output FILE.csv]\n"
               "                                       print the exact expectation of both lineages as CSV, and why "
               "there is\n"
               "                                       none where there is none\n"
               "  outcross pedigree FILE [--output FILE.csv]\n"
               "                                       print id, inbreeding coefficient F and known generations of "
               "everybody as CSV;\n"
               "                                       FILE is CSV (id,father,mother,...), GEDCOM, or the word "
               "habsburg\n"
               "  outcross sweep FILE.json --x QUANTITY=LOW:HIGH:COUNT --y QUANTITY=LOW:HIGH:COUNT --output DIR\n"
               "                 [--replicates R] [--generations G] [--measure kept,...] [--seed S] [--threads T] "
               "[--shard i/k]\n"
               "                                       map where collapse begins: R (20) runs for each pair of start "
               "values, as in\n"
               "                                       --x inflow=0:0.1:21 --y population.size=20:400:20; sizes are "
               "rounded to whole\n"
               "                                       numbers, COUNT may end in L for a logarithmic axis. Started "
               "again, it goes on\n"
               "                                       where it was; shards i = 1 ... k share the work. Writes "
               "DIR/sweep.csv when whole\n"
               "  outcross merge DIR... --output FILE.csv\n"
               "                                       put the shards of a sweep together: the table that one machine "
               "would write\n"
               "  outcross frames [FILE.json] --seconds S [--replicates R]\n"
               "                                       play in a real window as fast as it can, print frame times as "
               "JSON;\n"
               "                                       with R other lives beside it\n"
               "  outcross --help | --version\n"
               "\n"
               "--allow-outside lets a scenario read data files outside of its own folder; the window asks instead.\n"
               "The word \"default\" in place of FILE.json stands for the default scenario.\n"
               "Exit codes: 0 done, 1 failure, 2 bad input.")
        .arg(QString::fromStdString(programVersion()));
}

/// Collects the first complaint, so that each value is read in one line below.
class Values
{
public:
    explicit Values(const QCommandLineParser& parser) : m_parser(parser) {}

    template <class Integer> Integer integer(const QString& name, Integer low, Integer high, Integer fallback)
    {
        if (!m_parser.isSet(name))
            return fallback;
        const QString text = m_parser.value(name);
        bool read = false;
        Integer value{};
        if constexpr (std::is_unsigned_v<Integer>) {
            const qulonglong wide = text.startsWith(u'-') ? 0 : text.toULongLong(&read);
            value = static_cast<Integer>(wide);
            read = read && wide == value;
        } else {
            const qlonglong wide = text.toLongLong(&read);
            value = static_cast<Integer>(wide);
            read = read && wide == value;
        }
        if (!read || value < low || value > high)
            complain(Words::tr("--%1: expected a whole number from %2 to %3, found \"%4\"")
                         .arg(name)
                         .arg(low)
                         .arg(high)
                         .arg(shownValue(text)));
        return value;
    }

    double number(const QString& name, double low, double high, double fallback)
    {
        if (!m_parser.isSet(name))
            return fallback;
        bool read = false;
        const double value = m_parser.value(name).toDouble(&read);
        if (!read || !(value >= low && value <= high))
            complain(Words::tr("--%1: expected a number from %2 to %3, found \"%4\"")
                         .arg(name)
                         .arg(low)
                         .arg(high)
                         .arg(shownValue(m_parser.value(name))));
        return value;
    }

    [[nodiscard]] Outside outside() const
    {
        return m_parser.isSet(kAllowOutside) ? Outside::Allowed : Outside::Refused;
    }

    [[nodiscard]] bool isSet(const QString& name) const { return m_parser.isSet(name); }

    std::optional<std::uint64_t> seed()
    {
        if (!isSet(u"seed"_s))
            return std::nullopt;
        return integer<std::uint64_t>(u"seed"_s, 0, std::numeric_limits<std::uint64_t>::max(), 0);
    }

    QString required(const QString& name)
    {
        if (m_parser.value(name).isEmpty())
            complain(Words::tr("--%1 is missing").arg(name));
        return m_parser.value(name);
    }

    QSize size(QSize fallback)
    {
        if (!m_parser.isSet(u"size"_s))
            return fallback;
        static const QRegularExpression form(u"^(\\d{1,6})[xX×](\\d{1,6})$"_s);
        const auto match = form.match(m_parser.value(u"size"_s));
        const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
        const auto fits = [](int side) { return side >= kSmallestPicture && side <= kLargestPicture; };
        if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
            complain(Words::tr("--size: expected WIDTHxHEIGHT, each from %1 to %2, found \"%3\"")
                         .arg(kSmallestPicture)
                         .arg(kLargestPicture)
                         .arg(shownValue(m_parser.value(u"size"_s))));
        return size;
    }

    bool dark()
    {
        const QString theme = m_parser.isSet(u"theme"_s) ? m_parser.value(u"theme"_s) : u"light"_s;
        if (theme != u"light" && theme != u"dark")
            complain(Words::tr("--theme: expected light or dark, found \"%1\"").arg(shownValue(theme)));
        return theme == u"dark";
    }

    /// The one file after the command's name.
    QString file(bool mayBeMissing)
    {
        const QStringList files = m_parser.positionalArguments();
        if (files.size() > 1)
            complain(
                Words::tr("expected one scenario file, found another argument: \"%1\"").arg(shownValue(files.at(1))));
        if (files.isEmpty() && !mayBeMissing)
            complain(Words::tr("a scenario file is missing"));
        if (!files.isEmpty() && files.first().isEmpty())
            complain(Words::tr("the name of the scenario file is empty"));
        return files.value(0);
    }

    void complain(const QString& message)
    {
        if (m_complaint.isEmpty())
            m_complaint = message;
    }
    SweepAxis axis(const QString& name)
    {
        const QString text = required(name);
        if (!text.isEmpty())
            try {
                return parseSweepAxis(text.toStdString());
            } catch (const InputError& error) {
                complain(u"--%1: "_s.arg(name) + translated(error.text()));
            }
        return {};
    }

    /// The names in a list with commas between.
    std::vector<std::string> names(const QString& name, std::vector<std::string> fallback)
    {
        if (!m_parser.isSet(name))
            return fallback;
        std::vector<std::string> list;
        for (const QString& item : required(name).split(u',')) {
            if (item.isEmpty())
                complain(Words::tr("--%1: expected names with commas between, found \"%2\"")
                             .arg(name, shownValue(m_parser.value(name))));
            list.push_back(item.toStdString());
        }
        return list;
    }

    /// "i/k" as its two numbers.
    std::pair<int, int> shard()
    {
        if (!m_parser.isSet(u"shard"_s))
            return {1, 1};
        static const QRegularExpression form(u"^(\\d{1,6})/(\\d{1,6})$"_s);
        const auto match = form.match(m_parser.value(u"shard"_s));
        const int shard = match.captured(1).toInt();
        const int shards = match.captured(2).toInt();
        if (shard < 1 || shard > shards || shards > kMaximumShards)
            complain(Words::tr("--shard: expected i/k with i from 1 to k and k up to %1, found \"%2\"")
                         .arg(kMaximumShards)
                         .arg(shownValue(m_parser.value(u"shard"_s))));
        return {shard, shards};
    }

    QStringList folders()
    {
        const QStringList folders = m_parser.positionalArguments();
        if (folders.isEmpty() || folders.contains(QString()))
            complain(Words::tr("the folder of a sweep is missing"));
        return folders;
    }

    QString pedigree()
    {
        const QStringList files = m_parser.positionalArguments();
        if (files.size() > 1)
            complain(
                Words::tr("expected one pedigree file, found another argument: \"%1\"").arg(shownValue(files.at(1))));
        if (files.value(0).isEmpty())
            complain(Words::tr("a pedigree file is missing (CSV or GEDCOM)"));
        return files.value(0);
    }
    [[nodiscard]] Command orBad(Command command) const
    {
        return m_complaint.isEmpty() ? std::move(command) : BadCommand{m_complaint};
    }

private:
    const QCommandLineParser& m_parser;
    QString m_complaint;
};

QCommandLineOption valueOption(const QString& name)
{
    return {name, {}, name};
}

Command parseRun(Values& values)
{
    RunCommand run;
    run.file = values.file(false);
    run.outside = values.outside();
    run.generations = values.integer<std::int64_t>(u"generations"_s, 1, kMaximumGenerations, 0);
    if (run.generations == 0)
        run.generations.reset();
    run.replicates = values.integer<std::uint32_t>(u"replicates"_s, 1, kMaximumReplicates, 1);
    run.threads = values.integer<int>(u"threads"_s, 1, kMaximumThreads, std::max(QThread::idealThreadCount(), 1));
    run.output = values.required(u"output"_s);
    run.seed = values.seed();
    return run;
}

Command parseSurvey(Values& values)
{
    SurveyCommand survey;
    survey.file = values.file(false);
    survey.outside = values.outside();
    (void)values.required(u"generation"_s);
    survey.generation = values.integer<std::int64_t>(u"generation"_s, 0, kMaximumGenerations, 0);
    (void)values.required(u"sample"_s);
    survey.sample = values.integer<std::int64_t>(u"sample"_s, 1, kMaximumSize, 1);
    constexpr std::int64_t kNotSaid = -1;
    const auto first = values.integer<std::int64_t>(u"first"_s, 0, kMaximumGenerations, kNotSaid);
    if (first >= survey.generation)
        values.complain(
            Words::tr("--first: expected a generation before %1, found %2").arg(survey.generation).arg(first));
    survey.first = std::max<std::int64_t>(first, 0);
    survey.seed = values.seed();
    if (values.isSet(u"output"_s))
        survey.output = values.required(u"output"_s);
    return survey;
}

Command parseSweepLine(Values& values)
{
    SweepCommand sweep;
    sweep.file = values.file(false);
    sweep.outside = values.outside();
    sweep.x = values.axis(u"x"_s);
    sweep.y = values.axis(u"y"_s);
    sweep.replicates = values.integer<std::uint32_t>(u"replicates"_s, 1, kMaximumSweepReplicates, sweep.replicates);
    sweep.generations = values.integer<std::int64_t>(u"generations"_s, 1, kMaximumGenerations, 0);
    if (sweep.generations == 0)
        sweep.generations.reset();
    sweep.measures = values.names(u"measure"_s, std::move(sweep.measures));
    sweep.seed = values.seed();
    sweep.threads = values.integer<int>(u"threads"_s, 1, kMaximumThreads, std::max(QThread::idealThreadCount(), 1));
    std::tie(sweep.shard, sweep.shards) = values.shard();
    sweep.output = values.required(u"output"_s);
    return sweep;
}

Command parseExpect(Values& values)
{
    ExpectCommand expect;
    expect.file = values.file(false);
    expect.outside = values.outside();
    if (values.isSet(u"generations"_s))
        expect.generations = values.integer<std::int64_t>(u"generations"_s, 1, kMaximumGenerations, 1);
    if (values.isSet(u"output"_s))
        expect.output = values.required(u"output"_s);
    return expect;
}

} // namespace

Command parseCommandLine(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    const bool isRun = first == u"run";
    const bool isPicture = first == u"picture";
    const bool isSurvey = first == u"survey";
    const bool isExpect = first == u"expect";
    const bool isPedigree = first == u"pedigree";
    const bool isSweep = first == u"sweep";
    const bool isMerge = first == u"merge";
    const bool isFrames = first == u"frames";

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    if (isRun)
        for (const char* name : {"generations", "replicates", "seed", "threads", "output"})
            parser.addOption(valueOption(QString::fromLatin1(name)));
    if (isPicture)
        for (const char* name : {"generation", "output", "size", "theme", "replicates"})
            parser.addOption(valueOption(QString::fromLatin1(name)));
    if (isSurvey)
        for (const char* name : {"generation", "sample", "first", "seed", "output"})
            parser.addOption(valueOption(QString::fromLatin1(name)));
    if (isSweep)
        for (const char* name :
             {"x", "y", "replicates", "generations", "measure", "seed", "threads", "shard", "output"})
            parser.addOption(valueOption(QString::fromLatin1(name)));
    if (isExpect)
        for (const char* name : {"generations", "output"})
            parser.addOption(valueOption(QString::fromLatin1(name)));
    if (isPedigree || isMerge)
        parser.addOption(valueOption(u"output"_s));
    if (isFrames)
        for (const char* name : {"seconds", "replicates"})
            parser.addOption(valueOption(QString::fromLatin1(name)));

    if (!isPedigree && !isMerge)
        parser.addOption({kAllowOutside, {}});

    // The parser takes its first argument for the program's name.
    const bool hasCommand = isRun || isPicture || isSurvey || isExpect || isPedigree || isSweep || isMerge || isFrames;
    if (!parser.parse(hasCommand ? arguments : QStringList(u"outcross"_s) + arguments))
        return BadCommand{parser.errorText()};
    if (parser.isSet(u"help"_s))
        return HelpCommand{usage()};
    if (parser.isSet(u"version"_s))
        return HelpCommand{u"outcross "_s + QString::fromStdString(programVersion())};

    Values values(parser);
    if (isRun)
        return values.orBad(parseRun(values));
    if (isSurvey)
        return values.orBad(parseSurvey(values));
    if (isExpect)
        return values.orBad(parseExpect(values));
    if (isPicture) {
        PictureCommand picture;
        picture.file = values.file(false);
        picture.outside = values.outside();
        (void)values.required(u"generation"_s);
        picture.generation = values.integer<std::int64_t>(u"generation"_s, 0, kMaximumGenerations, 0);
        picture.output = values.required(u"output"_s);
        if (!picture.output.endsWith(u".png"_s, Qt::CaseInsensitive))
            values.complain(Words::tr("--output: expected a file name that ends in .png, found \"%1\"")
                                .arg(shownValue(picture.output)));
        picture.size = values.size(picture.size);
        picture.dark = values.dark();
        picture.replicates = values.integer<std::uint32_t>(u"replicates"_s, 0, kMostReplicates, 0);
        return values.orBad(picture);
    }
    if (isPedigree) {
        PedigreeCommand pedigree{.file = values.pedigree()};
        if (parser.isSet(u"output"_s))
            pedigree.output = values.required(u"output"_s);
        return values.orBad(pedigree);
    }
    if (isSweep)
        return values.orBad(parseSweepLine(values));
    if (isMerge)
        return values.orBad(MergeCommand{values.folders(), values.required(u"output"_s)});
    if (isFrames) {
        FramesCommand frames;
        frames.file = values.file(true);
        frames.outside = values.outside();
        frames.seconds = values.number(u"seconds"_s, 0.1, kLongestFrames, frames.seconds);
        frames.replicates = values.integer<std::uint32_t>(u"replicates"_s, 0, kMostReplicates, 0);
        return values.orBad(frames);
    }
    const WindowCommand window{values.file(true), values.outside()};
    return values.orBad(window);
}

} // namespace outcross
