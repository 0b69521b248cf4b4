#pragma once

#include <QToolButton>

namespace outcross
{

/// A tool button whose icon grows with the text and is inked in the button's own text colour, so that one QAction can
/// stand on a pale and on a solid button. Takes its accessible name from its action. GUI thread, owned by its parent.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    /// `size` is the icon's side in heights of a line of text.
    explicit IconButton(double size = 1.15, QWidget* parent = nullptr);

    /// What a screen reader says and the tip shows, for buttons without an action.
    void setName(const QString& name, const QString& tip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void actionEvent(QActionEvent* event) override;

private:
    void updateIconSize();

    double m_size;
};

} // namespace outcross
