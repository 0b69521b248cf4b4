#pragma once

#include "app/commands/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace outcross
{

/// The sentences of the command line.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An option of every command that takes a scenario, and of the window.
inline constexpr char kAllowOutside[] = "allow-outside";

/// The values of a command line. It keeps the first complaint, so that a command reads each value in one line. Lives
/// while the line is read.
class CommandValues
{
public:
    explicit CommandValues(const QCommandLineParser& parser) : m_parser(parser) {}

    [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] Outside outside() const { return isSet(kAllowOutside) ? Outside::Allowed : Outside::Refused; }

    /// Between `low` and `high`, both included; `fallback` where it is not said.
    template <class Integer> Integer integer(const char* name, Integer low, Integer high, Integer fallback)
    {
        if (!isSet(name))
            return fallback;
        const QString text = textOf(name);
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
            complain(CommandWords::tr("--%1: expected a whole number from %2 to %3, found \"%4\"")
                         .arg(QString::fromLatin1(name))
                         .arg(low)
                         .arg(high)
                         .arg(shown(text)));
        return value;
    }
    double number(const char* name, double low, double high, double fallback);
    std::optional<std::uint64_t> seed();
    /// As many as there are processors where it is not said.
    int threads();
    QString required(const char* name);
    QString optional(const char* name) { return isSet(name) ? required(name) : QString(); }
    /// WIDTHxHEIGHT, in pixels.
    QSize size(QSize fallback);
    bool dark();
    SweepAxis axis(const char* name);
    /// The names in a list with commas between.
    std::vector<std::string> names(const char* name, std::vector<std::string> fallback);
    /// "i/k" as its two numbers.
    std::pair<int, int> shard();

    /// The one file after the command's name.
    QString file(bool mayBeMissing);
    QString pedigree();
    QStringList folders();

    void complain(const QString& message);
    /// The command, or the complaint where there is one.
    [[nodiscard]] Command orBad(Command command) const;

private:
    [[nodiscard]] QString textOf(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] static QString shown(const QString& text);

    const QCommandLineParser& m_parser;
    QString m_complaint;
};

} // namespace outcross
