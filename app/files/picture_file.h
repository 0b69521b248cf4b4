#pragma once

#include "engine/document/scenario.h"

#include <QImage>
#include <QString>

namespace outcross
{

/// A picture that tells how it came about: version, seed, generation and the whole scenario stand in the file as text
/// ("Software", "Seed", "Generation", "Scenario").
void describePicture(QImage& image, const Scenario& scenario, std::int64_t generation);

/// Writes a PNG, whole or not at all. Returns an empty string, or one sentence that says what went wrong.
[[nodiscard]] QString savePicture(const QImage& image, const QString& path);

/// Writes text, whole or not at all. Returns an empty string, or one sentence that says what went wrong.
[[nodiscard]] QString saveText(const std::string& text, const QString& path);

} // namespace outcross
