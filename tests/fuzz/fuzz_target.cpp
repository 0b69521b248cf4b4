#include "readers.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// libFuzzer's entry: one reader a program, named by OUTCROSS_FUZZ_READER.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    for (const outcross::Reader& reader : outcross::readers()) {
        if (reader.name != OUTCROSS_FUZZ_READER)
            continue;
        try {
            reader.read(bytes);
        } catch (const outcross::BrokenPromise& broken) {
            std::fprintf(stderr, "broken promise: %s\n", std::string(broken.promise).c_str());
            std::abort();
        }
    }
    return 0;
}
