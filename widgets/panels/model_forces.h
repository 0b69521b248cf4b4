#pragma once

#include <QString>

#include <functional>

namespace outcross
{

/// One force that acts on the model alone, as the panel of forces shows it.
struct ModelForce {
    QString label; ///< With its mnemonic.
    /// One line below the slider for a value: it may say the value in the terms of the field ("T = 0.80").
    std::function<QString(double)> meaning;
    double low = 0;
    double high = 1;
};

} // namespace outcross
