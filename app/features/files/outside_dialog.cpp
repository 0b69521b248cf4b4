#include "app/features/files/outside_dialog.h"

#include "app/shell/text_translation.h"
#include "engine/base/readable.h"
#include "widgets/controls/wrap_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{560, 280};
constexpr int kGap = 10;
constexpr std::size_t kShown = 400; ///< Characters of a path.

/// A path that somebody else has written, which may break behind each folder.
QString shownPath(const std::string& path)
{
    QString words = QString::fromStdString(shown(path, kShown));
    return words.replace(u'/', u"/\u200b"_s); // a space of no width
}

} // namespace

OutsideDialog::OutsideDialog(const OutsideRequest& request, QWidget* parent)
    : QDialog(parent), m_always(new QCheckBox(tr("&Remember this for this scenario")))
{
    setObjectName(u"outsideDialog"_s);
    setWindowTitle(tr("Data outside of the scenario's folder"));
    auto* question = new WrapLabel(tr("“%1” wants to read data that do not lie in its own folder. Read them?")
                                       .arg(shownValue(QFileInfo(request.scenario).fileName())));
    question->setProperty("type", u"heading"_s);
    auto* why = new WrapLabel(tr("A scenario that somebody gave you could read files of yours in this way, and they "
                                 "would go on into the tables and pictures that you hand out. Agree if you made the "
                                 "scenario yourself, or know which data it needs."));

    auto* scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(scrolled);
    rows->setContentsMargins(0, 0, 0, 0);
    for (const OutsideData& outside : request.data) {
        const QString path = shownPath(outside.path);
        const QString side =
            outside.lineage == Side::Left ? tr("For the AI lineage: %1") : tr("For the population: %1");
        QString words = side.arg(path);
        if (outside.leadsTo != outside.path)
            words += u'\n' + tr("This leads to %1").arg(shownPath(outside.leadsTo));
        auto* row = new WrapLabel(words);
        row->setObjectName(u"outsideData"_s);
        row->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(row);
    }
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Data that would be read"));
    scroll->setWidget(scrolled);

    m_always->setObjectName(u"outsideAlways"_s);
    auto* buttons = new QDialogButtonBox;
    QPushButton* read = buttons->addButton(tr("Read &it"), QDialogButtonBox::AcceptRole);
    read->setObjectName(u"outsideRead"_s);
    read->setAutoDefault(false);
    QPushButton* leave = buttons->addButton(tr("Do &not open"), QDialogButtonBox::RejectRole);
    leave->setObjectName(u"outsideLeave"_s);
    leave->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addWidget(question);
    layout->addWidget(scroll, 1);
    layout->addWidget(why);
    layout->addWidget(m_always);
    layout->addWidget(buttons);
    resize(kSize);
    leave->setFocus();

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Consent OutsideDialog::consent() const
{
    if (result() != QDialog::Accepted)
        return Consent::No;
    return m_always->isChecked() ? Consent::Always : Consent::Once;
}

} // namespace outcross
