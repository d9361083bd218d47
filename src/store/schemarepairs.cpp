// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schemarepairs.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Numbers of kinds and directions are those of the enums in `domain`. 1230768000 is 2009, when WhatsApp
// began.

/// An SQL expression for the digits of a text.
QString digitsIn(const QString &column)
{
    return uR"sql((WITH RECURSIVE parts (rest, digits) AS (SELECT %1, '' UNION ALL
            SELECT substr(rest, 2), digits || iif(substr(rest, 1, 1) GLOB '[0-9]', substr(rest, 1, 1), '')
                FROM parts WHERE rest <> '')
        SELECT digits FROM parts WHERE rest = ''))sql"_s.arg(column);
}

/// Computes again what conversations store about their messages. `wanted` is a table or query with the rows
/// of those conversations. It reads all messages once, because no index finds those of one conversation if
/// deleted ones are included.
QString recomputedConversations(const QString &wanted)
{
    return uR"sql(UPDATE conversations SET
            last_message = (SELECT m.seq FROM whatsapp_messages AS m WHERE m.conversation = conversations.seq
                AND m.deleted_at IS NULL ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1),
            last_activity_at_s = coalesce(told.activity_at_s, 0),
            last_inbound_at_s = told.inbound_at_s,
            unread = min(unread, coalesce(told.inbound_count, 0))
        FROM %1 AS wanted LEFT JOIN (SELECT conversation, max(sent_at_s) AS activity_at_s,
                max(iif(direction = 0 AND kind <> 13, sent_at_s, NULL)) AS inbound_at_s,
                sum(direction = 0 AND deleted_at IS NULL) AS inbound_count
            FROM whatsapp_messages GROUP BY conversation) AS told ON told.conversation = wanted.conversation
        WHERE conversations.seq = wanted.conversation)sql"_s.arg(wanted);
}

} // namespace

QStringList timesToBound()
{
    return {// The time of arrival is not stored. Messages are stored in the order of arrival, so a message
            // arrived no earlier than the newest of those stored before it.
            uR"sql(CREATE TEMP TABLE to_bound AS SELECT seq, conversation, at_s FROM (
                SELECT seq, conversation, is_sane, max(iif(is_sane, sent_at_s, NULL))
                    OVER (ORDER BY seq ROWS UNBOUNDED PRECEDING) AS at_s
                FROM (SELECT seq, conversation, sent_at_s,
                        sent_at_s BETWEEN 1230768000 AND unixepoch() + 86400 AS is_sane
                    FROM whatsapp_messages WHERE EXISTS (SELECT 1 FROM whatsapp_messages
                        WHERE sent_at_s NOT BETWEEN 1230768000 AND unixepoch() + 86400)))
            WHERE NOT is_sane)sql"_s,
            uR"sql(UPDATE whatsapp_messages SET sent_at_s = coalesce(to_bound.at_s,
                (SELECT min(sent_at_s) FROM whatsapp_messages
                    WHERE sent_at_s BETWEEN 1230768000 AND unixepoch() + 86400), unixepoch())
            FROM temp.to_bound WHERE whatsapp_messages.seq = to_bound.seq)sql"_s,
            recomputedConversations(u"(SELECT DISTINCT conversation FROM temp.to_bound)"_s),
            u"DROP TABLE temp.to_bound"_s,
            // The log has the times of arrival of the events that contained the alerts.
            uR"sql(UPDATE OR IGNORE account_alerts SET at_s = coalesce((SELECT max(received_at_s)
                FROM webhook_events_log WHERE field GLOB '*account*' OR field GLOB '*phone_number*'
                    OR field GLOB '*capability*' OR field GLOB '*history*'), unixepoch())
            WHERE at_s NOT BETWEEN 1230768000 AND unixepoch() + 86400)sql"_s};
}

QStringList userIdsTakenForNumbers()
{
    return {
        // If the user id itself is stored too, it is certain.
        u"UPDATE customers SET wa_id = NULL WHERE user_id IS NOT NULL AND wa_id IS NOT NULL AND wa_id = "_s
            + digitsIn(u"user_id"_s),
        // Otherwise the senders of the customer's messages decide. If some have the number itself, it belongs
        // to a person and stays.
        uR"sql(CREATE TEMP TABLE suspect AS SELECT DISTINCT c.customer FROM message_sources AS s
            JOIN whatsapp_messages AS m ON m.seq = s.message AND m.direction = 0
            JOIN conversations AS c ON c.seq = m.conversation
            JOIN customers AS u ON u.seq = c.customer AND u.user_id IS NULL AND u.wa_id IS NOT NULL
            WHERE CAST(s.raw AS TEXT) GLOB '*"from":"[A-Za-z]*')sql"_s,
        uR"sql(CREATE TEMP TABLE signed AS SELECT customer, wa_id, signature FROM (
            SELECT u.seq AS customer, u.wa_id, CASE WHEN json_valid(CAST(s.raw AS TEXT))
                    THEN json_extract(CAST(s.raw AS TEXT), '$.from') END AS signature
                FROM customers AS u JOIN conversations AS c ON c.customer = u.seq
                JOIN whatsapp_messages AS m ON m.conversation = c.seq AND m.direction = 0
                JOIN message_sources AS s ON s.message = m.seq
                WHERE u.seq IN (SELECT customer FROM temp.suspect))
            WHERE signature IS NOT NULL)sql"_s,
        uR"sql(CREATE TEMP TABLE misread AS SELECT customer, signature FROM
                (SELECT customer, min(wa_id) AS wa_id, min(signature) AS signature FROM temp.signed
                    GROUP BY customer HAVING min(signature) = max(signature))
            WHERE signature GLOB '*[A-Za-z]*' AND wa_id = )sql"_s
            + digitsIn(u"signature"_s),
        // Another customer may already have the user id. It is the same person.
        uR"sql(UPDATE OR IGNORE conversations SET customer = known.seq
            FROM temp.misread JOIN customers AS known ON known.user_id = misread.signature
            WHERE conversations.customer = misread.customer)sql"_s,
        uR"sql(UPDATE OR IGNORE customers SET user_id = misread.signature FROM temp.misread
            WHERE customers.seq = misread.customer)sql"_s,
        u"UPDATE customers SET wa_id = NULL WHERE seq IN (SELECT customer FROM temp.misread)"_s,
        u"DROP TABLE temp.suspect"_s, u"DROP TABLE temp.signed"_s, u"DROP TABLE temp.misread"_s};
}

QStringList amendmentsStoredAsMessages()
{
    return {
        uR"sql(CREATE TEMP TABLE amending AS SELECT m.seq, m.conversation, m.direction, m.sent_at_s,
                c.phone_number_id, c.customer, s.raw, CAST(s.raw AS TEXT) AS item
            FROM whatsapp_messages AS m JOIN message_sources AS s ON s.message = m.seq
            JOIN conversations AS c ON c.seq = m.conversation
            WHERE m.kind IN (9, 15) AND json_valid(CAST(s.raw AS TEXT)))sql"_s,
        uR"sql(DELETE FROM temp.amending WHERE coalesce(json_extract(item, '$.reaction.message_id'),
            iif(json_extract(item, '$.edit.message.type') IS NULL, NULL,
                json_extract(item, '$.edit.original_message_id')),
            json_extract(item, '$.revoke.original_message_id')) IS NULL)sql"_s,
        uR"sql(INSERT OR REPLACE INTO message_amendments
                (target, kind, direction, phone_number_id, customer, text, at_s, raw)
            SELECT coalesce(json_extract(item, '$.reaction.message_id'),
                    json_extract(item, '$.edit.original_message_id'),
                    json_extract(item, '$.revoke.original_message_id')),
                CASE json_extract(item, '$.type') WHEN 'edit' THEN 0 WHEN 'revoke' THEN 1 ELSE 2 END,
                direction, phone_number_id, customer,
                CASE json_extract(item, '$.type')
                    WHEN 'edit' THEN coalesce(json_extract(item, '$.edit.message.text.body'),
                        json_extract(item, '$.edit.message.image.caption'),
                        json_extract(item, '$.edit.message.video.caption'),
                        json_extract(item, '$.edit.message.document.caption'), '')
                    WHEN 'revoke' THEN '' ELSE coalesce(json_extract(item, '$.reaction.emoji'), '') END,
                sent_at_s, raw
            FROM temp.amending ORDER BY sent_at_s, seq)sql"_s,
        uR"sql(UPDATE whatsapp_messages SET text = kept.text, is_edited = 1
            FROM (SELECT a.target, a.direction, a.text, c.seq AS conversation FROM message_amendments AS a
                JOIN conversations AS c ON c.customer = a.customer AND c.phone_number_id = a.phone_number_id
                WHERE a.kind = 0) AS kept
            WHERE whatsapp_messages.wamid = kept.target AND whatsapp_messages.direction = kept.direction
                AND whatsapp_messages.conversation = kept.conversation)sql"_s,
        uR"sql(UPDATE whatsapp_messages SET kind = 16, text = '', is_edited = 0
            FROM (SELECT a.target, a.direction, c.seq AS conversation FROM message_amendments AS a
                JOIN conversations AS c ON c.customer = a.customer AND c.phone_number_id = a.phone_number_id
                WHERE a.kind = 1) AS kept
            WHERE whatsapp_messages.wamid = kept.target AND whatsapp_messages.direction = kept.direction
                AND whatsapp_messages.conversation = kept.conversation)sql"_s,
        u"UPDATE conversations SET last_message = NULL WHERE last_message IN (SELECT seq FROM temp.amending)"_s,
        u"DELETE FROM whatsapp_messages WHERE seq IN (SELECT seq FROM temp.amending)"_s,
        recomputedConversations(u"(SELECT DISTINCT conversation FROM temp.amending)"_s),
        u"DROP TABLE temp.amending"_s};
}

} // namespace shoptalk
