#pragma once

#include "app/session/trusted_lessons.h"

#include <QDialog>

class QCheckBox;

namespace outcross
{

/// Asks whether a scenario may have data read from outside of its folder: which, and why that is asked. Not doing so is
/// what Enter and Esc mean. GUI thread, lives on the stack of who asks.
class OutsideDialog : public QDialog
{
    Q_OBJECT

public:
    OutsideDialog(const OutsideRequest& request, QWidget* parent);

    [[nodiscard]] Consent consent() const;

private:
    QCheckBox* m_always;
};

} // namespace outcross
