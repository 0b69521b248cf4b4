#include "engine/models/network/saved.h"

#include "engine/base/errors.h"

#include <bit>
#include <cmath>
#include <utility>

namespace outcross::network
{
namespace
{

constexpr std::size_t kChecksumBytes = 8;

std::string header(std::string_view kind)
{
    return "outcross model 1 " + std::string(kind) + "\n";
}

template <class Unsigned> void append(Unsigned value, std::string& bytes)
{
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(value >> (8 * i))));
}

template <class Unsigned> Unsigned unsignedOf(std::string_view bytes)
{
    Unsigned value = 0;
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        value |= static_cast<Unsigned>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

/// FNV-1a (Fowler, Noll & Vo): tells accidents, not forgeries.
std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t sum = 0xcbf29ce484222325u;
    for (const char byte : bytes)
        sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
    return sum;
}

[[noreturn]] void refuseDamaged()
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "The saved model is damaged: it cannot be read to its end"), {}});
}

} // namespace

SavedWriter::SavedWriter(std::string_view kind) : m_bytes(header(kind)) {}

void SavedWriter::integer(std::int64_t value)
{
    append(static_cast<std::uint64_t>(value), m_bytes);
}

void SavedWriter::number(double value)
{
    append(std::bit_cast<std::uint64_t>(value), m_bytes);
}

void SavedWriter::values(const Vector<float>& values)
{
    m_bytes.reserve(m_bytes.size() + static_cast<std::size_t>(values.size()) * sizeof(float) + kChecksumBytes);
    for (const float value : values)
        append(std::bit_cast<std::uint32_t>(value), m_bytes);
}

void SavedWriter::text(std::string_view text)
{
    integer(static_cast<std::int64_t>(text.size()));
    m_bytes += text;
}

std::string SavedWriter::finish()
{
    append(checksum(m_bytes), m_bytes);
    return std::move(m_bytes);
}

SavedReader::SavedReader(std::string_view kind, std::string_view bytes)
{
    const std::string expected = header(kind);
    if (bytes.substr(0, expected.size()) != expected)
        throw InputError({QT_TRANSLATE_NOOP("engine", "This is not a saved model: expected “%1” in its first line"),
                          {expected.substr(0, expected.size() - 1)}});
    if (bytes.size() < expected.size() + kChecksumBytes)
        refuseDamaged();
    const std::string_view checked = bytes.substr(0, bytes.size() - kChecksumBytes);
    if (unsignedOf<std::uint64_t>(bytes.substr(checked.size())) != checksum(checked))
        throw InputError({QT_TRANSLATE_NOOP("engine", "The saved model is damaged: its check sum is wrong"), {}});
    m_rest = checked.substr(expected.size());
}

std::int64_t SavedReader::integer(std::int64_t smallest, std::int64_t largest)
{
    const auto value = static_cast<std::int64_t>(unsignedOf<std::uint64_t>(take(sizeof(std::uint64_t))));
    if (value < smallest || value > largest)
        throw InputError({QT_TRANSLATE_NOOP("engine", "The saved model is damaged: expected %1 to %2, found %3"),
                          {std::to_string(smallest), std::to_string(largest), std::to_string(value)}});
    return value;
}

double SavedReader::number(double smallest, double largest)
{
    const auto value = std::bit_cast<double>(unsignedOf<std::uint64_t>(take(sizeof(std::uint64_t))));
    if (!(value >= smallest && value <= largest))
        throw InputError({QT_TRANSLATE_NOOP("engine", "The saved model is damaged: expected %1 to %2, found %3"),
                          {numberText(smallest), numberText(largest), numberText(value)}});
    return value;
}

void SavedReader::values(Vector<float>& values)
{
    const std::string_view bytes = take(static_cast<std::size_t>(values.size()) * sizeof(float));
    for (Eigen::Index i = 0; i < values.size(); ++i) {
        values(i) = std::bit_cast<float>(
            unsignedOf<std::uint32_t>(bytes.substr(static_cast<std::size_t>(i) * sizeof(float), sizeof(float))));
        if (!std::isfinite(values(i)))
            refuseDamaged();
    }
}

std::string SavedReader::text(std::size_t longest)
{
    const auto size = static_cast<std::size_t>(integer(0, static_cast<std::int64_t>(longest)));
    return std::string(take(size));
}

void SavedReader::end()
{
    if (!m_rest.empty())
        refuseDamaged();
}

std::string_view SavedReader::take(std::size_t count)
{
    if (count > m_rest.size())
        refuseDamaged();
    const std::string_view taken = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    return taken;
}

} // namespace outcross::network
