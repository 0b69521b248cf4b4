#pragma once

#include <QWidget>

class QLabel;

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

    Severity m_severity = Severity::Info;
    QLabel* m_text;
    IconButton* m_close;
};

} // namespace outcross
