// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/sheetdraft.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// sheet_drafts: what was filled in in the forms of conversations and not sent. They are deleted, restored,
/// purged and erased with their conversation, as drafts are. Errors of every call: Storage.
class SheetDraftRepository {
public:
    explicit SheetDraftRepository(const Connection &connection);

    /// Adds it, or replaces the one of the same key. Nothing happens if the conversation is deleted or gone.
    Result<void> save(const ConversationId &conversation, const SheetDraft &draft, const QDateTime &at);
    /// Adds it at the next place that no other one of its kind and message has.
    Result<void> add(const ConversationId &conversation, const SheetDraft &draft, const QDateTime &at);
    Result<void> remove(const ConversationId &conversation, const SheetKey &key);
    /// Gives it a place that no other one of its kind and message has.
    Result<void> setPlace(const ConversationId &conversation, const SheetKey &key, int place);
    /// Removes the forms in which this message was being changed.
    Result<void> removeChangesOf(const MessageId &message);
    /// Those of a conversation, the one that was changed last at the end.
    Result<QList<SheetDraft>> all(const ConversationId &conversation) const;

    /// Hides those of a conversation until the purge.
    Result<void> softDelete(const ConversationId &conversation, const QDateTime &at);
    /// Restores those that were deleted at `at`.
    Result<void> undelete(const ConversationId &conversation, const QDateTime &at);
    /// Removes permanently those that were deleted before `before`.
    Result<void> purge(const QDateTime &before);
    /// Moves those of one row of `conversations` to another, as these turn out to be one.
    Result<void> join(qint64 from, qint64 into);
    /// Before that, notes which ones are moved; `record` is the row of `merged_conversations`.
    Result<void> noteMerge(qint64 from, qint64 record);
    /// Takes such a merge back: what is left of them goes to the row `into` of `conversations`.
    Result<void> split(qint64 record, qint64 into);
    /// Removes those that were written before `before`; `condition` follows the name of the column with the
    /// conversation.
    Result<void> removeOlderThan(const QDateTime &before, const QString &condition);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
