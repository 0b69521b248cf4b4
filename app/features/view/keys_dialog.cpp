#include "app/features/view/keys_dialog.h"

#include "app/window/action_registry.h"
#include "widgets/style/fonts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kColumnGap = 28;
constexpr QSize kSize{560, 560};
/// What is needed most comes first.
constexpr std::array kMenus{Menu::Run, Menu::Edit, Menu::Events, Menu::File, Menu::View, Menu::Help};

} // namespace

KeysDialog::KeysDialog(const ActionRegistry& actions, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(kColumnGap);
    const auto row = [grid](const QString& keys, const QString& what) {
        auto* key = new QLabel(keys);
        key->setProperty("type", u"number"_s);
        auto* words = new QLabel(what);
        words->setWordWrap(true);
        const int line = grid->rowCount();
        grid->addWidget(key, line, 0, Qt::AlignTop);
        grid->addWidget(words, line, 1);
    };
    for (const Menu menu : kMenus)
        for (const auto& [place, action] : actions.in(menu))
            if (!action->shortcut().isEmpty())
                row(action->shortcut().toString(QKeySequence::NativeText), action->statusTip());
    row(tr("Arrows"),
        tr("On a slider: one step; with Shift a fine one; Page Up and Page Down ten; Home and End the ends"));
    row(tr("Esc"), tr("Back one level: message, fixed probe, presenter mode, full screen"));
    grid->setColumnStretch(1, 1);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    sheet->setObjectName(u"scrolled"_s);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(tr("All keys"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(kSize);
}

} // namespace outcross
