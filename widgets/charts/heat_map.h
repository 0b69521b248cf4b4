#pragma once

#include "widgets/charts/heat_picture.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <optional>

namespace outcross
{

/// A map of one number over two axes, which may fill in while it is looked at. One of its cells can be marked, by the
/// pointer or the arrow keys, and opened, by a click or Enter. Painted once into a pixmap per change of data, size or
/// theme; the mark is painted over it. GUI thread, owned by its parent.
class HeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    void setPicture(const HeatPicture& picture);
    [[nodiscard]] const HeatPicture& picture() const { return m_picture; }

    /// From the program: emits nothing. `words` are what is read out of it; empty: those of the whole map.
    void setMark(std::optional<QPoint> cell, const QString& words);
    [[nodiscard]] std::optional<QPoint> mark() const { return m_mark; }
    /// Of a cell, in pixels of this widget.
    [[nodiscard]] QRectF cellRect(QPoint cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The reader points at a cell, or at none.
    void pointedAt(std::optional<QPoint> cell);
    void opened(QPoint cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF inside() const;
    void point(std::optional<QPoint> cell);
    void moveMark(int columns, int rows);
    void describe();
    void invalidate();

    HeatPicture m_picture;
    QPixmap m_rendered; ///< Null when out of date.
    std::optional<QPoint> m_mark;
    QString m_words;
};

} // namespace outcross
