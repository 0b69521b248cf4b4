#pragma once

#include "engine/conduct/snapshot.h"
#include "engine/run/event.h"
#include "widgets/panels/model_forces.h"
#include "widgets/pictures/portrait_labels.h"

#include <QString>

#include <map>

namespace outcross
{

/// One line that says what a model is and what it learns from: "Bell curves for Old Faithful, refitted on 400 samples
/// of their own".
[[nodiscard]] QString modelSubtitle(const LineageSpec& spec, const Conditions& conditions);

/// "The model has lost 9 of its 16 categories."
[[nodiscard]] QString modelHasLost(const LineageSpec& spec, const Event& event);
/// "The model has collapsed: one category is left."
[[nodiscard]] QString modelIsFixed(const LineageSpec& spec);

/// What its variants are called in pictures; `portrait` may know their names.
[[nodiscard]] PortraitLabels modelLabels(const LineageSpec& spec, const Portrait& portrait);
/// The caption of the number of variants alive: "categories alive".
[[nodiscard]] QString modelVariantsAlive(const LineageSpec& spec);
/// What its standard picture is called beside the others: "Text", "Images".
[[nodiscard]] QString modelStandardPicture(const LineageSpec& spec);

/// The model's own forces that can act now, each in its words and with the strengths that it may have.
[[nodiscard]] std::map<Quantity, ModelForce> modelForces(const LineageSpec& spec);

} // namespace outcross
