#include "readers.h"

#include "engine/data/file_text.h"
#include "engine/data/library.h"

#include <cstdio>
#include <exception>
#include <filesystem>

/// Plays the corpus to the readers, without a fuzzer: what once was found stays mended.
/// Every file is also cut short in the middle, as a broken download would be.
int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz_replay CORPUS\n", stderr);
        return 2;
    }
    int failures = 0;
    for (const outcross::Reader& reader : outcross::readers()) {
        std::size_t files = 0;
        for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(argv[1]) / reader.name)) {
            ++files;
            try {
                const std::string bytes = outcross::readFile(entry.path());
                reader.read(bytes);
                reader.read(bytes.substr(0, bytes.size() / 2));
            } catch (const outcross::BrokenPromise& broken) {
                std::fprintf(stderr, "%s: broken promise: %s\n", entry.path().c_str(),
                             std::string(broken.promise).c_str());
                ++failures;
            } catch (const std::exception& error) {
                std::fprintf(stderr, "%s: %s\n", entry.path().c_str(), error.what());
                ++failures;
            }
        }
        std::printf("%s: %zu files\n", std::string(reader.name).c_str(), files);
        failures += files == 0;
    }
    return failures == 0 ? 0 : 1;
}
