// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/content/messagecontent.h"

#include <QList>

namespace shoptalk {

class Connection;

/// Contents that staff put together in a form, such as a list to choose from, for using them again. Each is
/// kept once, and as long as the message that had it last, because its texts may name the customer. Errors of
/// every call: Storage.
class UsedContentRepository {
public:
    static constexpr int maxKept = 20;

    explicit UsedContentRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Makes the message's content the newest, if it was put together in a form (MessageKind::Interactive).
    /// The oldest beyond `maxKept` is deleted.
    Result<void> addOf(const MessageId &message);
    /// Newest first.
    Result<QList<MessageContent>> newest() const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
