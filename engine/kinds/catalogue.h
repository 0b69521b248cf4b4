#pragma once

#include "engine/data/library.h"
#include "engine/lineage/deed.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/measure.h"
#include "engine/lineage/origin.h"
#include "engine/lineage/quantity.h"
#include "engine/lineage/side.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace outcross
{

/// One kind of lineage that a scenario can name.
struct KindRow {
    std::string_view id; ///< "kind" in a scenario file.
    Side side = Side::Left;
    std::vector<std::string_view> keys;            ///< Keys of its own, besides kind, size, forces.
    std::vector<std::string_view> keysWithoutData; ///< Of these, the ones that real data decides.
    std::vector<std::string_view> parts = {}; ///< Keys inside "loop", "text" and "network" that not every kind has.
    std::vector<Quantity> acts;       ///< Quantities that act on it; others are refused unless 0, a size altogether.
    std::vector<DeedKind> deeds = {}; ///< What can be done to it.
    std::int64_t minimumSize = 1;
    int maximumVariants = 0;                  ///< 0: has none.
    std::vector<Measure> measures = {};       ///< What Lineage::measures() gives, in its order.
    std::vector<CurationKind> curations = {}; ///< Besides None.
    bool isSlow = false;                      ///< A generation may take seconds, and stops in the middle when asked.
    std::function<std::shared_ptr<const Origin>(const LineageSpec&, const DataLibrary&, const std::stop_token&)> origin;
};

/// Every kind there is. A new lineage is one class and one row here.
[[nodiscard]] const std::vector<KindRow>& catalogue();

/// The row of that kind, or null.
[[nodiscard]] const KindRow* findKind(std::string_view id);

/// The origin of one lineage, read and prepared. Throws InputError (data missing or unusable, too large
/// for memory), Cancelled.
[[nodiscard]] std::shared_ptr<const Origin> prepareOrigin(const LineageSpec& spec, Side side,
                                                          const DataLibrary& library, const std::stop_token& stop = {});

} // namespace outcross
