// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardrows.h"

#include "../rawsqlite.h"
#include "shopgenerator.h"
#include "store/store.h"

#include <qcoro/qcorotask.h>

namespace shoptalk::bench {

namespace {

/// As long as a status may come after its message.
constexpr qint64 statusS = 30LL * 86'400;
/// The unit of the summaries.
constexpr qint64 quarterS = 900;

} // namespace

QDateTime pricesBegin()
{
    const QDate last = QDateTime::fromSecsSinceEpoch(shopEndS, Qt::UTC).date();
    return QDate(last.year(), last.month(), 1).startOfDay(Qt::UTC);
}

void addDashboardRows(const QString &database)
{
    RawSqlite shop(database.toStdString());
    shop.run(R"sql(INSERT INTO webhook_events_log
        (workspace_id, seq, received_at_s, kind, field, processed, error)
        SELECT 'shop', seq, sent_at_s, 'webhook', 'messages', 1, '' FROM whatsapp_messages)sql");
    shop.run(R"sql(UPDATE whatsapp_messages SET kind = 11,
        content = CAST('{"name":"offer' || (seq / 10 % 20) || '"}' AS BLOB)
        WHERE direction = 1 AND seq % 10 = 0)sql");
}

void addPrices(RawSqlite &floor, Store &store)
{
    RawStatement sent(floor, R"sql(SELECT wamid, sent_at_s FROM whatsapp_messages
        WHERE direction = 1 AND sent_at_s >= ?)sql");
    sent.bind(1, pricesBegin().toSecsSinceEpoch() - statusS);
    const auto rows = sent.rows<PlainRow<1, 1>>("tn", 40'000);
    const auto write = [&rows](StoreSession &session) -> Result<void> {
        const PhoneNumberId number(QStringLiteral("610000000000001"));
        const MessagePricing pricing{QStringLiteral("regular"), QStringLiteral("utility")};
        for (const auto &row : rows) {
            const QDateTime at = QDateTime::fromSecsSinceEpoch(row.numbers[0], Qt::UTC);
            const Wamid wamid(QString::fromStdString(row.texts[0]));
            if (Result<void> noted = session.pricing.note(number, wamid, pricing, at); !noted)
                return noted;
        }
        return {};
    };
    if (const Result<void> written = QCoro::waitFor(store.write(write)); !written)
        qFatal("%s", qPrintable(describe(written.error())));
}

RowFloor::RowFloor(RawSqlite &database, const InsightQuery &query)
    : m_database(database)
    , m_beginS(query.first.startOfDay().toSecsSinceEpoch())
    , m_endS(query.last.addDays(1).startOfDay().toSecsSinceEpoch())
{
}

void RowFloor::messages() const
{
    RawStatement counts(m_database,
                        R"sql(SELECT quarter, length(phone_number_id), received, waiting, sent, delivered,
        read, failed FROM message_counts WHERE quarter >= ? AND quarter < ?)sql");
    counts.bind(1, m_beginS / quarterS).bind(2, m_endS / quarterS).addUp();
    RawStatement replies(m_database, R"sql(SELECT conversation, asked_at_s, wait_s, answer
        FROM reply_times INDEXED BY reply_times_by_moment
        WHERE answer IS NOT NULL AND asked_at_s >= ? AND asked_at_s < ?)sql");
    replies.bind(1, m_beginS).bind(2, m_endS).addUp();
}

void RowFloor::webhooks() const
{
    RawStatement select(m_database, R"sql(SELECT quarter, processed, pending, failed FROM webhook_counts
        WHERE quarter >= ? AND quarter < ?)sql");
    select.bind(1, m_beginS / quarterS).bind(2, m_endS / quarterS).addUp();
}

void RowFloor::templates() const
{
    RawStatement select(m_database,
                        R"sql(SELECT quarter, length(template), waiting, sent, delivered, read, failed
        FROM message_counts WHERE quarter >= ? AND quarter < ? AND is_template = 1)sql");
    select.bind(1, m_beginS / quarterS).bind(2, m_endS / quarterS).addUp();
}

void RowFloor::prices() const
{
    const sqlite3_int64 begin = pricesBegin().toSecsSinceEpoch();
    const sqlite3_int64 end = pricesBegin().addMonths(1).toSecsSinceEpoch();
    RawStatement priced(m_database,
                        R"sql(SELECT at_s, length(wamid_hash), length(category) FROM message_pricing
        WHERE at_s >= ? AND at_s < ? AND is_delivered = 1)sql");
    priced.bind(1, begin).bind(2, end).addUp();
    RawStatement sent(m_database, R"sql(SELECT length(m.wamid), length(u.wa_id)
        FROM whatsapp_messages AS m INDEXED BY messages_by_moment
        CROSS JOIN conversations AS c ON c.seq = m.conversation CROSS JOIN customers AS u ON u.seq = c.customer
        WHERE m.sent_at_s >= ? AND m.sent_at_s < ? AND m.direction = 1 AND m.deleted_at IS NULL)sql");
    sent.bind(1, begin - statusS).bind(2, end).addUp();
}

} // namespace shoptalk::bench
