// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figuretablemodel.h"

#include "ui/theme/plaintooltip.h"

#include <algorithm>

namespace shoptalk {

void FigureTableModel::setFigure(const Figure &figure)
{
    if (figure.columns != m_figure.columns || figure.rows.isEmpty() || m_figure.rows.isEmpty()) {
        beginResetModel();
        m_figure = figure;
        endResetModel();
        return;
    }
    const int before = rowCount();
    const int after = int(figure.rows.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_figure.rows.resize(after);
        endRemoveRows();
    }
    const bool isSame = std::equal(m_figure.rows.begin(), m_figure.rows.end(), figure.rows.begin());
    const int kept = rowCount();
    if (after > kept)
        beginInsertRows({}, kept, after - 1);
    m_figure = figure;
    if (after > kept)
        endInsertRows();
    if (!isSame)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columnCount() - 1));
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figure.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figure.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureCell cell = m_figure.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? tr("none") : cell.text;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_figure.columns.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

} // namespace shoptalk
