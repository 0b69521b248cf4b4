#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// How models of a few numbers are saved: text, one "key number number …" a line, between a line that names the kind
/// and its version and a line "end". Numbers take their shortest form that reads back as the same bits, so a restored
/// model draws the same items. One thread at a time.
class ModelWriter
{
public:
    ModelWriter(std::string_view kind, int version);

    void write(std::string_view key, double number) { write(key, std::span(&number, 1)); }
    void write(std::string_view key, std::span<const double> numbers);

    /// The whole text. Nothing can be written after it.
    [[nodiscard]] std::string finished();

private:
    std::string m_text;
};

/// Reads the lines back in the order in which they were written. Everything throws InputError naming `source` and the
/// line: another kind or version, another key, another number of numbers, one that is not finite or out of range.
class ModelReader
{
public:
    /// `text` must outlive the reader.
    ModelReader(std::string_view text, std::string source, std::string_view kind, int version);

    [[nodiscard]] double number(std::string_view key, double low, double high);
    [[nodiscard]] std::int64_t count(std::string_view key, std::int64_t low, std::int64_t high);
    [[nodiscard]] std::vector<double> numbers(std::string_view key, std::size_t count);

    /// Each ≥ 0, together 1 within 1e-9.
    [[nodiscard]] std::vector<double> frequencies(std::string_view key, std::size_t count);

    /// Refuses the line read last unless `holds`: its numbers do not fit each other or what was read before.
    void require(bool holds) const;

    /// Nothing but "end" is left.
    void finish();

private:
    [[nodiscard]] std::string_view nextLine();
    [[nodiscard]] std::string lineText() const { return std::to_string(m_line); }

    std::string_view m_rest;
    std::string m_source;
    int m_line = 0;
};

} // namespace outcross
