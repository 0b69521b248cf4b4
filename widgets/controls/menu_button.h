#pragma once

#include <QToolButton>

namespace outcross
{

/// A button with words and a chevron that opens a menu at once: "Lesson Genetic rescue ⌄". Give it its menu with
/// setMenu. Words that do not fit end in "…". GUI thread, owned by its parent.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget* parent = nullptr);

    /// `what` is said in a paler colour before the choice; either may be empty. Together they are the accessible name.
    void setWords(const QString& what, const QString& choice);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthFor(int choiceWidth) const;

    QString m_what;
    QString m_choice;
};

} // namespace outcross
