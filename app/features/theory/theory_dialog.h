#pragma once

#include <QDialog>

class QTextBrowser;

namespace outcross
{

/// What theory says of both lineages now, to be read while the run goes on; Esc closes it. Owned by the window. GUI
/// thread.
class TheoryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TheoryDialog(QWidget* parent);

    /// Rich text; the reader's place in it stays.
    void setPages(const QString& ai, const QString& population);

private:
    QTextBrowser* m_text;
    QString m_shown;
};

} // namespace outcross
