// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stars.h"

#include "core/clock.h"
#include "store/store.h"

namespace shoptalk {

QCoro::Task<Result<QSet<MessageId>>> Stars::set(QSet<MessageId> messages, bool isStarred)
{
    auto write = [messages, isStarred, at = m_clock.now()](StoreSession &session) -> Result<QSet<MessageId>> {
        StarRepository &stars = session.customerRecords.stars;
        const Result<QSet<MessageId>> starred = stars.among(messages);
        if (!starred)
            return starred;
        const QSet<MessageId> changed = isStarred ? messages - *starred : *starred;
        for (const MessageId &message : changed) {
            if (const Result<void> set = stars.set(message, isStarred, at); !set)
                return failure(set.error());
        }
        return changed;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
