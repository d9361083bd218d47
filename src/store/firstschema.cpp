// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/firstschema.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QStringList accounts = {
    uR"sql(CREATE TABLE users (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        created_at_s INTEGER NOT NULL DEFAULT (unixepoch()),
        deleted_at INTEGER
    ) STRICT)sql"_s,
    uR"sql(CREATE TABLE connected_facebook_accounts (
        id TEXT PRIMARY KEY NOT NULL,
        user_id TEXT REFERENCES users (id),
        name TEXT NOT NULL,
        picture_url TEXT NOT NULL,
        token_sealed TEXT NOT NULL,
        token_expires_at_s INTEGER,
        connected_at_s INTEGER NOT NULL DEFAULT (unixepoch()),
        deleted_at INTEGER
    ) STRICT)sql"_s,
    // A business manager has a row for each account that sees it, and a WABA one for each business manager.
    uR"sql(CREATE TABLE connected_business_managers (
        account_id TEXT NOT NULL REFERENCES connected_facebook_accounts (id),
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        verification_status TEXT NOT NULL,
        deleted_at INTEGER,
        PRIMARY KEY (account_id, id)
    ) STRICT, WITHOUT ROWID)sql"_s,
    uR"sql(CREATE INDEX business_managers_by_id ON connected_business_managers (id))sql"_s,
    uR"sql(CREATE TABLE connected_whatsapp_accounts (
        business_manager_id TEXT NOT NULL,
        id TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        ownership INTEGER NOT NULL,
        deleted_at INTEGER,
        PRIMARY KEY (business_manager_id, id)
    ) STRICT, WITHOUT ROWID)sql"_s,
    uR"sql(CREATE INDEX whatsapp_accounts_by_id ON connected_whatsapp_accounts (id))sql"_s,
    uR"sql(CREATE TABLE connected_phone_numbers (
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
    ) STRICT)sql"_s,
    uR"sql(CREATE INDEX phone_numbers_by_waba ON connected_phone_numbers (waba_id, position))sql"_s,
    uR"sql(CREATE UNIQUE INDEX one_primary_number ON connected_phone_numbers (is_primary) WHERE is_primary = 1)sql"_s,
    uR"sql(CREATE TABLE setup (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        account_id TEXT NOT NULL,
        business_manager_id TEXT NOT NULL,
        waba_id TEXT NOT NULL,
        phone_number_id TEXT NOT NULL,
        complete INTEGER NOT NULL
    ) STRICT)sql"_s};

const QStringList conversations = {
    // `names` is the text that a search compares: name and username, folded.
    uR"sql(CREATE TABLE customers (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        wa_id TEXT,
        user_id TEXT,
        profile_name TEXT NOT NULL,
        username TEXT NOT NULL,
        names TEXT NOT NULL,
        deleted_at INTEGER
    ) STRICT)sql"_s,
    uR"sql(CREATE UNIQUE INDEX customers_by_user_id ON customers (user_id) WHERE user_id IS NOT NULL)sql"_s,
    // Not unique, because a phone number may be given to another person, who then has another user id.
    uR"sql(CREATE INDEX customers_by_wa_id ON customers (wa_id) WHERE wa_id IS NOT NULL)sql"_s,
    uR"sql(CREATE TABLE conversations (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        phone_number_id TEXT NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq),
        unread INTEGER NOT NULL DEFAULT 0 CHECK (unread >= 0),
        last_activity_at_s INTEGER NOT NULL DEFAULT 0,
        last_inbound_at_s INTEGER,
        last_message INTEGER REFERENCES whatsapp_messages (seq),
        deleted_at INTEGER,
        UNIQUE (phone_number_id, customer)
    ) STRICT)sql"_s,
    uR"sql(CREATE INDEX conversations_by_activity ON conversations (last_activity_at_s, id)
        WHERE deleted_at IS NULL)sql"_s,
    uR"sql(CREATE INDEX conversations_unread ON conversations (unread) WHERE unread > 0 AND deleted_at IS NULL)sql"_s,
    uR"sql(CREATE INDEX conversations_by_customer ON conversations (customer))sql"_s,
    uR"sql(CREATE INDEX conversations_by_last_message ON conversations (last_message))sql"_s};

const QStringList messages = {
    // `seq` is the order of arrival.
    uR"sql(CREATE TABLE whatsapp_messages (
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
    ) STRICT)sql"_s,
    uR"sql(CREATE UNIQUE INDEX messages_by_wamid ON whatsapp_messages (wamid) WHERE wamid IS NOT NULL)sql"_s,
    uR"sql(CREATE INDEX messages_by_time ON whatsapp_messages (conversation, sent_at_s, seq)
        WHERE deleted_at IS NULL)sql"_s,
    // A separate table, so that a page of messages needs few database pages.
    uR"sql(CREATE TABLE message_sources (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        raw BLOB NOT NULL
    ) STRICT)sql"_s,
    uR"sql(CREATE TABLE early_statuses (
        wamid TEXT PRIMARY KEY NOT NULL,
        delivery INTEGER NOT NULL,
        failure_code INTEGER NOT NULL,
        failure_detail TEXT NOT NULL,
        kept_at_s INTEGER NOT NULL DEFAULT (unixepoch())
    ) STRICT, WITHOUT ROWID)sql"_s,
    uR"sql(CREATE INDEX early_statuses_by_age ON early_statuses (kept_at_s))sql"_s,
    uR"sql(CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        message INTEGER NOT NULL UNIQUE REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        conversation INTEGER NOT NULL REFERENCES conversations (seq),
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before_ms INTEGER,
        tried_at_ms INTEGER
    ) STRICT)sql"_s,
    uR"sql(CREATE INDEX outbox_by_conversation ON outbox (conversation, seq))sql"_s};

const QStringList relay = {
    uR"sql(CREATE TABLE relay_link (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        base_url TEXT NOT NULL,
        device_id TEXT NOT NULL,
        workspace_id TEXT NOT NULL,
        workspace_name TEXT NOT NULL,
        token_sealed TEXT NOT NULL,
        meta_app_id TEXT NOT NULL,
        graph_version TEXT NOT NULL
    ) STRICT)sql"_s,
    uR"sql(CREATE TABLE relay_cursor (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        seq INTEGER NOT NULL
    ) STRICT)sql"_s,
    // The relay numbers the events of each workspace separately.
    uR"sql(CREATE TABLE webhook_events_log (
        workspace_id TEXT NOT NULL,
        seq INTEGER NOT NULL,
        received_at_s INTEGER NOT NULL,
        kind TEXT NOT NULL,
        field TEXT NOT NULL,
        processed INTEGER NOT NULL,
        error TEXT NOT NULL,
        raw BLOB,
        PRIMARY KEY (workspace_id, seq)
    ) STRICT)sql"_s,
    uR"sql(CREATE INDEX webhook_events_failed ON webhook_events_log (workspace_id, seq) WHERE error <> '')sql"_s};

} // namespace

QStringList firstSchema()
{
    return accounts + conversations + messages + relay;
}

} // namespace shoptalk
