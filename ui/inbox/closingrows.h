// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/chat/walltimer.h"

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

namespace shoptalk {

/// The conversations whose service window closes within the hour. It tells when one of them has a minute
/// less, and looks at no other row for that.
class ClosingRows : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this.
    explicit ClosingRows(const Clock &clock, QObject *parent = nullptr);

    /// Replaces the rows, of a ConversationListModel.
    void setRows(const QList<QPersistentModelIndex> &rows);
    /// When a remaining time is next another one; invalid if nothing closes soon.
    QDateTime nextChange() const;
    /// Looks at the clock now.
    void look() { m_minute.look(); }

Q_SIGNALS:
    /// The remaining time of this row is another one.
    void remainingChanged(const QModelIndex &row);

private:
    void report();
    void wait();
    QDateTime nextChangeOf(const QModelIndex &row) const;

    const Clock &m_clock;
    WallTimer m_minute;
    struct Row {
        QPersistentModelIndex index;
        QDateTime next; ///< When it has a minute less.
    };
    QList<Row> m_rows;
};

} // namespace shoptalk
