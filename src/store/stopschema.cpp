// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stopschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QStringList stopTables()
{
    return {
        // The newest message with which a customer asked to get no more marketing, by its id: it may be
        // deleted since, and is empty for one who said it otherwise and whose wish a person noted.
        // `decided_at_s` is NULL until a person decides. That they say "not now" is no choice
        // of the customer, so it is not in marketing_choices.
        uR"sql(CREATE TABLE stop_proposals (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        message TEXT NOT NULL,
        asked_at_s INTEGER NOT NULL,
        decided_at_s INTEGER
    ) STRICT)sql"_s,
        u"CREATE INDEX stop_proposals_undecided ON stop_proposals (asked_at_s) WHERE decided_at_s IS NULL"_s,
        // What a customer chose within WhatsApp since then, or what stops marketing anyway, decides as well.
        uR"sql(CREATE VIEW undecided_stops AS SELECT p.customer, p.message, p.asked_at_s
        FROM stop_proposals AS p WHERE p.decided_at_s IS NULL
            AND NOT EXISTS (SELECT 1 FROM marketing_choices AS m WHERE m.customer = p.customer
                AND (m.is_stopped = 1 OR m.at_s > p.asked_at_s)))sql"_s,
        // The list of words that a person changed; no row: the words of the program.
        uR"sql(CREATE TABLE stop_phrases (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        phrases TEXT NOT NULL
    ) STRICT)sql"_s};
}

} // namespace shoptalk
