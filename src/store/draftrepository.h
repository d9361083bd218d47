// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/draftcontext.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QString>

namespace shoptalk {

class Connection;
class SheetDraftRepository;
class Statement;

/// Drafts: the text that was written in a conversation and not sent, one for each conversation, read as
/// `Conversation::draft` and `draftContext`. A draft is deleted, restored, purged and erased with its
/// conversation, and so are the forms that were filled in there. Errors of every call: Storage.
class DraftRepository {
public:
    DraftRepository(const Connection &connection, ChangeSet &changes);

    /// Replaces the draft; a blank text removes it, unless a message is being edited. Nothing happens if the
    /// conversation is deleted or gone.
    Result<void> save(const ConversationId &conversation, const QString &text, const QDateTime &at,
                      const DraftContext &context = {});
    Result<void> remove(const ConversationId &conversation);
    /// What was filled in in the forms of conversations.
    SheetDraftRepository sheets() const;

    /// Hides it until the purge, like the messages of the conversation.
    Result<void> softDelete(const ConversationId &conversation, const QDateTime &at);
    /// Restores what was deleted at `at`.
    Result<void> undelete(const ConversationId &conversation, const QDateTime &at);
    /// Removes permanently the drafts that were deleted before `before`.
    Result<void> purge(const QDateTime &before);
    /// Merges the drafts of two rows of `conversations` that turn out to be one: both texts are kept, one
    /// below the other. What `into` answers and edits comes first.
    Result<void> join(qint64 from, qint64 into);

private:
    Result<void> changed(const Statement &statement, const Result<void> &ran,
                         const ConversationId &conversation);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
