#include "widgets/panels/short_notes.h"

#include "widgets/controls/wrap_label.h"
#include "widgets/style/plain_words.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

constexpr int kLines = 2;
constexpr int kMargin = 14;
constexpr int kAllWidth = 420;
constexpr int kAllHeight = 320; ///< At the most; what is longer scrolls.

} // namespace

ShortNotes::ShortNotes(QWidget* parent) : QWidget(parent), m_words(new WrapLabel), m_more(new QToolButton)
{
    m_words->setProperty("type", u"caption"_s);
    m_words->setProperty("muted", true);
    m_words->setMostLines(kLines);
    m_more->setObjectName(u"moreNotes"_s);
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("All notes on the data"));
    m_more->setProperty("quiet", true);
    m_more->setProperty("type", u"caption"_s);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QToolButton::clicked, this, &ShortNotes::openAll);
}

void ShortNotes::setText(const QString& words)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    showWhetherMore();
}

QString ShortNotes::text() const
{
    return m_words->text();
}

void ShortNotes::showWhetherMore()
{
    const bool isCut = m_words->linesAt(width()) > kLines;
    m_more->setVisible(isCut);
    m_words->setToolTip(isCut ? wrapped(text()) : QString());
}

void ShortNotes::openAll()
{
    auto* sheet = new QFrame(this, Qt::Popup);
    sheet->setObjectName(u"allNotes"_s);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setProperty("card", true);
    sheet->setAccessibleName(m_more->accessibleName());
    auto* all = new WrapLabel(text());
    all->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(text());
    all->setObjectName(u"scrolled"_s);
    scroll->setWidget(all);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(scroll);
    const int inner = kAllWidth - 3 * kMargin;
    sheet->resize(kAllWidth, std::min(kAllHeight, all->heightForWidth(inner) + 2 * kMargin + 4));
    const QRect room = screen()->availableGeometry();
    const QPoint above = mapToGlobal(QPoint(0, -sheet->height()));
    sheet->move(std::clamp(above.x(), room.left(), std::max(room.left(), room.right() - sheet->width())),
                std::clamp(above.y(), room.top(), std::max(room.top(), room.bottom() - sheet->height())));
    sheet->show();
    scroll->setFocus(); // the arrow keys scroll, Esc closes
}

void ShortNotes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhetherMore();
}

void ShortNotes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showWhetherMore();
}

} // namespace outcross
