#include "engine/tables/census_columns.h"

#include "engine/base/row_order.h"
#include "engine/kinds/catalogue.h"

#include <array>
#include <limits>

namespace outcross
{
namespace
{

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// What a column is worked out from.
struct Row {
    const Census& now;
    const Census& start;
    Nature nature;
};

struct Column {
    CensusColumn id;
    const char* name;
    double (*value)(const Row&);
};

/// Whether the diversity within demes means anything: demes of individuals, or labs.
bool hasParts(const Row& row)
{
    return row.nature == Nature::Model || row.now.within >= 0;
}

double within(const Row& row)
{
    return hasParts(row) ? row.now.within : kUndefined;
}

/// Wright's (1951) partition: F_ST = 1 − H_S/H_T. Labs are demes; one that has nothing left differs in nothing.
double fst(const Row& row)
{
    if (!hasParts(row))
        return kUndefined;
    if (row.now.diversity > 0)
        return 1 - row.now.within / row.now.diversity;
    return row.nature == Nature::Model ? 0 : kUndefined;
}

/// F_IS = 1 − H_O/H_S; H_O is what the column `inbreeding` was made from. A model has no individuals that could be
/// homozygous.
double fis(const Row& row)
{
    if (row.nature == Nature::Model || !hasParts(row) || !(row.now.within > 0 && row.start.diversity > 0))
        return kUndefined;
    const double observed = (1 - row.now.inbreeding) * row.start.diversity;
    return 1 - observed / row.now.within;
}

double selected(const Row& row)
{
    return row.nature != Nature::Model && row.now.selected >= 0 ? row.now.selected : kUndefined;
}

constexpr std::array kColumns{
    Column{CensusColumn::Diversity, "diversity", [](const Row& row) { return row.now.diversity; }},
    Column{CensusColumn::Kept, "kept", [](const Row& row) { return row.now.kept; }},
    Column{CensusColumn::Effective, "effective", [](const Row& row) { return row.now.effective; }},
    Column{CensusColumn::Variants, "variants", [](const Row& row) { return row.now.variants; }},
    Column{CensusColumn::Tail, "tail", [](const Row& row) { return row.now.tail; }},
    Column{CensusColumn::Inbreeding, "inbreeding", [](const Row& row) { return row.now.inbreeding; }},
    Column{CensusColumn::Distance, "distance", [](const Row& row) { return row.now.distance; }},
    Column{CensusColumn::Fitness, "fitness", [](const Row& row) { return row.now.fitness; }},
    Column{CensusColumn::Size, "size", [](const Row& row) { return static_cast<double>(row.now.size); }},
    Column{CensusColumn::Within, "within", within},
    Column{CensusColumn::Fst, "fst", fst},
    Column{CensusColumn::Fis, "fis", fis},
    Column{CensusColumn::Selected, "selected", selected},
};
static_assert(areInOrder(kColumns, &Column::id));

} // namespace

std::vector<std::string> censusColumns(const Scenario& scenario)
{
    std::vector<std::string> columns;
    for (const Column& column : kColumns)
        columns.emplace_back(column.name);
    for (const Measure measure : findKind(scenario.lineages[Side::Left].kind)->measures)
        columns.emplace_back(keyOf(measure));
    return columns;
}

std::vector<double> censusValues(const HistoryView& history, std::size_t generation, Nature nature,
                                 std::size_t measures)
{
    const Row row{history[generation].census, history[0].census, nature};
    std::vector<double> values;
    for (const Column& column : kColumns)
        values.push_back(column.value(row));
    if (nature == Nature::Model) {
        const auto own = history.measures(generation);
        values.insert(values.end(), own.begin(), own.end());
    } else {
        values.insert(values.end(), measures, kUndefined);
    }
    return values;
}

} // namespace outcross
