// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/daysummaries.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Numbers of kinds, directions and deliveries are those of the enums in `domain`.

const QString countedColumns = uR"sql(count(*) FILTER (WHERE m.direction = 0),
    count(*) FILTER (WHERE m.direction = 1 AND m.delivery IN (0, 1)),
    count(*) FILTER (WHERE m.direction = 1 AND m.delivery = 2),
    count(*) FILTER (WHERE m.direction = 1 AND m.delivery = 3),
    count(*) FILTER (WHERE m.direction = 1 AND m.delivery IN (4, 5)),
    count(*) FILTER (WHERE m.direction = 1 AND m.delivery = 6))sql"_s;

/// The messages of a time by units of so many seconds: unit, begin, end, and twice the number. Not counted
/// are reactions that were sent from here, lines that are no messages (notices of the platform, notes,
/// merges), the opening of a chat, and calls, which are never delivered. Templates are counted apart.
const QString countMessages =
    uR"sql(SELECT m.sent_at_s / ?, c.phone_number_id, 0, '', )sql"_s + countedColumns + uR"sql(
    FROM whatsapp_messages AS m INDEXED BY messages_by_moment
    CROSS JOIN conversations AS c ON c.seq = m.conversation
    WHERE m.sent_at_s >= ? AND m.sent_at_s < ? AND m.deleted_at IS NULL
        AND (m.direction = 0 AND m.kind NOT IN (13, 17, 18) OR m.direction = 1 AND m.kind NOT IN (9, 11, 13, 18))
        AND (? = '' OR c.phone_number_id = ?) GROUP BY 1, 2)sql"_s;

const QString countTemplates = uR"sql(SELECT m.sent_at_s / ?, c.phone_number_id, 1,
        iif(json_valid(CAST(m.content AS TEXT)), coalesce(json_extract(CAST(m.content AS TEXT), '$.name'), ''), ''), )sql"_s
    + countedColumns + uR"sql(
    FROM whatsapp_messages AS m INDEXED BY templates_by_moment
    CROSS JOIN conversations AS c ON c.seq = m.conversation
    WHERE m.kind = 11 AND m.direction = 1 AND m.deleted_at IS NULL AND m.sent_at_s >= ? AND m.sent_at_s < ?
        AND (? = '' OR c.phone_number_id = ?) GROUP BY 1, 2, 4)sql"_s;

const QString selectCounts =
    uR"sql(SELECT quarter, phone_number_id, is_template, template, received, waiting, sent,
        delivered, read, failed FROM message_counts
    WHERE quarter >= ? AND quarter < ? AND is_template >= ? AND (? = '' OR phone_number_id = ?)
    ORDER BY quarter)sql"_s;

/// Those in the log, and those that were removed from it.
const QString countWebhooks = uR"sql(SELECT at_s / ?1, sum(processed), sum(pending), sum(failed) FROM (
        SELECT received_at_s AS at_s, error = '' AS processed, error = 'no_use_yet' AS pending,
            error NOT IN ('', 'no_use_yet') AS failed
        FROM webhook_events_log WHERE received_at_s >= ?2 AND received_at_s < ?3 AND kind = 'webhook'
        UNION ALL SELECT quarter * ?4, processed, 0, 0
        FROM pruned_webhooks WHERE quarter >= (?2 + ?4 - 1) / ?4 AND quarter < (?3 + ?4 - 1) / ?4)
    GROUP BY 1)sql"_s;

CountedMessages messagesFrom(const Statement &row, qint64 unitS)
{
    return {row.big(0) * unitS, row.id<PhoneNumberId>(1), row.flag(2), row.text(3),
            MessageCounts{row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8),
                          row.integer(9)}};
}

CountedWebhooks webhooksFrom(const Statement &row, qint64 unitS)
{
    return {row.big(0) * unitS, row.integer(1), row.integer(2), row.integer(3)};
}

/// Runs a statement and hands over what `read` makes of each row.
template <class Read, class Take, class... Values>
Result<void> handOver(Statement &statement, qint64 unitS, Read read, const Take &take,
                      const Values &...values)
{
    if (Result<void> ran = statement.run(values...); !ran)
        return ran;
    while (statement.next())
        take(read(statement, unitS));
    return statement.ended();
}

} // namespace

Result<void> DaySummaries::messages(const QList<SummarySegment> &segments, const PhoneNumberId &number,
                                    Kinds kinds, const TakeMessages &take) const
{
    Statement stored(*m_connection, selectCounts);
    Statement counted(*m_connection, countMessages);
    Statement templates(*m_connection, countTemplates);
    const bool isAll = kinds == Kinds::All;
    for (const SummarySegment &each : segments) {
        Result<void> done;
        if (each.isSummarised) {
            done = handOver(stored, quarterS, messagesFrom, take, each.beginS / quarterS,
                            each.endS / quarterS, isAll ? 0 : 1, number, number);
        } else {
            if (isAll)
                done = handOver(counted, each.unitS, messagesFrom, take, each.unitS, each.beginS, each.endS,
                                number, number);
            if (done)
                done = handOver(templates, each.unitS, messagesFrom, take, each.unitS, each.beginS, each.endS,
                                number, number);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> DaySummaries::webhooks(const QList<SummarySegment> &segments, const TakeWebhooks &take) const
{
    Statement stored(*m_connection, uR"sql(SELECT quarter, processed, pending, failed FROM webhook_counts
        WHERE quarter >= ? AND quarter < ? ORDER BY quarter)sql"_s);
    Statement counted(*m_connection, countWebhooks);
    for (const SummarySegment &each : segments) {
        Result<void> done = each.isSummarised
            ? handOver(stored, quarterS, webhooksFrom, take, each.beginS / quarterS, each.endS / quarterS)
            : handOver(counted, each.unitS, webhooksFrom, take, each.unitS, each.beginS, each.endS, quarterS);
        if (!done)
            return done;
    }
    return {};
}

Result<int> DaySummaries::refresh(qint64 day) const
{
    constexpr qint64 quarters = dayS / quarterS;
    const qint64 first = day * quarters;
    for (const QString &table : {u"message_counts"_s, u"webhook_counts"_s}) {
        Statement remove(*m_connection, u"DELETE FROM %1 WHERE quarter >= ? AND quarter < ?"_s.arg(table));
        if (const Result<void> ran = remove.run(first, first + quarters); !ran)
            return failure(ran.error());
    }
    for (const QString &count : {countMessages, countTemplates}) {
        Statement insert(*m_connection, u"INSERT INTO message_counts "_s + count);
        if (const Result<void> ran = insert.run(quarterS, day * dayS, (day + 1) * dayS, QString(), QString());
            !ran)
            return failure(ran.error());
    }
    Statement insert(*m_connection, u"INSERT INTO webhook_counts "_s + countWebhooks);
    if (const Result<void> ran = insert.run(quarterS, day * dayS, (day + 1) * dayS, quarterS); !ran)
        return failure(ran.error());
    Statement select(*m_connection,
                     uR"sql(SELECT coalesce((SELECT sum(received + waiting + sent + delivered + read + failed)
            FROM message_counts WHERE quarter >= ?1 AND quarter < ?2), 0)
        + coalesce((SELECT sum(processed + pending + failed) FROM webhook_counts
            WHERE quarter >= ?1 AND quarter < ?2), 0))sql"_s);
    if (const Result<void> ran = select.run(first, first + quarters); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

} // namespace shoptalk
