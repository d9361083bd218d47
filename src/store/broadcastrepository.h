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

#include <QDateTime>
#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// broadcasts and broadcast_recipients: what is planned and whose turn it is. Errors of every call: Storage.
class BroadcastRepository {
public:
    BroadcastRepository(const Connection &connection, ChangeSet &changes);

    /// What is being prepared, what is in the send queue, what became of it, and who it could be for, over
    /// the same connection.
    BroadcastDraftRepository drafts() const { return {*m_connection, *m_changes}; }
    BroadcastQueue queue() const { return {*m_connection, *m_changes}; }
    BroadcastReports reports() const { return BroadcastReports(*m_connection); }
    AudienceRepository audience() const { return AudienceRepository(*m_connection); }

    /// Stores a new one.
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
    /// Sets the state, and when it began or ended to be so.
    Result<void> setState(const BroadcastId &id, BroadcastState state, const QDateTime &at);
    /// Running or scheduled becomes Paused. False: it was neither.
    Result<bool> pause(const BroadcastId &id, BroadcastPause why, const std::optional<MetaCode> &code);
    /// Deletes the broadcast and its report; the messages stay in their conversations.
    Result<void> remove(const BroadcastId &id);
    /// Deletes what never came to be complete.
    Result<void> removeIncomplete();
    /// Deletes reports of what ended before `before`.
    Result<void> removeEndedBefore(const QDateTime &before);

    /// Takes numbers off the lists of people who were no customers then; customers go with their row.
    Result<void> forget(const QStringList &numbers);

    /// The next person without a message; nothing: everybody had their turn.
    Result<std::optional<BroadcastTurn>> next(const BroadcastId &id) const;
    /// True if the person of the turn has a message of this broadcast already, because two became one.
    Result<bool> hasMessage(const BroadcastId &id, const CustomerId &customer) const;
    /// The message is in the queue; call it in the transaction that enqueues it.
    Result<void> take(const BroadcastId &id, int position, const MessageId &message, const QDateTime &at);
    Result<void> leaveOut(const BroadcastId &id, int position, Eligibility reason);
    /// The newest `limit` messages that were handed over since it runs, newest first, as far as their
    /// outcome is known.
    Result<QList<BroadcastResult>> newestOutcomes(const BroadcastId &id, int limit) const;

private:
    Result<QVariant> customerRow(const CheckedPerson &checked);
    Result<void> recordConsent(const QVariant &customer, const QString &note, const QDateTime &now);
    Result<void> changed(const Result<void> &ran);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
