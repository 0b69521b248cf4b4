#pragma once

#include "app/session/background_reader.h"
#include "engine/base/text.h"
#include "engine/lineage/lineage_spec.h"
#include "engine/lineage/side.h"

#include <QString>

#include <optional>

namespace outcross
{

/// Reads the data of a lineage as its founding would. Why they cannot be used; nothing where they can, or where the
/// lineage has no file of its own. Takes as long as the file is large; any thread, throws nothing.
[[nodiscard]] std::optional<Text> dataRefusal(const LineageSpec& spec, Side side);

/// Whether the file that a sheet has chosen can be used: known some time after it was chosen. GUI thread.
class DataCheck : public QObject
{
    Q_OBJECT

public:
    explicit DataCheck(Side side, QObject* parent = nullptr);

    /// Reads the data of this lineage unless they are what was read last.
    void look(const LineageSpec& spec);
    [[nodiscard]] bool isReading() const { return m_reader.isBusy(); }
    /// As a window says it; empty while it is not known, and where nothing is wrong.
    [[nodiscard]] const QString& refusal() const { return m_refusal; }

signals:
    /// Something of the above.
    void changed();

private:
    Side m_family;
    LineageSpec m_looked; ///< At last.
    bool m_hasLooked = false;
    QString m_refusal;
    BackgroundReader m_reader;
};

} // namespace outcross
