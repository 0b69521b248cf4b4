#include "engine/pedigree/kinship_front.h"

#include "engine/base/errors.h"

#include <algorithm>
#include <utility>

namespace outcross
{
namespace
{

constexpr std::int32_t kNone = -1;

/// Walks through a pedigree and tells who enters and who leaves the front. A founder enters with the first child, the
/// others where they stand; all leave with the last child, whose row is worked out before.
template <class Enter, class Make, class Leave>
void walkFront(const Descent& descent, const Enter& enterFounder, const Make& make, const Leave& leave)
{
    const std::size_t count = descent.size();
    std::vector<std::int32_t> lastChild(count, kNone);
    for (std::size_t i = 0; i < count; ++i)
        for (const std::int32_t parent : {descent.father[i], descent.mother[i]})
            if (parent >= 0)
                lastChild[static_cast<std::size_t>(parent)] = static_cast<std::int32_t>(i);
    std::vector<bool> inside(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int32_t father = descent.father[i];
        const std::int32_t mother = descent.mother[i];
        if (father < 0 && mother < 0)
            continue;
        for (const std::int32_t parent : {father, mother}) {
            if (parent >= 0 && !inside[static_cast<std::size_t>(parent)]) {
                inside[static_cast<std::size_t>(parent)] = true;
                enterFounder(parent);
            }
        }
        const bool hasChildren = lastChild[i] != kNone;
        inside[i] = hasChildren;
        const auto leaves = [&](std::int32_t parent) {
            return parent >= 0 && lastChild[static_cast<std::size_t>(parent)] == static_cast<std::int32_t>(i);
        };
        make(i, hasChildren, [&] {
            if (leaves(father))
                leave(father);
            if (mother != father && leaves(mother))
                leave(mother);
        });
    }
}

/// Kinship of the people of the front, a square of slots. A slot that is free holds numbers that mean nothing.
class Front
{
public:
    Front(const Descent& descent, std::size_t width)
        : m_descent(descent), m_width(width), m_kinship(width * width), m_row(width), m_slot(descent.size(), 0)
    {
        for (std::size_t slot = width; slot > 0; --slot)
            m_free.push_back(slot - 1);
    }

    void enterFounder(std::int32_t founder)
    {
        std::fill_n(m_row.begin(), m_used, 0.0);
        place(static_cast<std::size_t>(founder), 0.5);
    }

    template <class LeaveParents> double make(std::size_t person, bool hasChildren, const LeaveParents& leaveParents)
    {
        const std::int32_t father = m_descent.father[person];
        const std::int32_t mother = m_descent.mother[person];
        const double inbreeding = father >= 0 && mother >= 0 ? rowOf(father)[slotOf(mother)] : 0;
        if (hasChildren)
            workOutRow(father, mother);
        leaveParents();
        if (hasChildren)
            place(person, (1 + inbreeding) / 2);
        return inbreeding;
    }

    void leave(std::int32_t person) { m_free.push_back(slotOf(person)); }

private:
    [[nodiscard]] std::size_t slotOf(std::int32_t person) const { return m_slot[static_cast<std::size_t>(person)]; }
    [[nodiscard]] const double* rowOf(std::int32_t person) const { return &m_kinship[slotOf(person) * m_width]; }

    void workOutRow(std::int32_t father, std::int32_t mother)
    {
        if (father >= 0 && mother >= 0) {
            const double* first = rowOf(father);
            const double* second = rowOf(mother);
            for (std::size_t x = 0; x < m_used; ++x)
                m_row[x] = (first[x] + second[x]) / 2;
        } else {
            const double* only = rowOf(std::max(father, mother));
            for (std::size_t x = 0; x < m_used; ++x)
                m_row[x] = only[x] / 2;
        }
    }

    void place(std::size_t person, double ownKinship)
    {
        const std::size_t slot = m_free.back();
        m_free.pop_back();
        m_slot[person] = slot;
        m_used = std::max(m_used, slot + 1);
        m_row[slot] = ownKinship;
        std::copy_n(m_row.begin(), m_used, m_kinship.begin() + static_cast<std::ptrdiff_t>(slot * m_width));
        for (std::size_t x = 0; x < m_used; ++x)
            m_kinship[x * m_width + slot] = m_row[x];
    }

    const Descent& m_descent;
    std::size_t m_width;
    std::size_t m_used = 0; ///< Slots that have ever been taken: the first ones.
    std::vector<double> m_kinship;
    std::vector<double> m_row;
    std::vector<std::size_t> m_slot; ///< For each person.
    std::vector<std::size_t> m_free;
};

} // namespace

FrontCost frontCost(const Descent& descent)
{
    FrontCost cost;
    std::size_t inside = 0;
    const auto enter = [&] {
        ++inside;
        cost.width = std::max(cost.width, inside);
        cost.entries += static_cast<double>(cost.width);
    };
    walkFront(
        descent, [&](std::int32_t) { enter(); },
        [&](std::size_t, bool hasChildren, const auto& leaveParents) {
            leaveParents();
            if (hasChildren)
                enter();
        },
        [&](std::int32_t) { --inside; });
    return cost;
}

std::vector<double> inbreedingByFront(const Descent& descent, const std::stop_token& stop)
{
    std::vector<double> inbreeding(descent.size());
    Front front(descent, frontCost(descent).width);
    walkFront(
        descent, [&](std::int32_t founder) { front.enterFounder(founder); },
        [&](std::size_t person, bool hasChildren, const auto& leaveParents) {
            if (stop.stop_requested())
                throw Cancelled();
            inbreeding[person] = front.make(person, hasChildren, leaveParents);
        },
        [&](std::int32_t person) { front.leave(person); });
    return inbreeding;
}

} // namespace outcross
