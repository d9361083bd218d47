// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"

namespace shoptalk {

class Connection;

/// Merges two customers, one known by a phone number and one by a business-scoped user id, who turn out to be
/// the same person. No message is lost. Errors of every call: Storage.
class CustomerMerge {
public:
    CustomerMerge(const Connection &connection, ChangeSet &changes);

    /// The older row stays and takes over the user id, phone number and names that only the other one has.
    Result<qint64> merge(qint64 byUser, qint64 byNumber);

private:
    Result<void> moveConversations(qint64 from, qint64 to);
    Result<void> moveConversation(qint64 conversation, qint64 to);
    Result<void> joinConversations(qint64 from, qint64 into);
    Result<void> noteMessages(qint64 from, qint64 into);
    Result<void> joinMarketingChoices(qint64 gone, qint64 kept);
    Result<void> joinRows(qint64 gone, qint64 kept);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
