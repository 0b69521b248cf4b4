#include "engine/base/counted.h"
#include "engine/base/paced_stop.h"
#include "engine/base/text.h"
#include "engine/data/gedcom_families.h"
#include "engine/data/gedcom_lines.h"
#include "engine/data/gedcom_relations.h"
#include "engine/data/pedigree_rows.h"

#include <optional>
#include <utility>

namespace outcross
{
namespace
{

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

std::string upperCase(std::string_view text)
{
    std::string upper(text);
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper;
}

/// An event of a person, as far as it tells of parents: an adoption, or a birth into a family.
struct Event {
    bool isAdoption = false;
    bool isBirth = false;
    std::string_view family = {};
    NotOf adopters = NotOf::Both;
};

class Reader
{
public:
    Reader(std::string_view text, const std::string& source, std::vector<Text> notes, const std::stop_token& stop)
        : m_lines(text), m_source(source), m_token(stop), m_stop(stop), m_notes(std::move(notes))
    {
    }

    PedigreeTable table()
    {
        while (m_lines.next(m_line)) {
            m_stop();
            if (m_line.level == 0)
                beginRecord();
            else if (m_record == Record::Person)
                readPerson();
            else if (m_record == Record::Family)
                readFamily();
        }
        endEvent();
        noteWhatIsWrong();
        m_families.giveParents(m_people, m_source, m_notes, m_token);
        return soundPedigree(std::move(m_people), m_source, std::move(m_notes), m_token);
    }

private:
    enum class Record { Other, Person, Family };

    void beginRecord()
    {
        // "0 @I1@ INDI is what I wrote", of a note that was broken, must not end its record.
        if (!m_line.value.empty() && (m_line.is("INDI") || m_line.is("FAM"))) {
            if (m_broken++ == 0)
                m_firstBroken = m_line.number;
            return;
        }
        endEvent();
        m_ended = m_line.is("TRLR");
        m_record = m_line.is("INDI") ? Record::Person : m_line.is("FAM") ? Record::Family : Record::Other;
        m_link.reset();
        if (m_record == Record::Family) {
            m_families.add(m_line.xref, m_line.number);
        } else if (m_record == Record::Person && m_line.xref.empty()) {
            // Nobody can point to this person, so it is nobody's parent and nobody's child.
            m_record = Record::Other;
            if (++m_nameless == 1)
                m_firstNameless = m_line.number;
        } else if (m_record == Record::Person) {
            checkPeople(m_people.size() + 1, m_source, m_line.number);
            m_people.push_back({.id = m_line.xref, .name = {}, .line = m_line.number});
        }
    }

    void readPerson()
    {
        PedigreeRow& person = m_people.back();
        if (m_line.level > 1) {
            readBelowPerson(person);
            return;
        }
        endEvent();
        m_link.reset();
        m_event = {};
        if (m_line.is("NAME") && person.name.empty())
            person.name = plainName(m_line.value);
        else if (m_line.is("SEX"))
            person.sex = sexFrom(m_line.value);
        else if (m_line.is("FAMC") && isPointer())
            m_link = m_families.addLink(person.id, m_line.pointer(), GedcomFamilies::Said::ByChild);
        m_event.isBirth = m_line.is("BIRT");
        m_event.isAdoption = m_line.is("ADOP");
        m_isDeath = m_line.is("DEAT");
        m_mayBeAdoption = m_line.is("EVEN") || m_line.is("FACT");
    }

    void readBelowPerson(PedigreeRow& person)
    {
        if (m_link) {
            readRelation();
        } else if (m_line.is("DATE") && m_line.level == 2) {
            int& year = m_event.isBirth ? person.born : person.died;
            if ((m_event.isBirth || m_isDeath) && year == 0)
                year = yearOfDate(m_line.value);
        } else if (m_line.is("FAMC") && m_line.level == 2 && isPointer()) {
            m_event.family = m_line.pointer();
        } else if (m_line.is("ADOP") && m_line.level == 3) {
            m_event.adopters = adoptedBy(m_line.value);
        } else if (m_line.is("TYPE") && m_line.level == 2 && m_mayBeAdoption) {
            m_event.isAdoption = speaksOfAdoption(m_line.value);
        }
    }

    /// Only a whole event says to which family it belongs.
    void endEvent()
    {
        const Event event = std::exchange(m_event, {});
        if (m_record != Record::Person || event.family.empty() || (!event.isAdoption && !event.isBirth))
            return;
        using Said = GedcomFamilies::Said;
        const std::size_t link =
            m_families.addLink(m_people.back().id, event.family, event.isBirth ? Said::AsBirth : Said::AsDenialOnly);
        if (event.isAdoption)
            m_families.deny(link, event.adopters);
    }

    /// A line below the child's link to a family, or the family's to a child.
    void readRelation()
    {
        if (m_line.level == 2) {
            m_explains = isOtherRelation(m_line.value);
            m_families.deny(*m_link, deniedBy(upperCase(m_line.tag), m_line.value));
        } else if (m_line.level == 3 && m_explains && m_line.is("PHRASE") && !m_line.value.empty() &&
                   isByBirth(m_line.value)) {
            m_families.allow(*m_link);
        }
    }

    /// Counts the lines that should be one and are not.
    bool isPointer()
    {
        if (m_line.hasBrokenPointer() && m_broken++ == 0)
            m_firstBroken = m_line.number;
        return !m_line.pointer().empty();
    }

    void readFamily()
    {
        if (m_line.level > 1) {
            if (m_link)
                readRelation();
            return;
        }
        m_link.reset();
        if (m_line.is("HUSB") && isPointer())
            m_families.addHusband(m_line.pointer());
        else if (m_line.is("WIFE") && isPointer())
            m_families.addWife(m_line.pointer());
        else if (m_line.is("CHIL") && isPointer())
            m_link = m_families.addChild(m_line.pointer());
    }

    void noteWhatIsWrong()
    {
        if (m_lines.skipped() > 0)
            m_notes.push_back(
                counted(m_lines.skipped(), QT_TRANSLATE_NOOP("engine", "%1: line %3 is not GEDCOM and was skipped."),
                        QT_TRANSLATE_NOOP("engine", "%1: %2 lines are not GEDCOM and were skipped; the first is line "
                                                    "%3."),
                        {m_source, std::to_string(m_lines.skipped()), std::to_string(m_lines.firstSkipped())}));
        if (m_broken > 0)
            m_notes.push_back(
                counted(m_broken,
                        QT_TRANSLATE_NOOP("engine", "%1: line %3 was skipped, as it has other words where "
                                                    "a pointer (@…@) or nothing belongs."),
                        QT_TRANSLATE_NOOP("engine", "%1: %2 lines were skipped, as they have other words "
                                                    "where a pointer (@…@) or nothing belongs; the first "
                                                    "is line %3."),
                        {m_source, std::to_string(m_broken), std::to_string(m_firstBroken)}));
        if (m_nameless > 0)
            m_notes.push_back(
                counted(m_nameless,
                        QT_TRANSLATE_NOOP("engine", "%1: the person in line %3 has no name between @ signs and was "
                                                    "skipped."),
                        QT_TRANSLATE_NOOP("engine", "%1: %2 people have no name between @ signs and were skipped; the "
                                                    "first is in line %3."),
                        {m_source, std::to_string(m_nameless), std::to_string(m_firstNameless)}));
        if (!m_ended)
            m_notes.push_back(
                {QT_TRANSLATE_NOOP("engine", "%1: the last line is not TRLR; the file may have been cut off."),
                 {m_source}});
    }

    GedcomLines m_lines;
    const std::string& m_source;
    const std::stop_token& m_token;
    PacedStop m_stop;
    std::vector<Text> m_notes;
    GedcomLine m_line;
    Record m_record = Record::Other;
    std::optional<std::size_t> m_link; ///< The one that deeper lines speak of.
    bool m_explains = false;           ///< The relation above is "other", which a phrase may explain.
    Event m_event;
    bool m_isDeath = false;
    bool m_mayBeAdoption = false;
    bool m_ended = false;
    std::size_t m_nameless = 0;
    std::size_t m_firstNameless = 0;
    std::size_t m_broken = 0;
    std::size_t m_firstBroken = 0;
    std::vector<PedigreeRow> m_people;
    GedcomFamilies m_families;
};

} // namespace

PedigreeTable readGedcom(std::string_view text, const std::string& source, std::vector<Text> notes,
                         const std::stop_token& stop)
{
    return Reader(text, source, std::move(notes), stop).table();
}

} // namespace outcross
