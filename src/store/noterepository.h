// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/internalnote.h"
#include "domain/message.h"
#include "store/changeset.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// The internal notes in conversations. They are rows of whatsapp_messages that nothing sends or counts.
/// Errors of every call: Storage.
class NoteRepository {
public:
    NoteRepository(const Connection &connection, ChangeSet &changes);

    Result<MessageId> add(const ConversationId &conversation, const InternalNote &note, const QDateTime &at);
    /// Hides it; `restore` brings it back until deleted messages are purged.
    Result<void> remove(const MessageId &note, const QDateTime &at);
    Result<void> restore(const MessageId &note);

private:
    Result<void> setDeleted(const MessageId &note, const QDateTime &at);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
