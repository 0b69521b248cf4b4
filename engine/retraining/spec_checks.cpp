#include "engine/retraining/spec_checks.h"

#include "engine/base/errors.h"

#include <string>

namespace outcross
{

void requireSize(const LineageSpec& spec, std::int64_t minimum, std::int64_t bytesPerItem)
{
    if (spec.size < minimum || spec.size > kMaximumSize)
        throw InputError({QT_TRANSLATE_NOOP("engine", "size: a whole number from %1 to %2 was expected, not %3"),
                          {std::to_string(minimum), std::to_string(kMaximumSize), std::to_string(spec.size)}});
    if (spec.size > kMaximumLineageBytes / bytesPerItem)
        throw InputError({QT_TRANSLATE_NOOP("engine", "size: %1 samples need more than %2 MB of memory"),
                          {std::to_string(spec.size), std::to_string(kMaximumLineageBytes >> 20)}});
    const LoopSpec& loop = spec.learning.loop;
    if (spec.size > kMaximumLineageBytes / bytesPerItem / loop.labs)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "size: %1 samples in each of %2 labs need more than %3 MB of memory"),
             {std::to_string(spec.size), std::to_string(loop.labs), std::to_string(kMaximumLineageBytes >> 20)}});
}

void requireVariants(const LineageSpec& spec, int minimum, int maximum)
{
    if (spec.variants < minimum || spec.variants > maximum)
        throw InputError({QT_TRANSLATE_NOOP("engine", "variants: a whole number from %1 to %2 was expected, not %3"),
                          {std::to_string(minimum), std::to_string(maximum), std::to_string(spec.variants)}});
}

void refuseStartFrequencies(const LineageSpec& spec)
{
    if (spec.startFrequencies != StartFrequencies::Equal)
        throw InputError(
            {QT_TRANSLATE_NOOP("engine", "frequencies: a %1 model has no categories to give them to"), {spec.kind}});
}

void refuseColumns(const LineageSpec& spec)
{
    if (!spec.columns.empty())
        throw InputError({QT_TRANSLATE_NOOP("engine", "columns: there is no data to take them from"), {}});
}

} // namespace outcross
