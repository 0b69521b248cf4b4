#pragma once

#include <QApplication>

#include <functional>

namespace outcross
{

/// The application whose slots may fail: what one of them throws ends there and is told, and the window goes on.
class Application final : public QApplication
{
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {}

    bool notify(QObject* receiver, QEvent* event) override;

    /// Gets one translated sentence; until it is set, standard error does.
    std::function<void(const QString& sentence)> tellFailure;
};

} // namespace outcross
