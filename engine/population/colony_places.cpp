#include "engine/population/colony_places.h"

#include "engine/data/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace outcross
{
namespace
{

bool readNumber(const std::string& cell, double& value)
{
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return error == std::errc() && end == cell.data() + cell.size() && std::isfinite(value);
}

} // namespace

std::vector<PortraitPoint> colonyPlaces(const std::string& data, const std::vector<std::string>& colonies,
                                        const DataLibrary& library)
{
    const std::string name = data + "_xy";
    if (!library.contains(name))
        return {};
    const CsvFile file = parseCsv(library.text(name), name);
    if (file.header.size() < 3)
        return {};
    std::map<std::string, PortraitPoint> found;
    for (const auto& row : file.rows)
        if (PortraitPoint place; readNumber(row[1], place.x) && readNumber(row[2], place.y))
            found[row[0]] = place;
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
