#pragma once

#include "widgets/style/accent.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace outcross
{

/// One number and what it counts, both ready to read.
struct Readout {
    QString number;
    QString caption;

    bool operator==(const Readout&) const = default;
};

/// A row of large numbers with their captions, the first in the accent colour. Where the row is narrow the captions
/// wrap to a second line, then end in "…" (the tip says them in full). Numbers may change with every frame: only new
/// captions move anything. GUI thread, owned by its parent.
class Readouts : public QWidget
{
    Q_OBJECT

public:
    explicit Readouts(Accent accent, QWidget* parent = nullptr);

    void setValues(const QList<Readout>& values);
    [[nodiscard]] const QList<Readout>& values() const { return m_values; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Arrangement {
        int columns;
        int captionLines; ///< The most that any caption takes.
    };

    [[nodiscard]] Arrangement arrangement(int width) const;
    /// Of the row that starts with value `first`, with the gap after each.
    [[nodiscard]] QList<int> cellWidths(qsizetype first, int columns, int width) const;

    /// The least room that a usual number of each takes, with a small gap, at that size of type.
    [[nodiscard]] QList<int> numberWidths(qsizetype first, int columns, double size) const;
    /// Smaller where so many numbers would touch.
    [[nodiscard]] double numberSize(int columns, int width) const;

    Accent m_accent;
    QList<Readout> m_values;
};

} // namespace outcross
