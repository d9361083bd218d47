// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QList>

namespace shoptalk {

class Connection;

/// The newest message that was read in a conversation, and the business's number on which the customer wrote
/// it.
struct ReadMark {
    Wamid wamid;
    PhoneNumberId number;

    friend bool operator==(const ReadMark &, const ReadMark &) = default;
};

/// Messages that were read here, until Meta was told so. Errors of every call: Storage.
class ReadReceiptRepository {
public:
    explicit ReadReceiptRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Notes that the message was read, instead of an older one in its conversation: Meta counts those as
    /// read with it.
    Result<void> add(const Wamid &wamid);
    /// At most `limit` of those that are to be reported.
    Result<QList<ReadMark>> unreported(int limit) const;
    /// The message needs no report any more. A newer one in its conversation stays.
    Result<void> remove(const Wamid &wamid);

private:
    const Connection *m_connection;
};

} // namespace shoptalk
