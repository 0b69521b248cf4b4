#include "app/words/kind_words.h"

#include "engine/kinds/catalogue.h"

#include <QCoreApplication>

#include <string_view>

namespace outcross
{

QString said(const char* context, const char* pattern, int number)
{
    if (pattern == nullptr)
        return {};
    // Only sentences with a number have plural forms to choose from.
    const bool isCounted = std::string_view(pattern).find("%n") != std::string_view::npos;
    return QCoreApplication::translate(context, pattern, nullptr, isCounted ? number : -1);
}

const VariantWords& variantWords(const LineageSpec& spec)
{
    const KindRow* kind = findKind(spec.kind);
    return kind != nullptr && kind->variants != nullptr ? kind->variants(spec) : categoryWords(spec);
}

} // namespace outcross
