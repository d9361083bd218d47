// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/schemamends.h"
#include "store/templateschema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Columns named …_s are UTC in seconds, …_ms in milliseconds; deleted_at is UTC in seconds and NULL for what
// lives. Numbers of kinds, directions and deliveries are those of the enums in `domain`.

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
    // A business manager stands once for each account that sees it, a WABA once for each business manager.
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
    // `names` is what a search looks through: name and username, folded.
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
    // Not unique: a phone number may pass on to another person, who then has another user id.
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
    // Apart from the message, so that a page of messages stays dense.
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
    // A relay numbers its events by workspace.
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

const QStringList auditTrail = {
    // A word can't hold a name, an address or a phone number: small letters, digits, underscores, no long
    // numbers.
    uR"sql(CREATE TABLE audit_log (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at_s INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        count INTEGER NOT NULL DEFAULT 0,
        word TEXT NOT NULL DEFAULT '' CHECK (length(word) <= 64 AND word NOT GLOB '*[^a-z0-9_]*'
            AND word NOT GLOB '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*')
    ) STRICT)sql"_s,
    uR"sql(CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END)sql"_s,
    uR"sql(CREATE TRIGGER audit_log_is_not_deleted BEFORE DELETE ON audit_log
        BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END)sql"_s};

const QStringList tokenMonitor = {
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN data_access_expires_at_s INTEGER"_s,
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN status INTEGER NOT NULL DEFAULT 0"_s};

const QStringList keys = {uR"sql(CREATE TABLE key_record (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        key_id TEXT NOT NULL,
        recovery_envelope TEXT NOT NULL,
        recovery_wrap_sealed TEXT NOT NULL
    ) STRICT)sql"_s,
                          // What other modules seal, by the name that is its context.
                          uR"sql(CREATE TABLE sealed_values (
        name TEXT PRIMARY KEY NOT NULL,
        sealed TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql"_s};

const QStringList disconnects = {uR"sql(CREATE TABLE pending_disconnects (
        account_id TEXT PRIMARY KEY NOT NULL,
        wabas TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql"_s};

const QStringList privacy = {
    uR"sql(CREATE TABLE retention (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        days INTEGER NOT NULL CHECK (days >= 0)
    ) STRICT)sql"_s,
    u"CREATE INDEX messages_deleted ON whatsapp_messages (deleted_at) WHERE deleted_at IS NOT NULL"_s};

const QStringList severalNumbers = {
    uR"sql(CREATE TABLE setup_numbers (
        phone_number_id TEXT PRIMARY KEY NOT NULL,
        position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"INSERT INTO setup_numbers SELECT phone_number_id, 0 FROM setup WHERE phone_number_id <> ''"_s,
    u"ALTER TABLE setup DROP COLUMN phone_number_id"_s,
    u"ALTER TABLE connected_phone_numbers ADD COLUMN name_status TEXT NOT NULL DEFAULT ''"_s};

// What is being added to a set-up that stands. `numbers` are ids with commas between them.
const QStringList additions = {uR"sql(CREATE TABLE setup_addition (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        begins_with_login INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        business_manager_id TEXT NOT NULL,
        waba_id TEXT NOT NULL,
        numbers TEXT NOT NULL
    ) STRICT)sql"_s};

// Ids with commas between them: which numbers the account had, also when the relay has them back already.
const QStringList releasedNumbers = {
    u"ALTER TABLE pending_disconnects ADD COLUMN numbers TEXT NOT NULL DEFAULT ''"_s};

// Which of a place's sealed values is the present one: bound into the value, and kept apart from it.
const QStringList bindings = {uR"sql(CREATE TABLE seal_bindings (
        context TEXT PRIMARY KEY NOT NULL,
        turn TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql"_s};

// What customers were called before they changed their number: late webhooks still name it.
const QStringList formerUserIds = {
    uR"sql(CREATE TABLE former_user_ids (
        user_id TEXT PRIMARY KEY NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE INDEX former_user_ids_by_customer ON former_user_ids (customer)"_s};

// The picture itself, and the address that it came from: another one is fetched anew.
const QStringList pictures = {
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN picture_png BLOB NOT NULL DEFAULT X''"_s,
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN picture_of TEXT NOT NULL DEFAULT ''"_s};

const QStringList auditByKind = {u"CREATE INDEX audit_by_kind ON audit_log (kind, seq)"_s};

// What WhatsApp says of numbers and accounts. The same one comes again with repeated webhooks.
const QStringList accountAlerts = {
    uR"sql(CREATE TABLE account_alerts (
        id INTEGER PRIMARY KEY,
        kind INTEGER NOT NULL,
        number TEXT NOT NULL,
        word TEXT NOT NULL,
        at_s INTEGER NOT NULL,
        seen_at_s INTEGER,
        UNIQUE (kind, number, word, at_s)
    ) STRICT)sql"_s,
    u"CREATE INDEX alerts_unseen ON account_alerts (id) WHERE seen_at_s IS NULL"_s};

// Marks on conversations. A label may say how long messages of its conversations are kept; of several, the
// longest counts, and 0 (for ever) is the longest. One that was removed keeps what it kept until it is
// purged.
const QStringList labels = {
    uR"sql(CREATE TABLE labels (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        retention_days INTEGER CHECK (retention_days >= 0),
        deleted_at INTEGER
    ) STRICT)sql"_s,
    u"CREATE UNIQUE INDEX labels_by_name ON labels (folded_name) WHERE deleted_at IS NULL"_s,
    uR"sql(CREATE TABLE conversation_labels (
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        label INTEGER NOT NULL REFERENCES labels (seq) ON DELETE CASCADE,
        PRIMARY KEY (conversation, label)
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE INDEX conversations_by_label ON conversation_labels (label)"_s,
    uR"sql(CREATE VIEW label_retention AS
        SELECT cl.conversation, iif(min(l.retention_days) = 0, 0, max(l.retention_days)) AS days
        FROM conversation_labels AS cl JOIN labels AS l ON l.seq = cl.label
        WHERE l.retention_days IS NOT NULL GROUP BY cl.conversation)sql"_s};

// Which of WhatsApp's interfaces a number is on; empty: Meta was not asked yet.
const QStringList platformTypes = {
    u"ALTER TABLE connected_phone_numbers ADD COLUMN platform_type TEXT NOT NULL DEFAULT ''"_s};

// Who was erased, so that events which are read once more don't bring them back. No name can be read from it.
const QStringList erasures = {
    uR"sql(CREATE TABLE erased_names (
        name_hash BLOB PRIMARY KEY NOT NULL,
        erased_at INTEGER NOT NULL,
        workspace_id TEXT NOT NULL,
        seq INTEGER NOT NULL -- of the workspace's events, the newest that had been read
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE TABLE erasure_key (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT"_s,
    u"INSERT INTO erasure_key (id, value) VALUES (1, randomblob(32))"_s};

// How accounts were connected (ConnectedBy), and whether a login is to ask once more for permissions that
// were declined or taken back: of an account, and of the set-up while there is none.
const QStringList waysToConnect = {
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN connected_by INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN asks_again INTEGER NOT NULL DEFAULT 0"_s,
    u"UPDATE connected_facebook_accounts SET asks_again = 1 WHERE status = 9"_s,
    u"ALTER TABLE setup ADD COLUMN asks_again INTEGER NOT NULL DEFAULT 0"_s};

// Whose sign-in connected a number, of several that see it; empty: it was not kept then.
const QStringList connectors = {
    u"ALTER TABLE connected_phone_numbers ADD COLUMN connected_by TEXT NOT NULL DEFAULT ''"_s};

// What happened to messages after they were written (AmendmentKind): by their names, because a message may
// come after what changes it. `direction` is whose doing it is.
const QStringList amendments = {
    uR"sql(CREATE TABLE message_amendments (
        target TEXT NOT NULL,
        kind INTEGER NOT NULL,
        direction INTEGER NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE,
        phone_number_id TEXT NOT NULL,
        text TEXT NOT NULL,
        at_s INTEGER NOT NULL,
        raw BLOB NOT NULL,
        PRIMARY KEY (target, kind, direction, customer, phone_number_id)
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE INDEX amendments_by_customer ON message_amendments (customer, phone_number_id, kind, at_s)"_s,
    u"ALTER TABLE whatsapp_messages ADD COLUMN is_edited INTEGER NOT NULL DEFAULT 0"_s};

// What the shop's own phone calls a customer, apart from what customers call themselves.
const QStringList phoneBookNames = {
    u"ALTER TABLE customers ADD COLUMN phone_book_name TEXT NOT NULL DEFAULT ''"_s};

// Which version of the reader looked at an event last: what it could not read, a later one tries again.
const QStringList readers = {
    u"ALTER TABLE webhook_events_log ADD COLUMN reader INTEGER NOT NULL DEFAULT 0"_s};

// What was begun to be written in a conversation and not sent. It goes with its conversation.
const QStringList drafts = {uR"sql(CREATE TABLE drafts (
        conversation INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at_s INTEGER NOT NULL,
        deleted_at INTEGER
    ) STRICT)sql"_s};

// What a person put back to be read later, until it is opened; it has no part in the count of messages.
const QStringList readLater = {
    u"ALTER TABLE conversations ADD COLUMN marked_unread INTEGER NOT NULL DEFAULT 0"_s,
    uR"sql(CREATE INDEX conversations_marked_unread ON conversations (unread)
        WHERE marked_unread = 1 AND deleted_at IS NULL)sql"_s};

// What messages say, by their kind: NULL for a plain text without anything beside it. Files and order lines
// stand in tables of their own, where they are looked for. `content_filling` is how far the messages that
// were stored before have been read again, by which version of the reader, and where that ends.
const QStringList contents = {u"ALTER TABLE whatsapp_messages ADD COLUMN content BLOB"_s,
                              u"ALTER TABLE whatsapp_messages ADD COLUMN details BLOB"_s,
                              uR"sql(CREATE TABLE message_media (
        message INTEGER PRIMARY KEY REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        media_id TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL,
        received_at_s INTEGER NOT NULL
    ) STRICT)sql"_s,
                              u"CREATE INDEX media_by_time ON message_media (received_at_s)"_s,
                              uR"sql(CREATE TABLE order_lines (
        message INTEGER NOT NULL REFERENCES whatsapp_messages (seq) ON DELETE CASCADE,
        line INTEGER NOT NULL,
        product TEXT NOT NULL,
        quantity INTEGER NOT NULL,
        unit_price TEXT NOT NULL,
        currency TEXT NOT NULL,
        PRIMARY KEY (message, line)
    ) STRICT, WITHOUT ROWID)sql"_s,
                              u"CREATE INDEX order_lines_by_product ON order_lines (product)"_s,
                              uR"sql(CREATE TABLE content_filling (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        reader INTEGER NOT NULL,
        done_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL
    ) STRICT)sql"_s,
                              uR"sql(INSERT INTO content_filling (id, reader, done_seq, last_seq)
        SELECT 1, 0, 0, coalesce(max(seq), 0) FROM whatsapp_messages)sql"_s};

} // namespace

std::span<const Migration> storeMigrations()
{
    static const std::array ladder = {
        Migration{1,
                  QStringList{u"PRAGMA application_id = %1"_s.arg(storeApplicationId)} + accounts
                      + conversations + messages + relay},
        Migration{2, auditTrail},
        Migration{3, tokenMonitor},
        Migration{4, keys},
        Migration{5, disconnects},
        Migration{6, privacy},
        Migration{7, severalNumbers},
        Migration{8, auditByKind},
        Migration{9, additions},
        Migration{10, releasedNumbers},
        Migration{11, bindings},
        Migration{12, formerUserIds},
        Migration{13, pictures},
        Migration{14, accountAlerts},
        Migration{15, labels},
        Migration{16, platformTypes},
        Migration{17, erasures},
        Migration{18, waysToConnect},
        Migration{19, connectors},
        Migration{20, amendments},
        Migration{21, phoneBookNames},
        Migration{22, readers},
        Migration{23, timesToBound()},
        Migration{24, userIdsTakenForNumbers()},
        Migration{25, amendmentsStoredAsMessages()},
        Migration{26, drafts},
        Migration{27, readLater},
        Migration{28, contents},
        Migration{40, messageTemplates()},
        Migration{41, alertSubjects()}};
    return ladder;
}

} // namespace shoptalk
