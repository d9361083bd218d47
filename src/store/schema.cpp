// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/broadcastschema.h"
#include "store/contactrepository.h"
#include "store/draftschema.h"
#include "store/eventpruning.h"
#include "store/firstschema.h"
#include "store/groupschema.h"
#include "store/inboxplacerepository.h"
#include "store/insightschema.h"
#include "store/mediafileschema.h"
#include "store/mergeschema.h"
#include "store/numberlisting.h"
#include "store/outgoingfileschema.h"
#include "store/reminderevents.h"
#include "store/reportedtimesschema.h"
#include "store/schemarepairs.h"
#include "store/searchschema.h"
#include "store/staffschema.h"
#include "store/starschema.h"
#include "store/stateschema.h"
#include "store/stopschema.h"
#include "store/summaryschema.h"
#include "store/templateschema.h"
#include "store/waitingschema.h"
#include "store/windowschema.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// The steps after the first; see firstschema.h for how columns are named.

const QStringList auditTrail = {
    // A word cannot contain a name, an address or a phone number: only lower-case letters, digits and
    // underscores are allowed, and no long numbers.
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
                          // Values that other modules seal. The name is also the context.
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

// An addition to a complete set-up. `numbers` are ids, separated by commas.
const QStringList additions = {uR"sql(CREATE TABLE setup_addition (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        begins_with_login INTEGER NOT NULL,
        account_id TEXT NOT NULL,
        business_manager_id TEXT NOT NULL,
        waba_id TEXT NOT NULL,
        numbers TEXT NOT NULL
    ) STRICT)sql"_s};

// The numbers of the account as ids, separated by commas, also after they were released at the relay.
const QStringList releasedNumbers = {
    u"ALTER TABLE pending_disconnects ADD COLUMN numbers TEXT NOT NULL DEFAULT ''"_s};

// Identifies the current sealed value of each context. It is authenticated in the value and stored
// separately.
const QStringList bindings = {uR"sql(CREATE TABLE seal_bindings (
        context TEXT PRIMARY KEY NOT NULL,
        turn TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)sql"_s};

// The user ids that customers had before they changed their number. Late webhooks still contain them.
const QStringList formerUserIds = {
    uR"sql(CREATE TABLE former_user_ids (
        user_id TEXT PRIMARY KEY NOT NULL,
        customer INTEGER NOT NULL REFERENCES customers (seq) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE INDEX former_user_ids_by_customer ON former_user_ids (customer)"_s};

// The picture, and the address it was loaded from. It is loaded again if the address changes.
const QStringList pictures = {
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN picture_png BLOB NOT NULL DEFAULT X''"_s,
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN picture_of TEXT NOT NULL DEFAULT ''"_s};

const QStringList auditByKind = {u"CREATE INDEX audit_by_kind ON audit_log (kind, seq)"_s};

// WhatsApp's alerts about numbers and accounts. Repeated webhooks contain the same alert again.
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

// Labels of conversations. A label may set how long messages of its conversations are kept. The longest time
// of several labels is used; 0 (for ever) is the longest. A removed label has this effect until it is purged.
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

// The WhatsApp platform of a number; empty until Meta was asked.
const QStringList platformTypes = {
    u"ALTER TABLE connected_phone_numbers ADD COLUMN platform_type TEXT NOT NULL DEFAULT ''"_s};

// Hashes of the identities of erased customers, so that events which are read again do not restore them.
const QStringList erasures = {
    uR"sql(CREATE TABLE erased_names (
        name_hash BLOB PRIMARY KEY NOT NULL,
        erased_at INTEGER NOT NULL,
        workspace_id TEXT NOT NULL,
        seq INTEGER NOT NULL -- of the workspace's events, the newest that had been read
    ) STRICT, WITHOUT ROWID)sql"_s,
    u"CREATE TABLE erasure_key (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT"_s,
    u"INSERT INTO erasure_key (id, value) VALUES (1, randomblob(32))"_s};

// How accounts were connected (ConnectedBy), and whether the next login asks again for permissions that were
// declined or revoked: for an account, and for the set-up while there is no account.
const QStringList waysToConnect = {
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN connected_by INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE connected_facebook_accounts ADD COLUMN asks_again INTEGER NOT NULL DEFAULT 0"_s,
    u"UPDATE connected_facebook_accounts SET asks_again = 1 WHERE status = 9"_s,
    u"ALTER TABLE setup ADD COLUMN asks_again INTEGER NOT NULL DEFAULT 0"_s};

// The account whose sign-in connected a number, if several see it; empty for numbers from older versions.
const QStringList connectors = {
    u"ALTER TABLE connected_phone_numbers ADD COLUMN connected_by TEXT NOT NULL DEFAULT ''"_s};

// Edits, deletions and reactions (AmendmentKind). They refer to the wamid, because a message may arrive after
// its amendment. `direction` says who made it.
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

// The customer's name in the shop's phone, which is separate from the profile name.
const QStringList phoneBookNames = {
    u"ALTER TABLE customers ADD COLUMN phone_book_name TEXT NOT NULL DEFAULT ''"_s};

// The version of the reader that read an event last. A later version reads again what an earlier one could
// not.
const QStringList readers = {
    u"ALTER TABLE webhook_events_log ADD COLUMN reader INTEGER NOT NULL DEFAULT 0"_s};

// Text that was written in a conversation and not sent. It is deleted with its conversation.
const QStringList drafts = {uR"sql(CREATE TABLE drafts (
        conversation INTEGER PRIMARY KEY REFERENCES conversations (seq) ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at_s INTEGER NOT NULL,
        deleted_at INTEGER
    ) STRICT)sql"_s};

// What a draft answers, and the failed message that is being edited in its place with its text so far.
const QStringList draftContexts = {u"ALTER TABLE drafts ADD COLUMN answers TEXT"_s,
                                   u"ALTER TABLE drafts ADD COLUMN edited TEXT"_s,
                                   u"ALTER TABLE drafts ADD COLUMN edited_text TEXT NOT NULL DEFAULT ''"_s};

// A person marked the conversation as unread, until it is opened. This does not change the count of messages.
const QStringList readLater = {
    u"ALTER TABLE conversations ADD COLUMN marked_unread INTEGER NOT NULL DEFAULT 0"_s,
    uR"sql(CREATE INDEX conversations_marked_unread ON conversations (unread)
        WHERE marked_unread = 1 AND deleted_at IS NULL)sql"_s};

// The content of messages, by kind: NULL for a plain text without details. Files and order lines have their
// own tables, because they are queried. `content_filling` is the progress of reading older messages again:
// the version of the reader, the last row that is done, and the last row to do.
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

// Whether a number has to be claimed again after a new pairing, and the requests for the past of numbers that
// stay in the phone app: Meta answers each once.
const QStringList claimsAndPastRequests = {
    u"ALTER TABLE connected_phone_numbers ADD COLUMN needs_claim INTEGER NOT NULL DEFAULT 0"_s,
    uR"sql(CREATE TABLE past_requests (
        phone_number_id TEXT NOT NULL,
        kind TEXT NOT NULL, -- Meta's sync_type
        is_answered INTEGER NOT NULL, -- 0: it is not known whether Meta got it
        PRIMARY KEY (phone_number_id, kind)
    ) STRICT, WITHOUT ROWID)sql"_s};

std::vector<Migration> earlierMigrations()
{
    return {
        Migration{1, QStringList{u"PRAGMA application_id = %1"_s.arg(storeApplicationId)} + firstSchema()},
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
        Migration{29, messageTemplates()},
        Migration{30, alertSubjects()}};
}

std::vector<Migration> laterMigrations()
{
    return {Migration{31, outgoingFileTables()},
            Migration{32, mediaFileTables()},
            Migration{33, conversationWindows()},
            Migration{34, messagePricing()},
            Migration{35, rateTable() + cancelledMessages()},
            Migration{36, insightIndexes()},
            Migration{37, mergeTables()},
            Migration{38, messageIndexTables()},
            Migration{39, conversationStates()},
            Migration{40, broadcastTables()},
            Migration{41, reportedTimes()},
            Migration{42, remindersAndSavedReplies()},
            Migration{43, heldMessages() + reportedUserIds()},
            Migration{44, broadcastDraftTables()},
            Migration{45, stopTables()},
            Migration{46, starredMessageTable()},
            Migration{47, withdrawnMessages()},
            Migration{48, recipientsByMessage()},
            Migration{49, messagesOfEveryState()},
            Migration{50, messagesOfHistory()},
            Migration{51, deliveredPricing()},
            Migration{52, claimsAndPastRequests},
            Migration{53, freeEndsToBound()},
            Migration{54, groupChats()},
            Migration{55, outgoingFilePlaces()},
            Migration{56, reminderEventTable() + inboxPlaceTable()},
            Migration{57, conversationsOfNumbers()},
            Migration{58, draftContexts},
            Migration{59, broadcastsToStopped()},
            Migration{60, answersOfPeople()},
            Migration{61, reactionsInGroups()},
            Migration{62, usedContentsOfMessages()},
            Migration{63, unreportedReads()},
            Migration{64, mergesInFull()},
            Migration{65, freeEndsToBoundByMessages()},
            Migration{66, sheetDraftTables()},
            Migration{67, contactTables()},
            Migration{68, messageWriters() + deletedBroadcasts()},
            Migration{69, messagesOfBroadcasts()},
            Migration{70, numberListingTable()},
            Migration{71, summaryTables()},
            Migration{72, prunedEventTables()}};
}

} // namespace

std::span<const Migration> storeMigrations()
{
    static const std::vector<Migration> migrations = [] {
        std::vector<Migration> all = earlierMigrations();
        const std::vector<Migration> more = laterMigrations();
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return migrations;
}

} // namespace shoptalk
