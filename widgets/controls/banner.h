#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace outcross
{

class IconButton;

/// A strip that says what went wrong, or what is worth knowing, without stopping anything. It shows the heaviest of
/// what it was told, the newest among equals, until that is closed, by its button or Esc, or resolved; then the next
/// one. So a lighter message never covers a heavier one, and none is lost. Hidden at first. GUI thread, owned by its
/// parent.
class Banner : public QWidget
{
    Q_OBJECT

public:
    /// Heavier ones come later: worth knowing, refused, and something of the user's that is not safe.
    enum class Severity { Info, Warning, Failure };

    explicit Banner(QWidget* parent = nullptr);

    /// Takes the place of an earlier message on the same topic.
    void showMessage(Severity severity, const QString& text, const QString& topic = {});
    /// A message with something that can be done about it, by one button; it is gone once that is done. It looks like a
    /// note and weighs as much as a warning, since somebody may wait for it.
    void offer(const QString& text, const QString& action, std::function<void()> what, const QString& topic = {});
    void dismiss();                     ///< What Esc and the button do; nothing where nothing is shown.
    void resolve(const QString& topic); ///< It is true no more. Nothing where nothing was said about it.

    void showAgain() { showHeaviest(); } ///< After hide().

    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }

signals:
    void dismissed(const QString& topic);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Message {
        Severity weight = Severity::Info;
        Severity severity = Severity::Info; ///< How it looks.
        QString text;
        QString topic;
        QString action;
        std::function<void()> what;
    };

    void retranslate();
    void add(Message message);
    void showHeaviest();
    void showText(const Message& message);

    std::vector<Message> m_messages; ///< Lightest first; the last one is shown.
    Severity m_severity = Severity::Info;
    QLabel* m_text;
    QPushButton* m_action;
    IconButton* m_close;
};

} // namespace outcross
