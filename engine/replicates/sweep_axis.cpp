#include "engine/replicates/sweep_axis.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

namespace outcross
{
namespace
{

constexpr int kDigits = 12;

const QuantityRange& rangeOf(const SweepAxis& axis)
{
    return kQuantities[static_cast<std::size_t>(axis.quantity)];
}

[[noreturn]] void refuseForm(std::string_view text)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "expected QUANTITY=LOW:HIGH:COUNT, as in inflow=0:0.1:21 or "
                                                  "population.size=20:400:20, found \"%1\""),
                      {std::string(text)}});
}

[[noreturn]] void refuseQuantity(std::string_view name)
{
    std::string known;
    for (const QuantityRange& range : kQuantities)
        known += (known.empty() ? "" : ", ") + std::string(range.key);
    throw InputError({QT_TRANSLATE_NOOP("engine", "\"%1\" is not a quantity; known are %2, of both lineages or of one "
                                                  "(ai.inflow, population.size)"),
                      {std::string(name), known}});
}

/// The whole of `text` as a number.
template <class Number> std::optional<Number> whole(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(':');
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// The nearest number of kDigits significant digits.
double readable(double value)
{
    std::array<char, 64> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, kDigits).ptr;
    std::from_chars(buffer.data(), end, value);
    return value;
}

void readQuantity(std::string_view name, SweepAxis& axis)
{
    std::string_view key = name;
    for (const Side side : kSides) {
        const std::string prefix = std::string(sideKey(side)) + ".";
        if (name.starts_with(prefix)) {
            axis.only = side;
            key = name.substr(prefix.size());
        }
    }
    const auto range = std::find_if(kQuantities.begin(), kQuantities.end(),
                                    [&](const QuantityRange& other) { return other.key == key; });
    if (range == kQuantities.end())
        refuseQuantity(name);
    axis.quantity = range->quantity;
}

} // namespace

SweepAxis parseSweepAxis(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        refuseForm(text);
    SweepAxis axis;
    readQuantity(text.substr(0, equals), axis);
    std::vector<std::string_view> parts = split(text.substr(equals + 1));
    if (parts.size() != 1 && parts.size() != 3)
        refuseForm(text);
    if (parts.size() == 3 && parts[2].ends_with('L')) {
        axis.logarithmic = true;
        parts[2].remove_suffix(1);
    }
    const auto low = whole<double>(parts[0]);
    const auto high = parts.size() == 1 ? low : whole<double>(parts[1]);
    const auto count = parts.size() == 1 ? std::optional(1) : whole<int>(parts[2]);
    if (!low || !high || !count)
        refuseForm(text);
    axis.low = *low;
    axis.high = *high;
    axis.count = *count;
    checkSweepAxis(axis);
    return axis;
}

void checkSweepAxis(const SweepAxis& axis)
{
    const auto refuse = [&](const char* pattern, std::vector<std::string> values = {}) {
        throw InputError({pattern, std::move(values), textOf(axis)});
    };
    const QuantityRange& range = rangeOf(axis);
    if (!(axis.low >= range.low && axis.low <= range.high && axis.high >= range.low && axis.high <= range.high))
        refuse(QT_TRANSLATE_NOOP("engine", "%1 can be from %2 to %3"),
               {std::string(range.key), numberText(range.low), std::to_string(std::llround(range.high))});
    if (axis.quantity == Quantity::Size && (axis.low != std::round(axis.low) || axis.high != std::round(axis.high)))
        refuse(QT_TRANSLATE_NOOP("engine", "sizes begin and end with whole numbers"));
    if (axis.count < 1 || axis.count > kMaximumSweepSteps)
        refuse(QT_TRANSLATE_NOOP("engine", "there can be 1 to %1 values"), {std::to_string(kMaximumSweepSteps)});
    if (axis.count == 1 ? axis.low != axis.high : !(axis.low < axis.high))
        refuse(QT_TRANSLATE_NOOP("engine", "several values go from a lower one to a higher one, one value is written "
                                           "alone, as in inflow=0.05"));
    if (axis.logarithmic && !(axis.low > 0))
        refuse(QT_TRANSLATE_NOOP("engine", "a logarithmic axis starts above 0"));
    for (int i = 1; i < axis.count; ++i)
        if (valueAt(axis, i) == valueAt(axis, i - 1))
            refuse(QT_TRANSLATE_NOOP("engine", "two of the values are the same: %1 (sizes are rounded to whole "
                                               "numbers)"),
                   {textAt(axis, i)});
}

std::string nameOf(const SweepAxis& axis)
{
    return (axis.only ? std::string(sideKey(*axis.only)) + "." : std::string()) + std::string(rangeOf(axis).key);
}

std::string textOf(const SweepAxis& axis)
{
    if (axis.count == 1 && axis.low == axis.high)
        return nameOf(axis) + "=" + numberText(axis.low);
    return nameOf(axis) + "=" + numberText(axis.low) + ":" + numberText(axis.high) + ":" + std::to_string(axis.count) +
           (axis.logarithmic ? "L" : "");
}

double valueAt(const SweepAxis& axis, int index)
{
    double value = axis.low;
    if (index > 0 && index == axis.count - 1)
        value = axis.high;
    else if (index > 0) {
        const double share = static_cast<double>(index) / (axis.count - 1);
        value = axis.logarithmic ? std::exp(std::log(axis.low) + share * std::log(axis.high / axis.low))
                                 : axis.low + share * (axis.high - axis.low);
    }
    return axis.quantity == Quantity::Size ? std::round(value) : readable(value);
}

std::string textAt(const SweepAxis& axis, int index)
{
    const double value = valueAt(axis, index);
    return axis.quantity == Quantity::Size ? std::to_string(std::llround(value)) : numberText(value);
}

} // namespace outcross
