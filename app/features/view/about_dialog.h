#pragma once

#include <QDialog>

namespace outcross
{

/// What the program is, its licence, and where its data and typefaces come from. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace outcross
