// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/templateschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

// `told_at_s` is when a webhook last changed the row: an answer that Meta began before is older than that.
// `template_fetches` counts the reported changes whose content only a fetch gives, and how many of them had
// been reported when the last fetch began.
QStringList messageTemplates()
{
    return {uR"sql(CREATE TABLE message_templates (
        seq INTEGER PRIMARY KEY,
        waba_id TEXT NOT NULL,
        template_id TEXT NOT NULL,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        category INTEGER NOT NULL,
        next_category INTEGER NOT NULL,
        status INTEGER NOT NULL,
        quality INTEGER NOT NULL,
        rejection_reason TEXT NOT NULL,
        rejection_advice TEXT NOT NULL,
        components BLOB NOT NULL,
        search_text TEXT NOT NULL,
        told_at_s INTEGER NOT NULL DEFAULT 0,
        UNIQUE (waba_id, template_id)
    ) STRICT)sql"_s,
            u"CREATE INDEX templates_by_name ON message_templates (waba_id, name, language)"_s,
            uR"sql(CREATE TABLE template_fetches (
        waba_id TEXT PRIMARY KEY NOT NULL,
        fetched_at_s INTEGER,
        changes INTEGER NOT NULL DEFAULT 0,
        fetched_changes INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID)sql"_s,
            uR"sql(CREATE TABLE marketing_choices (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        is_stopped INTEGER NOT NULL,
        at_s INTEGER NOT NULL
    ) STRICT)sql"_s};
}

QStringList alertSubjects()
{
    return {uR"sql(CREATE TABLE account_alerts_by_subject (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        number TEXT NOT NULL,
        word TEXT NOT NULL,
        at_s INTEGER NOT NULL,
        seen_at_s INTEGER,
        subject TEXT NOT NULL DEFAULT '',
        UNIQUE (kind, number, word, at_s, subject)
    ) STRICT)sql"_s,
            uR"sql(INSERT INTO account_alerts_by_subject (id, kind, number, word, at_s, seen_at_s)
        SELECT id, kind, number, word, at_s, seen_at_s FROM account_alerts)sql"_s,
            u"DROP TABLE account_alerts"_s,
            u"ALTER TABLE account_alerts_by_subject RENAME TO account_alerts"_s,
            u"CREATE INDEX alerts_unseen ON account_alerts (id) WHERE seen_at_s IS NULL"_s};
}

} // namespace shoptalk
