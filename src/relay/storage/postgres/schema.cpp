// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/schema.h"

namespace shoptalk::relay::postgres {

// Appended to by migrations, never edited. Times are milliseconds since 1970.
const char *const firstTables = R"sql(
    CREATE TABLE workspaces (
        id text PRIMARY KEY,
        name text NOT NULL UNIQUE,
        head bigint NOT NULL DEFAULT 0, -- the newest seq
        public_key bytea -- of the pair that the first device made
    );

    CREATE TABLE pairing_codes (
        code_hash bytea PRIMARY KEY,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        created_at_ms bigint NOT NULL,
        expires_at_ms bigint NOT NULL,
        used_at_ms bigint,
        handover bytea NOT NULL DEFAULT '',
        renews_key bigint NOT NULL DEFAULT 0
    );

    CREATE TABLE devices (
        number bigint GENERATED ALWAYS AS IDENTITY,
        id text PRIMARY KEY,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        name text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        paired_at_ms bigint NOT NULL,
        last_seen_at_ms bigint,
        revoked_at_ms bigint
    );
    CREATE INDEX devices_by_workspace ON devices (workspace_id);

    CREATE TABLE numbers (
        phone_number_id text PRIMARY KEY,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        waba_id text NOT NULL,
        display_phone_number text NOT NULL,
        verify_token_hash bytea NOT NULL,
        claimed_at_ms bigint NOT NULL
    );
    CREATE INDEX numbers_by_workspace ON numbers (workspace_id);
    CREATE INDEX numbers_by_waba ON numbers (waba_id);
    CREATE INDEX numbers_by_verify_token ON numbers (verify_token_hash);

    -- Each in a box for its workspace's public half.
    CREATE TABLE data_keys (
        id text PRIMARY KEY,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        made_at_ms bigint NOT NULL,
        sealed bytea NOT NULL
    );

    -- Without a workspace: nobody has claimed the number or the account yet, or the webhook was refused.
    CREATE TABLE webhook_events_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        workspace_id text REFERENCES workspaces (id),
        seq bigint,
        kind text NOT NULL,
        received_at_ms bigint NOT NULL,
        signature_valid bigint NOT NULL,
        processed bigint NOT NULL,
        error text,
        phone_number_id text,
        waba_id text,
        body_hash bytea,
        sealing bigint NOT NULL, -- 0 clear, 1 held, 2 workspace
        data_key_id text REFERENCES data_keys (id),
        body bytea NOT NULL,
        CHECK ((workspace_id IS NULL) = (seq IS NULL))
    );
    -- What is sealed does not get smaller by trying.
    ALTER TABLE webhook_events_log ALTER COLUMN body SET STORAGE EXTERNAL;
    CREATE UNIQUE INDEX events_by_seq ON webhook_events_log (workspace_id, seq) WHERE workspace_id IS NOT NULL;
    CREATE UNIQUE INDEX events_by_hash ON webhook_events_log (workspace_id, body_hash)
        WHERE workspace_id IS NOT NULL AND body_hash IS NOT NULL;
    CREATE UNIQUE INDEX unclaimed_by_hash ON webhook_events_log (body_hash)
        WHERE workspace_id IS NULL AND body_hash IS NOT NULL;
    CREATE INDEX unclaimed_by_number ON webhook_events_log (phone_number_id) WHERE workspace_id IS NULL;
    CREATE INDEX unclaimed_by_waba ON webhook_events_log (waba_id) WHERE workspace_id IS NULL;

    CREATE TABLE audit_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at_ms bigint NOT NULL,
        workspace_id text REFERENCES workspaces (id),
        action text NOT NULL,
        subject text NOT NULL
    );

    -- Who at Meta has to do with which workspace, by a keyed hash.
    CREATE TABLE people (
        person_hash bytea NOT NULL,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        PRIMARY KEY (person_hash, workspace_id)
    );
    CREATE TABLE deletions (
        code_hash bytea PRIMARY KEY,
        requested_at_ms bigint NOT NULL,
        workspaces bigint NOT NULL
    );

    -- Of events that retention took away, for as long as they may be repeated.
    CREATE TABLE seen_hashes (
        workspace_id text NOT NULL REFERENCES workspaces (id),
        body_hash bytea NOT NULL,
        received_at_ms bigint NOT NULL,
        PRIMARY KEY (workspace_id, body_hash)
    );

    -- Keys that never leave this database, by purpose.
    CREATE TABLE keys (purpose text PRIMARY KEY, value bytea NOT NULL);
    INSERT INTO keys (purpose, value)
        SELECT 'duplicates', sha256(string_agg(uuid_send(gen_random_uuid()), ''::bytea)) FROM generate_series(1, 4);
)sql";

// The relay's role sees the rows of the workspace that its transaction entered. The owner, and so the
// functions that run as it, also sees what is needed to find the workspace, but never an event that belongs
// to one.
const char *const firstPolicies = R"sql(
    CREATE FUNCTION current_workspace() RETURNS text STABLE LANGUAGE sql
        RETURN nullif(current_setting('shoptalk.workspace', true), '');

    DO $do$
    DECLARE
        name text;
    BEGIN
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'shoptalk' LOOP
            EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
            EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        END LOOP;
        FOR name IN SELECT table_name FROM information_schema.columns
                WHERE table_schema = 'shoptalk' AND column_name = 'workspace_id' LOOP
            EXECUTE format('CREATE POLICY own_workspace ON %I USING (workspace_id = (SELECT current_workspace()))
                WITH CHECK (workspace_id = (SELECT current_workspace()))', name);
        END LOOP;
        FOREACH name IN ARRAY ARRAY['workspaces', 'pairing_codes', 'devices', 'numbers', 'people', 'deletions',
                'keys', 'schema_version'] LOOP
            EXECUTE format('CREATE POLICY finding_the_way ON %I TO CURRENT_USER USING (true)', name);
        END LOOP;
        FOREACH name IN ARRAY ARRAY['webhook_events_log', 'audit_log'] LOOP
            EXECUTE format('CREATE POLICY of_nobody ON %I TO CURRENT_USER USING (workspace_id IS NULL)', name);
        END LOOP;
    END
    $do$;
    CREATE POLICY own_workspace ON workspaces USING (id = (SELECT current_workspace()))
        WITH CHECK (id = (SELECT current_workspace()));
    CREATE POLICY everybody_reads ON schema_version FOR SELECT USING (true);
)sql";

const char *const firstFunctions = R"sql(
    CREATE FUNCTION all_workspaces() RETURNS TABLE (id text, name text)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, name FROM workspaces ORDER BY name $$;

    CREATE FUNCTION make_workspace(new_id text, given_name text) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO workspaces (id, name) VALUES (new_id, given_name) ON CONFLICT (name) DO NOTHING $$;

    CREATE FUNCTION workspace_with_name(given_name text) RETURNS text
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id FROM workspaces WHERE name = given_name $$;

    CREATE FUNCTION workspace_of_code(hash bytea) RETURNS text
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT workspace_id FROM pairing_codes WHERE code_hash = hash $$;

    CREATE FUNCTION forget_codes(before_ms bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ DELETE FROM pairing_codes WHERE expires_at_ms < before_ms $$;

    CREATE FUNCTION member_with_token(hash bytea)
        RETURNS TABLE (device_id text, workspace_id text, name text, paired_at_ms bigint, workspace_name text)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT device.id, device.workspace_id, device.name, device.paired_at_ms, workspace.name
           FROM devices AS device JOIN workspaces AS workspace ON workspace.id = device.workspace_id
           WHERE device.token_hash = hash AND device.revoked_at_ms IS NULL $$;

    CREATE FUNCTION note_seen(device text, at_ms bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ UPDATE devices SET last_seen_at_ms = at_ms WHERE id = device $$;

    CREATE FUNCTION owners_of(phone_numbers text[], wabas text[])
        RETURNS TABLE (phone_number_id text, waba_id text, workspace_id text)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT phone_number_id, NULL, workspace_id FROM numbers WHERE phone_number_id = ANY (phone_numbers)
           UNION ALL
           SELECT DISTINCT NULL, waba_id, workspace_id FROM numbers WHERE waba_id = ANY (wabas) $$;

    CREATE FUNCTION knows_verify_token(hash bytea) RETURNS boolean
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT EXISTS (SELECT FROM numbers WHERE verify_token_hash = hash) $$;

    -- Gives the hashes of those that are new.
    CREATE FUNCTION keep_unclaimed(received_at bigint[], errors text[], phone_numbers text[], wabas text[],
            hashes bytea[], bodies bytea[]) RETURNS SETOF bytea
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO webhook_events_log (kind, received_at_ms, signature_valid, processed, error, phone_number_id,
               waba_id, body_hash, sealing, body)
           SELECT 'webhook', given.at, 1, 0, given.error, given.phone_number, given.waba, given.hash, 1, given.body
           FROM unnest(received_at, errors, phone_numbers, wabas, hashes, bodies)
               AS given (at, error, phone_number, waba, hash, body)
           ON CONFLICT (body_hash) WHERE workspace_id IS NULL AND body_hash IS NOT NULL DO NOTHING
           RETURNING body_hash $$;

    CREATE FUNCTION record_refused(at_ms bigint, reason text) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO webhook_events_log (kind, received_at_ms, signature_valid, processed, error, sealing, body)
           VALUES ('webhook', at_ms, CASE WHEN reason LIKE 'signature%' THEN 0 ELSE 1 END, 0, reason, 0, '') $$;

    CREATE FUNCTION unclaimed_for(phone_number text, waba text)
        RETURNS TABLE (id bigint, kind text, received_at_ms bigint, error text, phone_number_id text, waba_id text,
            body_hash bytea, sealing bigint, body bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, kind, received_at_ms, error, phone_number_id, waba_id, body_hash, sealing, body
           FROM webhook_events_log
           WHERE workspace_id IS NULL AND (phone_number_id = phone_number
               OR (waba_id = waba AND phone_number_id IS NULL))
           ORDER BY id $$;

    CREATE FUNCTION drop_unclaimed(ids bigint[]) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ DELETE FROM webhook_events_log WHERE workspace_id IS NULL AND id = ANY (ids) $$;

    CREATE FUNCTION workspaces_of_person(hash bytea) RETURNS SETOF text
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT workspace_id FROM people WHERE person_hash = hash ORDER BY workspace_id $$;

    CREATE FUNCTION forget_person(hash bytea) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ DELETE FROM people WHERE person_hash = hash $$;

    CREATE FUNCTION add_deletion(hash bytea, at_ms bigint, told bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO deletions (code_hash, requested_at_ms, workspaces) VALUES (hash, at_ms, told)
           ON CONFLICT DO NOTHING $$;

    CREATE FUNCTION deletion_with(hash bytea) RETURNS TABLE (requested_at_ms bigint, workspaces bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT requested_at_ms, workspaces FROM deletions WHERE code_hash = hash $$;

    CREATE FUNCTION duplicates_key() RETURNS bytea
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT value FROM keys WHERE purpose = 'duplicates' $$;

    CREATE FUNCTION prune_unclaimed(before_ms bigint, most_bytes bigint) RETURNS bigint
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ WITH dropped AS (DELETE FROM webhook_events_log WHERE workspace_id IS NULL AND (received_at_ms < before_ms
               OR id IN (SELECT id FROM (SELECT id, sum(octet_length(body)) OVER (ORDER BY id DESC) AS bytes
                   FROM webhook_events_log WHERE workspace_id IS NULL) AS measured WHERE bytes > most_bytes))
               RETURNING 1)
           SELECT count(*) FROM dropped $$;

    CREATE FUNCTION check_writable() RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO keys (purpose, value) VALUES ('readiness', '')
           ON CONFLICT (purpose) DO UPDATE SET value = excluded.value $$;

    -- Written for the workspace that the transaction entered, or for none.
    CREATE FUNCTION add_audit_line(at bigint, action text, subject text) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO audit_log (at_ms, workspace_id, action, subject)
           VALUES (at, current_workspace(), action, subject) $$;
)sql";

const char *const unprocessedFunction = R"sql(
    CREATE FUNCTION unprocessed(after_id bigint, most bigint)
        RETURNS TABLE (id bigint, received_at_ms bigint, error text, sealing bigint, body bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, received_at_ms, error, sealing, body FROM webhook_events_log
           WHERE workspace_id IS NULL AND signature_valid = 1 AND body_hash IS NOT NULL AND id > after_id
           ORDER BY id LIMIT most $$;
)sql";

// A browser returns with a state and no workspace: only the state is looked up across workspaces.
const char *const pendingLogins = R"sql(
    CREATE TABLE pending_logins (
        state_hash bytea PRIMARY KEY,
        id_hash bytea NOT NULL UNIQUE,
        kind text NOT NULL,
        workspace_id text NOT NULL REFERENCES workspaces (id),
        device_id text NOT NULL REFERENCES devices (id),
        expires_at_ms bigint NOT NULL,
        revision bigint NOT NULL DEFAULT 0, -- how often the content was changed
        content bytea NOT NULL, -- sealed
        UNIQUE (device_id, kind)
    );
    ALTER TABLE pending_logins ENABLE ROW LEVEL SECURITY;
    ALTER TABLE pending_logins FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_workspace ON pending_logins USING (workspace_id = (SELECT current_workspace()))
        WITH CHECK (workspace_id = (SELECT current_workspace()));
    CREATE POLICY finding_the_way ON pending_logins TO CURRENT_USER USING (true);

    CREATE FUNCTION pending_login_with(hash bytea, wanted text, now_ms bigint)
        RETURNS TABLE (id_hash bytea, workspace_id text, device_id text, expires_at_ms bigint, revision bigint,
            content bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id_hash, workspace_id, device_id, expires_at_ms, revision, content FROM pending_logins
           WHERE state_hash = hash AND kind = wanted AND expires_at_ms > now_ms $$;

    CREATE FUNCTION drop_expired_logins(now_ms bigint) RETURNS bigint
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ WITH dropped AS (DELETE FROM pending_logins WHERE expires_at_ms <= now_ms RETURNING 1)
           SELECT count(*) FROM dropped $$;
)sql";

// For the question whether a customer has written. A wake token comes without a workspace, as a token does.
const char *const wakeTokens = R"sql(
    ALTER TABLE workspaces ADD COLUMN rang bigint NOT NULL DEFAULT 0; -- the newest seq that holds a message
    ALTER TABLE devices ADD COLUMN doorbell_hash bytea UNIQUE;

    CREATE FUNCTION member_with_doorbell(hash bytea)
        RETURNS TABLE (device_id text, workspace_id text, name text, paired_at_ms bigint, workspace_name text)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT device.id, device.workspace_id, device.name, device.paired_at_ms, workspace.name
           FROM devices AS device JOIN workspaces AS workspace ON workspace.id = device.workspace_id
           WHERE device.doorbell_hash = hash AND device.revoked_at_ms IS NULL $$;
)sql";

// The lines of the workspace that the transaction entered, or those that belong to none; the newest that
// match, newest first.
const char *const auditLines = R"sql(
    CREATE FUNCTION audit_lines(wanted text, since_ms bigint, until_ms bigint, most bigint)
        RETURNS TABLE (at_ms bigint, action text, subject text, id bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT at_ms, action, subject, id FROM audit_log
           WHERE workspace_id IS NOT DISTINCT FROM current_workspace() AND (wanted = '' OR action = wanted)
               AND at_ms >= since_ms AND at_ms < until_ms
           ORDER BY at_ms DESC, id DESC LIMIT most $$;
)sql";

// What strangers wrote into the audit trail, by being refused. The relay's role deletes no other lines.
const char *const refusalsForgotten = R"sql(
    CREATE INDEX audit_of_nobody ON audit_log (at_ms) WHERE workspace_id IS NULL;

    CREATE FUNCTION forget_refusals(before_ms bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ DELETE FROM audit_log WHERE workspace_id IS NULL AND at_ms < before_ms
               AND action IN ('signature_missing', 'signature_wrong', 'too_old', 'callback_refused',
                   'address_rate_limited') $$;
)sql";

// For the doctor: the number of events that reached nobody, and the newest of them, whose hash begins with
// its time.
const char *const unprocessedFacts = R"sql(
    CREATE FUNCTION count_unprocessed() RETURNS TABLE (error text, events bigint, newest_ms bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT coalesce(error, ''), count(*), max(received_at_ms) FROM webhook_events_log
           WHERE workspace_id IS NULL AND signature_valid = 1 AND body_hash IS NOT NULL
           GROUP BY coalesce(error, '') ORDER BY coalesce(error, '') $$;

    CREATE FUNCTION newest_unclaimed_hash(beyond bytea) RETURNS bytea
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT body_hash FROM webhook_events_log
           WHERE workspace_id IS NULL AND body_hash IS NOT NULL AND body_hash < beyond
           ORDER BY body_hash DESC LIMIT 1 $$;
)sql";

} // namespace shoptalk::relay::postgres
