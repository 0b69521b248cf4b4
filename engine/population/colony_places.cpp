#include "engine/population/colony_places.h"

#include "engine/data/blanks.h"
#include "engine/data/column_names.h"
#include "engine/data/csv.h"
#include "engine/data/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

namespace outcross
{

std::vector<PortraitPoint> colonyPlaces(const std::string& data, const std::vector<std::string>& colonies,
                                        const DataLibrary& library)
{
    const std::string name = data + "_xy";
    if (!library.contains(name))
        return {};
    const CsvFile file = parseCsv(library.text(name), name);
    const auto populations = columnsOf(ColumnRole::Population, file.header);
    const auto easts = columnsOf(ColumnRole::X, file.header);
    const auto norths = columnsOf(ColumnRole::Y, file.header);
    if (populations.empty() || easts.empty() || norths.empty())
        return {};
    std::map<std::string_view, PortraitPoint> found;
    for (const auto& row : file.rows) {
        const std::optional<double> x = numberIn(row[easts.front()]);
        const std::optional<double> y = numberIn(row[norths.front()]);
        if (x && y && std::isfinite(*x) && std::isfinite(*y))
            found[withoutBlanks(row[populations.front()])] = {*x, *y};
    }
    std::vector<PortraitPoint> places;
    for (const std::string& colony : colonies) {
        const auto place = found.find(colony);
        if (place == found.end())
            return {};
        places.push_back(place->second);
    }
    const auto [left, right] =
        std::minmax_element(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    const auto [low, high] =
        std::minmax_element(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    const PortraitPoint corner{left->x, low->y};
    const PortraitPoint extent{right->x - left->x, high->y - low->y};
    const double scale = std::max({extent.x, extent.y, 1e-300});
    for (PortraitPoint& place : places)
        place = {(place.x - corner.x + (scale - extent.x) / 2) / scale,
                 (place.y - corner.y + (scale - extent.y) / 2) / scale};
    return places;
}

} // namespace outcross
