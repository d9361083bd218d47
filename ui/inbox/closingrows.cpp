// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/closingrows.h"

#include "domain/servicewindow.h"
#include "models/conversationlistmodel.h"

namespace shoptalk {

ClosingRows::ClosingRows(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_minute(clock)
{
    connect(&m_minute, &WallTimer::due, this, &ClosingRows::report);
}

void ClosingRows::setRows(const QList<QPersistentModelIndex> &rows)
{
    m_rows.clear();
    for (const QPersistentModelIndex &row : rows)
        m_rows << Row{row, nextChangeOf(row)};
    wait();
}

QDateTime ClosingRows::nextChangeOf(const QModelIndex &row) const
{
    const QDateTime lastInboundAt = row.data(ConversationListModel::LastInboundRole).toDateTime();
    return ServiceWindow(lastInboundAt).nextChange(m_clock.now());
}

QDateTime ClosingRows::nextChange() const
{
    QDateTime next;
    for (const Row &row : m_rows) {
        if (row.next.isValid() && (!next.isValid() || row.next < next))
            next = row.next;
    }
    return next;
}

void ClosingRows::report()
{
    QList<QPersistentModelIndex> changed;
    for (Row &row : m_rows) {
        if (!row.next.isValid() || row.next > m_clock.now())
            continue;
        row.next = nextChangeOf(row.index);
        changed << row.index;
    }
    wait();
    for (const QPersistentModelIndex &row : changed) { // a receiver may set other rows
        if (row.isValid())
            Q_EMIT remainingChanged(row);
    }
}

void ClosingRows::wait()
{
    m_minute.waitFor(nextChange());
}

} // namespace shoptalk
