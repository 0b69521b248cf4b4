#include "engine/data/gedcom_families.h"

#include "engine/base/counted.h"
#include "engine/base/errors.h"
#include "engine/base/paced_stop.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace outcross
{

void GedcomFamilies::addSpouse(Family& family, std::string_view pointer, bool isHusband)
{
    std::string_view& own = isHusband ? family.father : family.mother;
    if (pointer.empty() || own == pointer || family.second == pointer)
        return;
    if (own.empty()) {
        own = pointer;
    } else if (family.second.empty()) {
        family.second = pointer;
        family.secondIsHusband = isHusband;
    } else {
        family.hasMore = true;
    }
}

void GedcomFamilies::addHusband(std::string_view pointer)
{
    addSpouse(m_families.back(), pointer, true);
}

void GedcomFamilies::addWife(std::string_view pointer)
{
    addSpouse(m_families.back(), pointer, false);
}

std::size_t GedcomFamilies::addChild(std::string_view child)
{
    m_links.push_back({.child = child, .family = m_families.size() - 1, .said = Said::ByFamily});
    return m_links.size() - 1;
}

std::size_t GedcomFamilies::addLink(std::string_view child, std::string_view family, Said said)
{
    m_links.push_back({.child = child, .familyXref = family, .said = said});
    return m_links.size() - 1;
}

/// Two husbands, or two wives, and nobody else are a couple.
void GedcomFamilies::placeCouples(const std::string& source, std::vector<Text>& notes)
{
    const Family* sameSex = nullptr;
    const Family* tooMany = nullptr;
    for (Family& family : m_families) {
        if (family.second.empty())
            continue;
        std::string_view& other = family.secondIsHusband ? family.mother : family.father;
        if (!other.empty()) {
            family.hasMore = true;
        } else {
            other = family.second;
            sameSex = sameSex ? sameSex : &family;
        }
        if (family.hasMore && !tooMany)
            tooMany = &family;
    }
    const auto name = [](const Family* family) {
        return family->xref.empty() ? std::string("FAM") : shortName(family->xref);
    };
    if (sameSex)
        notes.push_back({QT_TRANSLATE_NOOP("engine", "%1, line %2: the family %3 has two husbands or two wives; both "
                                                     "were taken as parents."),
                         {source, std::to_string(sameSex->line), name(sameSex)}});
    if (tooMany)
        notes.push_back({QT_TRANSLATE_NOOP("engine", "%1, line %2: the family %3 has more than two parents; the first "
                                                     "husband and the first wife, or the first two, were taken."),
                         {source, std::to_string(tooMany->line), name(tooMany)}});
}

void GedcomFamilies::checkNames(const NameIndex& families, const std::string& source) const
{
    const auto entries = families.entries();
    for (std::size_t i = 1; i < entries.size(); ++i)
        if (!entries[i].name.empty() && entries[i].name == entries[i - 1].name)
            throw InputError({QT_TRANSLATE_NOOP("engine", "%1, line %2: the id %3 is there twice, first in line %4"),
                              {source, std::to_string(m_families[static_cast<std::size_t>(entries[i].index)].line),
                               shortName(entries[i].name),
                               std::to_string(m_families[static_cast<std::size_t>(entries[i - 1].index)].line)}});
}

/// By child, then by what comes first; each pair of child and family once, denied where any of its lines says so.
std::vector<GedcomFamilies::Resolved> GedcomFamilies::resolved(const std::vector<PedigreeRow>& people,
                                                               const std::string& source, std::vector<Text>& notes,
                                                               const std::stop_token& stop) const
{
    const NameIndex ids(
        people.size(), [&](std::size_t i) { return people[i].id; }, stop);
    const NameIndex families(
        m_families.size(), [&](std::size_t i) { return m_families[i].xref; }, stop);
    PacedStop pacedStop(stop);
    checkNames(families, source);
    std::vector<Resolved> links;
    std::size_t lost = 0;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        pacedStop();
        const Link& link = m_links[i];
        const std::int32_t child = ids.find(link.child);
        const std::int32_t family =
            link.family == kByName ? families.find(link.familyXref) : static_cast<std::int32_t>(link.family);
        if (child >= 0 && family >= 0)
            links.push_back({child, family, link.said, link.denied, i});
        else
            ++lost;
    }
    if (lost > 0)
        notes.push_back(counted(lost,
                                QT_TRANSLATE_NOOP("engine", "%1: one link between a child and a family points to "
                                                            "nothing and was left out."),
                                QT_TRANSLATE_NOOP("engine", "%1: %2 links between children and families point to "
                                                            "nothing and were left out."),
                                {source, std::to_string(lost)}));

    std::sort(links.begin(), links.end(), [&](const Resolved& a, const Resolved& b) {
        pacedStop();
        return std::tie(a.child, a.family, a.said, a.number) < std::tie(b.child, b.family, b.said, b.number);
    });
    std::vector<Resolved> pairs;
    for (const Resolved& link : links) {
        if (!pairs.empty() && pairs.back().child == link.child && pairs.back().family == link.family)
            pairs.back().denied = pairs.back().denied | link.denied;
        else
            pairs.push_back(link);
    }
    std::sort(pairs.begin(), pairs.end(), [&](const Resolved& a, const Resolved& b) {
        pacedStop();
        return std::tie(a.child, a.said, a.number) < std::tie(b.child, b.said, b.number);
    });
    return pairs;
}

void GedcomFamilies::giveParents(std::vector<PedigreeRow>& people, const std::string& source, std::vector<Text>& notes,
                                 const std::stop_token& stop)
{
    placeCouples(source, notes);
    const std::vector<Resolved> links = resolved(people, source, notes, stop);
    std::size_t deniedLinks = 0;
    std::int32_t firstDenied = -1;
    std::size_t ofSeveral = 0;
    const Resolved* firstOfSeveral = nullptr;
    for (std::size_t first = 0, end = 0; first < links.size(); first = end) {
        const Resolved* father = nullptr;
        const Resolved* mother = nullptr;
        std::size_t families = 0;
        for (end = first; end < links.size() && links[end].child == links[first].child; ++end) {
            const Resolved& link = links[end];
            if (link.denied != NotOf::Nobody && ++deniedLinks == 1)
                firstDenied = link.child;
            if (link.said == Said::AsDenialOnly || link.denied == NotOf::Both)
                continue;
            ++families;
            // A second family gives only what the first one denies, as a stepfather's does.
            if (!father && !denies(link.denied, NotOf::Father))
                father = &link;
            if (!mother && !denies(link.denied, NotOf::Mother))
                mother = &link;
        }
        PedigreeRow& person = people[static_cast<std::size_t>(links[first].child)];
        if (father)
            person.father = m_families[static_cast<std::size_t>(father->family)].father;
        if (mother)
            person.mother = m_families[static_cast<std::size_t>(mother->family)].mother;
        const std::size_t used = father == mother || !father || !mother ? 1 : 2;
        if (families > used && ++ofSeveral == 1)
            firstOfSeveral = father && (!mother || father < mother) ? father : mother;
    }
    if (deniedLinks > 0)
        notes.push_back(counted(
            deniedLinks,
            QT_TRANSLATE_NOOP("engine", "%1: the link between %3 and a family is no descent (adoption, step, foster, "
                                        "guardian, sealing or the like) and does not count."),
            QT_TRANSLATE_NOOP("engine", "%1: %2 links between children and families are no descent (adoption, step, "
                                        "foster, guardian, sealing or the like) and do not count; the first is that of "
                                        "%3."),
            {source, std::to_string(deniedLinks), shortName(people[static_cast<std::size_t>(firstDenied)].id)}));
    if (firstOfSeveral)
        notes.push_back(counted(
            ofSeveral,
            QT_TRANSLATE_NOOP("engine", "%1: %3 is a child of several families; the first in the person's own record, "
                                        "%4, was taken."),
            QT_TRANSLATE_NOOP("engine", "%1: %2 people are children of several families; of each the first in the "
                                        "person's own record was taken (of %3 it is %4)."),
            {source, std::to_string(ofSeveral), shortName(people[static_cast<std::size_t>(firstOfSeveral->child)].id),
             shortName(m_families[static_cast<std::size_t>(firstOfSeveral->family)].xref)}));
}

} // namespace outcross
