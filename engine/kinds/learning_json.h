#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/spec/json_reader.h"

namespace outcross
{

/// The keys of a lineage that say how a model learns (lineage/learning.h), for kinds that have them.

/// Reads those that are there into `spec.learning`. Throws InputError with the key's path and what is allowed.
void readLearning(const JsonReader& from, const KindRow& kind, LineageSpec& spec);

/// Adds what differs from the default to a lineage's object.
void writeLearning(const Learning& learning, const KindRow& kind, nlohmann::ordered_json& to);

} // namespace outcross
