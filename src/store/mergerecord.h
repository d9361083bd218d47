// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/mergereason.h"

#include <QStringList>

namespace shoptalk {

class Connection;

/// Notes before a merge which rows belong to which of the two customers, and afterwards adds the line to
/// their chats. `merge` is the row of customer_merges. Errors of every call: Storage.
class MergeRecord {
public:
    MergeRecord(const Connection &connection, ChangeSet &changes);

    /// Records both customers as they are now; gives the merge.
    Result<qint64> begin(qint64 kept, qint64 gone, MergeReason reason);
    /// Records that the conversation `gone` is joined with `kept`; 0: it only changes its customer.
    Result<void> noteConversation(qint64 merge, qint64 gone, qint64 kept);
    /// Adds the line to every conversation of the customer.
    Result<void> addLines(qint64 merge);
    /// The numbers and user ids of all customers who were merged into this one, for erasing them.
    Result<QStringList> identitiesOf(qint64 customer) const;
    /// Removes records of merges whose line is gone, because these can't be taken back.
    Result<void> removeUnreachable();

private:
    Result<void> noteLabels(qint64 record, qint64 gone, qint64 kept);
    Result<void> addLine(qint64 merge, qint64 conversation, const QByteArray &content, const QString &text);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
