// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/changeset.h"
#include "store/mergeundo.h"

#include <QString>

namespace shoptalk {

class Connection;

/// Gives the chats of two customers back to each of them; for `MergeUndo`. Errors of every call: Storage.
class ConversationSplit {
public:
    ConversationSplit(const Connection &connection, ChangeSet &changes);

    /// Splits the chats; both customers already have their rows and identities again.
    Result<void> split(const MergedIdentities &who);

private:
    /// The record in merged_conversations of one conversation of the removed customer, and the present rows
    /// of both.
    struct Pair {
        qint64 record = 0;
        qint64 kept = 0; ///< 0 if there is none.
        qint64 gone = 0;
        bool wasJoined = false; ///< Else the conversation only changed its customer.
        ConversationId keptId;
        ConversationId goneId;
        PhoneNumberId number;
        QString draft;
        QString keptDraft;
        QString edited; ///< The id of the message that was being edited, and its text so far.
        QString editedText;
        QString keptEdited;
    };
    /// What is written in a chat and not sent.
    struct DraftRow {
        QString text;
        qint64 writtenAtS = 0;
        QString answers;
        QString edited;
        QString editedText;

        bool isEmpty() const { return text.isEmpty() && edited.isEmpty(); }
    };

    Result<void> restore(const MergedIdentities &who, Pair pair);
    Result<void> removeLines(qint64 merge);
    Result<qint64> find(const ConversationId &id) const;
    Result<qint64> insert(const ConversationId &id, const PhoneNumberId &number, qint64 customer);
    Result<void> splitMessages(const MergedIdentities &who, const Pair &pair);
    Result<void> splitAmendments(const MergedIdentities &who, const Pair &pair);
    Result<void> splitLabels(const Pair &pair);
    Result<void> splitDraft(const Pair &pair);
    static DraftRow takeDraft(const Pair &pair, DraftRow &shared);
    Result<DraftRow> draftOf(qint64 conversation) const;
    Result<void> saveDraft(qint64 conversation, const DraftRow &draft);
    Result<void> splitUnread(const Pair &pair);
    Result<void> restoreState(const Pair &pair);
    Result<void> copyDecisions(const Pair &pair);
    Result<void> refreshSums(qint64 conversation);
    Result<void> noteMessages(qint64 conversation);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
