// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/mergereason.h"

namespace shoptalk {

class Connection;

/// Merges two customers who turn out to be the same person. No message is lost, a line in their chats says
/// so, and `MergeUndo` can take it back. Errors of every call: Storage.
class CustomerMerge {
public:
    CustomerMerge(const Connection &connection, ChangeSet &changes);

    /// The older row stays and takes over the user id, phone number and names that only the other one has.
    /// Gives the row that stays; 0, and nothing changes, if a person said that they are not the same.
    Result<qint64> merge(qint64 one, qint64 other, MergeReason reason);

private:
    Result<bool> areKeptApart(qint64 one, qint64 other, MergeReason reason) const;
    Result<void> moveConversations(qint64 merge, qint64 from, qint64 to);
    Result<void> moveConversation(qint64 merge, qint64 conversation, qint64 to);
    Result<void> joinConversations(qint64 from, qint64 into);
    Result<void> joinSums(qint64 from, qint64 into);
    Result<void> noteMessages(qint64 from, qint64 into);
    Result<void> joinMarketingChoices(qint64 gone, qint64 kept);
    Result<void> joinBroadcasts(qint64 gone, qint64 kept);
    Result<void> keepApartInstead(qint64 gone, qint64 kept);
    Result<void> joinRows(qint64 gone, qint64 kept);
    Result<void> takeIdentity(qint64 gone, qint64 kept);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
