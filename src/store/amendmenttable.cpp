// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/amendmenttable.h"

#include "store/contenttable.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Selects the amendments of one kind of one message, with their conversation. It has two values: target and
/// kind.
QString keptFor()
{
    return uR"sql((SELECT a.target, a.direction, a.text, c.seq AS conversation FROM message_amendments AS a
            JOIN conversations AS c ON c.customer = a.customer AND c.phone_number_id = a.phone_number_id
            WHERE a.target = ? AND a.kind = ?) AS kept
        WHERE whatsapp_messages.wamid = kept.target AND whatsapp_messages.direction = kept.direction
            AND whatsapp_messages.conversation = kept.conversation)sql"_s;
}

/// In a group each person has a reaction of their own. Only its writer edits or deletes a message.
QString reactorOf(const Amendment &amendment)
{
    if (amendment.kind != AmendmentKind::Reaction)
        return {};
    const MessageAuthor &author = amendment.author;
    return author.waId.isEmpty() ? author.userId.value() : author.waId.value();
}

/// The newest of a kind counts; within one second, the one that came last.
QString onConflict()
{
    return uR"sql(ON CONFLICT (target, kind, direction, customer, phone_number_id, reactor) DO UPDATE SET
            text = iif(excluded.at_s >= at_s, excluded.text, text),
            raw = iif(excluded.at_s >= at_s, excluded.raw, raw),
            at_s = max(excluded.at_s, at_s),
            opened_at_s = max(excluded.opened_at_s, opened_at_s))sql"_s;
}

} // namespace

bool opensWindow(const Amendment &amendment)
{
    return amendment.kind == AmendmentKind::Reaction && !amendment.text.isEmpty()
        && amendment.from == Direction::Inbound;
}

AmendmentTable::AmendmentTable(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> AmendmentTable::save(const PhoneNumberId &number, qint64 customer, const Amendment &amendment,
                                  const QDateTime &openedAt)
{
    Statement keep(*m_connection,
                   uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, reactor, text, at_s, raw, opened_at_s)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) )sql"_s
                       + onConflict());
    const ColumnValue opened = openedAt.isValid() ? ColumnValue(openedAt) : ColumnValue(0);
    if (Result<void> ran =
            keep.run(amendment.target, amendment.kind, amendment.from, customer, number, reactorOf(amendment),
                     amendment.text, amendment.at, amendment.raw, opened);
        !ran)
        return ran;
    return amendment.kind == AmendmentKind::Reaction ? noteChangeOf(amendment.target)
                                                     : applyTo(amendment.target);
}

Result<void> AmendmentTable::react(const ConversationId &conversation, const ReactionContent &reaction,
                                   const QDateTime &at)
{
    Statement keep(*m_connection, uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, reactor, text, at_s, raw)
        SELECT ?, ?, ?, customer, phone_number_id, '', ?, ?, x'' FROM conversations WHERE id = ?
        ON CONFLICT (target, kind, direction, customer, phone_number_id, reactor) DO UPDATE
            SET text = excluded.text, at_s = excluded.at_s, raw = excluded.raw
            WHERE excluded.at_s >= message_amendments.at_s)sql"_s);
    const Result<void> ran = keep.run(reaction.target, AmendmentKind::Reaction, Direction::Outbound,
                                      reaction.emoji, at, conversation);
    return ran ? noteChangeOf(reaction.target) : ran;
}

Result<void> AmendmentTable::applyTo(const Wamid &wamid)
{
    if (wamid.isEmpty())
        return {};
    // Almost every message has none, and then neither has to be read.
    Statement any(*m_connection, u"SELECT 1 FROM message_amendments WHERE target = ? AND kind IN (?, ?)"_s);
    const Result<void> ran = any.run(wamid, AmendmentKind::Edit, AmendmentKind::Revoke);
    if (!ran || !any.next())
        return ran ? any.ended() : ran;
    const Result<bool> isEdited = applyEdit(wamid);
    if (!isEdited)
        return failure(isEdited.error());
    const Result<bool> isRevoked = applyRevoke(wamid);
    if (!isRevoked)
        return failure(isRevoked.error());
    return *isEdited || *isRevoked ? noteChangeOf(wamid) : Result<void>();
}

Result<bool> AmendmentTable::applyEdit(const Wamid &wamid)
{
    Statement edit(*m_connection,
                   u"UPDATE whatsapp_messages SET text = kept.text, is_edited = 1 FROM "_s + keptFor()
                       + u" AND whatsapp_messages.kind <> ?"_s);
    if (const Result<void> ran = edit.run(wamid, AmendmentKind::Edit, MessageKind::Deleted); !ran)
        return failure(ran.error());
    return edit.rowsChanged() > 0;
}

Result<bool> AmendmentTable::applyRevoke(const Wamid &wamid)
{
    Statement select(*m_connection,
                     u"SELECT 1 FROM whatsapp_messages, "_s + keptFor()
                         + u" AND whatsapp_messages.kind <> ?"_s);
    if (const Result<void> ran = select.run(wamid, AmendmentKind::Revoke, MessageKind::Deleted); !ran)
        return failure(ran.error());
    if (!select.next())
        return false;
    if (const Result<void> taken = takeFromUnread(wamid); !taken)
        return failure(taken.error());
    Statement revoke(*m_connection, uR"sql(UPDATE whatsapp_messages
        SET kind = ?, text = '', is_edited = 0, content = NULL, is_news = 0,
            details = iif(json_extract(CAST(details AS TEXT), '$.author') IS NULL, NULL,
                CAST(json_object('author', json_extract(CAST(details AS TEXT), '$.author')) AS BLOB))
        WHERE wamid = ?)sql"_s);
    if (const Result<void> ran = revoke.run(MessageKind::Deleted, wamid); !ran)
        return failure(ran.error());
    const Result<void> removed = ContentTable(*m_connection).removeParts(wamid);
    return removed ? Result<bool>(true) : failure(removed.error());
}

/// The unread messages are the customer's newest ones, as many as the count says.
Result<void> AmendmentTable::takeFromUnread(const Wamid &wamid)
{
    Statement select(*m_connection, uR"sql(SELECT c.seq, m.sent_at_s, m.seq, c.unread
        FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.wamid = ? AND m.direction = ? AND m.is_news = 1 AND c.unread > 0)sql"_s);
    if (Result<void> ran = select.run(wamid, Direction::Inbound); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const qint64 conversation = select.big(0);
    const int unread = select.integer(3);
    Statement newer(*m_connection, uR"sql(SELECT count(*) FROM (SELECT 1 FROM whatsapp_messages
        WHERE conversation = ? AND deleted_at IS NULL AND (sent_at_s, seq) > (?, ?)
            AND direction = ? AND is_news = 1
        ORDER BY sent_at_s DESC, seq DESC LIMIT ?))sql"_s);
    if (Result<void> ran = newer.run(conversation, select.big(1), select.big(2), Direction::Inbound, unread);
        !ran)
        return ran;
    if (!newer.next() || newer.integer(0) >= unread)
        return newer.ended();
    Statement update(*m_connection, u"UPDATE conversations SET unread = unread - 1 WHERE seq = ?"_s);
    return update.run(conversation);
}

Result<void> AmendmentTable::move(qint64 gone, qint64 kept)
{
    Statement copy(*m_connection,
                   uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, reactor, text, at_s, raw, opened_at_s)
        SELECT target, kind, direction, ?, phone_number_id, reactor, text, at_s, raw, opened_at_s
            FROM message_amendments WHERE customer = ? )sql"_s
                       + onConflict());
    if (Result<void> ran = copy.run(kept, gone); !ran)
        return ran;
    Statement remove(*m_connection, u"DELETE FROM message_amendments WHERE customer = ?"_s);
    return remove.run(gone);
}

Result<void> AmendmentTable::applyAllOf(qint64 customer)
{
    Statement select(*m_connection, uR"sql(SELECT DISTINCT a.target FROM message_amendments AS a
        JOIN whatsapp_messages AS m ON m.wamid = a.target WHERE a.customer = ? AND a.kind <> ?)sql"_s);
    const auto targets = collect(
        select, [](const Statement &row) { return row.id<Wamid>(0); }, customer, AmendmentKind::Reaction);
    if (!targets)
        return failure(targets.error());
    for (const Wamid &target : *targets) {
        if (Result<void> applied = applyTo(target); !applied)
            return applied;
    }
    Statement opened(*m_connection, uR"sql(UPDATE conversations SET last_inbound_at_s = reported.at_s
        FROM (SELECT phone_number_id, max(opened_at_s) AS at_s FROM message_amendments
            WHERE customer = ? AND kind = ? GROUP BY phone_number_id) AS reported
        WHERE conversations.customer = ? AND conversations.phone_number_id = reported.phone_number_id
            AND coalesce(last_inbound_at_s, 0) < reported.at_s)sql"_s);
    return opened.run(customer, AmendmentKind::Reaction, customer);
}

Result<bool> AmendmentTable::isRevoked(const ConversationId &conversation, Direction from,
                                       const Wamid &wamid) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM message_amendments AS a
        JOIN conversations AS c ON c.customer = a.customer AND c.phone_number_id = a.phone_number_id
        WHERE a.target = ? AND a.kind = ? AND a.direction = ? AND c.id = ?)sql"_s);
    if (const Result<void> ran = select.run(wamid, AmendmentKind::Revoke, from, conversation); !ran)
        return failure(ran.error());
    return select.next();
}

Result<void> AmendmentTable::destroyUnclaimed(const QDateTime &before)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM message_amendments WHERE at_s < ?
        AND NOT EXISTS (SELECT 1 FROM whatsapp_messages AS m WHERE m.wamid = message_amendments.target))sql"_s);
    return remove.run(before);
}

Result<void> AmendmentTable::forgetInGroups(const QString &name)
{
    const QString theirs = uR"sql( FROM message_amendments AS a JOIN customers AS u ON u.seq = a.customer
        WHERE u.group_id IS NOT NULL AND a.direction = ? AND (a.reactor = ?
            OR iif(json_valid(CAST(a.raw AS TEXT)), ? IN (json_extract(CAST(a.raw AS TEXT), '$.from'),
                json_extract(CAST(a.raw AS TEXT), '$.from_user_id')), 0)))sql"_s;
    Statement select(*m_connection, u"SELECT DISTINCT a.target"_s + theirs);
    const auto targets = collect(
        select, [](const Statement &row) { return row.id<Wamid>(0); }, Direction::Inbound, name, name);
    if (!targets || targets->isEmpty())
        return targets ? Result<void>() : failure(targets.error());
    Statement remove(*m_connection,
                     uR"sql(DELETE FROM message_amendments
        WHERE (target, kind, direction, customer, phone_number_id, reactor) IN
            (SELECT a.target, a.kind, a.direction, a.customer, a.phone_number_id, a.reactor)sql"_s
                         + theirs + u')');
    if (Result<void> ran = remove.run(Direction::Inbound, name, name); !ran)
        return ran;
    for (const Wamid &target : *targets) {
        if (Result<void> noted = noteChangeOf(target); !noted)
            return noted;
    }
    return {};
}

Result<void> AmendmentTable::noteChangeOf(const Wamid &wamid)
{
    Statement select(*m_connection, uR"sql(SELECT c.id, m.id FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation WHERE m.wamid = ?)sql"_s);
    if (Result<void> ran = select.run(wamid); !ran)
        return ran;
    if (select.next()) {
        const auto conversation = select.id<ConversationId>(0);
        m_changes->conversations.insert(conversation);
        m_changes->messages[conversation].insert(select.id<MessageId>(1));
    }
    return select.ended();
}

} // namespace shoptalk
