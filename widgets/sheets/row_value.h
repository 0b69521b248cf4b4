#pragma once

#include "engine/kinds/catalogue.h"
#include "engine/spec/part.h"

#include <optional>
#include <string_view>

namespace outcross
{

/// What a row of a sheet shows and changes: a field of a lineage, a part that is switched on or off, or a force at the
/// start. Plain value; any thread.
class RowValue
{
public:
    /// "loop.window", "growth", "forces.memory". A path that is none of these has no value.
    explicit RowValue(std::string_view path);

    [[nodiscard]] double of(const LineageSpec& spec) const;
    void set(LineageSpec& spec, double value) const;
    /// To what a LineageSpec begins with.
    void reset(LineageSpec& spec) const { set(spec, of({})); }

    /// The widest that any kind has.
    [[nodiscard]] Range range() const;
    [[nodiscard]] Range rangeFor(const LineageSpec& spec, const KindRow& kind) const;
    /// Whether the kind has it, whatever is chosen.
    [[nodiscard]] bool isOf(const KindRow& kind) const;
    /// Whether the kind has it and these choices need it.
    [[nodiscard]] bool isNeeded(const LineageSpec& spec, const KindRow& kind) const;

private:
    const Row* m_row = nullptr;     ///< Where the path is none of a force.
    const Field* m_field = nullptr; ///< Where it is none of a part.
    std::optional<Quantity> m_force;
};

} // namespace outcross
