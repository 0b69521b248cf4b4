#pragma once

#include "app/files/shipped.h"
#include "engine/replicates/sweep.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace outcross
{

/// What the command line asks for. Plain values. `outside` speaks of data outside of the scenario's folder.
struct WindowCommand {
    QString file; ///< Empty: the default scenario.
    Outside outside = Outside::Refused;
};
struct RunCommand {
    QString file = {};
    std::optional<std::int64_t> generations = {};
    std::uint32_t replicates = 1;
    std::optional<std::uint64_t> seed = {};
    int threads = 1; ///< As many as there are cores unless said.
    QString output = {};
    Outside outside = Outside::Refused;
};
struct PictureCommand {
    QString file;
    std::int64_t generation = 0;
    QString output;
    QSize size{1440, 900};
    bool dark = false;
    std::uint32_t replicates = 0; ///< Other lives in the chart.
    Outside outside = Outside::Refused;
};
struct SurveyCommand {
    QString file = {};
    std::int64_t generation = 0;
    std::int64_t first = 0;  ///< Of the earlier sample; none where it is `generation`.
    std::int64_t sample = 1; ///< Individuals in each.
    std::optional<std::uint64_t> seed = {};
    QString output = {}; ///< Empty: standard output.
    Outside outside = Outside::Refused;
};
struct ExpectCommand {
    QString file = {};
    std::optional<std::int64_t> generations = {};
    QString output = {}; ///< Empty: standard output.
    Outside outside = Outside::Refused;
};
struct PedigreeCommand {
    QString file = {};   ///< Or the name of a shipped pedigree.
    QString output = {}; ///< Empty: standard output.
};
struct SweepCommand {
    QString file = {};
    SweepAxis x = {};
    SweepAxis y = {};
    std::uint32_t replicates = SweepSpec::kDefaultSweepReplicates;
    std::optional<std::int64_t> generations = {}; ///< The one that is measured; the scenario's unless said.
    std::vector<std::string> measures{"kept"};
    std::optional<std::uint64_t> seed = {};
    int threads = 1; ///< As many as there are cores unless said.
    int shard = 1;   ///< 1 … shards.
    int shards = 1;
    QString output = {}; ///< A folder.
    Outside outside = Outside::Refused;
};
struct MergeCommand {
    QStringList folders = {};
    QString output = {};
};
struct FramesCommand {
    QString file; ///< Empty: the default scenario.
    double seconds = 10;
    std::uint32_t replicates = 0; ///< Other lives that are made meanwhile.
    Outside outside = Outside::Refused;
};
struct HelpCommand {
    QString text;
};
/// A command line that cannot be used: one line that says why.
struct BadCommand {
    QString message;
};

using Command = std::variant<WindowCommand, RunCommand, PictureCommand, SurveyCommand, ExpectCommand, PedigreeCommand,
                             SweepCommand, MergeCommand, FramesCommand, HelpCommand, BadCommand>;

/// Reads the arguments after the program's name. Needs no application object.
[[nodiscard]] Command parseCommandLine(const QStringList& arguments);

/// More would be files, not machines.
inline constexpr int kMaximumShards = 10'000;

/// Exit codes of the program.
inline constexpr int kExitOk = 0;
inline constexpr int kExitFailure = 1;
inline constexpr int kExitBadInput = 2;

} // namespace outcross
