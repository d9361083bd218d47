// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/migrations.h"

#include <array>

namespace shoptalk::relay::sqlite {

namespace {

struct Migration {
    int version;
    const char *sql; ///< Also sets the version, so that both are in one transaction.
};

// Appended to, never edited.
constexpr std::array migrations{Migration{1, R"sql(
    CREATE TABLE workspaces (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        head INTEGER NOT NULL DEFAULT 0 -- the newest seq
    ) STRICT;

    CREATE TABLE pairing_codes (
        code_hash BLOB PRIMARY KEY,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        created_at_ms INTEGER NOT NULL,
        expires_at_ms INTEGER NOT NULL,
        used_at_ms INTEGER
    ) STRICT;

    CREATE TABLE devices (
        id TEXT PRIMARY KEY,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        name TEXT NOT NULL,
        token_hash BLOB NOT NULL UNIQUE,
        paired_at_ms INTEGER NOT NULL,
        revoked_at_ms INTEGER
    ) STRICT;
    CREATE INDEX devices_by_workspace ON devices (workspace_id);

    CREATE TABLE numbers (
        phone_number_id TEXT PRIMARY KEY,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        waba_id TEXT NOT NULL,
        display_phone_number TEXT NOT NULL,
        verify_token_hash BLOB NOT NULL,
        claimed_at_ms INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX numbers_by_workspace ON numbers (workspace_id);
    CREATE INDEX numbers_by_waba ON numbers (waba_id);
    CREATE INDEX numbers_by_verify_token ON numbers (verify_token_hash);

    -- Without a workspace: nobody has claimed the number or the account yet, or the signature was refused.
    CREATE TABLE webhook_events_log (
        id INTEGER PRIMARY KEY,
        workspace_id TEXT REFERENCES workspaces (id),
        seq INTEGER,
        kind TEXT NOT NULL,
        received_at_ms INTEGER NOT NULL,
        signature_valid INTEGER NOT NULL,
        processed INTEGER NOT NULL,
        error TEXT,
        phone_number_id TEXT,
        waba_id TEXT,
        body_hash BLOB,
        body BLOB NOT NULL,
        CHECK ((workspace_id IS NULL) = (seq IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX events_by_seq ON webhook_events_log (workspace_id, seq) WHERE workspace_id IS NOT NULL;
    CREATE UNIQUE INDEX events_by_hash ON webhook_events_log (workspace_id, body_hash)
        WHERE workspace_id IS NOT NULL AND body_hash IS NOT NULL;
    CREATE UNIQUE INDEX unclaimed_by_hash ON webhook_events_log (body_hash)
        WHERE workspace_id IS NULL AND body_hash IS NOT NULL;
    CREATE INDEX unclaimed_by_number ON webhook_events_log (phone_number_id) WHERE workspace_id IS NULL;
    CREATE INDEX unclaimed_by_waba ON webhook_events_log (waba_id) WHERE workspace_id IS NULL;

    CREATE TABLE audit_log (
        id INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        workspace_id TEXT REFERENCES workspaces (id),
        action TEXT NOT NULL,
        subject TEXT NOT NULL
    ) STRICT;

    -- Keys that never leave this database, by purpose.
    CREATE TABLE keys (purpose TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
    INSERT INTO keys (purpose, value) VALUES ('duplicates', randomblob(32));

    PRAGMA user_version = 1;
)sql"},
                                Migration{2, R"sql(
    ALTER TABLE workspaces ADD COLUMN public_key BLOB; -- of the pair that the first device made
    ALTER TABLE pairing_codes ADD COLUMN handover BLOB NOT NULL DEFAULT x'';
    ALTER TABLE pairing_codes ADD COLUMN renews_key INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE devices ADD COLUMN last_seen_at_ms INTEGER;

    -- Each in a box for its workspace's public half.
    CREATE TABLE data_keys (
        id TEXT PRIMARY KEY,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        made_at_ms INTEGER NOT NULL,
        sealed BLOB NOT NULL
    ) STRICT;
    ALTER TABLE webhook_events_log ADD COLUMN sealing INTEGER NOT NULL DEFAULT 0; -- 0 clear, 1 held, 2 workspace
    ALTER TABLE webhook_events_log ADD COLUMN data_key_id TEXT REFERENCES data_keys (id);

    -- Who at Meta has to do with which workspace, by a keyed hash.
    CREATE TABLE people (
        person_hash BLOB NOT NULL,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        PRIMARY KEY (person_hash, workspace_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE deletions (
        code_hash BLOB PRIMARY KEY,
        requested_at_ms INTEGER NOT NULL,
        workspaces INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    PRAGMA user_version = 2;
)sql"},
                                Migration{3, R"sql(
    -- Of events that retention took away, for as long as they may be repeated.
    CREATE TABLE seen_hashes (
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        body_hash BLOB NOT NULL,
        received_at_ms INTEGER NOT NULL,
        PRIMARY KEY (workspace_id, body_hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX events_by_data_key ON webhook_events_log (data_key_id) WHERE data_key_id IS NOT NULL;

    PRAGMA user_version = 3;
)sql"},
                                Migration{4, R"sql(
    -- One narrow list of what was stored instead of two indexes over the log and a list of what retention took.
    ALTER TABLE workspaces ADD COLUMN short_id INTEGER; -- what seen_bodies says for the id
    UPDATE workspaces SET short_id = rowid;
    CREATE UNIQUE INDEX workspaces_by_short_id ON workspaces (short_id);
    CREATE TABLE seen_bodies (
        hash BLOB NOT NULL, -- 16 bytes; begins with the time that the body says, so that neighbours come together
        workspace INTEGER NOT NULL, -- its short_id; 0: nobody's yet
        seq INTEGER NOT NULL,
        received_at_ms INTEGER NOT NULL,
        PRIMARY KEY (hash, workspace)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO seen_bodies (hash, workspace, seq, received_at_ms)
        SELECT substr(body_hash, 1, 16), coalesce(workspaces.short_id, 0), coalesce(seq, 0), received_at_ms
        FROM webhook_events_log LEFT JOIN workspaces ON workspaces.id = workspace_id
        WHERE body_hash IS NOT NULL ON CONFLICT DO NOTHING;
    INSERT INTO seen_bodies (hash, workspace, seq, received_at_ms)
        SELECT substr(body_hash, 1, 16), short_id, 0, received_at_ms
        FROM seen_hashes JOIN workspaces ON workspaces.id = workspace_id WHERE true ON CONFLICT DO NOTHING;
    DROP TABLE seen_hashes;
    DROP INDEX events_by_hash;
    DROP INDEX unclaimed_by_hash;

    PRAGMA user_version = 4;
)sql"},
                                Migration{5, R"sql(
    -- Logins and sign-ups until their answer is collected; one of each kind for a device.
    CREATE TABLE pending_logins (
        state_hash BLOB PRIMARY KEY,
        id_hash BLOB NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        workspace_id TEXT NOT NULL REFERENCES workspaces (id),
        device_id TEXT NOT NULL REFERENCES devices (id),
        expires_at_ms INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0, -- how often the content was changed
        content BLOB NOT NULL, -- sealed
        UNIQUE (device_id, kind)
    ) STRICT, WITHOUT ROWID;

    PRAGMA user_version = 5;
)sql"},
                                Migration{6, R"sql(
    -- What a locked console may ask: has a customer written?
    ALTER TABLE workspaces ADD COLUMN rang INTEGER NOT NULL DEFAULT 0; -- the newest seq that holds a message
    ALTER TABLE devices ADD COLUMN doorbell_hash BLOB;
    CREATE UNIQUE INDEX devices_by_doorbell ON devices (doorbell_hash) WHERE doorbell_hash IS NOT NULL;

    PRAGMA user_version = 6;
)sql"},
                                Migration{7, R"sql(
    CREATE INDEX audit_of_nobody ON audit_log (at_ms) WHERE workspace_id IS NULL;

    PRAGMA user_version = 7;
)sql"}};

int versionOf(Database &database)
{
    Query query(database, "PRAGMA user_version");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

/// Does one step; true if it was still to be done.
http::Result<bool> apply(Database &database, const Migration &migration)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const bool due = versionOf(database) < migration.version; // Another process may have been quicker.
    if (due)
        database.run(migration.sql);
    return transaction.commit().map([due] { return due; });
}

} // namespace

int newestSchemaVersion()
{
    return migrations.back().version;
}

http::Result<int> migrate(Database &database)
{
    if (versionOf(database) > newestSchemaVersion()) {
        return tl::unexpected(http::Error{http::Error::Kind::Storage, "newer_database",
                                          "the database was made by a newer program; nothing was changed"});
    }
    int steps = 0;
    for (const Migration &migration : migrations) {
        const http::Result<bool> applied = apply(database, migration);
        if (!applied)
            return tl::unexpected(applied.error());
        steps += *applied ? 1 : 0;
    }
    return steps;
}

} // namespace shoptalk::relay::sqlite
