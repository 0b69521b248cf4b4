#pragma once

#include "widgets/controls/icon_button.h"

namespace outcross
{

/// One event of the bar: its icon, a short word, how much a press does, and at its end an arrow that asks for another
/// amount. A press does the action at once. GUI thread, owned by its bar.
class DeedButton : public IconButton
{
    Q_OBJECT

public:
    explicit DeedButton(QAction* action, bool hasAmount, QWidget* parent = nullptr);

    void setAmount(const QString& amount); ///< "→ 6"; may be empty.
    [[nodiscard]] const QString& amount() const { return m_amount; }
    void setShowsWord(bool shows);
    [[nodiscard]] int widthWith(bool word) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the arrow, the Down key or the right mouse button.
    void amountRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] QString word() const;
    [[nodiscard]] QRect arrowRect() const; ///< In the layout's direction; empty without an amount to choose.
    [[nodiscard]] int gap() const;

    bool m_hasAmount;
    bool m_showsWord = true;
    bool m_overArrow = false;
    QString m_amount;
};

} // namespace outcross
