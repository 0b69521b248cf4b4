#pragma once

#include "engine/base/text.h"
#include "engine/data/library.h"
#include "engine/document/scenario.h"
#include "engine/lineage/origin.h"

#include <QString>

#include <memory>
#include <vector>

namespace outcross
{

/// What comes with the program, read from its resources. Any thread.

/// The shipped data sets by name.
[[nodiscard]] DataLibrary shippedData();

/// A scenario of the menu; `id` is its file's name without ending.
struct ShippedScenario {
    QString id;
    Scenario scenario;
};

/// In the order of the menu; the first is the default.
[[nodiscard]] std::vector<ShippedScenario> shippedScenarios();

/// The word that stands for the default scenario in place of a file.
inline constexpr char kDefaultScenarioWord[] = "default";

/// Data that a scenario file names outside of its own folder (engine/document/outside_data.h).
enum class Outside { Refused, Allowed };

/// The default scenario, or the file at that path. Throws InputError.
[[nodiscard]] Scenario scenarioNamed(const QString& fileOrWord, Outside outside = Outside::Refused);

/// What both lineages of a scenario begin with. Throws InputError, which names `fileOrWord` where it is a file.
[[nodiscard]] PerSide<std::shared_ptr<const Origin>> originsNamed(const QString& fileOrWord, const Scenario& scenario,
                                                                  const DataLibrary& library,
                                                                  const std::stop_token& stop = {});

/// The same message with the name of its file before it; the word of the default scenario is none.
[[nodiscard]] Text inFile(Text text, const QString& fileOrWord);

/// A scenario's title, sentence or question in the language of the window; unknown texts (of a user's own file) as they
/// are, but for control characters and those that turn the direction of writing, which are shown as codes.
[[nodiscard]] QString scenarioText(const std::string& text);

} // namespace outcross
