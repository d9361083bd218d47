// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerrecordrepository.h"

#include "domain/content/internalnote.h"
#include "store/messagerow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

// Numbers of kinds and directions are those of the enums in `domain`.

CustomerRecordRepository::CustomerRecordRepository(const Connection &connection, ChangeSet &changes)
    : notes(connection, changes)
    , stars(connection, changes)
    , m_connection(&connection)
{
}

Result<CustomerRecord> CustomerRecordRepository::of(const ConversationId &conversation, int limit) const
{
    CustomerRecord record;
    if (const Result<void> counted = count(conversation, record); !counted)
        return failure(counted.error());
    const Result<QList<Message>> lines = newest(conversation, u"m.kind = 13 AND m.direction = 1"_s, limit);
    const Result<QList<Message>> files = newest(conversation, u"m.kind BETWEEN 1 AND 5"_s, limit);
    const Result<QList<Message>> orders = newest(conversation, u"m.kind = 12"_s, limit);
    const Result<QList<Message>> starred = newest(conversation, uR"sql(m.kind <> 16 AND m.seq IN
            (SELECT message FROM starred_messages WHERE removed_at_s IS NULL))sql"_s,
                                                  limit);
    for (const auto *list : {&lines, &files, &orders, &starred}) {
        if (!*list)
            return failure(list->error());
    }
    record.notes = *lines;
    record.notes.removeIf([](const Message &message) { return !internalNoteIn(message.content); });
    record.files = *files;
    record.orders = *orders;
    record.starred = *starred;
    return record;
}

Result<void> CustomerRecordRepository::count(const ConversationId &conversation, CustomerRecord &record) const
{
    Statement select(
        *m_connection,
        uR"sql(SELECT min(m.sent_at_s), coalesce(sum(m.direction = 0), 0), coalesce(sum(m.direction = 1), 0),
            (SELECT x.is_stopped FROM marketing_choices AS x JOIN conversations AS c ON c.customer = x.customer
                WHERE c.id = ?)
        FROM whatsapp_messages AS m WHERE m.conversation = (SELECT seq FROM conversations WHERE id = ?)
            AND m.kind NOT IN (13, 17) AND %1)sql"_s.arg(isShown("m"_L1)));
    if (Result<void> ran = select.run(conversation, conversation); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    record.firstMessageAt = select.time(0);
    record.received = select.integer(1);
    record.sent = select.integer(2);
    record.isMarketingStopped = select.flag(3);
    return {};
}

Result<QList<Message>> CustomerRecordRepository::newest(const ConversationId &conversation,
                                                        const QString &condition, int limit) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + messageColumns() + uR"sql( FROM conversations AS c
        CROSS JOIN whatsapp_messages AS m ON m.conversation = c.seq
        WHERE c.id = ? AND m.deleted_at IS NULL AND )sql"_s
                         + condition + u" ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT ?"_s);
    return collect(
        select, [](const Statement &row) { return messageFrom(row); }, conversation, limit);
}

} // namespace shoptalk
