#pragma once

#include "engine/data/library.h"
#include "engine/experiment/scenario.h"

#include <QString>

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

/// The default scenario, or the file at that path. Throws InputError.
[[nodiscard]] Scenario scenarioNamed(const QString& fileOrWord);

/// A scenario's title, sentence or question in the language of the window; unknown texts (of a user's own file) as they
/// are.
[[nodiscard]] QString scenarioText(const std::string& text);

} // namespace outcross
