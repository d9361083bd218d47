// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerepository.h"

#include "store/amendmenttable.h"
#include "store/connection.h"
#include "store/contenttable.h"
#include "store/customertable.h"
#include "store/messagerow.h"
#include "store/sentreactions.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString selectAll(const QString &rest)
{
    return u"SELECT "_s + messageColumns()
        + u" FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation "_s + rest;
}

/// Only messages that are shown in conversations: `rest` has %1 for that condition.
QString selectMessages(const QString &rest,
                       MessageRepository::Notices notices = MessageRepository::Notices::Without)
{
    const bool hasNotices = notices == MessageRepository::Notices::With;
    return selectAll(rest.arg(hasNotices ? isShownWithNotices("m"_L1) : isShown("m"_L1)));
}

/// Reverses a page, which was read newest first.
Result<QList<Message>> oldestFirst(Result<QList<Message>> page)
{
    if (page)
        std::reverse(page->begin(), page->end());
    return page;
}

Result<std::optional<Message>> first(const Result<QList<Message>> &rows)
{
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<Message>(rows->first());
}

Message messageOnly(const Statement &row)
{
    return messageFrom(row);
}

Message messageWithSource(const Statement &row)
{
    Message message = messageFrom(row);
    message.raw = row.bytes(messageColumnCount);
    return message;
}

/// For `IN (SELECT value FROM json_each(?))`.
template <class Id>
QString jsonList(const QSet<Id> &ids)
{
    QJsonArray list;
    for (const Id &id : ids)
        list.append(id.value());
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QString selectWithSource(const QString &rest)
{
    return u"SELECT "_s + messageColumns() + uR"sql(, s.raw FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation
        LEFT JOIN message_sources AS s ON s.message = m.seq )sql"_s
        + rest;
}

} // namespace

MessageRepository::MessageRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<Message>> MessageRepository::newest(const ConversationId &conversation, int limit,
                                                 Notices notices) const
{
    Statement select(*m_connection,
                     selectMessages(uR"sql(WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
        AND %1 ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?)sql"_s,
                                    notices));
    return oldestFirst(collect(select, messageOnly, conversation, limit));
}

Result<QList<Message>> MessageRepository::before(const ConversationId &conversation, const MessageId &message,
                                                 int limit, Notices notices) const
{
    Statement select(*m_connection,
                     selectMessages(uR"sql(WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
        AND %1 AND (m.sent_at_s, m.seq) < (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?)
        ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?)sql"_s,
                                    notices));
    return oldestFirst(collect(select, messageOnly, conversation, message, limit));
}

Result<QList<Message>> MessageRepository::several(const ConversationId &conversation,
                                                  const QSet<MessageId> &ids, Notices notices) const
{
    Statement select(*m_connection,
                     selectMessages(uR"sql(WHERE m.id IN (SELECT value FROM json_each(?)) AND c.id = ?
        AND %1 ORDER BY m.sent_at_s, m.seq)sql"_s,
                                    notices));
    return collect(select, messageOnly, jsonList(ids), conversation);
}

Result<QList<Message>> MessageRepository::withWamids(const ConversationId &conversation,
                                                     const QSet<Wamid> &wamids) const
{
    Statement select(*m_connection,
                     selectMessages(uR"sql(WHERE m.wamid IN (SELECT value FROM json_each(?)) AND c.id = ?
        AND %1 ORDER BY m.sent_at_s, m.seq)sql"_s));
    return collect(select, messageOnly, jsonList(wamids), conversation);
}

Result<std::optional<Message>> MessageRepository::find(const MessageId &id) const
{
    Statement select(*m_connection, selectWithSource(u"WHERE m.id = ? AND m.deleted_at IS NULL"_s));
    return first(collect(select, messageWithSource, id));
}

Result<std::optional<Message>> MessageRepository::findByWamid(const Wamid &wamid) const
{
    if (wamid.isEmpty())
        return std::optional<Message>();
    Statement select(*m_connection, selectWithSource(u"WHERE m.wamid = ? AND m.deleted_at IS NULL"_s));
    return first(collect(select, messageWithSource, wamid));
}

Result<bool> MessageRepository::add(const Message &message, bool unread)
{
    const Result<qint64> row = insert(message);
    if (!row)
        return failure(row.error());
    if (*row == 0)
        return false;
    if (const Result<void> raw = insertSource(*row, message.raw); !raw)
        return failure(raw.error());
    if (const Result<void> saved = ContentTable(*m_connection).saveParts(*row, message); !saved)
        return failure(saved.error());
    if (SentReactions::isOne(message)) {
        const Result<void> shown = SentReactions(*m_connection, *m_changes).show(message);
        return shown ? Result<bool>(true) : failure(shown.error());
    }
    if (const Result<void> moved = bringConversationUpToDate(message, *row, unread); !moved)
        return failure(moved.error());
    noteChange(message.conversation, message.id);
    if (message.direction == Direction::Outbound) {
        if (const Result<void> early = applyEarlyStatus(message.id, message.wamid); !early)
            return failure(early.error());
    }
    const Result<void> amended = AmendmentTable(*m_connection, *m_changes).applyTo(message.wamid);
    return amended ? Result<bool>(true) : failure(amended.error());
}

Result<void> MessageRepository::amend(const PhoneNumberId &number, const Customer &customer,
                                      const Amendment &amendment)
{
    const Result<qint64> row = CustomerTable(*m_connection, *m_changes).save(customer);
    if (!row)
        return failure(row.error());
    return AmendmentTable(*m_connection, *m_changes).save(number, *row, amendment);
}

Result<bool> MessageRepository::isRevoked(const Message &message) const
{
    if (message.wamid.isEmpty())
        return false;
    return AmendmentTable(*m_connection, *m_changes)
        .isRevoked(message.conversation, message.direction, message.wamid);
}

Result<qint64> MessageRepository::insert(const Message &message)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, wamid, text, sent_at_s, delivery, failure_code, failure_detail,
                content, details)
        VALUES (?, (SELECT seq FROM conversations WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (wamid) WHERE wamid IS NOT NULL DO NOTHING)sql"_s);
    const Result<void> ran = insert.run(message.id, message.conversation, message.direction, kindOf(message),
                                        orNull(message.wamid), plainText(message), message.sentAt,
                                        message.delivery, storedFailureCode(message.failure),
                                        message.failure.detail, contentValue(message), detailsValue(message));
    if (!ran)
        return failure(ran.error());
    return insert.rowsChanged() > 0 ? insert.insertedRow() : 0;
}

Result<void> MessageRepository::insertSource(qint64 row, const QByteArray &raw)
{
    if (raw.isEmpty())
        return {};
    Statement insert(*m_connection, u"INSERT INTO message_sources (message, raw) VALUES (?, ?)"_s);
    return insert.run(row, raw);
}

Result<void> MessageRepository::bringConversationUpToDate(const Message &message, qint64 row, bool unread)
{
    const bool isInbound = message.direction == Direction::Inbound;
    // A notice of the platform does not open a service window. A customer's call does.
    const bool opensWindow = isInbound && !std::holds_alternative<SystemContent>(message.content);
    Statement update(*m_connection, uR"sql(UPDATE conversations SET
            last_message = iif(new.sent_at_s >= last_activity_at_s OR last_message IS NULL, new.row, last_message),
            last_activity_at_s = iif(last_message IS NULL, new.sent_at_s, max(last_activity_at_s, new.sent_at_s)),
            last_inbound_at_s = iif(new.opens_window, max(coalesce(last_inbound_at_s, 0), new.sent_at_s), last_inbound_at_s),
            unread = conversations.unread + new.unread
        FROM (SELECT ? AS row, ? AS sent_at_s, ? AS opens_window, ? AS unread) AS new
        WHERE id = ?)sql"_s);
    return update.run(row, message.sentAt, opensWindow, isInbound && unread, message.conversation);
}

Result<void> MessageRepository::setAccepted(const MessageId &id, const Wamid &wamid)
{
    const Result<Delivery> echoed = takeEcho(id, wamid);
    if (!echoed)
        return failure(echoed.error());
    Statement update(*m_connection, u"UPDATE whatsapp_messages SET wamid = ? WHERE id = ?"_s);
    if (Result<void> ran = update.run(orNull(wamid), id); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::MessageUnknown);
    if (Result<void> noted = noteChangeOf(id); !noted)
        return noted;
    if (const Result<bool> sent = advance(id, *echoed, {}); !sent)
        return failure(sent.error());
    if (Result<void> amended = AmendmentTable(*m_connection, *m_changes).applyTo(wamid); !amended)
        return amended;
    return applyEarlyStatus(id, wamid);
}

Result<Delivery> MessageRepository::takeEcho(const MessageId &id, const Wamid &wamid)
{
    const Result<std::optional<Message>> echo = findByWamid(wamid);
    if (!echo)
        return failure(echo.error());
    if (!*echo || (*echo)->id == id || (*echo)->direction != Direction::Outbound)
        return Delivery::Sent;
    Statement last(*m_connection, uR"sql(UPDATE conversations
        SET last_message = (SELECT seq FROM whatsapp_messages WHERE id = ?)
        WHERE last_message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (const Result<void> ran = last.run(id, (*echo)->id); !ran)
        return failure(ran.error());
    Statement remove(*m_connection, u"DELETE FROM whatsapp_messages WHERE id = ?"_s);
    if (const Result<void> ran = remove.run((*echo)->id); !ran)
        return failure(ran.error());
    noteChange((*echo)->conversation, (*echo)->id);
    return (*echo)->delivery;
}

Result<bool> MessageRepository::setDelivery(const MessageId &id, Delivery delivery,
                                            const SendFailure &sendFailure)
{
    const Result<bool> moved = advance(id, delivery, sendFailure);
    if (!moved || !*moved || delivery == Delivery::Uncertain)
        return moved;
    // It is settled, so it leaves the queue.
    Statement settle(*m_connection, uR"sql(DELETE FROM outbox
        WHERE message = (SELECT seq FROM whatsapp_messages WHERE id = ?))sql"_s);
    if (const Result<void> ran = settle.run(id); !ran)
        return failure(ran.error());
    if (settle.rowsChanged() > 0)
        m_changes->outbox = true;
    return true;
}

Result<bool> MessageRepository::advance(const MessageId &id, Delivery delivery,
                                        const SendFailure &sendFailure)
{
    Statement select(*m_connection, uR"sql(SELECT delivery FROM whatsapp_messages
        WHERE id = ? AND direction = ?)sql"_s);
    if (const Result<void> ran = select.run(id, Direction::Outbound); !ran)
        return failure(ran.error());
    if (!select.next() || !advances(select.value<Delivery>(0), delivery))
        return false;
    const SendFailure kept = delivery == Delivery::Failed ? sendFailure : SendFailure();
    Statement update(*m_connection,
                     uR"sql(UPDATE whatsapp_messages SET delivery = ?, failure_code = ?, failure_detail = ?
        WHERE id = ?)sql"_s);
    if (const Result<void> ran = update.run(delivery, storedFailureCode(kept), kept.detail, id); !ran)
        return failure(ran.error());
    if (const Result<void> noted = noteChangeOf(id); !noted)
        return failure(noted.error());
    if (delivery != Delivery::Failed)
        return true;
    const Result<std::optional<Message>> message = find(id);
    if (!message)
        return failure(message.error());
    if (!*message || !SentReactions::isOne(**message))
        return true;
    const Result<void> gone = SentReactions(*m_connection, *m_changes).withdraw(**message);
    return gone ? Result<bool>(true) : failure(gone.error());
}

Result<void> MessageRepository::requeue(const MessageId &id)
{
    // Removes the old wamid. The next answer brings a new one, and late statuses of the old attempt must not
    // change the message.
    Statement update(*m_connection, uR"sql(UPDATE whatsapp_messages
        SET delivery = ?, wamid = NULL, failure_code = 0, failure_detail = '' WHERE id = ? AND delivery IN (?, ?))sql"_s);
    if (Result<void> ran = update.run(Delivery::Queued, id, Delivery::Failed, Delivery::Uncertain); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::MessageNotWaiting);
    const Result<std::optional<Message>> message = find(id);
    if (!message)
        return failure(message.error());
    if (*message && SentReactions::isOne(**message))
        return SentReactions(*m_connection, *m_changes).show(**message);
    return noteChangeOf(id);
}

Result<void> MessageRepository::keepEarlyStatus(const Wamid &wamid, Delivery delivery,
                                                const SendFailure &sendFailure)
{
    Statement select(*m_connection, u"SELECT delivery FROM early_statuses WHERE wamid = ?"_s);
    if (Result<void> ran = select.run(wamid); !ran)
        return ran;
    if (select.next() && !advances(select.value<Delivery>(0), delivery))
        return {};
    // Statuses of messages that other consoles sent are never used here. Meta repeats webhooks for a week at
    // most.
    if (Result<void> purged =
            runSql(*m_connection, u"DELETE FROM early_statuses WHERE kept_at_s < unixepoch() - 2592000"_s);
        !purged)
        return purged;
    Statement keep(*m_connection,
                   uR"sql(INSERT INTO early_statuses (wamid, delivery, failure_code, failure_detail)
        VALUES (?, ?, ?, ?) ON CONFLICT (wamid) DO UPDATE SET delivery = excluded.delivery,
            failure_code = excluded.failure_code, failure_detail = excluded.failure_detail)sql"_s);
    return keep.run(wamid, delivery, storedFailureCode(sendFailure), sendFailure.detail);
}

Result<void> MessageRepository::applyEarlyStatus(const MessageId &id, const Wamid &wamid)
{
    if (wamid.isEmpty())
        return {};
    Statement take(*m_connection, uR"sql(DELETE FROM early_statuses WHERE wamid = ?
        RETURNING delivery, failure_code, failure_detail)sql"_s);
    if (Result<void> ran = take.run(wamid); !ran)
        return ran;
    if (!take.next())
        return take.ended();
    const auto delivery = take.value<Delivery>(0);
    const SendFailure early{failureCodeFrom(take.integer(1)), take.text(2)};
    while (take.next()) {} // a DELETE … RETURNING is complete when all its rows were read
    if (const Result<bool> moved = advance(id, delivery, early); !moved)
        return failure(moved.error());
    return {};
}

Result<void> MessageRepository::noteChangeOf(const MessageId &id)
{
    Statement select(*m_connection, uR"sql(SELECT c.id FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation WHERE m.id = ?)sql"_s);
    if (Result<void> ran = select.run(id); !ran)
        return ran;
    if (select.next())
        noteChange(select.id<ConversationId>(0), id);
    return {};
}

void MessageRepository::noteChange(const ConversationId &conversation, const MessageId &message)
{
    m_changes->conversations.insert(conversation);
    m_changes->messages[conversation].insert(message);
}

} // namespace shoptalk
