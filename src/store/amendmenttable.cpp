// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/amendmenttable.h"

#include "store/contenttable.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// What is kept of one kind for one message, by the conversation that it belongs to. Two values: target and
/// kind.
QString keptFor()
{
    return uR"sql((SELECT a.target, a.direction, a.text, c.seq AS conversation FROM message_amendments AS a
            JOIN conversations AS c ON c.customer = a.customer AND c.phone_number_id = a.phone_number_id
            WHERE a.target = ? AND a.kind = ?) AS kept
        WHERE whatsapp_messages.wamid = kept.target AND whatsapp_messages.direction = kept.direction
            AND whatsapp_messages.conversation = kept.conversation)sql"_s;
}

} // namespace

AmendmentTable::AmendmentTable(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> AmendmentTable::save(const PhoneNumberId &number, qint64 customer, const Amendment &amendment)
{
    Statement keep(*m_connection, uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, text, at_s, raw)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (target, kind, direction, customer, phone_number_id) DO UPDATE
            SET text = excluded.text, at_s = excluded.at_s, raw = excluded.raw
            WHERE excluded.at_s >= message_amendments.at_s)sql"_s);
    if (Result<void> ran = keep.run(amendment.target, amendment.kind, amendment.from, customer, number,
                                    amendment.text, amendment.at, amendment.raw);
        !ran)
        return ran;
    return amendment.kind == AmendmentKind::Reaction ? noteChangeOf(amendment.target)
                                                     : applyTo(amendment.target);
}

Result<void> AmendmentTable::react(const ConversationId &conversation, const ReactionContent &reaction,
                                   const QDateTime &at)
{
    Statement keep(*m_connection, uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, text, at_s, raw)
        SELECT ?, ?, ?, customer, phone_number_id, ?, ?, x'' FROM conversations WHERE id = ?
        ON CONFLICT (target, kind, direction, customer, phone_number_id) DO UPDATE
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
    Statement edit(*m_connection,
                   u"UPDATE whatsapp_messages SET text = kept.text, is_edited = 1 FROM "_s + keptFor()
                       + u" AND whatsapp_messages.kind <> ?"_s);
    if (Result<void> ran = edit.run(wamid, AmendmentKind::Edit, MessageKind::Deleted); !ran)
        return ran;
    const bool isEdited = edit.rowsChanged() > 0;
    Statement revoke(
        *m_connection,
        u"UPDATE whatsapp_messages SET kind = %1, text = '', is_edited = 0, content = NULL, details = NULL FROM "_s
                .arg(int(MessageKind::Deleted))
            + keptFor());
    if (Result<void> ran = revoke.run(wamid, AmendmentKind::Revoke); !ran)
        return ran;
    const bool isRevoked = revoke.rowsChanged() > 0; // of the connection's last statement, so before the next
    if (isRevoked) {
        if (Result<void> removed = ContentTable(*m_connection).removeParts(wamid); !removed)
            return removed;
    }
    return isEdited || isRevoked ? noteChangeOf(wamid) : Result<void>();
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
