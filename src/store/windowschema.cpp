// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/windowschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

// Numbers of kinds, directions and deliveries are those of the enums in `domain`.

QStringList conversationWindows()
{
    return {
        // When the customer last came from an ad, and the end of the free window as computed here and as Meta
        // reported it.
        u"ALTER TABLE conversations ADD COLUMN referred_at_s INTEGER"_s,
        u"ALTER TABLE conversations ADD COLUMN free_until_s INTEGER"_s,
        u"ALTER TABLE conversations ADD COLUMN free_told_until_s INTEGER"_s,
        uR"sql(UPDATE conversations SET referred_at_s = told.at_s
            FROM (SELECT m.conversation, max(m.sent_at_s) AS at_s FROM whatsapp_messages AS m
                JOIN message_sources AS s ON s.message = m.seq
                WHERE m.direction = 0 AND instr(s.raw, CAST('"referral"' AS BLOB)) > 0
                    AND json_valid(CAST(s.raw AS TEXT))
                    AND json_type(CAST(s.raw AS TEXT), '$.referral') = 'object'
                GROUP BY m.conversation) AS told
            WHERE conversations.seq = told.conversation)sql"_s,
        uR"sql(UPDATE conversations SET free_until_s = (SELECT min(m.sent_at_s) + 259200
                FROM whatsapp_messages AS m WHERE m.conversation = conversations.seq
                    AND m.deleted_at IS NULL AND m.direction = 1 AND m.delivery BETWEEN 2 AND 5
                    AND m.sent_at_s BETWEEN conversations.referred_at_s AND conversations.referred_at_s + 86400)
            WHERE referred_at_s IS NOT NULL)sql"_s,
        uR"sql(UPDATE conversations
            SET last_inbound_at_s = max(coalesce(conversations.last_inbound_at_s, 0), told.at_s)
            FROM (SELECT customer, phone_number_id, max(at_s) AS at_s FROM message_amendments
                WHERE kind = 2 AND direction = 0 AND text <> '' GROUP BY customer, phone_number_id) AS told
            WHERE conversations.last_message IS NOT NULL AND conversations.customer = told.customer
                AND conversations.phone_number_id = told.phone_number_id)sql"_s};
}

QStringList messagePricing()
{
    return {
        // Under a hash of the wamid, because a wamid contains the customer's number, and these rows are kept
        // when a customer is erased: the month's count of free messages needs them.
        uR"sql(CREATE TABLE message_pricing (
            wamid_hash BLOB PRIMARY KEY NOT NULL,
            phone_number_id TEXT NOT NULL,
            type TEXT NOT NULL,
            category TEXT NOT NULL,
            at_s INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID)sql"_s,
        u"CREATE INDEX pricing_by_time ON message_pricing (phone_number_id, type, category, at_s)"_s,
        u"ALTER TABLE whatsapp_messages ADD COLUMN no_status_since_s INTEGER"_s,
        uR"sql(CREATE INDEX messages_without_status ON whatsapp_messages (no_status_since_s)
            WHERE no_status_since_s IS NOT NULL)sql"_s};
}

QStringList deliveredPricing()
{
    return {u"ALTER TABLE message_pricing ADD COLUMN is_delivered INTEGER NOT NULL DEFAULT 1"_s,
            u"DROP INDEX pricing_by_time"_s, uR"sql(CREATE INDEX pricing_by_time ON message_pricing
        (phone_number_id, type, category, at_s) WHERE is_delivered = 1)sql"_s};
}

QStringList freeEndsToBound()
{
    // No window ends more than four days after Meta reports its end.
    return {uR"sql(UPDATE conversations SET free_told_until_s = NULL
                WHERE free_told_until_s > unixepoch() + 345600)sql"_s,
            uR"sql(UPDATE early_statuses SET free_until_s = NULL
                WHERE free_until_s > unixepoch() + 345600)sql"_s};
}

QStringList freeEndsToBoundByMessages()
{
    // Meta reports the end with a message, and the clock may have been fast when the ends were bounded first.
    return {uR"sql(UPDATE conversations SET free_told_until_s = NULL
                WHERE free_told_until_s > last_activity_at_s + 345600)sql"_s};
}

QStringList messagesOfHistory()
{
    return {u"ALTER TABLE whatsapp_messages ADD COLUMN is_history INTEGER NOT NULL DEFAULT 0"_s};
}

QStringList rateTable()
{
    return {uR"sql(CREATE TABLE rates (
        market TEXT NOT NULL,
        category TEXT NOT NULL,
        valid_from TEXT NOT NULL, -- ISO 8601
        currency TEXT NOT NULL,
        amount TEXT NOT NULL,
        PRIMARY KEY (market, category, valid_from)
    ) STRICT, WITHOUT ROWID)sql"_s};
}

QStringList cancelledMessages()
{
    return {u"ALTER TABLE outbox ADD COLUMN cancelled_at_s INTEGER"_s};
}

QStringList heldMessages()
{
    return {u"ALTER TABLE whatsapp_messages ADD COLUMN hold INTEGER NOT NULL DEFAULT 0"_s};
}

} // namespace shoptalk
