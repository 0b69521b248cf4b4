#include "engine/lineage/lineage.h"

#include "engine/base/errors.h"

namespace outcross
{

std::int64_t Lineage::act(const Deed&, const Stream&)
{
    throw InputError({QT_TRANSLATE_NOOP("engine", "this kind of lineage cannot do that"), {}});
}

} // namespace outcross
