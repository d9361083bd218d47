// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationsplit.h"

#include "core/uuid.h"
#include "domain/message.h"
#include "store/messagerow.h"
#include "store/reminderevents.h"
#include "store/sheetdraftrepository.h"
#include "store/statement.h"

#include <QDateTime>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A value of the JSON that Meta sent; NULL if there is none.
QString valueIn(const QString &raw, const QString &path)
{
    return u"iif(json_valid(CAST(%1 AS TEXT)), json_extract(CAST(%1 AS TEXT), '%2'), NULL)"_s.arg(raw, path);
}

/// True if what a customer wrote names the removed customer. It has three values: the user id of the removed
/// and of the kept customer, and the number of the removed one. A user id says more than a number.
QString isFromGone(const QString &raw)
{
    const QString user = valueIn(raw, u"$.from_user_id"_s);
    const QString number = valueIn(raw, u"$.from"_s);
    return u"CASE %1 WHEN ? THEN 1 WHEN ? THEN 0 ELSE coalesce(%2 = ?, 0) END"_s.arg(user, number);
}

} // namespace

ConversationSplit::ConversationSplit(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> ConversationSplit::split(const MergedIdentities &who)
{
    if (Result<void> removed = removeLines(who.merge); !removed)
        return removed;
    Statement select(*m_connection, uR"sql(SELECT seq, kept_id, id, phone_number_id, draft, kept_draft,
            draft_edited, draft_edited_text, kept_draft_edited
        FROM merged_conversations WHERE merge = ?)sql"_s);
    const auto read = [](const Statement &row) {
        Pair pair;
        pair.record = row.big(0);
        pair.wasJoined = !row.isNull(1);
        pair.keptId = row.id<ConversationId>(1);
        pair.goneId = row.id<ConversationId>(2);
        pair.number = row.id<PhoneNumberId>(3);
        pair.draft = row.text(4);
        pair.keptDraft = row.text(5);
        pair.edited = row.text(6);
        pair.editedText = row.text(7);
        pair.keptEdited = row.text(8);
        return pair;
    };
    const auto pairs = collect(select, read, who.merge);
    if (!pairs)
        return failure(pairs.error());
    for (const Pair &pair : *pairs) {
        if (Result<void> restored = restore(who, pair); !restored)
            return restored;
    }
    m_changes->outbox = true;
    return {};
}

Result<void> ConversationSplit::restore(const MergedIdentities &who, Pair pair)
{
    Result<qint64> gone = pair.wasJoined ? insert(pair.goneId, pair.number, who.gone) : find(pair.goneId);
    if (!gone || *gone == 0) // it was destroyed meanwhile
        return gone ? Result<void>() : failure(gone.error());
    pair.gone = *gone;
    if (!pair.wasJoined) { // later messages of the kept customer there get a separate chat
        pair.keptId = newId<ConversationId>();
        Statement move(*m_connection, u"UPDATE conversations SET customer = ? WHERE seq = ?"_s);
        if (Result<void> ran = move.run(who.gone, pair.gone); !ran)
            return ran;
    }
    const Result<qint64> kept =
        pair.wasJoined ? find(pair.keptId) : insert(pair.keptId, pair.number, who.kept);
    if (!kept || *kept == 0)
        return kept ? Result<void>() : failure(kept.error());
    pair.kept = *kept;
    for (const auto step : {&ConversationSplit::splitLabels, &ConversationSplit::splitDraft}) {
        if (Result<void> done = (this->*step)(pair); !done)
            return done;
    }
    if (Result<void> done = splitMessages(who, pair); !done)
        return done;
    if (Result<void> done = splitAmendments(who, pair); !done)
        return done;
    if (Result<void> done = splitUnread(pair); !done)
        return done;
    return restoreState(pair);
}

Result<void> ConversationSplit::removeLines(qint64 merge)
{
    Statement select(*m_connection, uR"sql(SELECT c.id, w.id FROM merge_lines AS l
        JOIN whatsapp_messages AS w ON w.seq = l.message JOIN conversations AS c ON c.seq = w.conversation
        WHERE l.merge = ?)sql"_s);
    if (Result<void> ran = select.run(merge); !ran)
        return ran;
    while (select.next()) {
        m_changes->conversations.insert(select.id<ConversationId>(0));
        m_changes->messages[select.id<ConversationId>(0)].insert(select.id<MessageId>(1));
    }
    Statement remove(*m_connection, uR"sql(DELETE FROM whatsapp_messages
        WHERE seq IN (SELECT message FROM merge_lines WHERE merge = ?))sql"_s);
    return remove.run(merge);
}

Result<qint64> ConversationSplit::find(const ConversationId &id) const
{
    Statement select(*m_connection, u"SELECT seq FROM conversations WHERE id = ?"_s);
    if (const Result<void> ran = select.run(id); !ran)
        return failure(ran.error());
    return select.next() ? select.big(0) : 0;
}

Result<qint64> ConversationSplit::insert(const ConversationId &id, const PhoneNumberId &number,
                                         qint64 customer)
{
    Statement insert(*m_connection,
                     u"INSERT INTO conversations (id, phone_number_id, customer) VALUES (?, ?, ?)"_s);
    if (const Result<void> ran = insert.run(id, number, customer); !ran)
        return failure(ran.error());
    return insert.insertedRow();
}

Result<void> ConversationSplit::splitMessages(const MergedIdentities &who, const Pair &pair)
{
    const qint64 shared = pair.wasJoined ? pair.kept : pair.gone;
    if (Result<void> noted = noteMessages(shared); !noted)
        return noted;
    Statement earlier(*m_connection, uR"sql(UPDATE whatsapp_messages SET conversation = ?
        WHERE seq IN (SELECT message FROM merged_messages WHERE conversation = ?))sql"_s);
    if (Result<void> ran = earlier.run(pair.gone, pair.record); !ran)
        return ran;
    Statement later(*m_connection,
                    uR"sql(UPDATE whatsapp_messages SET conversation =
            iif(iif(direction = 1, ?, %1), ?, ?)
        WHERE seq > ? AND conversation = ?)sql"_s.arg(
                        isFromGone(u"(SELECT raw FROM message_sources WHERE message = seq)"_s)));
    if (Result<void> ran = later.run(who.goneHasAddress, orNull(who.goneUserId), orNull(who.keptUserId),
                                     orNull(who.goneWaId), pair.gone, pair.kept, who.lastSeq, shared);
        !ran)
        return ran;
    Statement queue(*m_connection, uR"sql(UPDATE outbox SET conversation =
            (SELECT conversation FROM whatsapp_messages WHERE seq = outbox.message)
        WHERE conversation IN (?, ?))sql"_s);
    if (Result<void> ran = queue.run(pair.kept, pair.gone); !ran)
        return ran;
    for (const qint64 conversation : {pair.kept, pair.gone}) {
        if (Result<void> noted = noteMessages(conversation); !noted)
            return noted;
    }
    return {};
}

/// An edit, a deletion or a reaction goes with its message; if that never came, it goes by the identity in
/// it.
Result<void> ConversationSplit::splitAmendments(const MergedIdentities &who, const Pair &pair)
{
    Statement claimed(*m_connection, uR"sql(UPDATE OR REPLACE message_amendments SET customer = ?
        WHERE customer = ? AND phone_number_id = ? AND target IN
            (SELECT wamid FROM whatsapp_messages WHERE conversation = ? AND wamid IS NOT NULL))sql"_s);
    if (Result<void> ran = claimed.run(who.gone, who.kept, pair.number, pair.gone); !ran)
        return ran;
    Statement unclaimed(*m_connection,
                        uR"sql(UPDATE OR REPLACE message_amendments SET customer = ?
        WHERE customer = ? AND phone_number_id = ? AND direction = 0 AND %1
            AND NOT EXISTS (SELECT 1 FROM whatsapp_messages AS w WHERE w.wamid = target))sql"_s.arg(
                            isFromGone(u"raw"_s)));
    return unclaimed.run(who.gone, who.kept, pair.number, orNull(who.goneUserId), orNull(who.keptUserId),
                         orNull(who.goneWaId));
}

Result<void> ConversationSplit::splitLabels(const Pair &pair)
{
    if (!pair.wasJoined)
        return {};
    // A label that was removed from the shared chat since then stays removed.
    Statement give(*m_connection, uR"sql(INSERT OR IGNORE INTO conversation_labels (conversation, label)
        SELECT ?, label FROM merged_labels AS l WHERE l.conversation = ? AND EXISTS
            (SELECT 1 FROM conversation_labels AS k WHERE k.conversation = ? AND k.label = l.label))sql"_s);
    if (Result<void> ran = give.run(pair.gone, pair.record, pair.kept); !ran)
        return ran;
    Statement take(*m_connection, uR"sql(DELETE FROM conversation_labels WHERE conversation = ? AND label IN
        (SELECT label FROM merged_labels WHERE conversation = ? AND was_on_kept = 0))sql"_s);
    return take.run(pair.kept, pair.record);
}

/// Takes the removed customer's part out of the shared draft. A text that was changed since the merge stays
/// where it was written. A draft that answers a message of the other chat is read as one that answers
/// nothing.
ConversationSplit::DraftRow ConversationSplit::takeDraft(const Pair &pair, DraftRow &shared)
{
    DraftRow theirs;
    theirs.writtenAtS = shared.writtenAtS;
    theirs.answers = shared.answers;
    const QString joined = pair.keptDraft.isEmpty() ? pair.draft : pair.keptDraft + u'\n' + pair.draft;
    if (!pair.draft.isEmpty() && shared.text == joined) {
        theirs.text = pair.draft;
        shared.text = pair.keptDraft;
    }
    if (!pair.keptEdited.isEmpty()) { // theirs was put aside
        theirs.edited = pair.edited;
        theirs.editedText = pair.editedText;
    } else if (!pair.edited.isEmpty() && shared.edited == pair.edited) {
        theirs.edited = std::exchange(shared.edited, {});
        theirs.editedText = std::exchange(shared.editedText, {});
    }
    return theirs;
}

Result<void> ConversationSplit::splitDraft(const Pair &pair)
{
    if (!pair.wasJoined)
        return {};
    if (Result<void> moved = SheetDraftRepository(*m_connection).split(pair.record, pair.gone); !moved)
        return moved;
    Result<DraftRow> shared = draftOf(pair.kept);
    if (!shared)
        return failure(shared.error());
    const DraftRow theirs = takeDraft(pair, *shared);
    if (theirs.isEmpty())
        return {};
    const Result<void> given = saveDraft(pair.gone, theirs);
    return given ? saveDraft(pair.kept, *shared) : given;
}

Result<ConversationSplit::DraftRow> ConversationSplit::draftOf(qint64 conversation) const
{
    Statement select(*m_connection, uR"sql(SELECT text, written_at_s, answers, edited, edited_text FROM drafts
        WHERE conversation = ? AND deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = select.run(conversation); !ran)
        return failure(ran.error());
    DraftRow draft;
    draft.writtenAtS = QDateTime::currentSecsSinceEpoch();
    if (select.next())
        draft = {select.text(0), select.big(1), select.text(2), select.text(3), select.text(4)};
    return draft;
}

Result<void> ConversationSplit::saveDraft(qint64 conversation, const DraftRow &draft)
{
    Statement remove(*m_connection, u"DELETE FROM drafts WHERE conversation = ? AND deleted_at IS NULL"_s);
    if (Result<void> ran = remove.run(conversation); !ran || draft.isEmpty())
        return ran;
    Statement insert(*m_connection, uR"sql(INSERT INTO drafts
            (conversation, text, written_at_s, answers, edited, edited_text)
        VALUES (?, ?, ?, nullif(?, ''), nullif(?, ''), ?))sql"_s);
    return insert.run(conversation, draft.text, draft.writtenAtS, draft.answers, draft.edited,
                      draft.editedText);
}

/// The newest messages of both chats together are the unread ones.
Result<void> ConversationSplit::splitUnread(const Pair &pair)
{
    Statement update(*m_connection, uR"sql(WITH fresh AS (SELECT conversation FROM whatsapp_messages
            WHERE conversation IN (?, ?) AND deleted_at IS NULL AND direction = 0 AND is_news = 1
            ORDER BY sent_at_s DESC, seq DESC
            LIMIT (SELECT sum(unread) FROM conversations WHERE seq IN (?, ?)))
        UPDATE conversations SET unread = (SELECT count(*) FROM fresh WHERE conversation = conversations.seq)
        WHERE seq IN (?, ?))sql"_s);
    return update.run(pair.kept, pair.gone, pair.kept, pair.gone, pair.kept, pair.gone);
}

/// A chat that was deleted before the merge is deleted again, unless messages came since. A chat that was
/// created for the kept customer's messages is removed if it is empty.
Result<void> ConversationSplit::restoreState(const Pair &pair)
{
    for (const qint64 conversation : {pair.kept, pair.gone}) {
        if (Result<void> refreshed = refreshSums(conversation); !refreshed)
            return refreshed;
    }
    m_changes->conversations << pair.keptId << pair.goneId;
    if (Result<void> copied = pair.wasJoined ? copyDecisions(pair) : Result<void>(); !copied)
        return copied;
    if (!pair.wasJoined) {
        Statement remove(*m_connection, uR"sql(DELETE FROM conversations WHERE seq = ?
            AND NOT EXISTS (SELECT 1 FROM whatsapp_messages WHERE conversation = conversations.seq))sql"_s);
        return remove.run(pair.kept);
    }
    Statement state(*m_connection, uR"sql(UPDATE conversations SET
            marked_unread = iif(conversations.id = m.id, m.marked_unread, conversations.marked_unread),
            last_inbound_at_s = nullif(max(coalesce(conversations.last_inbound_at_s, 0),
                coalesce(iif(conversations.id = m.id, m.last_inbound_at_s, m.kept_last_inbound_at_s), 0)), 0),
            referred_at_s = iif(conversations.id = m.id, m.referred_at_s,
                iif(conversations.referred_at_s IS m.referred_at_s, m.kept_referred_at_s, conversations.referred_at_s)),
            free_until_s = iif(conversations.id = m.id, m.free_until_s,
                iif(conversations.free_until_s IS m.free_until_s, m.kept_free_until_s, conversations.free_until_s)),
            free_told_until_s = iif(conversations.id = m.id, m.free_told_until_s,
                iif(conversations.free_told_until_s IS m.free_told_until_s, m.kept_free_told_until_s, conversations.free_told_until_s)),
            -- A block that was set or lifted since the merge applies to both.
            blocked_at_s = iif(conversations.blocked_at_s IS coalesce(m.kept_blocked_at_s, m.blocked_at_s),
                iif(conversations.id = m.id, m.blocked_at_s, m.kept_blocked_at_s), conversations.blocked_at_s),
            deleted_at = iif(EXISTS (SELECT 1 FROM whatsapp_messages AS w
                    WHERE w.conversation = conversations.seq AND w.deleted_at IS NULL), NULL,
                iif(conversations.id = m.id, m.deleted_at, m.kept_deleted_at))
        FROM merged_conversations AS m WHERE m.seq = ? AND conversations.seq IN (?, ?))sql"_s);
    return state.run(pair.record, pair.kept, pair.gone);
}

/// The decisions of staff about the shared chat apply to both, because it is not known which of the two they
/// meant.
Result<void> ConversationSplit::copyDecisions(const Pair &pair)
{
    Statement copy(*m_connection, uR"sql(UPDATE conversations SET
            (is_pinned, muted_until_s, archived_at_s, snoozed_until_s, blocked_at_s, surfaced_at_s, remind_at_s, assignee) =
            (SELECT is_pinned, muted_until_s, archived_at_s, snoozed_until_s, blocked_at_s, surfaced_at_s,
                remind_at_s, assignee
                FROM conversations AS kept WHERE kept.seq = ?)
        WHERE seq = ?)sql"_s);
    if (Result<void> ran = copy.run(pair.kept, pair.gone); !ran)
        return ran;
    return ReminderEvents(*m_connection).copy(pair.kept, pair.gone);
}

Result<void> ConversationSplit::refreshSums(qint64 conversation)
{
    Statement update(*m_connection, uR"sql(UPDATE conversations SET
            last_message = (SELECT seq FROM whatsapp_messages WHERE conversation = conversations.seq
                AND %1 ORDER BY sent_at_s DESC, seq DESC LIMIT 1),
            last_activity_at_s = coalesce((SELECT max(sent_at_s) FROM whatsapp_messages
                WHERE conversation = conversations.seq AND %1), 0),
            last_inbound_at_s = (SELECT max(sent_at_s) FROM whatsapp_messages
                WHERE conversation = conversations.seq AND direction = 0 AND kind NOT IN (?, ?)
                    AND is_history = 0)
        WHERE seq = ?)sql"_s.arg(isShown("whatsapp_messages"_L1)));
    return update.run(MessageKind::System, MessageKind::ChatOpened, conversation);
}

Result<void> ConversationSplit::noteMessages(qint64 conversation)
{
    Statement select(*m_connection, uR"sql(SELECT c.id, m.id FROM conversations AS c
        JOIN whatsapp_messages AS m ON m.conversation = c.seq WHERE c.seq = ?)sql"_s);
    if (Result<void> ran = select.run(conversation); !ran)
        return ran;
    while (select.next())
        m_changes->messages[select.id<ConversationId>(0)].insert(select.id<MessageId>(1));
    return select.ended();
}

} // namespace shoptalk
