#include "engine/models/model_file.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace outcross
{
namespace
{

std::string firstLine(std::string_view kind, int version)
{
    return "outcross " + std::string(kind) + " " + std::to_string(version);
}

/// Cuts the first word off, and the blank after it.
std::string_view takeWord(std::string_view& rest)
{
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    return word;
}

} // namespace

ModelWriter::ModelWriter(std::string_view kind, int version) : m_text(firstLine(kind, version) + "\n") {}

void ModelWriter::write(std::string_view key, std::span<const double> numbers)
{
    m_text += key;
    for (const double number : numbers) {
        m_text += ' ';
        m_text += numberText(number);
    }
    m_text += '\n';
}

std::string ModelWriter::finished()
{
    m_text += "end\n";
    return std::move(m_text);
}

ModelReader::ModelReader(std::string_view text, std::string source, std::string_view kind, int version)
    : m_rest(text), m_source(std::move(source))
{
    const std::string expected = firstLine(kind, version);
    if (nextLine() != expected)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not a saved model that begins with \"%2\""),
                          {m_source, expected}});
}

double ModelReader::number(std::string_view key, double low, double high)
{
    const double value = numbers(key, 1).front();
    if (!(value >= low && value <= high))
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line %2: %3 from %4 to %5 was expected, not %6"),
             {m_source, lineText(), std::string(key), numberText(low), numberText(high), numberText(value)}});
    return value;
}

std::int64_t ModelReader::count(std::string_view key, std::int64_t low, std::int64_t high)
{
    const double value = number(key, static_cast<double>(low), static_cast<double>(high));
    if (value != std::floor(value))
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: a whole number was expected, not %3"),
                          {m_source, lineText(), numberText(value)}});
    return static_cast<std::int64_t>(value);
}

std::vector<double> ModelReader::numbers(std::string_view key, std::size_t count)
{
    std::string_view line = nextLine();
    bool good = takeWord(line) == key;
    std::vector<double> values;
    while (good && !line.empty() && values.size() <= count) {
        const std::string_view word = takeWord(line);
        double value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        good = error == std::errc() && end == word.data() + word.size() && std::isfinite(value);
        values.push_back(value);
    }
    if (!good || values.size() != count)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: \"%3\" and finite numbers (%4) were expected"),
                          {m_source, lineText(), std::string(key), std::to_string(count)}});
    return values;
}

std::vector<double> ModelReader::frequencies(std::string_view key, std::size_t count)
{
    std::vector<double> values = numbers(key, count);
    double sum = 0;
    for (const double value : values) {
        require(value >= 0);
        sum += value;
    }
    require(std::abs(sum - 1) < 1e-9);
    return values;
}

void ModelReader::require(bool holds) const
{
    if (!holds)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line %2: these numbers do not make a model"), {m_source, lineText()}});
}

void ModelReader::finish()
{
    if (nextLine() != "end" || !m_rest.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: \"end\" was expected"), {m_source, lineText()}});
}

std::string_view ModelReader::nextLine()
{
    ++m_line;
    const std::size_t length = m_rest.find('\n');
    if (length == std::string_view::npos)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "%1, line %2: the file ends here, unfinished"), {m_source, lineText()}});
    const std::string_view line = m_rest.substr(0, length);
    m_rest.remove_prefix(length + 1);
    return line;
}

} // namespace outcross
