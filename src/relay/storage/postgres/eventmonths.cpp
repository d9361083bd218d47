// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/schema.h"

namespace shoptalk::relay::postgres {

// Each unique key of a table that is partitioned or distributed must contain the column that divides it. So
// the events that belong to nobody, and the part of a workspace that an append changes, each have their own
// table.
const char *const tablesByWorkspace = R"sql(
    -- In the order in which a relay of the version before locks them, which may still store events: else the two
    -- could deadlock.
    LOCK TABLE workspaces, webhook_events_log IN ACCESS EXCLUSIVE MODE;
    ALTER TABLE webhook_events_log NO FORCE ROW LEVEL SECURITY; -- The owner copies from it.

    CREATE TABLE workspace_state (
        workspace_id text PRIMARY KEY REFERENCES workspaces (id),
        head bigint NOT NULL DEFAULT 0, -- the newest seq
        rang bigint NOT NULL DEFAULT 0, -- the newest seq that holds a message
        oldest bigint NOT NULL DEFAULT 1, -- the first seq that retention keeps
        public_key bytea -- of the pair that the first device made
    ) WITH (fillfactor = 50);
    INSERT INTO workspace_state (workspace_id, head, rang, oldest, public_key)
        SELECT id, head, rang,
            coalesce((SELECT min(seq) FROM webhook_events_log WHERE workspace_id = workspaces.id), head + 1), public_key
        FROM workspaces;
    ALTER TABLE workspaces DROP COLUMN head, DROP COLUMN rang, DROP COLUMN public_key;

    CREATE TABLE unclaimed_events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL,
        received_at_ms bigint NOT NULL,
        signature_valid bigint NOT NULL,
        processed bigint NOT NULL,
        error text,
        phone_number_id text,
        waba_id text,
        body_hash bytea,
        sealing bigint NOT NULL, -- 0 clear, 1 held
        body bytea NOT NULL
    );
    ALTER TABLE unclaimed_events ALTER COLUMN body SET STORAGE EXTERNAL;
    INSERT INTO unclaimed_events (kind, received_at_ms, signature_valid, processed, error, phone_number_id, waba_id,
            body_hash, sealing, body)
        SELECT kind, received_at_ms, signature_valid, processed, error, phone_number_id, waba_id, body_hash, sealing, body
        FROM webhook_events_log WHERE workspace_id IS NULL ORDER BY id;
    DELETE FROM webhook_events_log WHERE workspace_id IS NULL;
    DROP INDEX unclaimed_by_hash, unclaimed_by_number, unclaimed_by_waba, events_by_seq, events_by_hash;
    CREATE UNIQUE INDEX unclaimed_by_hash ON unclaimed_events (body_hash) WHERE body_hash IS NOT NULL;
    CREATE INDEX unclaimed_by_number ON unclaimed_events (phone_number_id);
    CREATE INDEX unclaimed_by_waba ON unclaimed_events (waba_id);

    -- An append stores the key that it uses in the same transaction, and holds the workspace's row meanwhile, as
    -- who removes keys does: the log needs no foreign keys.
    ALTER TABLE webhook_events_log DROP CONSTRAINT webhook_events_log_workspace_id_fkey,
        DROP CONSTRAINT webhook_events_log_data_key_id_fkey, DROP CONSTRAINT webhook_events_log_check;
    ALTER TABLE data_keys DROP CONSTRAINT data_keys_pkey, ADD PRIMARY KEY (workspace_id, id);

    -- A relay remembers who has claimed what for as long as this stays the same. It is a time in microseconds: a
    -- database that was restored or lost its last commits gives no version twice.
    CREATE TABLE claims_version (version bigint PRIMARY KEY);
    INSERT INTO claims_version (version) VALUES ((extract(epoch FROM clock_timestamp()) * 1000000)::bigint);

    DO $do$
    DECLARE
        name text;
    BEGIN
        FOREACH name IN ARRAY ARRAY['workspace_state', 'unclaimed_events', 'claims_version'] LOOP
            EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
            EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
            EXECUTE format('CREATE POLICY finding_the_way ON %I TO CURRENT_USER USING (true)', name);
        END LOOP;
    END
    $do$;
    CREATE POLICY own_workspace ON workspace_state USING (workspace_id = (SELECT current_workspace()))
        WITH CHECK (workspace_id = (SELECT current_workspace()));
)sql";

// Months are UTC. A partition can be read only through the whole table: no policy allows anything else.
const char *const eventMonths = R"sql(
    DROP POLICY own_workspace ON webhook_events_log;
    DROP POLICY of_nobody ON webhook_events_log;
    ALTER TABLE webhook_events_log RENAME TO webhook_events_first;
    ALTER TABLE webhook_events_first DROP COLUMN id, ALTER COLUMN workspace_id SET NOT NULL,
        ALTER COLUMN seq SET NOT NULL;
    CREATE TABLE webhook_events_log (
        workspace_id text NOT NULL,
        seq bigint NOT NULL,
        kind text NOT NULL,
        received_at_ms bigint NOT NULL,
        signature_valid bigint NOT NULL,
        processed bigint NOT NULL,
        error text,
        phone_number_id text,
        waba_id text,
        body_hash bytea,
        sealing bigint NOT NULL, -- 0 clear, 1 held, 2 workspace
        data_key_id text,
        body bytea NOT NULL,
        -- That the seq is unique is due to the workspace's row, which whoever appends has locked.
        PRIMARY KEY (workspace_id, seq, received_at_ms)
    ) PARTITION BY RANGE (received_at_ms);
    -- What is sealed does not get smaller by trying.
    ALTER TABLE webhook_events_log ALTER COLUMN body SET STORAGE EXTERNAL;
    CREATE INDEX events_by_hash ON webhook_events_log (workspace_id, body_hash);
    ALTER TABLE webhook_events_log ENABLE ROW LEVEL SECURITY;
    ALTER TABLE webhook_events_log FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_workspace ON webhook_events_log USING (workspace_id = (SELECT current_workspace()))
        WITH CHECK (workspace_id = (SELECT current_workspace()));

    CREATE FUNCTION start_of_month(at_ms bigint, months_later int) RETURNS bigint IMMUTABLE LANGUAGE sql AS
        $$ SELECT (extract(epoch FROM date_trunc('month', timestamp '1970-01-01' + make_interval(secs => at_ms / 1000))
               + make_interval(months => months_later)) * 1000)::bigint $$;

    -- What there was becomes the first partition as it is: no row of a workspace moves.
    DO $do$
    DECLARE
        newest bigint;
    BEGIN
        SELECT max(received_at_ms) INTO newest FROM webhook_events_first;
        IF newest IS NULL THEN
            DROP TABLE webhook_events_first;
        ELSE
            EXECUTE format('ALTER TABLE webhook_events_log ATTACH PARTITION webhook_events_first
                FOR VALUES FROM (MINVALUE) TO (%s)',
                start_of_month(greatest(newest, (extract(epoch FROM clock_timestamp()) * 1000)::bigint), 1));
            ALTER TABLE webhook_events_first FORCE ROW LEVEL SECURITY;
        END IF;
    END
    $do$;

    -- For what has no month yet: nothing that comes in is ever refused.
    CREATE TABLE webhook_events_rest PARTITION OF webhook_events_log DEFAULT;
    ALTER TABLE webhook_events_rest ENABLE ROW LEVEL SECURITY;
    ALTER TABLE webhook_events_rest FORCE ROW LEVEL SECURITY;

    -- Each partition with its limits; the first begins with nothing, and the rest has none.
    CREATE FUNCTION event_months() RETURNS TABLE (name text, from_ms bigint, until_ms bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT relname::text, substring(bound FROM 'FROM \(''(-?\d+)''\)')::bigint,
               substring(bound FROM 'TO \(''(-?\d+)''\)')::bigint
           FROM (SELECT relname, pg_get_expr(relpartbound, oid) AS bound FROM pg_class
               WHERE oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'webhook_events_log'::regclass)) AS parts
           WHERE bound <> 'DEFAULT' ORDER BY 3 $$;

    -- Makes the month of this time, unless there is one, or the rest holds something of it: then it stays there.
    CREATE FUNCTION make_event_month(at_ms bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp SET lock_timeout = '1s' LANGUAGE plpgsql AS
    $$
    DECLARE
        first bigint := start_of_month(at_ms, 0);
        following bigint := start_of_month(at_ms, 1);
        name text := to_char(to_timestamp(first / 1000) AT TIME ZONE 'UTC', '"webhook_events_"YYYY"_"MM');
    BEGIN
        PERFORM pg_advisory_xact_lock(7465003); -- Another relay may have the same idea.
        IF EXISTS (SELECT FROM event_months() AS month
                WHERE month.until_ms > first AND coalesce(month.from_ms, first) < following) THEN
            RETURN;
        END IF;
        EXECUTE format('CREATE TABLE %I PARTITION OF webhook_events_log FOR VALUES FROM (%s) TO (%s)',
            name, first, following);
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXCEPTION
        WHEN check_violation OR lock_not_available THEN
            RETURN; -- Tried again at the next round.
    END
    $$;

    -- The month of this time and the two after it.
    CREATE FUNCTION prepare_event_months(now_ms bigint) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT make_event_month(start_of_month(now_ms, ahead)) FROM generate_series(0, 2) AS ahead $$;

    -- Whether a workspace keeps something of this time. Asks for each one, as the owner too sees one at a time:
    -- with one plan, because planning takes longer than looking.
    CREATE FUNCTION keeps_events_between(from_ms bigint, until_ms bigint) RETURNS boolean
        SECURITY DEFINER SET search_path = shoptalk, pg_temp SET plan_cache_mode = 'force_generic_plan'
        SET enable_seqscan = 'off' LANGUAGE plpgsql AS
    $$
    DECLARE
        shop record;
        is_kept boolean := false;
    BEGIN
        FOR shop IN SELECT workspace_id, oldest FROM workspace_state LOOP
            PERFORM set_config('shoptalk.workspace', shop.workspace_id, true);
            is_kept := EXISTS (SELECT FROM webhook_events_log WHERE workspace_id = shop.workspace_id
                AND seq >= shop.oldest AND received_at_ms >= from_ms AND received_at_ms < until_ms);
            EXIT WHEN is_kept;
        END LOOP;
        PERFORM set_config('shoptalk.workspace', '', true);
        RETURN is_kept;
    END
    $$;

    -- Detaches and drops the months that ended before this time and hold nothing that a workspace keeps; says how
    -- many. The table is locked only for a month that seems to hold nothing: nobody writes during the second look.
    CREATE FUNCTION drop_event_months(before_ms bigint) RETURNS bigint
        SECURITY DEFINER SET search_path = shoptalk, pg_temp SET lock_timeout = '1s' LANGUAGE plpgsql AS
    $$
    DECLARE
        month record;
        dropped bigint := 0;
    BEGIN
        PERFORM pg_advisory_xact_lock(7465003); -- Another relay may have the same idea.
        FOR month IN SELECT name, coalesce(from_ms, -9223372036854775808) AS from_ms, until_ms FROM event_months()
                WHERE until_ms <= before_ms LOOP
            CONTINUE WHEN keeps_events_between(month.from_ms, month.until_ms);
            LOCK TABLE webhook_events_log IN ACCESS EXCLUSIVE MODE;
            CONTINUE WHEN keeps_events_between(month.from_ms, month.until_ms);
            EXECUTE format('ALTER TABLE webhook_events_log DETACH PARTITION %I', month.name);
            EXECUTE format('DROP TABLE %I', month.name);
            dropped := dropped + 1;
        END LOOP;
        RETURN dropped;
    EXCEPTION
        WHEN lock_not_available THEN
            RETURN 0; -- Somebody reads for long, as a backup does: tried again at the next round.
    END
    $$;

    SELECT prepare_event_months((extract(epoch FROM clock_timestamp()) * 1000)::bigint);
)sql";

// As before, for the tables that have the rows now.
const char *const functionsOfUnclaimed = R"sql(
    CREATE FUNCTION current_claims() RETURNS bigint
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT version FROM claims_version $$;

    CREATE FUNCTION note_claim() RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ UPDATE claims_version
           SET version = greatest(version + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::bigint) $$;

    CREATE OR REPLACE FUNCTION make_workspace(new_id text, given_name text) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ WITH made AS (INSERT INTO workspaces (id, name) VALUES (new_id, given_name) ON CONFLICT (name) DO NOTHING
               RETURNING id)
           INSERT INTO workspace_state (workspace_id) SELECT id FROM made;
           SELECT note_claim() $$;

    CREATE OR REPLACE FUNCTION keep_unclaimed(received_at bigint[], errors text[], phone_numbers text[], wabas text[],
            hashes bytea[], bodies bytea[]) RETURNS SETOF bytea
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO unclaimed_events (kind, received_at_ms, signature_valid, processed, error, phone_number_id,
               waba_id, body_hash, sealing, body)
           SELECT 'webhook', given.at, 1, 0, given.error, given.phone_number, given.waba, given.hash, 1, given.body
           FROM unnest(received_at, errors, phone_numbers, wabas, hashes, bodies)
               AS given (at, error, phone_number, waba, hash, body)
           ON CONFLICT (body_hash) WHERE body_hash IS NOT NULL DO NOTHING
           RETURNING body_hash $$;

    CREATE OR REPLACE FUNCTION record_refused(at_ms bigint, reason text) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ INSERT INTO unclaimed_events (kind, received_at_ms, signature_valid, processed, error, sealing, body)
           VALUES ('webhook', at_ms, CASE WHEN reason LIKE 'signature%' THEN 0 ELSE 1 END, 0, reason, 0, '') $$;

    CREATE OR REPLACE FUNCTION unclaimed_for(phone_number text, waba text)
        RETURNS TABLE (id bigint, kind text, received_at_ms bigint, error text, phone_number_id text, waba_id text,
            body_hash bytea, sealing bigint, body bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, kind, received_at_ms, error, phone_number_id, waba_id, body_hash, sealing, body
           FROM unclaimed_events
           WHERE phone_number_id = phone_number OR (waba_id = waba AND phone_number_id IS NULL)
           ORDER BY id $$;

    CREATE OR REPLACE FUNCTION drop_unclaimed(ids bigint[]) RETURNS void
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ DELETE FROM unclaimed_events WHERE id = ANY (ids) $$;

    CREATE OR REPLACE FUNCTION prune_unclaimed(before_ms bigint, most_bytes bigint) RETURNS bigint
        SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ WITH dropped AS (DELETE FROM unclaimed_events WHERE received_at_ms < before_ms
               OR id IN (SELECT id FROM (SELECT id, sum(octet_length(body)) OVER (ORDER BY id DESC) AS bytes
                   FROM unclaimed_events) AS measured WHERE bytes > most_bytes)
               RETURNING 1)
           SELECT count(*) FROM dropped $$;

    CREATE OR REPLACE FUNCTION unprocessed(after_id bigint, most bigint)
        RETURNS TABLE (id bigint, received_at_ms bigint, error text, sealing bigint, body bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, received_at_ms, error, sealing, body FROM unclaimed_events
           WHERE signature_valid = 1 AND body_hash IS NOT NULL AND id > after_id
           ORDER BY id LIMIT most $$;

    CREATE OR REPLACE FUNCTION count_unprocessed() RETURNS TABLE (error text, events bigint, newest_ms bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT coalesce(error, ''), count(*), max(received_at_ms) FROM unclaimed_events
           WHERE signature_valid = 1 AND body_hash IS NOT NULL
           GROUP BY coalesce(error, '') ORDER BY coalesce(error, '') $$;

    CREATE OR REPLACE FUNCTION newest_unclaimed_hash(beyond bytea) RETURNS bytea
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT body_hash FROM unclaimed_events WHERE body_hash < beyond ORDER BY body_hash DESC LIMIT 1 $$;
)sql";

// Asked for with each batch. A function in SQL is planned at each call, one in PL/pgSQL once a connection.
const char *const claimsInOnePlan = R"sql(
    CREATE OR REPLACE FUNCTION current_claims() RETURNS bigint
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE plpgsql AS
        $$ BEGIN RETURN (SELECT version FROM claims_version); END $$;
)sql";

// A claim takes what waited for it a part at a time: all of it may be more than the memory holds.
const char *const unclaimedInSlices = R"sql(
    CREATE FUNCTION unclaimed_sizes(phone_number text, waba text) RETURNS TABLE (id bigint, bytes bigint)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, octet_length(body)::bigint FROM unclaimed_events
           WHERE phone_number_id = phone_number OR (waba_id = waba AND phone_number_id IS NULL)
           ORDER BY id $$;

    CREATE FUNCTION unclaimed_with(ids bigint[])
        RETURNS TABLE (id bigint, kind text, received_at_ms bigint, error text, phone_number_id text, waba_id text,
            body_hash bytea, sealing bigint, body bytea)
        STABLE SECURITY DEFINER SET search_path = shoptalk, pg_temp LANGUAGE sql AS
        $$ SELECT id, kind, received_at_ms, error, phone_number_id, waba_id, body_hash, sealing, body
           FROM unclaimed_events WHERE id = ANY (ids) ORDER BY id $$;
)sql";

} // namespace shoptalk::relay::postgres
