#include "engine/data/genepop.h"

#include "engine/base/errors.h"
#include "engine/data/blanks.h"
#include "engine/data/csv.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::string_view kBlanks = " \t";
constexpr std::size_t kShownBytes = 40;

bool isPop(std::string_view line)
{
    return line.size() == 3 && (line[0] == 'p' || line[0] == 'P') && (line[1] == 'o' || line[1] == 'O') &&
           (line[2] == 'p' || line[2] == 'P');
}

bool isMissing(std::string_view allele)
{
    return allele.find_first_not_of('0') == std::string_view::npos;
}

/// Lines without the blanks at their ends; LF, CRLF or CR.
class Lines
{
public:
    explicit Lines(std::string_view text) : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }

    bool next()
    {
        if (m_at >= m_text.size())
            return false;
        const std::size_t end = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
        m_line = withoutBlanks(m_text.substr(m_at, end - m_at));
        m_at = end + (m_text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++m_number;
        return true;
    }

    [[nodiscard]] std::string_view line() const { return m_line; }
    [[nodiscard]] std::size_t number() const { return m_number; }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_at = 0;
    std::size_t m_number = 0;
};

/// Reads the file into the table that the CSV reader knows, so that both formats mean the same.
class Reader
{
public:
    Reader(const std::string& text, const std::string& source) : m_lines(text)
    {
        m_file.source = source;
        m_file.header = {"pop", "id"};
    }

    CsvFile table()
    {
        (void)m_lines.next(); // The title.
        readLoci();
        while (m_lines.next()) {
            if (isPop(m_lines.line()))
                endPopulation();
            else if (!m_lines.line().empty())
                readIndividual();
        }
        endPopulation();
        namePopulations();
        return std::move(m_file);
    }

private:
    [[nodiscard]] std::string at() const { return std::to_string(m_lines.number()); }
    [[nodiscard]] std::size_t loci() const { return m_file.header.size() - kFirstLocus; }

    /// Up to the first POP.
    void readLoci()
    {
        while (m_lines.next() && !isPop(m_lines.line())) {
            for (std::string_view rest = m_lines.line(); !rest.empty();) {
                const std::size_t comma = std::min(rest.find(','), rest.size());
                const std::string_view name = withoutBlanks(rest.substr(0, comma));
                if (name.empty())
                    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: the name of a locus was expected"),
                                      {m_file.source, at()}});
                if (loci() == static_cast<std::size_t>(kMaximumLoci))
                    throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 loci, which is the most"),
                                      {m_file.source, at(), std::to_string(kMaximumLoci)}});
                m_file.header.emplace_back(name);
                rest = withoutBlanks(rest.substr(std::min(comma + 1, rest.size())));
            }
        }
        if (!isPop(m_lines.line()) || loci() == 0)
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: GENEPOP was expected: a title, the names of the "
                                             "loci, then a line POP"),
                 {m_file.source, at()}});
        m_digits.resize(loci());
    }

    void readIndividual()
    {
        const std::string_view line = m_lines.line();
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: an individual was expected, a name and a comma "
                                                          "before its genotypes"),
                              {m_file.source, at()}});
        std::vector<std::string> cells{{}, std::string(withoutBlanks(line.substr(0, comma)))};
        std::string_view rest = withoutBlanks(line.substr(comma + 1));
        for (; !rest.empty() && cells.size() < m_file.header.size();) {
            const std::size_t end = std::min(rest.find_first_of(kBlanks), rest.size());
            cells.push_back(genotype(rest.substr(0, end), cells.size() - kFirstLocus));
            rest = withoutBlanks(rest.substr(end));
        }
        if (!rest.empty() || cells.size() < m_file.header.size())
            throw InputError({rest.empty() ? QT_TRANSLATE_NOOP("engine", "%1, line %2: fewer genotypes than loci (%3)")
                                           : QT_TRANSLATE_NOOP("engine", "%1, line %2: more genotypes than loci (%3)"),
                              {m_file.source, at(), std::to_string(loci())}});
        m_file.rows.push_back(std::move(cells));
        m_file.lines.push_back(m_lines.number());
    }

    /// "120124" as "120/124"; nothing for a missing cell.
    std::string genotype(std::string_view cell, std::size_t locus)
    {
        const auto refuse = [&](const char* pattern) {
            throw InputError(
                {pattern,
                 {m_file.source, at(), m_file.header[locus + kFirstLocus], std::string(cell.substr(0, kShownBytes))}});
        };
        if (!std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }))
            refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, locus %3: “%4” is not a genotype of four or six digits"));
        if (cell.size() == 2 || cell.size() == 3)
            refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, locus %3: “%4” is haploid, two alleles were expected"));
        if (cell.size() != 4 && cell.size() != 6)
            refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, locus %3: “%4” is not a genotype of four or six digits"));
        std::size_t& digits = m_digits[locus];
        if (digits != 0 && digits != cell.size())
            refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, locus %3: “%4” has another number of digits than the "
                                               "genotypes above"));
        digits = cell.size();
        const std::string_view first = cell.substr(0, cell.size() / 2);
        const std::string_view second = cell.substr(cell.size() / 2);
        if (isMissing(first) && isMissing(second))
            return {};
        if (isMissing(first) || isMissing(second))
            refuse(QT_TRANSLATE_NOOP("engine",
                                     "%1, line %2, locus %3: one allele of “%4” is missing; both or none were "
                                     "expected"));
        return std::string(first) + "/" + std::string(second);
    }

    void endPopulation()
    {
        const std::size_t first = m_ends.empty() ? 0 : m_ends.back();
        if (m_file.rows.size() == first)
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: the population before this line has no individuals"),
                 {m_file.source, at()}});
        m_ends.push_back(m_file.rows.size());
    }

    void namePopulations()
    {
        std::set<std::string> names;
        for (const std::size_t end : m_ends)
            names.insert(m_file.rows[end - 1][1]);
        const bool usable = names.size() == m_ends.size() && !names.contains("");
        std::size_t row = 0;
        for (std::size_t population = 0; population < m_ends.size(); ++population) {
            std::string name = "P";
            name += std::to_string(population + 1);
            if (usable)
                name = m_file.rows[m_ends[population] - 1][1];
            for (; row < m_ends[population]; ++row)
                m_file.rows[row][0] = name;
        }
    }

    static constexpr std::size_t kFirstLocus = 2;

    Lines m_lines;
    CsvFile m_file;
    std::vector<std::size_t> m_digits; ///< Of a cell of each locus; 0: none seen yet.
    std::vector<std::size_t> m_ends;   ///< Of each population, in rows.
};

} // namespace

Genotypes readGenepop(const std::string& text, const std::string& source)
{
    if (text.find('\0') != std::string::npos)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1: this is not a text file (it has a NUL byte)"), {source}});
    return readGenotypes(Reader(text, source).table());
}

Genotypes readAnyGenotypes(const std::string& text, const std::string& source)
{
    Lines lines(text);
    (void)lines.next();
    while (lines.next())
        if (isPop(lines.line()))
            return readGenepop(text, source);
    return readGenotypes(parseCsv(text, source));
}

} // namespace outcross
