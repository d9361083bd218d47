// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summaryschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A message counts on its day, so the day's sums are stale.
QString daysAreStale(const QStringList &rows)
{
    QString sql;
    for (const QString &row : rows)
        sql += uR"sql(INSERT INTO stale_days (day) VALUES (%1.sent_at_s / 86400)
            ON CONFLICT DO NOTHING; )sql"_s.arg(row);
    return sql;
}

/// The conversation's reply times are stale from the day of the message.
QString repliesAreStale(const QStringList &rows)
{
    QString sql;
    for (const QString &row : rows)
        sql += uR"sql(INSERT INTO stale_conversations (conversation, day)
            VALUES (%1.conversation, %1.sent_at_s / 86400)
            ON CONFLICT (conversation) DO UPDATE SET day = excluded.day WHERE excluded.day < day; )sql"_s.arg(
            row);
    return sql;
}

QString triggerOf(const QString &name, const QString &event, const QString &statements)
{
    return u"CREATE TRIGGER %1 %2 BEGIN %3 END"_s.arg(name, event, statements);
}

/// True if the message counts differently now. 11 is MessageKind::Template, whose content has its name.
QString countsDiffer()
{
    return uR"sql(old.conversation <> new.conversation OR old.direction <> new.direction
        OR old.kind <> new.kind OR old.delivery <> new.delivery OR old.sent_at_s <> new.sent_at_s
        OR old.deleted_at IS NOT new.deleted_at
        OR (new.kind = 11 AND old.content IS NOT new.content))sql"_s;
}

/// True if the message is an answer now and was none, or the other way round, or at another time. Whether it
/// was read makes no difference. 18 is MessageKind::Call, whose content tells whether it was picked up.
QString turnsDiffer()
{
    return uR"sql(old.conversation <> new.conversation OR old.direction <> new.direction
        OR old.kind <> new.kind OR (old.delivery BETWEEN 2 AND 5) <> (new.delivery BETWEEN 2 AND 5)
        OR old.sent_at_s <> new.sent_at_s OR old.deleted_at IS NOT new.deleted_at
        OR old.is_bulk <> new.is_bulk OR (new.kind = 18 AND old.content IS NOT new.content))sql"_s;
}

QStringList triggersOfMessages()
{
    const QString before = u"old"_s;
    const QString now = u"new"_s;
    return {triggerOf(u"summaries_after_message"_s,
                      u"AFTER INSERT ON whatsapp_messages WHEN new.deleted_at IS NULL"_s,
                      daysAreStale({now}) + repliesAreStale({now})),
            triggerOf(u"summaries_after_end_of_message"_s,
                      u"AFTER DELETE ON whatsapp_messages WHEN old.deleted_at IS NULL"_s,
                      daysAreStale({before}) + repliesAreStale({before})),
            triggerOf(u"counts_after_change_of_message"_s,
                      uR"sql(AFTER UPDATE OF conversation, direction, kind, delivery, sent_at_s, deleted_at,
            content ON whatsapp_messages WHEN %1)sql"_s.arg(countsDiffer()),
                      daysAreStale({before, now})),
            triggerOf(u"replies_after_change_of_message"_s,
                      uR"sql(AFTER UPDATE OF conversation, direction, kind, delivery, sent_at_s, deleted_at,
            content, is_bulk ON whatsapp_messages WHEN %1)sql"_s.arg(turnsDiffer()),
                      repliesAreStale({before, now}))};
}

QStringList triggersOfWebhooks()
{
    const QString stale =
        u"INSERT INTO stale_days (day) VALUES (%1.received_at_s / 86400) ON CONFLICT DO NOTHING;"_s;
    return {
        triggerOf(u"summaries_after_webhook"_s, u"AFTER INSERT ON webhook_events_log"_s, stale.arg(u"new"_s)),
        triggerOf(u"summaries_after_change_of_webhook"_s,
                  uR"sql(AFTER UPDATE OF received_at_s, kind, error ON webhook_events_log
            WHEN old.received_at_s <> new.received_at_s OR old.kind <> new.kind OR old.error <> new.error)sql"_s,
                  stale.arg(u"old"_s) + u' ' + stale.arg(u"new"_s)),
        triggerOf(u"summaries_after_end_of_webhook"_s, u"AFTER DELETE ON webhook_events_log"_s,
                  stale.arg(u"old"_s))};
}

} // namespace

QStringList summaryTables()
{
    // By the quarter of an hour in UTC, because every day and hour of every time zone begins with one: so the
    // sums are right wherever the computer is. `quarter` is Unix time in units of 900 seconds, `day` in units
    // of 86400. `template` is a name only if `is_template`.
    return QStringList{uR"sql(CREATE TABLE message_counts (
            quarter INTEGER NOT NULL,
            phone_number_id TEXT NOT NULL,
            is_template INTEGER NOT NULL,
            template TEXT NOT NULL,
            received INTEGER NOT NULL,
            waiting INTEGER NOT NULL,
            sent INTEGER NOT NULL,
            delivered INTEGER NOT NULL,
            read INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            PRIMARY KEY (quarter, phone_number_id, is_template, template)
        ) STRICT, WITHOUT ROWID)sql"_s,
                       uR"sql(CREATE TABLE webhook_counts (
            quarter INTEGER PRIMARY KEY,
            processed INTEGER NOT NULL,
            pending INTEGER NOT NULL,
            failed INTEGER NOT NULL
        ) STRICT)sql"_s,
                       // The turns of customers. `asked` and `answer` are messages; without an answer, the
                       // customer still waits.
                       uR"sql(CREATE TABLE reply_times (
            conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
            asked_at_s INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            wait_s INTEGER,
            answer INTEGER,
            PRIMARY KEY (conversation, asked_at_s, asked)
        ) STRICT, WITHOUT ROWID)sql"_s,
                       uR"sql(CREATE INDEX reply_times_by_moment ON reply_times (asked_at_s, wait_s, answer)
            WHERE answer IS NOT NULL)sql"_s,
                       // What has to be read from the messages and webhooks until it is summarised again.
                       u"CREATE TABLE stale_days (day INTEGER PRIMARY KEY) STRICT"_s,
                       uR"sql(CREATE TABLE stale_conversations (
            conversation INTEGER PRIMARY KEY,
            day INTEGER NOT NULL -- the first whose turns are stale
        ) STRICT)sql"_s,
                       // What was stored by earlier versions is summarised in the background: days and
                       // conversations below these are left.
                       uR"sql(CREATE TABLE summary_filling (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            days_left INTEGER NOT NULL,
            conversations_left INTEGER NOT NULL
        ) STRICT)sql"_s,
                       uR"sql(INSERT INTO summary_filling (id, days_left, conversations_left) SELECT 1,
            max(coalesce((SELECT max(sent_at_s) / 86400 + 1 FROM whatsapp_messages WHERE deleted_at IS NULL), 0),
                coalesce((SELECT max(received_at_s) / 86400 + 1 FROM webhook_events_log), 0)),
            coalesce((SELECT max(seq) + 1 FROM conversations), 0))sql"_s}
    + triggersOfMessages() + triggersOfWebhooks();
}

} // namespace shoptalk
