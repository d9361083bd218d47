// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/deleteditem.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// A deletion that can be undone until it is purged.
struct Deletion {
    ConversationId conversation;
    QDateTime at; ///< UTC, whole seconds.

    bool isEmpty() const { return conversation.isEmpty(); }
    friend bool operator==(const Deletion &, const Deletion &) = default;
};

/// Deletes customers' data so that it can be restored, purges it later, applies retention times, and erases
/// customers on request. Each action is recorded in the audit trail without names. Errors of every call:
/// Storage.
class ErasureService : public QObject {
    Q_OBJECT
public:
    /// How long deleted data can be restored.
    static constexpr int daysUntilPurge = 30;
    /// How long erased customers are recognised by a keyed hash. Longer than any relay keeps events.
    static constexpr int daysUntilErasedIsForgotten = 2 * 365;
    /// How long the log of the relay's events keeps those that were processed. Longer than a relay keeps them
    /// by default, and than docs/queries.md looks back.
    static constexpr int daysUntilEventIsPruned = 90;

    ErasureService(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Purges and prunes what is due now, and then once a day. The store must be open.
    void start();

    /// Deletes conversations, all or none. Their unsent messages are not sent while they are deleted. Undo
    /// sends them as if nothing had happened; purged ones are never sent.
    QCoro::Task<Result<QList<Deletion>>> deleteConversations(QList<ConversationId> conversations);
    QCoro::Task<Result<void>> undo(QList<Deletion> deletions);
    /// What can be restored, latest first: conversations with `undo`, broadcasts with `DeletedBroadcasts`.
    QCoro::Task<Result<QList<DeletedItem>>> recentlyDeleted();
    /// The time after which data deleted at `deletedAt` may be purged.
    static QDateTime purgedAt(const QDateTime &deletedAt) { return deletedAt.addDays(daysUntilPurge); }
    /// Erases the customer and all messages in every table, and overwrites them in the database's files. The
    /// next backup contains nothing of them. Former databases that restores kept are removed. Returns the
    /// number of messages. Errors: also Storage ("customer_unknown"; "database_busy": erased, but not yet
    /// overwritten in the write-ahead log; "old_backups_left": not erased, because a former database could
    /// not be removed).
    QCoro::Task<Result<int>> eraseCustomer(CustomerId customer);
    /// The number of days that messages are kept; 0 means forever.
    int retentionDays() const;
    QCoro::Task<Result<void>> setRetentionDays(int days);
    /// Purges data that was deleted long ago or is older than its retention time, and former databases that
    /// restores replaced more than `daysUntilPurge` days ago.
    QCoro::Task<Result<int>> purgeDue();
    /// Prunes the log of the relay's events, in many short transactions. Ends early, without harm, when this
    /// object is destroyed.
    QCoro::Task<Result<void>> pruneEvents();

Q_SIGNALS:
    /// Messages were destroyed, or a customer with them. Files that belonged to them must go, too.
    void messagesDestroyed();
    /// A customer was erased. Listeners must delete cached files and drafts of these conversations.
    void erased(const shoptalk::CustomerId &customer);

private:
    void doWhatIsDue();

    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace shoptalk
