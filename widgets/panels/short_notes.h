#pragma once

#include <QWidget>

class QToolButton;

namespace outcross
{

class WrapLabel;

/// Some sentences in two lines at the most, so that they take no room from a picture, with a button that opens all of
/// them where there are more. Tab reaches it. GUI thread, owned by its parent.
class ShortNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ShortNotes(QWidget* parent = nullptr);

    void setText(const QString& words);
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWhetherMore();
    void openAll();

    WrapLabel* m_words;
    QToolButton* m_more;
};

} // namespace outcross
