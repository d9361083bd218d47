// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "graph/tokensource.h"
#include "outbox/mediauploads.h"
#include "outbox/numberpauses.h"
#include "outbox/senderrorpolicy.h"
#include "outbox/sendpace.h"
#include "store/records.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

namespace shoptalk {

class GraphSender;
class Store;
struct ChangeSet;

/// Sends the messages of the store's queue: in order within a conversation, several conversations at once.
class SendQueue : public QObject {
    Q_OBJECT
public:
    SendQueue(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock);

    /// Begins; forgets every pause and back-off but those of numbers that Meta throttles.
    void wake();
    /// If true, the wait for the status of Uncertain messages begins now, unless it is running.
    void setEventsRead(bool areRead);
    /// Starts no more sends.
    void stop();
    /// The uploads of the files that are sent.
    MediaUploads &uploads() { return m_uploads; }
    /// True while the outcome of some send is still open.
    bool isSending() const { return !m_underWay.isEmpty(); }

Q_SIGNALS:
    /// The last open outcome was stored.
    void idle();
    void signInNeeded(const shoptalk::PhoneNumberId &number, const shoptalk::Error &error);
    /// See Outbox::metaReached.
    void metaReached(bool isReached);
    /// See Outbox::sendingChanged.
    void sendingChanged(const shoptalk::MessageId &message, bool isSending);
    /// See Outbox::reactionRefused.
    void reactionRefused(const shoptalk::ConversationId &conversation, const shoptalk::SendFailure &why);

private:
    QCoro::Task<void> deliver(OutboxEntry entry);
    QCoro::Task<Result<void>> send(OutboxEntry entry);
    QCoro::Task<Result<void>> uploadAndTransmit(OutboxEntry entry);
    QCoro::Task<Result<void>> settle(OutboxEntry entry, SendErrorPolicy policy);
    QCoro::Task<Result<void>> transmit(SharedSecret token, OutboxEntry entry);
    /// Called when the upload of the entry's file failed.
    QCoro::Task<Result<void>> settleUpload(OutboxEntry entry, Error error);
    std::optional<SendErrorPolicy> announceFailure(const OutboxEntry &entry, const Error &error,
                                                   const SendErrorPolicy &policy);
    QCoro::Task<Result<void>> stopWaitingFor(MessageId message);
    void pump();
    /// Corrects times that are in the future because the clock was set back, so that nothing waits until the
    /// clock is where it was.
    void boundTimes(const QDateTime &now);
    void boundStoredTimes(const QList<OutboxEntry> &entries, const QDateTime &now);
    /// Begins with those of `entries` whose time has come, as far as there is room.
    void deliverDue(const QList<OutboxEntry> &entries);
    /// True if the message was not sent and nothing about it is decided yet.
    static bool waitsToBeSent(const OutboxEntry &entry);
    bool isDue(const OutboxEntry &entry);
    bool isPastWindow(const OutboxEntry &entry) const;
    /// True if the entry is a reaction that waited until its message was too old for it.
    bool isPastReactionTime(const OutboxEntry &entry) const;
    QDateTime endOfWaitFor(const OutboxEntry &uncertain) const;
    void pauseAfter(const Error &tokenError, const PhoneNumberId &number);
    /// True if there is no token because the number's account was disconnected.
    bool isDisconnected(const Error &tokenError, const PhoneNumberId &number) const;
    /// The pauses of numbers that are not connected any more end, so that what waits for them is settled.
    void endPausesOfDisconnected();
    /// If the number is throttled, the pause grows with each throttle of the number, whichever message it was
    /// about; `policy` knows of those of this message alone.
    SendErrorPolicy withThrottles(SendErrorPolicy policy, const OutboxEntry &entry, const Error &error) const;
    /// Pauses the number as far as the policy of a failed send demands it.
    void pauseNumber(const PhoneNumberId &number, const SendErrorPolicy &policy);
    /// Called when Meta took a message.
    void noteAccepted(const PhoneNumberId &number);
    void scheduleAt(const QDateTime &at);

    Store &m_store;
    GraphSender &m_graph;
    TokenSource &m_tokens;
    const Clock &m_clock;
    MediaUploads m_uploads;
    QTimer m_timer;
    bool m_isRunning = false;
    QDateTime m_wokenAt; ///< The time of the first `wake`.
    QDateTime m_eventsReadAt; ///< Invalid while the relay has events that were not read.
    int m_offlineFailures = 0; ///< Consecutive requests that were never sent.
    QDateTime m_nothingBefore;
    QDateTime m_scheduledAt; ///< When the timer fires; invalid: it does not run.
    QSet<ConversationId> m_underWay;
    SendPace m_pace;
    NumberPauses m_pauses;
};

} // namespace shoptalk
