#include "widgets/panels/branch_delegate.h"

#include "widgets/panels/branch_rows.h"
#include "widgets/style/fonts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace outcross
{
namespace
{

constexpr double kPadding = 10;
constexpr double kGraphShare = 0.36;
constexpr double kEnd = 4; ///< Half a side of what ends a line.

QFont titleFont(bool plays)
{
    return wordFont(1, plays ? QFont::DemiBold : QFont::Medium);
}
QFont detailsFont()
{
    return wordFont(0.87);
}

QRectF graphArea(const QRectF& row)
{
    return {row.left() + kPadding, row.top(), row.width() * kGraphShare - 2 * kPadding, row.height()};
}

QRectF wordsArea(const QRectF& row)
{
    const double left = row.left() + row.width() * kGraphShare + kPadding;
    return {left, row.top(), row.right() - kPadding - left, row.height()};
}

} // namespace

BranchDelegate::BranchDelegate(const BranchRows& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows) {}

QSize BranchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const double words = QFontMetricsF(titleFont(true)).height() + QFontMetricsF(detailsFont()).height();
    return {200, static_cast<int>(words + 1.6 * kPadding)};
}

void BranchDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect area = wordsArea(option.rect).toAlignedRect();
    const int height = editor->sizeHint().height();
    area.setTop(area.top() + (area.height() - height) / 2);
    area.setHeight(height);
    editor->setGeometry(area.adjusted(-static_cast<int>(kPadding) / 2, 0, 0, 0));
}

void BranchDelegate::paintLines(QPainter& painter, const QRectF& area, int row) const
{
    const Theme theme = themeFor(QApplication::palette());
    const BranchRow& branch = m_rows.row(row);
    const auto newest = static_cast<double>(m_rows.newest());
    const auto x = [&](qint64 generation) {
        return std::round(area.left() + area.width() * static_cast<double>(generation) / newest) + 0.5;
    };
    const double middle = std::round(area.center().y()) + 0.5;
    for (const BranchRows::Join& join : m_rows.joins()) {
        if (row < join.from || row > join.to)
            continue;
        const double top = row == join.from ? middle : area.top();
        const double bottom = row == join.to ? middle : area.bottom() + 1;
        painter.setPen(QPen(theme.mutedText, 1.5));
        painter.drawLine(QPointF(x(join.generation), top), QPointF(x(join.generation), bottom));
    }
    const QColor ink = branch.plays ? theme.primary : theme.mutedText;
    painter.setPen(QPen(ink, branch.plays ? 3 : 1.5));
    painter.drawLine(QPointF(x(branch.parent ? branch.branchedAt : 0), middle), QPointF(x(branch.newest), middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF end(x(branch.newest), middle);
    painter.drawEllipse(end, kEnd, kEnd);
    if (branch.pin == 0)
        return;
    const QFont font = numberFont(0.85, QFont::DemiBold);
    const double side = QFontMetricsF(font).height();
    QRectF mark(0, 0, side, side);
    mark.moveCenter(end);
    painter.drawEllipse(mark);
    painter.setFont(font);
    painter.setPen(theme.card);
    painter.drawText(mark, Qt::AlignCenter, QString::number(branch.pin));
}

void BranchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const BranchRow& branch = m_rows.row(index.row());
    const Theme theme = themeFor(QApplication::palette());
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.controlHover);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(2, 2, -2, -2), 5, 5);
    }
    paintLines(*painter, graphArea(row), index.row());
    const QRectF words = wordsArea(row);
    const QFontMetricsF titles(titleFont(branch.plays));
    const QFontMetricsF details(detailsFont());
    double baseline = words.center().y() - (titles.height() + details.height()) / 2 + titles.ascent();
    painter->setFont(titleFont(branch.plays));
    painter->setPen(theme.text);
    painter->drawText(QPointF(words.left(), baseline), titles.elidedText(branch.title, Qt::ElideRight, words.width()));
    baseline += titles.descent() + details.ascent() + 2;
    painter->setFont(detailsFont());
    painter->setPen(theme.mutedText);
    painter->drawText(QPointF(words.left(), baseline),
                      details.elidedText(branch.details, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace outcross
