#pragma once

#include "engine/document/scenario.h"

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace outcross
{

/// A run that was kept, and where it stood.
struct AutosavedRun {
    QString path;
    std::int64_t generation = 0;
};

/// Runs that outlive the program, in one folder. Any number of programs may use it at once: each has a live run of its
/// own, which becomes a kept one when it is put aside, when the program ends, or, after a kill, at the next start. GUI
/// thread, owned by the session.
///
///     live-ID.lock     held by a program while it lives; a killed one leaves it behind
///     live-ID.run      what is on its screen: a line with the generation shown, then a scenario file
///     kept-ID-N.run    put aside; the newest three stay
///
/// The line is always as long, so that a new generation takes its place in one write, and a scenario and where it stood
/// are never of different moments.
class Autosave
{
public:
    /// Makes the folder, and looks for what killed programs have left in it.
    explicit Autosave(const QString& folder);
    /// A proper end: what was not put aside is forgotten.
    ~Autosave();
    Autosave(const Autosave&) = delete;
    Autosave& operator=(const Autosave&) = delete;

    /// The run on screen, written whole or not at all; false where it could not be written.
    bool keep(const std::string& scenarioJson, std::int64_t generation);
    /// The same run has gone on.
    void keepGeneration(std::int64_t generation);
    /// It is a kept one from now on.
    void putAside();
    /// It is not worth keeping.
    void forget();

    /// The newest one put aside, by whatever program.
    [[nodiscard]] std::optional<AutosavedRun> newest() const;
    /// Looks once more for what killed programs have left: one may still be dying while another starts. True where
    /// something newer was found.
    bool lookAgain();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// The newest one that a killed program has left behind and that can be read.
    [[nodiscard]] const std::optional<AutosavedRun>& fromKilled() const { return m_fromKilled; }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString live() const;
    bool adoptFromKilled();
    [[nodiscard]] QString putAside(const QString& id);
    void dropOld() const;

    QString m_folder;
    QString m_id;
    QLockFile m_lock;
    std::optional<AutosavedRun> m_fromKilled;
    QDateTime m_fromKilledAt;
};

/// The scenario of a kept run. Throws InputError.
[[nodiscard]] Scenario readKept(const QString& path);

} // namespace outcross
