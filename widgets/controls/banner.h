#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace outcross
{

class IconButton;

/// A strip that says what went wrong, or what is worth knowing, without stopping anything. It stays until it is closed,
/// by its button or Esc, or another message takes its place. Hidden at first. GUI thread, owned by its parent.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Severity { Info, Warning };

    explicit Banner(QWidget* parent = nullptr);

    void showMessage(Severity severity, const QString& text);
    /// A message with something that can be done about it, by one button; it is gone once that is done.
    void offer(const QString& text, const QString& action, std::function<void()> what);
    void dismiss(); ///< What Esc and the button do; nothing where nothing is shown.

    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showText(Severity severity, const QString& text);

    Severity m_severity = Severity::Info;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_offered;
    IconButton* m_close;
};

} // namespace outcross
