// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagerepository.h"

#include "store/amendmenttable.h"
#include "store/connection.h"
#include "store/contenttable.h"
#include "store/customertable.h"
#include "store/freewindow.h"
#include "store/messageindex.h"
#include "store/messagerow.h"
#include "store/repeatedmessage.h"
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

/// Statements that select messages which are shown in conversations, without and with notices. Their texts
/// are long and are put together once, not for each read.
class MessageSelects {
public:
    /// `rest` has %1 for the condition.
    explicit MessageSelects(const QString &rest)
        : m_without(selectAll(rest.arg(isShown("m"_L1))))
        , m_with(selectAll(rest.arg(isShownWithNotices("m"_L1))))
    {
    }
    const QString &of(MessageRepository::Notices notices) const
    {
        return notices == MessageRepository::Notices::With ? m_with : m_without;
    }

private:
    QString m_without;
    QString m_with;
};

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

MessageRepository::MessageRepository(const Connection &connection, ChangeSet &changes, MessageIndex *index)
    : m_connection(&connection)
    , m_changes(&changes)
    , m_index(index)
{
}

Result<QList<Message>> MessageRepository::newest(const ConversationId &conversation, int limit,
                                                 Notices notices) const
{
    static const MessageSelects selects(
        uR"sql(WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
        AND %1 ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?)sql"_s);
    Statement select(*m_connection, selects.of(notices));
    return oldestFirst(collect(select, messageOnly, conversation, limit));
}

Result<QList<Message>> MessageRepository::before(const ConversationId &conversation, const MessageId &message,
                                                 int limit, Notices notices) const
{
    static const MessageSelects selects(
        uR"sql(WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
        AND %1 AND (m.sent_at_s, m.seq) < (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?)
        ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?)sql"_s);
    Statement select(*m_connection, selects.of(notices));
    return oldestFirst(collect(select, messageOnly, conversation, message, limit));
}

Result<QList<Message>> MessageRepository::after(const ConversationId &conversation, const MessageId &message,
                                                int limit, Notices notices) const
{
    static const MessageSelects selects(
        uR"sql(WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
        AND %1 AND (m.sent_at_s, m.seq) > (SELECT sent_at_s, seq FROM whatsapp_messages WHERE id = ?)
        ORDER BY m.sent_at_s, m.seq LIMIT ?)sql"_s);
    Statement select(*m_connection, selects.of(notices));
    return collect(select, messageOnly, conversation, message, limit);
}

Result<QList<Message>> MessageRepository::several(const ConversationId &conversation,
                                                  const QSet<MessageId> &ids, Notices notices) const
{
    // The plus sign prevents SQLite from walking through the conversation, which may be long, in the order
    // that is asked for.
    static const MessageSelects selects(uR"sql(WHERE m.id IN (SELECT value FROM json_each(?)) AND +c.id = ?
        AND %1 ORDER BY m.sent_at_s, m.seq)sql"_s);
    Statement select(*m_connection, selects.of(notices));
    return collect(select, messageOnly, jsonList(ids), conversation);
}

Result<QList<Message>> MessageRepository::withWamids(const ConversationId &conversation,
                                                     const QSet<Wamid> &wamids) const
{
    static const MessageSelects selects(uR"sql(WHERE m.wamid IN (SELECT value FROM json_each(?)) AND +c.id = ?
        AND %1 ORDER BY m.sent_at_s, m.seq)sql"_s);
    Statement select(*m_connection, selects.of(Notices::Without));
    return collect(select, messageOnly, jsonList(wamids), conversation);
}

Result<std::optional<Message>> MessageRepository::find(const MessageId &id, Deleted deleted) const
{
    static const QString sql = selectWithSource(u"WHERE m.id = ? AND (? OR m.deleted_at IS NULL)"_s);
    Statement select(*m_connection, sql);
    return first(collect(select, messageWithSource, id, deleted == Deleted::With));
}

Result<std::optional<Message>> MessageRepository::findByWamid(const Wamid &wamid, Deleted deleted) const
{
    if (wamid.isEmpty())
        return std::optional<Message>();
    static const QString sql = selectWithSource(u"WHERE m.wamid = ? AND (? OR m.deleted_at IS NULL)"_s);
    Statement select(*m_connection, sql);
    return first(collect(select, messageWithSource, wamid, deleted == Deleted::With));
}

Result<bool> MessageRepository::add(const Message &message, bool unread, Origin origin)
{
    Q_ASSERT(m_index);
    const Result<qint64> row = insert(message, unread, origin);
    if (!row)
        return failure(row.error());
    if (*row == 0)
        return joinRepeated(message, origin);
    if (const Result<void> raw = insertSource(*row, message.raw); !raw)
        return failure(raw.error());
    if (const Result<void> saved = ContentTable(*m_connection).saveParts(*row, message); !saved)
        return failure(saved.error());
    if (const Result<void> indexed = m_index->add(*row, message); !indexed)
        return failure(indexed.error());
    if (SentReactions::isOne(message)) {
        const Result<void> shown = SentReactions(*m_connection, *m_changes).show(message);
        return shown ? Result<bool>(true) : failure(shown.error());
    }
    if (const Result<void> moved = bringConversationUpToDate(message, *row, unread, origin); !moved)
        return failure(moved.error());
    noteChange(message.conversation, message.id);
    if (message.direction == Direction::Outbound) {
        if (const Result<void> early = applyEarlyStatus(message.id, message.wamid); !early)
            return failure(early.error());
    }
    const Result<void> amended = AmendmentTable(*m_connection, *m_changes).applyTo(message.wamid);
    if (!amended)
        return failure(amended.error());
    const bool mayBeFree = !message.referral.isEmpty()
        || (message.direction == Direction::Outbound && message.delivery >= Delivery::Sent);
    const Result<void> recomputed = mayBeFree ? recomputeFreeWindow(message.id) : Result<void>();
    return recomputed ? Result<bool>(true) : failure(recomputed.error());
}

Result<void> MessageRepository::amend(const PhoneNumberId &number, const Customer &customer,
                                      const Amendment &amendment, Origin origin)
{
    const Result<qint64> row = CustomerTable(*m_connection, *m_changes).save(customer, amendment.at);
    if (!row)
        return failure(row.error());
    const bool opens = origin == Origin::Live && opensWindow(amendment) && !customer.isGroup();
    const QDateTime openedAt = opens ? amendment.at : QDateTime();
    if (Result<void> saved =
            AmendmentTable(*m_connection, *m_changes).save(number, *row, amendment, openedAt);
        !saved)
        return saved;
    if (!opens)
        return {};
    Statement update(*m_connection, uR"sql(UPDATE conversations SET last_inbound_at_s = ?
        WHERE phone_number_id = ? AND customer = ? AND coalesce(last_inbound_at_s, 0) < ? RETURNING id)sql"_s);
    if (Result<void> ran = update.run(amendment.at, number, *row, amendment.at); !ran)
        return ran;
    while (update.next())
        m_changes->conversations.insert(update.id<ConversationId>(0));
    return update.ended();
}

Result<bool> MessageRepository::isRevoked(const Message &message) const
{
    if (message.wamid.isEmpty())
        return false;
    return AmendmentTable(*m_connection, *m_changes)
        .isRevoked(message.conversation, message.direction, message.wamid);
}

Result<qint64> MessageRepository::insert(const Message &message, bool unread, Origin origin)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, wamid, text, sent_at_s, delivery, failure_code, failure_detail,
                content, details, is_news, is_history, is_bulk)
        VALUES (?, (SELECT seq FROM conversations WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (wamid) WHERE wamid IS NOT NULL DO NOTHING)sql"_s);
    const Result<void> ran =
        insert.run(message.id, message.conversation, message.direction, kindOf(message),
                   orNull(message.wamid), plainText(message), message.sentAt, message.delivery,
                   storedFailureCode(message.failure), message.failure.detail, contentValue(message),
                   detailsValue(message), unread, origin == Origin::History, origin == Origin::Broadcast);
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

Result<void> MessageRepository::bringConversationUpToDate(const Message &message, qint64 row, bool unread,
                                                          Origin origin)
{
    const bool isInbound = message.direction == Direction::Inbound;
    const QDateTime opensWindowAt =
        isInbound && origin == Origin::Live ? windowOpenedAt(message) : QDateTime();
    Statement update(*m_connection, uR"sql(UPDATE conversations SET
            last_message = iif(new.sent_at_s >= last_activity_at_s OR last_message IS NULL, new.row, last_message),
            last_activity_at_s = iif(last_message IS NULL, new.sent_at_s, max(last_activity_at_s, new.sent_at_s)),
            last_inbound_at_s = iif(new.opened_at_s IS NULL, last_inbound_at_s,
                max(coalesce(last_inbound_at_s, 0), new.opened_at_s)),
            referred_at_s = iif(new.is_referred, max(coalesce(referred_at_s, 0), new.sent_at_s), referred_at_s),
            unread = conversations.unread + new.unread,
            archived_at_s = iif(new.unread AND new.opened_at_s IS NOT NULL
                AND coalesce(muted_until_s, 0) <= new.sent_at_s, NULL, archived_at_s),
            snoozed_until_s = iif(new.unread AND new.opened_at_s IS NOT NULL, NULL, snoozed_until_s)
        FROM (SELECT ? AS row, ? AS sent_at_s, ? AS opened_at_s, ? AS is_referred, ? AS unread) AS new
        WHERE id = ?)sql"_s);
    const bool isReferred = isInbound && !message.referral.isEmpty();
    return update.run(row, message.sentAt, opensWindowAt, isReferred, isInbound && unread,
                      message.conversation);
}

Result<bool> MessageRepository::joinRepeated(const Message &again, Origin origin)
{
    const Result<std::optional<Message>> known = findByWamid(again.wamid, Deleted::With);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->direction != again.direction) // only the author of a message can repeat it
        return false;
    if (const Result<void> joined = RepeatedMessage(*m_connection, *m_changes).join(**known, again); !joined)
        return failure(joined.error());
    if (const Result<void> noted = origin == Origin::Live ? noteLive(**known) : Result<void>(); !noted)
        return failure(noted.error());
    if (again.direction != Direction::Outbound)
        return false;
    if (const Result<bool> moved = setDelivery((*known)->id, again.delivery, again.failure); !moved)
        return moved;
    // A call may have begun earlier than the stored time.
    const Result<void> recomputed = recomputeFreeWindow((*known)->id);
    return recomputed ? Result<bool>(false) : failure(recomputed.error());
}

Result<void> MessageRepository::noteLive(const Message &known)
{
    Statement note(*m_connection,
                   u"UPDATE whatsapp_messages SET is_history = 0 WHERE id = ? AND is_history = 1"_s);
    if (Result<void> ran = note.run(known.id); !ran)
        return ran;
    const QDateTime openedAt = known.direction == Direction::Inbound ? windowOpenedAt(known) : QDateTime();
    if (note.rowsChanged() == 0 || !openedAt.isValid())
        return {};
    Statement open(*m_connection, uR"sql(UPDATE conversations SET last_inbound_at_s = ?
        WHERE id = ? AND coalesce(last_inbound_at_s, 0) < ?)sql"_s);
    if (Result<void> ran = open.run(openedAt, known.conversation, openedAt); !ran)
        return ran;
    m_changes->conversations.insert(known.conversation);
    return {};
}

Result<void> MessageRepository::recomputeFreeWindow(const MessageId &message)
{
    Statement select(*m_connection, u"SELECT conversation FROM whatsapp_messages WHERE id = ?"_s);
    if (Result<void> ran = select.run(message); !ran)
        return ran;
    return select.next() ? FreeWindow(*m_connection).recompute(select.big(0)) : select.ended();
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
