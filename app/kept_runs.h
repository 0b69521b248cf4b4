#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace outcross
{

/// A run that was kept: a scenario file and where it stood.
struct KeptRun {
    QString path;
    std::int64_t generation = 0;
};

/// Runs that outlive the program, in one folder. Any number of programs may use it at once: each has a live run of its
/// own, which becomes a kept one when it is put aside, when the program ends, or, after a kill, at the next start. GUI
/// thread, owned by the session.
///
///     live-ID.lock         held by a program while it lives; a killed one leaves it behind
///     live-ID.json, .at    what is on its screen, as a scenario file, and the generation shown
///     kept-ID-N.json, .at  put aside; the newest three stay
class KeptRuns
{
public:
    /// Makes the folder, and looks for what killed programs have left in it.
    explicit KeptRuns(const QString& folder);
    /// A proper end: what was not put aside is forgotten.
    ~KeptRuns();
    KeptRuns(const KeptRuns&) = delete;
    KeptRuns& operator=(const KeptRuns&) = delete;

    /// The run on screen, written whole or not at all; false where it could not be written.
    bool keepDocument(const std::string& scenarioJson);
    void keepGeneration(std::int64_t generation);
    /// It is a kept one from now on.
    void putAside();
    /// It is not worth keeping.
    void forget();

    /// The newest one put aside, by whatever program.
    [[nodiscard]] std::optional<KeptRun> newest() const;
    /// Looks once more for what killed programs have left: one may still be dying while another starts. True where
    /// something newer was found.
    bool lookAgain();

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// The newest one that a killed program has left behind and that can be read.
    [[nodiscard]] const std::optional<KeptRun>& fromKilled() const { return m_fromKilled; }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QString live(const QString& ending) const;
    bool adoptFromKilled();
    [[nodiscard]] QString putAside(const QString& id);
    void dropOld() const;

    QString m_folder;
    QString m_id;
    QLockFile m_lock;
    std::optional<KeptRun> m_fromKilled;
    QDateTime m_fromKilledAt;
};

} // namespace outcross
