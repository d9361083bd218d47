// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/changeset.h"

#include <QString>

#include <optional>

namespace shoptalk {

class Connection;

/// The outcome of taking a merge back.
enum class MergeUndone {
    Done,
    Unknown, ///< The merge was already taken back, or the customer was erased.
    LaterFirst ///< A later merge of the same customer has to be taken back first.
};

/// The identities that decide whose a message is. Empty ones match nothing.
struct MergedIdentities {
    qint64 merge = 0; ///< Of customer_merges.
    qint64 lastSeq = 0; ///< The newest message at the time of the merge.
    qint64 kept = 0; ///< Of customers.
    qint64 gone = 0; ///< The restored row of the customer who was removed.
    bool goneHasAddress = false; ///< Messages since the merge were sent to the removed customer's address.
    QString keptUserId;
    QString goneUserId;
    QString goneWaId;
};

/// Takes a merge of two customers back: each has their messages, chats, names, labels and drafts again, and
/// they are not merged again for the same reason. Events since the merge go to the customer whose identity
/// they name; messages that the shop sent since then, to the one whose number or user id they were sent to.
/// Errors of every call: Storage.
class MergeUndo {
public:
    MergeUndo(const Connection &connection, ChangeSet &changes);

    /// Takes back the merge that a line in a chat is about.
    Result<MergeUndone> undo(const MessageId &line);

private:
    struct Found {
        MergedIdentities who;
        int reason = 0;
        bool isNewest = false;
    };
    Result<std::optional<Found>> find(const MessageId &line) const;
    Result<void> restoreCustomer(MergedIdentities &who);
    Result<void> restoreNames(const MergedIdentities &who);
    Result<void> refreshNames(qint64 customer);
    Result<void> restoreChoices(const MergedIdentities &who);
    Result<void> restoreConsents(const MergedIdentities &who);
    Result<void> restoreFormerIds(const MergedIdentities &who);
    Result<void> keepApart(const Found &found);
    Result<void> giveBackEarlier(const MergedIdentities &who);
    Result<void> removeRecord(qint64 merge);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
