#pragma once

#include "engine/lineage/forces.h"
#include "engine/models/model.h"
#include "engine/retraining/lab_group.h"
#include "engine/retraining/point_reality.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>

namespace outcross
{

/// What a generation of a point lineage is made under.
struct PointCorpusTask {
    const PointReality& reality;
    const Learning& learning;
    const Forces& forces;
    std::int64_t size = 0; ///< Items.
    const Points* archive = nullptr;
};

/// The new items of one lab. They come sorted by where they are from: the lab's own model, other labs' models, fresh
/// real ones, the archive, novel ones. Throws Cancelled when `stop` asks for it, every 65 536 points.
[[nodiscard]] Gathered<Points> gatherPoints(const PointCorpusTask& task, std::span<const PointModel* const> models,
                                            std::size_t lab, const Stream& stream, const std::stop_token& stop);

} // namespace outcross
