// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/resulttablemodel.h"

#include "ui/broadcast/broadcasttext.h"
#include "ui/theme/dates.h"
#include "ui/theme/isolated.h"
#include "ui/theme/plaintooltip.h"

#include <qcoro/qcorotask.h>

#include <algorithm>

namespace shoptalk {

namespace {
constexpr int pageRows = 100;
constexpr int beforeFirst = -1;
} // namespace

ResultTableModel::ResultTableModel(const Broadcasts &broadcasts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_broadcasts(broadcasts)
{
}

void ResultTableModel::setQuery(const BroadcastId &id, const QSet<BroadcastOutcome> &outcomes)
{
    if (id == m_id && outcomes == m_outcomes)
        return reload();
    beginResetModel();
    m_id = id;
    m_outcomes = outcomes;
    m_rows.clear();
    m_hasMore = false;
    endResetModel();
    read(beforeFirst, pageRows);
}

void ResultTableModel::reload()
{
    if (!m_id.isEmpty())
        read(beforeFirst, std::max(int(m_rows.size()), pageRows));
}

bool ResultTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isReading;
}

void ResultTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_rows.last().position, pageRows);
}

void ResultTableModel::read(int position, int limit)
{
    m_isReading = true;
    const quint64 reading = ++m_reading;
    QCoro::connect(m_broadcasts.results(m_id, m_outcomes, position, limit), this,
                   [this, reading, position, limit](const Result<QList<BroadcastResult>> &rows) {
                       if (reading != m_reading)
                           return;
                       m_isReading = false;
                       if (rows)
                           take(*rows, position != beforeFirst, limit);
                   });
}

void ResultTableModel::take(const QList<BroadcastResult> &rows, bool isMore, int limit)
{
    m_hasMore = rows.size() == limit;
    const int before = isMore ? int(m_rows.size()) : 0;
    const int count = before + int(rows.size());
    const int known = std::min(int(m_rows.size()), count);
    if (count < int(m_rows.size())) {
        beginRemoveRows({}, count, int(m_rows.size()) - 1);
        m_rows.resize(count);
        endRemoveRows();
    }
    for (int row = before; row < known; ++row)
        m_rows[row] = rows.at(row - before);
    if (known > before)
        Q_EMIT dataChanged(index(before, 0), index(known - 1, ColumnCount - 1));
    if (count > known) {
        beginInsertRows({}, known, count - 1);
        m_rows << rows.mid(known - before);
        endInsertRows();
    }
}

int ResultTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const BroadcastResult &row = m_rows.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case NumberColumn:
        return isolated(row.number);
    case ResultColumn:
        return BroadcastText::result(row);
    default:
        return row.handedOverAt.isValid() ? isolated(Dates().stamp(row.handedOverAt)) : QString();
    }
}

QVariant ResultTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case NumberColumn:
        return tr("Phone number");
    case ResultColumn:
        return tr("Result");
    default:
        return tr("Time");
    }
}

} // namespace shoptalk
