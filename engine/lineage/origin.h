#pragma once

#include "engine/base/stream.h"
#include "engine/base/text.h"
#include "engine/lineage/lineage.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace outcross
{

/// The real thing that a lineage starts from: the specification, checked, with its data read and prepared once.
/// Immutable, so any number of threads may found replicates from it.
class Origin
{
public:
    virtual ~Origin() = default;

    /// Generation 0 of one replicate. `stream` is that replicate's stream of generation 0. Throws Cancelled.
    [[nodiscard]] virtual std::unique_ptr<Lineage> found(const Stream& stream,
                                                         const std::stop_token& stop = {}) const = 0;

    /// What was done to the data on the way, for the reader to know: columns taken, rows left out, founders made. Every
    /// command says these on standard error and in its tables; the window shows them beside the picture.
    [[nodiscard]] virtual std::vector<Text> notes() const { return {}; }

protected:
    Origin() = default;
    Origin(const Origin&) = default;
    Origin& operator=(const Origin&) = default;
};

} // namespace outcross
