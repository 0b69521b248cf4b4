#pragma once

#include "engine/document/scenario.h"
#include "engine/run/history.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace outcross
{

struct RunImage;

/// One future of a run: the one that plays, or one that was left behind.
struct Branch {
    std::uint64_t id = 0;
    std::optional<std::uint64_t> parent; ///< Nothing: a life of its own, with another seed or other founders.
    std::int64_t branchedAt = 0;         ///< The last generation that it has in common with its parent.
    std::string name;                    ///< As the reader calls it; may be empty.
    std::uint64_t pinned = 0;            ///< 0: not drawn behind the one that plays; else the later, the higher.
    int pinNumber = 0;                   ///< By which it is told while it is pinned: 1 … kMaximumPins.

    std::shared_ptr<const Scenario> document; ///< Of one left behind; null: it plays.
    PerSide<HistoryView> histories;           ///< Of one left behind: all generations that it reached.
    std::shared_ptr<RunImage> image;          ///< Its way back; the engine thread alone looks inside.

    [[nodiscard]] std::int64_t newest() const;
};

/// Every future of a run, and how they hang together. A plain value: the engine thread changes its own and publishes
/// copies.
///
/// There are kMaximumBranches at most, which have kMaximumRows generations of their own together: the oldest one goes,
/// those without pin and name first. A branch that goes leaves its children to its parent.
class BranchTree
{
public:
    /// One branch, which plays.
    BranchTree();

    [[nodiscard]] const std::vector<Branch>& branches() const { return m_branches; } ///< Oldest first.
    [[nodiscard]] std::uint64_t current() const { return m_current; }                ///< The one that plays.
    /// Null where there is none (any more).
    [[nodiscard]] const Branch* find(std::uint64_t id) const;
    /// Those pinned, the one pinned longest first; at most kMaximumPins.
    [[nodiscard]] std::vector<const Branch*> pinned() const;

    /// What the playing branch is leaves it behind; grow(), plant() or settle() must follow.
    void leave(std::shared_ptr<const Scenario> document, const PerSide<HistoryView>& histories,
               std::shared_ptr<RunImage> image);
    /// Another future begins after generation `at`, and plays.
    void grow(std::int64_t at);
    /// A life of its own begins, and plays.
    void plant();
    /// One that was left behind plays again.
    void settle(std::uint64_t id);

    /// These do nothing where there is no such branch; the one that plays can be neither pinned nor removed.
    void rename(std::uint64_t id, std::string name);
    void pin(std::uint64_t id, bool pinned);
    void remove(std::uint64_t id);

    /// Names given since this tree was `newer` stay given.
    void takeNames(const BranchTree& newer);

    static constexpr std::size_t kMaximumBranches = 24;
    static constexpr std::size_t kMaximumPins = 4;
    static constexpr std::int64_t kMaximumRows = 1'000'000; ///< 320 MB at the most, see history.h.

private:
    [[nodiscard]] Branch* place(std::uint64_t id);
    void begin(Branch branch);
    void keepWithinLimits();

    std::vector<Branch> m_branches;
    std::uint64_t m_current = 0;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_lastPin = 0;
};

} // namespace outcross
