// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customerrecord.h"
#include "store/noterepository.h"
#include "store/starrepository.h"

#include <QList>

namespace shoptalk {

class Connection;

/// What is known about a customer from the conversations. Errors of every call: Storage.
class CustomerRecordRepository {
public:
    CustomerRecordRepository(const Connection &connection, ChangeSet &changes);

    /// At most `limit` of each list. Unbounded work: for `Store::readInBackground`.
    Result<CustomerRecord> of(const ConversationId &conversation, int limit) const;
    NoteRepository notes;
    StarRepository stars;

private:
    Result<void> count(const ConversationId &conversation, CustomerRecord &record) const;
    Result<QHash<ConversationId, PhoneNumberId>> otherNumbersOf(const ConversationId &conversation) const;
    /// Of the conversation, and of the customer's other ones in `record`.
    Result<QList<Message>> newestOfAll(const ConversationId &conversation, const CustomerRecord &record,
                                       const QString &condition, int limit) const;
    Result<QList<Message>> newest(const ConversationId &conversation, const QString &condition,
                                  int limit) const;

    const Connection *m_connection;
};

} // namespace shoptalk
