#pragma once

#include "engine/models/network/parameters.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace outcross::network
{

// How trained models are kept: a line "outcross model 1 <kind>", then numbers of 8 or 4 bytes, lowest byte first, then
// a check sum of everything before it (64-bit FNV-1a). The same bytes on every machine.

/// Writes a model from beginning to end.
class SavedWriter
{
public:
    /// `kind`: one word.
    explicit SavedWriter(std::string_view kind);

    void integer(std::int64_t value);
    void number(double value);
    void values(const Vector<float>& values); ///< Their number is not written: the reader knows it from the settings.
    void text(std::string_view text);

    /// All of it, with its check sum. Nothing is written after that.
    [[nodiscard]] std::string finish();

private:
    std::string m_bytes;
};

/// Reads in the order in which it was written. Every function throws InputError where the text is damaged, and before
/// it allocates anything.
class SavedReader
{
public:
    /// Refuses another kind, another version and a wrong check sum. `bytes` must outlive the reader.
    SavedReader(std::string_view kind, std::string_view bytes);

    [[nodiscard]] std::int64_t integer(std::int64_t smallest, std::int64_t largest);
    [[nodiscard]] double number(double smallest, double largest); ///< Finite, within these.
    void values(Vector<float>& values);                           ///< As many as it has; all finite.
    [[nodiscard]] std::string text(std::size_t longest);
    void end(); ///< Refuses what comes after the last value.

private:
    [[nodiscard]] std::string_view take(std::size_t count);

    std::string_view m_rest;
};

} // namespace outcross::network
