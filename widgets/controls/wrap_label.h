#pragma once

#include <QLabel>

namespace outcross
{

/// A label that wraps between words and, where a word is wider than the label, inside it: long translations never widen
/// a panel and are never cut off. GUI thread, owned by its parent.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget* parent = nullptr);
    explicit WrapLabel(const QString& text, QWidget* parent = nullptr);

    /// It is never narrower than its longest word: for titles, which are short.
    void setKeepsWords(bool keeps);
    /// Where its words need more lines they end in "…"; 0: it has as many as it needs.
    void setMostLines(int lines);
    /// As many as all of its words need.
    [[nodiscard]] int linesAt(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void initialize();
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString textAt(int width) const;

    bool m_keepsWords = false;
    int m_mostLines = 0;
};

} // namespace outcross
