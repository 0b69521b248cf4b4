#pragma once

#include <QDialog>

namespace outcross
{

class ActionRegistry;

/// The sheet of all keys, made from the registry of actions. GUI thread.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const ActionRegistry& actions, QWidget* parent);
};

} // namespace outcross
