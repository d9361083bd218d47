// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/stars.h"

#include "core/clock.h"
#include "store/store.h"

namespace shoptalk {

QCoro::Task<Result<void>> Stars::set(MessageId message, bool isStarred)
{
    auto write = [message, isStarred, at = m_clock.now()](StoreSession &session) {
        return session.customerRecords.stars.set(message, isStarred, at);
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
