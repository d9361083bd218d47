// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberlisting.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

NumberListing::NumberListing(const Connection &connection)
    : m_connection(&connection)
{
}

Result<bool> NumberListing::isWanted() const
{
    return flagOf(u"is_wanted"_s);
}

Result<bool> NumberListing::isDone() const
{
    return flagOf(u"is_done"_s);
}

Result<bool> NumberListing::flagOf(const QString &column) const
{
    Statement select(*m_connection, u"SELECT %1 FROM number_listing WHERE id = 1"_s.arg(column));
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

Result<bool> NumberListing::step(int limit)
{
    const Result<bool> done = isDone();
    if (!done || *done)
        return done;
    Statement select(*m_connection, uR"sql(SELECT max(seq), count(*) FROM (SELECT seq FROM conversations
        WHERE seq > (SELECT done_seq FROM number_listing) ORDER BY seq LIMIT ?))sql"_s);
    if (const Result<void> ran = select.run(limit); !ran)
        return failure(ran.error());
    const bool isRead = select.next(); // a sum always has a row
    const qint64 last = isRead ? select.big(0) : 0;
    const bool isRest = isRead && select.integer(1) < limit;
    Statement update(*m_connection, uR"sql(UPDATE conversations
        SET listed_number = iif(n.is_wanted, phone_number_id, NULL) FROM number_listing AS n
        WHERE seq > n.done_seq AND seq <= ? AND listed_number IS NOT iif(n.is_wanted, phone_number_id, NULL))sql"_s);
    if (const Result<void> ran = update.run(last); !ran)
        return failure(ran.error());
    Statement advance(*m_connection, u"UPDATE number_listing SET done_seq = max(done_seq, ?), is_done = ?"_s);
    if (const Result<void> ran = advance.run(last, isRest); !ran)
        return failure(ran.error());
    return isRest;
}

QStringList numberListingTable()
{
    const QString several = uR"sql((SELECT count(*) > 1 FROM connected_phone_numbers
            WHERE is_active = 1 AND deleted_at IS NULL))sql"_s;
    return {// The indexes for single numbers are wanted while several are connected. All conversations up to
            // `done_seq`, and those that began since, are in them as wanted.
            uR"sql(CREATE TABLE number_listing (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            is_wanted INTEGER NOT NULL,
            is_done INTEGER NOT NULL,
            done_seq INTEGER NOT NULL
        ) STRICT)sql"_s,
            u"INSERT INTO number_listing (id, is_wanted, is_done, done_seq) VALUES (1, "_s + several
                + u", 1, 0)"_s,
            u"DROP TRIGGER numbers_of_conversations"_s,
            uR"sql(CREATE TRIGGER numbers_of_conversations AFTER UPDATE OF is_active, deleted_at
            ON connected_phone_numbers
            WHEN (SELECT is_wanted FROM number_listing) <> %1 BEGIN
                UPDATE number_listing SET is_wanted = %1, done_seq = 0,
                    is_done = NOT EXISTS (SELECT 1 FROM conversations);
            END)sql"_s.arg(several)};
}

} // namespace shoptalk
