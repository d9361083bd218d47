// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QSet>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Clock;
class Store;

/// The stars on messages, by which staff find them again. Customers never see them. Errors of every call:
/// Storage.
class Stars {
public:
    /// Both outlive this.
    Stars(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Puts a star on each of the messages, or takes it off, in one transaction. Gives those that it changed.
    QCoro::Task<Result<QSet<MessageId>>> set(QSet<MessageId> messages, bool isStarred);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
