#include "widgets/sheets/row_words.h"

#include <utility>

namespace outcross
{
namespace
{

template <class Change> RowWords with(RowWords row, Change change)
{
    change(row);
    return row;
}

} // namespace

RowWords RowWords::named(const QString& object) const
{
    return with(*this, [&](RowWords& row) { row.objectName = object; });
}

RowWords RowWords::within(double low, double high) const
{
    return with(*this, [&](RowWords& row) { row.limits = Range{low, high}; });
}

RowWords RowWords::fromOne() const
{
    return with(*this, [](RowWords& row) { row.countedFrom = 1; });
}

RowWords RowWords::zeroUsual() const
{
    return with(*this, [](RowWords& row) { row.zeroIsUsual = true; });
}

RowWords RowWords::own() const
{
    return with(*this, [](RowWords& row) { row.isOwn = true; });
}

RowWords RowWords::followingKind() const
{
    return with(*this, [](RowWords& row) { row.followsKind = true; });
}

RowWords RowWords::neededWhere(std::function<bool(const LineageSpec&, const KindRow&)> needed) const
{
    return with(*this, [&](RowWords& row) { row.isNeeded = std::move(needed); });
}

RowWords
RowWords::offering(std::function<bool(int, const LineageSpec&, const LineageSpec&, const KindRow&)> offered) const
{
    return with(*this, [&](RowWords& row) { row.offers = std::move(offered); });
}

RowWords RowWords::bringing(std::function<void(SheetSection&)> along) const
{
    return with(*this, [&](RowWords& row) { row.chosen = std::move(along); });
}

RowWords choiceRow(std::string path, const QString& name, const QList<ChoiceItem>& items)
{
    return {.control = Control::Choice, .path = std::move(path), .name = name, .meaning = {}, .items = items};
}

RowWords numberRow(std::string path, const QString& name, const QString& meaning, ValueUnit unit)
{
    return {.control = Control::Number,
            .path = std::move(path),
            .name = name,
            .meaning = meaning,
            .items = {},
            .unit = unit};
}

RowWords checkRow(std::string path, const QString& name, const QString& meaning)
{
    return {.control = Control::Check, .path = std::move(path), .name = name, .meaning = meaning, .items = {}};
}

RowWords heading(const QString& words)
{
    return {.control = Control::Heading, .path = {}, .name = words, .meaning = {}, .items = {}};
}

} // namespace outcross
