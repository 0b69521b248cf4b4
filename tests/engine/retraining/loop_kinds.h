#pragma once

#include "engine/retraining/model_origins.h"
#include "tests/engine/retraining/replicates.h"

#include <QString>
#include <QTest>

#include <memory>

/// The kinds of models whose refit has the diversity of its sample, so that one theory holds for all of them.
namespace loop_kinds
{

inline void addRows()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"categorical", "gaussian", "mixture"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// Eight equal categories, the standard normal, or one round Gaussian on the plane (one mode: several are at the fixed
/// point of EM, and so exact, only where it has settled).
inline std::shared_ptr<const outcross::Origin> origin(const QString& kind, const outcross::Learning& learning,
                                                      std::int64_t size)
{
    outcross::LineageSpec spec;
    spec.kind = kind.toStdString();
    spec.size = size;
    spec.learning = learning;
    if (kind == QLatin1String("categorical")) {
        spec.variants = 8;
        return outcross::categoricalOrigin(spec, {});
    }
    if (kind == QLatin1String("gaussian"))
        return outcross::gaussianOrigin(spec, {});
    spec.variants = 1;
    return outcross::mixtureOrigin(spec, {});
}

inline double kept(const outcross::Lineage& lineage)
{
    return lineage.census().kept;
}

} // namespace loop_kinds
