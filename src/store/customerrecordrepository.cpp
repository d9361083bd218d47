// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customerrecordrepository.h"

#include "domain/content/internalnote.h"
#include "store/messagerow.h"
#include "store/statement.h"

#include <algorithm>

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
    const auto others = otherNumbersOf(conversation);
    if (!others)
        return failure(others.error());
    record.otherNumbers = *others;
    const Result<QList<Message>> lines =
        newestOfAll(conversation, record, u"m.kind = 13 AND m.direction = 1"_s, limit);
    const Result<QList<Message>> files =
        newestOfAll(conversation, record, u"m.kind BETWEEN 1 AND 5"_s, limit);
    const Result<QList<Message>> orders = newestOfAll(conversation, record, u"m.kind = 12"_s, limit);
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

Result<QHash<ConversationId, PhoneNumberId>>
CustomerRecordRepository::otherNumbersOf(const ConversationId &conversation) const
{
    Statement select(*m_connection, uR"sql(SELECT other.id, other.phone_number_id FROM conversations AS c
        JOIN conversations AS other ON other.customer = c.customer AND other.seq <> c.seq
        WHERE c.id = ? AND other.deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = select.run(conversation); !ran)
        return failure(ran.error());
    QHash<ConversationId, PhoneNumberId> numbers;
    while (select.next())
        numbers.insert(select.id<ConversationId>(0), select.id<PhoneNumberId>(1));
    const Result<void> ended = select.ended();
    return ended ? Result<QHash<ConversationId, PhoneNumberId>>(numbers) : failure(ended.error());
}

/// Each conversation is read alone: its index gives the newest ones first, and the reading ends at the limit.
Result<QList<Message>> CustomerRecordRepository::newestOfAll(const ConversationId &conversation,
                                                             const CustomerRecord &record,
                                                             const QString &condition, int limit) const
{
    Result<QList<Message>> all = newest(conversation, condition, limit);
    for (auto other = record.otherNumbers.keyBegin(); all && other != record.otherNumbers.keyEnd(); ++other) {
        const Result<QList<Message>> more = newest(*other, condition, limit);
        if (!more)
            return more;
        *all += *more;
    }
    if (!all || record.otherNumbers.isEmpty())
        return all;
    std::stable_sort(all->begin(), all->end(),
                     [](const Message &a, const Message &b) { return a.sentAt > b.sentAt; });
    all->resize(std::min<qsizetype>(all->size(), limit));
    return all;
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
