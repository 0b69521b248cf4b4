#include "app/commands/command_line.h"
#include "tests/registry.h"

#include <QTest>

using namespace outcross;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

    template <class T> static T parsed(const QString& line)
    {
        const Command command = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
        if (!std::holds_alternative<T>(command))
            qFatal("%s", qPrintable(u"wrong kind of command: "_s + line));
        return std::get<T>(command);
    }

private slots:
    void dataOutsideAreAllowedByWordOnly()
    {
        QVERIFY(parsed<WindowCommand>(u"a.json"_s).outside == Outside::Refused);
        QVERIFY(parsed<WindowCommand>(u"a.json --allow-outside"_s).outside == Outside::Allowed);
        QVERIFY(parsed<RunCommand>(u"run a.json --output x"_s).outside == Outside::Refused);
        QVERIFY(parsed<RunCommand>(u"run --allow-outside a.json --output x"_s).outside == Outside::Allowed);
        QVERIFY(parsed<PictureCommand>(u"picture a.json --generation 1 --output x.png --allow-outside"_s).outside ==
                Outside::Allowed);
        QVERIFY(parsed<SurveyCommand>(u"survey a.json --generation 1 --sample 1 --allow-outside"_s).outside ==
                Outside::Allowed);
        QVERIFY(parsed<ExpectCommand>(u"expect a.json --allow-outside"_s).outside == Outside::Allowed);
        QVERIFY(parsed<SweepCommand>(u"sweep a.json --allow-outside --x inflow=0:0.1:2 --y size=10:20:2 --output d"_s)
                    .outside == Outside::Allowed);
        QVERIFY(parsed<FramesCommand>(u"frames a.json --allow-outside"_s).outside == Outside::Allowed);
        // A pedigree is named by the user herself.
        (void)parsed<BadCommand>(u"pedigree a.ged --allow-outside"_s);
        QVERIFY(parsed<HelpCommand>(u"--help"_s).text.contains(u"--allow-outside"_s));
    }

    void readsEveryCommand()
    {
        QCOMPARE(parsed<WindowCommand>({}).file, QString());
        QCOMPARE(parsed<WindowCommand>(u"a.json"_s).file, u"a.json"_s);
        const auto run = parsed<RunCommand>(
            u"run a.json --generations 7 --replicates 3 --seed 18446744073709551615 --threads 2 --output out"_s);
        QCOMPARE(run.file, u"a.json"_s);
        QCOMPARE(run.generations.value(), 7);
        QCOMPARE(run.replicates, 3U);
        QCOMPARE(run.seed.value(), std::numeric_limits<std::uint64_t>::max());
        QCOMPARE(run.threads, 2);
        QCOMPARE(run.output, u"out"_s);
        QVERIFY(!parsed<RunCommand>(u"run --output out a.json"_s).seed);
        const auto picture =
            parsed<PictureCommand>(u"picture a.json --generation 9 --output x.png --size 1024x768 --theme dark"_s);
        QCOMPARE(picture.generation, 9);
        QCOMPARE(picture.size, QSize(1024, 768));
        QVERIFY(picture.dark);
        const auto survey =
            parsed<SurveyCommand>(u"survey a.json --generation 40 --sample 25 --first 10 --seed 7 --output x.csv"_s);
        QCOMPARE(survey.file, u"a.json"_s);
        QCOMPARE(survey.generation, 40);
        QCOMPARE(survey.sample, 25);
        QCOMPARE(survey.first, 10);
        QCOMPARE(survey.seed.value(), 7U);
        QCOMPARE(survey.output, u"x.csv"_s);
        QCOMPARE(parsed<SurveyCommand>(u"survey a.json --generation 0 --sample 1"_s).first, 0);
        QVERIFY(parsed<HelpCommand>(u"survey --help"_s).text.contains(u"outcross survey"_s));
        QCOMPARE(parsed<PedigreeCommand>(u"pedigree kings.ged"_s).file, u"kings.ged"_s);
        QVERIFY(parsed<PedigreeCommand>(u"pedigree kings.ged"_s).output.isEmpty());
        QCOMPARE(parsed<PedigreeCommand>(u"pedigree --output f.csv habsburg"_s).output, u"f.csv"_s);
        QVERIFY(parsed<HelpCommand>(u"--help"_s).text.contains(u"outcross pedigree FILE"_s));
        const auto sweep = parsed<SweepCommand>(
            u"sweep a.json --x inflow=0:0.1:21 --y population.size=20:400:20 --replicates 50 --generations 9 --measure "
            "kept,tail --seed 3 --threads 2 --shard 2/3 --output d"_s);
        QCOMPARE(sweep.file, u"a.json"_s);
        QCOMPARE(sweep.x, parseSweepAxis("inflow=0:0.1:21"));
        QCOMPARE(sweep.y, parseSweepAxis("population.size=20:400:20"));
        QCOMPARE(sweep.replicates, 50U);
        QCOMPARE(sweep.generations.value(), 9);
        QCOMPARE(sweep.measures, (std::vector<std::string>{"kept", "tail"}));
        QCOMPARE(sweep.seed.value(), 3U);
        QCOMPARE(sweep.threads, 2);
        QCOMPARE(sweep.shard, 2);
        QCOMPARE(sweep.shards, 3);
        QCOMPARE(sweep.output, u"d"_s);
        QCOMPARE(parsed<MergeCommand>(u"merge a b c --output x.csv"_s).folders, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(parsed<HelpCommand>(u"sweep --help"_s).text.contains(u"outcross merge DIR..."_s));
        QCOMPARE(parsed<FramesCommand>(u"frames --seconds 2.5"_s).seconds, 2.5);
        QVERIFY(parsed<HelpCommand>(u"--help"_s).text.contains(u"outcross run"_s));
        QVERIFY(parsed<HelpCommand>(u"run --help"_s).text.contains(u"outcross run"_s));
        QVERIFY(parsed<HelpCommand>(u"--version"_s).text.startsWith(u"outcross "_s));
    }

    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("run", "a scenario file is missing");
        row("run a.json", "--output is missing");
        row("run a.json b.json --output o", "b.json");
        row("run a.json --output o --generations 0", "--generations: expected a whole number from 1");
        row("run a.json --output o --generations 1e3", "--generations");
        row("run a.json --output o --generations 1000000000000", "--generations");
        row("run a.json --output o --replicates -1", "--replicates");
        row("run a.json --output o --replicates 4294967297", "--replicates");
        row("run a.json --output o --seed -1", "--seed");
        row("run a.json --output o --seed x", "--seed");
        row("run a.json --output o --threads 0", "--threads");
        row("run a.json --output o --threads 1000", "--threads");
        row("run a.json --output o --sed 1", "sed");
        row("run a.json --output", "output");
        row("picture a.json --output x.png", "--generation is missing");
        row("picture a.json --generation 1", "--output is missing");
        row("picture a.json --generation 1 --output x.jpg", ".png");
        row("picture a.json --generation 1 --output x.png --size 10x10", "--size");
        row("picture a.json --generation 1 --output x.png --size 99999x99999", "--size");
        row("picture a.json --generation 1 --output x.png --size big", "--size");
        row("picture a.json --generation 1 --output x.png --theme pink", "--theme");
        row("survey --generation 1 --sample 1", "a scenario file is missing");
        row("survey a.json --sample 1", "--generation is missing");
        row("survey a.json --generation 1", "--sample is missing");
        row("survey a.json --generation 1 --sample 0", "--sample: expected a whole number from 1");
        row("survey a.json --generation 5 --sample 1 --first 5", "--first: expected a generation before 5");
        row("survey a.json --generation 5 --sample 1 --first -1", "--first: expected a whole number from 0");
        row("survey a.json --generation 5 --sample 1 --seed x", "--seed");
        row("survey a.json --generation 5 --sample 1 --threads 2", "threads");
        row("pedigree", "a pedigree file is missing");
        row("pedigree a.csv b.csv", "b.csv");
        row("pedigree a.csv --output=", "--output is missing");
        row("pedigree a.csv --seed 1", "seed");
        row("sweep --x inflow=0:1:3 --y size=5:9:3 --output d", "a scenario file is missing");
        row("sweep a.json --y size=5:9:3 --output d", "--x is missing");
        row("sweep a.json --x inflow=0:1:3 --output d", "--y is missing");
        row("sweep a.json --x inflow=0:1:3 --y size=5:9:3", "--output is missing");
        row("sweep a.json --x inflow --y size=5:9:3 --output d", "--x: expected QUANTITY=LOW:HIGH:COUNT");
        row("sweep a.json --x inflow=0:1:3 --y size=5:9:3 --output d --shard 1-3", "--shard: expected i/k");
        row("sweep a.json --x inflow=0:1:3 --y size=5:9:3 --output d --shard 1/20000", "--shard: expected i/k");
        row("sweep a.json --x inflow=0:1:3 --y size=5:9:3 --output d --replicates 200000", "--replicates");
        row("merge --output x.csv", "the folder of a sweep is missing");
        row("merge a b", "--output is missing");
        row("frames --seconds nan", "--seconds");
        row("frames --seconds -1", "--seconds");
        row("--bogus", "bogus");
        row("a.json b.json", "b.json");
    }
    void refusesInOneLine()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, says);
        const QString message = parsed<BadCommand>(line).message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(!message.contains(u'\n'));
    }
};

OUTCROSS_TEST(CommandLineTest)
#include "command_line_test.moc"
