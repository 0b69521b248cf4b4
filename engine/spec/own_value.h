#pragma once

#include "engine/spec/field.h"

#include <nlohmann/json_fwd.hpp>

namespace outcross
{

class JsonReader;
struct Spot;

/// What a row needs that is neither a number nor a name: how its text or list is read, written, checked and taken over.
struct OwnValue {
    bool (*isUnusual)(const LineageSpec&);
    /// Where the key is there. Throws InputError.
    void (*read)(const JsonReader& from, const KindKeys& kind, LineageSpec& spec);
    void (*write)(const LineageSpec& spec, nlohmann::ordered_json& to);
    /// Throws what read() would throw of what write() wrote.
    void (*check)(const LineageSpec& spec, const KindKeys& kind, const Spot& spot);
    void (*take)(const LineageSpec& from, LineageSpec& to);
};

extern const OwnValue kDataValue;    ///< LineageSpec::data.
extern const OwnValue kColumnsValue; ///< LineageSpec::columns.
extern const OwnValue
    kFrequenciesValue;                 ///< LineageSpec::startFrequencies, frequencies, and variants where they follow.
extern const OwnValue kFractionsValue; ///< GenomeSpec::fractions.

} // namespace outcross
