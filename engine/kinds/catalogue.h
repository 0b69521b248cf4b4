#pragma once

#include "engine/kinds/kind_row.h"

#include <memory>
#include <stop_token>
#include <string_view>
#include <vector>

namespace outcross
{

/// Every kind there is. A new one is a file in this folder that makes its row, and one line in catalogue.cpp.
[[nodiscard]] const std::vector<KindRow>& catalogue();

/// The row of that kind, or null.
[[nodiscard]] const KindRow* findKind(std::string_view id);

/// What a lineage of that kind is; a kind that nobody knows is taken for a model.
[[nodiscard]] Nature natureOf(std::string_view kind);
[[nodiscard]] PerSide<Nature> naturesOf(const PerSide<LineageSpec>& lineages);
/// Whether a generation of it may take seconds.
[[nodiscard]] bool isSlowKind(std::string_view kind);
/// The kind that data of this sort are for where no other kind was chosen.
[[nodiscard]] const KindRow& plainestKind(DataKind data);

/// The origin of one lineage, read and prepared. Throws InputError (data missing or unusable, too large
/// for memory), Cancelled.
[[nodiscard]] std::shared_ptr<const Origin> prepareOrigin(const LineageSpec& spec, Side side,
                                                          const DataLibrary& library, const std::stop_token& stop = {});

} // namespace outcross
