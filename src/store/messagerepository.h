// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/amendment.h"
#include "domain/customer.h"
#include "domain/message.h"
#include "store/changeset.h"
#include "store/exportrepository.h"

#include <QList>
#include <QSet>

#include <optional>

namespace shoptalk {

class Connection;
class MessageIndex;

/// whatsapp_messages. Errors of every call: Storage.
class MessageRepository {
public:
    /// Without an `index` no message can be added.
    MessageRepository(const Connection &connection, ChangeSet &changes, MessageIndex *index = nullptr);

    /// Whether the console's own notices, such as the line about a merge, are among the messages.
    enum class Notices { Without, With };

    /// The newest `limit` messages, oldest first, without `raw`.
    Result<QList<Message>> newest(const ConversationId &conversation, int limit,
                                  Notices notices = Notices::Without) const;
    /// The `limit` messages before `message` (by time, then arrival), oldest first.
    Result<QList<Message>> before(const ConversationId &conversation, const MessageId &message, int limit,
                                  Notices notices = Notices::Without) const;
    /// The `limit` messages after `message`, oldest first.
    Result<QList<Message>> after(const ConversationId &conversation, const MessageId &message, int limit,
                                 Notices notices = Notices::Without) const;
    /// Those of `ids` that are stored in the conversation, oldest first (by time, then arrival), without
    /// `raw`.
    Result<QList<Message>> several(const ConversationId &conversation, const QSet<MessageId> &ids,
                                   Notices notices = Notices::Without) const;
    /// Those with one of the `wamids` that are stored in the conversation, without `raw`.
    Result<QList<Message>> withWamids(const ConversationId &conversation, const QSet<Wamid> &wamids) const;
    /// Whole conversations in pages.
    ExportRepository exports() const { return ExportRepository(*m_connection); }
    /// Whether messages that are hidden until the purge are found. What is reported about one applies to it
    /// all the same, because its deletion may be undone.
    enum class Deleted { Without, With };
    Result<std::optional<Message>> find(const MessageId &id, Deleted deleted = Deleted::Without) const;
    Result<std::optional<Message>> findByWamid(const Wamid &wamid, Deleted deleted = Deleted::Without) const;

    /// Where something comes from. The history of a number that stays in the phone app opens no service
    /// window: only what comes after the number was connected does. A message of a broadcast answers nobody.
    enum class Origin { Live, History, Broadcast };

    /// Stores a message and brings its conversation's last message, last inbound time and (if `unread`)
    /// unread count up to date. A reaction that is sent from here becomes the reaction on its target instead;
    /// its row is only for the outbox. False if a message with this wamid is already stored; then only new
    /// details are added: the file for a placeholder, the end of a call, that it came live as well.
    Result<bool> add(const Message &message, bool unread, Origin origin = Origin::Live);
    /// Applies an edit, deletion or reaction in the customer's conversation on this number, or keeps it until
    /// its message arrives. It never counts as unread and never creates a conversation.
    Result<void> amend(const PhoneNumberId &number, const Customer &customer, const Amendment &amendment,
                       Origin origin = Origin::Live);
    /// True if the message was deleted for everyone before it arrived.
    Result<bool> isRevoked(const Message &message) const;
    /// Stores Meta's answer to a send: wamid and Sent, unless a status is already further. Does not change
    /// the outbox. `acceptedAt`: from then on a status is expected; invalid: one came already. `hold` counts
    /// until the first status.
    Result<void> setAccepted(const MessageId &id, const Wamid &wamid, const QDateTime &acceptedAt = {},
                             DeliveryHold hold = DeliveryHold::None);
    /// Notes that a status came for the message, whatever it is.
    Result<void> noteStatus(const MessageId &id);
    /// Meta reports something about a message that was written here at `reportedAt`. If it was written later
    /// than that, this computer's clock was fast, and the time of the report is a better one: an answer to
    /// the message would otherwise be above it.
    Result<void> boundSentAt(const MessageId &id, const QDateTime &reportedAt);
    /// How many messages of a number Meta accepted before `before` without any status since. Statuses of
    /// messages that failed or were settled in another way are not missed.
    Result<int> countWithoutStatus(const PhoneNumberId &number, const QDateTime &before) const;
    /// Moves delivery forward only (`advances`); false if it is not new, or there is no such outbound
    /// message. A message that is settled by it is removed from the outbox.
    Result<bool> setDelivery(const MessageId &id, Delivery delivery, const SendFailure &failure = {});
    /// Sets a Failed or Uncertain message to Queued, when the person presses "Try again";
    /// `OutboxRepository::enqueue` puts it into the queue again. Else Storage ("message_not_waiting").
    Result<void> requeue(const MessageId &id);

    /// Keeps a status whose message is not known yet (it came before the answer to the send was stored);
    /// `add` and `setAccepted` apply it when the wamid becomes known. `freeUntil`: the end of the free entry
    /// point window; invalid if the status has none.
    Result<void> keepEarlyStatus(const Wamid &wamid, Delivery delivery, const SendFailure &failure,
                                 const QDateTime &freeUntil = {});
    /// The delivery from the kept statuses of the message; nothing if there are none.
    Result<std::optional<Delivery>> earlyDelivery(const Wamid &wamid) const;

private:
    Result<qint64> insert(const Message &message, bool unread, Origin origin);
    Result<void> insertSource(qint64 row, const QByteArray &raw);
    Result<bool> joinRepeated(const Message &again, Origin origin);
    /// Notes that a message of the history came live as well, which opens the service window.
    Result<void> noteLive(const Message &known);
    Result<void> bringConversationUpToDate(const Message &message, qint64 row, bool unread, Origin origin);
    Result<bool> advance(const MessageId &id, Delivery delivery, const SendFailure &failure);
    /// The phone app's echo of our message may arrive before Meta's answer. Removes the row of that echo and
    /// returns its delivery.
    Result<Delivery> takeEcho(const MessageId &id, const Wamid &wamid);
    Result<void> applyEarlyStatus(const MessageId &id, const Wamid &wamid);
    Result<void> noteChangeOf(const MessageId &id);
    /// Computes until when messages are free, after the customer came from an ad or the business answered.
    Result<void> recomputeFreeWindow(const MessageId &message);
    /// Decides again whether the message's customer waits for an answer.
    Result<void> refreshWaiting(const MessageId &message);
    void noteChange(const ConversationId &conversation, const MessageId &message);

    const Connection *m_connection;
    ChangeSet *m_changes;
    MessageIndex *m_index;
};

} // namespace shoptalk
