#include "widgets/controls/card.h"

#include "widgets/controls/wrap_label.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace outcross
{

namespace
{

constexpr double kRadius = 10;
constexpr double kEdge = 3;
constexpr double kProgressEdge = 5;

} // namespace

Card::Card(std::optional<Accent> edge, QWidget* parent)
    : QFrame(parent), m_edge(edge), m_title(new WrapLabel(this)), m_subtitle(new WrapLabel(this)),
      m_header(new QHBoxLayout), m_body(new QVBoxLayout)
{
    m_title->setProperty("type", QStringLiteral("title"));
    m_title->setKeepsWords(true);
    m_subtitle->setProperty("muted", true);
    m_subtitle->setProperty("type", QStringLiteral("caption"));
    m_title->hide();
    m_subtitle->hide();
    m_header->setSpacing(8);
    m_header->addWidget(m_title, 1);
    auto* words = new QVBoxLayout; // the line about it may be as long as the card is wide
    words->setSpacing(1);
    words->addLayout(m_header);
    words->addWidget(m_subtitle);
    m_words = words;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty() && m_lineInstead == nullptr);
    setAccessibleDescription(subtitle);
}

void Card::showInsteadOfSubtitle(QWidget* line)
{
    if (line == m_lineInstead)
        return;
    if (m_lineInstead != nullptr)
        m_lineInstead->hide();
    m_lineInstead = line;
    if (line != nullptr) {
        m_words->addWidget(line);
        line->show();
    }
    m_subtitle->setVisible(line == nullptr && !m_subtitle->text().isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

void Card::setEdgeProgress(double done)
{
    done = done < 0 ? -1 : std::min(done, 1.0);
    if (done == m_progress)
        return;
    m_progress = done;
    update(0, 0, width(), static_cast<int>(kRadius));
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath sheet;
    sheet.addRoundedRect(frame, kRadius, kRadius);
    painter.fillPath(sheet, theme.card);
    painter.setPen(QPen(theme.cardBorder, 1));
    painter.drawPath(sheet);
    if (!m_edge)
        return;
    // The edge follows the corners: what is left of the sheet once it is pushed down by the edge's height.
    QPainterPath outer;
    outer.addRoundedRect(rect(), kRadius, kRadius);
    const QPainterPath edge = outer - outer.translated(0, m_progress < 0 ? kEdge : kProgressEdge);
    if (m_progress < 0) {
        painter.fillPath(edge, accentColor(*m_edge, theme));
        return;
    }
    painter.fillPath(edge, theme.track);
    QRectF done(rect());
    done.setWidth(done.width() * m_progress);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(rect().right() + 1);
    painter.setClipRect(done);
    painter.fillPath(edge, accentColor(*m_edge, theme));
}

} // namespace outcross
