#include "engine/base/errors.h"
#include "engine/data/gedcom_lines.h"
#include "engine/data/pedigree_rows.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

struct Family {
    std::string_view xref = {};
    std::string_view husband = {};
    std::string_view wife = {};
    std::size_t line = 0;
};

/// Child and family belong together: said by the child (FAMC) or by the family (CHIL).
struct Membership {
    std::string_view child = {};
    std::string_view family = {};
    bool byBirth = true; ///< PEDI says nothing else.
    bool saidByChild = false;
};

/// "Charles /Habsburg/ " as a person would write it.
std::string plainName(std::string_view written)
{
    std::string name;
    for (const char c : written) {
        const char plain = c == '/' || c == '\t' ? ' ' : c;
        if (plain != ' ' || (!name.empty() && name.back() != ' '))
            name += plain;
    }
    if (!name.empty() && name.back() == ' ')
        name.pop_back();
    return name;
}

/// Years of another calendar mean nothing here.
int yearOfDate(std::string_view date)
{
    const bool otherCalendar =
        date.starts_with("@#D") && !date.starts_with("@#DGREGORIAN@") && !date.starts_with("@#DJULIAN@");
    return otherCalendar ? 0 : yearIn(date);
}

/// What the standard knows besides birth: adopted, foster, sealing.
bool isOtherThanBirth(std::string_view pedigree)
{
    const char first = pedigree.empty() ? ' ' : pedigree.front();
    return first == 'a' || first == 'A' || first == 'f' || first == 'F' || first == 's' || first == 'S';
}

class Reader
{
public:
    Reader(std::string_view text, const std::string& source) : m_lines(text, source), m_source(source) {}

    PedigreeTable table()
    {
        while (m_lines.next(m_line)) {
            if (m_line.level == 0)
                beginRecord();
            else if (m_record == Record::Person)
                readPerson();
            else if (m_record == Record::Family)
                readFamily();
        }
        if (!m_ended)
            m_notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: the last line is not TRLR; the file may have been cut off."),
                 {m_source}});
        giveParents();
        return soundPedigree(std::move(m_people), m_source, std::move(m_notes));
    }

private:
    enum class Record { Other, Person, Family };

    void beginRecord()
    {
        m_ended = m_line.tag == "TRLR";
        m_record = m_line.tag == "INDI" ? Record::Person : m_line.tag == "FAM" ? Record::Family : Record::Other;
        m_parent = {};
        if (m_record == Record::Other)
            return;
        if (m_line.xref.empty())
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: this %3 record has no name between @ signs, as "
                                                          "in “0 @I1@ INDI”"),
                              {m_source, std::to_string(m_line.number), std::string(m_line.tag)}});
        if (m_record == Record::Family) {
            m_families.push_back({.xref = m_line.xref, .line = m_line.number});
            return;
        }
        checkPeople(m_people.size() + 1, m_source, m_line.number);
        m_people.push_back({.id = m_line.xref, .name = {}, .line = m_line.number});
    }

    void readPerson()
    {
        PedigreeRow& person = m_people.back();
        if (m_line.level == 1) {
            m_parent = m_line.tag;
            if (m_line.tag == "NAME" && person.name.empty())
                person.name = plainName(m_line.value);
            else if (m_line.tag == "SEX")
                person.sex = sexFrom(m_line.value);
            else if (m_line.tag == "FAMC" && !m_line.pointer().empty())
                m_memberships.push_back({.child = person.id, .family = m_line.pointer(), .saidByChild = true});
        } else if (m_line.level == 2) {
            if (m_parent == "BIRT" && m_line.tag == "DATE" && person.born == 0)
                person.born = yearOfDate(m_line.value);
            else if (m_parent == "DEAT" && m_line.tag == "DATE" && person.died == 0)
                person.died = yearOfDate(m_line.value);
            else if (m_parent == "FAMC" && m_line.tag == "PEDI" && !m_memberships.empty() &&
                     m_memberships.back().saidByChild)
                m_memberships.back().byBirth = !isOtherThanBirth(m_line.value);
        }
    }

    void readFamily()
    {
        if (m_line.level != 1 || m_line.pointer().empty())
            return;
        Family& family = m_families.back();
        if (m_line.tag == "CHIL") {
            m_memberships.push_back({.child = m_line.pointer(), .family = family.xref});
        } else if (m_line.tag == "HUSB" || m_line.tag == "WIFE") {
            std::string_view& place = m_line.tag == "HUSB" ? family.husband : family.wife;
            if (!place.empty() && place != m_line.pointer())
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2: the family %3 has a second %4"),
                     {m_source, std::to_string(m_line.number), shortName(family.xref), std::string(m_line.tag)}});
            place = m_line.pointer();
        }
    }

    /// Every child gets the parents of its family. Of several families the one of birth, then the first in the child's
    /// own record, then the first in the file.
    void giveParents()
    {
        const NameIndex people(m_people.size(), [&](std::size_t i) { return m_people[i].id; });
        const NameIndex families(m_families.size(), [&](std::size_t i) { return m_families[i].xref; });
        checkFamilies(families);
        markAdoptions();
        std::stable_sort(m_memberships.begin(), m_memberships.end(), [](const Membership& a, const Membership& b) {
            return std::pair(!a.byBirth, !a.saidByChild) < std::pair(!b.byBirth, !b.saidByChild);
        });
        std::vector<const Family*> familyOf(m_people.size());
        std::size_t lost = 0;
        std::int32_t several = -1;
        for (const Membership& membership : m_memberships) {
            const std::int32_t child = people.find(membership.child);
            const std::int32_t family = families.find(membership.family);
            if (child < 0 || family < 0) {
                ++lost;
                continue;
            }
            const Family*& known = familyOf[static_cast<std::size_t>(child)];
            const Family* said = &m_families[static_cast<std::size_t>(family)];
            if (known && known != said && membership.byBirth && several < 0)
                several = child;
            if (!known && membership.byBirth)
                known = said;
        }
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            if (familyOf[i]) {
                m_people[i].father = familyOf[i]->husband;
                m_people[i].mother = familyOf[i]->wife;
            }
        }
        if (lost > 0)
            m_notes.push_back({QT_TRANSLATE_NOOP("engine", "%1: links between a child and a family that point to "
                                                           "nothing and were left out: %2."),
                               {m_source, std::to_string(lost)}});
        if (several >= 0)
            m_notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: %2 is a child of two families; the first one was taken."),
                 {m_source, shortName(m_people[static_cast<std::size_t>(several)].id)}});
    }

    void checkFamilies(const NameIndex& families) const
    {
        const auto& entries = families.entries();
        for (std::size_t i = 1; i < entries.size(); ++i)
            if (entries[i].name == entries[i - 1].name)
                throw InputError(
                    {QT_TRANSLATE_NOOP("engine", "%1, line %2: the id %3 is there twice, first in line %4"),
                     {m_source, std::to_string(m_families[static_cast<std::size_t>(entries[i].index)].line),
                      shortName(entries[i].name),
                      std::to_string(m_families[static_cast<std::size_t>(entries[i - 1].index)].line)}});
    }

    /// What a child says of its adoption holds for the family's own line, too: both then stand behind each other.
    void markAdoptions()
    {
        const auto link = [](const Membership& m) { return std::pair(m.child, m.family); };
        std::stable_sort(m_memberships.begin(), m_memberships.end(),
                         [&](const Membership& a, const Membership& b) { return link(a) < link(b); });
        for (std::size_t first = 0; first < m_memberships.size();) {
            std::size_t end = first;
            bool byBirth = true;
            for (; end < m_memberships.size() && link(m_memberships[end]) == link(m_memberships[first]); ++end)
                byBirth = byBirth && m_memberships[end].byBirth;
            for (; first < end; ++first)
                m_memberships[first].byBirth = byBirth;
        }
    }

    GedcomLines m_lines;
    const std::string& m_source;
    GedcomLine m_line;
    Record m_record = Record::Other;
    std::string_view m_parent; ///< The tag of level 1 that lines of level 2 belong to.
    bool m_ended = false;
    std::vector<PedigreeRow> m_people;
    std::vector<Family> m_families;
    std::vector<Membership> m_memberships;
    std::vector<Text> m_notes;
};

} // namespace

PedigreeTable readGedcom(std::string_view text, const std::string& source)
{
    checkUtf8(text, source);
    return Reader(text, source).table();
}

} // namespace outcross
