#pragma once

#include "engine/base/text.h"
#include "engine/lineage/forces.h"

#include <limits>
#include <optional>

namespace outcross
{

/// The part of a lineage of which theory has something to say: the expectation that it carries beside itself.
class Expectation
{
public:
    /// What theory expects of the census's diversity: its mean over very many lineages of one specification that lived
    /// under the same forces, sizes and deeds. Nothing that chance decided in this lineage is in it. It goes on where
    /// an assumption is broken, as if nothing had broken it: see whyNoExpectation(). NaN: theory can only say why it
    /// says nothing.
    [[nodiscard]] virtual double expectedDiversity() const { return std::numeric_limits<double>::quiet_NaN(); }

    /// That of generation 0 where chance decides already what a lineage begins with; nothing where all lineages of the
    /// specification begin with the diversity of the census.
    [[nodiscard]] virtual std::optional<double> expectedStart() const { return std::nullopt; }

    /// Why expectedDiversity() is not exact under these forces; nothing where it is. Once it has not been, it never is
    /// again.
    [[nodiscard]] virtual std::optional<Text> whyNoExpectation(const Forces& forces) const = 0;

protected:
    ~Expectation() = default;
};

} // namespace outcross
