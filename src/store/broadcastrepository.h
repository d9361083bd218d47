// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"
#include "store/audiencerepository.h"
#include "store/broadcastdraftrepository.h"
#include "store/broadcastqueue.h"
#include "store/broadcastreports.h"
#include "store/changeset.h"
#include "store/columnvalue.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// broadcasts and broadcast_recipients: the planned broadcasts and their next recipients. Errors of every
/// call: Storage.
class BroadcastRepository {
public:
    BroadcastRepository(const Connection &connection, ChangeSet &changes);

    /// Drafts, messages in the send queue, results, and possible recipients, over the same connection.
    BroadcastDraftRepository drafts() const { return {*m_connection, *m_changes}; }
    BroadcastQueue queue() const { return {*m_connection, *m_changes}; }
    BroadcastReports reports() const { return BroadcastReports(*m_connection); }
    AudienceRepository audience() const { return AudienceRepository(*m_connection); }

    /// Stores a new broadcast.
    Result<void> add(const Broadcast &broadcast);
    /// Appends people from `position` on. Whoever gets the message becomes a customer if they are none yet.
    /// `consentNote`: how those without a recorded consent agreed; empty: nothing is recorded.
    Result<void> addRecipients(const BroadcastId &id, int position, const QList<CheckedPerson> &people,
                               const QString &consentNote, const QDateTime &now);
    Result<std::optional<Broadcast>> find(const BroadcastId &id) const;
    /// Newest first.
    Result<QList<Broadcast>> all() const;
    /// Those in a state, oldest first.
    Result<QList<Broadcast>> inState(BroadcastState state) const;
    /// Those that finished at `since` or later, oldest first.
    Result<QList<Broadcast>> finishedSince(const QDateTime &since) const;
    /// Sets the state, and the time at which the broadcast began or ended.
    Result<void> setState(const BroadcastId &id, BroadcastState state, const QDateTime &at);
    /// Pauses a running or scheduled broadcast. False if it was neither.
    Result<bool> pause(const BroadcastId &id, BroadcastPause why, const std::optional<MetaCode> &code);
    /// Pauses a finished broadcast because of Meta's refusal.
    Result<void> reopen(const BroadcastId &id, const MetaCode &code);
    /// Hides an ended broadcast and its report until the purge; the messages stay in their conversations.
    Result<void> remove(const BroadcastId &id, const QDateTime &at);
    Result<void> restore(const BroadcastId &id);
    /// The hidden broadcasts and drafts, the one that was hidden last comes first.
    Result<QList<DeletedBroadcast>> deleted(int limit) const;
    /// Deletes the broadcasts and drafts that were hidden before `before`.
    Result<void> purge(const QDateTime &before);
    /// Deletes broadcasts that were never stored completely.
    Result<void> removeIncomplete();
    /// Deletes the reports of broadcasts that ended before `before`.
    Result<void> removeEndedBefore(const QDateTime &before);

    /// Removes numbers of people who were no customers from the lists; customers are removed with their row.
    Result<void> forget(const QStringList &numbers);

    /// The next person without a message; nothing if everybody had their turn.
    Result<std::optional<BroadcastTurn>> next(const BroadcastId &id) const;
    /// True if the person already has a message of this broadcast, because two customers were merged.
    Result<bool> hasMessage(const BroadcastId &id, const CustomerId &customer) const;
    /// Notes that the person's message is in the queue; call it in the transaction that enqueues it.
    Result<void> take(const BroadcastId &id, int position, const MessageId &message, const QDateTime &at);
    Result<void> leaveOut(const BroadcastId &id, int position, Eligibility reason);
    /// The newest `limit` messages that were queued since the broadcast runs, newest first, as far as their
    /// outcome is known.
    Result<QList<BroadcastResult>> newestOutcomes(const BroadcastId &id, int limit) const;

private:
    Result<ColumnValue> customerRow(const CheckedPerson &checked);
    Result<void> recordConsent(const ColumnValue &customer, const QString &note, const QDateTime &now);
    Result<void> changed(const Result<void> &ran);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
