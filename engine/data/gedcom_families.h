#pragma once

#include "engine/data/gedcom_relations.h"
#include "engine/data/pedigree_rows.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// The families of a GEDCOM file and who is whose child, gathered while the file is read, and then made into parents.
/// Used by the reader of one file, by its thread only. Views into the file's text.
class GedcomFamilies
{
public:
    /// How much a link between a child and a family is worth: the lowest comes first.
    enum class Said : std::uint8_t { AsBirth, ByChild, ByFamily, AsDenialOnly };

    /// A new family; `xref` may be empty.
    void add(std::string_view xref, std::size_t line) { m_families.push_back({.xref = xref, .line = line}); }

    /// One of the couple of the newest family. The first two count.
    void addHusband(std::string_view pointer);
    void addWife(std::string_view pointer);

    /// A child of the newest family, or of the family that a child names; returns the link's number.
    std::size_t addChild(std::string_view child);
    std::size_t addLink(std::string_view child, std::string_view family, Said said);

    /// What more is said of a link: to whom it is no descent.
    void deny(std::size_t link, NotOf denied) { m_links[link].denied = m_links[link].denied | denied; }
    void allow(std::size_t link) { m_links[link].denied = NotOf::Nobody; }

    /// Gives everybody the parents of the first family in the person's own record that is one of descent (or, where
    /// the record names none, of the first in the file); adds notes. Throws InputError where a family is there twice.
    void giveParents(std::vector<PedigreeRow>& people, const std::string& source, std::vector<Text>& notes,
                     const std::stop_token& stop = {});

private:
    static constexpr std::size_t kByName = std::numeric_limits<std::size_t>::max();

    struct Family {
        std::string_view xref = {};
        std::string_view father = {}; ///< Of a couple of women the second one.
        std::string_view mother = {}; ///< Of a couple of men the second one.
        std::string_view second = {}; ///< The second of one sex, while the other place is free.
        bool secondIsHusband = false;
        bool hasMore = false; ///< More than a couple.
        std::size_t line = 0;
    };

    struct Link {
        std::string_view child = {};
        std::string_view familyXref = {};
        std::size_t family = kByName; ///< Index, where the family itself says so.
        Said said = Said::ByFamily;
        NotOf denied = NotOf::Nobody;
    };

    /// A link between two records that are there.
    struct Resolved {
        std::int32_t child = 0;
        std::int32_t family = 0;
        Said said = Said::ByFamily;
        NotOf denied = NotOf::Nobody;
        std::size_t number = 0;
    };

    static void addSpouse(Family& family, std::string_view pointer, bool isHusband);
    void placeCouples(const std::string& source, std::vector<Text>& notes);
    void checkNames(const NameIndex& families, const std::string& source) const;
    std::vector<Resolved> resolved(const std::vector<PedigreeRow>& people, const std::string& source,
                                   std::vector<Text>& notes, const std::stop_token& stop) const;

    std::vector<Family> m_families;
    std::vector<Link> m_links;
};

} // namespace outcross
