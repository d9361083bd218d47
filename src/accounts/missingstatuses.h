// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/accountalert.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// Detects numbers for which Meta accepts messages and then sends no status. Since October
/// 2026 the usual reason is that the account has no payment method. It looks once a minute while any message
/// of the last day has no status, because messages only become late as time passes. GUI thread.
class MissingStatuses : public QObject {
    Q_OBJECT
public:
    /// A number is reported if it has at least this many late messages within a day.
    static constexpr int minMessages = 3;
    /// The `word` of the alerts.
    static constexpr auto word = "STATUSES_MISSING";

    /// `store` and `clock` outlive this.
    MissingStatuses(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Starts the checks. Call it once the store is open.
    void start();
    /// Checks now.
    QCoro::Task<void> look();
    /// True if it looks again within a minute.
    bool isLooking() const { return m_timer.isActive(); }
    /// One alert (Warning, with `word`) for each number that is affected and was not closed. Their ids are
    /// negative, so that they are never those of stored alerts.
    QList<AccountAlert> alerts() const;
    /// Closes an alert until the number gets statuses again or the program has ended.
    void close(qint64 alert);

Q_SIGNALS:
    void changed();

private:
    struct Affected {
        QString digits;
        qint64 alert = 0;
        bool isClosed = false;
    };

    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_hasNews = false; ///< The queue changed since the last look began.
    QHash<QString, Affected> m_affected; ///< By the number's id.
    qint64 m_lastAlert = 0;
};

} // namespace shoptalk
