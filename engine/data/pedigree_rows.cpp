#include "engine/data/pedigree_rows.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"
#include "engine/data/sex_codes.h"
#include "engine/data/unknown.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::size_t kShownBytes = 60;
constexpr std::size_t kShownInCircle = 8;
constexpr std::size_t kYearDigits = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Makes one table out of rows. Works on indices: rows first, then the founders that only parents' names speak of.
class Builder
{
public:
    Builder(std::vector<PedigreeRow> rows, const std::string& source, std::vector<Text> notes,
            const std::stop_token& stop)
        : m_rows(std::move(rows)), m_source(source), m_token(stop), m_stop(stop)
    {
        m_table.source = source;
        m_table.listed = m_rows.size();
        m_table.notes = std::move(notes);
    }

    PedigreeTable table() &&
    {
        if (m_rows.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1: there is no person"), {m_source}});
        link();
        SexReader(m_rows, m_source, m_table).read();
        checkParents();
        putInOrder();
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::string line(std::int32_t person) const
    {
        return std::to_string(m_rows[static_cast<std::size_t>(person)].line);
    }
    [[nodiscard]] std::string name(std::int32_t person) const { return shortName(m_table.person(person).id); }

    void link()
    {
        const NameIndex ids(
            m_rows.size(), [&](std::size_t i) { return m_rows[i].id; }, m_token);
        for (std::size_t i = 1; i < ids.entries().size(); ++i) {
            const auto& [id, second] = ids.entries()[i];
            if (id == ids.entries()[i - 1].name)
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2: the id %3 is there twice, first in line %4"),
                     {m_source, line(second), shortName(id), line(ids.entries()[i - 1].index)}});
        }
        std::vector<std::string_view> strangers;
        for (const PedigreeRow& row : m_rows)
            for (const std::string_view parent : {row.father, row.mother}) {
                m_stop();
                if (!parent.empty() && ids.find(parent) < 0)
                    strangers.push_back(parent);
            }
        std::stable_sort(strangers.begin(), strangers.end(), [&](std::string_view a, std::string_view b) {
            m_stop();
            return a < b;
        });
        strangers.erase(std::unique(strangers.begin(), strangers.end()), strangers.end());
        if (m_rows.size() + strangers.size() > kMaximumPeople)
            checkPeople(kMaximumPeople + 1, m_source, m_rows.back().line);
        refuseCodes(ids);
        const NameIndex added(
            strangers.size(), [&](std::size_t i) { return strangers[i]; }, m_token);

        const auto index = [&](std::string_view parent) {
            if (parent.empty())
                return PedigreeTable::kUnknown;
            const std::int32_t own = ids.find(parent);
            return own >= 0 ? own : static_cast<std::int32_t>(m_rows.size()) + added.find(parent);
        };
        m_table.people.reserve(m_rows.size() + strangers.size());
        for (PedigreeRow& row : m_rows) {
            m_stop();
            m_table.people.push_back({std::string(row.id), index(row.father), index(row.mother), row.sex, row.born,
                                      row.died, std::move(row.name)});
        }
        for (const std::string_view stranger : strangers)
            m_table.people.push_back({.id = std::string(stranger), .name = {}});
        noteStrangers(strangers);
    }

    /// Whoever has no row, and is father and mother of one child at once, is nobody but one more code for unknown,
    /// where the name looks like one or that happens to several children.
    void refuseCodes(const NameIndex& ids) const
    {
        std::vector<std::pair<std::string_view, const PedigreeRow*>> both;
        for (const PedigreeRow& row : m_rows)
            if (!row.father.empty() && row.father == row.mother && ids.find(row.father) < 0)
                both.emplace_back(row.father, &row);
        std::stable_sort(both.begin(), both.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < both.size(); ++i) {
            const auto& [name, row] = both[i];
            const bool isRepeated = i + 1 < both.size() && both[i + 1].first == name;
            if (isRepeated || looksLikeCode(name))
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2: “%3” is father and mother of %4 and has no row of its "
                                                 "own; where it stands for unknown, leave it out or write 0 or NA, "
                                                 "else give it a row"),
                     {m_source, std::to_string(row->line), shortName(name), shortName(row->id)}});
        }
    }

    void noteStrangers(const std::vector<std::string_view>& strangers)
    {
        if (strangers.size() == 1)
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: the parent %2 has no row of its own and was taken for a founder."),
                 {m_source, shortName(strangers.front())}});
        else if (!strangers.empty())
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP(
                     "engine", "%1: %2 parents (%3 and others) have no row of their own and were taken for founders."),
                 {m_source, std::to_string(strangers.size()), shortName(strangers.front())}});
    }

    /// Refuses who is a parent of itself. Inbreeding asks for no sex: what speaks against the sexes is only noted.
    void checkParents()
    {
        using Sex = PedigreeTable::Sex;
        std::vector<std::uint8_t> roles(m_table.people.size());
        Finding both;
        Finding selfed;
        Finding women; // who are fathers
        Finding men;   // who are mothers
        Finding sameSex;
        for (std::int32_t child = 0; child < static_cast<std::int32_t>(m_rows.size()); ++child) {
            m_stop();
            const std::int32_t father = m_table.person(child).father;
            const std::int32_t mother = m_table.person(child).mother;
            if (father == child || mother == child)
                throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: %3 is given as a parent of itself"),
                                  {m_source, line(child), name(child)}});
            const Sex fathersSex = father < 0 ? Sex::Unknown : m_table.person(father).sex;
            const Sex mothersSex = mother < 0 ? Sex::Unknown : m_table.person(mother).sex;
            if (father >= 0 && father == mother)
                selfed.add(child);
            else if (fathersSex != Sex::Unknown && fathersSex == mothersSex)
                sameSex.add(child);
            else if (fathersSex == Sex::Female)
                women.add(child);
            else if (mothersSex == Sex::Male)
                men.add(child);
            for (const auto& [parent, role] : {std::pair{father, 1U}, std::pair{mother, 2U}}) {
                if (parent < 0 || father == mother)
                    continue;
                auto& known = roles[static_cast<std::size_t>(parent)];
                if ((known | role) == 3 && known != 3)
                    both.add(parent);
                known = static_cast<std::uint8_t>(known | role);
            }
        }
        if (selfed.count == 1)
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1, line %2: father and mother of %3 are the same; taken as selfing."),
                 {m_source, line(selfed.first), name(selfed.first)}});
        else if (selfed.count > 1)
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: father and mother of %2 people (first %3, line %4) are the same; "
                                             "taken as selfing."),
                 {m_source, std::to_string(selfed.count), name(selfed.first), line(selfed.first)}});
        if (both.count == 1)
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: %2 is the father of one child and the mother of another."),
                 {m_source, name(both.first)}});
        else if (both.count > 1)
            m_table.notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: %2 people (first %3) are father of one child and mother of another."),
                 {m_source, std::to_string(both.count), name(both.first)}});
        noteChildren(women,
                     QT_TRANSLATE_NOOP("engine",
                                       "%1, line %4: the father of %3 is female in the file; this was read as "
                                       "it is written, as inbreeding needs no sex."),
                     QT_TRANSLATE_NOOP("engine", "%1: the fathers of %2 children (first %3, line %4) are female in the "
                                                 "file; this was read as it is written, as inbreeding needs no sex."));
        noteChildren(men,
                     QT_TRANSLATE_NOOP("engine", "%1, line %4: the mother of %3 is male in the file; this was read as "
                                                 "it is written, as inbreeding needs no sex."),
                     QT_TRANSLATE_NOOP("engine", "%1: the mothers of %2 children (first %3, line %4) are male in the "
                                                 "file; this was read as it is written, as inbreeding needs no sex."));
        noteChildren(sameSex,
                     QT_TRANSLATE_NOOP("engine",
                                       "%1, line %4: the parents of %3 have the same sex in the file; this was "
                                       "read as it is written, as inbreeding needs no sex."),
                     QT_TRANSLATE_NOOP("engine", "%1: the parents of %2 children (first %3, line %4) have the same sex "
                                                 "in the file; this was read as it is written, as inbreeding needs no "
                                                 "sex."));
    }

    /// Somebody of whom something is noted, and how many there are.
    struct Finding {
        std::int32_t first = PedigreeTable::kUnknown;
        std::size_t count = 0;

        void add(std::int32_t person) { first = count++ == 0 ? person : first; }
    };

    void noteChildren(const Finding& children, const char* one, const char* many)
    {
        if (children.count > 0)
            m_table.notes.push_back(
                counted(children.count, one, many,
                        {m_source, std::to_string(children.count), name(children.first), line(children.first)}));
    }

    /// Parents first (Kahn 1962): whoever has waited for both parents comes next.
    void putInOrder()
    {
        const std::size_t count = m_table.people.size();
        std::vector<std::uint8_t> waitsFor(count);
        std::vector<std::size_t> firstChild(count + 1);
        forEachLink([&](std::size_t parent, std::size_t child) {
            ++firstChild[parent + 1];
            ++waitsFor[child];
        });
        for (std::size_t i = 0; i < count; ++i)
            firstChild[i + 1] += firstChild[i];
        std::vector<std::int32_t> children(firstChild.back());
        std::vector<std::size_t> next(firstChild.begin(), firstChild.end() - 1);
        forEachLink([&](std::size_t parent, std::size_t child) {
            children[next[parent]++] = static_cast<std::int32_t>(child);
        });

        std::vector<std::int32_t>& order = m_table.order;
        order.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            if (waitsFor[i] == 0)
                order.push_back(static_cast<std::int32_t>(i));
        for (std::size_t done = 0; done < order.size(); ++done) {
            m_stop();
            const auto parent = static_cast<std::size_t>(order[done]);
            for (std::size_t c = firstChild[parent]; c < firstChild[parent + 1]; ++c)
                if (--waitsFor[static_cast<std::size_t>(children[c])] == 0)
                    order.push_back(children[c]);
        }
        if (order.size() < count)
            refuseCircle(waitsFor);
    }

    template <class Visit> void forEachLink(const Visit& visit) const
    {
        for (std::size_t child = 0; child < m_table.people.size(); ++child)
            for (const std::int32_t parent : {m_table.people[child].father, m_table.people[child].mother})
                if (parent >= 0)
                    visit(static_cast<std::size_t>(parent), child);
    }

    /// Whoever still waits has a parent who waits: going up from anybody of them ends in a circle.
    [[noreturn]] void refuseCircle(const std::vector<std::uint8_t>& waitsFor) const
    {
        const auto waits = [&](std::int32_t person) {
            return person >= 0 && waitsFor[static_cast<std::size_t>(person)] > 0;
        };
        const auto up = [&](std::int32_t person) {
            const auto& [id, father, mother, sex, born, died, ownName] = m_table.person(person);
            return waits(father) ? father : mother;
        };
        auto at = static_cast<std::int32_t>(
            std::find_if(waitsFor.begin(), waitsFor.end(), [](std::uint8_t left) { return left > 0; }) -
            waitsFor.begin());
        std::vector<bool> seen(waitsFor.size());
        while (!seen[static_cast<std::size_t>(at)]) {
            seen[static_cast<std::size_t>(at)] = true;
            at = up(at);
        }
        std::string circle = name(at);
        std::size_t length = 1;
        for (std::int32_t person = up(at); person != at; person = up(person), ++length)
            if (length < kShownInCircle)
                circle += " ← " + name(person);
        if (length > kShownInCircle)
            circle += " ← …";
        throw InputError(
            {QT_TRANSLATE_NOOP("engine",
                               "%1, line %2: %3 is among the ancestors of itself: %4 (child ← parent, %5 people)"),
             {m_source, line(at), name(at), circle + " ← " + name(at), std::to_string(length)}});
    }

    std::vector<PedigreeRow> m_rows;
    const std::string& m_source;
    const std::stop_token& m_token;
    PacedStop m_stop;
    PedigreeTable m_table;
};

} // namespace

void NameIndex::sort(const std::stop_token& stop)
{
    PacedStop pacedStop(stop);
    std::sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
        pacedStop();
        return a.name != b.name ? a.name < b.name : a.index < b.index;
    });
}

std::int32_t NameIndex::find(std::string_view name) const
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), name,
                                     [](const Entry& entry, std::string_view sought) { return entry.name < sought; });
    return at != m_entries.end() && at->name == name ? at->index : -1;
}

PedigreeTable soundPedigree(std::vector<PedigreeRow> rows, const std::string& source, std::vector<Text> notes,
                            const std::stop_token& stop)
{
    return Builder(std::move(rows), source, std::move(notes), stop).table();
}

void checkPeople(std::size_t people, const std::string& source, std::size_t line)
{
    if (people > kMaximumPeople)
        throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: more than %3 people, which is the most"),
                          {source, std::to_string(line), std::to_string(kMaximumPeople)}});
}

int yearIn(std::string_view date)
{
    for (std::size_t i = 0; i < date.size();) {
        std::size_t end = i;
        int year = 0;
        for (; end < date.size() && isDigit(date[end]); ++end)
            year = end - i < kYearDigits ? 10 * year + (date[end] - '0') : 0;
        if (end - i == kYearDigits || end - i == kYearDigits - 1)
            return year;
        i = std::max(end, i + 1);
    }
    return 0;
}

std::string shortName(std::string_view name)
{
    if (name.size() <= kShownBytes)
        return std::string(name);
    std::size_t end = kShownBytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return std::string(name.substr(0, end)) + "…";
}

} // namespace outcross
