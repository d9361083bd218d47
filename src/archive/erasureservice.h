// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/deletedconversation.h"

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

/// What becomes of customers' data: deleted softly and purged later, kept as long as the shop says, erased on
/// request. Every deed is told to the audit trail without naming anybody. Errors of every call: Storage.
class ErasureService : public QObject {
    Q_OBJECT
public:
    /// How long what was deleted can be brought back.
    static constexpr int daysUntilPurge = 30;
    /// How long it is known, by a keyed hash, who was erased: longer than any relay keeps events.
    static constexpr int daysUntilErasedIsForgotten = 2 * 365;

    ErasureService(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// Purges what is due now and then daily. The store is open.
    void start();

    /// What a person wrote in it and what was not sent yet is not sent while it is deleted; undoing sends it,
    /// as if nothing had happened. What is purged is never sent.
    QCoro::Task<Result<Deletion>> deleteConversation(ConversationId conversation);
    QCoro::Task<Result<void>> undo(Deletion deletion);
    /// What can still be brought back, the latest deletion first; `undo` does it.
    QCoro::Task<Result<QList<DeletedConversation>>> recentlyDeleted();
    /// From when on what was deleted at `deletedAt` may be gone for good.
    static QDateTime purgedAt(const QDateTime &deletedAt) { return deletedAt.addDays(daysUntilPurge); }
    /// Destroys the customer and all that was said, in every table, and overwrites it in the database's
    /// files; the next backup holds nothing of it. Gives how many messages. Errors: also Storage
    /// ("customer_unknown"; "database_busy": destroyed, but not yet overwritten in the write-ahead log).
    QCoro::Task<Result<int>> eraseCustomer(CustomerId customer);
    /// Days that messages are kept; 0: for ever.
    int retentionDays() const;
    QCoro::Task<Result<void>> setRetentionDays(int days);
    /// Destroys what was deleted long ago and what is older than the shop keeps.
    QCoro::Task<Result<int>> purgeDue();

Q_SIGNALS:
    /// Cached files and drafts about this customer's conversations are to be forgotten too.
    void erased(const shoptalk::CustomerId &customer);

private:
    Store &m_store;
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace shoptalk
