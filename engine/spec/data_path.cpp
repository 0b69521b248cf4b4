#include "engine/spec/data_path.h"

#include <algorithm>

namespace outcross
{

bool isDataPath(const std::string& data)
{
    return !std::all_of(data.begin(), data.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

} // namespace outcross
