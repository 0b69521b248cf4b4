#include "engine/document/outside_data.h"

#include "engine/document/scenario_file.h"
#include "engine/spec/data_path.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <system_error>

namespace outcross
{
namespace
{

namespace fs = std::filesystem;

/// Entries of a folder that are looked at: more than a folder of images may have.
constexpr int kMostEntries = 100'000;
/// Images lie in the folder itself or in folders of its own, one for each class.
constexpr int kDeepest = 1;

/// Without links, also those that lead to what is not there (yet); an empty path where links go round in circles.
fs::path truePlace(const fs::path& path)
{
    constexpr int kMostLinks = 40; // as the kernel has it
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    if (error)
        return {};
    std::deque<fs::path> ahead(whole.begin(), whole.end());
    fs::path place;
    int links = 0;
    while (!ahead.empty()) {
        const fs::path next = ahead.front();
        ahead.pop_front();
        if (next.empty() || next == ".")
            continue;
        if (next == "..") {
            place = place.parent_path();
            continue;
        }
        const fs::path further = place / next;
        if (!fs::is_symlink(fs::symlink_status(further, error))) {
            place = further;
            continue;
        }
        const fs::path target = fs::read_symlink(further, error);
        if (error || ++links > kMostLinks)
            return {};
        ahead.insert(ahead.begin(), target.begin(), target.end()); // an absolute one begins at the root again
    }
    return place;
}

bool isWithin(const fs::path& place, const fs::path& folder)
{
    if (place.empty() || folder.empty())
        return false;
    const auto [end, at] = std::mismatch(folder.begin(), folder.end(), place.begin(), place.end());
    return end == folder.end();
}

/// Where a link in this folder leads out of the scenario's; nothing where none does.
std::optional<fs::path> strayLink(const fs::path& data, const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(data, error))
        return std::nullopt;
    int left = kMostEntries;
    fs::recursive_directory_iterator entry(data, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator() && left-- > 0; entry.increment(error)) {
        std::error_code unknown;
        if (entry.depth() >= kDeepest)
            entry.disable_recursion_pending();
        if (!entry->is_symlink(unknown))
            continue;
        if (fs::path place = truePlace(entry->path()); !isWithin(place, folder))
            return place;
    }
    return std::nullopt;
}

/// Labels of images are found beside them, under one of several names.
std::optional<fs::path> strayNeighbour(const fs::path& data, const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_regular_file(data, error))
        return std::nullopt;
    int left = kMostEntries;
    fs::directory_iterator entry(data.parent_path(), fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::directory_iterator() && left-- > 0; entry.increment(error)) {
        std::error_code unknown;
        const std::string name = entry->path().filename().string();
        const bool isLabels = name.find("labels") != std::string::npos || name.find("idx1") != std::string::npos;
        if (!isLabels || !entry->is_symlink(unknown))
            continue;
        if (fs::path place = truePlace(entry->path()); !isWithin(place, folder))
            return place;
    }
    return std::nullopt;
}

} // namespace

std::vector<OutsideData> outsideData(const Scenario& scenario, const fs::path& folder)
{
    const fs::path home = truePlace(folder.empty() ? fs::path(".") : folder);
    std::vector<OutsideData> outside;
    for (const Side side : kSides) {
        const std::string& data = scenario.lineages[side].data;
        if (data.empty() || !isDataPath(data))
            continue;
        const fs::path place = truePlace(data);
        if (!isWithin(place, home)) {
            outside.push_back({side, data, place.empty() ? data : place.string()});
            continue;
        }
        auto stray = strayLink(place, home);
        if (!stray)
            stray = strayNeighbour(data, home);
        if (stray)
            outside.push_back({side, data, stray->string()});
    }
    return outside;
}

} // namespace outcross
