#pragma once

#include "app/session/trusted_lessons.h"

#include <QString>

#include <functional>

class QWidget;

namespace outcross
{

/// How the window asks for a file; tests give their own.
struct FileDialogs {
    /// Each returns a path, or an empty string when nothing was chosen.
    std::function<QString(QWidget* parent, const QString& title, const QString& filter)> open;
    std::function<QString(QWidget* parent, const QString& title, const QString& proposal, const QString& filter)> save;
    std::function<QString(QWidget* parent, const QString& title)> folder = {};
    /// Whether a scenario may have these data read; without it none may.
    std::function<Consent(QWidget* parent, const OutsideRequest& request)> outside = {};
};

} // namespace outcross
