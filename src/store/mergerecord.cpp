// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergerecord.h"

#include "core/uuid.h"
#include "domain/content/mergedcustomers.h"
#include "domain/customer.h"
#include "domain/message.h"
#include "store/contentjson.h"
#include "store/sheetdraftrepository.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A name, with details that distinguish people with the same name.
QString nameInLine(const Customer &customer)
{
    const QString name = displayName(customer);
    const QString line = distinguishingLine(customer);
    return line.isEmpty() || line == name ? name : u"%1 (%2)"_s.arg(name, line);
}

Customer customerAt(const Statement &row, int first)
{
    return {CustomerId(),        row.id<WaId>(first), row.id<BusinessScopedUserId>(first + 1),
            row.text(first + 2), row.text(first + 3), row.text(first + 4)};
}

} // namespace

MergeRecord::MergeRecord(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<qint64> MergeRecord::begin(qint64 kept, qint64 gone, MergeReason reason)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO customer_merges (kept, reason, last_seq,
            kept_id, kept_wa_id, kept_user_id, kept_profile_name, kept_username, kept_phone_book_name,
            kept_is_stopped, kept_stopped_at_s,
            gone_id, gone_wa_id, gone_user_id, gone_profile_name, gone_username, gone_phone_book_name,
            gone_is_stopped, gone_stopped_at_s, kept_consent_at_s, gone_consent_at_s, gone_consent_note)
        SELECT k.seq, ?, coalesce((SELECT max(seq) FROM whatsapp_messages), 0),
            k.id, k.wa_id, k.user_id, k.profile_name, k.username, k.phone_book_name, km.is_stopped, km.at_s,
            g.id, g.wa_id, g.user_id, g.profile_name, g.username, g.phone_book_name, gm.is_stopped, gm.at_s,
            kc.given_at_s, gc.given_at_s, coalesce(gc.note, '')
        FROM customers AS k JOIN customers AS g ON g.seq = ?
        LEFT JOIN marketing_choices AS km ON km.customer = k.seq
        LEFT JOIN marketing_choices AS gm ON gm.customer = g.seq
        LEFT JOIN customer_consents AS kc ON kc.customer = k.seq
        LEFT JOIN customer_consents AS gc ON gc.customer = g.seq WHERE k.seq = ?)sql"_s);
    if (const Result<void> ran = insert.run(reason, gone, kept); !ran)
        return failure(ran.error());
    const qint64 merge = insert.insertedRow();
    Statement former(*m_connection, uR"sql(INSERT INTO merged_former_ids (merge, user_id)
        SELECT ?, user_id FROM former_user_ids WHERE customer = ?)sql"_s);
    if (const Result<void> ran = former.run(merge, gone); !ran)
        return failure(ran.error());
    Statement numbers(*m_connection, uR"sql(INSERT INTO merged_former_numbers (merge, wa_id)
        SELECT ?, wa_id FROM former_numbers WHERE customer = ?)sql"_s);
    if (const Result<void> ran = numbers.run(merge, gone); !ran)
        return failure(ran.error());
    Statement recipients(*m_connection, uR"sql(INSERT INTO merged_recipients (broadcast, position, merge)
        SELECT broadcast, position, ? FROM broadcast_recipients WHERE customer = ?)sql"_s);
    if (const Result<void> ran = recipients.run(merge, gone); !ran)
        return failure(ran.error());
    Statement earlier(*m_connection, u"UPDATE customer_merges SET kept = ? WHERE kept = ?"_s);
    const Result<void> ran = earlier.run(kept, gone);
    return ran ? Result<qint64>(merge) : failure(ran.error());
}

Result<void> MergeRecord::noteConversation(qint64 merge, qint64 gone, qint64 kept)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO merged_conversations
            (merge, kept_id, id, phone_number_id, marked_unread, deleted_at, kept_deleted_at,
            last_inbound_at_s, kept_last_inbound_at_s, referred_at_s, kept_referred_at_s, free_until_s,
            kept_free_until_s, free_told_until_s, kept_free_told_until_s, draft, kept_draft,
            blocked_at_s, kept_blocked_at_s, draft_edited, draft_edited_text, kept_draft_edited)
        SELECT ?, k.id, g.id, g.phone_number_id, g.marked_unread, g.deleted_at, k.deleted_at,
            g.last_inbound_at_s, k.last_inbound_at_s, g.referred_at_s, k.referred_at_s, g.free_until_s,
            k.free_until_s, g.free_told_until_s, k.free_told_until_s,
            gd.text, kd.text, g.blocked_at_s, k.blocked_at_s, gd.edited, coalesce(gd.edited_text, ''), kd.edited
        FROM conversations AS g LEFT JOIN conversations AS k ON k.seq = ?
        LEFT JOIN drafts AS gd ON gd.conversation = g.seq AND gd.deleted_at IS NULL
        LEFT JOIN drafts AS kd ON kd.conversation = k.seq AND kd.deleted_at IS NULL WHERE g.seq = ?)sql"_s);
    if (Result<void> ran = insert.run(merge, kept, gone); !ran)
        return ran;
    const qint64 record = insert.insertedRow();
    if (kept == 0)
        return {};
    Statement messages(*m_connection, uR"sql(INSERT INTO merged_messages (message, conversation)
        SELECT seq, ? FROM whatsapp_messages WHERE conversation = ?)sql"_s);
    if (Result<void> ran = messages.run(record, gone); !ran)
        return ran;
    if (Result<void> noted = SheetDraftRepository(*m_connection).noteMerge(gone, record); !noted)
        return noted;
    return noteLabels(record, gone, kept);
}

Result<void> MergeRecord::noteLabels(qint64 record, qint64 gone, qint64 kept)
{
    Statement labels(*m_connection, uR"sql(INSERT INTO merged_labels (conversation, label, was_on_kept)
        SELECT ?, label, EXISTS (SELECT 1 FROM conversation_labels AS k
            WHERE k.conversation = ? AND k.label = g.label)
        FROM conversation_labels AS g WHERE g.conversation = ?)sql"_s);
    return labels.run(record, kept, gone);
}

Result<void> MergeRecord::addLines(qint64 merge)
{
    Statement names(*m_connection, uR"sql(SELECT kept_wa_id, kept_user_id, kept_profile_name, kept_username,
            kept_phone_book_name, gone_wa_id, gone_user_id, gone_profile_name, gone_username,
            gone_phone_book_name FROM customer_merges WHERE seq = ?)sql"_s);
    if (Result<void> ran = names.run(merge); !ran)
        return ran;
    if (!names.next())
        return names.ended();
    const SystemContent notice =
        noticeOf({nameInLine(customerAt(names, 0)), nameInLine(customerAt(names, 5))});
    Statement select(*m_connection, uR"sql(SELECT seq FROM conversations
        WHERE customer = (SELECT kept FROM customer_merges WHERE seq = ?))sql"_s);
    const auto conversations = collect(
        select, [](const Statement &row) { return row.big(0); }, merge);
    if (!conversations)
        return failure(conversations.error());
    const QByteArray content = contentToJson(notice);
    for (const qint64 conversation : *conversations) {
        if (Result<void> added = addLine(merge, conversation, content, notice.body); !added)
            return added;
    }
    return {};
}

Result<QStringList> MergeRecord::identitiesOf(qint64 customer) const
{
    Statement select(*m_connection, uR"sql(SELECT kept_wa_id, kept_user_id, gone_wa_id, gone_user_id
        FROM customer_merges WHERE kept = ?)sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    QStringList identities;
    while (select.next())
        identities << select.text(0) << select.text(1) << select.text(2) << select.text(3);
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return identities;
}

Result<void> MergeRecord::removeUnreachable()
{
    Statement remove(*m_connection, uR"sql(DELETE FROM customer_merges
        WHERE NOT EXISTS (SELECT 1 FROM merge_lines WHERE merge = customer_merges.seq))sql"_s);
    return remove.run();
}

/// The line comes after the messages so far. It is not a message to staff, so it does not count as unread.
Result<void> MergeRecord::addLine(qint64 merge, qint64 conversation, const QByteArray &content,
                                  const QString &text)
{
    const auto id = newId<MessageId>();
    Statement insert(*m_connection, uR"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, text, sent_at_s, delivery, content)
        SELECT ?, c.seq, ?, ?, ?, coalesce((SELECT max(sent_at_s) FROM whatsapp_messages
            WHERE conversation = c.seq AND deleted_at IS NULL), unixepoch()), ?, ?
        FROM conversations AS c WHERE c.seq = ?)sql"_s);
    if (Result<void> ran = insert.run(id, Direction::Outbound, MessageKind::System, text, Delivery::Read,
                                      content, conversation);
        !ran)
        return ran;
    Statement note(*m_connection, u"INSERT INTO merge_lines (message, merge) VALUES (?, ?)"_s);
    if (Result<void> ran = note.run(insert.insertedRow(), merge); !ran)
        return ran;
    Statement select(*m_connection, u"SELECT id FROM conversations WHERE seq = ?"_s);
    if (Result<void> ran = select.run(conversation); !ran)
        return ran;
    if (select.next()) {
        m_changes->conversations.insert(select.id<ConversationId>(0));
        m_changes->messages[select.id<ConversationId>(0)].insert(id);
    }
    return select.ended();
}

} // namespace shoptalk
