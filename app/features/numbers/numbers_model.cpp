#include "app/features/numbers/numbers_model.h"

#include "widgets/charts/kept_painter.h"
#include "widgets/style/fonts.h"
#include "widgets/style/number_format.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace outcross
{
namespace
{

QString lineageName(Side side)
{
    return side == Side::Left ? aiName() : populationName();
}

/// For a spreadsheet: no groups, the decimal point of the language.
void writeNumber(double value, QChar point, QString& to)
{
    if (!std::isfinite(value))
        return;
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    for (const char* at = digits.begin(); at != end; ++at)
        to += *at == '.' ? point : QChar::fromLatin1(*at);
}

} // namespace

void NumbersModel::setNumbers(std::vector<NumbersColumn> columns, int rows)
{
    const bool same = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                 [](const NumbersColumn& a, const NumbersColumn& b) {
                                     return a.side == b.side && a.name == b.name && a.tip == b.tip;
                                 });
    if (!same) {
        beginResetModel();
        m_columns = std::move(columns);
        m_rows = rows;
        endResetModel();
        return;
    }
    if (rows < m_rows) { // the old rows cannot be read any more
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        m_columns = std::move(columns);
        endRemoveRows();
    } else {
        m_columns = std::move(columns);
    }
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (m_rows > 0 && !m_columns.empty()) // a branch has other numbers in the same rows
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {Qt::DisplayRole});
}

void NumbersModel::setColours(const PerSide<QColor>& colours)
{
    m_colours = colours;
    if (!m_columns.empty())
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int NumbersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int NumbersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NumbersColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(column.value(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return numberFont(0.92);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(lineageName(column.side), column.name, column.text(column.value(index.row())));
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return countText(section);
        if (role == Qt::AccessibleTextRole)
            return tr("Generation %1").arg(countText(section));
        if (role == Qt::FontRole)
            return numberFont(0.92);
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    }
    const NumbersColumn& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2"_s.arg(lineageName(column.side), column.name);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(lineageName(column.side), column.name);
    case Qt::ToolTipRole:
        return column.tip;
    case Qt::ForegroundRole:
        return m_colours[column.side];
    case Qt::FontRole:
        return wordFont(0.87, QFont::DemiBold);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignBottom);
    default:
        return {};
    }
}

QString NumbersModel::head() const
{
    QString line = tr("Generation");
    for (const NumbersColumn& column : m_columns)
        line += u"\t%1: %2"_s.arg(lineageName(column.side), column.name);
    return line + u'\n';
}

void NumbersModel::writeRows(int first, int last, QString& to) const
{
    const QChar point = QLocale().decimalPoint().at(0);
    for (int row = std::max(first, 0); row <= std::min(last, m_rows - 1); ++row) {
        to += QString::number(row);
        for (const NumbersColumn& column : m_columns) {
            to += u'\t';
            writeNumber(column.value(row), point, to);
        }
        to += u'\n';
    }
}

} // namespace outcross
