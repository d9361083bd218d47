-- 72
-- The schema of a new database. A test writes this file from what the migrations make: ./dev schema
PRAGMA application_id = 1397247824;
CREATE TABLE users (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        created_at_s INTEGER NOT NULL DEFAULT (unixepoch()),
        deleted_at INTEGER
    ) STRICT;
CREATE TABLE connected_facebook_accounts (
        id TEXT PRIMARY KEY NOT NULL,
        user_id TEXT REFERENCES users (id),
        name TEXT NOT NULL,
        picture_url TEXT NOT NULL,
        token_sealed TEXT NOT NULL,
        token_expires_at_s INTEGER,
        connected_at_s INTEGER NOT NULL DEFAULT (unixepoch()),
        deleted_at INTEGER
    , data_access_expires_at_s INTEGER, status INTEGER NOT NULL DEFAULT 0, picture_png BLOB NOT NULL DEFAULT X'', picture_of TEXT NOT NULL DEFAULT '', connected_by INTEGER NOT NULL DEFAULT 0, asks_again INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE connected_business_managers (
        account_id TEXT NOT NULL REFERENCES connected_facebook_accounts (id),
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        verification_status TEXT NOT NULL,
        deleted_at INTEGER,
        PRIMARY KEY (account_id, id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE connected_whatsapp_accounts (
        business_manager_id TEXT NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        ownership INTEGER NOT NULL,
        deleted_at INTEGER,
        PRIMARY KEY (business_manager_id, id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE connected_phone_numbers (
        id TEXT PRIMARY KEY NOT NULL,
        waba_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        display_phone_number TEXT NOT NULL,
        verified_name TEXT NOT NULL,
        quality_rating TEXT NOT NULL,
        messaging_limit TEXT NOT NULL,
        throughput TEXT NOT NULL,
        status TEXT NOT NULL,
        is_on_business_app INTEGER NOT NULL,
        is_active INTEGER NOT NULL DEFAULT 0,
        is_primary INTEGER NOT NULL DEFAULT 0,
        verify_token_sealed TEXT NOT NULL DEFAULT '',
        deleted_at INTEGER
    , name_status TEXT NOT NULL DEFAULT '', platform_type TEXT NOT NULL DEFAULT '', connected_by TEXT NOT NULL DEFAULT '', needs_claim INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE setup (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        account_id TEXT NOT NULL,
        business_manager_id TEXT NOT NULL,
        waba_id TEXT NOT NULL,
        complete INTEGER NOT NULL
    , asks_again INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE customers (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        wa_id TEXT,
        user_id TEXT,
        profile_name TEXT NOT NULL,
        username TEXT NOT NULL,
        names TEXT NOT NULL,
        deleted_at INTEGER
    , phone_book_name TEXT NOT NULL DEFAULT '', wa_id_at_s INTEGER NOT NULL DEFAULT 0, profile_name_at_s INTEGER NOT NULL DEFAULT 0, username_at_s INTEGER NOT NULL DEFAULT 0, phone_book_at_s INTEGER NOT NULL DEFAULT 0, group_id TEXT) STRICT;
CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        phone_number_id TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq),
        unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
        last_activity_at_s INTEGER NOT NULL DEFAULT 0,
        last_inbound_at_s INTEGER,
        last_message INTEGER REFERENCES whatsapp_messages (seq),
        deleted_at INTEGER, marked_unread INTEGER NOT NULL DEFAULT 0, referred_at_s INTEGER, free_until_s INTEGER, free_told_until_s INTEGER, is_pinned INTEGER NOT NULL DEFAULT 0, muted_until_s INTEGER, archived_at_s INTEGER, snoozed_until_s INTEGER, blocked_at_s INTEGER, surfaced_at_s INTEGER NOT NULL DEFAULT 0, assignee TEXT NOT NULL DEFAULT '', is_waiting INTEGER NOT NULL DEFAULT 0, sorted_at_s INTEGER
                GENERATED ALWAYS AS (max(last_activity_at_s, surfaced_at_s)) VIRTUAL, remind_at_s INTEGER, listed_number TEXT,
        UNIQUE (phone_number_id, customer)
    ) STRICT;
CREATE TABLE whatsapp_messages (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversations (seq),
        direction INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        wamid TEXT,
        text TEXT NOT NULL,
        sent_at_s INTEGER NOT NULL,
        delivery INTEGER NOT NULL,
        failure_code INTEGER NOT NULL DEFAULT 0,
        failure_detail TEXT NOT NULL DEFAULT '',
        deleted_at INTEGER
    , is_edited INTEGER NOT NULL DEFAULT 0, content BLOB, details BLOB, no_status_since_s INTEGER, is_news INTEGER NOT NULL DEFAULT 1, hold INTEGER NOT NULL DEFAULT 0, is_history INTEGER NOT NULL DEFAULT 0, is_bulk INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE message_sources (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        raw BLOB NOT NULL
    ) STRICT;
CREATE TABLE early_statuses (
        wamid TEXT PRIMARY KEY NOT NULL,
        delivery INTEGER NOT NULL,
        failure_code INTEGER NOT NULL,
        failure_detail TEXT NOT NULL,
        kept_at_s INTEGER NOT NULL DEFAULT (unixepoch())
    , free_until_s INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        message INTEGER NOT NULL UNIQUE REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES conversations (seq),
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before_ms INTEGER,
        tried_at_ms INTEGER
    , cancelled_at_s INTEGER, is_bulk INTEGER NOT NULL DEFAULT 0, is_withdrawn INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE relay_link (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        base_url TEXT NOT NULL,
        device_id TEXT NOT NULL,
        workspace_id TEXT NOT NULL,
        workspace_name TEXT NOT NULL,
        token_sealed TEXT NOT NULL,
        meta_app_id TEXT NOT NULL,
        graph_version TEXT NOT NULL
    ) STRICT;
CREATE TABLE relay_cursor (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        seq INTEGER NOT NULL
    ) STRICT;
CREATE TABLE webhook_events_log (
        workspace_id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        received_at_s INTEGER NOT NULL,
        kind TEXT NOT NULL,
        field TEXT NOT NULL,
        processed INTEGER NOT NULL,
        error TEXT NOT NULL,
        raw BLOB, reader INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (workspace_id, seq)
    ) STRICT;
CREATE TABLE audit_log (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at_s INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        count INTEGER NOT NULL DEFAULT 0,
        word TEXT NOT NULL DEFAULT '' CHECK (length(word) <= 64 AND word NOT GLOB '*[^a-z0-9_]*'
            AND word NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*')
    ) STRICT;
CREATE TABLE key_record (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        key_id TEXT NOT NULL,
        recovery_envelope TEXT NOT NULL,
        recovery_wrap_sealed TEXT NOT NULL
    ) STRICT;
CREATE TABLE sealed_values (
        name TEXT PRIMARY KEY NOT NULL,
        sealed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE pending_disconnects (
        account_id TEXT PRIMARY KEY NOT NULL,
        wabas TEXT NOT NULL
    , numbers TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE TABLE retention (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        days INTEGER NOT NULL CHECK (days >= 0)
    ) STRICT;
CREATE TABLE setup_numbers (
        phone_number_id TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE setup_addition (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        begins_with_login INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        business_manager_id TEXT NOT NULL,
        waba_id TEXT NOT NULL,
        numbers TEXT NOT NULL
    ) STRICT;
CREATE TABLE seal_bindings (
        context TEXT PRIMARY KEY NOT NULL,
        turn TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
CREATE TABLE former_user_ids (
        user_id TEXT PRIMARY KEY NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE
    , until_s INTEGER NOT NULL DEFAULT 0, is_told INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
CREATE TABLE labels (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        retention_days INTEGER CHECK (retention_days >= 0),
        deleted_at INTEGER
    ) STRICT;
CREATE TABLE conversation_labels (
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        label INTEGER NOT NULL REFERENCES labels (seq) ON DELETE CASCADE,
        PRIMARY KEY (conversation, label)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE erased_names (
        name_hash BLOB PRIMARY KEY NOT NULL,
        erased_at INTEGER NOT NULL,
        workspace_id TEXT NOT NULL,
        seq INTEGER NOT NULL -- of the workspace's events, the newest that had been read
    ) STRICT, WITHOUT ROWID;
CREATE TABLE erasure_key (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT;
CREATE TABLE drafts (
        conversation INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at_s INTEGER NOT NULL,
        deleted_at INTEGER
    , answers TEXT, edited TEXT, edited_text TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE message_media (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        media_id TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL,
        received_at_s INTEGER NOT NULL
    ) STRICT;
CREATE TABLE order_lines (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        line INTEGER NOT NULL,
        product TEXT NOT NULL,
        quantity INTEGER NOT NULL,
        unit_price TEXT NOT NULL,
        currency TEXT NOT NULL,
        PRIMARY KEY (message, line)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE content_filling (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        reader INTEGER NOT NULL,
        done_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL
    ) STRICT;
CREATE TABLE message_templates (
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
        told_at_s INTEGER NOT NULL DEFAULT 0, status_told_at_s INTEGER NOT NULL DEFAULT 0, quality_told_at_s INTEGER NOT NULL DEFAULT 0, category_told_at_s INTEGER NOT NULL DEFAULT 0,
        UNIQUE (waba_id, template_id)
    ) STRICT;
CREATE TABLE template_fetches (
        waba_id TEXT PRIMARY KEY NOT NULL,
        fetched_at_s INTEGER,
        changes INTEGER NOT NULL DEFAULT 0,
        fetched_changes INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;
CREATE TABLE marketing_choices (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        is_stopped INTEGER NOT NULL,
        at_s INTEGER NOT NULL
    ) STRICT;
CREATE TABLE "account_alerts" (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        number TEXT NOT NULL,
        word TEXT NOT NULL,
        at_s INTEGER NOT NULL,
        seen_at_s INTEGER,
        subject TEXT NOT NULL DEFAULT '',
        UNIQUE (kind, number, word, at_s, subject)
    ) STRICT;
CREATE TABLE media_files (
        media_id TEXT PRIMARY KEY NOT NULL,
        phone_number_id TEXT NOT NULL,
        stage INTEGER NOT NULL DEFAULT 0,
        problem INTEGER NOT NULL DEFAULT 0,
        mime_type TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        link TEXT NOT NULL,
        sender_name TEXT NOT NULL,
        received_at_s INTEGER NOT NULL,
        expires_at_s INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before_s INTEGER,
        name TEXT NOT NULL DEFAULT '',
        bytes INTEGER NOT NULL DEFAULT -1,
        width INTEGER NOT NULL DEFAULT -1,
        height INTEGER NOT NULL DEFAULT -1,
        used_at_s INTEGER
    ) STRICT, WITHOUT ROWID;
CREATE TABLE media_leftovers (media_id TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE message_pricing (
            wamid_hash BLOB PRIMARY KEY NOT NULL,
            phone_number_id TEXT NOT NULL,
            type TEXT NOT NULL,
            category TEXT NOT NULL,
            at_s INTEGER NOT NULL
        , is_delivered INTEGER NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID;
CREATE TABLE rates (
        market TEXT NOT NULL,
        category TEXT NOT NULL,
        valid_from TEXT NOT NULL, -- ISO 8601
        currency TEXT NOT NULL,
        amount TEXT NOT NULL,
        PRIMARY KEY (market, category, valid_from)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE customer_merges (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        kept INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        reason INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        kept_id TEXT NOT NULL,
        kept_wa_id TEXT, kept_user_id TEXT,
        kept_profile_name TEXT NOT NULL, kept_username TEXT NOT NULL, kept_phone_book_name TEXT NOT NULL,
        kept_is_stopped INTEGER, kept_stopped_at_s INTEGER,
        gone_id TEXT NOT NULL,
        gone_wa_id TEXT, gone_user_id TEXT,
        gone_profile_name TEXT NOT NULL, gone_username TEXT NOT NULL, gone_phone_book_name TEXT NOT NULL,
        gone_is_stopped INTEGER, gone_stopped_at_s INTEGER
    , kept_consent_at_s INTEGER, gone_consent_at_s INTEGER, gone_consent_note TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE merged_conversations (
        seq INTEGER PRIMARY KEY,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        kept_id TEXT,
        id TEXT NOT NULL,
        phone_number_id TEXT NOT NULL,
        marked_unread INTEGER NOT NULL,
        deleted_at INTEGER,
        kept_deleted_at INTEGER,
        last_inbound_at_s INTEGER,
        kept_last_inbound_at_s INTEGER,
        referred_at_s INTEGER, kept_referred_at_s INTEGER,
        free_until_s INTEGER, kept_free_until_s INTEGER,
        free_told_until_s INTEGER, kept_free_told_until_s INTEGER,
        draft TEXT,
        kept_draft TEXT
    , blocked_at_s INTEGER, kept_blocked_at_s INTEGER, draft_edited TEXT, draft_edited_text TEXT NOT NULL DEFAULT '', kept_draft_edited TEXT) STRICT;
CREATE TABLE merged_messages (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        PRIMARY KEY (message, conversation)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE merged_labels (
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        label INTEGER NOT NULL REFERENCES labels (seq) ON DELETE CASCADE,
        was_on_kept INTEGER NOT NULL,
        PRIMARY KEY (conversation, label)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE merged_former_ids (
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        user_id TEXT NOT NULL,
        PRIMARY KEY (merge, user_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE merge_lines (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE
    ) STRICT;
CREATE TABLE customers_kept_apart (
        one INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        reason INTEGER NOT NULL,
        PRIMARY KEY (one, other, reason)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE used_contents (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        content TEXT NOT NULL UNIQUE
    , message INTEGER REFERENCES whatsapp_messages (seq) ON DELETE CASCADE) STRICT;
CREATE VIRTUAL TABLE message_index USING fts5(scope, body,
        tokenize = 'ascii', detail = 'column', columnsize = 0, prefix = '1 2 3');
CREATE TABLE message_index_pending (
        index_row INTEGER PRIMARY KEY,
        message INTEGER NOT NULL
    ) STRICT;
CREATE TABLE message_index_state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        version INTEGER NOT NULL,
        next_seq INTEGER NOT NULL,
        merging INTEGER NOT NULL
    ) STRICT;
CREATE TABLE staff (
                seq INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                folded_name TEXT NOT NULL,
                deleted_at INTEGER
            ) STRICT;
CREATE TABLE broadcasts (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        phone_number_id TEXT NOT NULL,
        template_name TEXT NOT NULL,
        template_language TEXT NOT NULL,
        is_marketing INTEGER NOT NULL,
        sources TEXT NOT NULL,
        state INTEGER NOT NULL,
        pause INTEGER NOT NULL DEFAULT 0,
        pause_code INTEGER NOT NULL DEFAULT 0,
        created_at_s INTEGER NOT NULL,
        starts_at_s INTEGER,
        started_at_s INTEGER,
        ended_at_s INTEGER,
        resumed_at_ms INTEGER
    , includes_stopped INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER) STRICT;
CREATE TABLE broadcast_recipients (
        broadcast INTEGER NOT NULL REFERENCES broadcasts (seq) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        customer INTEGER REFERENCES customers (seq) ON DELETE CASCADE,
        wa_id TEXT NOT NULL,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        line INTEGER NOT NULL,
        words TEXT NOT NULL,
        state INTEGER NOT NULL,
        reason INTEGER NOT NULL,
        message_id TEXT,
        taken_at_ms INTEGER,
        PRIMARY KEY (broadcast, position)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE customer_consents (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        given_at_s INTEGER NOT NULL,
        note TEXT NOT NULL
    ) STRICT;
CREATE TABLE former_numbers (
        wa_id TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        until_s INTEGER NOT NULL,
        PRIMARY KEY (wa_id, customer)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE merged_former_numbers (
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        wa_id TEXT NOT NULL,
        PRIMARY KEY (merge, wa_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE told_number_facts (
        phone_number_id TEXT NOT NULL,
        fact INTEGER NOT NULL,
        at_s INTEGER NOT NULL,
        PRIMARY KEY (phone_number_id, fact)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE saved_replies (
                seq INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                text TEXT NOT NULL,
                deleted_at INTEGER
            ) STRICT;
CREATE TABLE broadcast_drafts (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        content TEXT NOT NULL,
        changed_at_s INTEGER NOT NULL
    , deleted_at INTEGER) STRICT;
CREATE TABLE stop_proposals (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        message TEXT NOT NULL,
        asked_at_s INTEGER NOT NULL,
        decided_at_s INTEGER
    ) STRICT;
CREATE TABLE stop_phrases (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        phrases TEXT NOT NULL
    ) STRICT;
CREATE TABLE starred_messages (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        starred_at_s INTEGER NOT NULL,
        removed_at_s INTEGER
    ) STRICT;
CREATE TABLE past_requests (
        phone_number_id TEXT NOT NULL,
        kind TEXT NOT NULL, -- Meta's sync_type
        is_answered INTEGER NOT NULL, -- 0: it is not known whether Meta got it
        PRIMARY KEY (phone_number_id, kind)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE outgoing_files (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        media_id TEXT NOT NULL DEFAULT '',
        uploaded_at_s INTEGER,
        PRIMARY KEY (message, place)
    ) STRICT;
CREATE TABLE reminder_events (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        at_s INTEGER NOT NULL,
        remind_at_s INTEGER NOT NULL,
        device TEXT NOT NULL
    ) STRICT;
CREATE TABLE inbox_place (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        top INTEGER REFERENCES whatsapp_messages (seq) ON DELETE SET NULL,
        top_at INTEGER NOT NULL,
        answered INTEGER REFERENCES whatsapp_messages (seq) ON DELETE SET NULL,
        list_at INTEGER NOT NULL
    ) STRICT;
CREATE TABLE "message_amendments" (
            target TEXT NOT NULL,
            kind INTEGER NOT NULL,
            direction INTEGER NOT NULL,
            customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
            phone_number_id TEXT NOT NULL,
            reactor TEXT NOT NULL DEFAULT '',
            text TEXT NOT NULL,
            at_s INTEGER NOT NULL,
            raw BLOB NOT NULL,
            opened_at_s INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (target, kind, direction, customer, phone_number_id, reactor)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE unreported_reads (
            conversation INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
            message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE
        ) STRICT;
CREATE TABLE merged_recipients (
        broadcast INTEGER NOT NULL,
        position INTEGER NOT NULL,
        merge INTEGER NOT NULL REFERENCES customer_merges (seq) ON DELETE CASCADE,
        PRIMARY KEY (broadcast, position, merge),
        FOREIGN KEY (broadcast, position) REFERENCES broadcast_recipients (broadcast, position) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
CREATE TABLE sheet_drafts (
        seq INTEGER PRIMARY KEY,
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        kind INTEGER NOT NULL,
        message TEXT NOT NULL,
        place INTEGER NOT NULL,
        content TEXT NOT NULL,
        copies TEXT NOT NULL,
        written_at_s INTEGER NOT NULL,
        deleted_at INTEGER,
        UNIQUE (conversation, kind, message, place)
    ) STRICT;
CREATE TABLE merged_sheet_drafts (
        sheet INTEGER NOT NULL REFERENCES sheet_drafts (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES merged_conversations (seq) ON DELETE CASCADE,
        PRIMARY KEY (sheet, conversation)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE contacts_without_conversation (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        name TEXT NOT NULL,
        number TEXT NOT NULL
    ) STRICT;
CREATE TABLE message_writers (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        staff INTEGER REFERENCES staff (seq)
    ) STRICT;
CREATE TABLE number_listing (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            is_wanted INTEGER NOT NULL,
            is_done INTEGER NOT NULL,
            done_seq INTEGER NOT NULL
        ) STRICT;
CREATE TABLE message_counts (
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
        ) STRICT, WITHOUT ROWID;
CREATE TABLE webhook_counts (
            quarter INTEGER PRIMARY KEY,
            processed INTEGER NOT NULL,
            pending INTEGER NOT NULL,
            failed INTEGER NOT NULL
        ) STRICT;
CREATE TABLE reply_times (
            conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
            asked_at_s INTEGER NOT NULL,
            asked INTEGER NOT NULL,
            wait_s INTEGER,
            answer INTEGER,
            PRIMARY KEY (conversation, asked_at_s, asked)
        ) STRICT, WITHOUT ROWID;
CREATE TABLE stale_days (day INTEGER PRIMARY KEY) STRICT;
CREATE TABLE stale_conversations (
            conversation INTEGER PRIMARY KEY,
            day INTEGER NOT NULL -- the first whose turns are stale
        ) STRICT;
CREATE TABLE summary_filling (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            days_left INTEGER NOT NULL,
            conversations_left INTEGER NOT NULL
        ) STRICT;
CREATE TABLE pruned_webhooks (
            quarter INTEGER PRIMARY KEY,
            processed INTEGER NOT NULL
        ) STRICT;
CREATE TABLE pruned_events (
            workspace_id TEXT PRIMARY KEY,
            seq INTEGER NOT NULL,
            received_at_s INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
CREATE INDEX business_managers_by_id ON connected_business_managers (id);
CREATE INDEX whatsapp_accounts_by_id ON connected_whatsapp_accounts (id);
CREATE INDEX phone_numbers_by_waba ON connected_phone_numbers (waba_id, position);
CREATE UNIQUE INDEX one_primary_number ON connected_phone_numbers (is_primary) WHERE is_primary = 1;
CREATE UNIQUE INDEX customers_by_user_id ON customers (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX customers_by_wa_id ON customers (wa_id) WHERE wa_id IS NOT NULL;
CREATE INDEX conversations_by_activity ON conversations (last_activity_at_s, id)
        WHERE deleted_at IS NULL;
CREATE INDEX conversations_unread ON conversations (unread) WHERE unread > 0 AND deleted_at IS NULL;
CREATE INDEX conversations_by_customer ON conversations (customer);
CREATE INDEX conversations_by_last_message ON conversations (last_message);
CREATE UNIQUE INDEX messages_by_wamid ON whatsapp_messages (wamid) WHERE wamid IS NOT NULL;
CREATE INDEX early_statuses_by_age ON early_statuses (kept_at_s);
CREATE INDEX outbox_by_conversation ON outbox (conversation, seq);
CREATE INDEX webhook_events_failed ON webhook_events_log (workspace_id, seq) WHERE error <> '';
CREATE INDEX messages_deleted ON whatsapp_messages (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX audit_by_kind ON audit_log (kind, seq);
CREATE INDEX former_user_ids_by_customer ON former_user_ids (customer);
CREATE UNIQUE INDEX labels_by_name ON labels (folded_name) WHERE deleted_at IS NULL;
CREATE INDEX conversations_by_label ON conversation_labels (label);
CREATE INDEX conversations_marked_unread ON conversations (unread)
        WHERE marked_unread = 1 AND deleted_at IS NULL;
CREATE INDEX media_by_time ON message_media (received_at_s);
CREATE INDEX order_lines_by_product ON order_lines (product);
CREATE INDEX templates_by_name ON message_templates (waba_id, name, language);
CREATE INDEX alerts_unseen ON account_alerts (id) WHERE seen_at_s IS NULL;
CREATE INDEX media_queued ON media_files (expires_at_s, media_id) WHERE stage = 0;
CREATE INDEX media_failed ON media_files (expires_at_s) WHERE stage = 2;
CREATE INDEX media_used ON media_files (used_at_s, expires_at_s, bytes) WHERE stage = 1;
CREATE INDEX media_by_id ON message_media (media_id);
CREATE INDEX messages_without_status ON whatsapp_messages (no_status_since_s)
            WHERE no_status_since_s IS NOT NULL;
CREATE INDEX messages_by_moment ON whatsapp_messages
        (sent_at_s, direction, delivery, kind, conversation, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX templates_by_moment ON whatsapp_messages (sent_at_s, delivery, conversation)
        WHERE kind = 11 AND direction = 1 AND deleted_at IS NULL;
CREATE INDEX webhook_events_by_time ON webhook_events_log (received_at_s, kind, error);
CREATE INDEX merges_by_kept ON customer_merges (kept);
CREATE INDEX merged_conversations_by_merge ON merged_conversations (merge);
CREATE INDEX merged_messages_by_conversation ON merged_messages (conversation);
CREATE INDEX merged_labels_by_label ON merged_labels (label);
CREATE INDEX merge_lines_by_merge ON merge_lines (merge);
CREATE INDEX kept_apart_by_other ON customers_kept_apart (other);
CREATE INDEX conversations_listed ON conversations (is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_listed_unread ON conversations (is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL AND (unread > 0 OR marked_unread = 1);
CREATE INDEX conversations_listed_waiting ON conversations (is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL AND is_waiting = 1;
CREATE INDEX conversations_by_assignee ON conversations (assignee, is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_by_window ON conversations (last_inbound_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_archived ON conversations (is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND archived_at_s IS NOT NULL;
CREATE INDEX conversations_snoozed ON conversations (is_pinned, sorted_at_s, id) WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL;
CREATE INDEX conversations_by_snooze ON conversations (snoozed_until_s)
                WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL;
CREATE INDEX recipients_by_state ON broadcast_recipients (broadcast, state, position);
CREATE INDEX recipients_by_customer ON broadcast_recipients (customer, broadcast, state);
CREATE INDEX recipients_by_wa_id ON broadcast_recipients (wa_id)
        WHERE customer IS NULL AND wa_id <> '';
CREATE INDEX outbox_by_turn ON outbox (is_bulk, seq);
CREATE INDEX former_numbers_by_customer ON former_numbers (customer);
CREATE INDEX webhook_events_kept ON webhook_events_log (workspace_id, reader, seq)
        WHERE error <> '' AND raw IS NOT NULL;
CREATE INDEX conversations_by_reminder ON conversations (remind_at_s)
                WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL;
CREATE INDEX stop_proposals_undecided ON stop_proposals (asked_at_s) WHERE decided_at_s IS NULL;
CREATE INDEX recipients_by_message ON broadcast_recipients (message_id)
        WHERE message_id IS NOT NULL;
CREATE INDEX pricing_by_time ON message_pricing
        (phone_number_id, type, category, at_s) WHERE is_delivered = 1;
CREATE UNIQUE INDEX customers_by_group ON customers (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX outgoing_files_by_name ON outgoing_files (name);
CREATE INDEX reminder_events_by_conversation ON reminder_events (conversation, seq);
CREATE INDEX conversations_listed_of_number ON conversations (listed_number, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_listed_unread_of_number ON conversations (listed_number, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL AND (unread > 0 OR marked_unread = 1);
CREATE INDEX conversations_listed_waiting_of_number ON conversations (listed_number, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL AND is_waiting = 1;
CREATE INDEX conversations_by_assignee_of_number ON conversations (listed_number, assignee, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_by_window_of_number ON conversations (listed_number, last_inbound_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL;
CREATE INDEX conversations_archived_of_number ON conversations (listed_number, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND archived_at_s IS NOT NULL;
CREATE INDEX conversations_snoozed_of_number ON conversations (listed_number, is_pinned, sorted_at_s, id) WHERE listed_number IS NOT NULL AND deleted_at IS NULL AND snoozed_until_s IS NOT NULL;
CREATE INDEX amendments_by_customer
            ON message_amendments (customer, phone_number_id, kind, at_s);
CREATE INDEX used_contents_by_message ON used_contents (message);
CREATE INDEX unreported_reads_by_message ON unreported_reads (message);
CREATE INDEX merged_recipients_by_merge ON merged_recipients (merge);
CREATE INDEX merged_sheet_drafts_by_conversation ON merged_sheet_drafts (conversation);
CREATE INDEX contacts_by_name ON contacts_without_conversation (name, customer, number);
CREATE INDEX messages_by_time ON whatsapp_messages
        (conversation, sent_at_s, seq, direction, kind, delivery, deleted_at, is_bulk);
CREATE INDEX reply_times_by_moment ON reply_times (asked_at_s, wait_s, answer)
            WHERE answer IS NOT NULL;
CREATE VIEW label_retention AS
        SELECT cl.conversation, iif(min(l.retention_days) = 0, 0, max(l.retention_days)) AS days
        FROM conversation_labels AS cl JOIN labels AS l ON l.seq = cl.label
        WHERE l.retention_days IS NOT NULL GROUP BY cl.conversation;
CREATE VIEW undecided_stops AS SELECT p.customer, p.message, p.asked_at_s
        FROM stop_proposals AS p WHERE p.decided_at_s IS NULL
            AND NOT EXISTS (SELECT 1 FROM marketing_choices AS m WHERE m.customer = p.customer
                AND (m.is_stopped = 1 OR m.at_s > p.asked_at_s));
INSERT INTO content_filling (id, reader, done_seq, last_seq) VALUES (1, 0, 0, 0);
INSERT INTO erasure_key (id, value) VALUES (1, randomblob(32));
INSERT INTO message_index_state (id, version, next_seq, merging) VALUES (1, 0, 0, 0);
INSERT INTO number_listing (id, is_wanted, is_done, done_seq) VALUES (1, 0, 1, 0);
INSERT INTO summary_filling (id, days_left, conversations_left) VALUES (1, 0, 0);
CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_log_is_not_deleted BEFORE DELETE ON audit_log
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER media_without_message AFTER DELETE ON message_media
        WHEN NOT EXISTS (SELECT 1 FROM message_media WHERE media_id = OLD.media_id)
        BEGIN DELETE FROM media_files WHERE media_id = OLD.media_id; END;
CREATE TRIGGER media_file_is_left AFTER DELETE ON media_files
        BEGIN INSERT OR IGNORE INTO media_leftovers (media_id) VALUES (OLD.media_id); END;
CREATE TRIGGER message_index_after_delete AFTER DELETE ON whatsapp_messages BEGIN
        INSERT OR REPLACE INTO message_index_pending (index_row, message)
        VALUES (((old.sent_at_s / 3600) << 30) | old.seq, old.seq); END;
CREATE TRIGGER message_index_after_update
        AFTER UPDATE OF conversation, kind, text, sent_at_s, content ON whatsapp_messages
        WHEN old.conversation <> new.conversation OR old.kind <> new.kind OR old.text <> new.text
            OR old.sent_at_s <> new.sent_at_s OR old.content IS NOT new.content BEGIN
        INSERT OR REPLACE INTO message_index_pending (index_row, message)
        VALUES (((old.sent_at_s / 3600) << 30) | old.seq, old.seq); END;
CREATE TRIGGER groups_have_no_window AFTER UPDATE OF last_inbound_at_s ON conversations
            WHEN NEW.last_inbound_at_s IS NOT NULL
                AND (SELECT group_id FROM customers WHERE seq = NEW.customer) IS NOT NULL BEGIN
                UPDATE conversations SET last_inbound_at_s = NULL WHERE seq = NEW.seq;
            END;
CREATE TRIGGER reminder_events_are_not_changed
        BEFORE UPDATE OF seq, id, kind, at_s, remind_at_s, device ON reminder_events
        BEGIN SELECT raise(ABORT, 'reminder events are append-only'); END;
CREATE TRIGGER number_of_new_conversation AFTER INSERT ON conversations
            WHEN (SELECT count(*) FROM connected_phone_numbers WHERE is_active = 1 AND deleted_at IS NULL) > 1 BEGIN
                UPDATE conversations SET listed_number = NEW.phone_number_id WHERE seq = NEW.seq;
            END;
CREATE TRIGGER conversation_is_waiting AFTER UPDATE OF last_message ON conversations BEGIN
                UPDATE conversations SET is_waiting = iif(NEW.last_message IS NULL
            OR (SELECT group_id FROM customers WHERE seq = NEW.customer) IS NOT NULL, 0,
        coalesce((SELECT m.direction = 0 FROM whatsapp_messages AS m
            WHERE m.conversation = NEW.seq AND m.deleted_at IS NULL AND m.kind NOT IN (13, 17)
                AND NOT (m.direction = 1
                    AND (m.kind = 9 OR m.delivery = 6 OR (m.kind = 11 AND m.is_bulk = 1)))
            ORDER BY m.sent_at_s DESC, m.seq DESC LIMIT 1), 0)) WHERE seq = NEW.seq;
            END;
CREATE TRIGGER contact_after_insert AFTER INSERT ON customers BEGIN INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = new.seq AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''));  END;
CREATE TRIGGER contact_after_update AFTER UPDATE OF names, wa_id, phone_book_name, group_id ON customers
        WHEN old.names <> new.names OR old.wa_id IS NOT new.wa_id OR old.group_id IS NOT new.group_id
            OR (old.phone_book_name = '') <> (new.phone_book_name = '') BEGIN DELETE FROM contacts_without_conversation WHERE customer = new.seq; INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = new.seq AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''));  END;
CREATE TRIGGER contact_after_conversation AFTER INSERT ON conversations BEGIN DELETE FROM contacts_without_conversation WHERE customer = new.customer; INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = new.customer AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''));  END;
CREATE TRIGGER contact_after_change AFTER UPDATE OF customer, deleted_at ON conversations
        WHEN old.customer <> new.customer OR old.deleted_at IS NOT new.deleted_at BEGIN DELETE FROM contacts_without_conversation WHERE customer = old.customer; INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = old.customer AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = '')); DELETE FROM contacts_without_conversation WHERE customer = new.customer; INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = new.customer AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''));  END;
CREATE TRIGGER contact_after_end AFTER DELETE ON conversations BEGIN DELETE FROM contacts_without_conversation WHERE customer = old.customer; INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE seq = old.customer AND group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''));  END;
CREATE TRIGGER message_is_of_phone_app AFTER INSERT ON message_sources
        WHEN (SELECT direction FROM whatsapp_messages WHERE seq = NEW.message) = 1
            AND NOT EXISTS (SELECT 1 FROM message_writers WHERE message = NEW.message)
        BEGIN INSERT INTO message_writers (message) VALUES (NEW.message); END;
CREATE TRIGGER numbers_of_conversations AFTER UPDATE OF is_active, deleted_at
            ON connected_phone_numbers
            WHEN (SELECT is_wanted FROM number_listing) <> (SELECT count(*) > 1 FROM connected_phone_numbers
            WHERE is_active = 1 AND deleted_at IS NULL) BEGIN
                UPDATE number_listing SET is_wanted = (SELECT count(*) > 1 FROM connected_phone_numbers
            WHERE is_active = 1 AND deleted_at IS NULL), done_seq = 0,
                    is_done = NOT EXISTS (SELECT 1 FROM conversations);
            END;
CREATE TRIGGER summaries_after_message AFTER INSERT ON whatsapp_messages WHEN new.deleted_at IS NULL BEGIN INSERT INTO stale_days (day) VALUES (new.sent_at_s / 86400)
            ON CONFLICT DO NOTHING; INSERT INTO stale_conversations (conversation, day)
            VALUES (new.conversation, new.sent_at_s / 86400)
            ON CONFLICT (conversation) DO UPDATE SET day = excluded.day WHERE excluded.day < day;  END;
CREATE TRIGGER summaries_after_end_of_message AFTER DELETE ON whatsapp_messages WHEN old.deleted_at IS NULL BEGIN INSERT INTO stale_days (day) VALUES (old.sent_at_s / 86400)
            ON CONFLICT DO NOTHING; INSERT INTO stale_conversations (conversation, day)
            VALUES (old.conversation, old.sent_at_s / 86400)
            ON CONFLICT (conversation) DO UPDATE SET day = excluded.day WHERE excluded.day < day;  END;
CREATE TRIGGER counts_after_change_of_message AFTER UPDATE OF conversation, direction, kind, delivery, sent_at_s, deleted_at,
            content ON whatsapp_messages WHEN old.conversation <> new.conversation OR old.direction <> new.direction
        OR old.kind <> new.kind OR old.delivery <> new.delivery OR old.sent_at_s <> new.sent_at_s
        OR old.deleted_at IS NOT new.deleted_at
        OR (new.kind = 11 AND old.content IS NOT new.content) BEGIN INSERT INTO stale_days (day) VALUES (old.sent_at_s / 86400)
            ON CONFLICT DO NOTHING; INSERT INTO stale_days (day) VALUES (new.sent_at_s / 86400)
            ON CONFLICT DO NOTHING;  END;
CREATE TRIGGER replies_after_change_of_message AFTER UPDATE OF conversation, direction, kind, delivery, sent_at_s, deleted_at,
            content, is_bulk ON whatsapp_messages WHEN old.conversation <> new.conversation OR old.direction <> new.direction
        OR old.kind <> new.kind OR (old.delivery BETWEEN 2 AND 5) <> (new.delivery BETWEEN 2 AND 5)
        OR old.sent_at_s <> new.sent_at_s OR old.deleted_at IS NOT new.deleted_at
        OR old.is_bulk <> new.is_bulk OR (new.kind = 18 AND old.content IS NOT new.content) BEGIN INSERT INTO stale_conversations (conversation, day)
            VALUES (old.conversation, old.sent_at_s / 86400)
            ON CONFLICT (conversation) DO UPDATE SET day = excluded.day WHERE excluded.day < day; INSERT INTO stale_conversations (conversation, day)
            VALUES (new.conversation, new.sent_at_s / 86400)
            ON CONFLICT (conversation) DO UPDATE SET day = excluded.day WHERE excluded.day < day;  END;
CREATE TRIGGER summaries_after_webhook AFTER INSERT ON webhook_events_log BEGIN INSERT INTO stale_days (day) VALUES (new.received_at_s / 86400) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER summaries_after_change_of_webhook AFTER UPDATE OF received_at_s, kind, error ON webhook_events_log
            WHEN old.received_at_s <> new.received_at_s OR old.kind <> new.kind OR old.error <> new.error BEGIN INSERT INTO stale_days (day) VALUES (old.received_at_s / 86400) ON CONFLICT DO NOTHING; INSERT INTO stale_days (day) VALUES (new.received_at_s / 86400) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER summaries_after_end_of_webhook AFTER DELETE ON webhook_events_log BEGIN INSERT INTO stale_days (day) VALUES (old.received_at_s / 86400) ON CONFLICT DO NOTHING; END;
