#include "engine/lineage/deed.h"

#include "engine/lineage/deed_rows.h"

namespace outcross
{

Deed tidied(const Deed& deed)
{
    Deed tidy{.what = deed.what};
    for (const DeedField& field : rowOf(deed.what).fields)
        std::visit([&](auto member) { tidy.*member = deed.*member; }, field.member);
    return tidy;
}

} // namespace outcross
