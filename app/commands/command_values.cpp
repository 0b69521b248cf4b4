#include "app/commands/command_values.h"

#include "app/shell/text_translation.h"
#include "engine/base/errors.h"
#include "engine/replicates/replicate_runs.h"

#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kSmallestPicture = 200;
constexpr int kLargestPicture = 10'000;

} // namespace

QString CommandValues::shown(const QString& text)
{
    return shownValue(text);
}

double CommandValues::number(const char* name, double low, double high, double fallback)
{
    if (!isSet(name))
        return fallback;
    bool read = false;
    const double value = textOf(name).toDouble(&read);
    if (!read || !(value >= low && value <= high))
        complain(CommandWords::tr("--%1: expected a number from %2 to %3, found \"%4\"")
                     .arg(QString::fromLatin1(name))
                     .arg(low)
                     .arg(high)
                     .arg(shownValue(textOf(name))));
    return value;
}

std::optional<std::uint64_t> CommandValues::seed()
{
    if (!isSet("seed"))
        return std::nullopt;
    return integer<std::uint64_t>("seed", 0, std::numeric_limits<std::uint64_t>::max(), 0);
}

int CommandValues::threads()
{
    return integer<int>("threads", 1, kMaximumThreads, std::max(QThread::idealThreadCount(), 1));
}

QString CommandValues::required(const char* name)
{
    if (textOf(name).isEmpty())
        complain(CommandWords::tr("--%1 is missing").arg(QString::fromLatin1(name)));
    return textOf(name);
}

QSize CommandValues::size(QSize fallback)
{
    if (!isSet("size"))
        return fallback;
    static const QRegularExpression form(u"^(\\d{1,6})[xX×](\\d{1,6})$"_s);
    const auto match = form.match(textOf("size"));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) { return side >= kSmallestPicture && side <= kLargestPicture; };
    if (!match.hasMatch() || !fits(size.width()) || !fits(size.height()))
        complain(CommandWords::tr("--size: expected WIDTHxHEIGHT, each from %1 to %2, found \"%3\"")
                     .arg(kSmallestPicture)
                     .arg(kLargestPicture)
                     .arg(shownValue(textOf("size"))));
    return size;
}

bool CommandValues::dark()
{
    const QString theme = isSet("theme") ? textOf("theme") : u"light"_s;
    if (theme != u"light" && theme != u"dark")
        complain(CommandWords::tr("--theme: expected light or dark, found \"%1\"").arg(shownValue(theme)));
    return theme == u"dark";
}

SweepAxis CommandValues::axis(const char* name)
{
    const QString text = required(name);
    if (!text.isEmpty())
        try {
            return parseSweepAxis(text.toStdString());
        } catch (const InputError& error) {
            complain(u"--%1: "_s.arg(QString::fromLatin1(name)) + translated(error.text()));
        }
    return {};
}

std::vector<std::string> CommandValues::names(const char* name, std::vector<std::string> fallback)
{
    if (!isSet(name))
        return fallback;
    std::vector<std::string> list;
    for (const QString& item : required(name).split(u',')) {
        if (item.isEmpty())
            complain(CommandWords::tr("--%1: expected names with commas between, found \"%2\"")
                         .arg(QString::fromLatin1(name), shownValue(textOf(name))));
        list.push_back(item.toStdString());
    }
    return list;
}

std::pair<int, int> CommandValues::shard()
{
    if (!isSet("shard"))
        return {1, 1};
    static const QRegularExpression form(u"^(\\d{1,6})/(\\d{1,6})$"_s);
    const auto match = form.match(textOf("shard"));
    const int shard = match.captured(1).toInt();
    const int shards = match.captured(2).toInt();
    if (shard < 1 || shard > shards || shards > kMaximumShards)
        complain(CommandWords::tr("--shard: expected i/k with i from 1 to k and k up to %1, found \"%2\"")
                     .arg(kMaximumShards)
                     .arg(shownValue(textOf("shard"))));
    return {shard, shards};
}

QString CommandValues::file(bool mayBeMissing)
{
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > 1)
        complain(CommandWords::tr("expected one scenario file, found another argument: \"%1\"")
                     .arg(shownValue(files.at(1))));
    if (files.isEmpty() && !mayBeMissing)
        complain(CommandWords::tr("a scenario file is missing"));
    if (!files.isEmpty() && files.first().isEmpty())
        complain(CommandWords::tr("the name of the scenario file is empty"));
    return files.value(0);
}

QString CommandValues::pedigree()
{
    const QStringList files = m_parser.positionalArguments();
    if (files.size() > 1)
        complain(CommandWords::tr("expected one pedigree file, found another argument: \"%1\"")
                     .arg(shownValue(files.at(1))));
    if (files.value(0).isEmpty())
        complain(CommandWords::tr("a pedigree file is missing (CSV or GEDCOM)"));
    return files.value(0);
}

QStringList CommandValues::folders()
{
    const QStringList folders = m_parser.positionalArguments();
    if (folders.isEmpty() || folders.contains(QString()))
        complain(CommandWords::tr("the folder of a sweep is missing"));
    return folders;
}

void CommandValues::complain(const QString& message)
{
    if (m_complaint.isEmpty())
        m_complaint = message;
}

Command CommandValues::orBad(Command command) const
{
    return m_complaint.isEmpty() ? std::move(command) : BadCommand{m_complaint};
}

} // namespace outcross
