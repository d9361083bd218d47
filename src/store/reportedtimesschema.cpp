// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reportedtimesschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList customerTimes()
{
    QStringList steps;
    for (const QString &column :
         {u"wa_id_at_s"_s, u"profile_name_at_s"_s, u"username_at_s"_s, u"phone_book_at_s"_s})
        steps << u"ALTER TABLE customers ADD COLUMN %1 INTEGER NOT NULL DEFAULT 0"_s.arg(column);
    return steps;
}

/// A number may be given to another person later, so the time until which the customer had it is stored.
QStringList formerNumbers()
{
    return {u"ALTER TABLE former_user_ids ADD COLUMN until_s INTEGER NOT NULL DEFAULT 0"_s,
            uR"sql(CREATE TABLE former_numbers (
        wa_id TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        until_s INTEGER NOT NULL,
        PRIMARY KEY (wa_id, customer)
    ) STRICT, WITHOUT ROWID)sql"_s,
            u"CREATE INDEX former_numbers_by_customer ON former_numbers (customer)"_s,
            uR"sql(CREATE TABLE merged_former_numbers (
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        wa_id TEXT NOT NULL,
        PRIMARY KEY (merge, wa_id)
    ) STRICT, WITHOUT ROWID)sql"_s};
}

/// `told_at_s` was the time of the last change of any kind.
QStringList templateTimes()
{
    QStringList steps;
    for (const QString &column : {u"status_told_at_s"_s, u"quality_told_at_s"_s, u"category_told_at_s"_s}) {
        steps << u"ALTER TABLE message_templates ADD COLUMN %1 INTEGER NOT NULL DEFAULT 0"_s.arg(column)
              << u"UPDATE message_templates SET %1 = told_at_s"_s.arg(column);
    }
    return steps;
}

} // namespace

QStringList reportedTimes()
{
    return customerTimes() + formerNumbers() + templateTimes()
        + QStringList{
            // When a customer reacted last: that opens the service window, also if the reaction was
            // withdrawn, or came before the conversation was known here.
            u"ALTER TABLE message_amendments ADD COLUMN opened_at_s INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE message_amendments SET opened_at_s = at_s WHERE kind = 2 AND direction = 0 AND text <> ''"_s,
            // Whether it was unread when it came: imported messages, and those deleted before they came,
            // never were.
            u"ALTER TABLE whatsapp_messages ADD COLUMN is_news INTEGER NOT NULL DEFAULT 1"_s,
            u"ALTER TABLE early_statuses ADD COLUMN free_until_s INTEGER"_s,
            // `fact` is NumberFact.
            uR"sql(CREATE TABLE told_number_facts (
        phone_number_id TEXT NOT NULL,
        fact INTEGER NOT NULL,
        at_s INTEGER NOT NULL,
        PRIMARY KEY (phone_number_id, fact)
    ) STRICT, WITHOUT ROWID)sql"_s,
            uR"sql(CREATE INDEX webhook_events_kept ON webhook_events_log (workspace_id, reader, seq)
        WHERE error <> '' AND raw IS NOT NULL)sql"_s};
}

QStringList reportedUserIds()
{
    return {u"ALTER TABLE former_user_ids ADD COLUMN is_told INTEGER NOT NULL DEFAULT 0"_s};
}

} // namespace shoptalk
