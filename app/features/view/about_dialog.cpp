#include "app/features/view/about_dialog.h"

#include "engine/tables/census_table.h"
#include "widgets/controls/wrap_label.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{600, 620};
constexpr int kLogo = 56;

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Outcross"));
    const auto text = [](const QString& words) {
        auto* label = new WrapLabel(words);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    };
    const auto heading = [](const QString& words) {
        auto* label = new QLabel(words);
        label->setProperty("type", u"heading"_s);
        return label;
    };
    auto* logo = new QLabel;
    logo->setPixmap(icon(u"logo"_s, themeFor(palette()).text).pixmap(QSize(kLogo, kLogo), devicePixelRatioF()));
    auto* title = new QLabel(tr("Outcross %1").arg(QString::fromStdString(programVersion())));
    title->setProperty("type", u"title"_s);

    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* layout = new QVBoxLayout(scrolled);
    layout->addWidget(logo);
    layout->addWidget(title);
    layout->addWidget(
        text(tr("A model refitted on n of its own samples keeps the share 1 − 1/n of its diversity in each generation, "
                "a herd of N individuals 1 − 1/2N. It is the same process, and here it is computed, not replayed.")));
    layout->addWidget(heading(tr("Licence")));
    layout->addWidget(
        text(tr("GNU General Public License, version 3 or later. This program comes without any warranty.")));
    layout->addWidget(heading(tr("Real data")));
    layout->addWidget(text(tr("Penguins: A. Horst, A. Hill, K. Gorman, palmerpenguins, 2020; CC0.")));
    layout->addWidget(text(tr("Old Faithful: A. Azzalini, A. W. Bowman, 1990; facts, not copyrightable.")));
    layout->addWidget(text(tr("Cats of Nancy: D. Pontier, from adegenet (T. Jombart); GPL version 2 or later.")));
    layout->addWidget(text(tr("Habsburgs: compiled for this program; facts, CC0. Compare Alvarez, Ceballos, Quinteiro, "
                              "PLoS ONE 4(4):e5174, 2009.")));
    layout->addWidget(text(tr("Irises: R. A. Fisher, 1936, UCI Machine Learning Repository; CC BY 4.0.")));
    layout->addWidget(text(tr("Small digits: E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits, UCI "
                              "Machine Learning Repository, 1998; CC BY 4.0.")));
    layout->addWidget(text(tr("Large digits: Y. LeCun, C. Cortes, C. Burges, MNIST; CC BY-SA 3.0.")));
    layout->addWidget(text(tr("Books: Jane Austen, Pride and Prejudice; Isaac Newton, Opticks; public domain.")));
    layout->addWidget(heading(tr("Typefaces")));
    layout->addWidget(
        text(tr("Inter (R. Andersson) and JetBrains Mono (JetBrains), SIL Open Font License, where installed.")));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("About Outcross"));
    scroll->setWidget(scrolled);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(scroll, 1);
    rows->addWidget(buttons);
    resize(kSize);
}

} // namespace outcross
