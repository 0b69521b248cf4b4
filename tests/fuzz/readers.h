#pragma once

#include <array>
#include <string>
#include <string_view>

namespace outcross
{

/// A reader of files that users bring along.
struct Reader {
    std::string_view name; ///< Of its folder in tests/fuzz/corpus.
    /// Reads any bytes: returns where they were read or refused (InputError); anything else that is thrown, or a
    /// result that does not hold what its header promises, is a defect of the reader.
    void (*read)(const std::string& bytes);
};

[[nodiscard]] const std::array<Reader, 11>& readers();

/// What read() throws when a result is not what its header promises.
struct BrokenPromise {
    std::string_view promise;
};

} // namespace outcross
