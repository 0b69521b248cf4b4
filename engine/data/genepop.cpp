#include "engine/data/genepop.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/blanks.h"
#include "engine/data/csv.h"
#include "engine/data/encoding.h"
#include "engine/data/genepop_lines.h"
#include "engine/data/unknown.h"
#include "engine/lineage/lineage_spec.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kAlleles = 1000; ///< Of three digits.

/// A cell as written: numbers of its alleles, and how many digits it has; 0: missing. A haploid one has one allele.
struct RawCell {
    std::uint16_t first = 0;
    std::uint16_t second = 0;
    std::uint8_t digits = 0;

    [[nodiscard]] bool isMissing() const { return digits == 0; }
    [[nodiscard]] bool isHaploid() const { return digits == 2 || digits == 3; }
    [[nodiscard]] bool isHalf() const { return !isHaploid() && (first == 0) != (second == 0); }
    [[nodiscard]] bool isWhole() const { return digits >= 4 && first != 0 && second != 0; }
};

std::uint16_t numberOf(std::string_view digits)
{
    unsigned number = 0;
    for (const char c : digits)
        number = 10 * number + static_cast<unsigned>(c - '0');
    return static_cast<std::uint16_t>(number);
}

std::string nameOf(std::size_t allele, std::size_t digits)
{
    const std::string number = std::to_string(allele);
    return std::string(digits - std::min(digits, number.size()), '0') + number;
}

class Reader
{
public:
    Reader(std::string_view text, const std::string& source, std::vector<Text> notes, const std::stop_token& stop)
        : m_stop(stop), m_text(text), m_lines(text), m_source(source)
    {
        m_genotypes.notes = std::move(notes);
    }

    Genotypes genotypes() &&
    {
        (void)m_lines.next(); // The title.
        readLoci();
        while (m_lines.next()) {
            m_stop();
            const std::string_view line = m_lines.line();
            if (beginsWithPop(line) && !isIndividualCalledPop(line))
                beginPopulation();
            else if (!line.empty())
                readLine(line);
        }
        endPopulation();
        namePopulations();
        giveLoci();
        return std::move(m_genotypes);
    }

private:
    [[nodiscard]] std::string at() const { return std::to_string(m_lines.number()); }
    [[nodiscard]] std::size_t individuals() const { return m_lineOf.size(); }
    [[nodiscard]] std::size_t cellsOfLast() const { return m_cells.size() - m_firstCell; }

    /// Up to the first POP. A name for each piece between commas; see takeOtherNames().
    void readLoci()
    {
        const std::size_t begin = m_lines.begin();
        bool found = false;
        while (!found && m_lines.next()) {
            found = beginsWithPop(m_lines.line());
            for (std::string_view rest = m_lines.line(); !found && !rest.empty();) {
                const std::size_t comma = std::min(rest.find(','), rest.size());
                addLocus(withoutBlanks(rest.substr(0, comma)));
                rest = withoutBlanks(rest.substr(std::min(comma + 1, rest.size())));
            }
        }
        m_head = m_text.substr(begin, m_lines.begin() - begin);
        if (!found || m_loci.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: GENEPOP was expected: a title, the names of "
                                                          "the loci, then a line POP"),
                              {m_source, at()}});
        m_populationTexts.emplace_back(textAfterPop(m_lines.line()));
    }

    void addLocus(std::string_view name)
    {
        if (name.empty())
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: the name of a locus was expected"), {m_source, at()}});
        if (m_loci.size() == static_cast<std::size_t>(kMaximumLoci))
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 loci, which is the most"),
                              {m_source, at(), std::to_string(kMaximumLoci)}});
        m_loci.emplace_back(name);
    }

    /// Names of loci may be parted by blanks, too, or have blanks in them: the first individual tells by how many
    /// genotypes it has.
    void takeOtherNames(std::size_t count)
    {
        GenepopLines lines(m_head);
        (void)lines.next(); // The title.
        std::vector<std::string> names;
        while (lines.next() && names.size() <= count) {
            std::string_view rest = lines.line();
            for (std::string_view word = takeWord(rest, " \t,"); !word.empty() && names.size() <= count;
                 word = takeWord(rest, " \t,"))
                names.emplace_back(word);
        }
        if (names.size() == count && count <= static_cast<std::size_t>(kMaximumLoci))
            m_loci = std::move(names);
    }

    /// "Pop 3, 0101 0202": a name that begins like a new population, with a genotype for each locus.
    [[nodiscard]] bool isIndividualCalledPop(std::string_view line) const
    {
        if (line.find(',') == std::string_view::npos)
            return false;
        std::string_view cells = individualIn(line).cells;
        if (!areCells(cells))
            return false;
        std::size_t count = 0;
        while (!takeWord(cells, kBetweenCells).empty())
            ++count;
        return count == m_loci.size();
    }

    void readLine(std::string_view line)
    {
        const GenepopIndividual individual = individualIn(line);
        if (!individual.hasComma && m_hasPending && cellsOfLast() < m_loci.size() && areCells(line)) {
            readCells(line); // goes on with the individual above
            return;
        }
        endIndividual();
        m_hasPending = true;
        m_firstCell = m_cells.size();
        m_pendingName = individual.name;
        m_lineOf.push_back(m_lines.number());
        m_nameOf.push_back(individual.name);
        if (!individual.hasComma && !areCells(individual.cells))
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: an individual was expected, a name and a comma "
                                                          "before its genotypes"),
                              {m_source, at()}});
        readCells(individual.cells);
    }

    void readCells(std::string_view rest)
    {
        for (std::string_view word = takeWord(rest, kBetweenCells); !word.empty();
             word = takeWord(rest, kBetweenCells)) {
            m_stop();
            m_cells.push_back(cellIn(word));
        }
    }

    RawCell cellIn(std::string_view word)
    {
        const std::size_t size = word.size();
        const bool isNumber = std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (isNumber && (size == 4 || size == 6)) {
            const RawCell cell{numberOf(word.substr(0, size / 2)), numberOf(word.substr(size / 2)),
                               static_cast<std::uint8_t>(size)};
            (size == 4 ? m_hasTwoDigits : m_hasThreeDigits) = true;
            return cell.first == 0 && cell.second == 0 ? RawCell{} : cell;
        }
        if (isUnknownName(word))
            return {};
        if (isNumber && (size == 2 || size == 3))
            return {numberOf(word), 0, static_cast<std::uint8_t>(size)};
        refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, individual “%3”, locus %4: “%5” is not a genotype of four or "
                                           "six digits"),
               m_lines.number(), individuals() - 1, cellsOfLast(), std::string(word));
    }

    [[noreturn]] void refuse(const char* pattern, std::size_t line, std::size_t individual, std::size_t locus,
                             std::string cell) const
    {
        throw InputError({pattern,
                          {m_source, std::to_string(line), std::string(m_nameOf[individual]),
                           locus < m_loci.size() ? m_loci[locus] : std::to_string(locus + 1), std::move(cell)}});
    }

    /// A digit that was left out must not make a genotype haploid: these have half the digits of the others.
    void checkHaploid(std::size_t individual, std::size_t locus, std::uint8_t digitsOfLocus) const
    {
        const RawCell& cell = this->cell(individual, locus);
        const bool fits = digitsOfLocus != 0 ? digitsOfLocus == 2U * cell.digits
                          : cell.digits == 2 ? m_hasTwoDigits || !m_hasThreeDigits
                                             : m_hasThreeDigits || !m_hasTwoDigits;
        if (fits)
            return;
        if (cell.digits == 2)
            refuse(QT_TRANSLATE_NOOP("engine",
                                     "%1, line %2, individual “%3”, locus %4: “%5” has two digits, but alleles "
                                     "have three here: three (haploid) or six were expected"),
                   m_lineOf[individual], individual, locus, written(cell));
        refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, individual “%3”, locus %4: “%5” has three digits, but alleles "
                                           "have two here: two (haploid) or four were expected"),
               m_lineOf[individual], individual, locus, written(cell));
    }

    void endIndividual()
    {
        if (!m_hasPending)
            return;
        m_hasPending = false;
        if (individuals() == 1 && cellsOfLast() != m_loci.size())
            takeOtherNames(cellsOfLast());
        if (cellsOfLast() != m_loci.size())
            throw InputError({cellsOfLast() < m_loci.size()
                                  ? QT_TRANSLATE_NOOP("engine", "%1, line %2: fewer genotypes than loci (%3)")
                                  : QT_TRANSLATE_NOOP("engine", "%1, line %2: more genotypes than loci (%3)"),
                              {m_source, std::to_string(m_lineOf.back()), std::to_string(m_loci.size())}});
        m_genotypes.colonyOf.push_back(static_cast<std::uint32_t>(m_populationTexts.size() - 1));
    }

    void beginPopulation()
    {
        endPopulation();
        m_populationTexts.emplace_back(textAfterPop(m_lines.line()));
    }

    void endPopulation()
    {
        endIndividual();
        if (m_genotypes.colonyOf.empty() || m_genotypes.colonyOf.back() + 1 != m_populationTexts.size())
            throw InputError(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: the population before this line has no individuals"),
                 {m_source, at()}});
        m_lastNames.emplace_back(m_pendingName);
    }

    /// What stands behind POP, else the last individual's name, where each population has another; else P1, P2, ….
    void namePopulations()
    {
        const auto areNames = [](const std::vector<std::string>& names) {
            const std::set<std::string_view> different(names.begin(), names.end());
            return different.size() == names.size() && !different.contains("");
        };
        if (areNames(m_populationTexts)) {
            m_genotypes.colonies = m_populationTexts;
        } else if (areNames(m_lastNames)) {
            m_genotypes.colonies = m_lastNames;
        } else {
            for (std::size_t i = 1; i <= m_lastNames.size(); ++i)
                m_genotypes.colonies.push_back("P" + std::to_string(i));
        }
    }

    /// Diploid loci that somebody has become those of the table.
    void giveLoci()
    {
        std::vector<std::size_t> kept;
        std::vector<std::string> haploid;
        std::vector<std::string> empty;
        for (std::size_t locus = 0; locus < m_loci.size(); ++locus) {
            const Content content = contentOf(locus);
            if (content == Content::Haploid)
                haploid.push_back(m_loci[locus]);
            else if (content == Content::Nothing)
                empty.push_back(m_loci[locus]);
            else
                kept.push_back(locus);
        }
        if (kept.empty() && !haploid.empty())
            refuseHaploid();
        if (kept.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: no individual has a genotype at any locus (%2)"),
                              {m_source, listOfNames(empty)}});
        m_genotypes.cells.assign(individuals() * kept.size(), {Genotypes::kMissing, Genotypes::kMissing});
        for (std::size_t i = 0; i < kept.size(); ++i)
            giveLocus(kept[i], i, kept.size());
        note(QT_TRANSLATE_NOOP("engine", "%1: haploid loci were left out, as two alleles are needed: %2."), haploid);
        note(QT_TRANSLATE_NOOP("engine", "%1: loci at which nobody has a genotype were left out: %2."), empty);
        if (m_halves > 0)
            m_genotypes.notes.push_back(halvesNote(m_source, m_halves));
        if (m_haploidCells > 0)
            m_genotypes.notes.push_back(
                counted(m_haploidCells,
                        QT_TRANSLATE_NOOP("engine", "%1: one haploid genotype at a locus of two alleles was taken for "
                                                    "missing."),
                        QT_TRANSLATE_NOOP("engine", "%1: %2 haploid genotypes at loci of two alleles were taken for "
                                                    "missing."),
                        {m_source, std::to_string(m_haploidCells)}));
    }

    void note(const char* pattern, const std::vector<std::string>& names)
    {
        if (!names.empty())
            m_genotypes.notes.push_back({pattern, {m_source, listOfNames(names)}});
    }

    [[nodiscard]] const RawCell& cell(std::size_t individual, std::size_t locus) const
    {
        return m_cells[individual * m_loci.size() + locus];
    }

    /// What most of the cells that say anything are.
    enum class Content { Diploid, Haploid, Nothing };
    [[nodiscard]] Content contentOf(std::size_t locus)
    {
        std::size_t haploid = 0;
        std::size_t diploid = 0;
        bool anyWhole = false;
        std::uint8_t digits = 0;
        for (std::size_t i = 0; i < individuals(); ++i) {
            m_stop();
            const RawCell& cell = this->cell(i, locus);
            haploid += cell.isHaploid();
            anyWhole = anyWhole || cell.isWhole();
            if (cell.isMissing() || cell.isHaploid())
                continue;
            ++diploid;
            if (digits != 0 && digits != cell.digits)
                refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, individual “%3”, locus %4: “%5” has another number of "
                                                   "digits than the genotypes above"),
                       m_lineOf[i], i, locus, written(cell));
            digits = cell.digits;
        }
        for (std::size_t i = 0; haploid > 0 && i < individuals(); ++i)
            if (this->cell(i, locus).isHaploid())
                checkHaploid(i, locus, digits);
        if (haploid > diploid)
            return Content::Haploid;
        return anyWhole ? Content::Diploid : Content::Nothing;
    }

    static std::string written(const RawCell& cell)
    {
        if (cell.isHaploid())
            return nameOf(cell.first, cell.digits);
        return nameOf(cell.first, cell.digits / 2U) + nameOf(cell.second, cell.digits / 2U);
    }

    [[noreturn]] void refuseHaploid() const
    {
        std::size_t i = 0;
        while (!m_cells[i].isHaploid())
            ++i;
        refuse(QT_TRANSLATE_NOOP("engine", "%1, line %2, individual “%3”, locus %4: “%5” is haploid, two alleles were "
                                           "expected"),
               m_lineOf[i / m_loci.size()], i / m_loci.size(), i % m_loci.size(), written(m_cells[i]));
    }

    void giveLocus(std::size_t locus, std::size_t place, std::size_t loci)
    {
        std::array<std::uint16_t, kAlleles> places{};
        std::size_t digits = 0;
        for (std::size_t i = 0; i < individuals(); ++i) {
            m_stop();
            const RawCell& raw = cell(i, locus);
            if (!raw.isWhole())
                continue;
            digits = raw.digits / 2U;
            places[raw.first] = places[raw.second] = 1;
        }
        std::vector<std::string>& names = m_genotypes.alleleNames.emplace_back();
        for (std::size_t allele = 0; allele < kAlleles; ++allele)
            if (places[allele] != 0) {
                places[allele] = static_cast<std::uint16_t>(names.size());
                names.push_back(nameOf(allele, digits));
            }
        m_genotypes.locusNames.push_back(m_loci[locus]);
        for (std::size_t i = 0; i < individuals(); ++i) {
            m_stop();
            const RawCell& raw = cell(i, locus);
            if (raw.isWhole())
                m_genotypes.cells[i * loci + place] = {places[raw.first], places[raw.second]};
            else
                ++m_genotypes.missingCells;
            m_halves += raw.isHalf();
            m_haploidCells += raw.isHaploid();
        }
    }

    PacedStop m_stop;
    std::string_view m_text;
    GenepopLines m_lines;
    const std::string& m_source;
    std::string_view m_head; ///< Title and names of the loci.
    std::vector<std::string> m_loci;
    std::vector<RawCell> m_cells;           ///< One individual after the other.
    std::vector<std::size_t> m_lineOf;      ///< Of each individual.
    std::vector<std::string_view> m_nameOf; ///< Likewise.
    bool m_hasTwoDigits = false;            ///< A genotype of alleles of two digits.
    bool m_hasThreeDigits = false;
    std::vector<std::string> m_populationTexts; ///< Behind each POP.
    std::vector<std::string> m_lastNames;       ///< Of each population's last individual.
    std::string_view m_pendingName;             ///< Of the newest individual, which may go on in the next line.
    std::size_t m_firstCell = 0;
    bool m_hasPending = false;
    std::size_t m_halves = 0;
    std::size_t m_haploidCells = 0;
    Genotypes m_genotypes;
};

/// "a1 , 0101 000000": a name, one comma, and at least two genotypes parted by blanks.
bool isUnmistakableIndividual(std::string_view line)
{
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos || line.find(',', comma + 1) != std::string_view::npos)
        return false;
    std::string_view rest = line.substr(comma + 1);
    std::size_t cells = 0;
    for (std::string_view word = takeWord(rest, " \t"); !word.empty(); word = takeWord(rest, " \t"), ++cells)
        if ((word.size() != 4 && word.size() != 6) || !isCellLike(word))
            return false;
    return cells >= 2;
}

bool hasGenepopName(const std::string& source)
{
    const auto endsLike = [&](std::string_view ending) {
        return source.size() > ending.size() &&
               std::equal(ending.rbegin(), ending.rend(), source.rbegin(), [](char lower, char written) {
                   return written == lower || (lower != '.' && written == lower - 'a' + 'A');
               });
    };
    return endsLike(".gen") || endsLike(".genepop") || endsLike(".gpop");
}

Genotypes genepopIn(DecodedText decoded, const std::string& source, const std::stop_token& stop)
{
    return Reader(decoded.text, source, std::move(decoded.notes), stop).genotypes();
}

} // namespace

Genotypes readGenepop(const std::string& text, const std::string& source, const std::stop_token& stop)
{
    return genepopIn(decodedText(text, source), source, stop);
}

bool looksLikeGenepop(std::string_view text)
{
    GenepopLines lines(text);
    (void)lines.next();
    bool afterPop = false;
    while (lines.next()) {
        const std::string_view line = lines.line();
        if (line.empty())
            continue;
        const bool isIndividual = areCells(individualIn(line).cells);
        if ((afterPop && isIndividual) || isUnmistakableIndividual(line))
            return true;
        afterPop = beginsWithPop(line) && !isIndividual;
        if (afterPop && textAfterPop(line).empty() && line.find(',') == std::string_view::npos)
            return true;
    }
    return false;
}

Genotypes readAnyGenotypes(const std::string& text, const std::string& source, const std::stop_token& stop)
{
    DecodedText decoded = decodedText(text, source);
    if (looksLikeGenepop(decoded.text))
        return genepopIn(std::move(decoded), source, stop);
    try {
        return readGenotypes(parseCsv(text, source, kAnyNumberOfRows, stop), stop);
    } catch (const InputError&) {
        if (!hasGenepopName(source))
            throw;
    }
    return genepopIn(std::move(decoded), source, stop); // what it calls itself, to say what is wrong with it as such
}

} // namespace outcross
