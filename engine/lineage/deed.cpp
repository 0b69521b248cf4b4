#include "engine/lineage/deed.h"

namespace outcross
{

Deed tidied(const Deed& deed)
{
    Deed tidy{.what = deed.what};
    switch (deed.what) {
    case DeedKind::Bottleneck:
        tidy.count = deed.count;
        tidy.generations = deed.generations;
        break;
    case DeedKind::Founders:
    case DeedKind::Fragment:
    case DeedKind::Freeze:
        tidy.count = deed.count;
        break;
    case DeedKind::Translocate:
        tidy.count = deed.count;
        tidy.from = deed.from;
        tidy.to = deed.to;
        tidy.each = deed.each;
        break;
    case DeedKind::Pathogen:
        tidy.locus = deed.locus;
        break;
    case DeedKind::EqualFamilies:
        tidy.on = deed.on;
        break;
    case DeedKind::Reconnect:
        break;
    }
    return tidy;
}

} // namespace outcross
