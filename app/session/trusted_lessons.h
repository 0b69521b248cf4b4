#pragma once

#include "engine/document/outside_data.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace outcross
{

/// A scenario file that would have data read from outside of its folder.
struct OutsideRequest {
    QString scenario; ///< Its path.
    std::vector<OutsideData> data;
};

/// What the user says to that.
enum class Consent { No, Once, Always };

/// Which scenario files may read which data outside of their folders. A lesson of the same name that asks for other
/// data is asked about again. GUI thread, owned by the session.
class TrustedLessons
{
public:
    /// `persistent`: what is trusted always is remembered between starts.
    explicit TrustedLessons(bool persistent);

    [[nodiscard]] bool areTrusted(const OutsideRequest& request) const;
    void trust(const OutsideRequest& request, Consent consent);
    /// The user has saved this scenario herself, with data that she chose: always, unless she has agreed to some of
    /// them only once.
    void trustSaved(const OutsideRequest& request);

private:
    bool m_persistent;
    QStringList m_always; ///< Oldest first.
    QStringList m_now;    ///< Until the program ends.
    QStringList m_once;   ///< Places of data that were agreed to until then.
};

} // namespace outcross
