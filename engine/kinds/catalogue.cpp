#include "engine/kinds/catalogue.h"

#include "engine/base/errors.h"
#include "engine/data/data_kind.h"
#include "engine/kinds/kinds.h"
#include "engine/kinds/lineage_rules.h"
#include "engine/spec/data_path.h"

#include <algorithm>

namespace outcross
{

const std::vector<KindRow>& catalogue()
{
    static const std::vector<KindRow> rows{
        categoricalKind(), gaussianKind(), histogramKind(),  mixtureKind(),    kdeKind(),     adversarialKind(),
        autoencoderKind(), ngramKind(),    neuralTextKind(), regressionKind(), diploidKind(), pedigreeKind(),
    };
    return rows;
}

const KindRow* findKind(std::string_view id)
{
    const auto& rows = catalogue();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const KindRow& other) { return other.id == id; });
    return row == rows.end() ? nullptr : &*row;
}

Nature natureOf(std::string_view kind)
{
    const KindRow* row = findKind(kind);
    return row != nullptr ? row->nature : Nature::Model;
}

PerSide<Nature> naturesOf(const PerSide<LineageSpec>& lineages)
{
    return {{natureOf(lineages[Side::Left].kind), natureOf(lineages[Side::Right].kind)}};
}

bool isSlowKind(std::string_view kind)
{
    const KindRow* row = findKind(kind);
    return row != nullptr && row->isSlow;
}

const KindRow& plainestKind(DataKind data)
{
    const auto& rows = catalogue();
    return *std::find_if(rows.begin(), rows.end(), [data](const KindRow& row) {
        return std::find(row.plainestFor.begin(), row.plainestFor.end(), data) != row.plainestFor.end();
    });
}

std::shared_ptr<const Origin> prepareOrigin(const LineageSpec& spec, Side side, const DataLibrary& library,
                                            const std::stop_token& stop)
{
    if (!spec.data.empty() && !isDataPath(spec.data) && !library.contains(spec.data))
        throw InputError({QT_TRANSLATE_NOOP("engine", "\"%1\" is not a shipped data set (%2); a file needs its ending, "
                                                      "as in \"%1.csv\", and a folder (or a file without ending) the "
                                                      "mark of a path, as in \"./%1\""),
                          {spec.data, library.names()},
                          std::string("lineages.") + sideKey(side) + ".data",
                          2});
    try {
        checkSpec(spec);
        return findKind(spec.kind)->origin(spec, library, stop);
    } catch (const InputError& error) {
        Text text = error.text();
        text.where = std::string("lineages.") + sideKey(side);
        throw InputError(std::move(text));
    }
}

} // namespace outcross
