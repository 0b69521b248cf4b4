#include "app/features/theory/theory_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr QSize kSize{560, 600};

} // namespace

TheoryDialog::TheoryDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"theoryDialog"_s);
    setWindowTitle(tr("Theory"));
    m_text = new QTextBrowser;
    m_text->setObjectName(u"theoryText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("What theory expects of both lineages"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(kSize);
}

void TheoryDialog::setPages(const QString& ai, const QString& population)
{
    const QString text = ai + u"<hr>"_s + population;
    if (text == m_shown)
        return;
    m_shown = text;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(text);
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace outcross
