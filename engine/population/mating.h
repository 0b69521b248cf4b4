#pragma once

#include "engine/population/kinship.h"
#include "engine/population/mating_rules.h"
#include "engine/population/mating_sources.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace outcross
{

/// Adults of one deme: a contiguous range; the first `males` of them are male (two sexes only). Demes follow each other
/// in ascending order.
struct DemeAdults {
    std::int64_t first = 0;
    std::int64_t individuals = 0;
    std::int64_t males = 0;
    bool operator==(const DemeAdults&) const = default;
};

/// Draws the parents of one generation by the rules of MatingSpec. Owned by a lineage; begin() once a generation, then
/// draw() and redraw(), which read only: their numbers come from the stream they are given, so blocks of offspring may
/// be drawn in any order. What it holds between generations means nothing: a copy may start anew from spec and layout.
///
/// Exchange m acts where there is more than one deme. A migrant comes from DemeLayout::drawSource; where nobody of the
/// kind lives there, another source is drawn, and after some tries the parent at home stays. A deme without adults (of
/// a sex) is served by its living neighbours if m > 0, else it cannot have offspring.
/// - Random, NoSelfing, TwoSexes, LeastKinship: each of the two parents is replaced with probability m, each from a
///   source of its own, by one of its sex (migration of gametes, theory sheet I5).
/// - Selfing: the same, before it is decided who selfs, so that the selfing rate is kept: a selfed offspring has its
///   one parent from elsewhere with probability m.
/// - Clonal, Monogamy: the one parent or the couple, with probability m (migration of zygotes).
/// - FullSib: refused.
///
/// Kin avoidance a: with probability a the second parent is the least related to the first (the first one in ties) of
/// kKinCandidates drawn with replacement from where it was drawn. Equal families: among the next ones of the deck.
///
/// Equal families: every adult (Random, NoSelfing: gametes; Selfing: seeds, pollen is drawn; Clonal: clones), every
/// father and every mother (TwoSexes) or every couple (Monogamy) contributes equally, ±1 where it does not come out
/// even; migrants then replace some. The first parent is the father; where there are no sexes, the one that bears seed.
class Mating
{
public:
    /// Throws InputError for a combination that makes no sense.
    Mating(const MatingSpec& spec, const DemeLayout& layout);

    /// Prepares a generation: adults by deme, how many offspring each deme will have, exchange m, kin avoidance in
    /// [0, 1], and kinship of the adults by the same indices, needed where needsKinship() (else null will do); it must
    /// stay as it is until the last draw. Throws InputError for forces that make no sense here (see checkMating).
    void begin(std::span<const DemeAdults> adults, std::span<const std::int64_t> offspring, double exchange,
               double kinAvoidance, const KinshipMatrix* kinship, Stream& stream);

    /// Parents of offspring slots [first, first + out.size()) of a deme, slots counted within the deme and below what
    /// begin() was told. False where the deme cannot have offspring: no adults it can draw from.
    [[nodiscard]] bool draw(int deme, std::int64_t first, std::span<ParentPair> out, Stream& stream) const;

    /// New parents for one slot whose zygote died: as draw() would, except that with equal families, lines and
    /// least-kinship plans the slot keeps its parents.
    [[nodiscard]] ParentPair redraw(int deme, std::int64_t slot, const ParentPair& old, Stream& stream) const;

    /// Whether begin() needs the kinship of the adults.
    [[nodiscard]] static bool needsKinship(const MatingSpec& spec, double kinAvoidance);

private:
    [[nodiscard]] const MateSources& mates(int role) const;
    [[nodiscard]] bool livesAtHome(int deme) const;
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] bool avoidsSelfing() const;
    void setSources(std::span<const DemeAdults> adults, Stream& stream);
    void deal(int deme, std::int64_t offspring, Stream& stream);
    [[nodiscard]] ParentPair parentsOf(std::uint32_t mate) const;

    void drawAtHome(int deme, std::span<ParentPair> out, Stream& stream) const;
    void drawColonists(int deme, std::span<ParentPair> out, Stream& stream) const;
    void drawLines(int deme, std::int64_t first, std::span<ParentPair> out) const;
    void takeMigrants(int deme, std::span<ParentPair> out, Stream& stream) const;
    void chooseLeastKin(std::span<ParentPair> out, Stream& stream) const;

    MatingSpec m_spec;
    DemeLayout m_layout;
    double m_exchange = 0;
    double m_kinAvoidance = 0;
    const KinshipMatrix* m_kinship = nullptr;
    std::array<MateSources, 2> m_sources; ///< Fathers, mothers; without sexes only the first is used.
    std::vector<ParentPair> m_couples;    ///< Monogamy: what m_sources counts.
    std::vector<ParentPair> m_deck;       ///< Parents dealt or planned beforehand, deme after deme.
    std::vector<std::size_t> m_deckEnds;  ///< Of each deme, one more than demes; an empty deck: parents are drawn.
};

} // namespace outcross
