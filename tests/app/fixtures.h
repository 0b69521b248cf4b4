#pragma once

#include "app/features/features.h"
#include "app/files/shipped.h"
#include "app/session/session.h"
#include "app/window/appearance.h"
#include "app/window/main_window.h"
#include "tests/waiting.h"

#include <QApplication>

#include <algorithm>
#include <vector>

namespace outcross::fixtures
{

/// A window on the default scenario, paused at generation 0, with file dialogs that give what a test says.
struct OpenWindow {
    Appearance appearance{*static_cast<QApplication*>(QCoreApplication::instance()), false};
    Session session{false, {.inBackground = false}};
    QString nextPath;
    Consent nextConsent = Consent::No;
    std::vector<OutsideRequest> asked;
    MainWindow window{session, appearance, allFeatures(), dialogs()};

    OpenWindow()
    {
        appearance.setLanguage(QStringLiteral("en"));
        session.openShipped(scenarioNamed(QString::fromLatin1(kDefaultScenarioWord)));
        window.show();
        (void)tests::waitFor([this] { return session.snapshot() != nullptr; });
    }

    void trigger(const char* id) { window.actions().named(QString::fromLatin1(id))->trigger(); }

    template <class T> [[nodiscard]] T* find(const char* name)
    {
        return window.findChild<T*>(QString::fromLatin1(name));
    }

    [[nodiscard]] bool waitForGeneration(std::int64_t generation)
    {
        return tests::waitFor([&] { return session.snapshot()->generation >= generation; });
    }

private:
    FileDialogs dialogs()
    {
        return {[this](QWidget*, const QString&, const QString&) { return nextPath; },
                [this](QWidget*, const QString&, const QString&, const QString&) { return nextPath; },
                {},
                [this](QWidget*, const OutsideRequest& request) {
                    asked.push_back(request);
                    return nextConsent;
                }};
    }
};

} // namespace outcross::fixtures
