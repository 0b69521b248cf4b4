#pragma once

#include "engine/replicates/replicate_cost.h"
#include "engine/replicates/replicates.h"
#include "widgets/charts/replicate_picture.h"

#include <QObject>

#include <memory>
#include <optional>

namespace outcross
{

/// The other lives of a session's run: how many the reader wants, how they are drawn, and, of a slow model, whether the
/// reader has agreed to what they take. Owns their thread. Lives on the GUI thread, outlives windows.
class ReplicateKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ReplicateKeeper(ReplicateOptions options = {}, QObject* parent = nullptr);

    /// At every turn of the session's timer; null: there is no run yet.
    void follow(const std::shared_ptr<const Snapshot>& main);

    /// 0 … kMostReplicates.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void setLook(ReplicateLook look);
    [[nodiscard]] ReplicateLook look() const { return m_look; }

    /// Lives of a slow model start only then. More of them, or another model, ask again.
    void start();
    [[nodiscard]] bool waitsForStart() const { return m_main && m_count > 0 && !m_granted; }
    /// Of as many as are wanted, now.
    [[nodiscard]] ReplicateCost cost() const;
    /// Why they cannot be made, or go no further.
    [[nodiscard]] std::optional<Text> problem() const { return m_latest ? m_latest->problem : std::nullopt; }
    /// How many lives have made the generation that is being made.
    [[nodiscard]] int ready() const;

    /// For the chart, the table and whoever reads values: what holds for the run as it is now.
    [[nodiscard]] ReplicatePicture picture() const;

signals:
    /// Something of the above.
    void changed();

private:
    void grantWhatIsQuick();
    void apply();

    Replicates m_replicates;
    std::shared_ptr<const Snapshot> m_main;
    std::shared_ptr<const ReplicateSnapshot> m_latest;
    int m_count = 0;
    std::uint32_t m_asked = 0; ///< Of the lives' thread.
    ReplicateLook m_look = ReplicateLook::Bands;
    bool m_granted = false; ///< The lives may be made.
    std::uint64_t m_version = 0;
};

} // namespace outcross
