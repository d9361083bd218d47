// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditlistmodel.h"

#include "core/logging.h"
#include "store/store.h"

namespace shoptalk {

namespace {
constexpr int linesPerPage = 100;
}

AuditListModel::AuditListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.audit)
            addNewest();
    });
}

void AuditListModel::reload()
{
    beginResetModel();
    m_rows = read(0);
    m_isWhole = m_rows.size() < linesPerPage;
    endResetModel();
}

QList<AuditListModel::Row> AuditListModel::read(qint64 before) const
{
    const Result<QList<AuditLine>> lines = m_store.reader().audit.page(before, linesPerPage);
    if (!lines)
        logFailure(logStore(), "the audit trail can't be read", lines.error());
    const QList<AuditLine> found = lines.value_or(QList<AuditLine>());
    QList<Row> rows;
    for (const AuditLine &line : found)
        rows << Row{line.seq, line.entry};
    return rows;
}

void AuditListModel::addNewest()
{
    QList<Row> rows = read(0);
    const qint64 known = m_rows.isEmpty() ? 0 : m_rows.first().seq;
    rows.removeIf([known](const Row &row) { return row.seq <= known; });
    if (rows.size() == linesPerPage)
        return reload(); // there may be more between
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != EntryRole)
        return {};
    return QVariant::fromValue(m_rows.at(index.row()).entry);
}

bool AuditListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole;
}

void AuditListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Row> older = read(m_rows.last().seq);
    m_isWhole = older.size() < linesPerPage;
    if (older.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(older.size()) - 1);
    m_rows += older;
    endInsertRows();
}

} // namespace shoptalk
