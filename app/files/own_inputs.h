#pragma once

#include "engine/document/scenario.h"

#include <QString>
#include <QStringList>

namespace outcross
{

/// The files and folders that the data of a scenario are read from, labels of images among them; none for data that
/// come with the program. `scenario` is as readScenario() gave it.
[[nodiscard]] QStringList dataFilesOf(const Scenario& scenario);

/// The same with the scenario's own file; the word of the default scenario is none.
[[nodiscard]] QStringList inputsOf(const QString& fileOrWord, const Scenario& scenario);

/// Why nothing may be written to `output`: it is one of `inputs`, by whatever name or link, or lies in one that is a
/// folder, and would be lost. Empty where it is none of them.
[[nodiscard]] QString ownInputProblem(const QString& output, const QStringList& inputs);

/// Throws InputError with that sentence.
void requireNoInput(const QString& output, const QStringList& inputs);

} // namespace outcross
