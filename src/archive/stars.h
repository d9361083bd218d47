// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

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

    QCoro::Task<Result<void>> set(MessageId message, bool isStarred);

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
