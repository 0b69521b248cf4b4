#pragma once

#include "engine/kinds/kind_row.h"

#include <QList>
#include <QString>

#include <string>

namespace outcross
{

/// One kind of model as a reader chooses it.
struct ModelKind {
    std::string id; ///< In the catalogue.
    QString name;
    QString sentence; ///< What it does, without a technical term.
    ModelInput input = ModelInput::None;
};

/// From simple to learned, in the language of the window.
[[nodiscard]] QList<ModelKind> modelKinds();
/// One of them; a kind that is not a model's has an empty name.
[[nodiscard]] ModelKind modelKind(const std::string& id);

/// A model of that kind as a lesson would begin with it: a size at which something is lost while one watches.
[[nodiscard]] LineageSpec usualModel(const std::string& id);

/// A data set of the program as a reader chooses it.
struct ModelData {
    std::string name; ///< In the library; empty: no data, a made-up truth.
    QString title;
    QString sentence;
};

/// What fits the kind, a made-up truth first where it can do with one.
[[nodiscard]] QList<ModelData> dataFor(const std::string& kind);

} // namespace outcross
