#include "engine/theory/deme_identities.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace outcross
{
namespace
{

double square(double x)
{
    return x * x;
}

} // namespace

MutationEffect mutationToAny(double rate, double sameByChance)
{
    const double kept = 1 - rate;
    return {kept * kept, (1 - kept * kept) * sameByChance, kept, rate * sameByChance};
}

MutationEffect mutationToOthers(double rate, int alleles)
{
    const double others = alleles - 1;
    const double staySame = square(1 - rate) + square(rate) / others;
    const double becomeSame = 2 * rate * (1 - rate) / others + square(rate) * (others - 1) / square(others);
    return {staySame - becomeSame, becomeSame, 1 - rate - rate / others, rate / others};
}

MutationEffect mutationToNew(double rate)
{
    return {square(1 - rate), 0, 1 - rate, 0};
}

DemeIdentities::DemeIdentities(std::vector<DemeIdentity> demes, std::vector<double> between, double mainland)
    : m_demes(std::move(demes)), m_between(std::move(between)), m_mainland(mainland)
{
    for (std::size_t a = 0; a < m_demes.size(); ++a)
        m_between[a * m_demes.size() + a] = m_demes[a].among;
}

double DemeIdentities::all() const
{
    double individuals = 0;
    for (const DemeIdentity& deme : m_demes)
        individuals += deme.individuals;
    return individuals;
}

double DemeIdentities::diversity() const
{
    if (!isKnown())
        return std::numeric_limits<double>::quiet_NaN();
    const double individuals = all();
    if (individuals == 0)
        return 0;
    double same = 0;
    for (std::size_t a = 0; a < demes(); ++a) {
        const double here = m_demes[a].individuals;
        same += here * (sameOrOther(a) + (here - 1) * m_demes[a].among);
        for (std::size_t b = 0; b < a; ++b)
            same += 2 * here * m_demes[b].individuals * between(a, b);
    }
    return 1 - same / square(individuals);
}

/// Σ m_as · number of deme s.
double DemeIdentities::fromSources(const GenerationBreeding& generation, std::size_t deme,
                                   double DemeIdentity::*number) const
{
    const DemeBreeding& breeding = generation.demes[deme];
    double sum = breeding.stay * (m_demes[deme].*number);
    if (breeding.each == 0)
        return sum;
    if (!generation.fromAll) {
        for (const int source : breeding.from)
            sum += breeding.each * (m_demes[static_cast<std::size_t>(source)].*number);
        return sum;
    }
    for (std::size_t source = 0; source < demes(); ++source)
        if (source != deme && m_demes[source].individuals > 0)
            sum += breeding.each * (m_demes[source].*number);
    return sum;
}

/// m_moved = M · m_moved · Mᵀ, by way of m_half.
void DemeIdentities::takeMigrants(const GenerationBreeding& generation)
{
    const std::size_t count = demes();
    const auto lives = [&](std::size_t deme) { return m_demes[deme].individuals > 0; };
    m_half.resize(m_moved.size());
    // The matrix is symmetric, so both halves are the same step, once along rows and once along columns.
    const auto step = [&](const std::vector<double>& in, std::vector<double>& out) {
        for (std::size_t row = 0; row < count; ++row) {
            const double* from = in.data() + row * count;
            double sum = 0;
            if (generation.fromAll)
                for (std::size_t source = 0; source < count; ++source)
                    sum += lives(source) ? from[source] : 0;
            for (std::size_t deme = 0; deme < count; ++deme) {
                const DemeBreeding& breeding = generation.demes[deme];
                double value = breeding.stay * from[deme];
                if (generation.fromAll)
                    value += breeding.each * (sum - (lives(deme) ? from[deme] : 0));
                else
                    for (const int source : breeding.from)
                        value += breeding.each * from[source];
                out[deme * count + row] = value;
            }
        }
    };
    step(m_moved, m_half);
    step(m_half, m_moved);
}

void DemeIdentities::breed(const GenerationBreeding& generation)
{
    const std::size_t count = demes();
    m_moved = m_between;
    for (std::size_t a = 0; a < count; ++a)
        m_moved[a * count + a] += generation.demes[a].oneParent * (sameOrOther(a) - m_demes[a].among);
    if (std::any_of(generation.demes.begin(), generation.demes.end(),
                    [](const DemeBreeding& deme) { return deme.each > 0; }))
        takeMigrants(generation);

    // Two gametes of one offspring: as of different ones, but where both come from one deme.
    const auto excess = [&](std::size_t s) {
        const double pair = m_demes[s].individuals > 1 ? m_demes[s].among : sameOrOther(s);
        return m_demes[s].among + generation.demes[s].oneParent * (sameOrOther(s) - m_demes[s].among) - pair;
    };
    const auto ofDifferentParents = [&](std::size_t a) {
        const DemeBreeding& breeding = generation.demes[a];
        double identity = m_moved[a * count + a] - square(breeding.stay) * excess(a);
        if (breeding.each > 0 && generation.fromAll) {
            for (std::size_t s = 0; s < count; ++s)
                if (s != a && m_demes[s].individuals > 0)
                    identity -= square(breeding.each) * excess(s);
        } else if (breeding.each > 0) {
            for (const int s : breeding.from)
                identity -= square(breeding.each) * excess(static_cast<std::size_t>(s));
        }
        return identity;
    };

    const double bank = generation.bank;
    const double inflow = (1 - bank) * generation.inflow;
    const double own = 1 - bank - inflow;
    const MutationEffect& mutation = generation.mutation;
    const double outside =
        square(inflow) * m_mainland + square(bank) * m_bankDraws + 2 * inflow * bank * m_bankMainland;
    m_next = m_demes;
    for (std::size_t a = 0; a < count; ++a) { // what one gamete has in common with the outside, before mutation
        m_next[a].individuals = generation.demes[a].born;
        m_next[a].mainland = fromSources(generation, a, &DemeIdentity::mainland);
        m_next[a].bank = fromSources(generation, a, &DemeIdentity::bank);
    }
    const auto handedOn = [&](double identity, const DemeIdentity& a, const DemeIdentity& b) {
        const double mixed =
            square(own) * identity + own * (inflow * (a.mainland + b.mainland) + bank * (a.bank + b.bank)) + outside;
        return mutation.pairScale * mixed + mutation.pairShift;
    };
    for (std::size_t a = 0; a < count; ++a) {
        const DemeBreeding& breeding = generation.demes[a];
        double among = m_moved[a * count + a];
        among += square(breeding.stay) * (breeding.oneParentAtHome - breeding.oneParent) *
                 (sameOrOther(a) - m_demes[a].among);
        switch (generation.pairing) {
        case Pairing::Gametes:
            m_next[a].within = handedOn(among, m_next[a], m_next[a]);
            break;
        case Pairing::Parents: {
            const double selfed = (1 + fromSources(generation, a, &DemeIdentity::within)) / 2;
            m_next[a].within = handedOn(generation.selfed * selfed + (1 - generation.selfed) * ofDifferentParents(a),
                                        m_next[a], m_next[a]);
            break;
        }
        case Pairing::Couples:
            m_next[a].within = handedOn(fromSources(generation, a, &DemeIdentity::among), m_next[a], m_next[a]);
            break;
        case Pairing::Clones: {
            const double mixed =
                own * fromSources(generation, a, &DemeIdentity::within) + inflow * m_mainland + bank * m_bankWithin;
            m_next[a].within = mutation.pairScale * mixed + mutation.pairShift;
            break;
        }
        }
        m_next[a].among = handedOn(among, m_next[a], m_next[a]);
        for (std::size_t b = 0; b < a; ++b)
            m_between[a * count + b] = m_between[b * count + a] =
                handedOn(m_moved[a * count + b], m_next[a], m_next[b]);
        m_between[a * count + a] = m_next[a].among;
    }
    for (DemeIdentity& deme : m_next) {
        deme.mainland =
            mutation.oneScale * (own * deme.mainland + inflow * m_mainland + bank * m_bankMainland) + mutation.oneShift;
        deme.bank =
            mutation.oneScale * (own * deme.bank + inflow * m_bankMainland + bank * m_bankDraws) + mutation.oneShift;
    }
    m_demes.swap(m_next);
}

void DemeIdentities::resize(std::span<const double> individuals)
{
    for (std::size_t a = 0; a < demes(); ++a)
        m_demes[a].individuals = individuals[a];
}

void DemeIdentities::deal(std::span<const double> individuals)
{
    if (!isKnown())
        return;
    const double everybody = all();
    DemeIdentity one;
    double pairs = 0;
    for (std::size_t a = 0; a < demes(); ++a) {
        const DemeIdentity& deme = m_demes[a];
        const double share = everybody > 0 ? deme.individuals / everybody : 1.0 / static_cast<double>(demes());
        one.within += share * deme.within;
        one.mainland += share * deme.mainland;
        one.bank += share * deme.bank;
        pairs += deme.individuals * (deme.individuals - 1) * deme.among;
        for (std::size_t b = 0; b < a; ++b)
            pairs += 2 * deme.individuals * m_demes[b].individuals * between(a, b);
    }
    one.among = everybody > 1 ? pairs / (everybody * (everybody - 1)) : one.within;
    m_demes.assign(individuals.size(), one);
    resize(individuals);
    m_between.assign(individuals.size() * individuals.size(), one.among);
}

/// `betweenNewcomersAnd`: a copy of a newcomer and one of each deme as it is.
void DemeIdentities::mixIn(std::size_t to, double individuals, const DemeIdentity& newcomers,
                           std::span<const double> betweenNewcomersAnd)
{
    DemeIdentity& deme = m_demes[to];
    const double before = deme.individuals;
    const double after = before + individuals;
    if (individuals <= 0)
        return;
    const auto mixed = [&](double resident, double newcomer) {
        return (before * resident + individuals * newcomer) / after;
    };
    if (after > 1)
        deme.among = (before * (before - 1) * deme.among + 2 * before * individuals * betweenNewcomersAnd[to] +
                      individuals * (individuals - 1) * newcomers.among) /
                     (after * (after - 1));
    deme.within = mixed(deme.within, newcomers.within);
    deme.mainland = mixed(deme.mainland, newcomers.mainland);
    deme.bank = mixed(deme.bank, newcomers.bank);
    deme.individuals = after;
    for (std::size_t b = 0; b < demes(); ++b)
        if (b != to)
            m_between[to * demes() + b] = m_between[b * demes() + to] = mixed(between(to, b), betweenNewcomersAnd[b]);
    m_between[to * demes() + to] = deme.among;
}

void DemeIdentities::move(std::size_t from, std::size_t to, double individuals)
{
    if (!isKnown())
        return;
    const DemeIdentity source = m_demes[from];
    m_demes[from].individuals -= individuals;
    const std::vector<double> row(m_between.begin() + static_cast<std::ptrdiff_t>(from * demes()),
                                  m_between.begin() + static_cast<std::ptrdiff_t>((from + 1) * demes()));
    mixIn(to, individuals, source, row); // its own entry is that of two different individuals, as it must be
}

void DemeIdentities::bringIn(std::size_t to, double individuals)
{
    if (!isKnown())
        return;
    std::vector<double> row;
    for (const DemeIdentity& deme : m_demes)
        row.push_back(deme.mainland);
    mixIn(to, individuals, {individuals, m_mainland, m_mainland, m_mainland, m_bankMainland}, row);
}

void DemeIdentities::freeze(double individuals)
{
    const double everybody = all();
    if (!isKnown() || everybody == 0)
        return;
    DemeIdentities pooled = *this;
    const double one[] = {everybody};
    pooled.deal(one);
    const DemeIdentity& anybody = pooled.m_demes.front();
    m_bankWithin = anybody.within;
    m_bankDraws = (1 + anybody.within) / 2 / individuals + (1 - 1 / individuals) * anybody.among;
    m_bankMainland = anybody.mainland;
    for (std::size_t a = 0; a < demes(); ++a) {
        DemeIdentity& deme = m_demes[a];
        double sum = sameOrOther(a) + (deme.individuals - 1) * deme.among;
        for (std::size_t b = 0; b < demes(); ++b)
            if (b != a)
                sum += m_demes[b].individuals * between(a, b);
        deme.bank = sum / everybody;
    }
}

std::size_t DemeIdentities::bytes() const
{
    return (m_demes.capacity() + m_next.capacity()) * sizeof(DemeIdentity) +
           (m_between.capacity() + m_moved.capacity() + m_half.capacity()) * sizeof(double);
}

} // namespace outcross
